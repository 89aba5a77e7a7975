"""Every code of the catalogue has a file that provokes it; its first line says where: `# S012 45:13`, and in which file."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from game.loading import CATALOGUE, Loaded, load
from tests.loading.stories import BASE, HERE, RUBRIC, SAY, TEXT, changed, codes, loaded

FAULTS = sorted((HERE / "faults").iterdir())
TWO = "  henk, mila: open\n"
LEADS = 'between: "henk, mila"'


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _many_scenes(path: Path) -> Path:
    (path / "scenes").mkdir(parents=True)
    (path / "story.yaml").write_text(BASE, encoding="utf-8")
    for number in range(1_001):
        (path / "scenes" / f"s{number}.yaml").touch()
    return path


def _scene_that_is_a_folder(path: Path) -> Path:
    (path / "scenes" / "kitchen.yaml").mkdir(parents=True)
    (path / "story.yaml").write_text(BASE, encoding="utf-8")
    return path


def _file(text: str) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.write_text(text, encoding="utf-8")
        return path

    return make


MADE: dict[str, Callable[[Path], Path]] = {
    "S001": _folder,
    "S002": _scene_that_is_a_folder,
    "S003": _file("#" * 1_000_001),
    "S107": _file("[" + "a," * 100_001 + "]"),
    "S112": _many_scenes,
    "S113": _file(BASE + "".join(f"x{number}: 1\n" for number in range(400))),
}
"""Faults whose file would be too large for the repository, or is no file."""


def _loaded(path: Path) -> Loaded:
    return load(path, rubric=RUBRIC)


def _expected(path: Path) -> tuple[str, int, int, str]:
    file = path / "story.yaml" if path.is_dir() else path
    first = file.read_bytes().split(b"\n")[0].decode()
    found = re.fullmatch(r"# (S\d{3}) (\d+):(\d+)(?: (\S+))?", first)
    assert found, f"{path.name} has to begin with its code and place"
    return found[1], int(found[2]), int(found[3]), found[4] or file.name


@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_a_fault_is_told_at_its_place(path: Path) -> None:
    result = _loaded(path)

    code, line, column, file = _expected(path)
    assert path.name.startswith(f"{code}-{CATALOGUE[code].slug}")
    told = [(it.code, it.line, it.column, it.file) for it in result.diagnostics]
    assert (code, line, column, file) in told
    assert (result.story is None) == (CATALOGUE[code].severity == "error")


@pytest.mark.parametrize("path", [it for it in FAULTS if it.is_file()], ids=lambda path: path.stem)
def test_one_fault_is_told_once(path: Path) -> None:
    result = _loaded(path)

    follow_ups = {
        "S046-no-scenes.yaml": ["S013", "S046"],
        "S119-field-for-a-name-choice.yaml": ["S031", "S119"],
    }
    assert sorted(it.code for it in result.diagnostics) == follow_ups.get(path.name, [path.name[:4]])


@pytest.mark.parametrize("code", MADE)
def test_a_fault_that_fits_no_file_is_told_as_well(code: str, tmp_path: Path) -> None:
    result = _loaded(MADE[code](tmp_path / "story"))

    assert code in [it.code for it in result.diagnostics]
    assert result.story is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{from: 0, to: 5, start: 2}", "{from: 0, to: 5, start: 2, x: 1}"),
        ("chapters:\n", "result: {from: -3, to: 4, start: 1, x: 1}\nchapters:\n"),
        ("{name: Henk, ", "{x: 1, name: Henk, "),
        ("{title: The leads, ", "{x: 1, title: The leads, "),
        ("{kind: insight, ", "{x: 1, kind: insight, "),
        ("{title: Monday, ", "{x: 1, title: Monday, "),
        ("{title: Quiet, ", "{x: 1, title: Quiet, "),
        ("    time: morning\n", "    time: morning\n    x: 1\n"),
        (TEXT, TEXT + "        x: 1\n"),
        (SAY, SAY + "            debrief: {did: You asked., x: 1}\n"),
    ],
    ids=["fact", "result", "person", "complication", "capital", "chapter", "ending", "scene", "passage", "debrief"],
)
def test_a_field_that_is_not_known_is_told_wherever_it_stands(old: str, new: str, tmp_path: Path) -> None:
    assert codes(changed(old, new), tmp_path) == ["S030"]


def _without(top: str) -> str:
    """The base story without one of its fields, and all that stands in it."""
    before, _, rest = BASE.partition(f"\n{top}:")
    rows = rest.split("\n")[1:]
    while rows and rows[0].startswith(" "):
        rows.pop(0)
    return before + "\n" + "\n".join(rows)


@pytest.mark.parametrize("name", ["title", "blurb", "language", "minutes", "chairs", "cast", "chapters", "endings"])
def test_what_every_story_has_is_told_where_it_is_missing(name: str, tmp_path: Path) -> None:
    told = [(it.code, it.values.get("name")) for it in loaded(_without(name), tmp_path).diagnostics]

    assert ("S031", name) in told


def test_a_story_without_a_format_is_told(tmp_path: Path) -> None:
    (fault,) = loaded(changed("format: 1\n", ""), tmp_path).diagnostics

    assert (fault.code, fault.values["name"]) == ("S031", "format")


@pytest.mark.parametrize(
    ("old", "name"),
    [
        ("name: Henk, ", "name"),
        ("function: sales, ", "function"),
        (", matters: His people.", "matters"),
        ("level: 2, ", "level"),
        ("title: The leads, ", "title"),
        (LEADS + ", ", "between"),
        ("surface: The list., ", "surface"),
        ("matter: Nobody called., ", "matter"),
        (", stirs: start", "stirs"),
        (", title: The notes", "title"),
        ("title: Monday, ", "title"),
        (", scenes: [kitchen]", "scenes"),
        ("title: Quiet, ", "title"),
        (", text: It is quiet.", "text"),
        ("    title: Two cups\n", "title"),
        ("    place: kantine\n", "place"),
        ("    present: henk, mila\n", "present"),
    ],
)
def test_what_is_needed_is_told_where_it_is_missing(old: str, name: str, tmp_path: Path) -> None:
    told = [(it.code, it.values.get("name")) for it in loaded(changed(old, ""), tmp_path).diagnostics]

    assert told == [("S031", name)]


def test_a_fact_that_says_nothing_lacks_its_start(tmp_path: Path) -> None:
    told = [(it.code, it.values.get("name")) for it in loaded(changed("{start: no}", "{}"), tmp_path).diagnostics]

    assert ("S031", "start") in told


def test_a_scene_without_passages_is_told(tmp_path: Path) -> None:
    head, _, _ = BASE.partition("    passages:\n")

    assert [(it.code, it.values["name"]) for it in loaded(head, tmp_path).diagnostics] == [("S031", "passages")]
    assert codes(head + "    passages: {}\n", tmp_path) == ["S039"]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("scenes: [kitchen]", "scenes: [kitchen, any of: []]", "S039"),
        ("        go: later\n", "        go: []\n", "S039"),
        ("        go: later\n", "        go: {}\n", "S039"),
        ("        go: later\n", "        go: {later: 0}\n", "S035"),
        ("        go: later\n", "        go: {later: 1001}\n", "S035"),
        ("        go: later\n", "        thumb: {ask: 0}\n        go: later\n", "S035"),
        (TWO, TWO + "  henk: open\n", "S045"),
        (TWO, TWO + "  henk, mila, joke: open\n", "S045"),
        (TWO, TWO + "  joke, joke: open\n", "S029"),
        (TWO, TWO + "  mila, henk: open\n", "S026"),
        (LEADS, 'between: "henk, joke"', "S022"),
        ("title: Two cups", "title: 'Two {cups}'", "S084"),
        ("title: Two cups", "title: Two *cups", "S085"),
    ],
)
def test_the_same_fault_is_told_in_other_places_too(old: str, new: str, code: str, tmp_path: Path) -> None:
    assert codes(changed(old, new), tmp_path) == [code]


def test_every_code_has_a_file_that_provokes_it() -> None:
    provoked = {path.name[:4] for path in FAULTS} | set(MADE)
    by_checking = {path.name[:4] for path in (HERE.parent / "authoring" / "faults").iterdir()}

    assert provoked | by_checking == set(CATALOGUE)


def test_slugs_are_unique() -> None:
    slugs = [entry.slug for entry in CATALOGUE.values()]

    assert len(slugs) == len(set(slugs))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("path", FAULTS, ids=lambda path: path.stem)
def test_every_word_of_a_message_is_filled_in(path: Path, language: str) -> None:
    code = path.name[:4]
    fault = next(it for it in _loaded(path).diagnostics if it.code == code)

    words = (fault.what(language), fault.cause(language), fault.cure(language))
    assert all(words)
    assert not any(re.search(r"\{(?!mial|henk)[a-z]+\}", told) for told in words), words
    entry = CATALOGUE[code]
    slots = set(re.findall(r"\{([a-z]+)\}", entry.what[language] + entry.cause[language] + entry.cure[language]))
    assert slots <= {name.partition(".")[0] for name in fault.values}


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_both_languages_name_the_same_things(entry: object) -> None:
    words = [getattr(entry, part) for part in ("what",)]

    for part in words:
        assert set(re.findall(r"\{([a-z]+)\}", part["nl"])) == set(re.findall(r"\{([a-z]+)\}", part["en"]))


def test_a_message_names_place_code_fault_and_what_was_meant(tmp_path: Path) -> None:
    path = _file(changed("go: later", "go: latre"))(tmp_path / "cup.yaml")

    (fault,) = _loaded(path).diagnostics

    assert fault.render("en") == "cup.yaml:44:13 S012 no passage 'latre' in scene 'kitchen'; did you mean 'later'?"
    assert fault.render("nl") == "cup.yaml:44:13 S012 geen passage 'latre' in scène 'kitchen'; bedoelde je 'later'?"


def test_an_authors_braces_are_never_filled_in(tmp_path: Path) -> None:
    path = _file(changed("go: later", "go: '{scene}{name!r}'"))(tmp_path / "cup.yaml")

    fault = _loaded(path).diagnostics[0]

    assert "{scene}{name!r}" in fault.render("en")


def test_control_characters_never_reach_a_message(tmp_path: Path) -> None:
    path = _file(changed("go: later", 'go: "a\\u202eb\\tc"'))(tmp_path / "cup.yaml")

    told = _loaded(path).diagnostics[0].render("en")

    assert "\u202e" not in told
    assert "\t" not in told


def test_faults_are_told_by_file_and_line_with_the_story_first(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "a.yaml").write_text("scene: a\nbad: 1\n", encoding="utf-8")
    (tmp_path / "story.yaml").write_text(changed("format: 1", "format: 9"), encoding="utf-8")

    told = [(it.file, it.line) for it in _loaded(tmp_path).diagnostics]

    assert told == sorted(told, key=lambda it: (it[0] != "story.yaml", it))
    assert {file for file, _ in told} == {"story.yaml", "scenes/a.yaml"}


def test_a_scene_that_cannot_be_read_does_not_make_others_faulty(tmp_path: Path) -> None:
    head = changed("[kitchen]", "[kitchen, broken, odd]")
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "broken.yaml").write_text("title: a: b\n", encoding="utf-8")
    (tmp_path / "scenes" / "odd.yaml").write_text("- a list\n", encoding="utf-8")
    (tmp_path / "story.yaml").write_text(head, encoding="utf-8")

    told = [(it.file, it.code) for it in _loaded(tmp_path).diagnostics]

    assert told == [("scenes/broken.yaml", "S005"), ("scenes/odd.yaml", "S038")]


def test_after_a_fault_in_one_file_the_faults_of_the_others_are_told(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    for name in ("one", "two"):
        (tmp_path / "scenes" / f"{name}.yaml").write_text("\tx", encoding="utf-8")
    (tmp_path / "story.yaml").write_text(changed("format: 1", "format: 9"), encoding="utf-8")

    told = [(it.file, it.code) for it in _loaded(tmp_path).diagnostics]

    assert told == [("story.yaml", "S041"), ("scenes/one.yaml", "S006"), ("scenes/two.yaml", "S006")]


def test_two_scenes_of_one_name_are_told(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "story.yaml").write_text(BASE, encoding="utf-8")
    rows = BASE.partition("scenes:\n  kitchen:\n")[2].splitlines()
    again = ["scene: kitchen", *(row.removeprefix("    ") for row in rows)]
    (tmp_path / "scenes" / "again.yaml").write_text("\n".join(again), encoding="utf-8")

    told = [(it.file, it.line, it.code) for it in _loaded(tmp_path).diagnostics]

    assert told == [("scenes/again.yaml", 1, "S026")]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_what_is_no_ordinary_file_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "story.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "scenes" / "odd.yaml").symlink_to("/dev/zero")

    assert [it.code for it in _loaded(tmp_path).diagnostics] == ["S002"]


def test_utf_16_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "cup.yaml"
    path.write_bytes(BASE.encode("utf-16"))

    (fault,) = _loaded(path).diagnostics

    assert (fault.code, fault.values["found"]) == ("S004", "UTF-16")


def test_an_odd_name_is_told_where_it_is_given_and_not_where_it_is_used(tmp_path: Path) -> None:
    text = changed("  mila: {name", "  Mila: {name", "      later:", "      Later-on:", "go: later", "go: Later-on")
    path = _file(text)(tmp_path / "cup.yaml")

    faults = _loaded(path).diagnostics

    assert [(it.code, it.values["name"]) for it in faults] == [("S024", "Mila"), ("S024", "Later-on")]
