"""The one painter: boxes in, a picture out. It decides nothing, and keeps only what was drawn already."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Concatenate, ParamSpec, TypeVar

import pygame

from game.desktop.desk import Look
from game.desktop.inking import FINER, Framed, circled, framed, roped, stroke, waver
from game.desktop.inks import (
    CARET,
    LABEL,
    MARK,
    MORE_BELOW,
    PAGE,
    PROGRESS,
    RING,
    SCROLL_BAR,
    button_inks,
    entry_inks,
    side_ink,
)
from game.desktop.inks import FACE as FACE_GROUND
from game.desktop.layout import Box, Layout, Piece, Rect, label_ground
from game.desktop.pictures import Pictures
from game.desktop.screens.play import FACE
from game.desktop.sheets import PICTURES, SMALL, WORDS, Sheets
from game.desktop.stage_movement import Moving, eased, is_same_place, moving
from game.desktop.stage_painting import bust_of
from game.desktop.standing import Stood, stood
from game.desktop.theme import LINE, Colour, Theme
from game.desktop.type import Type
from game.desktop.web_painting import Drawn, WebPicture, painted_line, painted_sign
from game.desktop.widgets import (
    Button,
    Entry,
    Line,
    Mark,
    Panel,
    Picture,
    Portrait,
    Progress,
    Rope,
    Rule,
    Scroll,
    Sign,
    Stage,
    Text,
    Web,
)
from game.drawing.line_drawing import LineWords
from game.drawing.shapes import Shape
from game.drawing.signs import draw_drive, draw_number, draw_state
from game.presenting import StageView, WebView

_NIGHT = (188, 190, 208)
"""What a picture made for the day is multiplied by at night."""


_LARGE = ("_ground", "_picture", "_person", "_web", "_line_of")
"""What is large and takes long to make; it is kept apart, and so are words: of both there is much."""
Made = TypeVar("Made")
What = ParamSpec("What")


def _kept(make: Callable[Concatenate["Painter", What], Made]) -> Callable[Concatenate["Painter", What], Made]:
    """Keep what a method makes, by what it was asked for."""

    def kept(painter: "Painter", /, *what: What.args, **more: What.kwargs) -> Made:
        of = make.__name__
        sheets = painter.pictures if of in _LARGE else painter.words if of == "_words" else painter.small
        return sheets.get((make.__name__, *what), lambda: make(painter, *what, **more))

    return kept


class Painter:
    """Paints layouts. One painter serves one window; theme and size may change between two pictures."""

    def __init__(self, type_: Type, pictures: Pictures) -> None:
        self.pictures = Sheets(PICTURES)
        self.words = Sheets(WORDS)
        self.small = Sheets(SMALL)
        self._type = type_
        self._pictures = pictures
        self._nowhere = pygame.Surface((1, 1))
        self._theme: Theme | None = None
        self._scale = 1.0
        self._text = 1.0
        self._letters = "hyperlegible"

    @property
    def theme(self) -> Theme:
        assert self._theme
        return self._theme

    @property
    def _look(self) -> str:
        """What pictures of people and places depend on beside themselves: the theme, and whose they are."""
        return f"{self.theme.name} {self._pictures.own or ''}"

    @property
    def _set_in(self) -> str:
        """What pictures with words in them depend on beside themselves: the theme and the letter."""
        return f"{self.theme.name} {self._letters}"

    def paint(self, surface: pygame.Surface, layout: Layout, theme: Theme, look: Look) -> None:
        """Paint a whole picture."""
        self._begin(layout, theme)
        if not _is_covered(layout):
            surface.fill(theme[PAGE])
        for box in layout.boxes:
            self._box(surface, box, look, 0, 0)

    def _begin(self, layout: Layout, theme: Theme) -> None:
        for sheets in (self.pictures, self.words, self.small):
            sheets.fit(layout.size)
        self._theme = theme
        self._scale, self._text, self._letters = layout.scale, layout.text, layout.letters

    def count(self) -> None:
        """Begin to count what is made and needed."""
        self.pictures.count()
        self.words.count()

    @property
    def is_full(self) -> bool:
        """Whether there is little room left for more than what was made and needed since then."""
        return self.pictures.is_full or self.words.is_full

    def prepare(self, layout: Layout, theme: Theme, before: StageView | None = None) -> Iterator[None]:
        """Make what a layout will need before it is asked for, in steps so small that a key that is pressed need not wait.

        `before` is the stage from which people will then move.
        """
        self._begin(layout, theme)
        stages = [box for box in layout.boxes if isinstance(box.widget, Stage)]
        for box in stages:
            assert isinstance(box.widget, Stage)
            self._fetch(box.widget.view, _size(box.rect))
        for box in _in_sight(layout):
            yield from self._prepare_box(box)
        for box in stages:
            assert isinstance(box.widget, Stage)
            yield from self._prepare_place(box.widget.view, _size(box.rect))
            if before is not None:
                for each in moving(before, box.widget.view, 0.0, *_size(box.rect)):
                    self._person(replace(each.stood, middle=0.0), self._look)
                    yield
        for box in (inner for outer in layout.boxes for inner in outer.inner):
            if isinstance(box.widget, Stage):
                yield from self._prepare_place(box.widget.view, _size(box.rect))

    def _prepare_box(self, box: Box) -> Iterator[None]:
        """Paint a box where nobody sees it: all that this takes is then kept."""
        match box.widget:
            case Stage():
                self._label(self._nowhere, box, box.rect)
            case Web(view):
                picture = self._web(view, _size(box.rect), self._set_in, self._text, self._scale)
                while picture.prepare():
                    yield
            case Picture():
                yield from self._prepare_picture(box.widget.name, _size(box.rect))
            case Scroll():
                self._ends(self._nowhere, box, box.rect, (box.inner_height - box.rect.height) / 2)
            case Button(command=command):
                for focus in (None, command):
                    self._box(self._nowhere, box, Look(focus), 0, 0)
            case _:
                self._box(self._nowhere, box, Look(), 0, 0)
        yield

    def _prepare_picture(self, name: str, size: tuple[int, int]) -> Iterator[None]:
        file = self._file(name)
        if not self.pictures.has(("_picture", name, size, self.theme.name)):
            self._pictures.fetch(file, size)
            while self._pictures.is_busy(file, size):
                yield
        self._picture(name, size, self.theme.name)

    def _prepare_place(self, view: StageView, size: tuple[int, int]) -> Iterator[None]:
        """Make a place with its people."""
        self._fetch(view, size)
        while self._pictures.is_busy(f"{view.place}-{view.time}", size):
            yield
        self._ground(view.place, view.time, size, self._look)
        yield
        for each in stood(view.people, *size):
            self._person(replace(each, middle=0.0), self._look)
            yield

    def _fetch(self, view: StageView, size: tuple[int, int]) -> None:
        """Begin to fetch a place, unless it is made already."""
        if not self.pictures.has(("_ground", view.place, view.time, size, self._look)):
            self._pictures.fetch(f"{view.place}-{view.time}", size)

    def _box(self, surface: pygame.Surface, box: Box, look: Look, right: float, down: float) -> None:
        at = Rect(box.rect.x + right, box.rect.y + down, box.rect.width, box.rect.height)
        match box.widget:
            case Text():
                if box.pieces:
                    surface.blit(self._words(box.pieces, _size(at), self.theme.name), _corner(at))
            case Button():
                self._button(surface, box.widget, at, look)
            case Entry():
                self._entry(surface, box, at, look)
            case Panel():
                self._panel(surface, box.widget, at)
            case Rule():
                surface.blit(
                    self._line(_size(at)[0], self.theme["edge"], self.theme.name), (round(at.x), round(at.y) - 2)
                )
            case Rope():
                surface.blit(self._rope(_size(at), box.widget.side, self.theme.name), _corner(at))
            case Portrait():
                surface.blit(self._portrait(box.widget, at), _corner(at))
            case Picture():
                surface.blit(self._picture(box.widget.name, _size(at), self.theme.name), _corner(at))
            case Stage():
                self._standing(surface, box.widget.view, at, look)
                self._label(surface, box, at)
            case Web():
                self._web(box.widget.view, _size(at), self._set_in, self._text, self._scale).paint(
                    surface, _corner(at), look.moment
                )
            case Line():
                surface.blit(self._line_of(box.widget, _size(at), self._set_in, self._text), _corner(at))
            case Mark():
                self._mark(surface, box.widget.is_on, at)
            case Sign():
                surface.blit(self._sign(box.widget, _size(at), self._set_in), _corner(at))
            case Progress():
                self._progress(surface, box.widget, at)
            case Scroll():
                self._scroll(surface, box, at, look)

    def _scroll(self, surface: pygame.Surface, box: Box, at: Rect, look: Look) -> None:
        assert isinstance(box.widget, Scroll)
        scrolled = look.scrolled_in(box.widget.id)
        before = surface.get_clip()
        ring = round(6 * self._scale)  # the ring of the focus may stick out at the sides
        surface.set_clip(_pygame_rect(at).inflate(2 * ring, 0).clip(before))
        for inner in box.inner if look.letters is None else _appeared(box, look.letters):
            top = at.y + inner.rect.y - scrolled
            if top < at.bottom and top + inner.rect.height > at.y:
                self._box(surface, inner, look, at.x, at.y - scrolled)
        surface.set_clip(before)
        if box.inner_height > at.height + 1:
            self._ends(surface, box, at, scrolled)
            self._scroll_bar(surface, box, at, scrolled)

    def _ends(self, surface: pygame.Surface, box: Box, at: Rect, scrolled: float) -> None:
        """Where there is more above or below, the words fade into the page; below, a mark says so."""
        high = round(34 * self._scale)
        if scrolled > 1:
            surface.blit(self._fade(_size(at)[0], high, False, self.theme.name), _corner(at))
        if scrolled < box.inner_height - at.height - 1:
            surface.blit(self._fade(_size(at)[0], high, True, self.theme.name), (round(at.x), round(at.bottom) - high))
            middle, arm = (at.x + at.width / 2, at.bottom - 2 * self._scale), 7 * self._scale
            points = ((middle[0] - arm, middle[1] - arm * 0.7), middle, (middle[0] + arm, middle[1] - arm * 0.7))
            for one, other in pairwise(points):
                pygame.draw.aaline(surface, self.theme[MORE_BELOW], one, other, max(round(2 * self._scale), 1))

    @_kept
    def _fade(self, width: int, height: int, is_below: bool, theme: str) -> pygame.Surface:
        del theme  # part of the key
        strip = pygame.Surface((1, height), pygame.SRCALPHA)
        for row in range(height):
            share = (row + 1) / height if is_below else 1 - row / height
            strip.set_at((0, row), (*self.theme["paper"], round(255 * min(1.8 * share, 1))))
        return pygame.transform.scale(strip, (width, height))

    def _scroll_bar(self, surface: pygame.Surface, box: Box, at: Rect, scrolled: float) -> None:
        wide = max(round(4 * self._scale), 3)
        high = max(at.height * at.height / box.inner_height, 24)
        top = at.y + (at.height - high) * min(scrolled / max(box.inner_height - at.height, 1), 1)
        place = pygame.Rect(round(at.right + 9 * self._scale), round(top), wide, round(high))
        pygame.draw.rect(surface, self.theme[SCROLL_BAR], place, border_radius=wide)

    @_kept
    def _words(self, pieces: tuple[Piece, ...], size: tuple[int, int], theme: str) -> pygame.Surface:
        """A block of text as one picture."""
        del theme  # part of the key
        ends = (piece.x + self._type.measure(piece.text, piece.face, piece.size) for piece in pieces)
        wide = min(math.ceil(max(ends)) + 8, size[0] + 4)  # slanted letters reach over their end
        sheet = pygame.Surface((wide, size[1] + 8), pygame.SRCALPHA)
        for piece in pieces:
            font = self._type.font(piece.face, piece.size)
            sheet.blit(font.render(piece.text, True, self.theme[piece.colour]), (piece.x, piece.y))
        return sheet

    def _button(self, surface: pygame.Surface, button: Button, at: Rect, look: Look) -> None:
        is_focused = button.command == look.focus
        is_met = is_focused or (button.command == look.hover and button.is_open)
        sheet = self._sheet_of(button, at, is_met, is_focused)
        if sheet:
            sheet.paint(surface, _corner(at))
        if is_focused:
            self._ring(surface, at)

    def _sheet_of(self, button: Button, at: Rect, is_met: bool, is_focused: bool) -> Framed | None:
        """Return what a button is written on; None for one that is written on the page."""
        inks = button_inks(button, is_met)
        line = None if is_focused and inks.ground else inks.line  # the ring is line enough
        if not inks.ground and not line:
            return None
        ground = self.theme[inks.ground] if inks.ground else None
        ink = self.theme[line] if line else None
        radius = 7 if button.look == "key" else 10
        return self._frame(_size(at), ground, ink, inks.weight * self._scale, button.name[:24], radius * self._scale)

    def _entry(self, surface: pygame.Surface, box: Box, at: Rect, look: Look) -> None:
        """A sheet to write on. Its words are not kept as pictures: with every letter they are others."""
        assert isinstance(box.widget, Entry)
        is_focused, is_met = (box.widget.command == command for command in (look.focus, look.hover))
        inks = entry_inks(is_met)
        ground, line = (self.theme[token] if token else None for token in (inks.ground, inks.line))
        line = None if is_focused else line  # the ring is line enough
        sheet = self._frame(_size(at), ground, line, inks.weight * self._scale, box.widget.key, 10 * self._scale)
        sheet.paint(surface, _corner(at))
        left, top = _corner(at)
        for piece in box.pieces:
            words = self._type.font(piece.face, piece.size).render(piece.text, True, self.theme[piece.colour])
            surface.blit(words, (round(left + piece.x), round(top + piece.y)))
        if is_focused:
            self._ring(surface, at)
            self._caret(surface, box, left, top)

    def _caret(self, surface: pygame.Surface, box: Box, left: int, top: int) -> None:
        """Where one writes. It does not blink: nothing here moves by itself."""
        if box.caret is not None:
            across, down, high = box.caret
            wide = max(round(2 * self._scale), 2)
            bar = pygame.Rect(round(left + across), round(top + down), wide, round(high))
            pygame.draw.rect(surface, self.theme[CARET], bar)

    def _ring(self, surface: pygame.Surface, at: Rect) -> None:
        """Where the focus is: a heavy line around the button, outside of what the mouse gives it."""
        sheet, ring = self._ring_of(at)
        sheet.paint(surface, _corner(ring))

    def _ring_of(self, at: Rect) -> tuple[Framed, Rect]:
        out = max(RING.weight * self._scale, RING.weight)  # never thinner, however small the window
        ring = Rect(at.x - out, at.y - out, at.width + 2 * out, at.height + 2 * out)
        assert RING.line
        return self._frame(_size(ring), None, self.theme[RING.line], out, "focus", 13 * self._scale), ring

    @_kept
    def _frame(
        self, size: tuple[int, int], fill: Colour | None, line: Colour | None, weight: float, seed: str, radius: float
    ) -> Framed:
        return framed(size, fill, line, weight, seed, radius)

    def _panel(self, surface: pygame.Surface, panel: Panel, at: Rect) -> None:
        if panel.ground and panel.fills and not panel.line:
            pygame.draw.rect(surface, self.theme[panel.ground], _pygame_rect(at))
            if at.x > 0:
                surface.blit(self._seam(_size(at)[1], self._scale, self.theme.name), (round(at.x) - 5, round(at.y)))
            elif at.y > 0:
                surface.blit(
                    self._line(_size(at)[0], self.theme["ink"], self.theme.name, 2.4), (round(at.x), round(at.y) - 5)
                )
        elif panel.ground or panel.line:
            ground = self.theme[panel.ground] if panel.ground else None
            line = self.theme[panel.line] if panel.line else None
            seed, radius = f"{round(at.width)}{round(at.height)}", 10 * self._scale
            weight = (1.3 * LINE if panel.fills else 1.5) * self._scale
            self._frame(_size(at), ground, line, weight, seed, radius).paint(surface, _corner(at))
        if panel.edge:
            self._edge(surface, at, panel.edge)
        if panel.strand:
            self._strand(surface, at, *panel.strand)

    def _strand(self, surface: pygame.Surface, at: Rect, side: str, down: float) -> None:
        """The thread beside what somebody says, from below their face to the last line; nothing beside a single line."""
        face = (self._scale + self._scale * self._text) / 2
        top = at.y + down * (face if down > 0 else self._scale) + 2 * self._scale
        if at.bottom - top > 6 * self._scale:
            wide = max(round(2 * self._scale), 2)
            across = round(at.x + FACE / 2 * face - wide / 2)
            bar = pygame.Rect(across, round(top), wide, round(at.bottom - top))
            pygame.draw.rect(surface, self.theme[f"thread_{side}"], bar, border_radius=wide)

    def _edge(self, surface: pygame.Surface, at: Rect, side: str) -> None:
        bar = pygame.Rect(round(at.x), round(at.y), max(round(4.5 * self._scale), 3), round(at.height))
        pygame.draw.rect(surface, self.theme[side_ink(side)], bar, border_radius=bar.width)

    @_kept
    def _line(self, width: int, colour: Colour, theme: str, weight: float = 1.4) -> pygame.Surface:
        del theme  # part of the key
        high = 10
        sheet = pygame.Surface((width * FINER, high * FINER), pygame.SRCALPHA)
        sheet.fill((*colour, 0))
        points = waver((0, high * FINER / 3), (width * FINER, high * FINER / 3), "rule", 1.4 * FINER)
        stroke(sheet, points, weight * FINER * self._scale, colour)
        return pygame.transform.smoothscale(sheet, (width, high))

    @_kept
    def _rope(self, size: tuple[int, int], side: str, theme: str) -> pygame.Surface:
        del theme  # part of the key
        line = self.theme["paper" if self.theme.is_dark else "ink"]
        return roped(size, self.theme[f"thread_{side}"], line, LINE * self._scale)

    @_kept
    def _seam(self, height: int, scale: float, theme: str) -> pygame.Surface:
        """The ink line between a picture and the page beside it."""
        del theme  # part of the key
        sheet = pygame.Surface((10 * FINER, height * FINER), pygame.SRCALPHA)
        sheet.fill((*self.theme["ink"], 0))
        points = waver((5 * FINER, -20), (5 * FINER, height * FINER + 20), "seam", 1.5 * FINER)
        stroke(sheet, points, 1.3 * LINE * FINER * scale, self.theme["ink"])
        return pygame.transform.smoothscale(sheet, (10, height))

    def _portrait(self, portrait: Portrait, at: Rect) -> pygame.Surface:
        return self.head(portrait.folder, portrait.face, portrait.initial, portrait.side, _size(at)[0])

    def head(self, folder: str, face: str, initial: str, side: str, size: int) -> pygame.Surface:
        """Return a head in a circle, ringed in the colour of its side; the initial where there is no picture."""
        return self._head(folder, face, initial, side, size, self._look)

    @_kept
    def _head(self, folder: str, face: str, initial: str, side: str, size: int, theme: str) -> pygame.Surface:
        del theme  # part of the key: the same face has another ground in another theme
        picture = self._pictures.head(folder, face, size)
        if picture is None:
            picture = pygame.Surface((size, size), pygame.SRCALPHA)
            letter = self._type.set(initial, "serif bold", max(round(size * 0.5), 8), self.theme["ink"])
            picture.blit(letter, letter.get_rect(center=(size / 2, size / 2)))
        return circled(picture, self.theme[FACE_GROUND], self.theme[side_ink(side)], max(2.2, size / 24))

    @_kept
    def _picture(self, name: str, size: tuple[int, int], theme: str) -> pygame.Surface:
        del theme  # part of the key
        return self._cover(self._file(name), size)

    def _file(self, name: str) -> str:
        """Return which file a picture is in that there is for the day and for the night."""
        return f"{name}-{'night' if self.theme.is_dark else 'paper'}"

    def _standing(self, surface: pygame.Surface, view: StageView, at: Rect, look: Look) -> None:
        """The place with its people or, while they move or another place takes over, what is in between."""
        before = look.before
        if before is None:
            self._place(surface, view, at)
            self._people(surface, [Moving(each) for each in stood(view.people, *_size(at))], at)
        elif is_same_place(before, view):
            self._place(surface, view, at)
            self._people(surface, moving(before, view, look.turned, *_size(at)), at)
        else:
            self._place(surface, before, at)
            self._fetch(view, _size(at))
            if self._pictures.is_busy(f"{view.place}-{view.time}", _size(at)):
                self._people(surface, [Moving(each) for each in stood(before.people, *_size(at))], at)
            else:
                self._place(surface, view, at, round(255 * eased(look.turned)))
                self._people(surface, moving(before, view, look.turned, *_size(at)), at)

    def _place(self, surface: pygame.Surface, view: StageView, at: Rect, alpha: int | None = None) -> None:
        ground = self._ground(view.place, view.time, _size(at), self._look)
        ground.set_alpha(alpha if alpha != 255 else None)  # a picture that may let something through is painted slower
        surface.blit(ground, _corner(at))

    def _people(self, surface: pygame.Surface, people: Sequence[Moving], at: Rect) -> None:
        before = surface.get_clip()
        surface.set_clip(_pygame_rect(at).clip(before))
        for each in people:
            bust = self._person(replace(each.stood, middle=0.0), self._look)
            bust.set_alpha(round(255 * each.shown))
            left, top = each.stood.middle - bust.get_width() / 2, _size(at)[1] - bust.get_height() + each.down
            surface.blit(bust, (round(at.x + left), round(at.y + top)))
        surface.set_clip(before)

    @_kept
    def _person(self, each: Stood, theme: str) -> pygame.Surface:
        del theme  # part of the key
        return bust_of(each, self._pictures, self._type, self.theme)

    @_kept
    def _ground(self, place: str, time: str, size: tuple[int, int], theme: str) -> pygame.Surface:
        """The place without its people."""
        del theme  # part of the key
        sheet = self._cover(f"{place}-{time}", size)
        if self.theme.is_dark:
            sheet = sheet.copy()
            sheet.fill(_NIGHT, special_flags=pygame.BLEND_MULT)
        return sheet

    def _cover(self, name: str, size: tuple[int, int]) -> pygame.Surface:
        cover = self._pictures.cover(name, *size)
        if cover is None:
            cover = self._bare(size)
        return cover

    def _bare(self, size: tuple[int, int]) -> pygame.Surface:
        """A place without a picture: a wall, a floor, and the line between them."""
        sheet, floor = pygame.Surface(size), round(size[1] * 0.72)
        sheet.fill(self.theme["deep"])
        sheet.fill(self.theme["panel"], pygame.Rect(0, floor, size[0], size[1] - floor))
        sheet.blit(self._line(size[0], self.theme["ink"], self.theme.name, LINE), (0, floor - 5))
        return sheet

    def _label(self, surface: pygame.Surface, box: Box, at: Rect) -> None:
        """What the scene is called, on a paper label in the corner."""
        if box.pieces:
            ground = label_ground(box.pieces, self._scale, self._type.measure)
            sheet = self._frame(
                _size(ground),
                self.theme[LABEL.ground or PAGE],
                self.theme[LABEL.line or PAGE],
                LABEL.weight * self._scale,
                box.pieces[0].text,
                6 * self._scale,
            )
            sheet.paint(surface, (round(at.x + ground.x), round(at.y + ground.y)))
            right, down = int(ground.x), int(ground.y)
            pieces = tuple(replace(piece, x=piece.x - right, y=piece.y - down) for piece in box.pieces)
            left, top = _corner(at)
            surface.blit(self._words(pieces, _size(ground), self.theme.name), (left + right, top + down))

    @_kept
    def _web(self, web: WebView, size: tuple[int, int], theme: str, text: float, scale: float) -> WebPicture:
        del theme, scale  # part of the key
        return WebPicture(web, size, Drawn(self._scale, text, self.theme, self._type, self.head, self._letters))

    @_kept
    def _line_of(self, line: Line, size: tuple[int, int], theme: str, text: float) -> pygame.Surface:
        del theme  # part of the key
        return painted_line(
            line.view,
            LineWords(*line.words),
            size,
            Drawn(self._scale, text, self.theme, self._type, self.head, self._letters),
        )

    @_kept
    def _sign(self, sign: Sign, size: tuple[int, int], theme: str) -> pygame.Surface:
        del theme  # part of the key
        shapes = _SIGNS[sign.of](sign, min(size))
        drawn = Drawn(self._scale, self._text, self.theme, self._type, self.head, self._letters)
        return painted_sign(shapes, min(size), drawn)

    def _mark(self, surface: pygame.Surface, is_on: bool, at: Rect) -> None:
        middle = (at.x + at.width / 2, at.y + at.height / 2)
        ground, ink = (self.theme[token or PAGE] for token in (MARK.ground, MARK.line))
        for colour, radius in ((ink, 0.5), (ground, 0.36), (ink if is_on else ground, 0.24)):
            pygame.draw.aacircle(surface, colour, middle, radius * at.width)

    def _progress(self, surface: pygame.Surface, progress: Progress, at: Rect) -> None:
        radius = at.height / 2
        ground, ink = (self.theme[token or PAGE] for token in (PROGRESS.ground, PROGRESS.line))
        pygame.draw.rect(surface, ground, _pygame_rect(at), border_radius=round(radius))
        done = Rect(at.x, at.y, max(at.width * progress.share, at.height), at.height)
        pygame.draw.rect(surface, ink, _pygame_rect(done), border_radius=round(radius))


_SIGNS: Mapping[str, Callable[[Sign, int], tuple[Shape, ...]]] = {
    "drive": lambda sign, size: draw_drive(sign.name, size),
    "knot": lambda sign, size: draw_state(sign.name, sign.sides, size),
    "number": lambda sign, size: draw_number(int(sign.name), size),
}


def _is_covered(layout: Layout) -> bool:
    """Whether pictures and pages fill the window, so that there is no need to begin with a ground."""
    grounds = (box for box in layout.boxes if isinstance(box.widget, Stage | Picture | Web) or _fills(box))
    width, height = layout.size
    return sum(_size(box.rect)[0] * _size(box.rect)[1] for box in grounds) >= width * height


def _fills(box: Box) -> bool:
    return isinstance(box.widget, Panel) and box.widget.fills and box.widget.ground is not None


def _in_sight(layout: Layout) -> Iterator[Box]:
    """Yield the boxes that will be in sight when a layout is first shown, and what one gets to from there."""
    for outer in layout.boxes:
        yield outer
        top = outer.anchor or 0
        for inner in outer.inner:
            if inner.rect.y > top - outer.rect.height:
                yield inner


def _appeared(box: Box, letters: int) -> Iterator[Box]:
    """Yield what is to be seen of a scroll area of which so many of the new letters have appeared."""
    left = letters
    for inner in box.inner:
        if inner.rect.y < (box.anchor or 0):
            yield inner
            continue
        if left <= 0:
            return
        pieces: list[Piece] = []
        for piece in inner.pieces:
            pieces.append(replace(piece, text=piece.text[:left]))
            left = max(left - len(piece.text), 0)
        yield replace(inner, pieces=tuple(piece for piece in pieces if piece.text))


def _size(at: Rect) -> tuple[int, int]:
    return max(round(at.width), 1), max(round(at.height), 1)


def _corner(at: Rect) -> tuple[int, int]:
    return round(at.x), round(at.y)


def _pygame_rect(at: Rect) -> pygame.Rect:
    return pygame.Rect(*_corner(at), *_size(at))
