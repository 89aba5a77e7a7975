"""The rules at work while one watches: what of a state decided how a step went, and what became of each variable.

The explorer knows no rule by itself. It has `play` work out a step on a bench whose cells answer like numbers and note every
question: "is it blocked?" tells blocked from the rest, and open is not told from strained. So what is found holds for every state
that gives the same answers (symbolic execution: King, "Symbolic execution and program testing", CACM 1976). What an act might have
written had the answers been others is found out once, by having it act upon every combination of answers. A rule that is added to
`play` is explored without a word here.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, cast

from game.exploring.remembering import Remembered
from game.exploring.variables import Box, State, Variables
from game.play import PlayState, Program
from game.play.conditions import Test
from game.play.events import Arrived, Ended, Entered, Picked, Why
from game.play.run import Act, Run


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a variable in a step: `value` where it is a plain number, else `table` of the variable `of`, by its value.

    `given` is the box in which that is so; outside of it the variable may have become something else.
    """

    variable: int
    given: Box
    value: int | None
    of: int
    table: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Worked:
    """A step as it was worked out."""

    asked: Box
    """Where in this box the run goes the same way."""
    became: tuple[Became, ...]
    drew: tuple[int, ...]
    """What chance drew, place by place."""
    weights: tuple[tuple[int, ...], ...]
    """The weights of those draws."""
    passage: int
    ending: int
    slot: int
    stack: tuple[int, ...]
    way: tuple[tuple[str, int], ...]
    """The scenes and passages that it went through, as ("scene" | "passage", place), and the questions that were answered there."""


class Question(NamedTuple):
    """What is asked besides, wherever a run comes by: whether a condition holds on arriving at the passage of this place, after the
    choice of this place was picked, or at the ending of this place. -1: at any. Answers are told by its `number`."""

    number: int
    at: Literal["passage", "choice", "ending"]
    place: int
    test: Test | bool


class Watcher:
    """Lays states of one program on the bench, and puts `questions` to every run that comes by.

    `remembered` are the visits and picks that these ask for.
    """

    def __init__(
        self, program: Program, questions: Sequence[Question] = (), remembered: Remembered | None = None
    ) -> None:
        self.program = program
        self.variables = Variables(program, remembered)
        self._questions: dict[tuple[str, int], list[tuple[int, Test | bool]]] = {}
        for question in questions:
            self._questions.setdefault((question.at, question.place), []).append((question.number, question.test))
        self._may_write: dict[Act, tuple[int, ...]] = {}

    def bench(
        self, state: State, passage: int, slot: int, stack: tuple[int, ...], draws: Sequence[int] = ()
    ) -> "WatchedRun":
        """Return a run that waits there, to be worked on; chance falls as `draws` say, and then on the first."""
        return WatchedRun(self, state, passage, slot, stack, draws)

    def questions(self, at: str, place: int) -> list[tuple[int, Test | bool]]:
        """Return what is asked there, each with its number."""
        return [*self._questions.get((at, place), ()), *self._questions.get((at, -1), ())]

    def may_write(self, act: Act) -> tuple[int, ...]:
        """Return all variables that an act writes in any state."""
        found = self._may_write.get(act)
        if found is None:
            found = self._may_write[act] = _written_anywhere(act, self.variables)
        return found


