"""All the checks of a story, one after the other, and what they found."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from game.authoring.cues.at_once import Seen
from game.authoring.cues.bots import Tried, always, bots, bots_of
from game.authoring.cues.dominance import dominance
from game.authoring.cues.feedback import feedback
from game.authoring.cues.findings import Finding
from game.authoring.cues.late import late
from game.authoring.cues.length import length
from game.authoring.cues.moves import Point, points_of
from game.authoring.cues.plays import Plays, random_plays
from game.authoring.cues.position import position
from game.authoring.cues.price import price
from game.authoring.cues.qualities import qualities
from game.authoring.cues.recipe import recipe
from game.authoring.cues.size import size
from game.authoring.cues.telltales import telltales
from game.authoring.cues.wording import wording
from game.errors import GameError
from game.play import Program
from game.story import DRIVES, Rubric

PLAYS = 2_000
"""So many random plays from each chair."""
SEED = 1

Tell = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Cues:
    """What was looked at, and what was found. With the same seed the figures are the same."""

    story: str
    languages: tuple[str, ...]
    points: int
    moves: Mapping[str, int]
    plays: int
    seed: int
    findings: tuple[Finding, ...]

    @property
    def faults(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.is_fault)


class Looked:
    """A story, ready to be looked at: its moves in each language, and its random plays."""

    def __init__(
        self,
        program: Program,
        rubric: Rubric,
        beside: Sequence[Program] = (),
        plays: int = PLAYS,
        seed: int = SEED,
        progress: Tell = lambda share: None,
    ) -> None:
        """`beside` are other stories, from whose words is learned. Raises GameError for a story without a choice."""
        if not program.choices:
            raise GameError(f"'{program.story.slug}' has no choices: there is nothing to give away")
        self.program = program
        self.rubric = rubric
        self.seed = seed
        self.count = plays
        self.by_language = {language: points_of(program, language) for language in program.story.languages}
        self._beside = {language: _beside(beside, language) for language in self.by_language}
        self.plays: Plays = random_plays(program, rubric, plays, seed, progress)

    def tried(self, language: str) -> Tried:
        """Return the bots that read this language. Raises GameError for one that the story has not."""
        if language not in self.by_language:
            raise GameError(
                f"'{self.program.story.slug}' has no language '{language}'; it has: {', '.join(self.by_language)}"
            )
        points = self.by_language[language]
        made = bots_of(points, language, self._beside[language])
        return Tried(self.program, self.rubric, points, self.plays, made)

    def findings(self, progress: Tell = lambda share: None) -> list[Finding]:
        """Return what every check found, in the order of the checks."""
        found: list[Finding] = []
        parts = tuple(self._parts())
        for place, part in enumerate(parts):
            progress(place / len(parts))
            found += part()
        return found

    def _parts(self) -> Iterator[Callable[[], list[Finding]]]:
        """The checks, each ready to be made."""
        program, own, texts = self.program, self.by_language[self.program.story.language], self.by_language.items()
        yield from (partial(length, points, language) for language, points in texts)
        yield partial(position, own)
        yield from (partial(wording, points, language, self._beside[language], self.seed) for language, points in texts)
        yield from (partial(telltales, points, language) for language, points in texts)
        yield partial(self._price, own)
        yield partial(recipe, own, self.plays)
        yield partial(self._always, own)
        yield partial(qualities, own, self.rubric)
        yield from (partial(self._bots, language) for language in self.by_language)
        yield partial(size, program, self.by_language, self.plays)
        yield partial(feedback, program, self.by_language)

    def _price(self, own: Sequence[Point]) -> list[Finding]:
        seen = Seen(self.program, own, self.plays)
        return [*dominance(seen), *price(seen), late(self.program, own, self.plays)]

    def _always(self, own: Sequence[Point]) -> list[Finding]:
        return always(Tried(self.program, self.rubric, own, self.plays, ()), self.seed)

    def _bots(self, language: str) -> list[Finding]:
        return bots(self.tried(language), language, self.seed)


def cues(
    program: Program,
    rubric: Rubric,
    beside: Sequence[Program] = (),
    plays: int = PLAYS,
    seed: int = SEED,
    progress: Tell = lambda share: None,
) -> Cues:
    """Look whether the right answer gives itself away. Raises GameError for a story without a choice."""
    looked = Looked(program, rubric, beside, plays, seed, lambda share: progress(share / 2))
    findings = tuple(looked.findings(lambda share: progress(0.5 + share / 2)))
    drives = Counter(choice.choice.drive for choice in program.choices)
    own = looked.by_language[program.story.language]
    return Cues(
        story=program.story.slug,
        languages=program.story.languages,
        points=len(own),
        moves={drive: drives[drive] for drive in DRIVES},
        plays=plays,
        seed=seed,
        findings=findings,
    )


def _beside(programs: Sequence[Program], language: str) -> tuple[Point, ...]:
    return tuple(
        point for program in programs if language in program.story.languages for point in points_of(program, language)
    )
