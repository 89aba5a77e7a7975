"""The window: from start to the first painted frame, a full repaint, a frame in which nothing changed, and doing nothing.

`python -m tests.benchmarks.window`. Without a display the pictures are painted all the same; the flip is then not measured.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 7

_FIRST_FRAME = """
import sys, time
from pathlib import Path
from game import content
from game.cli.evening import Evening, own_stories
from game.desktop.playing import Playing
from game.desktop.ui import Ui
from game.desktop.window import Window, open_display
from game.saving import Runs
evening = Evening(own_stories(), Runs(Path(sys.argv[1])))
window = Window(Playing(evening, Ui(settings=Settings(language="en"))), content.assets(), open_display())
window.paint()
import pygame
pygame.display.flip()
print(time.process_time())
"""

_REPAINTS = """
import sys, time
from pathlib import Path
from statistics import median
import pygame
from game import content
from game.cli.evening import Evening, own_stories
from game.desktop.commands import Command
from game.desktop.playing import Playing
from game.desktop.ui import Ui
from game.desktop.window import Window, open_display
from game.saving import Runs
evening = Evening(own_stories(), Runs(Path(sys.argv[1])), seed=4)
playing = Playing(evening, Ui(settings=Settings(language="en")))
window = Window(playing, content.assets(), open_display((1920, 1080)))
window.desk.press(Command("begin", "het-zwarte-gat/sales"))
for _ in range(6):
    window.desk.press(Command("read on"))
window.desk.rest()
def painted(change):
    times = []
    for _ in range(60):
        change()
        start = time.perf_counter()
        window.paint()
        times.append((time.perf_counter() - start) * 1000)
    return median(times[5:])
up = [1]
def scroll():
    up[0] = -up[0]
    window.desk.wheel(up[0])
    window.desk.rest()
print(painted(scroll), painted(lambda: None))
"""

_IDLE = """
import sys, threading, time
from pathlib import Path
from game import content
from game.cli.evening import Evening, own_stories
from game.desktop.commands import Command
from game.desktop.playing import Playing
from game.desktop.ui import Ui
from game.desktop.window import Window, open_display
from game.saving import Runs
import pygame
evening = Evening(own_stories(), Runs(Path(sys.argv[1])), seed=4)
window = Window(Playing(evening, Ui(settings=Settings(language="en"))), content.assets(), open_display())
used = []
def watch():
    time.sleep(2); start = time.process_time(); time.sleep(6); used.append((time.process_time() - start) / 6)
    pygame.event.post(pygame.event.Event(pygame.QUIT))
threading.Thread(target=watch).start()
window.run()
print(used[0])
"""


def told(script: str) -> list[float]:
    """Run a script in a process of its own, and return the numbers it prints."""
    env = {**os.environ, "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    if "DISPLAY" not in env:
        env["SDL_VIDEODRIVER"] = "dummy"
    with tempfile.TemporaryDirectory() as folder:
        run = subprocess.run(
            [sys.executable, "-c", script, folder],
            env=env,
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=True,
        )
    return [float(number) for number in run.stdout.split()]


def main() -> None:
    where = f"display {os.environ['DISPLAY']}" if "DISPLAY" in os.environ else "no display"
    print(f"{where}; medians of {ROUNDS} processes (min to max)")
    first = [told(_FIRST_FRAME)[0] for _ in range(ROUNDS)]
    print(f"  start to first frame   {median(first):.2f} s of processor time ({min(first):.2f} to {max(first):.2f})")
    repaints = [told(_REPAINTS) for _ in range(ROUNDS)]
    full, still = ([each[place] for each in repaints] for place in (0, 1))
    print(f"  full repaint at 1080p  {median(full):.2f} ms before the flip ({min(full):.2f} to {max(full):.2f})")
    print(f"  nothing changed        {median(still):.4f} ms")
    start = time.perf_counter()
    idle = [told(_IDLE)[0] for _ in range(2)]
    print(f"  idle                   {max(idle) * 100:.2f}% of a core ({time.perf_counter() - start:.0f} s watched)")


if __name__ == "__main__":
    main()
