"""What goes wrong is said in the player's language: which thing, and what it means for them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.authoring.openings import NotAPlace
from game.desktop.game_port import NoOtherChair, NothingToGoOnWith, StoryHasFaults, StoryIsGone
from game.desktop.refusals import beside_the_play, not_kept, refused, unread_told
from game.errors import GameError, InBothLanguages
from game.exploring import NoSuchSeed
from game.loading import RubricIsDamaged, RubricIsGone
from game.play import NoSuchChair, NotOnOffer, StoryGoesRound
from game.saving import (
    DiskIsFull,
    FolderIsClosed,
    NameIsEmpty,
    NameIsTaken,
    NameIsTooLong,
    NoRecord,
    NoSuchPlayer,
    NotWritten,
    RecordIsNewer,
    RecordIsUnreadable,
    RecordOfOtherStory,
    RunIsDamaged,
    RunIsNewer,
)

ERRORS = (
    DiskIsFull(Path("/ergens/runs"), "No space left on device"),
    FolderIsClosed(Path("/ergens/runs"), "Permission denied"),
    NotWritten(Path("/ergens/runs"), "Input/output error"),
    RunIsDamaged("a.json: it is not what was written"),
    RunIsNewer("a.json: kept by a later version of the game"),
    StoryIsGone("proef", "/ergens"),
    StoryHasFaults("proef", ("story.yaml:1:1 S001 …",)),
    StoryGoesRound("the story goes on for 1000 passages without a choice or an ending"),
    NotOnOffer("x", "a, b"),
    NoSuchChair("'proef' has no chair 'x'"),
    NoOtherChair("'proef' has no other chair"),
    NothingToGoOnWith("there is no run to go on with"),
    NameIsEmpty("a player needs a name"),
    NameIsTooLong("a name has at most 40 characters"),
    NameIsTaken("Noor"),
    NoSuchPlayer("there is no player 'x'"),
    RecordIsUnreadable("run.json", "Expecting value: line 1 column 1"),
    NoRecord("run.json"),
    RecordIsNewer("run.json"),
    RecordOfOtherStory("proef"),
    RubricIsGone(Path("/ergens/rubric.yaml"), "No such file or directory"),
    RubricIsDamaged(Path("/ergens/rubric.yaml"), "anchors", None),
    NoSuchSeed("no seed below 20000 has chance fall as is needed here"),
    InBothLanguages("Er is geen code S999.", "There is no code S999."),
    NotAPlace("Er is geen passage 'x'.", "There is no passage 'x'."),
)


def kinds(kind: type[GameError]) -> Iterator[type[GameError]]:
    yield kind
    for below in kind.__subclasses__():
        yield from kinds(below)


def test_every_kind_of_error_has_words_of_its_own() -> None:
    ours = {kind for kind in kinds(GameError) if kind.__module__.startswith("game.")} - {GameError}

    assert {type(error) for error in ERRORS} == ours
    assert len({refused(error, "nl") for error in ERRORS}) == len(ERRORS)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_it_is_said_in_both_languages_and_in_no_words_of_a_machine(error: GameError) -> None:
    dutch, english = refused(error, "nl"), refused(error, "en")

    assert dutch != english
    assert str(error) not in (dutch, english)
    assert "{" not in dutch + english


def test_where_the_game_may_not_write_the_folder_is_named() -> None:
    assert "/ergens/runs" in refused(ERRORS[1], "nl")
    assert "/ergens/runs" in refused(ERRORS[1], "en")


def test_what_carries_no_facts_is_said_in_its_own_words() -> None:
    assert refused(GameError("de schijf is vol"), "en") == "de schijf is vol"


def test_that_picks_are_not_kept_is_said_with_the_reason_and_that_one_can_play_on() -> None:
    told = not_kept(DiskIsFull(Path("runs"), "No space left on device"), "nl")

    assert "De schijf is vol." in told
    assert "verder spelen" in told


def test_of_a_run_that_is_as_it_was_left_nothing_is_said() -> None:
    assert beside_the_play("whole", "nl") == ""
    assert len({beside_the_play(condition, "nl") for condition in ("before", "changed")}) == 2


def test_how_many_runs_cannot_be_opened_is_said_in_good_dutch_for_one_and_for_more() -> None:
    assert unread_told(0, "nl") == ""
    assert unread_told(1, "nl").startswith("Eén keer")
    assert unread_told(3, "nl").startswith("3 keren")
