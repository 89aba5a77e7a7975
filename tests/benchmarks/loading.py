"""Loading the first story, cold, and checking stories of growing size: `python -m tests.benchmarks.loading`.

Each figure is of processes of their own, imports left out. What is checked is read, looked through for loose ends and played.
"""

import tempfile
from pathlib import Path
from statistics import median

from tests.benchmarks.made import made
from tests.benchmarks.window import told

ROUNDS = 9
SIZES = (1_250, 2_500, 5_000, 10_000)
"""How many passages the stories have that are checked."""

_LOAD = """
import time
from game import content
from game.loading import load, load_rubric
from game.play import Program
start = time.process_time()
loaded = load(content.stories() / "het-zwarte-gat", rubric=load_rubric(content.stories() / "rubric.yaml"))
read = time.process_time()
Program(loaded.story)
print((read - start) * 1000, (time.process_time() - read) * 1000)
"""


_CHECK = """
import time
from pathlib import Path
from game import content
from game.authoring.checking import check_story
from game.loading import load_rubric
rubric = load_rubric(content.stories() / "rubric.yaml")
start = time.process_time()
check_story(Path("STORY"), rubric)
print((time.process_time() - start) * 1000)
"""


def main() -> None:
    rounds = [told(_LOAD) for _ in range(ROUNDS)]
    for place, what in enumerate(("load, all checks", "compile")):
        times = [each[place] for each in rounds]
        print(f"  {what:17} {median(times):6.1f} ms of processor time ({min(times):.1f} to {max(times):.1f})")
    with tempfile.TemporaryDirectory() as folder:
        _checked(Path(folder))


def _checked(folder: Path) -> None:
    """Tell what it takes to check stories of growing size, and what that is for a passage, as a share of the first."""
    first = 0.0
    for passages in SIZES:
        size = made(folder / str(passages), passages)
        times = [told(_CHECK.replace("STORY", str(folder / str(passages))))[0] for _ in range(3)]
        each = median(times) / passages
        first = first or each
        print(
            f"  check, {passages:6} passages, {size / 1e6:.2f} MB {median(times):7.0f} ms ({min(times):.0f} to {max(times):.0f}); "
            f"for a passage {each / first:.2f} of the first"
        )


if __name__ == "__main__":
    main()
