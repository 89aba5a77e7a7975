"""The material of all checks: the choice points of a story, and the words of each move as a player reads them."""

import re
from dataclasses import dataclass

from game.play import ChoiceAt, Program
from game.presenting import Texts, plain
from game.story import Place

GENUINE = "collaboration"
"""The drive of the genuine move: coming oneself, and letting the other come."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|\?")


@dataclass(frozen=True, slots=True)
class Move:
    """One choice, with what is done and what is said in one language; `words` is both, as they stand on the button."""

    choice: ChoiceAt
    does: str
    says: str

    @property
    def drive(self) -> str:
        return self.choice.choice.drive

    @property
    def place(self) -> Place | None:
        return self.choice.choice.at

    @property
    def words(self) -> str:
        return " ".join(filter(None, (self.does, self.says)))

    @property
    def is_genuine(self) -> bool:
        return self.drive == GENUINE


@dataclass(frozen=True, slots=True)
class Point:
    """The choices of one passage, in the author's order. `key` is "scene.passage"; `index` its place in the program."""

    key: str
    index: int
    scene: str
    chair: str
    place: Place | None
    moves: tuple[Move, ...]

    def count(self, drive: str) -> int:
        return sum(move.drive == drive for move in self.moves)


def points_of(program: Program, language: str) -> tuple[Point, ...]:
    """Return every choice point of a story with the words of this language, in the order of the story."""
    texts = Texts(program, language, None)
    points = []
    for passage in program.passages:
        if not passage.choices:
            continue
        scene = program.scenes[passage.scene].scene
        moves = tuple(_move(choice, texts, program) for choice in passage.choices)
        key = f"{scene.id}.{passage.passage.id}"
        points.append(Point(key, passage.index, scene.id, moves[0].choice.chair, passage.passage.at, moves))
    return tuple(points)


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters; a number counts as one word, whichever it is, and so does a question mark."""
    return tuple("0" if found.isdigit() else found.lower().replace("’", "'") for found in _WORD.findall(text))


def _move(choice: ChoiceAt, texts: Texts, program: Program) -> Move:
    does, says = texts.choice(choice.index, program.layout.start)
    return Move(choice, plain(does), plain(says))
