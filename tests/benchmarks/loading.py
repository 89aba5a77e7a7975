"""Loading the first story, cold: a process of its own for each, imports left out. `python -m tests.benchmarks.loading`."""

from statistics import median

from tests.benchmarks.window import told

ROUNDS = 9

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


def main() -> None:
    rounds = [told(_LOAD) for _ in range(ROUNDS)]
    for place, what in enumerate(("load, all checks", "compile")):
        times = [each[place] for each in rounds]
        print(f"  {what:17} {median(times):6.1f} ms of processor time ({min(times):.1f} to {max(times):.1f})")


if __name__ == "__main__":
    main()
