"""The stage follows what is told: who is there, who is only heard, with which face, and how late it is."""

from pathlib import Path

import pytest

from game.play import Program, Session
from game.presenting import StageView, Texts, play_view
from tests.small import NOTHING, choice, program_from, scene, story_text

WEK = choice("wek", "result +1")


def told(folder: Path, *lines: str, heard: str = "", choices: str = "", below: str = "") -> Program:
    """A story whose first passage has these lines; `below` comes after the choices of its scene."""
    whole = story_text(scene("een", NOTHING + WEK + choices) + below, scene("twee", NOTHING))
    text = "".join(f"\n          {line}" for line in lines or ("Ze kijken elkaar aan.",))
    whole = whole.replace("        text: Ze kijken elkaar aan.", f"        text: |{text}", 1)
    return program_from(whole.replace("joke\n    chair", f"joke\n    heard: [{heard}]\n    chair", 1), folder)


def stages(program: Program, *picks: str, chair: str = "sales") -> list[StageView]:
    """The stages one after the other, as they are seen from a chair; the picks are those of sales."""
    session = Session.begin(program, 1, "sales", {})
    for pick in picks:
        session = session.pick(pick)
    seen = Session(program, session.seed, chair, {}, session.steps, session.picks)
    return [block.stage for block in play_view(seen, Texts(program, "nl", chair)).blocks if block.stage]


def test_who_is_only_heard_is_marked_as_such(tmp_path: Path) -> None:
    people = stages(told(tmp_path, "Joke (serious): Nou?", heard="joke"))[-1].people

    assert [(each.person.id, each.face, each.is_heard, each.is_speaking) for each in people] == [
        ("mila", "calm", False, False),
        ("joke", "serious", True, True),
    ]


def test_who_was_heard_and_comes_in_is_there(tmp_path: Path) -> None:
    people = stages(told(tmp_path, "+Joke", "De deur gaat open.", heard="joke"))[-1].people

    assert [(each.person.id, each.is_heard) for each in people] == [("mila", False), ("joke", False)]


def test_who_rings_off_is_heard_no_more(tmp_path: Path) -> None:
    people = stages(told(tmp_path, "-Joke", "De lijn is dood.", heard="joke"))[-1].people

    assert [each.person.id for each in people] == ["mila"]


def test_who_left_is_not_speaking_when_they_are_back(tmp_path: Path) -> None:
    lines = ("Joke: Tot zo.", "-Joke", "Het is stil.", "+Joke", "Daar is ze weer.")

    people = stages(told(tmp_path, *lines))[-1].people

    assert [(each.person.id, each.is_speaking) for each in people] == [("mila", False), ("joke", False)]


def test_it_grows_later_in_a_passage_that_says_so(tmp_path: Path) -> None:
    below = "      later:\n        time: dusk\n        text: Het wordt schemerig.\n"

    seen = stages(told(tmp_path, below=below), "weg")

    assert [stage.time for stage in seen if stage.title == "een"] == ["morning", "dusk"]


def test_a_face_goes_with_what_somebody_does_without_a_word(tmp_path: Path) -> None:
    silent = "zwijg:\n  do: Je zegt niets.\n  seen: Henk zegt niets.\n  face: angry\n  drive: fear\n"
    told(tmp_path, choices=silent)
    text = (tmp_path / "story.yaml").read_text(encoding="utf-8")
    alone = "    chair: sales\n    passages:\n      punt:\n"
    shared = "    passages:\n      punt:\n        chair: sales\n        thumb: {zwijg: 1}\n"
    program = program_from(text.replace(alone, shared, 1), tmp_path)

    last = [stage for stage in stages(program, "zwijg", chair="marketing") if stage.title == "een"][-1]

    assert [(each.person.id, each.face) for each in last.people] == [("henk", "angry"), ("joke", "calm")]


@pytest.mark.parametrize(
    ("pictures", "seen"),
    [
        ("{kantine: De *automaat* onder tl-licht.}", "De automaat onder tl-licht."),
        ("{kantine: Overdag., kantine-morning: Nog donker.}", "Nog donker."),
        ("{auto: Een auto.}", ""),
    ],
)
def test_what_the_picture_of_a_place_shows_is_there_in_words(pictures: str, seen: str, tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "kantine-morning.png").touch()
    text = story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING))

    program = program_from(text.replace("\nscenes:", f"\npictures: {pictures}\nscenes:", 1), tmp_path)

    assert stages(program)[-1].seen == seen
