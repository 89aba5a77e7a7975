"""Looking back on a run of the first story, turning points included. `python -m tests.benchmarks.debrief`.

How many of the picks were looked through wholly is told beside the time: the two belong together.
"""

from statistics import median

from tests.benchmarks.window import told

ROUNDS = 7

_LOOK = """
import time
from game import content
from game.assessment import debrief
from game.loading import load, load_rubric
from game.play import Program, Session, anything, thumb
from game.presenting import Texts
from game.presenting.debriefing import debrief_view
rubric = load_rubric(content.stories() / "rubric.yaml")
program = Program(load(content.stories() / "het-zwarte-gat", rubric=rubric).story)
for chair in program.story.chairs:
    sitting = {each: thumb for each in program.story.chairs} | {chair: anything}
    session = Session.begin(program, 5, None, sitting)
    start = time.perf_counter()
    made = debrief(session, rubric, chair)
    view = debrief_view(made, rubric, Texts(program, "nl", chair))
    print((time.perf_counter() - start) * 1000, len(made.reading.own) - made.outlook.unseen)
"""


def main() -> None:
    rounds = [told(_LOOK) for _ in range(ROUNDS)]
    for place, chair in ((0, "sales"), (2, "marketing")):
        times = [each[place] for each in rounds]
        seen = rounds[0][place + 1]
        spread = f"({min(times):.0f} to {max(times):.0f})"
        print(f"  {chair:10} {median(times):6.0f} ms {spread}, the last {seen:.0f} picks looked through wholly")


if __name__ == "__main__":
    main()
