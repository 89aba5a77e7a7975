"""Tell-tale words: those that everybody knows from training rooms stand in every kind of move, or they give one away."""

from collections.abc import Sequence

from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.length import SURE
from game.authoring.cues.lexicon import LEXICONS, those_with
from game.authoring.cues.moves import Point
from game.authoring.cues.naming import drive_named, moves_counted
from game.authoring.cues.statistics import chance_of_overlap
from game.story import DRIVES


def telltales(points: Sequence[Point], language: str) -> list[Finding]:
    """Hold each tell-tale word, and the soft and the hard ones together, to how they would be spread by chance.

    Nothing for a language whose words are not known.
    """
    lexicon = LEXICONS.get(language)
    if lexicon is None:
        return []
    groups = {"soft": "|".join(lexicon.soft.values()), "hard": "|".join(lexicon.hard.values())}
    titles = {
        "soft": Both(f"de zachte ({', '.join(lexicon.soft)})", f"the soft ones ({', '.join(lexicon.soft)})"),
        "hard": Both(f"de harde ({', '.join(lexicon.hard)})", f"the hard ones ({', '.join(lexicon.hard)})"),
    }
    words = {**lexicon.soft, **lexicon.hard}
    named = {word: Both(f"«{word}»", f"‘{word}’") for word in words}
    tests = len(DRIVES)
    return [
        _spread(points, language, about, pattern, (named | titles)[about], tests)
        for about, pattern in (groups | words).items()
    ]


def _spread(points: Sequence[Point], language: str, about: str, pattern: str, title: Both, tests: int) -> Finding:
    """Tell in which drive a word gathers most, with the chance of that (Fisher's exact test, over four drives)."""
    moves = [move for point in points for move in point.moves]
    having = those_with(pattern, [move.words for move in moves])
    chances = {}
    for drive in DRIVES:
        kind = sum(move.drive == drive for move in moves)
        times = sum(moves[place].drive == drive for place in having)
        chances[drive] = chance_of_overlap(times, kind, len(having), len(moves)) if moves else 1.0
    drive = min(chances, key=lambda each: chances[each])
    here = [moves[place] for place in having if moves[place].drive == drive]
    chance, allowed = chances[drive], SURE / tests
    spread = {each: sum(moves[place].drive == each for place in having) for each in DRIVES}
    p, bound = decimal(chance, 3), decimal(allowed, 3)
    kind = sum(move.drive == drive for move in moves)
    return Finding(
        "tell-tales",
        about,
        language,
        chance,
        Bound("at least", allowed),
        Both(
            f"{title.nl} in {moves_counted(len(having)).nl}: {_listed(spread).nl} (p {p.nl}, grens {bound.nl})",
            f"{title.en} in {moves_counted(len(having)).en}: {_listed(spread).en} (p {p.en}, bound {bound.en})",
        ),
        Both(
            f"Schrijf ze bij {drive_named(drive).nl} anders, of leg ze een ander in de mond: wie iets verbergt zegt ze ook.",
            f"Say it otherwise in {drive_named(drive).en}, or give the word to another move: who hides something says it too.",
        ),
        [Spot(move.place, move.choice.key, move.words) for move in here],
        can_tell=bool(having) and chance_of_overlap(min(kind, len(having)), kind, len(having), len(moves)) < allowed,
    )


def _listed(spread: dict[str, int]) -> Both:
    return Both(
        ", ".join(f"{drive_named(drive).nl} {times}" for drive, times in spread.items()),
        ", ".join(f"{drive_named(drive).en} {times}" for drive, times in spread.items()),
    )
