"""A debrief as one page: everything of the run is in it, nothing has to be fetched for it, and nobody's words become code."""

import re
from dataclasses import replace
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from game.presenting.debriefing import DebriefView
from game.reports import debrief_html
from tests.reports.sample import ASSETS, EVERY, begun, crossed, notes_for, said_in, text, whole

LANGUAGES = ("nl", "en")
SVG = "http://www.w3.org/2000/svg"
HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
VOID = {"meta", "image", "use", "circle", "path", "br", "img", "link"}


class _Page(HTMLParser):
    """The tags of a page, as far as the tests ask about them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "title", "desc"):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    @property
    def ids(self) -> list[str]:
        return [id for _, attributes in self.tags if (id := attributes.get("id"))]


def page(view: DebriefView, language: str = "nl", name: str = "", **notes: str) -> str:
    return debrief_html(view, {key.replace("_", " "): words for key, words in notes.items()}, language, ASSETS, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_has_to_be_fetched_and_nothing_runs(language: str) -> None:
    made = page(whole(language), language)

    assert not re.findall(r"https?://", made.replace(SVG, ""))
    assert not re.findall(r"""(?:src|href)=["'](?!#|data:)""", made)
    assert not re.findall(r"url\((?!data:|#)", made)
    assert "<script" not in made
    assert "@import" not in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_small_enough_to_send(language: str) -> None:
    assert len(page(whole(language), language).encode()) < 700_000


