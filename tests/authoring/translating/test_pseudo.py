"""A translation into no language: longer, readable, with names and emphasis intact; never a language for players."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from game import content
from game.authoring.translating import PSEUDO, pseudo_copy, pseudo_story, pseudo_words, too_long
from game.loading import load
from game.story import Text
from tests.authoring.translating.files import story_folder, story_in
from tests.loading.stories import RUBRIC, changed


def test_words_are_longer_in_brackets_and_with_accents() -> None:
    assert pseudo_words("Het is voorbij, Mila.") == "[Héét îîs vöööörbîîj, Mîîlà.]"


def test_slots_and_emphasis_stay_as_they_are() -> None:
    made = pseudo_words("{henk} *zegt* dat er {days} dagen zijn.")

    assert made.startswith("[{henk} *z")
    assert "{days}" in made
    assert made.count("*") == 2


@given(st.text(st.characters(categories=("L", "N", "P", "Zs"), exclude_characters="{}*"), min_size=8, max_size=300))
def test_any_text_becomes_forty_percent_longer(source: str) -> None:
    assert len(pseudo_words(source)) == round(1.4 * len(source))


def test_a_story_reads_in_it_whichever_language_the_player_has(tmp_path: Path) -> None:
    story = pseudo_story(story_in(story_folder(tmp_path / "cup")))

    text = Text("Coffee?", "kitchen.ask.say")
    assert story.words(text, "nl") == story.words(text, "en") == pseudo_words("Coffee?")


def test_a_copy_on_disk_loads_without_a_fault_and_is_gone_afterwards(tmp_path: Path) -> None:
    folder = story_folder(tmp_path / "cup")
    story = story_in(folder)

    with pseudo_copy(story, folder) as copy:
        loaded = load(copy, rubric=RUBRIC)

    assert loaded.diagnostics == ()
    assert loaded.story is not None
    assert loaded.story.fingerprint == story.fingerprint
    assert loaded.story.words(Text("Coffee?", "kitchen.ask.say"), "en") == pseudo_words("Coffee?")
    assert not copy.exists()


def test_the_first_story_can_be_copied_with_its_scenes_and_pictures() -> None:
    path = content.stories() / "het-zwarte-gat"
    story = load(path, rubric=RUBRIC).story
    assert story is not None

    with pseudo_copy(story, path) as copy:
        loaded = load(copy, rubric=RUBRIC)

    assert [it.render("en") for it in loaded.diagnostics] == []
    assert loaded.story is not None
    assert PSEUDO not in story.languages


def test_what_would_not_fit_is_told_with_its_room(tmp_path: Path) -> None:
    title = "A cup of coffee in a kitchen that nobody cleans"
    story = story_in(story_folder(tmp_path / "cup", changed("title: The cup", f"title: {title}")))

    (found,) = too_long(story)

    assert (found.entry.source, found.entry.longest, found.length) == (title, 60, 66)
