"""A session: a run that is being played, with its whole past. Stepping back is forgetting; nothing has to be undone by hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from game.errors import GameError
from game.play.chairs import Occupant
from game.play.program import ChoiceAt, Offer, Program
from game.play.state import PlayState
from game.play.step import BUDGET, NotOnOffer, Step, StoryGoesRound, begin, offers, step


class NoSuchChair(GameError):
    """A story has no such chair to sit in."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A pick that was made: by which chair, and the choice's key."""

    chair: str
    key: str


@dataclass(frozen=True, slots=True)
class Session:
    """A run so far: `steps[0]` is its beginning, and each pick adds one. Sessions are values: to pick gives another session.

    `chair` is the player's; None where nobody plays. The other chairs have `occupants`, who pick by themselves.
    """

    program: Program
    seed: int
    chair: str | None
    occupants: Mapping[str, Occupant]
    steps: tuple[Step, ...]
    picks: tuple[Pick, ...] = ()

    @classmethod
    def begin(cls, program: Program, seed: int, chair: str | None, occupants: Mapping[str, Occupant]) -> "Session":
        """Start a run and let the others pick until it is the player's turn. Raises NoSuchChair for one that is not there."""
        chairs = tuple(program.story.chairs)
        for sitting in (*occupants, *([chair] if chair else [])):
            if sitting not in chairs:
                raise NoSuchChair(f"'{program.story.slug}' has no chair '{sitting}'; it has: {', '.join(chairs)}")
        return cls(program, seed, chair, occupants, (begin(program, seed),))._on()

    @property
    def state(self) -> PlayState:
        return self.steps[-1].state

    @property
    def is_over(self) -> bool:
        return self.state.passage < 0

    @property
    def turn(self) -> str | None:
        """The chair whose turn it is; None when the run is over."""
        return None if self.is_over else self.program.passages[self.state.passage].choices[0].chair

    @property
    def offers(self) -> tuple[Offer, ...]:
        return offers(self.program, self.state)

    @property
    def own_picks(self) -> tuple[Pick, ...]:
        """The player's own picks."""
        return tuple(pick for pick in self.picks if pick.chair == self.chair)

    def pick(self, key: str) -> "Session":
        """Make the player's pick and go on to their next choice point. `key` is "scene.choice" or, here, "choice".

        Raises NotOnOffer, which says what is on offer; this session is as it was.
        """
        return self._picked(self._choice(key))._on()

    def joined_by(self, occupants: Mapping[str, Occupant]) -> "Session":
        """Return the session with others in its chairs, who pick from here on until it is the player's turn."""
        return replace(self, occupants=occupants)._on()

    def back(self) -> "Session":
        """Return the session as it was before the player's last pick; itself when there is none."""
        for place in range(len(self.picks) - 1, -1, -1):
            if self.picks[place].chair == self.chair:
                return replace(self, steps=self.steps[: place + 1], picks=self.picks[:place])
        return self

    def _choice(self, key: str) -> ChoiceAt:
        for offer in self.offers:
            if key in (offer.choice.key, offer.choice.choice.id) and offer.is_open:
                return offer.choice
        on_offer = ", ".join(offer.choice.choice.id for offer in self.offers if offer.is_open)
        raise NotOnOffer(key, on_offer, "nothing, the run is over")

    def _picked(self, choice: ChoiceAt) -> "Session":
        return replace(
            self,
            steps=(*self.steps, step(self.program, self.state, choice)),
            picks=(*self.picks, Pick(choice.chair, choice.key)),
        )

    def _on(self) -> "Session":
        """Let the others pick until it is the player's turn, or the end. Raises StoryGoesRound where that never comes."""
        session = self
        for _ in range(BUDGET):
            turn = session.turn
            if turn is None or turn == session.chair or turn not in session.occupants:
                return session
            taken = sum(pick.chair == turn for pick in session.picks)
            session = session._picked(session.occupants[turn](session.program, session.state, taken))
        raise StoryGoesRound(f"the other chairs pick {BUDGET} times without its being the player's turn, or the end")


def replay(
    program: Program,
    seed: int,
    chair: str | None,
    occupants: Mapping[str, Occupant],
    picks: Sequence[Pick],
    start: Step | None = None,
) -> tuple[Session, int]:
    """Play picks that were kept, of every chair, as far as they are still on offer; return the session and how many held.

    Where they stop, the run waits for the player, as at the end of any step. `start` is where to begin, if not at the beginning.
    """
    session = Session(program, seed, chair, occupants, (start or begin(program, seed),))
    held = 0
    for pick in picks:
        choice = program.by_key.get(pick.key)
        if choice is None or choice.passage != session.state.passage or session.turn != pick.chair:
            break
        try:
            session = session._picked(choice)
        except NotOnOffer:
            break
        held += 1
    return session._on(), held