@pytest.mark.parametrize("kind", EVERY)
def test_every_tag_is_closed_and_every_id_is_there_once_and_found(kind: str) -> None:
    made = _Page(page(EVERY[kind]()))

    assert made.open == []
    assert len(made.ids) == len(set(made.ids))
    pointed = [str(attributes["href"])[1:] for tag, attributes in made.tags if tag in ("a", "use")]
    assert set(pointed) <= set(made.ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_player_said_and_did_is_in_it(language: str) -> None:
    view = whole(language)
    words = _Page(page(view, language)).text

    for quote in said_in(view.picks):
        assert " ".join(quote.split()) in words, quote


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_debrief_is_in_it(language: str) -> None:
    view = whole(language)
    words = _Page(page(view, language)).text
    evidence = [each for quality in view.qualities for each in quality.evidence]
    told = [
        *(turn.words for each in view.complications for turn in each.turns),
        *(each.matter for each in view.complications),
        *(quality.summary.words for quality in view.qualities),
        *(each.anchor for each in evidence),
        *(each.did for each in evidence),
        *(each.ask for each in evidence),
        *(each.cost for each in evidence),
        *(each.tempting for each in evidence),
        *(thought.words for each in evidence for thought in each.thoughts),
        *(said.words for each in evidence for said in (*each.at_once, *each.later)),
        *(cost.words for point in view.line.points for cost in point.costs),
        *(said.words for stand in view.stands for said in (stand.summary, *stand.turns)),
        *(said.words for capital in view.capital for said in (capital.summary, *capital.turns)),
        *(said.words for turn in view.turns for said in turn.said),
        *(way.said.words for turn in view.turns for way in turn.ways),
        *(ending for turn in view.turns for ending in turn.open_before),
        *(reading for mirror in view.mirrors for reading in mirror.readings),
        *(mirror.question for mirror in view.mirrors),
        view.looked.words,
        view.ending,
    ]

    assert [each for each in told if " ".join(each.split()) not in words] == []


def test_a_moment_is_told_in_full_once() -> None:
    made = _Page(page(whole("nl")))
    cards = [attributes for tag, attributes in made.tags if tag == "article" and "evidence" in str(attributes["class"])]

    assert len(cards) == len({attributes["id"] for attributes in cards})
    assert {attributes["id"] for attributes in cards} == {f"moment-{place}" for place in range(1, len(cards) + 1)}


def test_the_notice_is_in_it() -> None:
    assert "Half a run." in _Page(page(begun("nl"))).text


def test_the_name_is_in_it_only_when_given() -> None:
    assert "Gespeeld door Sanne" in _Page(page(whole("nl"), name="Sanne")).text
    assert "Gespeeld door" not in page(whole("nl"), name=" ")


def test_what_the_player_wrote_is_in_it() -> None:
    view = whole("en")
    made = debrief_html(view, notes_for(view), "en", ASSETS)
    words = _Page(made).text

    assert all(each in words for each in ("She was relieved.", "To ask before I answer.", "Fatima", "On Tuesday"))
    assert "Not filled in" not in words


def test_did_would_and_should_stand_beside_each_other() -> None:
    view = whole("en")
    made = debrief_html(view, notes_for(view), "en", ASSETS)
    gap = _Page(made[made.index('<div class="three">') : made.index('<div class="keep">\n<p class="label">')]).text
    assert view.decision

    assert [text(option.say or option.do) in gap for option in view.decision.options].count(True) == 3
    assert gap.index("This is what you did here") < gap.index("you would do at work") < gap.index("one should do")


def test_an_answer_that_is_no_option_any_more_counts_as_none() -> None:
    made = page(whole("en"), "en", would="gone.away", should="gone.away")

    assert "gone.away" not in made
    assert made.count("Not filled in") == 2


def test_where_nothing_was_written_there_is_room_to_write() -> None:
    assert page(whole("nl")).count('class="lines"') == 5


@pytest.mark.parametrize("key", ["mirror 0", "would", "takes along", "with whom", "when"])
def test_what_was_written_never_becomes_markup(key: str) -> None:
    made = debrief_html(whole("nl"), {key: HOSTILE}, "nl", ASSETS, HOSTILE)

    assert "<script" not in made
    assert "<img" not in made
    assert unescape(made).count(HOSTILE) >= 2


def test_a_story_with_markup_in_its_words_is_shown_as_it_was_written() -> None:
    view = whole("nl")
    hostile = replace(view.you, short=HOSTILE, name=HOSTILE, portrait="nobody")
    people = tuple(hostile if person.id == view.you.id else person for person in view.end.people)
    view = replace(view, story=HOSTILE, you=hostile, end=replace(view.end, people=people))
    made = page(view)

    assert "<script" not in made
    assert "<img" not in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_its_language_and_its_headings_go_down_step_by_step(language: str) -> None:
    made = _Page(page(whole(language), language))
    levels = [int(tag[1]) for tag, _ in made.tags if re.fullmatch(r"h[1-6]", tag)]

    assert made.tags[0] == ("html", {"lang": language})
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_drawing_has_a_title_and_is_told_in_words() -> None:
    made = page(whole("nl"))
    drawings = re.findall(r'<svg xmlns.*?role="img" aria-labelledby="(\S+) (\S+)">', made)

    assert len(drawings) == 3
    for title, desc in drawings:
        assert re.search(rf'<title id="{title}">[^<]+</title>', made)
        assert re.search(rf'<desc id="{desc}">[^<]+</desc>', made)


def test_the_webs_are_told_as_they_stand_and_not_as_a_scene_that_has_just_been() -> None:
    told = re.findall(r"<desc[^>]*>([^<]*)</desc>", page(whole("nl")))

    assert not any("deze scène" in each for each in told)


def test_the_other_chair_is_in_it_when_it_was_played() -> None:
    view = crossed("en")
    assert view.across
    words = _Page(page(view, "en")).text

    assert all(said.words in words for said in view.across.said)
    assert all(quote in words for quote in said_in(view.across.heard))
    assert "The other chair" not in page(whole("en"), "en")


def test_a_run_that_has_only_just_begun_makes_a_page_too() -> None:
    words = _Page(page(begun("nl"))).text

    assert "Er is nog niets gekozen." in words
    assert "Er is nog geen hoofdstuk uit." in words


def test_it_does_without_fonts_and_portraits(tmp_path: Path) -> None:
    made = debrief_html(whole("nl"), {}, "nl", tmp_path)

    assert "data:" not in made
    assert ">H</text>" in made


def test_the_same_run_makes_the_same_page() -> None:
    assert page(whole("nl")) == page(whole("nl"))
