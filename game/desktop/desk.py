"""The reader's hands and eyes: keys, clicks and the wheel become commands; the focus, the scrolling and what moves are kept here.

No pygame: a test presses keys by name, and looks at the frame that would be painted.
"""

import math
from dataclasses import dataclass

from game.desktop.commands import Command
from game.desktop.keys import BACKWARD, ONWARD, PRESSING, command_for
from game.desktop.layout import Box, Layout, Measure, Rect, Setter, laid_out
from game.desktop.playing import Playing, Ui
from game.desktop.widgets import Button, Screen

WHEEL = 64
"""How far one notch of the wheel scrolls, in pixels at 1280×720."""
WEB_MOVES = 1.1
"""How long the web moves when it is opened on something new, in seconds."""
_GLIDE = 13.0
"""How fast the page glides to where it should be: the share of the way a second, continuously."""
_PAGE = 0.82
_LINES = 2.6


@dataclass(frozen=True, slots=True)
class Look:
    """What of a picture does not follow from the layout: where the focus and the mouse are, how far it was scrolled."""

    focus: Command | None = None
    hover: Command | None = None
    scrolled: int = 0
    moment: float = 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """All that a picture is made from. Two equal frames are the same picture."""

    layout: Layout
    theme: str
    look: Look

    def is_same_as(self, other: "Frame | None") -> bool:
        """Whether nothing has to be painted when this comes after the other."""
        return other is not None and (self.layout, self.theme, self.look) == (other.layout, other.theme, other.look)


