"""The rules as three pure functions: `begin` a run, see what is on `offers`, and `step` by a pick.

Between two choice points a run goes on by itself: through passages, over the end of scenes and chapters. At the end of a scene,
what was passed by in silence tightens; at the end of a chapter, what is entangled is taxed. A story that goes on without ever
reaching a choice or an ending is stopped after `BUDGET` passages.
"""

from collections.abc import Sequence
from typing import NamedTuple

from game.errors import GameError
from game.play.chance import mixed
from game.play.events import Arrived, ChapterBegan, Ended, Entered, Event, Picked, Returned
from game.play.program import END, NEXT, ChoiceAt, Offer, Program, SceneAt, Way
from game.play.rules.relations import BLOCKED
from game.play.run import Run
from game.play.state import PlayState

BUDGET = 1_000
"""How many passages and scenes a run may go through without a choice."""


class StoryGoesRound(GameError):
    """The story went through `BUDGET` passages without reaching a choice or an ending; nothing was changed."""


class NotOnOffer(GameError):
    """A choice was picked that is not open now; nothing was changed. `on_offer` are those that are, by a comma; "" for none."""

    def __init__(self, key: str, on_offer: str, none: str = "nothing") -> None:
        super().__init__(f"'{key}' is not on offer; on offer: {on_offer or none}")
        self.key, self.on_offer = key, on_offer


class Step(NamedTuple):
    state: PlayState
    events: tuple[Event, ...]


def begin(program: Program, seed: int) -> Step:
    """Start a run: up to its first choice point or ending. The same seed gives the same run."""
    state = PlayState(-1, -1, tuple(program.layout.start), 0, 0, 0, (), -1, mixed(seed))
    run = Run(state)
    work_out_the_beginning(run, program)
    return Step(run.frozen(), tuple(run.events))


def begin_at(program: Program, state: PlayState, passage: int) -> Step:
    """Start a run at a passage, in a state that was set by hand, as if its scene had just begun there.

    The run goes on from the first place that the chapters have for the scene; one they do not have follows the first of all.
    Raises StoryGoesRound.
    """
    run = Run(state)
    scene = program.scenes[program.passages[passage].scene]
    run.slot = next((place for place, slot in enumerate(program.slots) if scene.index in slot.scenes), 0)
    run.passage, run.ending, run.stack, run.touched = -1, -1, (), 0
    run.events.append(ChapterBegan(program.slots[run.slot].chapter))
    _enter(run, program, scene, is_visit=False)
    _go(run, program, passage)
    return Step(run.frozen(), tuple(run.events))


def offers(program: Program, state: PlayState) -> tuple[Offer, ...]:
    """Return what is on the table: the open choices, and those that are shown closed. Nothing when the run is over."""
    if state.passage < 0:
        return ()
    cells, visited, picked = state.cells, state.visited, state.picked
    passage = program.passages[state.passage]
    if passage.all_plain is not None:
        return passage.all_plain
    found = [_offer(choice, cells, visited, picked) for choice in passage.choices]
    return tuple([offer for offer in found if offer is not None])


def is_open(choice: ChoiceAt, state: PlayState | Run) -> bool:
    """Tell whether a choice can be picked in a state that waits at its passage."""
    if choice.is_plain:
        return True
    offer = _offer(choice, state.cells, state.visited, state.picked)
    return offer is not None and offer.is_open


def step(program: Program, state: PlayState, choice: ChoiceAt) -> Step:
    """Make a pick: what the choice does, then on to the next choice point or ending.

    Raises NotOnOffer when the choice is not open in this state, and StoryGoesRound.
    """
    if state.passage != choice.passage or not is_open(choice, state):
        raise NotOnOffer(choice.key, _open_keys(program, state))
    run = Run(state)
    work_out(run, program, choice)
    return Step(run.frozen(), tuple(run.events))


def work_out_the_beginning(run: Run, program: Program) -> None:
    """Bring a run that has not begun to its first choice point or ending. `begin` on a bench of one's own."""
    _go(run, program, NEXT)


def work_out(run: Run, program: Program, choice: ChoiceAt) -> None:
    """Make a pick that is open on a run that waits. `step` on a bench of one's own."""
    run.picked |= 1 << choice.index
    run.do(choice.acts)
    run.events.append(Picked(choice.index, tuple(run.cells), run.visited, run.picked))
    if choice.visit is not None:
        run.stack = (*run.stack, choice.index)
        _go(run, program, _enter(run, program, program.scenes[choice.visit], is_visit=True))
    else:
        _go(run, program, _follow(run, choice.route))


