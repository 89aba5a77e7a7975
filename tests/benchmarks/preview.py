"""The preview: from a save to the picture of it, on the first story, some way into it. `python -m tests.benchmarks.preview`.

Each edit is written to disk, noticed, read, played again, compared, laid out and painted, in a window of 1280×720 without a
display, in a process of its own. Before that the window has to look: when nobody has touched it for a while, a twentieth of a
second later at most. The last line is what reading alone takes when nothing is kept of what was read before. On a machine with
other work to do the processor time says more than the clock.
"""

from statistics import median

from tests.benchmarks.window import told

ROUNDS = 3

_RELOAD = """
import shutil, sys, tempfile, time
from pathlib import Path
import pygame
from game import content
from game.authoring.rehearsal import Rehearsal
from game.cli.library import rubric
from game.cli.workbench import Workbench
from game.desktop.commands import Command
from game.desktop.previewing.previewing import Previewing
from game.desktop.ui import Ui
from game.desktop.window import Window, open_display, quiet
from game.loading import load
from game.saving import Settings

folder = Path(tempfile.mkdtemp()) / "het-zwarte-gat"
shutil.copytree(content.stories() / "het-zwarte-gat", folder)
bench = Workbench(folder, lambda program: Rehearsal(4, "sales"))
window = Window(Previewing(bench, Ui(settings=Settings(language="nl"))), content.assets(), open_display(), bench.pictures)
for _ in range(14):
    window.desk.press(Command("by thumb"))
window.desk.rest()
window.paint()
holding = quiet()  # kept, or it would end at once
holding.__enter__()

def saved(file, before, after):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    start, spent = time.perf_counter(), time.process_time()
    before = window.desk.layout
    while window.desk.layout is before:
        window.desk.watch(1.0)
    window.paint()
    pygame.display.flip()
    return (time.perf_counter() - start) * 1000, (time.process_time() - spent) * 1000

def rounds(file, before, after):
    times = []
    for turn in range(12):
        times.append(saved(file, before, after) if turn % 2 == 0 else saved(file, after, before))
    return times[2:]

for edit in (
    ("scenes/kantine.yaml", "De koffiemachine maalt elf seconden.", "De koffiemachine maalt twaalf seconden."),
    ("story.yaml", "minutes: 25", "minutes: 26"),
    ("locale/en.po", "eleven", "twelve"),
    ("scenes/kantine.yaml", "drive: fear", "drive: haast"),
):
    wall, spent = (sorted(each) for each in zip(*rounds(*edit)))
    print(wall[len(wall) // 2], wall[-1], spent[len(spent) // 2])
start, spent = time.perf_counter(), time.process_time()
load(folder, rubric=rubric())
wall = (time.perf_counter() - start) * 1000
print(wall, wall, (time.process_time() - spent) * 1000)
shutil.rmtree(folder.parent)
"""


def main() -> None:
    rounds = [told(_RELOAD) for _ in range(ROUNDS)]
    edits = ("a text in a scene", "story.yaml", "a translation", "a fault, and back", "reading alone, all of it")
    for place, what in enumerate(edits):
        wall, most, spent = ([each[3 * place + at] for each in rounds] for at in range(3))
        print(
            f"  {what:26} {median(wall):5.0f} ms, at most {max(most):5.0f}; of processor time {median(spent):5.0f} ms"
        )


if __name__ == "__main__":
    main()