class WatchedRun(Run):
    """A run on the bench. It keeps no events."""

    def __init__(
        self, watcher: Watcher, state: State, passage: int, slot: int, stack: tuple[int, ...], draws: Sequence[int]
    ) -> None:
        variables = watcher.variables
        self.answers = variables.anything
        """The box of all states that answer as this one did."""
        self._watcher = watcher
        self._variables = variables
        self._box = variables.anything
        """What the answers since the last act tell."""
        self._asked = variables.anything
        self._now: dict[int, int | _Seen] = {}
        """What was written in this step."""
        self._given: dict[int, Box] = {}
        self._wrote: set[int] = set()
        self._state = state
        self._draws = draws
        self._drew: list[int] = []
        self.weights: list[tuple[int, ...]] = []
        super().__init__(PlayState(passage, -1, (), 0, 0, 0, stack, slot, 0))
        self.cells = _Cells(self)
        self.visited = cast(int, _Bits(self, variables.visits))
        self.picked = cast(int, _Bits(self, variables.picks))
        self._touches = _Bits(self, variables.touches)
        self._now.clear()
        self._wrote.clear()
        self._way = _Way(self)
        self.events = cast(list[Any], self._way)

    @property
    def touched(self) -> int:
        return cast(int, self._touches)

    @touched.setter
    def touched(self, value: object) -> None:
        if isinstance(value, int):
            for variable in self._variables.touches.values():
                self.put(variable, 0)

    def answer(self, at: str, place: int) -> list[tuple[str, int]]:
        """Answer the questions that are put here, as ("yes" | "no", number)."""
        return [
            (
                "yes" if test is True or (test is not False and test(self.cells, self.visited, self.picked)) else "no",
                each,
            )
            for each, test in self._watcher.questions(at, place)
        ]

    def write(self, cell: int, value: int, why: Why) -> None:
        del why
        self.put(cell, value if isinstance(value, _Seen) else value - self._variables.lows[cell])

    def put(self, variable: int, value: "int | _Seen") -> None:
        """Write a variable: a number counted from its lowest, or something seen."""
        self._now[variable] = value
        self._wrote.add(variable)

    def look(self, variable: int) -> "int | _Seen":
        """Return what a variable holds, as the rules count it; what it depends upon is noted."""
        if variable in self._given:
            self._box &= self._given[variable]
        low = self._variables.lows[variable] if variable < self._variables.cells else 0
        now = self._now.get(variable)
        if now is None:
            here = self._variables.value(self._state, variable)
            return _Seen.at(self, variable, here, tuple(range(low, low + self._variables.sizes[variable])))
        return now if isinstance(now, _Seen) else now + low

    def note(self, variable: int, allowed: int) -> None:
        """Note an answer of the state."""
        answer = self._variables.only(variable, allowed)
        self.answers &= answer
        self._box &= answer

    def do(self, acts: Iterable[Act]) -> None:
        for act in acts:
            self._ask()
            act(self)
            given = self._box
            for variable in self._watcher.may_write(act):
                before = self._variables.anything if variable in self._wrote else self._given.get(variable)
                self._given[variable] = given if before is None else before & given
            self._box = self._variables.anything
            self._wrote.clear()

    def draw(self, weights: Sequence[int]) -> int:
        place = self._draws[len(self._drew)] if len(self._drew) < len(self._draws) else 0
        self._drew.append(place)
        self.weights.append(tuple(weights))
        return place

    def asked(self) -> Box:
        """Return the box of what decided the way so far."""
        self._ask()
        return self._asked

    def worked(self) -> Worked:
        """Return what became of it."""
        self._ask()
        became = tuple(self._became(variable) for variable in sorted({*self._now, *self._given}))
        return Worked(
            self._asked,
            became,
            tuple(self._drew),
            tuple(self.weights),
            self.passage,
            self.ending,
            self.slot,
            self.stack,
            tuple(self._way.way),
        )

    def _ask(self) -> None:
        """What was looked at since the last act decided the way, and what was written is so on this way."""
        self._asked &= self._box
        self._box = self._variables.anything
        for variable in self._wrote:
            self._given.pop(variable, None)
        self._wrote.clear()

    def _became(self, variable: int) -> Became:
        given = self._given.get(variable, self._variables.anything)
        now = self._now.get(variable)
        if now is None:
            return Became(variable, given, None, variable, tuple(range(self._variables.sizes[variable])))
        if isinstance(now, _Seen):
            low = self._variables.lows[variable]
            return Became(variable, given, None, now.variable, tuple(value - low for value in now.table))
        return Became(variable, given, now, variable, ())


class _Seen(int):
    """A number that stands for a variable, or for what was reckoned from it; a comparison with it is an answer of the state."""

    run: WatchedRun
    variable: int
    here: int
    table: tuple[int, ...]

    @classmethod
    def at(cls, run: WatchedRun, variable: int, here: int, table: tuple[int, ...]) -> "_Seen":
        seen = cls(table[here])
        seen.run, seen.variable, seen.here, seen.table = run, variable, here, table
        return seen

    def answered(self, question: Callable[[int], bool]) -> bool:
        answer = question(self.table[self.here])
        allowed = 0
        for value, held in enumerate(self.table):
            if question(held) == answer:
                allowed |= 1 << value
        if allowed != (1 << len(self.table)) - 1:
            self.run.note(self.variable, allowed)
        return answer

    def plain(self) -> int:
        """Return the number itself, told from all others."""
        here = self.table[self.here]
        self.answered(lambda held: held == here)
        return here

    def __eq__(self, other: object) -> bool:
        number = _plain(other)
        return self.answered(lambda held: held == number)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __lt__(self, other: int) -> bool:
        number = _plain(other)
        return self.answered(lambda held: held < number)

    def __le__(self, other: int) -> bool:
        number = _plain(other)
        return self.answered(lambda held: held <= number)

    def __gt__(self, other: int) -> bool:
        return not self <= other

    def __ge__(self, other: int) -> bool:
        return not self < other

    def __bool__(self) -> bool:
        return self.answered(bool)

    def __add__(self, other: int) -> "_Seen":
        return self._moved(_plain(other))

    def _moved(self, number: int) -> "_Seen":
        return _Seen.at(self.run, self.variable, self.here, tuple(held + number for held in self.table))

    def __radd__(self, other: int) -> "_Seen":
        return self._moved(_plain(other))

    def __sub__(self, other: int) -> "_Seen":
        return self._moved(-_plain(other))

    def __hash__(self) -> int:
        return hash(self.plain())


def _plain(number: Any) -> Any:
    return number.plain() if isinstance(number, _Seen) else number


def _made_plain(name: str) -> Callable[..., Any]:
    def work(self: _Seen, *others: Any) -> Any:
        return getattr(int, name)(self.plain(), *(_plain(other) for other in others))

    return work


