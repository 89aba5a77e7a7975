"""What is asked besides, wherever a run comes by: whether a claim holds there, and whether a piece of text is shown."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from game.exploring import Question, Remembered, remembered_by
from game.play import Program
from game.play.conditions import Test
from game.story import ALWAYS, All, Any, Claim, Condition, Is, Line, Not, Place, Text

PLAYS = 300
"""So many random plays show most pieces of text; what they leave open is looked for everywhere."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A condition on which text is shown, where it stands; `words` are those of the first line that has it."""

    at: Literal["passage", "choice", "ending"]
    place: int
    condition: Condition
    words: str
    stands: Place | None


def claim_questions(program: Program, claims: Sequence[Claim]) -> tuple[list[Question], Remembered]:
    """Return the questions of some claims, each with the number of its claim: at every passage, and at every ending."""
    questions: list[Question] = []
    for number, claim in enumerate(claims):
        here = program.compiler.test(_ended(claim.condition, None))
        questions.append(Question(number, "passage", -1, here))
        questions += [
            Question(number, "ending", place, program.compiler.test(_ended(claim.condition, ending)))
            for place, ending in enumerate(program.endings)
        ]
    return questions, remembered_by(program, [claim.condition for claim in claims])


def piece_questions(program: Program, pieces: Sequence[Piece]) -> tuple[list[Question], Remembered]:
    """Return the questions of some pieces of text, each with the number of its piece, for whoever may read it."""
    questions = [
        Question(number, piece.at, piece.place, test)
        for number, piece in enumerate(pieces)
        for test in _tests(program, piece)
    ]
    return questions, remembered_by(program, [piece.condition for piece in pieces])


def pieces(program: Program) -> tuple[Piece, ...]:
    """Return every condition in a text, once for each place that it stands at; what only depends on who reads is left out."""
    found: dict[tuple[str, int, Condition], Piece] = {}
    for at, place, lines in _scripts(program):
        for line in lines:
            condition = line.when.part if isinstance(line.when, Not) else line.when
            if condition is not None and not _only_of_reader(condition):
                words, stands = _words_of(program, line, at, place)
                found.setdefault((at, place, condition), Piece(at, place, condition, words, stands))
    return tuple(found.values())


def _scripts(program: Program) -> Iterator[tuple[Literal["passage", "choice", "ending"], int, Iterable[Line]]]:
    for at in program.passages:
        yield "passage", at.index, at.passage.text
    for choice in program.choices:
        yield "choice", choice.index, choice.choice.reply
    for place, ending in enumerate(program.story.endings.values()):
        yield "ending", place, ending.text


def _tests(program: Program, piece: Piece) -> list[Test | bool]:
    passage = program.choices[piece.place].passage if piece.at == "choice" else piece.place
    here = 0 if piece.at == "ending" else 1 << passage
    return [program.compiler.test(piece.condition, chair, here) for chair in (None, *program.story.chairs)]


def _only_of_reader(condition: Condition) -> bool:
    match condition:
        case Not(part):
            return _only_of_reader(part)
        case All(parts) | Any(parts):
            return all(_only_of_reader(part) for part in parts)
        case Is("seat"):
            return True
        case _:
            return False


def _words_of(program: Program, line: Line, at: str, place: int) -> tuple[str, Place | None]:
    """The words of a line and where they stand; of a face or an entrance, what it is part of."""
    text = getattr(line.part, "text", None)
    if not isinstance(text, Text):
        here = program.choices[place].choice.at if at == "choice" else program.passages[place].passage.at
        return (
            f"{getattr(line.part, 'person', '')} ({getattr(line.part, 'face', '')})",
            None if at == "ending" else here,
        )
    return text.source, program.story.places.get((text.context, text.source))


def _ended(condition: Condition, ending: str | None) -> Condition:
    """The condition where the story has ended so; None: where it has not."""
    match condition:
        case Is("ending", (id,)):
            return ALWAYS if id == ending else Not(ALWAYS)
        case Not(part):
            return Not(_ended(part, ending))
        case All(parts):
            return All(tuple(_ended(part, ending) for part in parts))
        case Any(parts):
            return Any(tuple(_ended(part, ending) for part in parts))
        case _:
            return condition
