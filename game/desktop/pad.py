"""A gamepad: its buttons and sticks as keys by name. Whatever pad SDL knows is the same pad here."""

import contextlib
from collections.abc import Mapping

import pygame
from pygame._sdl2 import controller

BUTTONS: Mapping[int, str] = {
    pygame.CONTROLLER_BUTTON_A: "pad a",
    pygame.CONTROLLER_BUTTON_B: "pad b",
    pygame.CONTROLLER_BUTTON_X: "pad x",
    pygame.CONTROLLER_BUTTON_Y: "pad y",
    pygame.CONTROLLER_BUTTON_BACK: "pad back",
    pygame.CONTROLLER_BUTTON_START: "pad start",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "pad lb",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "pad rb",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "pad up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "pad down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "pad left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "pad right",
}
_WAYS: Mapping[int, tuple[str, str]] = {
    pygame.CONTROLLER_AXIS_LEFTX: ("pad left", "pad right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("pad up", "pad down"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("pad scroll up", "pad scroll down"),
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: ("", "pad lt"),
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: ("", "pad rt"),
}
_OUT, _BACK = 20_000, 12_000
"""Of 32767: how far a stick is pushed to count, and how far back it comes before it counts again."""


class Pad:
    """The gamepads that are plugged in, at the start or later."""

    def __init__(self) -> None:
        self._pads: dict[int, controller.Controller] = {}
        self._pushed: set[tuple[int, int]] = set()

    def open(self) -> None:
        """Begin to listen. Where the system has no gamepads to offer, nothing happens."""
        with contextlib.suppress(pygame.error):
            controller.init()

    def key(self, event: pygame.event.Event) -> str:
        """Return the key that an event of a gamepad is, by name; nothing where it is none."""
        match event.type:
            case pygame.CONTROLLERDEVICEADDED:
                self._add(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                self._pads.pop(event.instance_id, None)
            case pygame.CONTROLLERBUTTONDOWN:
                return BUTTONS.get(event.button, "")
            case pygame.CONTROLLERAXISMOTION:
                return self._stick(event.instance_id, event.axis, event.value)
        return ""

    def _add(self, index: int) -> None:
        with contextlib.suppress(pygame.error):
            pad = controller.Controller(index)
            self._pads[pad.id] = pad

    def _stick(self, pad: int, axis: int, value: int) -> str:
        """A stick that is pushed is one press, until it has come back."""
        if axis not in _WAYS:
            return ""
        if abs(value) < _BACK:
            self._pushed.discard((pad, axis))
        elif abs(value) > _OUT and (pad, axis) not in self._pushed:
            self._pushed.add((pad, axis))
            return _WAYS[axis][value > 0]
        return ""
