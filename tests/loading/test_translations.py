"""Translations in PO files."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.loading import Loaded, extract, load, read_translation
from game.story import Story, Text
from tests.authoring.translating.files import brought_up_to_date, story_folder, translate
from tests.loading.stories import RUBRIC


def _load(path: Path) -> Loaded:
    return load(path, rubric=RUBRIC)


def _story(path: Path) -> Story:
    story = _load(path).story
    assert story is not None
    return story


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return story_folder(tmp_path / "cup")


@pytest.fixture
def po(folder: Path) -> Path:
    return folder / "locale" / "nl.po"


def test_every_text_is_extracted_once_with_its_context_and_place(folder: Path) -> None:
    texts = extract(_story(folder))

    assert (texts[0].context, texts[0].source, texts[0].place.line) == ("title", "The cup", 2)
    assert texts[0].longest == 60
    assert ("kitchen.ask.say", "Coffee?") in [(it.context, it.source) for it in texts]
    assert ("kitchen.later", "Later.") in [(it.context, it.source) for it in texts]
    assert len({(it.context, it.source) for it in texts}) == len(texts)


def test_what_is_translated_is_played(folder: Path) -> None:
    brought_up_to_date(folder)
    translate(folder, "Coffee?", "Koffie?")

    story = _story(folder)

    assert story.languages == ("en", "nl")
    assert story.words(Text("Coffee?", "kitchen.ask.say"), "nl") == "Koffie?"
    assert story.words(Text("Later.", "kitchen.later"), "nl") == "Later."


def test_what_is_missing_or_fuzzy_is_one_warning_a_language(folder: Path, po: Path) -> None:
    brought_up_to_date(folder)
    translate(folder, "Coffee?", "Koffie?")
    po.write_text(
        po.read_text(encoding="utf-8").replace("#: story.yaml:2\n", "#: story.yaml:2\n#, fuzzy\n"), encoding="utf-8"
    )
    translate(folder, "The cup", "De kop")

    result = _load(folder)

    (warning,) = result.diagnostics
    assert (warning.code, warning.severity, warning.file) == ("S121", "warning", "locale/nl.po")
    assert warning.values["first"] == "story.yaml:2"
    assert result.story is not None
    assert warning.values["count"] == str(len(extract(result.story)) - 1)


def test_a_broken_file_is_told_and_left_as_it_is(folder: Path, po: Path) -> None:
    po.parent.mkdir()
    po.write_text("this is no PO file\n", encoding="utf-8")

    result = _load(folder)

    assert [(it.code, it.file) for it in result.diagnostics] == [("S120", "locale/nl.po")]
    assert result.story is not None
    assert result.story.languages == ("en",)
    assert po.read_text(encoding="utf-8") == "this is no PO file\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b'msgid "a"\nmsgstr "b"\n' + b"# remark\n" * 500_000,
        b'msgid "a"\nmsgstr "\xe9"\n',
        b'msgid "a"\n',
    ],
    ids=["empty", "too large", "not UTF-8", "without a msgstr"],
)
def test_what_is_no_translation_file_is_told(folder: Path, po: Path, data: bytes) -> None:
    po.parent.mkdir()
    po.write_bytes(data)

    assert [(it.code, it.file) for it in _load(folder).diagnostics] == [("S120", "locale/nl.po")]


def _check_reading(data: bytes) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "nl.po"
        path.write_bytes(data)

        words, faults = read_translation(path)

        assert not (words and faults)


@settings(deadline=None)  # a file is written and read each time, on whatever machine
@given(
    st.one_of(st.binary(max_size=300), st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
)
def test_reading_never_raises(data: bytes) -> None:
    _check_reading(data)


_ROWS = (
    'msgid "a"', 'msgstr "b"', 'msgctxt "c"', '"more\\n"', "#, fuzzy", "#~ msgid", "# x", "", 'msgid_plural "d"',
    'msgstr[0] "e"', 'msgstr[9] ""', '"Content-Type: text/plain; charset=odd\\n"', '"Plural-Forms: x\\n"', 'msgid ""',
    '"Language: ?\\n"', 'msgstr ""', '"POT-Creation-Date: never\\n"', "#:", "#: a:b", "#, x", '"\\x"', '"\\"',
)  # fmt: skip


@settings(deadline=None)  # a file is written and read each time, on whatever machine
@given(st.lists(st.sampled_from(_ROWS), max_size=12).map("\n".join))
def test_reading_odd_rows_never_raises(text: str) -> None:
    _check_reading(text.encode())


def _with_braces(folder: Path, words: str) -> Loaded:
    story = folder / "story.yaml"
    text = story.read_text(encoding="utf-8")
    story.write_text(text.replace("text: Later.", 'text: "Later, {Henk}."'), encoding="utf-8")
    brought_up_to_date(folder)
    translate(folder, "Later, {henk}.", words)
    return _load(folder)


@pytest.mark.parametrize("words", ["Straks, {naam}.", "Straks, {}.", "Straks.", "{henk} {henk}", "{result}", "{henk"])
def test_a_translation_with_other_names_in_braces_is_told_and_not_shown(folder: Path, words: str) -> None:
    result = _with_braces(folder, words)

    assert result.story is not None
    assert "S122" in [it.code for it in result.diagnostics]
    assert result.story.words(Text("Later, {henk}.", "kitchen.later"), "nl") == "Later, {henk}."


def test_capitals_make_no_difference_in_braces(folder: Path) -> None:
    result = _with_braces(folder, "Straks, {HENK}.")

    assert result.story is not None
    assert [it.code for it in result.diagnostics] == ["S121"]
    assert result.story.words(Text("Later, {henk}.", "kitchen.later"), "nl") == "Straks, {henk}."


def test_the_wrong_name_is_marked_in_the_translation(folder: Path) -> None:
    result = _with_braces(folder, "Straks, {naam}.")

    (told,) = [it for it in result.diagnostics if it.code == "S122"]
    row = (folder / told.file).read_text(encoding="utf-8").split("\n")[told.line - 1]
    assert row.startswith("msgstr")
    assert row[told.column - 1 :].startswith("naam}")
