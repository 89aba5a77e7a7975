"""A fingerprint is of what decides a run."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.loading.stories import BASE, changed, story_of, with_choice


@pytest.mark.parametrize(
    "same",
    [
        "# a remark\n" + BASE,
        changed("Coffee?", "Tea?"),
        changed("The machine grinds.", "It grinds."),
        changed("title: Two cups", "title: Three cups"),
        changed("language: en", "language: nl"),
        changed("place: kantine", "place: auto"),
        changed("    present: henk, mila\n", "    present: henk, mila\n    heard: joke\n"),
        changed("        text: Later.", "        time: dusk\n        text: Later."),
        changed("drive: fear", "drive: ego"),
        with_choice("shows: stake"),
        with_choice("reply: Yes."),
        with_choice("debrief: {did: You asked.}"),
    ],
)
def test_words_and_places_do_not_change_it(same: str, tmp_path: Path) -> None:
    assert story_of(same, tmp_path).fingerprint == story_of(BASE, tmp_path).fingerprint


@pytest.mark.parametrize(
    "other",
    [
        with_choice("does: result +1"),
        with_choice("when: promised"),
        with_choice("needs: mila"),
        with_choice("once: yes"),
        with_choice("go: end"),
        changed("          wait:", "          sit:"),
        changed("start: 2", "start: 3"),
        changed("henk, mila: open", "henk, mila: strained"),
        changed("present: henk, mila", "present: henk, mila, joke"),
        changed("when: promised", "when: not promised"),
        changed("stirs: start", "stirs: promised"),
    ],
)
def test_what_decides_a_run_changes_it(other: str, tmp_path: Path) -> None:
    assert story_of(other, tmp_path).fingerprint != story_of(BASE, tmp_path).fingerprint


def test_it_does_not_depend_on_the_seed_of_hashing(tmp_path: Path) -> None:
    path = tmp_path / "cup.yaml"
    path.write_text(BASE, encoding="utf-8")
    child = (
        "import sys; from pathlib import Path; from game import content; from game.loading import load, load_rubric; "
        "print(load(Path(sys.argv[1]), rubric=load_rubric(content.stories() / 'rubric.yaml')).story.fingerprint)"
    )

    prints = {
        subprocess.run(
            [sys.executable, "-c", child, str(path)],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "42")
    }

    assert prints == {story_of(BASE, tmp_path).fingerprint}
