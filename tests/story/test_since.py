"""What of a story is other than it was, as its author calls it; and which words are new."""

from pathlib import Path

from game.story import Story
from game.story.since import Difference, differences, fresh_words
from tests.small import NOTHING, choice, program_from, scene, story_text

WAKES = NOTHING + choice("wek", "result +1")
TEXT = story_text(scene("een", WAKES + choice("zeg", "speaks leads")), scene("twee", NOTHING))


def two(folder: Path, before: str, after: str) -> tuple[Story, Story]:
    """A story as it was, and with some words of it replaced."""
    assert before in TEXT
    return program_from(TEXT, folder).story, program_from(TEXT.replace(before, after, 1), folder).story


def told(folder: Path, before: str, after: str) -> list[tuple[str, str, tuple[str, ...]]]:
    old, new = two(folder, before, after)
    return [(each.kind, each.path, each.what) for each in differences(old, new, "nl")]


def test_the_same_story_is_not_other(tmp_path: Path) -> None:
    assert told(tmp_path, "blurb: Een proef.", "blurb:   Een proef.") == []


def test_a_text_that_changed_is_told_with_its_passage(tmp_path: Path) -> None:
    assert told(tmp_path, "Ze kijken elkaar aan.", "Ze kijken weg.") == [("changed", "een.punt", ("text",))]


def test_a_choice_that_changed_is_told_by_what_in_it(tmp_path: Path) -> None:
    changes = told(tmp_path, "does: speaks leads", "does: dodges leads\n            reply: Stil.")

    assert changes == [("changed", "een.punt", ("zeg.does", "zeg.reply"))]


def test_a_choice_that_is_new_and_one_that_is_gone_are_told_by_name(tmp_path: Path) -> None:
    assert told(tmp_path, "zeg:", "vraag:") == [("changed", "een.punt", ("vraag", "zeg"))]


def test_a_passage_that_is_new_is_told_with_its_place_and_one_that_is_gone_at_the_end(tmp_path: Path) -> None:
    old, new = two(tmp_path, "      punt:\n", "      plek:\n")

    first, last = differences(old, new, "nl")
    assert (first.kind, first.path, last) == ("new", "een.plek", Difference("gone", "een.punt"))
    assert first.at
    assert first.at.file == "story.yaml"


def test_what_changed_in_a_scene_as_a_whole_or_in_the_story_is_told_as_such(tmp_path: Path) -> None:
    assert told(tmp_path, "    place: kantine", "    place: auto") == [("changed", "een", ("place",))]
    assert told(tmp_path, "start: 2}", "start: 3}") == [("changed", "", ("facts",))]


def test_words_are_new_that_their_passage_did_not_have(tmp_path: Path) -> None:
    old, new = two(tmp_path, "Ze kijken elkaar aan.", "|\n          Ze kijken elkaar aan.\n          Stilte.")

    assert [text.source for text in fresh_words(old, new, "nl")] == ["Stilte."]


def test_words_that_only_moved_within_their_passage_are_not_new(tmp_path: Path) -> None:
    old, new = two(tmp_path, "zeg:", "vraag:")

    assert fresh_words(old, new, "nl") == frozenset()


def test_an_edited_translation_counts_for_who_reads_that_language(tmp_path: Path) -> None:
    old, new = two(tmp_path, "Een proef.", "Een proef.")
    words = {(text.context, text.source): "They look." for text in fresh_words(old, translated(new, {}), "en")}
    assert words == {}

    place = next(key for key in new.places if key[1] == "Ze kijken elkaar aan.")
    found = differences(old, translated(new, {place: "They look."}), "en")

    assert [(each.path, each.what) for each in found] == [("een.punt", ("locale/en.po",))]
    assert differences(old, translated(new, {place: "They look."}), "nl") == ()
    assert [text.source for text in fresh_words(old, translated(new, {place: "They look."}), "en")] == [place[1]]


def translated(story: Story, words: dict[tuple[str, str], str]) -> Story:
    from dataclasses import replace

    return replace(story, translations={"en": words})
