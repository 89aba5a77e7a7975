"""How much there is to read: in the story as a whole, per scene, per character, and in one run."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from statistics import median_low

from game.authoring.plays import FIRST_SEED, random_plays
from game.authoring.proofs.readability import words_in
from game.authoring.telling import ChoiceView, LineView, PassageView, ScriptView
from game.play import Program, Session, offers
from game.presenting import Texts, Words, ending_view, read_blocks

PER_MINUTE = 238
"""Words a minute: what adults read in silence on average, in English and not in fiction.

Brysbaert, *How many words do we read per minute? A review and meta-analysis of reading rate*, Journal of Memory and Language 109
(2019), over 190 studies. It is 260 in fiction; but here one reads to choose. Dutch reads about as fast.
"""
SLOW, FAST = 175, 300
"""Between these most adults read, in the same study."""
PLAYS = 200
"""How many random plays a length of a run is counted in."""


@dataclass(frozen=True, slots=True)
class SceneCount:
    """Words in a scene: what is told, said and thought in it, its choices, and the replies to them."""

    id: str
    title: str
    passages: int
    text: int
    choices: int
    replies: int

    @property
    def all(self) -> int:
        return self.text + self.choices + self.replies


@dataclass(frozen=True, slots=True)
class PersonCount:
    """Words that somebody says, with the choices of the one whose chair they are, and that they think."""

    name: str
    side: str
    said: int
    thought: int
    choices: int


@dataclass(frozen=True, slots=True)
class RunCount:
    """A run as it was counted: how many words, and the seed of the random play that it was."""

    words: int
    seed: int


@dataclass(frozen=True, slots=True)
class RunLengths:
    """The shortest, the middle and the longest of so many random runs, as one reads them in `chair`: with every choice on offer."""

    person: str
    chair: str
    plays: int
    shortest: RunCount
    typical: RunCount
    longest: RunCount


def minutes(words: int, per_minute: int = PER_MINUTE) -> int:
    """Return in how many whole minutes so many words are read; at least 1."""
    return max(1, round(words / per_minute))


@cache
def count_of(words: Words) -> int:
    """Return how many words there are in a text."""
    return len(words_in("".join(span.text for span in words)))


def scene_counts(script: ScriptView, order: Iterable[str]) -> tuple[SceneCount, ...]:
    """Count these scenes, in this order."""
    return tuple(
        SceneCount(
            scene.id,
            scene.title,
            len(scene.passages),
            sum(count_of(line.words) for passage in scene.passages for line in passage.lines),
            sum(_choice_count(choice) for passage in scene.passages for choice in passage.choices),
            sum(count_of(line.words) for choice in _choices(scene.passages) for line in choice.reply),
        )
        for scene in (script.scenes[id] for id in order)
    )


def person_counts(script: ScriptView) -> tuple[PersonCount, ...]:
    """Count what everybody in the cast says; who says nothing is among them."""
    said: Counter[str] = Counter()
    thought: Counter[str] = Counter()
    chosen: Counter[str] = Counter()
    for line in _lines(script):
        if line.kind == "said":
            said[line.who] += count_of(line.words)
        elif line.kind == "thought":
            thought[line.who] += count_of(line.words)
    for scene in script.scenes.values():
        for choice in _choices(scene.passages):
            chosen[choice.who] += count_of(choice.say)
    return tuple(
        PersonCount(name, side, said[name], thought[name], chosen[name]) for name, side in script.short_names.items()
    )


def run_lengths(
    program: Program, language: str, count: int = PLAYS, progress: Callable[[], None] = lambda: None
) -> tuple[RunLengths, ...]:
    """Count the words of random runs, from each chair. `progress` is told after each of them."""
    texts = {chair: Texts(program, language, chair) for chair in program.story.chairs}
    counts: dict[str, list[RunCount]] = {chair: [] for chair in texts}
    for seed, session in enumerate(random_plays(program, count), FIRST_SEED):
        for chair, its in texts.items():
            counts[chair].append(RunCount(_run_count(session, its, chair), seed))
        progress()
    return tuple(_lengths(program, chair, found) for chair, found in counts.items())


def passage_texts(passage: PassageView) -> Iterator[str]:
    """Yield every text that is read in a passage: lines, choices and replies."""
    for line in passage.lines:
        yield _plain(line.words)
    for choice in passage.choices:
        yield _plain(choice.do)
        yield _plain(choice.say)
        for line in choice.reply:
            yield _plain(line.words)


def _lengths(program: Program, chair: str, found: list[RunCount]) -> RunLengths:
    in_order = sorted(found, key=lambda run: (run.words, run.seed))
    middle = median_low(run.words for run in in_order)
    return RunLengths(
        person=program.story.cast[program.story.chairs[chair]].short,
        chair=chair,
        plays=len(found),
        shortest=in_order[0],
        typical=next(run for run in in_order if run.words == middle),
        longest=in_order[-1],
    )


def _run_count(session: Session, texts: Texts, chair: str) -> int:
    """What is read in a run from a chair; the player's own picks, read among the choices, once."""
    blocks = [block for block in read_blocks(session, texts) if block.pick is None]
    ending = ending_view(session, texts)
    told = [*blocks, *ending.blocks]
    words = sum(count_of(block.words) for block in told) + sum(len(words_in(it.words)) for it in ending.came_to)
    return words + sum(_offered(session, texts, chair))


def _offered(session: Session, texts: Texts, chair: str) -> Iterator[int]:
    """The words of all that was on offer, each time that it was this chair's turn."""
    for step, pick in zip(session.steps, session.picks, strict=False):
        if pick.chair == chair:
            for offer in offers(session.program, step.state):
                do, say = texts.choice(offer.choice.index, step.state.cells)
                yield count_of(do) + count_of(say)


def _lines(script: ScriptView) -> Iterator[LineView]:
    for scene in script.scenes.values():
        for passage in scene.passages:
            yield from passage.lines
            for choice in passage.choices:
                yield from choice.reply
    for ending in script.endings:
        yield from ending.lines


def _choices(passages: Iterable[PassageView]) -> Iterator[ChoiceView]:
    return (choice for passage in passages for choice in passage.choices)


def _choice_count(choice: ChoiceView) -> int:
    return count_of(choice.do) + count_of(choice.say)


def _plain(words: Words) -> str:
    return "".join(span.text for span in words)
