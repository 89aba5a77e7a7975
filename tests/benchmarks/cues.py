"""Looking whether the first story gives its answers away. `python -m tests.benchmarks.cues`.

Beside the time of all checks stands that of the random plays alone, from both chairs: the rest should stay a few times that.
"""

from statistics import median

from tests.benchmarks.window import told

ROUNDS = 5

_LOOK = """
import time
from game import content
from game.authoring.cues import Looked
from game.loading import load, load_rubric
from game.play import Program
rubric = load_rubric(content.stories() / "rubric.yaml")
program = Program(load(content.stories() / "het-zwarte-gat", rubric=rubric).story)
start = time.perf_counter()
looked = Looked(program, rubric)
played = time.perf_counter()
looked.findings()
print(played - start, time.perf_counter() - played)
"""


def main() -> None:
    rounds = [told(_LOOK) for _ in range(ROUNDS)]
    for place, what in enumerate(("random plays", "checks")):
        times = [each[place] for each in rounds]
        print(f"  {what:12} {median(times):5.1f} s ({min(times):.1f} to {max(times):.1f})")
    ratio = median(checks / plays for plays, checks in rounds)
    print(f"  the checks take {ratio:.1f} times the random plays")


if __name__ == "__main__":
    main()
