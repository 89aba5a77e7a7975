"""A story as a script to read on paper: its scenes in the order of play, in one language or two, with its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from game.authoring.proofs.counting import (
    PersonCount,
    RunLengths,
    SceneCount,
    passage_texts,
    person_counts,
    scene_counts,
)
from game.authoring.proofs.readability import Reading, reading, sentences_in, words_in
from game.authoring.telling import PassageView, ScriptView

LEAST_WORDS = 40
"""A passage with fewer words than this is not measured by itself: a single long word would decide."""
HARDEST = 5
"""So many passages that read least easily are listed."""
LONG_SENTENCE = 25
"""A sentence of more words than this is listed: in speech somebody would have taken breath."""
MOST_SENTENCES = 10


@dataclass(frozen=True, slots=True)
class PassageReading:
    """How easily one passage reads."""

    key: str
    scene: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class LongSentence:
    """A sentence that is long, with the passage it stands in."""

    key: str
    words: int
    text: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What was counted of a story in one language; `hardest` are the passages that read least easily, the hardest first.

    A passage stands out where it scores below the lowest quarter of all passages by more than one and a half times the distance
    between their quarters (Tukey's fence).
    """

    language: str
    scenes: tuple[SceneCount, ...]
    people: tuple[PersonCount, ...]
    runs: tuple[RunLengths, ...]
    whole: Reading
    middle: float
    hardest: tuple[PassageReading, ...]
    standing_out: int
    """How many of the hardest, from the first on, stand out."""
    long_sentences: tuple[LongSentence, ...]
    long_sentence_count: int

    @property
    def words(self) -> int:
        """All words of all scenes."""
        return sum(scene.all for scene in self.scenes)


@dataclass(frozen=True, slots=True)
class Listed:
    """A scene where a chapter has it, with its number, such as "2.3"; one that comes back is set only where it comes first."""

    scene: str
    number: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter, or the scenes that no chapter lists. `slots` are groups of scenes; several where one offers itself.

    `number` is 0 for the scenes that no chapter lists.
    """

    number: int
    title: tuple[str, ...]
    """In each language."""
    slots: tuple[tuple[Listed, ...], ...]


@dataclass(frozen=True, slots=True)
class ProofView:
    """A story to proofread: the same script in each of the languages, in their order, and figures for each."""

    sides: tuple[ScriptView, ...]
    parts: tuple[Part, ...]
    numbers: Mapping[str, str]
    """By scene its number, where it comes first."""
    figures: tuple[Figures, ...]

    @property
    def main(self) -> ScriptView:
        """The script in the first language, from which the order of everything is taken."""
        return self.sides[0]


def proof_view(sides: Sequence[ScriptView], runs: Sequence[tuple[RunLengths, ...]]) -> ProofView:
    """Put a proof together; `runs` are the lengths of runs in each language, in the same order."""
    first = sides[0]
    chapters: list[tuple[int, tuple[str, ...], tuple[tuple[str, ...], ...]]] = [
        (number, tuple(side.chapters[number - 1].title for side in sides), chapter.slots)
        for number, chapter in enumerate(first.chapters, 1)
    ]
    if first.aside:
        chapters.append((0, (), tuple((scene,) for scene in first.aside)))
    numbers: dict[str, str] = {}
    parts = tuple(
        Part(number, title, _listed(slots, place, numbers)) for place, (number, title, slots) in enumerate(chapters, 1)
    )
    return ProofView(
        sides=tuple(sides),
        parts=parts,
        numbers=numbers,
        figures=tuple(_figures(side, tuple(numbers), lengths) for side, lengths in zip(sides, runs, strict=True)),
    )


def _listed(slots: Sequence[tuple[str, ...]], chapter: int, numbers: dict[str, str]) -> tuple[tuple[Listed, ...], ...]:
    """Number the scenes of a chapter; `numbers` has those of the chapters before, and gets these."""
    made, place = [], 0
    for slot in slots:
        listed = []
        for scene in slot:
            place += 1
            is_first = scene not in numbers
            listed.append(Listed(scene, numbers.setdefault(scene, f"{chapter}.{place}"), is_first))
        made.append(tuple(listed))
    return tuple(made)


def _figures(side: ScriptView, order: Sequence[str], runs: tuple[RunLengths, ...]) -> Figures:
    passages = [(scene.title, passage) for scene in side.scenes.values() for passage in scene.passages]
    measured = sorted(
        (
            PassageReading(passage.key, scene, counted)
            for scene, passage in passages
            if (counted := reading(passage_texts(passage), side.language)).words >= LEAST_WORDS
        ),
        key=lambda each: each.reading.score,
    )
    scores = [each.reading.score for each in measured]
    fence = _fence(scores)
    sentences = sorted(
        (sentence for _, passage in passages for sentence in _long_sentences(passage)), key=lambda each: -each.words
    )
    return Figures(
        language=side.language,
        scenes=scene_counts(side, order),
        people=person_counts(side),
        runs=runs,
        whole=reading((text for _, passage in passages for text in passage_texts(passage)), side.language),
        middle=median(scores) if scores else 100.0,
        hardest=tuple(measured[:HARDEST]),
        standing_out=sum(score < fence for score in scores[:HARDEST]),
        long_sentences=tuple(sentences[:MOST_SENTENCES]),
        long_sentence_count=len(sentences),
    )


def _fence(scores: Sequence[float]) -> float:
    """The score below which one stands out (Tukey, *Exploratory Data Analysis*, 1977); with fewer than four there is none."""
    if len(scores) < 4:
        return float("-inf")
    half = len(scores) // 2
    low, high = median(scores[:half]), median(scores[-half:])
    return low - 1.5 * (high - low)


def _long_sentences(passage: PassageView) -> list[LongSentence]:
    found = [sentence for text in passage_texts(passage) for sentence in sentences_in(text)]
    counted = [LongSentence(passage.key, len(words_in(sentence)), sentence) for sentence in found]
    return [sentence for sentence in counted if sentence.words > LONG_SENTENCE]
