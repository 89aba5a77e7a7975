"""How much there is to read: counted by hand in a story of two scenes."""

from pathlib import Path

import pytest

from game import content
from game.authoring.plays import random_plays
from game.authoring.proofs.counting import minutes, person_counts, run_lengths, scene_counts
from game.authoring.telling import ScriptView, script_view
from game.loading import load_rubric
from game.play import Program
from tests.small import program_from, story_text

SCENES = """
  een:
    title: Een
    place: kantine
    time: morning
    present: henk, mila
    passages:
      punt:
        text: |
          De lift staat stil.
          Mila: Niet nu, Henk.
          [marketing] Mila thinks: Straks.
        chair: sales
        choices:
          kort: {say: Goed., drive: fear}
          lang:
            do: Je houdt de deur open.
            seen: Henk houdt de deur open.
            say: Ik heb ze niet gebeld, Mila.
            drive: ego
            reply: |
              Mila: Dank je.
        thumb: [{otherwise: kort}]
  twee:
    title: Twee
    place: kantine
    time: dusk
    present: mila
    chair: marketing
    passages:
      punt: {text: Mila wacht.}
"""
CHAPTERS = "maandag: {title: Maandag, scenes: [een, twee]}"
ENDINGS = "rest: {title: Rest, text: Het is uit.}"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    text = story_text(SCENES, chapters=CHAPTERS, endings=ENDINGS).replace("picked(een.wek)", "visited(twee)")
    return program_from(text, tmp_path)


def script(program: Program) -> ScriptView:
    return script_view(program, load_rubric(content.stories() / "rubric.yaml"), "nl")


def test_a_scene_is_counted_as_text_choices_and_replies(program: Program) -> None:
    twee, een = scene_counts(script(program), ["twee", "een"])

    assert (een.text, een.choices, een.replies) == (4 + 3 + 1, 1 + 5 + 6, 2)
    assert (twee.id, twee.all) == ("twee", 2)


def test_what_somebody_says_is_counted_apart_from_what_they_might_choose(program: Program) -> None:
    henk, mila, joke = person_counts(script(program))

    assert (henk.name, henk.said, henk.choices) == ("Henk", 0, 1 + 6)
    assert (mila.name, mila.said, mila.thought, mila.choices) == ("Mila", 3 + 2, 1, 0)
    assert (joke.said, joke.choices) == (0, 0)


def test_a_run_has_the_words_that_this_chair_gets_to_read(program: Program) -> None:
    sales, marketing = run_lengths(program, "nl", 40)

    # Two chapter and scene titles; the lift; both choices on offer; what Mila says to the long one; the ending and what it came to.
    base = 1 + 1 + 4 + 3 + (1 + 11) + 3 + 2
    assert sales.shortest.words == base
    assert sales.longest.words == base + 2
    # Mila sees her own scene and thought, and of the choices only the one that is picked.
    assert marketing.shortest.words == 1 + 1 + 4 + 3 + 1 + 1 + 1 + 2 + 3 + 2
    assert marketing.longest.words == marketing.shortest.words - 1 + 5 + 6 + 2
    assert sales.plays == 40


def test_the_seed_of_a_run_plays_it_again(program: Program) -> None:
    longest = run_lengths(program, "nl", 40)[0].longest
    plays = list(random_plays(program, 40))

    assert [pick.key for pick in plays[longest.seed].picks] == ["een.lang"]


def test_minutes_are_whole_and_never_none() -> None:
    assert minutes(238 * 12) == 12
    assert minutes(3) == 1
