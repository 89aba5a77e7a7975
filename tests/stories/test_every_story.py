"""What every story that comes with the game must be: sound, complete in both languages, in reach, and fair in its choices.

The bounds are those of the notes on writing: 3 to 4 options, an option at most 45 words, the longest at most 1.6 × the shortest, at
most 120 words before the next click or choice, every ending in at least 3% of random plays.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median

import pytest

from game import content
from game.authoring.cues import cues
from game.loading import load, load_rubric
from game.play import Arrived, Program, Session, anything
from game.presenting import Texts, pages, plain, play_view
from game.story import Choice, Passage, Scene, Story

STORIES = sorted(path.parent.name for path in content.stories().glob("*/story.yaml"))
PLAYS = 2_000
LONGEST = 1.6
WORDS_OF_AN_OPTION = 45
WORDS_BEFORE_A_CLICK = 120

every_story = pytest.mark.parametrize("slug", STORIES)


@cache
def program(slug: str) -> Program:
    loaded = load(content.stories() / slug, rubric=load_rubric(content.stories() / "rubric.yaml"))
    assert loaded.story is not None, [diagnostic.render("en") for diagnostic in loaded.diagnostics]
    return Program(loaded.story)


@cache
def random_plays(slug: str) -> tuple[Session, ...]:
    sitting = dict.fromkeys(program(slug).story.chairs, anything)
    return tuple(Session.begin(program(slug), seed, None, sitting) for seed in range(PLAYS))


def choice_points(story: Story) -> Iterator[tuple[Scene, Passage]]:
    for scene in story.scenes.values():
        for passage in scene.passages:
            if passage.choices:
                yield scene, passage


def option(choice: Choice, story: Story, language: str) -> str:
    return " ".join(story.words(text, language) for text in (choice.do, choice.say) if text)


@every_story
def test_there_is_nothing_to_mend(slug: str) -> None:
    loaded = load(content.stories() / slug, rubric=load_rubric(content.stories() / "rubric.yaml"))

    assert [diagnostic.render("en") for diagnostic in loaded.diagnostics] == []


@every_story
def test_it_is_complete_in_both_languages(slug: str) -> None:
    assert {"nl", "en"} <= set(program(slug).story.languages)


@every_story
def test_both_chairs_make_twelve_to_sixteen_decisions_in_a_run(slug: str) -> None:
    for chair in program(slug).story.chairs:
        made = [sum(pick.chair == chair for pick in play.picks) for play in random_plays(slug)[:300]]
        assert 12 <= median(made) <= 16, f"{chair}: {Counter(made)}"


@every_story
def test_every_ending_turns_up_in_at_least_three_in_a_hundred_random_plays(slug: str) -> None:
    ended = Counter(program(slug).endings[play.state.ending] for play in random_plays(slug))

    rare = {ending: ended[ending] for ending in program(slug).endings if ended[ending] < 0.03 * PLAYS}
    assert not rare, f"seeds 0 to {PLAYS - 1}: {ended}"


@every_story
def test_every_passage_and_every_choice_is_in_reach(slug: str) -> None:
    arrived = {e.passage for play in random_plays(slug) for s in play.steps for e in s.events if isinstance(e, Arrived)}
    picked = {pick.key for play in random_plays(slug) for pick in play.picks}

    assert [p.passage.id for p in program(slug).passages if p.index not in arrived] == []
    assert [choice.key for choice in program(slug).choices if choice.key not in picked] == []


@every_story
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_options_of_a_choice_are_few_and_alike_in_length(slug: str, language: str) -> None:
    story = program(slug).story
    off = []
    for scene, passage in choice_points(story):
        options = {choice.id: option(choice, story, language) for choice in passage.choices}
        lengths = sorted(len(words) for words in options.values())
        place = f"{scene.id}.{passage.id}"
        if lengths[-1] > LONGEST * lengths[0]:
            off.append(f"{place}: {lengths[-1]} letters beside {lengths[0]}")
        if not 3 <= len(options) <= 4 and not any(choice.when for choice in passage.choices):
            off.append(f"{place}: {len(options)} options")
        off += [f"{place}.{id}: too long" for id, words in options.items() if len(words.split()) > WORDS_OF_AN_OPTION]
    assert off == []


@every_story
@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_page_is_longer_than_one_likes_to_read_at_once(slug: str, language: str) -> None:
    off = set()
    for chair in program(slug).story.chairs:
        texts = Texts(program(slug), language, chair)
        for play in random_plays(slug)[:60]:
            seated = Session(play.program, play.seed, chair, {}, play.steps, play.picks)
            for page in _pages_between_picks(seated, texts):
                if page[1] > WORDS_BEFORE_A_CLICK:
                    off.add(page)
    assert sorted(off) == []


def _pages_between_picks(session: Session, texts: Texts) -> Iterator[tuple[str, int]]:
    blocks = play_view(session, texts).blocks
    for page in pages(blocks):
        words, first = 0, ""
        for block in page:
            if block.is_mine and block.pick is not None:
                yield first, words
                words, first = 0, ""
                continue
            first = first or plain(block.words)[:60]
            words += len(plain(block.words).split())
        yield first, words


@every_story
def test_the_right_answer_does_not_give_itself_away(slug: str) -> None:
    """Not by length, place, words in either language, price or pattern; nor does it to a player that understands nothing."""
    beside = [program(other) for other in STORIES if other != slug]

    found = cues(program(slug), load_rubric(content.stories() / "rubric.yaml"), beside)

    assert [finding.says.en for finding in found.faults] == []


def test_there_is_a_story() -> None:
    assert "het-zwarte-gat" in STORIES, Path(content.stories())
