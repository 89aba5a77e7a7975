"""Cue bots: players that understand nothing and always take the longest move, the first, the politest, and so on.

Each plays some runs from each chair, with the rule of thumb in the other, and is held against random plays from that chair, in
each of the measures in `plays`: what a debrief shows as better.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from game.authoring.cues.findings import Both, Bound, Finding, Spot
from game.authoring.cues.lexicon import LEXICONS, Lexicon, count
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.naming import drive_named, measure_named
from game.authoring.cues.plays import MEASURES, Measure, Play, Plays, levels_of, open_choices, play_from
from game.authoring.cues.statistics import percentile
from game.authoring.cues.wording import suspicion
from game.errors import GameError
from game.play import ChoiceAt, Occupant, PlayState, Program
from game.presenting import as_shown
from game.story import DRIVES, Rubric

AHEAD = 70
"""A bot ends below this percentile of the random plays."""
RUNS = 40
"""So many runs each bot plays from each chair; they differ in their seed."""

Taste = Callable[[Move, int], float]
"""How much a bot likes a move, which is shown at this place, 0 for the first."""


@dataclass(frozen=True, slots=True)
class Bot:
    """A player that takes whichever open move it likes most; of those it likes as much, the first as shown."""

    name: str
    says: Both
    likes: Taste


def bots_of(points: Sequence[Point], language: str, beside: Sequence[Point] = ()) -> tuple[Bot, ...]:
    """Return the bots that can read this language."""
    suspect = suspicion(points, beside)
    found = [
        Bot("longest", Both("altijd de langste", "always the longest"), lambda move, place: len(move.words)),
        Bot("shortest", Both("altijd de kortste", "always the shortest"), lambda move, place: -len(move.words)),
        Bot("first", Both("altijd de bovenste", "always the first shown"), lambda move, place: -place),
        Bot("last", Both("altijd de onderste", "always the last shown"), lambda move, place: place),
        Bot("asker", Both("de meeste vragen", "the most questions"), lambda move, place: move.words.count("?")),
        Bot(
            "reader",
            Both("volgens de woordenzak", "by the bag of words"),
            lambda move, place: suspect[move.choice.index],
        ),
    ]
    lexicon = LEXICONS.get(language)
    return (*found, *_by_words(lexicon)) if lexicon else tuple(found)


def _by_words(lexicon: Lexicon) -> list[Bot]:
    soft, hard = "|".join(lexicon.soft.values()), "|".join(lexicon.hard.values())
    tastes = (
        ("politest", Both("de beleefdste", "the politest"), lexicon.polite),
        ("we", Both("de meeste wij", "the most we"), lexicon.we),
        ("me", Both("de meeste ik", "the most I"), lexicon.me),
        ("you", Both("de meeste jij", "the most you"), lexicon.you),
        ("soft", Both("de meeste zachte woorden", "the most soft words"), soft),
        ("hard", Both("de meeste harde woorden", "the most hard words"), hard),
    )
    return [Bot(name, says, _counting(pattern)) for name, says, pattern in tastes]


def _counting(pattern: str) -> Taste:
    return lambda move, place: count(pattern, move.words)


class Tried:
    """The bots of one language on one story, beside its random plays."""

    def __init__(
        self, program: Program, rubric: Rubric, points: Sequence[Point], plays: Plays, bots: Sequence[Bot]
    ) -> None:
        self._program = program
        self._levels = levels_of(program, rubric)
        self._moves = {move.choice.index: move for point in points for move in point.moves}
        self._ordered = {
            chair: {measure: plays.ordered(chair, measure) for measure in MEASURES} for chair in plays.by_chair
        }
        self.bots = {bot.name: bot for bot in bots}
        self.chairs = tuple(plays.by_chair)

    def bot(self, name: str) -> Bot:
        """Return a bot by its name. Raises GameError, with what there is."""
        if name not in self.bots:
            raise GameError(f"there is no bot '{name}'; there are: {', '.join(self.bots)}")
        return self.bots[name]

    def play(self, bot: Bot, chair: str, seed: int) -> Play:
        """Let a bot play once. The moves are shown to it as the run's seed shows them.

        Raises GameError for a chair in which there is nothing to choose.
        """
        if chair not in self.chairs:
            raise GameError(f"there is nothing to choose in the chair '{chair}'; there is in: {', '.join(self.chairs)}")
        return play_from(self._program, self._levels, chair, self._occupant(bot, seed), seed)

    def percentiles(self, bot: Bot, chair: str, seed: int, runs: int = RUNS) -> Mapping[Measure, float]:
        """Return where a bot ends among the random plays of a chair, in each measure, on average over its runs."""
        made = [self.play(bot, chair, seed + number).outcome for number in range(runs)]
        ordered = self._ordered[chair]
        return {each: fmean(percentile(outcome[each], ordered[each]) for outcome in made) for each in MEASURES}

    def moves_by(self, bot: Bot, seed: int) -> list[Move]:
        """Return what a bot picks in one run from each chair."""
        plays = [self.play(bot, chair, seed) for chair in self.chairs]
        return [self._moves[pick] for play in plays for _, pick in play.picks]

    def _occupant(self, bot: Bot, seed: int) -> Occupant:
        def pick(program: Program, state: PlayState, taken: int) -> ChoiceAt:
            del taken
            offered = [choice.offered for choice in open_choices(program, state)]
            shown = [offer.choice for offer in as_shown(offered, seed)]
            likes = [bot.likes(self._moves[choice.index], place) for place, choice in enumerate(shown)]
            return shown[likes.index(max(likes))]

        return pick


def bots(
    tried: Tried, language: str, seed: int, progress: Callable[[float], None] = lambda share: None
) -> list[Finding]:
    """Hold every bot of a language to ending below the bound in each measure, on average over the chairs."""
    found = []
    for place, bot in enumerate(tried.bots.values()):
        progress(place / len(tried.bots))
        found.append(_finding(bot, language, _ends(tried, bot, seed), tried.moves_by(bot, seed)))
    return found


def always(tried: Tried, seed: int) -> list[Finding]:
    """Tell where one ends who knows the drives and always takes the same: no cue, but what the others are to be held against."""
    found = []
    for drive in DRIVES:
        bot = Bot(drive, drive_named(drive), _of_drive(drive))
        told = _told(_ends(tried, bot, seed))
        says = Both(f"altijd {bot.says.nl}: {told.nl} (percentiel)", f"always {bot.says.en}: {told.en} (percentile)")
        found.append(Finding("recipe", f"always {drive}", None, 0.0, None, says))
    return found


def _of_drive(drive: str) -> Taste:
    return lambda move, place: move.drive == drive


def _ends(tried: Tried, bot: Bot, seed: int) -> Mapping[Measure, float]:
    """Where a bot ends in each measure, on average over the chairs."""
    by_chair = [tried.percentiles(bot, chair, seed) for chair in tried.chairs]
    return {each: fmean(percentiles[each] for percentiles in by_chair) for each in MEASURES}


def _told(ends: Mapping[Measure, float]) -> Both:
    return Both(
        ", ".join(f"{measure_named(each).nl} {value:.0f}" for each, value in ends.items()),
        ", ".join(f"{measure_named(each).en} {value:.0f}" for each, value in ends.items()),
    )


def _finding(bot: Bot, language: str, ends: Mapping[Measure, float], moves: Sequence[Move]) -> Finding:
    most = max(ends, key=lambda each: ends[each])
    told = _told(ends)
    return Finding(
        "bots",
        bot.name,
        language,
        ends[most],
        Bound("below", AHEAD),
        Both(
            f"{bot.says.nl} ({bot.name}): {told.nl} (percentiel, grens {AHEAD})",
            f"{bot.says.en} ({bot.name}): {told.en} (percentile, bound {AHEAD})",
        ),
        Both(
            f"Wie zo kiest komt bij {measure_named(most).nl} te ver. Hierboven staat waar hij vanzelf op samenwerking uitkomt: "
            f"geef wat hij zoekt daar aan een andere zet. Zijn hele run: --bot {bot.name}.",
            f"Who picks like this gets too far in {measure_named(most).en}. Above is where it comes upon collaboration by itself: "
            f"give what it looks for to another move there. Its whole run: --bot {bot.name}.",
        ),
        [Spot(move.place, move.choice.key, move.words) for move in moves if move.is_genuine],
    )
