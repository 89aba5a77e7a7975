"""The window: start to title, what an action costs over a whole played story, a change of look, memory, and doing nothing.

`python -m tests.benchmarks.window`. Without a display the pictures are painted all the same; the flip is not measured in either.
Every figure is of processes of their own; machines differ and are noisy, so that the last column, the spread, matters as much.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 3

_COMMON = """
import sys, time
from pathlib import Path
from game import content
from game.cli.evening import Evening
from game.cli.library import own_stories
from game.desktop.commands import Command
from game.desktop.playing import Playing
from game.desktop.ui import Ui
from game.desktop.window import Window, open_display, quiet
from game.saving import Runs, Settings
import pygame
def opened(size=(1280, 720), **set):
    evening = Evening(own_stories(), Runs(Path(sys.argv[1]) / "runs"), seed=4, can_wait=True)
    return Window(Playing(evening, Ui(settings=Settings(language="en", **set))), content.assets(), open_display(size))
"""
_START = (
    _COMMON
    + """
window = opened()
window.paint()
pygame.display.flip()
print(time.process_time())
"""
)
_STORY = (
    _COMMON
    + """
window = opened((1920, 1080) if len(sys.argv) < 3 else (1280, 720))
hush = quiet()  # and kept: one that is let go of is over
hush.__enter__()
times, frames, aside, looks, used = [], [], [], [], {}
def timed(act, kept):
    window.desk.playing.attend(True)
    start, cpu = time.perf_counter(), time.thread_time()
    act()
    window.paint()
    used.setdefault(id(kept), []).append((time.thread_time() - cpu) * 1000)
    kept.append((time.perf_counter() - start) * 1000)
    window.desk.playing.settle()
    window.desk.playing.attend(False)
    if kept is not frames:
        moved()
        read()
def moved():
    while window.desk.is_moving:
        timed(lambda: window.desk.move(1 / 60), frames)
def read():
    "While somebody reads, which takes longer than this, the window makes what may come next."
    is_making = True
    while is_making:
        start = time.perf_counter()
        is_making = window.prepare()
        aside.append((time.perf_counter() - start) * 1000)
        time.sleep(0.002)
window.paint()
read()
timed(lambda: window.desk.press(Command("story", "het-zwarte-gat")), times)
timed(lambda: window.desk.press(Command("begin", "het-zwarte-gat/sales")), times)
for turn in range(400):
    if window.desk.screen.id == "ending":
        break
    if window.desk.screen.id == "mirror":
        timed(lambda: window.desk.press(Command("mirrored")), times)
        continue
    timed(lambda: window.desk.key("down"), times)
    view, ui = window.desk.playing.view, window.desk.playing.ui
    if ui.screen == "play" and ui.read == len(view.blocks) and view.offers:
        timed(lambda: window.desk.key("1"), times)
    else:
        timed(lambda: window.desk.press(Command("read on")), times)
    timed(lambda: window.desk.wheel(1 if turn % 2 else -1), times)
    if turn % 5 == 0 and window.desk.screen.id == "play":
        for key in ("w", "escape", "h", "escape", "f1", "escape"):
            timed(lambda: window.desk.key(key), times)
    if turn % 6 == 3 and window.desk.screen.id == "play":
        for key in (",", "."):
            timed(lambda: window.desk.key(key), times)
    if turn % 8 == 4 and window.desk.screen.id == "play":
        timed(lambda: window.desk.key("backspace"), times)
    if turn % 9 == 0:
        for key in ("t", "+", "-", "l", "l"):
            timed(lambda: window.desk.key(key), looks)
assert window.desk.screen.id == "ending", window.desk.screen.id
for kept in (times, frames, aside, looks, *used.values()):
    kept.sort()
size = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS")) / 1024
share = lambda kept, share: kept[min(int(share * len(kept)), len(kept) - 1)]
print(
    len(times), share(times, 0.5), share(times, 0.9), share(times, 0.99), times[-1], len(frames), share(frames, 0.99),
    share(aside, 0.99), share(looks, 0.5), looks[-1], size, share(used[id(times)], 0.99), sum(each > 8 for each in times),
)
"""
)
_IDLE = (
    _COMMON
    + """
import threading
window = opened()
if sys.argv[2] == "play":
    window.desk.press(Command("begin", "het-zwarte-gat/sales"))
used = []
def watch():
    time.sleep(3); start = time.process_time(); time.sleep(8); used.append((time.process_time() - start) / 8)
    pygame.event.post(pygame.event.Event(pygame.QUIT))
threading.Thread(target=watch).start()
window.run()
print(used[0] * 100)
"""
)


def told(script: str, *words: str) -> list[float]:
    """Run a script in a process of its own, and return the numbers it prints."""
    env = {**os.environ, "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    if "DISPLAY" not in env:
        env["SDL_VIDEODRIVER"] = "dummy"
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [sys.executable, "-c", script, folder, *words],
            env=env,
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    return [float(number) for number in run.stdout.split()]


def line(what: str, unit: str, values: list[float], goal: str) -> None:
    print(f"  {what:<46} {median(values):8.2f} {unit:<4} ({min(values):.2f} to {max(values):.2f})   {goal}")


def main() -> None:
    where = f"display {os.environ['DISPLAY']}" if "DISPLAY" in os.environ else "no display"
    print(f"{where}; medians of {ROUNDS} processes (least to most); the flip is left out")
    wall = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        told(_START)
        wall.append(time.perf_counter() - start)
    line("start to title, with the interpreter", "s", wall, "under 1")
    stories = [told(_STORY) for _ in range(ROUNDS)]
    columns = [[each[place] for each in stories] for place in range(13)]
    count, half, nine, most, worst, moving, frame, aside, look, worst_look, memory, used, over = columns
    print(f"  a whole story at 1920×1080: {count[0]:.0f} actions, and {moving[0]:.0f} frames of what moves after them")
    line("from an action to its picture, median", "ms", half, "")
    line("from an action to its picture, 90 of 100", "ms", nine, "")
    line("from an action to its picture, 99 of 100", "ms", most, "within 8")
    line("the same in time of the processor", "ms", used, "")
    line("actions that took more than 8 ms", "", over, "")
    line("the slowest of all", "ms", worst, "")
    line("a frame of what moves, 99 of 100", "ms", frame, "within 11, which is 90 a second")
    line("a step on the side while one reads, 99 of 100", "ms", aside, "")
    line("another look, size or language, median", "ms", look, "under 100")
    line("the slowest of these", "ms", worst_look, "under 100")
    line("memory at the end of the story", "MB", memory, "")
    small = [told(_STORY, "small")[10] for _ in range(ROUNDS)]
    line("memory at the end of the story at 1280×720", "MB", small, "at most 120")
    for where in ("title", "play"):
        line(f"idle, {where}: share of a core", "%", [told(_IDLE, where)[0] for _ in range(2)], "under 0.6")


if __name__ == "__main__":
    main()