for _name in (
    *("mul", "floordiv", "mod", "pow", "and", "or", "xor", "lshift", "rshift", "truediv", "divmod"),
    *("rsub", "rmul", "rfloordiv", "rmod", "rpow", "rand", "ror", "rxor", "rlshift", "rrshift", "rtruediv", "rdivmod"),
    *(
        "neg",
        "pos",
        "abs",
        "invert",
        "index",
        "int",
        "float",
        "round",
        "trunc",
        "floor",
        "ceil",
        "str",
        "repr",
        "format",
    ),
):
    setattr(_Seen, f"__{_name}__", _made_plain(f"__{_name}__"))


class _Cells(list[int]):
    """The cells of a state on the bench."""

    def __init__(self, run: WatchedRun) -> None:
        super().__init__()
        self._run = run

    def __getitem__(self, cell: int) -> int:  # type: ignore[override]
        return self._run.look(cell)


class _Bits:
    """A set of bits on the bench, that answers the rules like a number. What is never asked for is not kept."""

    def __init__(self, run: WatchedRun, variables: Mapping[int, int]) -> None:
        self._run = run
        self._variables = variables

    def __and__(self, bits: int) -> bool:
        return any(self._run.look(self._variables[place]) == 1 for place in _places(bits))

    def __or__(self, bits: int) -> "_Bits":
        for place in _places(bits):
            if place in self._variables:
                self._run.put(self._variables[place], 1)
        return self

    def __rshift__(self, place: int) -> int:
        return int(self._run.look(self._variables[place]) == 1)


def _places(bits: int) -> list[int]:
    return [place for place in range(bits.bit_length()) if bits >> place & 1]


class _Way(list[Any]):
    """Takes the place of a run's events, of which only the way is kept."""

    def __init__(self, run: WatchedRun) -> None:
        super().__init__()
        self._run = run
        self.way: list[tuple[str, int]] = []

    def append(self, event: Any) -> None:
        match event:
            case Arrived(passage):
                self.way.append(("passage", passage))
                self.way += self._run.answer("passage", passage)
            case Entered(scene):
                self.way.append(("scene", scene))
            case Picked(choice):
                self.way += self._run.answer("choice", choice)
            case Ended(ending):
                self.way += self._run.answer("ending", ending)
            case _:
                pass


def _written_anywhere(act: Act, variables: Variables) -> tuple[int, ...]:
    """Have an act act upon every combination of what it looks at, and return all that it wrote in any of them."""
    wrote: set[int] = set()
    seen: list[tuple[int, int]] = []
    while True:
        trial = _Trial(variables, seen)
        act(trial)
        wrote |= trial.wrote
        seen = trial.seen
        while seen and seen[-1][0] + 1 == seen[-1][1]:
            seen.pop()
        if not seen:
            return tuple(sorted(wrote))
        value, count = seen.pop()
        seen.append((value + 1, count))


class _Trial(Run):
    """A run of which every value that is looked at is made up: those of `forced` first, then the lowest.

    `seen` is what was made up, in order: which of its values, of how many.
    """

    def __init__(self, variables: Variables, forced: Sequence[tuple[int, int]]) -> None:
        self._variables = variables
        self._forced = forced
        self.seen: list[tuple[int, int]] = []
        self.wrote: set[int] = set()
        super().__init__(PlayState(0, -1, (), 0, 0, 0, (), 0, 0))
        self.cells = _MadeUp(self)

    @property
    def touched(self) -> int:
        return cast(int, _Touches(self))

    @touched.setter
    def touched(self, value: object) -> None:
        pass

    def write(self, cell: int, value: int, why: Why) -> None:
        del why
        self.wrote.add(cell)
        cast(_MadeUp, self.cells).known[cell] = value

    def made_up(self, values: Sequence[int]) -> int:
        place = self._forced[len(self.seen)][0] if len(self.seen) < len(self._forced) else 0
        self.seen.append((place, len(values)))
        return values[place]

    def values_of(self, cell: int) -> Sequence[int]:
        """All values of a cell; of a long range its ends, since no rule asks for one in between."""
        low, size = self._variables.lows[cell], self._variables.sizes[cell]
        return range(low, low + size) if size <= 100 else (low, low + size - 1)

    def touch(self, bits: int) -> None:
        self.wrote |= {self._variables.touches[place] for place in _places(bits)}


class _MadeUp(list[int]):
    def __init__(self, trial: _Trial) -> None:
        super().__init__()
        self._trial = trial
        self.known: dict[int, int] = {}

    def __getitem__(self, cell: int) -> int:  # type: ignore[override]
        if cell not in self.known:
            self.known[cell] = self._trial.made_up(self._trial.values_of(cell))
        return self.known[cell]


class _Touches:
    def __init__(self, trial: _Trial) -> None:
        self._trial = trial

    def __or__(self, bits: int) -> "_Touches":
        self._trial.touch(bits)
        return self

    def __and__(self, bits: int) -> int:
        return self._trial.made_up((0, bits))
