"""Conditions and changes in words: what a teacher reads who never saw the notation."""

from pathlib import Path
from typing import get_args

import pytest

from game.authoring.telling import Telling
from game.authoring.telling.words import CHANGES, CLAIMS, LOOKS, PARTS, SIGNS
from game.story import FACES
from game.story.conditions import Asked
from tests.authoring.telling.small import change_of, condition_of, program_with


@pytest.mark.parametrize(
    ("written", "dutch", "english"),
    [
        ("entangled(leads)", "‘De leads’ is verstrikt", "‘De leads’ is entangled"),
        ("not spoken(leads)", "over ‘De leads’ is niet gesproken", "‘De leads’ has not been spoken about"),
        ("open(mila)", "Mila laat zich zien", "Mila is open"),
        ("open(henk, mila)", "tussen Henk en Mila is het open", "it is open between Henk and Mila"),
        ("has(henk, gebeld)", "Henk heeft ‘Zelf gebeld’", "Henk has ‘Zelf gebeld’"),
        ("stands(henk, waarheid)", "Henk staat voor ‘De waarheid’", "Henk stands for ‘De waarheid’"),
        ("result < 5", "het resultaat is minder dan 5", "the result is less than 5"),
        ("not result < 5", "het resultaat is minstens 5", "the result is at least 5"),
        ("toon == warm", "‘toon’ is warm", "‘toon’ is warm"),
        ("not beloofd", "‘beloofd’ is nee", "‘beloofd’ is no"),
        ("tightness(leads) > 1", "de spanning op ‘De leads’ is meer dan 1", "the tightness of ‘De leads’ is more than 1"),
        ("picked(een.weg)", "Henk koos «Nou, tot morgen dan»", "Henk chose “Nou, tot morgen dan”"),
        ("not (spoken(leads) and open(mila))", "over ‘De leads’ is niet gesproken of Mila laat zich niet zien", None),
        (
            "spoken(leads) and (open(mila) or result > 1)",
            "over ‘De leads’ is gesproken en (Mila laat zich zien of het resultaat is meer dan 1)",
            None,
        ),
    ],
)  # fmt: skip
def test_a_condition_is_told(tmp_path: Path, written: str, dutch: str, english: str | None) -> None:
    program = program_with(tmp_path, when=written)
    condition = condition_of(program)

    assert Telling(program.story, "nl").condition(condition) == dutch
    assert english is None or Telling(program.story, "en").condition(condition) == english


@pytest.mark.parametrize(
    ("written", "dutch", "english"),
    [
        ("dodges leads", "om ‘De leads’ wordt heen gepraat", "‘De leads’ is talked around"),
        ("lowers mila", "Mila laat iets meer van zich zien", "Mila’s guard comes down a step"),
        ("strains mila", "tussen Henk en Mila wordt het strakker", "it tightens between Henk and Mila"),
        ("gains gebeld", "Henk krijgt ‘Zelf gebeld’", "Henk gains ‘Zelf gebeld’"),
        ("gains gebeld from mila", "Henk krijgt ‘Zelf gebeld’ van Mila, als Mila zich laat zien", None),
        ("takes waarheid", "Henk gaat staan voor ‘De waarheid’", "Henk takes a stand for ‘De waarheid’"),
        ("result -2", "het resultaat -2", "the result -2"),
        ("set toon warm", "‘toon’ wordt warm", "‘toon’ becomes warm"),
    ],
)
def test_a_change_is_told(tmp_path: Path, written: str, dutch: str, english: str | None) -> None:
    program = program_with(tmp_path, does=written)
    change = change_of(program)

    assert Telling(program.story, "nl").change(change) == dutch
    assert english is None or Telling(program.story, "en").change(change) == english


def test_whatever_may_be_asked_there_are_words_for() -> None:
    told = {key.removesuffix(" between") for key in CLAIMS}

    assert set(get_args(Asked)) <= told
    assert set(FACES) == set(LOOKS)


@pytest.mark.parametrize(
    "words",
    [
        *CHANGES.values(),
        *LOOKS.values(),
        *SIGNS.values(),
        *PARTS.values(),
        *(it for pair in CLAIMS.values() for it in pair),
    ],
)
def test_both_languages_say_it(words: tuple[str, str]) -> None:
    dutch, english = words

    assert dutch
    assert english
    assert "!" not in dutch + english
