"""A screen reader for tests: a session of its own with an accessibility bus, and somebody who sees only through that."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.cli.programs import PATIENCE, telling, virtual_screen

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_STATES = {1: "active", 4: "checked", 11: "focusable", 12: "focused"}
_ROLES = {
    23: "frame",
    27: "image",
    31: "list",
    32: "list item",
    39: "panel",
    42: "progress bar",
    43: "button",
    44: "radio button",
    49: "scroll pane",
    54: "status bar",
    73: "paragraph",
    79: "entry",
    83: "heading",
}


def is_here() -> bool:
    """Whether this machine has a virtual screen and an accessibility bus."""
    has_programs = all(map(shutil.which, ("Xvfb", "dbus-daemon")))
    return has_programs and any(Path(path).exists() for path in LAUNCHERS)


@contextmanager
def session() -> Iterator[dict[str, str]]:
    """A session with a virtual screen and buses of its own; what it starts ends with it. Gives what programs in it find in their
    environment."""
    with tempfile.TemporaryDirectory(prefix="a11y") as folder:  # a socket's path has to be short
        env = {**os.environ, "XDG_RUNTIME_DIR": folder, "GSETTINGS_BACKEND": "memory"}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
            env.pop(name, None)
        with (
            virtual_screen(env) as display,
            telling(["dbus-daemon", "--session", "--nofork", "--print-address={}"], env) as address,
        ):
            yield {**env, "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address}


@dataclass(frozen=True, slots=True)
class Thing:
    """Something on the accessibility bus, as it was when it was looked at."""

    place: tuple[str, str]
    role: str
    name: str
    states: frozenset[str]
    attributes: dict[str, str]
    depth: int

    @property
    def position(self) -> tuple[int, int]:
        """Which of how many it says it is."""
        return int(self.attributes["posinset"]), int(self.attributes["setsize"])


class ScreenReader:
    """Somebody who sees a window only through the accessibility bus, and acts only by it."""

    def __init__(self, env: dict[str, str]) -> None:
        with open_dbus_connection(env["DBUS_SESSION_BUS_ADDRESS"]) as session_bus:
            status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
            for name in ("ScreenReaderEnabled", "IsEnabled"):
                session_bus.send_and_get_reply(status.set(name, "b", True))
            where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = session_bus.send_and_get_reply(new_method_call(where, "GetAddress")).body
        self._bus: DBusConnection = open_dbus_connection(address)
        self._ears: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._ears.send_and_get_reply(message_bus.AddMatch(rule))
        self._filter = self._ears.filter(rule)
        self._announced = self._filter.__enter__()
        self._heard: list[str] = []

    def close(self) -> None:
        self._ears.close()
        self._bus.close()

    @property
    def heard(self) -> list[str]:
        """All that was announced so far."""
        try:
            while True:
                self._ears.recv_messages(timeout=0)
        except TimeoutError:
            pass
        while self._announced:
            self._heard.append(str(self._announced.popleft().body[3][1]))
        return self._heard

    def things(self) -> list[Thing]:
        """Return all there is in the windows on this bus, in reading order; while it changes under one's eyes, nothing."""
        root = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        try:
            windows = [window for program in self._children(root) for window in self._children(program)]
            return [thing for window in windows for thing in self._walk(window, 0)]
        except LookupError:
            return []

    def press(self, thing: Thing) -> None:
        self._call(thing.place, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def focus(self, thing: Thing) -> None:
        self._call(thing.place, "org.a11y.atspi.Component", "GrabFocus")

    def show(self, thing: Thing) -> None:
        """Have a thing scrolled into sight."""
        self._call(thing.place, "org.a11y.atspi.Component", "ScrollTo", "u", (6,))

    def can_press(self, thing: Thing) -> bool:
        return "org.a11y.atspi.Action" in self._call(thing.place, _ACCESSIBLE, "GetInterfaces")

    def place_of(self, thing: Thing) -> tuple[int, int, int, int]:
        """Return where it is in its window: left, top, width and height."""
        left, top, width, height = self._call(thing.place, "org.a11y.atspi.Component", "GetExtents", "u", (1,))
        return left, top, width, height

    def _walk(self, place: tuple[str, str], depth: int) -> Iterator[Thing]:
        yield self._thing(place, depth)
        for child in self._children(place):
            yield from self._walk(child, depth + 1)

    def _thing(self, place: tuple[str, str], depth: int) -> Thing:
        low, _ = self._call(place, _ACCESSIBLE, "GetState")
        states = frozenset(name for bit, name in _STATES.items() if low & 1 << bit)
        role = self._call(place, _ACCESSIBLE, "GetRole")
        attributes = dict(self._call(place, _ACCESSIBLE, "GetAttributes"))
        name = self._reply(place, Properties(DBusAddress(place[1], place[0], _ACCESSIBLE)).get("Name"))[0][1]
        return Thing(place, _ROLES.get(role, str(role)), name, states, attributes, depth)

    def _children(self, place: tuple[str, str]) -> list[tuple[str, str]]:
        return [(bus, path) for bus, path in self._call(place, _ACCESSIBLE, "GetChildren")]

    def _call(self, place: tuple[str, str], interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
        message = new_method_call(DBusAddress(place[1], place[0], interface), method, signature or None, body)
        return self._reply(place, message)[0]

    def _reply(self, place: tuple[str, str], message: Any) -> Any:
        """Return an answer. Raises LookupError where the thing is gone."""
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if HeaderFields.error_name in reply.header.fields:
            raise LookupError(f"{place}: {reply.header.fields[HeaderFields.error_name]} {reply.body}")
        return reply.body
