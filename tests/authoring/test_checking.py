"""What an author is told of a story: by reading it, by playing it, and by its own tests."""

import json
import shutil
from pathlib import Path

import pytest

from game import content
from game.authoring.checking import Verdict, check_story, checked_data, told
from game.authoring.checking.telling import MOST_ALIKE, MOST_ERRORS
from game.loading import load_rubric
from tests.authoring.examples import LOOSE
from tests.small import NOTHING, choice, scene, story_text

RUBRIC = load_rubric(content.stories() / "rubric.yaml")
ROUND = """    passages:
      voor:
        text: Rond.
        go:
          - result > 3: punt
          - otherwise: na
      na:
        text: En rond.
        go: voor
"""
THUMB = "        thumb:\n          - otherwise: weg\n"


def checked(folder: Path, *swaps: str, script: str = "") -> Verdict:
    """Check a story of two scenes, with each first string replaced by the second, and with a test of its own."""
    mila = scene("twee", NOTHING + choice("knik", "result +1")).replace("chair: sales", "chair: marketing")
    text = story_text(scene("een", NOTHING + choice("wek", "result +1")) + THUMB, mila.rstrip("\n") + "\n" + THUMB)
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new, 1)
    (folder / "story.yaml").write_text(text, encoding="utf-8")
    if script:
        (folder / "tests").mkdir()
        (folder / "tests" / "run.script").write_text(script, encoding="utf-8")
    return check_story(folder, RUBRIC)


def places(verdict: Verdict) -> list[tuple[str, str, int]]:
    return [(it.code, it.file, it.line) for it in verdict.errors]


def lines(verdict: Verdict, language: str = "en", **asked: bool) -> list[str]:
    return list(told(verdict, language, **asked))


def test_an_error_is_told_with_its_place_its_line_and_what_to_do(tmp_path: Path) -> None:
    verdict = checked(tmp_path, "drive: function", "drive: functoin")

    shown = lines(verdict)
    start = next(place for place, line in enumerate(shown) if " S023 " in line)
    assert shown[start : start + 5] == [
        "story.yaml:72:20 S023 'functoin' cannot stand here; choose from: ego, fear, function, collaboration; "
        "did you mean 'function'?",
        "   72 |             drive: functoin",
        "      |                    ^^^^^^^^",
        "  In this place the game knows a fixed set of words.",
        "  Take one of those words.",
    ]
    assert shown[-2:] == [
        "More about a message: verwikkeld check S023",
        f"{tmp_path.name}: errors: 1, remarks: 0",
    ]


def test_where_the_story_goes_round_is_told_at_the_pick_after_which_it_does(tmp_path: Path) -> None:
    last = "chair: marketing\n    passages:\n"
    verdict = checked(tmp_path, last, last.replace("    passages:\n", ROUND))

    (fault,) = verdict.errors
    assert (fault.code, verdict.sources.line(fault.file, fault.line).strip()) == ("S140", "wek:")


def test_a_story_that_goes_round_from_its_beginning_is_told_at_the_top(tmp_path: Path) -> None:
    verdict = checked(tmp_path, "    passages:\n", ROUND)

    assert places(verdict) == [("S140", "story.yaml", 1)]


def test_a_story_that_never_comes_to_an_end_is_looked_through_all_the_same(tmp_path: Path) -> None:
    verdict = checked(tmp_path, THUMB, f"{THUMB}        go: punt\n")

    assert verdict.errors == ()


def test_a_test_that_does_not_come_out_is_told_at_its_line(tmp_path: Path) -> None:
    verdict = checked(tmp_path, script="chair sales\npick weg\nsays Nergens.\nends goed\n")

    assert places(verdict) == [("S142", "tests/run.script", 3), ("S142", "tests/run.script", 4)]
    assert "Nergens." in verdict.errors[0].what("nl")


def test_while_a_story_is_checked_it_is_told_which_test_is_played(tmp_path: Path) -> None:
    told: list[str] = []
    checked(tmp_path, script="pick weg\n")

    check_story(tmp_path, RUBRIC, progress=told.append)

    assert told == ["tests/run.script"]


def test_a_line_that_is_none_of_a_test_is_told_at_its_line(tmp_path: Path) -> None:
    verdict = checked(tmp_path, script="seed 1\nkies weg\n")

    assert places(verdict) == [("S141", "tests/run.script", 2)]


def test_a_test_with_a_chair_that_is_not_there_is_told(tmp_path: Path) -> None:
    verdict = checked(tmp_path, script="chair kitchen\npick weg\n")

    assert places(verdict) == [("S141", "tests/run.script", 1)]
    assert "kitchen" in verdict.errors[0].what("en")