class Desk:
    """A playing with a reader at it, in a window of some size."""

    def __init__(self, playing: Playing, measure: Measure, width: int, height: int) -> None:
        self.playing = playing
        self._setter = Setter(measure)
        self._size = (width, height)
        self._focus: Command | None = None
        self._hover: Command | None = None
        self._scrolled = self._target = 0.0
        self._moment = 1.0
        self._kept: dict[str, float] = {}
        self._screen: Screen
        self._layout: Layout
        self._arrange(is_new=True)

    @property
    def screen(self) -> Screen:
        return self._screen

    @property
    def layout(self) -> Layout:
        return self._layout

    @property
    def focus(self) -> Command | None:
        return self._focus

    @property
    def frame(self) -> Frame:
        """Return what is to be painted now."""
        look = Look(self._focus, self._hover, round(self._scrolled), self._moment)
        return Frame(self._layout, self.playing.ui.theme, look)

    @property
    def is_moving(self) -> bool:
        return self._moment < 1 or self._scrolled != self._target

    def move(self, seconds: float) -> None:
        """Let time pass for what moves."""
        self._moment = min(self._moment + seconds / WEB_MOVES, 1.0)
        left = (self._target - self._scrolled) * math.exp(-_GLIDE * seconds)
        self._scrolled = self._target - left if abs(left) > 0.6 else self._target

    def rest(self) -> None:
        """Let everything that moves arrive."""
        self._moment, self._scrolled = 1.0, self._target

    def resize(self, width: int, height: int) -> None:
        if (width, height) != self._size:
            self._size = (width, height)
            self._arrange(is_new=False)

    def key(self, name: str) -> None:
        """Do what a key asks for, by its name in words."""
        if name in PRESSING:
            self._press_focused()
        elif name in ONWARD or name in BACKWARD:
            self._walk(name)
        elif name.isdigit() and name != "0":
            self._press_number(int(name))
        elif command := command_for(name, self._screen.id):
            self.press(command)

    def click(self, x: float, y: float) -> None:
        button = self._button_at(x, y)
        if button is not None:
            if button.is_open:
                self.press(button.command)
        elif self._screen.on_click:
            self._on(self._screen.on_click)

    def hover(self, x: float, y: float) -> None:
        button = self._button_at(x, y)
        self._hover = button.command if button else None

    def wheel(self, notches: float) -> None:
        """Scroll; up is positive. The wheel does not glide: the hand on it sets the pace."""
        self._scroll_to(self._target - notches * WHEEL * self._layout.scale)
        self._scrolled = self._target

    def press(self, command: Command) -> None:
        """Do a command, and show what came of it."""
        if command.act == "scroll":
            self._scroll_by_name(command.value)
            return
        before = self.playing.ui
        self.playing.press(command)
        after = self.playing.ui
        is_new = _where(before) != _where(after) or (command.act in ("pick", "step back") and not after.message)
        if command.act == "close" and before.screen != after.screen:
            is_new = False  # what was left is found as it was
        self._arrange(is_new)

    def _arrange(self, is_new: bool) -> None:
        """Describe and lay out the screen; a new one is shown from where it is to be read, with its own focus."""
        before = getattr(self, "_screen", None)
        share = self._share_read()
        if before:
            self._kept[before.id] = self._target
        self._screen = self.playing.screen
        self._layout = laid_out(self._screen, *self._size, self.playing.ui.text_size, self._setter)
        if not is_new and before and before.id == self._screen.id:
            self._stay(share)
        else:
            self._turn_to(before, is_new)
        if self._hover not in self._commands():
            self._hover = None

    def _stay(self, share: float) -> None:
        """The same page in another size, language or look: stay at the same words, with the same focus."""
        if self._focus not in self._commands():
            self._focus = self._screen.first
        room = self._layout.scroll
        self._scroll_to(share * room.inner_height - room.rect.height if room else 0)
        self._scrolled = self._target

    def _turn_to(self, before: Screen | None, is_new: bool) -> None:
        is_other = before is None or before.id != self._screen.id
        self._focus = self._screen.first
        if not is_new and self._screen.id in self._kept:
            self._scroll_to(self._kept[self._screen.id])
        else:
            self._scroll_to(self._where_to_read())
        if is_other or not self.playing.ui.is_moving:
            self._scrolled = self._target
        self._scrolled = min(self._scrolled, self._most())
        if is_other:
            self._moment = 0.0 if self._screen.id == "web" and self.playing.ui.is_moving else 1.0

    def _share_read(self) -> float:
        """How far down the page its lower edge is, so that the same words can be found at another size."""
        if not hasattr(self, "_layout"):
            return 0
        room = self._layout.scroll
        return (self._target + room.rect.height) / max(room.inner_height, 1) if room else 0

    def _where_to_read(self) -> float:
        """Return how far to scroll so that what is new can be read, with some of what went before still above it."""
        room = self._layout.scroll
        if room is None or room.anchor is None:
            return 0
        high = room.rect.height
        spare = high - (room.inner_height - room.anchor)
        return room.anchor - min(max(spare, 0.07 * high), 0.3 * high)

    def _most(self) -> float:
        room = self._layout.scroll
        return max(room.inner_height - room.rect.height, 0) if room else 0

    def _scroll_to(self, place: float) -> None:
        self._target = float(round(min(max(place, 0), self._most())))

    def _scroll_by_name(self, way: str) -> None:
        room = self._layout.scroll
        if room is None:
            return
        line = _LINES * 26 * self._layout.scale * self._layout.text
        steps = {"page": room.rect.height * _PAGE, "-page": -room.rect.height * _PAGE, "line": line, "-line": -line}
        steps |= {"start": -room.inner_height, "end": room.inner_height}
        self._scroll_to(self._target + steps[way])
        if not self.playing.ui.is_moving:
            self._scrolled = self._target

    def _on(self, command: Command) -> None:
        """Do what goes on; but where there is more on this page than is in sight, first show that."""
        if command.act == "read on" and self._target < self._most() - 4:
            self._scroll_by_name("page")
        else:
            self.press(command)

    def _press_focused(self) -> None:
        button = self._focused()
        if button is not None and button.is_open:
            self._on(button.command)
        elif self._focus is None and self._screen.on_click:
            self._on(self._screen.on_click)
        elif self._focus is None and self._target < self._most() - 4:
            self._scroll_by_name("page")
        elif self._focus is None and not self._choices():
            self._step(1)  # but never to a choice: who presses on to read must not pick by accident

    def _walk(self, name: str) -> None:
        """Move the focus, or, by an arrow where there is nothing to choose between, the page."""
        way = 1 if name in ONWARD else -1
        choices = self._choices()
        by_page = name in ("up", "down") and self._most() > 0
        is_hidden = bool(choices) and self._focus is None and not self._is_in_sight(choices[0])
        if by_page and ((self._screen.reads and not choices) or is_hidden):
            self._scroll_by_name("line" if way > 0 else "-line")
        elif by_page and choices and way < 0 and self._place() in (None, choices[0]):
            self._scroll_by_name("-line")
        else:
            self._step(way)

    def _step(self, way: int) -> None:
        """Move the focus; from nowhere first to a choice, where there are any."""
        buttons = self._layout.focus
        if not buttons:
            return
        here = self._place()
        if here is not None:
            place = (here + way) % len(buttons)
        else:
            place = (self._choices() or [*range(len(buttons))])[0 if way > 0 else -1]
        box, is_inside = buttons[place]
        self._focus = _button(box).command
        if is_inside:
            self._into_view(box.rect)

    def _into_view(self, rect: Rect) -> None:
        room = self._layout.scroll
        assert room
        edge = 14 * self._layout.scale
        if rect.y - edge < self._target:
            self._scroll_to(rect.y - edge)
        elif rect.bottom + edge > self._target + room.rect.height:
            self._scroll_to(rect.bottom + edge - room.rect.height)
        if not self.playing.ui.is_moving:
            self._scrolled = self._target

    def _is_in_sight(self, place: int) -> bool:
        box, is_inside = self._layout.focus[place]
        room = self._layout.scroll
        return not is_inside or room is None or box.rect.y < self._target + room.rect.height - 20

    def _press_number(self, number: int) -> None:
        for box, _ in self._layout.focus:
            if _button(box).number == number and _button(box).is_open:
                self.press(_button(box).command)
                return

    def _choices(self) -> list[int]:
        """Return where in the order of focus the choices are."""
        return [place for place, (box, _) in enumerate(self._layout.focus) if _button(box).role == "choice"]

    def _place(self) -> int | None:
        commands = self._commands()
        return commands.index(self._focus) if self._focus in commands else None

    def _focused(self) -> Button | None:
        return next((_button(box) for box, _ in self._layout.focus if _button(box).command == self._focus), None)

    def _commands(self) -> list[Command]:
        return [_button(box).command for box, _ in self._layout.focus]

    def _button_at(self, x: float, y: float) -> Button | None:
        room = self._layout.scroll
        for box, is_inside in self._layout.focus:
            if is_inside and room is not None:
                is_hit = room.rect.holds(x, y) and box.rect.holds(x - room.rect.x, y - room.rect.y + self._scrolled)
            else:
                is_hit = box.rect.holds(x, y)
            if is_hit:
                return _button(box)
        return None


def _where(ui: Ui) -> tuple[object, ...]:
    return (ui.screen, ui.read, ui.new)


def _button(box: Box) -> Button:
    assert isinstance(box.widget, Button)
    return box.widget
