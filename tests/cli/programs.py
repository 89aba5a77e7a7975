"""Programs that tests start beside the game, a virtual screen before all: each ends with what it was started for."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

PATIENCE = 60
"""Seconds that something may take on a slow day; nothing is measured by it."""
T = TypeVar("T")


def until(look: Callable[[], T | None], what: str) -> T:
    """Wait until something is so, and return what was then seen."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if seen := look():
            return seen
        time.sleep(0.05)
    raise AssertionError(f"not within {PATIENCE} seconds: {what}")


@contextmanager
def virtual_screen(env: dict[str, str]) -> Iterator[str]:
    """A screen of 1280×800 that is not there, by the name programs find it under.

    With `-noreset`: else it begins anew, and turns away who comes, each time the last one leaves.
    """
    command = ["Xvfb", "-displayfd", "{}", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    with telling(command, env) as number:
        yield f":{number}"


@contextmanager
def telling(command: list[str], env: dict[str, str]) -> Iterator[str]:
    """A program that tells where it is found on the file that stands in its command as `{}`. All that it starts ends with it."""
    reading, writing = os.pipe()
    program = subprocess.Popen(
        [word.replace("{}", str(writing)) for word in command],
        env=env,
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        place = told.readline().strip()
    try:
        yield place
    finally:
        os.killpg(program.pid, signal.SIGTERM)
        program.wait()
        until(lambda: not _has_members(program.pid), f"all that {command[0]} started has ended")


def _has_members(group: int) -> bool:
    """Whether a process of this group is still running; one that ended and was not taken leave of does not count."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            _, _, rest = status.read_text(encoding="utf-8", errors="replace").rpartition(") ")
        except OSError:
            continue
        state, _, of = rest.split()[:3]
        if int(of) == group and state not in "ZX":
            os.killpg(group, signal.SIGKILL)
            return True
    return False
