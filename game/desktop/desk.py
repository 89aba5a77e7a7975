"""The reader's hands and eyes: keys, clicks and the wheel become commands; the focus, the scrolling and what moves are kept here.

No pygame: a test presses keys by name, and looks at the frame that would be painted.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from game.desktop.behind import Behind
from game.desktop.commands import Command
from game.desktop.keys import ONWARD, WHILE_WRITING, command_for, motion
from game.desktop.layout import Box, Layout, Measure, Rect, Setter, area_id, laid_out
from game.desktop.pacing import Pacing
from game.desktop.theme import TARGET
from game.desktop.ui import Ui
from game.desktop.widgets import Button, Entry, Screen, Stage, Stop, Text, Web
from game.errors import GameError
from game.presenting import StageView, WebView

WHEEL = 64
"""How far one notch of the wheel scrolls, in pixels at 1280×720."""
WEB_MOVES = 1.1
"""How long the web moves when it is opened on something new, in seconds."""
STAGE_MOVES = 0.45
"""How long people take to come, to go and to step forward, and another place to take over, in seconds."""
_GLIDE = 13.0
"""How fast the page glides to where it should be: the share of the way a second, continuously."""
ONWARDS = (Command("read on"), Command("page", "+"), Command("mirrored"), Command("look", "+"))
"""What goes on to what comes after this page."""
HASTE = 0.1
"""And so often while one is being read, so that one sees it get on."""
PLAYS = ("play", "look")
"""The screens between which people on the stage move."""
_REMEMBERED = 8
"""So many of the screens that were foreseen are remembered on the next one: most lead back from where they lead to."""
_OPENS_MORE = ("play", "chapter", "mirror", "ending", "title", "chairs")
"""The screens on which help and the menu are got ready."""
_PAGE = 0.82
_LITTLE = 90
"""What would be left below the edge, in pixels at 1280×720, and is so little that it is better in sight."""
_ABOVE = 56
"""So much of what was said stays in sight above the choices, in pixels at 1280×720."""
_LINES = 2.6


@dataclass(frozen=True, slots=True)
class Look:
    """What of a picture does not follow from the layout: where the focus and the mouse are, how far it was scrolled."""

    focus: Command | None = None
    hover: Command | None = None
    scrolled: int = 0
    moment: float = 1.0
    letters: int | None = None
    """How many letters of what is new are to be seen; None: all."""
    before: StageView | None = None
    """The stage as it was, while people on it move, or another place takes over."""
    turned: float = 1.0
    """How far that is, from 0 to 1."""
    still: tuple[tuple[str, int], ...] = ()
    """How far the scroll areas were scrolled that are not in hand, by their ids."""

    def scrolled_in(self, area: str) -> int:
        """Return how far a scroll area was scrolled."""
        return dict(self.still).get(area, self.scrolled)


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

    def __init__(self, playing: Behind, measure: Measure, width: int, height: int) -> None:
        self.playing = playing
        self.is_heard = False
        """Whether somebody hears this desk. They have all of a page at once, so that it needs no scrolling before one goes on."""
        self._setter = Setter(measure)
        self._size = (width, height)
        self._focus: Command | None = None
        self._hover: Command | None = None
        self._left: Command | None = None
        self._caret = 0
        self._kept_words = ""
        self._scrolled = self._target = 0.0
        self._moment = 1.0
        self._pacing = Pacing()
        self._before: StageView | None = None
        self._web: WebView | None = None
        self._turned = 1.0
        self._kept: dict[str, float] = {}
        self._in_hand = self._under = ""
        self._still: dict[str, float] = {}
        self._unwatched = 0.0
        self._is_in_haste = False
        self._foreseen: list[tuple[Screen, Layout, tuple[object, ...]]] = []
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
    def scrolled_to(self) -> float:
        """How far the page is scrolled when it has arrived, in pixels."""
        return self._target

    @property
    def still(self) -> dict[str, float]:
        """How far the scroll areas are scrolled that are not in hand, by their ids."""
        held, areas = self._layout.scroll, self._layout.areas
        return {
            area_id(area): min(self._still.get(area_id(area), 0), _most(area)) for area in areas if area is not held
        }

    @property
    def is_writing(self) -> bool:
        """Whether an entry has the focus, so that keys are letters; `type` is where these go."""
        return self._writing() is not None

    @property
    def frame(self) -> Frame:
        """Return what is to be painted now."""
        before = self._before if self._turned < 1 else None
        scrolled, letters = round(self._scrolled), self._pacing.letters
        still = tuple((area, round(far)) for area, far in self.still.items())
        look = Look(self._focus, self._hover, scrolled, self._moment, letters, before, self._turned, still)
        return Frame(self._layout, self.playing.ui.settings.theme, look)

    @property
    def is_moving(self) -> bool:
        is_still = self._moment == 1 and self._turned == 1 and self._scrolled == self._target
        return not is_still or self._pacing.is_appearing

    @property
    def is_timed(self) -> bool:
        """Whether the page goes on by itself after a while."""
        return self._pacing.is_waiting

    def move(self, seconds: float) -> None:
        """Let time pass for what moves, and for a page that goes on by itself."""
        if self._pacing.pass_by(seconds) and self._screen.on_click in ONWARDS:
            self._on(self._screen.on_click)
            self._pace()
        self._moment = min(self._moment + seconds / WEB_MOVES, 1.0)
        self._turned = min(self._turned + seconds / STAGE_MOVES, 1.0)
        left = (self._target - self._scrolled) * math.exp(-_GLIDE * seconds)
        self._scrolled = self._target - left if abs(left) > 0.6 else self._target

    @property
    def is_waiting(self) -> bool:
        """Whether the screen shows how far something is that is being worked out."""
        return self._screen.id == "looking"

    def look_again(self) -> None:
        """See whether what is waited for is there."""
        self.playing.look_again()
        self._arrange(is_new=False)

    def settle(self) -> None:
        """Do what could wait until the picture was painted; what went wrong with it is then said on the next one."""
        if self.playing.settle():
            self._arrange(is_new=False)

    def watch(self, seconds: float) -> None:
        """Let time pass for stories that somebody is writing: now and then see whether their files were changed."""
        self._unwatched += seconds
        if self._unwatched >= (HASTE if self._is_in_haste else self.playing.looks_every):
            self._unwatched, before = 0.0, self.playing.ui.screen
            self._is_in_haste = self.playing.look_again()
            if self._is_in_haste:
                self._arrange(is_new=before != self.playing.ui.screen)

    def ahead(self) -> Iterator[Layout]:
        """Yield, laid out, what will probably be on the screen next."""
        self._foreseen = self._foreseen[-_REMEMBERED:]
        yield self._layout
        for command in dict.fromkeys(self._coming()):
            try:
                screen = self.playing.peek(command)
            except GameError:
                continue  # it is told when it is asked for
            layout = self._foreseen_layout(screen)
            if layout is None:
                layout = self._laid_out(screen)
                self._foreseen.append((screen, layout, self._how))
            yield layout

    def _coming(self) -> Iterator[Command]:
        """Yield what can be asked for here that leads to another screen without any more thought, the likeliest first."""
        here = self._screen
        if here.on_click in ONWARDS and not self._choices() and not self.is_waiting:
            yield here.on_click
        if here.id == "mirror":
            yield Command("mirrored")
        if here.id in ("play", "chairs"):
            yield from (each for each in self._pressed() if each.act in ("pick", "begin"))
        if here.id == "title":
            yield from (each for each in self._pressed() if each.act == "story")
        if here.id in ("play", "look"):
            yield from (Command("look", "-"), Command("look", "+"))
        if here.id == "play" and self.playing.view.picks:
            yield Command("step back")
        if here.id in ("play", "ending"):
            yield from (Command("show", "web"), Command("show", "history"))
        if here.id in _OPENS_MORE:
            yield from (Command("show", "help"), Command("show", "menu"))

    def _pressed(self) -> Iterator[Command]:
        """Yield what the buttons here do."""
        stops = (box.widget for box, _ in self._layout.focus)
        yield from (stop.command for stop in stops if isinstance(stop, Button) and stop.is_open)

    def rest(self) -> None:
        """Let everything that moves arrive."""
        self._moment, self._turned, self._scrolled = 1.0, 1.0, self._target
        self._pacing.show_all()

    def resize(self, width: int, height: int) -> None:
        if (width, height) != self._size:
            self._size = (width, height)
            self._arrange(is_new=False)

    def key(self, name: str) -> None:
        """Do what a key asks for, by its name in words. While one writes, a key that is a letter does nothing here."""
        chosen = self.playing.ui.settings.keys
        if self.playing.ui.asked:
            self.press(Command("give key", name))
        elif self.is_writing and name.startswith("pad "):
            self._edit(motion(name, chosen) or "escape")  # a gamepad has no letters: it only leads out of there
        elif self.is_writing and name not in WHILE_WRITING:
            self._edit(name)
        elif way := motion(name, chosen):
            self._press_focused() if way == "enter" else self._walk(way)
        elif name.isdigit() and name != "0":
            self._press_number(int(name))
        elif command := command_for(name, self._screen.id, chosen):
            self.press(command)

    def type(self, text: str) -> None:
        """Write characters where the caret is; nothing happens where nobody writes. With every space the words are kept."""
        entry = self._entry()
        if entry is not None:
            self._write(entry.typed(text))
            if any(character.isspace() for character in text):
                self.keep()
                self._describe()

    def keep(self) -> None:
        """Have the game keep what was written since it last did; where it cannot, that is tried again the next time."""
        entry = self._entry()
        if entry is not None and entry.words != self._kept_words:
            self.playing.press(Command("keep", entry.key))
            if not self.playing.ui.message:
                self._kept_words = entry.words

    def click(self, x: float, y: float) -> None:
        stop, across, down = self._stop_at(x, y)
        if self._pacing.is_appearing:
            self._pacing.show_all()
            return
        match stop:
            case Entry():
                self._focus_on(stop.command)
                self._point_at(across, down)
            case Button():
                if stop.is_open:
                    self.press(stop.command)
            case _ if self.is_writing:
                self._focus_on(None)  # who clicks beside what they write is done writing, and not yet reading on
            case _ if way := self._way_on_from(x, y):
                self._scroll_by_name(way)
            case _ if self._screen.on_click:
                self._on(self._screen.on_click)

    def _way_on_from(self, x: float, y: float) -> str:
        """Return which way a press at the edge of a page scrolls it, so that nobody has to drag; nothing where reading on does."""
        room, onward = self._layout.scroll, self._screen.on_click
        if room is None or not room.rect.holds(x, y) or onward in ONWARDS:
            return ""
        edge = TARGET * self._layout.scale
        if y > room.rect.bottom - edge and self._target < self._most() - 4:
            return "page"
        return "-page" if y < room.rect.y + edge and self._target > 4 and onward is None else ""

    def hover(self, x: float, y: float) -> None:
        stop, _, _ = self._stop_at(x, y)
        self._hover = stop.command if stop else None
        self._under = next((area_id(area) for area in self._layout.areas if area.rect.holds(x, y)), "")

    def wheel(self, notches: float) -> None:
        """Scroll what the mouse is on; up is positive. The wheel does not glide: the hand on it sets the pace."""
        self._take_in_hand(self._under)
        self._scroll_to(self._target - notches * WHEEL * self._layout.scale)
        self._scrolled = self._target

    def reach(self, x: float, y: float) -> None:
        """Put a finger on a place: what it then drags is the page that is there."""
        area = next((area for area in self._layout.areas if area.rect.holds(x, y)), None)
        self._take_in_hand(area_id(area) if area else "")

    def drag(self, far: float) -> None:
        """Move the page with a finger, so many pixels down."""
        self._scroll_to(self._target - far)
        self._scrolled = self._target

    def tell(self, message: str) -> None:
        """Say something on the screen, until the player does something."""
        self.playing.tell(message)
        self._arrange(is_new=False)

    def attend(self, command: Command) -> None:
        """Put the focus on what has this command, if that is there, and scroll until it is in sight."""
        if self._place(command) is None:
            return
        self._focus_on(command)
        focused = self._focused()
        if focused and focused[1]:
            self._into_view(focused[0].rect)
        self._follow()

    def show(self, rect: Rect) -> None:
        """Scroll until a place on the page is in sight, given where it is in the window when the page has arrived."""
        area = next((each for each in self._layout.areas if each.rect.x <= rect.x < each.rect.right), None)
        self._take_in_hand(area_id(area) if area else "")
        room = self._layout.scroll
        if room is not None:
            self._into_view(Rect(rect.x, rect.y - room.rect.y + self._target, rect.width, rect.height))

    def put(self, words: str) -> None:
        """Write this instead of what stands in the entry that has the focus."""
        entry = self._entry()
        if entry is not None:
            self._write(replace(entry, words="", caret=0).typed(words))

    def point(self, place: int) -> None:
        """Put the caret before a character of the entry that has the focus."""
        entry = self._entry()
        if entry is not None:
            self._move_caret(min(max(place, 0), len(entry.words)))

    def press(self, command: Command) -> None:
        """Do a command, and show what came of it."""
        if command.act == "scroll":
            self._scroll_by_name(command.value)
            return
        if command.act == "write":
            self._focus_on(command)
            self._follow()
            return
        self.keep()
        height = self.height_of(command)
        before = self.playing.ui
        self.playing.press(command)
        after = self.playing.ui
        is_new = _where(before) != _where(after) or (command.act in ("pick", "step back", "note") and not after.message)
        if command.act == "close" and before.screen != after.screen:
            is_new = False  # what was left is found as it was
        self._arrange(is_new)
        if before.screen == after.screen and _in_hand(before) != _in_hand(after) and self._screen.first:
            self.attend(Command("rename", ""))  # all of what was asked for in sight, and then where it begins
            self.attend(self._screen.first)
        if before.settings != after.settings and height is not None:
            self._hold(command, height)

    def height_of(self, command: Command) -> float | None:
        """Return how far below the edge of the scroll area something to press stands; None where it is not in it."""
        place = self._place(command)
        box, is_inside = self._layout.focus[place] if place is not None else (None, False)
        return box.rect.y - self._target if box and is_inside else None

    def _hold(self, command: Command, height: float) -> None:
        """Keep what was pressed under the hand, though what is above it may have grown: the next press is then for it too."""
        now = self.height_of(command)
        if now is not None:
            self._scroll_to(self._target + now - height)
            self._scrolled = self._target

    def _arrange(self, is_new: bool) -> None:
        """Describe and lay out the screen; a new one is shown from where it is to be read, with its own focus."""
        before = getattr(self, "_screen", None)
        if before:
            self._take_in_hand("")
        stage = self.stage() if before else None
        share = self._share_read()
        if before:
            self._kept[before.id] = self._target
        self._describe()
        if not is_new and before and before.id == self._screen.id:
            self._stay(share)
        else:
            self._turn_to(before, is_new)
        if self._hover not in self._commands():
            self._hover = None
        if is_new or before is None or before.id != self._screen.id:
            self._pace()
            self._turn_stage(stage if before and before.id in PLAYS else None)

    def stage(self) -> StageView | None:
        """Return the stage that is on the screen."""
        return next((box.widget.view for box in self._layout.boxes if isinstance(box.widget, Stage)), None)

    def _turn_stage(self, before: StageView | None) -> None:
        """Let people move from where they were, where the player wants things to move."""
        now = self.stage()
        is_turning = before and now and before != now and self._screen.id in PLAYS and self.playing.ui.is_moving
        self._before, self._turned = (before, 0.0) if is_turning else (None, 1.0)

    def _pace(self) -> None:
        """Let what is new on the play screen appear, and the page go on, at the player's pace."""
        settings = self.playing.ui.settings
        room = self._layout.scroll
        is_play = self._screen.id == "play" and room is not None and room.anchor is not None
        new = [box for box in room.inner if box.rect.y >= (room.anchor or 0)] if room and is_play else []
        words = " ".join(box.widget.name for box in new if isinstance(box.widget, Text))
        letters = sum(len(piece.text) for box in new for piece in box.pieces)
        speed = settings.text_speed if settings.is_moving else 0
        pace = settings.pace if self._screen.on_click in ONWARDS and not self._choices() else 0
        self._pacing.begin(letters if is_play else 0, speed, len(words.split()) if is_play else 0, pace)

    @property
    def _how(self) -> tuple[object, ...]:
        """What a layout depends on beside its screen."""
        wanted = self.playing.ui.settings
        return (self._size, wanted.text_size, wanted.line_spacing, wanted.letters)

    def _describe(self) -> None:
        """Describe the present screen, and lay it out where that was not foreseen."""
        self._screen = self.playing.screen
        layout = self._foreseen_layout(self._screen)
        if layout is None:
            self._lay_out()
        else:
            self._layout = self._held(layout)

    def _foreseen_layout(self, screen: Screen) -> Layout | None:
        how = self._how
        return next((layout for seen, layout, to in self._foreseen if to == how and seen == screen), None)

    def _lay_out(self) -> None:
        caret = (self._focus.value, self._caret) if self._focus and self._focus.act == "write" else None
        self._layout = self._held(self._laid_out(self._screen, caret))

    def _held(self, layout: Layout) -> Layout:
        """Return a layout with the scroll area in hand that was."""
        return layout if layout.in_hand == self._in_hand else replace(layout, in_hand=self._in_hand)

    def _laid_out(self, screen: Screen, caret: tuple[str, int] | None = None) -> Layout:
        wanted = self.playing.ui.settings
        size, spacing, letters = wanted.text_size, wanted.line_spacing, wanted.letters
        return laid_out(screen, *self._size, size, self._setter, caret, spacing, letters)

    def _stay(self, share: float) -> None:
        """The same page in another size, language or look: stay at the same words, with the same focus."""
        if self._focus is not None and self._focus not in self._commands():
            self._take_focus(self._screen.first)
        room = self._layout.scroll
        self._scroll_to(share * room.inner_height - room.rect.height if room else 0)
        self._follow()
        self._scrolled = self._target

    def _turn_to(self, before: Screen | None, is_new: bool) -> None:
        is_other = before is None or before.id != self._screen.id
        self._take_focus(self._screen.first)
        if not is_new and self._screen.id in self._kept:
            self._scroll_to(self._kept[self._screen.id])
        else:
            self._scroll_to(self._where_to_read())
        if is_other or not self.playing.ui.is_moving:
            self._scrolled = self._target
        self._scrolled = min(self._scrolled, self._most())
        if is_other:
            self._moment = 0.0 if self._screen.id == "web" and self.playing.ui.is_moving and self._has_news() else 1.0

    def _has_news(self) -> bool:
        """Whether the web on the screen changed since it was looked at last: the eye is led to a change once."""
        web = next(box.widget.view for box in self._layout.boxes if isinstance(box.widget, Web))
        is_other = web != self._web
        self._web = web
        moved = any(knot.was != knot.state or knot.tightness_was != knot.tightness for knot in web.knots)
        return is_other and (moved or any(thread.was != thread.state for thread in web.threads))

    def _take_focus(self, command: Command | None) -> None:
        """Put the focus somewhere; in an entry, behind its last word."""
        self._focus, self._left = command, None
        entry = self._entry()
        if entry is not None:
            self._caret, self._kept_words = len(entry.words), entry.words
            self._lay_out()

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
        place = room.anchor - min(max(spare, 0.07 * high), 0.3 * high)
        left = room.inner_height - (place + high)
        is_little = 0 < left < _LITTLE * self._layout.scale and place + left <= room.anchor
        return place + left if is_little else place

    def _most(self) -> float:
        room = self._layout.scroll
        return _most(room) if room else 0

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
        """Do what goes on; but where there is more on this page than is in sight, or still to appear, first show that."""
        if self._pacing.is_appearing and not self.is_heard:
            self._pacing.show_all()
        elif command in ONWARDS and self._target < self._most() - 4 and not self.is_heard:
            self._scroll_by_name("page")
        else:
            self.press(command)

    def _press_focused(self) -> None:
        if self._pacing.is_appearing:
            self._pacing.show_all()
            return
        focused = self._focused()
        button = focused[0].widget if focused else None
        if isinstance(button, Button) and button.is_open:
            self._on(button.command)
        elif self._focus is None and self._screen.on_click:
            self._on(self._screen.on_click)
        elif self._focus is None and self._target < self._most() - 4:
            self._scroll_by_name("page")
        elif self._focus is None and not self._choices() and not self.is_waiting:
            self._step(1)  # but never to a choice: who presses on to read must not pick by accident

    def _walk(self, name: str) -> None:
        """Move the focus, or, by an arrow where there is nothing to choose between, the page."""
        way = 1 if name in ONWARD else -1
        choices = self._choices()
        by_page = name in ("up", "down") and self._most() > 0
        is_hidden = bool(choices) and self._focus is None and not self._is_in_sight(choices[0])
        if by_page and ((self._screen.reads and not choices) or is_hidden):
            self._scroll_by_name("line" if way > 0 else "-line")
        elif by_page and choices and way < 0 and self._place(self._focus) in (None, choices[0]):
            self._scroll_by_name("-line")
        else:
            self._step(way)

    def _step(self, way: int) -> None:
        """Move the focus; from nowhere first to a choice, where there are any."""
        stops = self._layout.focus
        if not stops:
            return
        here = self._place(self._focus or self._left)
        firsts = self._choices() or [*range(len(stops))]
        place = firsts[0 if way > 0 else -1] if here is None else (here + way) % len(stops)
        box, is_inside = stops[place]
        self._focus_on(_stop(box).command)
        if is_inside:
            if here is None and place in self._choices():
                self._show_choices()
            self._into_view(box.rect)
            self._follow()

    def _show_choices(self) -> None:
        """Scroll so that as many of the choices as possible are in sight, with some of what was said above them."""
        room, choices = self._layout.scroll, self._choices()
        assert room
        first, last = (self._layout.focus[choices[end]][0].rect for end in (0, -1))
        most = first.y - _ABOVE * self._layout.scale
        self._scroll_to(max(self._target, min(last.bottom + 14 * self._layout.scale - room.rect.height, most)))

    def _focus_on(self, command: Command | None) -> None:
        """Move the focus. What was written where it was is kept; where it was is known when it goes to nothing."""
        if command == self._focus:
            return
        left = self._focus if command is None else None
        place = self._place(command)
        area = self._layout.area_of(self._layout.focus[place][0]) if place is not None else None
        if area is not None:
            self._take_in_hand(area_id(area))
        if self.is_writing:
            self.keep()
            self._focus = None
            self._describe()
        self._take_focus(command)
        self._left = left

    def _edit(self, name: str) -> None:
        """Do what a key does to what is being written, or where it leads from there."""
        entry = self._entry()
        assert entry
        match name:
            case "backspace" | "delete":
                self._write(entry.erased(-1 if name == "backspace" else 1))
            case "left" | "right":
                self._write(entry.moved(-1 if name == "left" else 1))
            case "up" | "down" | "home" | "end":
                self._walk_lines(name)
            case "enter" | "tab" | "shift tab":
                self._step(-1 if name == "shift tab" else 1)
            case "escape":
                self._focus_on(None)

    def _walk_lines(self, way: Literal["up", "down", "home", "end"]) -> None:
        """Move the caret by lines, and from the first or the last one the focus."""
        writing = self._writing()
        assert writing
        place = self._setter.beside(writing[0], way)
        if place is not None:
            self._move_caret(place)
        else:
            self._step(-1 if way == "up" else 1)

    def _point_at(self, across: float, down: float) -> None:
        """Put the caret at the character that is nearest to a point of the entry that has the focus."""
        writing = self._writing()
        if writing is not None:
            self._move_caret(self._setter.nearest(writing[0], across, down))

    def _move_caret(self, place: int) -> None:
        self._caret = place
        self._lay_out()
        self._follow()

    def _write(self, entry: Entry) -> None:
        """Take over what writing made of the entry that has the focus."""
        before = self._entry()
        if before and entry.words != before.words:
            self.playing.write(entry.key, entry.words)
        self._caret = entry.at
        self._describe()
        self._scroll_to(self._target)
        self._follow()

    def _follow(self) -> None:
        """Scroll to where one writes."""
        writing = self._writing()
        if writing is not None and writing[1] and writing[0].caret:
            box, (across, down, high) = writing[0], writing[0].caret
            self._into_view(Rect(box.rect.x + across, box.rect.y + down, 1, high))

    def _take_in_hand(self, area: str) -> None:
        """Let the keys and the wheel move another scroll area, the first where there is no such one; each stays where it is."""
        areas = self._layout.areas
        area = next((area_id(each) for each in areas if area_id(each) == area), area_id(areas[0]) if areas else "")
        held = self._layout.scroll
        if held is None or area_id(held) == area:
            return
        self._still[area_id(held)] = self._target
        self._in_hand = area
        self._layout = replace(self._layout, in_hand=area)
        self._target = self._scrolled = min(self._still.pop(area, 0), self._most())

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
        if self._pacing.is_appearing:
            self._pacing.show_all()
            return
        for box, _ in self._layout.focus:
            match box.widget:
                case Button(command=command, number=own, is_open=True) if own == number:
                    self.press(command)
                    return

    def _choices(self) -> list[int]:
        """Return where in the order of focus the choices are."""
        stops = (box.widget for box, _ in self._layout.focus)
        return [place for place, stop in enumerate(stops) if isinstance(stop, Button) and stop.role == "choice"]

    def _place(self, command: Command | None) -> int | None:
        commands = self._commands()
        return commands.index(command) if command in commands else None

    def _focused(self) -> tuple[Box, bool] | None:
        """Return the box that has the focus, and whether it stands within the scroll area."""
        return next((each for each in self._layout.focus if _stop(each[0]).command == self._focus), None)

    def _writing(self) -> tuple[Box, bool] | None:
        """Return the same of an entry, when it is one that has the focus."""
        focused = self._focused()
        return focused if focused and isinstance(focused[0].widget, Entry) else None

    def _entry(self) -> Entry | None:
        writing = self._writing()
        return writing[0].widget if writing and isinstance(writing[0].widget, Entry) else None

    def _commands(self) -> list[Command]:
        return [_stop(box).command for box, _ in self._layout.focus]

    def _stop_at(self, x: float, y: float) -> tuple[Stop | None, float, float]:
        """Return what is to be pressed or written in at a place in the window, and where in its box that place is."""
        held = self._layout.scroll
        for box, is_inside in self._layout.focus:
            across, down = x, y
            room = self._layout.area_of(box) if is_inside else None
            if room is not None:
                if not room.rect.holds(x, y):
                    continue
                scrolled = self._scrolled if room is held else self.still[area_id(room)]
                across, down = x - room.rect.x, y - room.rect.y + scrolled
            if box.rect.holds(across, down):
                return _stop(box), across - box.rect.x, down - box.rect.y
        return None, 0, 0


def _most(area: Box) -> float:
    """Return how far a scroll area can be scrolled."""
    return max(area.inner_height - area.rect.height, 0)


def _where(ui: Ui) -> tuple[object, ...]:
    return (ui.screen, ui.read, ui.new, ui.page, ui.at)


def _in_hand(ui: Ui) -> tuple[str, str]:
    """What on a list is being renamed, or asked about once more."""
    return ui.renamed, ui.sure


def _stop(box: Box) -> Stop:
    assert isinstance(box.widget, Stop)
    return box.widget
