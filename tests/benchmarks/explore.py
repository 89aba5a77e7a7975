"""Exploring: moves a second on a generated story, and the first story within a budget: `python -m tests.benchmarks.explore`.

Beside it, for the ratio, a bare breadth-first search over tuples that does nothing but add and compare.
"""

import resource
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from game import content
from game.cli.library import program_of
from game.exploring import explore
from game.loading.collecting import not_collecting
from game.play import Program
from tests.small import choice, program_from, scene, story_text

SCENES, ROUNDS = 60, 5
BUDGET = 300_000


def made(folder: Path) -> Program:
    """A story of so many scenes, in each of which three choices move two numbers that the ending asks for."""
    three = choice("a", "result +1") + choice("b", "dagen +1") + choice("c", "result -1, dagen -1")
    scenes = [scene(f"s{number}", three) for number in range(SCENES)]
    chapters = f"maandag: {{title: Maandag, scenes: [{', '.join(f's{number}' for number in range(SCENES))}]}}"
    endings = """
goed: {title: Goed, when: result >= 3 and dagen >= 20, text: Goed.}
rest: {title: Rest, text: Voorbij.}
"""
    facts = "dagen: {from: 0, to: 40, start: 5}"
    leads = "leads: {title: L, between: 'henk, mila', surface: S., matter: M., stirs: visited(s1), bears: 99}"
    return program_from(
        story_text(*scenes, chapters=chapters, endings=endings, facts=facts, complications=leads), folder
    )


def bare(states: int) -> float:
    """Seconds for so many moves of a search that knows no rules."""
    start = time.process_time()
    seen, waiting, moves = {(0, 0, 0)}, [(0, 0, 0)], 0
    for here in waiting:
        for more, less in ((1, 0), (0, 1), (-1, -1)):
            moves += 1
            after = (here[0] + 1, here[1] + more, here[2] + less)
            if after not in seen:
                seen.add(after)
                waiting.append(after)
        if moves >= states:
            break
    return (time.process_time() - start) / moves


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        program = made(Path(folder))
    rates, ratios = [], []
    for _ in range(ROUNDS):
        with not_collecting():
            start = time.process_time()
            found = explore(program, budget=BUDGET)
            spent = time.process_time() - start
            rates.append(found.transitions / spent)
            ratios.append(spent / found.transitions / bare(found.transitions))
    print(f"generated: {found.transitions:,} moves, whole: {found.is_whole}, {median(rates):,.0f} moves a second")
    print(f"a bare search makes {median(ratios):.1f} times as many")
    first = program_of(content.stories() / "het-zwarte-gat", "en")
    with not_collecting():
        start = time.process_time()
        found = explore(first, budget=int(sys.argv[1]) if len(sys.argv) > 1 else BUDGET)
    spent = time.process_time() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"first story: {found.transitions:,} moves in {spent:.1f} s, whole: {found.is_whole}, "
        f"{found.size:,} futures, {memory:.0f} MB"
    )


if __name__ == "__main__":
    main()
