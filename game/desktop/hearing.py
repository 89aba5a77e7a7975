"""What is to be heard when the window goes from one state to another: which small sounds, and which place.

No pygame, no device: names only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from game.desktop.playing import OVER_PLAY
from game.desktop.screens.play import stage_at
from game.desktop.ui import Ui
from game.presenting import Knot, PlayView, Thread, WebView
from game.story import RELATION_STATES, ComplicationState

Name = Literal["page", "pick", "tighten", "loosen"]
READ = ("play", "chapter", "mirror", "ending", "debrief")
"""The screens with pages: to come to one, or to another page of it, is to turn a page."""
AT_THE_TABLE = ("play", "chapter", "mirror", "ending")
"""The screens on which a run is being played."""
SAMPLE_PLACE = "kantine"
"""What is heard in the settings where no run is played, so that there is something to set; it is on the picture there as well."""
_TENSION: Mapping[ComplicationState, int] = {"untangled": 0, "spoken": 1, "dormant": 2, "stirring": 3, "entangled": 4}
"""How far each state is on the way to the worst. A complication that nobody knows of yet is better than one that stirs."""


@dataclass(frozen=True, slots=True)
class Moment:
    """All of a state that can be heard. Its defaults are the window before anything happened."""

    screen: str = ""
    where: str = ""
    """The screen, or the one under it where it is one that goes away."""
    page: tuple[int, int, str] = (0, 0, "")
    picks: int = -1
    """How many were made in the run; -1 where none is played."""
    web: WebView | None = None
    place: str = ""
    """Where one is; empty where one is nowhere."""
    volume: float = 0.0
    """How loud small sounds are; 0 where nothing is to be heard."""


def where(ui: Ui) -> str:
    """Return the screen one is on, or the one under it where it is one that goes away."""
    return ui.under if ui.screen in OVER_PLAY else ui.screen


def has_run(ui: Ui) -> bool:
    """Whether a run is being played, so that there is a view of it."""
    return where(ui) in AT_THE_TABLE


def moment(ui: Ui, view: PlayView | None) -> Moment:
    """Return what can be heard of a state. `view` is the run that is played, where `has_run`."""
    settings = ui.settings
    return Moment(
        ui.screen,
        where(ui),
        (ui.read, ui.at, ui.page),
        view.picks if view else -1,
        view.web if view else None,
        _place(ui, view),
        0.0 if settings.is_mute else settings.sound,
    )


def heard_between(before: Moment, after: Moment) -> tuple[Name, ...]:
    """Return the small sounds that belong to going from one state to another, all to be heard at once.

    A pick ticks, and tells whether the web got worse or better by it; where it did both, the worse is told. Every other page is
    a page. Who changes how loud the sounds are hears how loud that is.
    """
    if before.screen == after.screen == "play" and after.picks == before.picks + 1:
        change = _change(before.web, after.web)
        return ("pick", change) if change else ("pick",)
    if after.where in READ and (before.where, before.page, before.picks) != (after.where, after.page, after.picks):
        return ("page",)
    if before.screen and after.volume not in (before.volume, 0.0):
        return ("pick",)
    return ()


def _place(ui: Ui, view: PlayView | None) -> str:
    """Return the place of a state.

    It comes up with the title of a chapter, and stays under whatever lies over the play and on to the end. To look into a
    mirror or back on a run is to be nowhere: there it is silent.
    """
    here = where(ui)
    if view and here in ("play", "chapter"):
        return stage_at(view.blocks, ui.at or ui.read).place
    if view and here == "ending":
        return view.stage.place
    return SAMPLE_PLACE if ui.screen == "settings" else ""


def _change(before: WebView | None, after: WebView | None) -> Literal["tighten", "loosen", ""]:
    """Tell whether a web got worse or better; the worse wins.

    That a knot pulls a little tighter is not told: it does so by itself for as long as nobody speaks, at nearly every pick
    (tried on the story that comes with the game: 12 of 14), and what is always heard says nothing. That it gives is told.
    """
    if before is None or after is None:
        return ""
    knots = {knot.id: _strain(knot) for knot in before.knots}
    threads = {(thread.one, thread.other): _reserve(thread) for thread in before.threads}
    changes = [(knots.get(knot.id, _DORMANT), _strain(knot)) for knot in after.knots]
    changes += [(threads.get((each.one, each.other), _reserve(each)), _reserve(each)) for each in after.threads]
    if any(now[0] > was[0] for was, now in changes):
        return "tighten"
    return "loosen" if any(now < was for was, now in changes) else ""


_DORMANT = (_TENSION["dormant"], 0.0)


def _strain(knot: Knot) -> tuple[int, float]:
    """How bad a knot is, and among those that are as bad, how tight; that counts only while it pulls."""
    is_pulling = knot.state in ("stirring", "entangled")
    return _TENSION[knot.state], knot.tightness if is_pulling else 0.0


def _reserve(thread: Thread) -> tuple[int, float]:
    return RELATION_STATES.index(thread.state), 0.0