def _offer(choice: ChoiceAt, cells: Sequence[int], visited: int, picked: int) -> Offer | None:
    if choice.is_plain:
        return choice.offered
    if choice.choice.once and picked >> choice.index & 1:
        return None
    if choice.test is not True and (choice.test is False or not choice.test(cells, visited, picked)):
        return Offer(choice, False) if choice.choice.closed else None
    for person, relation in choice.needs:
        if cells[relation] == BLOCKED:
            return Offer(choice, False, person)
    return choice.offered


def _open_keys(program: Program, state: PlayState) -> str:
    return ", ".join(offer.choice.key for offer in offers(program, state) if offer.is_open)


def _go(run: Run, program: Program, target: int) -> None:
    for _ in range(BUDGET):
        if target <= END:
            _end(run, program, target)
            return
        if target == NEXT:
            target = _after_scene(run, program)
            continue
        if _is_elsewhere(run, program, target):
            _close_scene(run, program)
            _enter(run, program, program.scenes[program.passages[target].scene], is_visit=False)
        if _arrive(run, program, target):
            return
        target = _follow(run, program.passages[target].route)
    raise StoryGoesRound(f"the story goes on for {BUDGET} passages without a choice or an ending")


def _is_elsewhere(run: Run, program: Program, target: int) -> bool:
    """Tell whether a way on leads straight into another scene, and out of this one."""
    if run.passage < 0 or run.passage == target:
        return False
    return program.passages[run.passage].scene != program.passages[target].scene


def _arrive(run: Run, program: Program, target: int) -> bool:
    """Begin a passage, and tell whether the run waits there."""
    passage = program.passages[target]
    run.passage = target
    run.do(passage.acts)
    cells = tuple(run.cells)
    run.events.append(Arrived(target, cells, run.visited, run.picked))
    run.visited |= 1 << target
    for choice in passage.choices:
        if choice.is_plain:
            return True
        offer = _offer(choice, run.cells, run.visited, run.picked)
        if offer is not None and offer.is_open:
            return True
    return False


def _follow(run: Run, route: tuple[Way, ...]) -> int:
    for way in route:
        if way.test is True or (way.test is not False and way.test(run.cells, run.visited, run.picked)):
            if len(way.targets) == 1:
                return way.targets[0]
            return way.targets[run.draw(way.weights)]
    return NEXT


def _enter(run: Run, program: Program, scene: SceneAt, is_visit: bool) -> int:
    for test, stirs in program.stirring:
        if test is True or (test is not False and test(run.cells, run.visited, run.picked)):
            run.do(stirs)
    run.events.append(Entered(scene.index, is_visit, tuple(run.cells)))
    run.visited |= scene.bit
    run.passage = scene.first
    return scene.first


def _after_scene(run: Run, program: Program) -> int:
    """Leave the scene: back to where it was visited from, or on to what the chapters have next."""
    if run.stack:
        choice = program.choices[run.stack[-1]]
        run.stack = run.stack[:-1]
        run.events.append(Returned(choice.scene))
        run.passage = choice.passage
        return _follow(run, choice.route)
    _close_scene(run, program)
    chapter = program.slots[run.slot].chapter if run.slot >= 0 else -1
    while run.slot + 1 < len(program.slots):
        run.slot += 1
        slot = program.slots[run.slot]
        if slot.chapter != chapter:
            if chapter >= 0:
                run.do(program.taxes)
            chapter = slot.chapter
            run.events.append(ChapterBegan(chapter))
        scene = _scene_for(run, program, slot.scenes, slot.offers_itself)
        if scene is not None:
            return _enter(run, program, scene, is_visit=False)
    return END


def _scene_for(run: Run, program: Program, scenes: tuple[int, ...], offers_itself: bool) -> SceneAt | None:
    """Choose the scene for a slot: whichever fits best, then by weight, then by the run's seed."""
    fitting = [
        scene
        for scene in (program.scenes[place] for place in scenes)
        if (scene.test is True or (scene.test is not False and scene.test(run.cells, run.visited, run.picked)))
        and not (offers_itself and run.visited & scene.bit and not scene.scene.again)
    ]
    if not fitting:
        return None
    best = max((scene.fit, scene.scene.weight) for scene in fitting)
    likely = [scene for scene in fitting if (scene.fit, scene.scene.weight) == best]
    return likely[0] if len(likely) == 1 else likely[run.draw([1] * len(likely))]


def _close_scene(run: Run, program: Program) -> None:
    if run.passage >= 0:
        run.do(program.scenes[program.passages[run.passage].scene].silence)
    run.passage = -1
    run.touched = 0


def _end(run: Run, program: Program, target: int) -> None:
    _close_scene(run, program)
    run.do(program.taxes)
    named = END - 1 - target
    ending = named if named >= 0 else program.ending_that_fits(run.cells, run.visited, run.picked)
    run.passage, run.ending, run.stack, run.touched = -1, ending, (), 0
    run.events.append(Ended(ending, tuple(run.cells), run.visited, run.picked))
