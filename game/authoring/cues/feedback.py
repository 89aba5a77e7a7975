"""Feedback: every move has its consequence, what made it tempting, its price and a question, and none of it gives a verdict."""

from collections.abc import Iterator, Mapping, Sequence

from game.authoring.cues.findings import Both, Bound, Finding, Spot
from game.authoring.cues.lexicon import LEXICONS, count
from game.authoring.cues.moves import Move, Point
from game.play import Program
from game.presenting import Texts
from game.story import Text

PARTS: Mapping[str, Both] = {
    "did": Both("wat het deed", "what it did"),
    "tempting": Both("wat het verleidelijk maakte", "what made it tempting"),
    "cost": Both("de prijs", "the price"),
    "ask": Both("een vraag", "a question"),
}


def feedback(program: Program, by_language: Mapping[str, Sequence[Point]]) -> list[Finding]:
    """Hold every move to its four parts, and those in each language to giving no verdict."""
    found = [_whole(by_language[program.story.language])]
    for language, points in by_language.items():
        if language in LEXICONS:
            found.append(_verdicts(Texts(program, language, None), points, language))
    return found


def _whole(points: Sequence[Point]) -> Finding:
    spots = []
    for point in points:
        for move in point.moves:
            missing = [part for part, text in _parts(move) if text is None]
            if missing:
                why = Both(_named(missing, "nl"), _named(missing, "en"))
                spots.append(Spot(move.place, move.choice.key, move.words, why))
    return Finding(
        "feedback",
        "parts",
        None,
        len(spots),
        Bound("at most", 0),
        Both(
            f"zetten met een onvolledig `debrief`: {len(spots)} (grens 0)",
            f"moves whose `debrief` is not whole: {len(spots)} (bound 0)",
        ),
        Both(
            "Wie terugkijkt krijgt hier niets te lezen: schrijf `did`, `tempting`, `cost` en `ask`.",
            "Who looks back gets nothing to read here: write `did`, `tempting`, `cost` and `ask`.",
        ),
        spots,
    )


def _named(missing: Sequence[str], language: str) -> str:
    without = "zonder " if language == "nl" else "without "
    return without + ", ".join(PARTS[part].of(language) for part in missing)


def _verdicts(texts: Texts, points: Sequence[Point], language: str) -> Finding:
    pattern = LEXICONS[language].verdicts
    spots = [
        Spot(move.place, move.choice.key, words, PARTS[part])
        for point in points
        for move in point.moves
        for part, text in _parts(move)
        if text and count(pattern, words := texts.plain(text))
    ]
    return Finding(
        "feedback",
        "verdicts",
        language,
        len(spots),
        Bound("at most", 0),
        Both(
            f"zinnen achteraf met een oordeel erin (goed, fout, beste): {len(spots)} (grens 0)",
            f"sentences afterwards with a verdict in them (good, wrong, best): {len(spots)} (bound 0)",
        ),
        Both(
            "Zeg wat het deed en wat het kostte; of het goed was maakt de speler uit.",
            "Say what it did and what it cost; whether it was good is for the player to say.",
        ),
        spots,
    )


def _parts(move: Move) -> Iterator[tuple[str, Text | None]]:
    debrief = move.choice.choice.debrief
    yield from (("did", debrief.did), ("tempting", debrief.tempting), ("cost", debrief.cost), ("ask", debrief.ask))
