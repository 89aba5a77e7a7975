"""The commands: playing in a terminal, by picks and by the rule of thumb; checking; translating."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from game.cli import verwikkeld
from game.errors import GameError
from tests.small import NOTHING, choice, scene, story_text


@pytest.fixture
def story(tmp_path: Path) -> str:
    """A story of two scenes, sales first and then marketing, as a folder."""
    sales = scene("een", NOTHING + choice("wek", "result +1") + choice("zeg", "speaks leads, settles leads"))
    mila = scene("twee", NOTHING + choice("knik", "result +1")).replace("chair: sales", "chair: marketing")
    folder = tmp_path / "proef"
    folder.mkdir()
    thumb = "        thumb:\n          - otherwise: weg\n"
    text = story_text(sales + thumb, mila.rstrip("\n") + "\n" + thumb)
    (folder / "story.yaml").write_text(text, encoding="utf-8")
    return str(folder)


def ran(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(verwikkeld, words, input=typed)


def test_picks_give_the_trace_the_state_and_the_ending_as_json(story: str) -> None:
    result = ran("play", story, "--chair", "sales", "--lang", "nl", "--seed", "1", "--picks", "zeg", "--json")

    told = json.loads(result.stdout)
    assert result.exit_code == 0
    assert told["ending"]["id"] == "goed"
    assert [pick["pick"] for pick in told["picks"]] == ["een.zeg", "twee.weg"]
    assert told["state"]["complication"]["leads"] == "untangled"


def test_a_pick_that_is_not_on_offer_is_told_with_what_was(story: str) -> None:
    result = ran("play", story, "--chair", "sales", "--seed", "1", "--picks", "knik", "--json")

    told = json.loads(result.stdout)
    assert told["refused"] == "knik"
    assert told["on offer"] == ["weg", "wek", "zeg"]
    assert str(result.exception) == "'knik' is not on offer; on offer: weg, wek, zeg"


def test_the_rule_of_thumb_plays_to_an_ending(story: str) -> None:
    told = json.loads(ran("play", story, "--auto", "--seed", "3", "--json").stdout)

    assert told["ending"]["id"] == "rest"
    assert {pick["chair"] for pick in told["picks"]} == {"sales", "marketing"}


def test_the_rule_of_thumb_is_read_as_text_from_both_chairs_with_the_ending(story: str) -> None:
    told = ran("play", story, "--auto", "--seed", "3", "--lang", "nl").stdout.splitlines()

    assert "Henk: “Nou, tot morgen dan.”" in told
    assert "Mila: “Nou, tot morgen dan.”" in told
    assert told[-3:] == ["***  Rest  ***", "Het is voorbij.", "De leads (roert zich). Gist nog."]


def test_the_same_seed_and_picks_are_the_same_to_the_letter(story: str) -> None:
    words = ("play", story, "--chair", "sales", "--seed", "9", "--picks", "wek", "--json")

    assert ran(*words).stdout == ran(*words).stdout


def test_picks_of_every_chair_are_made_in_their_order(tmp_path: Path) -> None:
    mila = scene("twee", NOTHING + choice("knik", "lowers mila")).replace("chair: sales", "chair: marketing")
    text = story_text(scene("een", NOTHING + choice("wek", "result +1")), mila)
    (tmp_path / "story.yaml").write_text(text, encoding="utf-8")
    words = ("play", str(tmp_path), "--seed", "1", "--picks", "een.wek,twee.knik", "--json")

    from_one_chair = json.loads(ran(*words, "--chair", "sales").stdout)
    from_both = json.loads(ran(*words, "--chair", "both").stdout)

    assert [pick["pick"] for pick in from_one_chair["picks"]] == ["een.wek", "twee.knik"]
    assert from_both["picks"] == from_one_chair["picks"]
    assert (from_one_chair["chair"], from_both["chair"]) == ("sales", None)


def test_in_a_list_of_ones_own_picks_the_other_follows_the_rule_of_thumb(tmp_path: Path) -> None:
    mila = scene("twee", NOTHING + choice("knik", "lowers mila")).replace("chair: sales", "chair: marketing")
    text = story_text(scene("een", NOTHING + choice("wek", "result +1")), mila)
    (tmp_path / "story.yaml").write_text(text, encoding="utf-8")

    told = json.loads(ran("play", str(tmp_path), "--chair", "sales", "--picks", "wek", "--json").stdout)

    assert [pick["pick"] for pick in told["picks"]] == ["een.wek", "twee.weg"]


def test_both_chairs_are_for_a_list_of_picks(story: str) -> None:
    assert ran("play", story, "--chair", "both").exit_code == 2


def test_a_story_is_played_in_a_terminal_to_its_ending(story: str) -> None:
    result = ran("play", story, "--chair", "sales", "--lang", "nl", "--seed", "1", "--text", typed="9\nw\n2\nt\n1\n")

    assert result.exit_code == 0
    assert "Ze kijken elkaar aan." in result.stdout
    assert "Dat is er nu niet: 1–3." in result.stdout
    assert "Knoop ‘De leads’" in result.stdout
    assert "Het is" in result.stdout


def test_a_terminal_that_closes_ends_the_play_quietly(story: str) -> None:
    assert ran("play", story, "--text", typed="").exit_code == 0


def test_a_sound_story_is_checked_with_exit_code_0(story: str) -> None:
    result = ran("check", story, "--lang", "en")

    assert result.exit_code == 0
    assert "proef: errors: 0" in result.stdout


def test_a_faulty_story_is_checked_with_exit_code_1_and_places(story: str) -> None:
    path = Path(story) / "story.yaml"
    path.write_text(path.read_text().replace("drive: function", "drive: haast", 1))

    result = ran("check", story, "--lang", "en")

    assert result.exit_code == 1
    assert "story.yaml:" in result.stdout
    assert "haast" in result.stdout


def test_a_faulty_story_does_not_start(story: str) -> None:
    path = Path(story) / "story.yaml"
    path.write_text(path.read_text().replace("go: ", "gaat: ").replace("drive: function", "drive: haast", 1))

    assert isinstance(ran("play", story, "--text").exception, GameError)


def test_a_story_that_is_not_there_is_told_with_what_is() -> None:
    assert "het-zwarte-gat" in str(ran("play", "het-zwarte-gta", "--text").exception)


def test_a_story_goes_round_is_told_by_check(story: str) -> None:
    path = Path(story) / "story.yaml"
    rond = """    passages:
      voor:
        text: Rond.
        go:
          - result > 3: punt
          - otherwise: na
      na:
        text: En rond.
        go: voor
"""
    path.write_text(path.read_text().replace("    passages:\n", rond, 1))

    result = ran("check", story, "--lang", "en")

    assert result.exit_code == 1
    assert "1000 passages" in result.stdout


def test_a_translation_file_is_made_and_used(story: str) -> None:
    assert ran("translate", story, "en").exit_code == 0
    path = Path(story) / "locale" / "en.po"
    words = path.read_text(encoding="utf-8")
    marked = words.replace(
        'msgid "Ze kijken elkaar aan."\nmsgstr ""', 'msgid "Ze kijken elkaar aan."\nmsgstr "They look."'
    )
    path.write_text(marked, encoding="utf-8")

    assert "They look." in ran("play", story, "--chair", "sales", "--lang", "en", "--picks", "wek").stdout
