"""Size: three or four moves at a time, none too long to read, and in each language about as long as in the other."""

from collections.abc import Mapping, Sequence
from statistics import median

from game.authoring.cues.findings import Both, Bound, Finding, Spot, decimal
from game.authoring.cues.moves import Move, Point
from game.authoring.cues.plays import Plays
from game.play import Program, offers

FEWEST, MOST = 3, 4
WORDS = 45
"""A move has at most so many words."""
ALIKE = 1.5
"""A move is at most so many times longer or shorter in another language than the moves of the story usually are there."""


def size(program: Program, by_language: Mapping[str, Sequence[Point]], plays: Plays) -> list[Finding]:
    """Hold every choice point to three or four moves, every move to its words, and every translation to its source."""
    own = by_language[program.story.language]
    found = [_offered(program, own, plays)]
    for language, points in by_language.items():
        found.append(_words(points, language))
        if language != program.story.language:
            found += [_complete(program, points, language), _alike(own, points, language)]
    return found


def _offered(program: Program, points: Sequence[Point], plays: Plays) -> Finding:
    spots = []
    for point in points:
        counts = {len(offers(program, state)) for state in plays.states.get(point.index, ())}
        off = sorted(count for count in counts if not FEWEST <= count <= MOST)
        if off:
            spots.append(Spot(point.place, point.key, "", Both(f"op tafel: {_row(off)}", f"on the table: {_row(off)}")))
    return Finding(
        "size",
        "moves",
        None,
        len(spots),
        Bound("at most", 0),
        Both(
            f"keuzemomenten met minder dan {FEWEST} of meer dan {MOST} zetten: {len(spots)} (grens 0)",
            f"choice points with fewer than {FEWEST} or more than {MOST} moves: {len(spots)} (bound 0)",
        ),
        Both(
            "Met twee is het een schakelaar, met vijf wordt er niet meer gelezen. Schrap de zwakste of schrijf er een bij.",
            "Two make a switch, and five are not read any more. Cut the weakest or write one more.",
        ),
        spots,
    )


def _row(counts: Sequence[int]) -> str:
    return ", ".join(map(str, counts))


def _words(points: Sequence[Point], language: str) -> Finding:
    counts = [(len(move.words.split()), move) for point in points for move in point.moves]
    most = max((count for count, _ in counts), default=0)
    long = [(count, move) for count, move in counts if count > WORDS]
    return Finding(
        "size",
        "words",
        language,
        most,
        Bound("at most", WORDS),
        Both(f"langste zet: {most} woorden (grens {WORDS})", f"longest move: {most} words (bound {WORDS})"),
        Both("Laat weg wat de ander al weet.", "Leave out what the other already knows."),
        [Spot(move.place, move.choice.key, move.words, Both(f"{n} woorden", f"{n} words")) for n, move in long],
    )


def _complete(program: Program, points: Sequence[Point], language: str) -> Finding:
    """Count the moves that still stand in the story's own language. The rest of the text is for `check` and `translate`."""
    translated = program.story.translations.get(language, {})
    missing = [
        move
        for point in points
        for move in point.moves
        for text in (move.choice.choice.do, move.choice.choice.say)
        if text and not translated.get((text.context, text.source))
    ]
    return Finding(
        "size",
        "complete",
        language,
        len(missing),
        Bound("at most", 0),
        Both(
            f"zetten zonder vertaling: {len(missing)} (grens 0)",
            f"moves without a translation: {len(missing)} (bound 0)",
        ),
        Both(
            f"Vul ze in: verwikkeld translate VERHAAL {language} maakt er plaats voor.",
            f"Fill them in: verwikkeld translate STORY {language} makes room for them.",
        ),
        [Spot(move.place, move.choice.key, move.words) for move in missing],
    )


def _alike(own: Sequence[Point], points: Sequence[Point], language: str) -> Finding:
    """Hold each translated move to how long the story's moves usually are in that language, beside their source."""
    ratios = [
        (len(there.words) / max(len(here.words), 1), there)
        for one, other in zip(own, points, strict=True)
        for here, there in zip(one.moves, other.moves, strict=True)
    ]
    usual = median(ratio for ratio, _ in ratios) if ratios else 1.0
    off = [(max(ratio / usual, usual / ratio) if ratio else 99.0, move) for ratio, move in ratios]
    worst = max((far for far, _ in off), default=1.0)
    number, bound = decimal(worst), decimal(ALIKE, 1)
    return Finding(
        "size",
        "alike",
        language,
        worst,
        Bound("at most", ALIKE),
        Both(
            f"vertaalde zetten: hooguit {number.nl} × langer of korter dan ze hier meestal zijn (grens {bound.nl})",
            f"translated moves: at most {number.en} × longer or shorter than they usually are here (bound {bound.en})",
        ),
        Both(
            "Lees de twee naast elkaar: in een van beide staat iets wat in de ander niet staat.",
            "Read the two side by side: one of them says something that the other does not.",
        ),
        [_longer(far, move) for far, move in off if far > ALIKE],
    )


def _longer(far: float, move: Move) -> Spot:
    number = decimal(far)
    return Spot(move.place, move.choice.key, move.words, Both(f"{number.nl} ×", f"{number.en} ×"))
