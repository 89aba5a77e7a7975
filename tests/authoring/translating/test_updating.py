"""Bringing a translation up to date: nothing that was translated is lost, and what is uncertain says what it was made from."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game import content
from game.authoring.translating import updated
from game.authoring.translating.entries import Entry
from game.authoring.translating.file import Translations, file_text, read_file
from game.authoring.translating.matching import Match, Old
from game.loading import Diagnostic
from game.story import Place, Text
from tests.authoring.translating.files import brought_up_to_date, entry, po, story_folder, story_in, translate
from tests.loading.stories import changed

TWO_LINES = "text: |\n          Mila: Two more cups.\n          Mila: And milk."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = story_folder(tmp_path / "cup", changed("text: Later.", TWO_LINES))
    brought_up_to_date(folder)
    translate(folder, "Coffee?", "Koffie?")
    translate(folder, "Two more cups.", "Nog twee koppen.")
    return folder


def edited(folder: Path, *swaps: str) -> None:
    path = folder / "story.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def test_a_text_says_where_it_stands_what_it_is_and_what_is_read_around_it(folder: Path) -> None:
    edited(
        folder, "        text: The machine", "        text: |\n          [promised] Mila: Milk?\n          The machine"
    )

    brought_up_to_date(folder)

    assert entry(folder, "Two more cups.") == (
        "#. scene ‘Two cups’ (kitchen), passage later, line 1 of 2\n"
        "#. Mila says this\n"
        "#. after: Mila: And milk.\n"
        "#: story.yaml:49\n"
        'msgctxt "kitchen.later"\n'
        'msgid "Two more cups."\n'
        'msgstr "Nog twee koppen."'
    )
    assert entry(folder, "Coffee?").startswith(
        "#. scene ‘Two cups’ (kitchen), passage machine\n"
        "#. a choice: what Henk says\n"
        "#. before: The machine grinds.\n"
        "#. at most 300 characters\n"
    )
    assert "#. only if: promised\n" in entry(folder, "Milk?")


def test_the_file_has_the_order_of_the_script(folder: Path) -> None:
    edited(folder, "chapters:", "facts_:", "facts_:", "chapters:")
    text = po(folder)

    places = [text.index(f'msgid "{words}"') for words in ("The cup", "Monday", "Two cups", "Coffee?", "Quiet")]

    assert places == sorted(places)


def test_a_text_that_was_changed_keeps_its_translation_as_uncertain_with_what_it_was_made_from(folder: Path) -> None:
    edited(folder, "Two more cups.", "Two more big cups.")

    update = brought_up_to_date(folder)

    assert entry(folder, "Two more big cups.").endswith(
        "#, fuzzy\n"
        '#| msgid "Two more cups."\n'
        'msgctxt "kitchen.later"\n'
        'msgid "Two more big cups."\n'
        'msgstr "Nog twee koppen."'
    )
    assert [(stale.before, stale.key[1]) for stale in update.stale] == [("Two more cups.", "Two more big cups.")]
    assert story_in(folder).words(Text("Two more big cups.", "kitchen.later"), "nl") == "Two more big cups."


def test_what_it_was_made_from_is_still_known_after_a_second_change(folder: Path) -> None:
    edited(folder, "Two more cups.", "Two more big cups.")
    brought_up_to_date(folder)
    edited(folder, "Two more big cups.", "Two more big cups, please.")

    brought_up_to_date(folder)

    assert '#| msgid "Two more cups."\n' in entry(folder, "Two more big cups, please.")


def test_a_change_taken_back_makes_the_translation_certain_again(folder: Path) -> None:
    before = po(folder)
    edited(folder, "Two more cups.", "Two more big cups.")
    brought_up_to_date(folder)
    edited(folder, "Two more big cups.", "Two more cups.")

    brought_up_to_date(folder)

    assert po(folder) == before


def test_punctuation_that_only_looks_different_leaves_the_translation_certain(folder: Path) -> None:
    edited(folder, "Two more cups.", "Two more cups…", "Coffee?", '"  Coffee?"')
    edited(folder, "Two more cups…", "Two more cups...")
    brought_up_to_date(folder)
    edited(folder, "Two more cups...", "Two more cups…")

    update = brought_up_to_date(folder)

    assert update.retouched == (("kitchen.later", "Two more cups…"),)


def test_a_text_that_moved_takes_its_translation_along(folder: Path) -> None:
    edited(folder, "go: later", "go: after", "      later:\n", "      after:\n", "ask:", "offer:")

    update = brought_up_to_date(folder)

    assert set(update.moved) == {("kitchen.offer.say", "Coffee?"), ("kitchen.after", "Two more cups.")}
    assert 'msgstr "Koffie?"' in entry(folder, "Coffee?")
    assert "fuzzy" not in po(folder)


def test_what_went_is_kept_and_comes_back_with_its_text(folder: Path) -> None:
    edited(folder, "Mila: Two more cups.", "Mila: Whatever happens tomorrow.")
    update = brought_up_to_date(folder)
    gone = po(folder)
    edited(folder, "Mila: Whatever happens tomorrow.", "Mila: Two more cups.")

    brought_up_to_date(folder)

    assert [old.source for old in update.gone] == ["Two more cups."]
    assert '#~ msgid "Two more cups."\n#~ msgstr "Nog twee koppen."' in gone
    assert entry(folder, "Two more cups.").endswith('msgstr "Nog twee koppen."')
    assert "#~" not in po(folder)


def test_what_went_uncertain_comes_back_uncertain(folder: Path) -> None:
    edited(folder, "Two more cups.", "Two more big cups.")
    brought_up_to_date(folder)
    edited(folder, "Mila: Two more big cups.", "Mila: Whatever happens tomorrow.")
    brought_up_to_date(folder)
    edited(folder, "Mila: Whatever happens tomorrow.", "Mila: Two more big cups.")

    brought_up_to_date(folder)

    assert "#, fuzzy\n" in entry(folder, "Two more big cups.")


def test_a_line_is_never_given_the_translation_of_one_that_is_still_there(folder: Path) -> None:
    edited(folder, "Mila: And milk.", "Mila: Two more cups?")

    brought_up_to_date(folder)

    assert entry(folder, "Two more cups?").endswith('msgstr ""')
    assert entry(folder, "Two more cups.").endswith('msgstr "Nog twee koppen."')


def test_what_the_translator_noted_stays(folder: Path) -> None:
    path = folder / "locale" / "nl.po"
    path.write_text(
        po(folder).replace("#. scene ‘Two cups’ (kitchen), passage later, line 1", "# Of bekers?\n#. x"), "utf-8"
    )

    brought_up_to_date(folder)

    assert entry(folder, "Two more cups.").startswith("# Of bekers?\n#. scene ‘Two cups’")


def test_writing_twice_changes_nothing_not_even_a_date(folder: Path) -> None:
    edited(folder, "Two more cups.", "Two more big cups.")
    brought_up_to_date(folder)
    before = po(folder)

    update = brought_up_to_date(folder)

    assert update.is_same
    assert po(folder) == before


def test_where_a_translator_breaks_a_line_is_no_difference(folder: Path) -> None:
    brought_up_to_date(folder)
    path = folder / "locale" / "nl.po"
    broken = po(folder).replace('msgid "Two more cups."', 'msgid ""\n"Two more "\n"cups."')
    assert broken != po(folder)
    path.write_text(broken, encoding="utf-8")

    assert brought_up_to_date(folder).is_same


def test_how_far_it_is_is_told_by_scene_in_texts_and_words(folder: Path) -> None:
    edited(folder, "Two more cups.", "Two more big cups.")

    update = brought_up_to_date(folder)

    (kitchen,) = [part for part in update.completeness.parts if part.part == "kitchen"]
    assert (kitchen.texts, kitchen.done, kitchen.fuzzy, kitchen.empty) == (6, 1, 1, 4)
    assert (kitchen.words, kitchen.words_done) == (14, 1)
    whole = update.completeness.whole
    assert whole.texts == len(story_in(folder).places) == whole.done + whole.fuzzy + whole.empty


def test_a_broken_file_is_told_and_nothing_is_guessed(folder: Path) -> None:
    path = folder / "locale" / "nl.po"
    path.write_text("this is no PO file\n", encoding="utf-8")

    told = updated(story_in(folder), "nl", path)

    assert isinstance(told, Diagnostic)
    assert told.code == "S120"


def test_every_text_of_the_first_story_has_its_notes_and_keeps_its_translation(tmp_path: Path) -> None:
    folder = tmp_path / "het-zwarte-gat"
    shutil.copytree(content.stories() / "het-zwarte-gat", folder)
    before = story_in(folder).translations["en"]

    update = brought_up_to_date(folder, "en")

    assert update.completeness.whole.done == len(before)
    assert update.gone == ()
    assert story_in(folder).translations["en"] == before


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="GNU gettext is not here")
def test_gettext_reads_the_file_and_finds_nothing_wrong_in_it(tmp_path: Path) -> None:
    long = "Nobody has ever said anything in the eleven seconds for which it grinds, 60% goed or not. " * 3
    folder = story_folder(tmp_path / "cup", changed("The machine grinds.", f"'{long}{{henk}} \"says\" \\ it.'"))
    brought_up_to_date(folder)
    path = folder / "locale" / "nl.po"
    path.write_text(po(folder).replace('it."\nmsgstr ""', 'it."\nmsgstr "{henk} zegt het"'), encoding="utf-8")
    edited(folder, "eleven", "twelve")
    brought_up_to_date(folder)

    result = subprocess.run(
        ["msgfmt", "-c", "--statistics", "-o", str(tmp_path / "cup.mo"), str(path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert '#| "for which it grinds' in po(folder) or '#| "Nobody' in po(folder)
    assert result.returncode == 0, result.stderr
    assert "1 fuzzy translation" in result.stderr


_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=300).filter(
    lambda words: bool(words.strip())
)


@settings(deadline=None)  # a file is written and read each time, on whatever machine
@given(_TEXT, _TEXT, _TEXT)
def test_whatever_the_words_they_come_back_from_the_file(source: str, before: str, words: str) -> None:
    text = Entry("kitchen.later", source, Place("story.yaml", 1, 1), "kitchen", (), None)
    old = Old("kitchen.later", before, words)

    made = file_text([text], {text.key: Match(old, "changed")}, [old], "nl", Translations({}, {}), "cup")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "nl.po"
        path.write_text(made, encoding="utf-8", newline="\n")
        read = read_file(path)

    assert not isinstance(read, Diagnostic)
    found = read.current[text.key]
    assert (found.words, found.is_fuzzy) == (words, True)
    assert found.previous == (before if before != source else "")
