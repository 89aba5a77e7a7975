"""`verwikkeld translate`: a file is made, kept up to date and measured; what would not fit is told without one."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game import content
from game.cli import verwikkeld
from tests.authoring.translating.files import po, story_folder, translate
from tests.loading.stories import changed


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return story_folder(tmp_path / "cup")


def ran(*words: object) -> Result:
    return CliRunner().invoke(verwikkeld, ["translate", *map(str, words), "--lang", "en"])


def test_a_file_is_made_and_told_how_far_it_is(folder: Path) -> None:
    result = ran(folder, "nl")

    assert result.exit_code == 0
    assert result.stdout == (
        "locale/nl.po: made\n"
        "  still to translate: 23\n"
        "\n"
        "                      texts  done  to check  empty  words to do\n"
        "  outside the scenes     18     0         0     18           36\n"
        "  kitchen                 5     0         0      5            9\n"
        "  together               23     0         0     23           45\n"
        "\n"
        "done: 0% of the words (0 of 45)\n"
    )


def test_what_was_changed_is_shown_as_it_was_and_as_it_is(folder: Path) -> None:
    ran(folder, "nl")
    translate(folder, "The machine grinds.", "De machine maalt.")
    story_folder(folder, changed("The machine grinds.", "The machine grinds on."))

    result = ran(folder, "nl")

    assert (
        "locale/nl.po: brought up to date\n"
        "  to be looked at, as the text has changed: 1\n"
        "    story.yaml:36\n"
        "      was:  The machine grinds.\n"
        "      is:   The machine grinds on.\n"
    ) in result.stdout


def test_checking_writes_nothing_and_tells_by_its_exit_code(folder: Path) -> None:
    absent = ran(folder, "nl", "--check")
    ran(folder, "nl")
    before = po(folder)
    story_folder(folder, changed("The machine grinds.", "The machine grinds on."))

    behind = ran(folder, "nl", "--check")

    assert (absent.exit_code, behind.exit_code) == (1, 1)
    assert "locale/nl.po: is not there yet; verwikkeld translate" in absent.stdout
    assert "locale/nl.po: is behind; verwikkeld translate" in behind.stdout
    assert po(folder) == before


def test_what_is_done_is_checked_with_exit_code_0(tmp_path: Path) -> None:
    folder = tmp_path / "het-zwarte-gat"
    shutil.copytree(content.stories() / "het-zwarte-gat", folder)
    ran(folder, "en")

    result = ran(folder, "en", "--check")

    assert result.exit_code == 0
    assert result.stdout.startswith("locale/en.po: is up to date\ndone: 100% of the words (")


def test_the_outcome_is_there_as_data_and_nothing_else(folder: Path) -> None:
    told = json.loads(ran(folder, "nl", "--json").stdout)

    assert (told["format"], told["language"], told["file"], told["written"]) == (1, "nl", "locale/nl.po", True)
    assert told["whole"] == {
        "scene": None, "texts": 23, "done": 0, "fuzzy": 0, "empty": 23, "words": 45, "words done": 0,
    }  # fmt: skip
    assert told["new"][0] == {"context": "title", "source": "The cup", "file": "story.yaml", "line": 2}


def test_what_would_not_fit_is_told_without_a_file(tmp_path: Path) -> None:
    folder = story_folder(
        tmp_path / "cup", changed("title: The cup", "title: A cup of coffee in a kitchen that nobody cleans")
    )

    result = ran(folder, "--pseudo")
    data = json.loads(ran(folder, "--pseudo", "--json").stdout)

    assert "Texts that are longer then than where they are shown (1):\n" in result.stdout
    assert "story.yaml:2  66 characters, room for 60: A cup of coffee in a kitchen that nobody cleans" in result.stdout
    assert data["too long"][0]["length"] == 66
    assert not (folder / "locale").exists()


def test_a_story_is_played_in_no_language_and_never_offers_it(folder: Path) -> None:
    play = ["play", str(folder), "--picks", "ask", "--seed", "1"]

    result = CliRunner().invoke(verwikkeld, [*play, "--lang", "qps"])
    helped = CliRunner().invoke(verwikkeld, ["play", "--help"])

    assert "[Théé mààçhîîñéé grîîñds.~]" in result.stdout
    assert "Henk: “[Çööfféé?]”" in result.stdout
    assert "qps" not in helped.stdout


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ([], "into which language? verwikkeld translate {folder} en"),
        (["klingon"], "'klingon' is no language code; two or three letters, such as 'en'"),
        (["en"], "the story is written in 'en' already; choose the language to translate it into"),
        (["qps"], "'qps' is no language: verwikkeld translate {folder} --pseudo shows what would not fit"),
    ],
)
def test_a_language_that_is_none_is_told(folder: Path, words: list[str], why: str) -> None:
    assert str(ran(folder, *words).exception) == why.replace("{folder}", str(folder))


def test_a_story_in_one_file_and_a_broken_file_are_told_in_dutch(folder: Path, tmp_path: Path) -> None:
    (folder / "locale").mkdir()
    (folder / "locale" / "nl.po").write_text("dit is geen PO-bestand\n", encoding="utf-8")
    one = tmp_path / "een.yaml"
    one.write_text(changed(), encoding="utf-8")

    told = [
        str(CliRunner().invoke(verwikkeld, ["translate", str(path), "nl", "--lang", "nl"]).exception)
        for path in (one, folder)
    ]

    assert told[0] == "een.yaml: een verhaal in één bestand heeft geen vertalingen; maak er een map van"
    assert told[1].startswith("nl.po:1:1 S120 deze vertaling is niet te lezen")
    assert (folder / "locale" / "nl.po").read_text(encoding="utf-8") == "dit is geen PO-bestand\n"


@pytest.mark.parametrize("braces", ["{naam}", "{}", "{HENK}"])
@pytest.mark.parametrize(
    "command",
    [
        ("play", "--auto"),
        ("preview", "--text"),
        ("proof", "--languages", "en,nl", "--json"),
        ("graph", "--svg"),
        ("explore",),
        ("cues",),
    ],
    ids=lambda command: command[0],
)
def test_a_name_in_braces_that_cannot_be_filled_in_stops_no_command(
    folder: Path, command: tuple[str, ...], braces: str
) -> None:
    story_folder(folder, changed("The machine grinds.", '"{henk} looks at {result}."'))
    ran(folder, "nl")
    translate(folder, "{henk} looks at {result}.", f"Kijk, {braces}.")

    result = CliRunner().invoke(verwikkeld, [command[0], str(folder), *command[1:], "--lang", "nl"])

    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    assert braces.strip("{}") not in result.stdout or not braces.strip("{}")