def _translated(folder: Path, *swaps: str) -> Verdict:
    """Check the story whose translation has one text of an earlier version."""
    whole = folder / "cup"
    shutil.copytree(LOOSE / "S124-translation-stale", whole)
    po = whole / "locale" / "nl.po"
    text = po.read_text(encoding="utf-8")
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new, 1)
    po.write_text(text, encoding="utf-8")
    return check_story(whole, RUBRIC)


def test_a_translation_of_an_earlier_version_is_told_at_the_text_as_it_is_now(tmp_path: Path) -> None:
    (stale,) = _translated(tmp_path).warnings

    assert (stale.code, stale.file, stale.line, stale.values["before"]) == (
        "S124",
        "story.yaml",
        26,
        "The machine hums.",
    )


def test_a_translation_that_is_marked_as_uncertain_is_told(tmp_path: Path) -> None:
    (stale,) = _translated(
        tmp_path, "The machine hums.", "The machine grinds.", "#. is told", "#, fuzzy\n#. is told"
    ).warnings

    assert (stale.code, stale.line) == ("S124", 26)


def test_what_is_missing_besides_is_told_as_missing(tmp_path: Path) -> None:
    told = _translated(tmp_path, 'msgstr "Koffie?"', 'msgstr ""').warnings

    assert [(it.code, it.values.get("count")) for it in told] == [("S121", "2"), ("S124", None)]


def test_a_translation_that_is_up_to_date_is_none(tmp_path: Path) -> None:
    assert _translated(tmp_path, "The machine hums.", "The machine grinds.").diagnostics == ()


def test_of_very_many_errors_the_first_are_told_and_the_others_counted(tmp_path: Path) -> None:
    verdict = checked(tmp_path, "format: 1\n", "format: 1\n" + "".join(f"x{number}: 1\n" for number in range(40)))

    assert sum(" S030 " in line for line in lines(verdict)) == MOST_ERRORS
    assert "And 20 more errors; --all shows them all." in lines(verdict)
    assert sum(" S030 " in line for line in lines(verdict, everything=True)) == 40


def test_of_warnings_that_are_alike_a_few_are_told_and_the_others_counted(tmp_path: Path) -> None:
    words = "{untangled: Los., spoken: Gezegd., stirring: Gist nog., entangled: Vast.}"
    spoiled = "{untangled: 'L*', spoken: 'G*', stirring: 'G*', entangled: 'V*'}"
    verdict = checked(tmp_path, "Ze kijken elkaar aan.", "'Ze kijken elkaar aan. *'", words, spoiled)

    shown = lines(verdict, "nl")
    assert sum(" S085 " in line for line in shown) == MOST_ALIKE
    assert "En nog 2 keer S085; met --all zie je ze allemaal." in shown
    assert sum(" S085 " in line for line in lines(verdict, "nl", everything=True)) == MOST_ALIKE + 2


def test_beside_errors_warnings_are_only_counted(tmp_path: Path) -> None:
    verdict = checked(tmp_path, "Ze kijken elkaar aan.", "'Ze kijken * aan.'", "drive: function", "drive: haast")

    assert len(verdict.warnings) == 1
    assert not any(" S085 " in line for line in lines(verdict))
    assert any(" S085 " in line for line in lines(verdict, everything=True))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_cause_is_told_once_of_each_kind_and_with_explain_every_time(tmp_path: Path, language: str) -> None:
    verdict = checked(tmp_path, "drive: function", "drive: haast", "time: morning", "time: nacht")

    cause = f"  {verdict.errors[0].cause(language)}"
    assert lines(verdict, language).count(cause) == 1
    assert lines(verdict, language, explain=True).count(cause) == 2


def test_as_data_every_diagnostic_has_its_place_its_words_and_its_line(tmp_path: Path) -> None:
    data = json.loads(json.dumps(checked_data([checked(tmp_path, "drive: function", "drive: functoin")], "nl")))

    (story,) = data["stories"]
    assert (data["format"], story["sound"], story["errors"]) == (1, False, 1)
    assert story["diagnostics"][0] == {
        "code": "S023",
        "name": "not-one-of-these",
        "severity": "error",
        "file": "story.yaml",
        "line": 72,
        "column": 20,
        "sentence": "'functoin' kan hier niet; kies uit: ego, fear, function, collaboration; bedoelde je 'function'?",
        "cause": "Op deze plaats kent het spel een vaste rij woorden.",
        "cure": "Neem een van die woorden; ze zijn Engels, in welke taal het verhaal ook is.",
        "source": "            drive: functoin",
        "did you mean": "function",
    }
