"""How many choices a second: every rule live, the offers and the texts filled in; beside two ink engines on the same story.

`python -m tests.benchmarks.picks`. For the ratios it needs node and npm (inkjs) and the package `bink`; without them it says so.
"""

import json
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median

from game import content
from game.cli.library import program_of
from game.play import Arrived, Picked, Program, begin, step
from game.play.chance import mixed
from game.play.step import offers
from game.presenting import Texts
from game.story import Story
from tests.benchmarks.ink import Ink

ROUNDS = 5
SECONDS = 1.5

_INKJS = """
const fs = require('fs'); const {Compiler} = require('inkjs/full');
const story = new Compiler(fs.readFileSync('story.ink', 'utf8')).Compile();
fs.writeFileSync('story.json', story.ToJson());
const rate = seconds => {
  let picks = 0, letters = 0, seed = 1; const start = process.hrtime.bigint();
  while (Number(process.hrtime.bigint() - start) < seconds * 1e9) {
    story.ResetState();
    for (;;) {
      while (story.canContinue) letters += story.Continue().length;
      const choices = story.currentChoices; if (!choices.length) break;
      for (const choice of choices) letters += choice.text.length;
      seed = (seed * 1103515245 + 12345) % 2147483648;
      story.ChooseChoiceIndex(seed % choices.length); picks += 1;
    }
  }
  return picks / (Number(process.hrtime.bigint() - start) / 1e9);
};
rate(0.3); console.log(JSON.stringify([...Array(ROUNDS)].map(() => rate(SECONDS))));
"""


def our_rate(program: Program, texts: Texts, seconds: float) -> float:
    """Play random runs of every chair for so long, and return the picks a second of processor time."""
    picks, letters, seed, start = 0, 0, 0, time.process_time()
    while time.process_time() - start < seconds:
        seed += 1
        state, events = begin(program, seed)
        chance = mixed(seed)
        while True:
            letters += _read(texts, events, state.cells)
            if state.passage < 0:
                break
            shown = offers(program, state)
            for offer in shown:
                do, say = texts.choice(offer.choice.index, state.cells)
                letters += len(do) + len(say)
            open_ones = [offer.choice for offer in shown if offer.is_open]
            chance = mixed(chance)
            state, events = step(program, state, open_ones[chance % len(open_ones)])
            picks += 1
    assert letters
    return picks / (time.process_time() - start)


def _read(texts: Texts, events: tuple[object, ...], cells: tuple[int, ...]) -> int:
    shown = 0
    for event in events:
        match event:
            case Arrived(passage, cells, visited, picked):
                shown += len(texts.passage(passage, cells, visited, picked))
            case Picked(choice, cells, visited, picked):
                shown += len(texts.reply(choice, cells, visited, picked))
    return shown


def ink_rates(story: Story) -> dict[str, list[float]]:
    """Return the picks a second of each ink engine that can be had here, round by round."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "story.ink").write_text(Ink(story).text(), encoding="utf-8")
        script = _INKJS.replace("ROUNDS", str(ROUNDS)).replace("SECONDS", str(SECONDS))
        (folder / "play.js").write_text(script, encoding="utf-8")
        subprocess.run([npm, "install", "--silent", "inkjs@2"], cwd=folder, check=True, capture_output=True)
        told = subprocess.run([node, "play.js"], cwd=folder, check=True, capture_output=True, text=True).stdout
        rates = {"inkjs": json.loads(told.splitlines()[-1])}
        try:
            import bink  # noqa: F401
        except ImportError:
            return rates
        compiled = (folder / "story.json").read_text(encoding="utf-8-sig")
        rates["bink"] = [_bink_rate(compiled, SECONDS) for _ in range(ROUNDS)]
        return rates


def _bink_rate(compiled: str, seconds: float) -> float:
    from bink.story import Story as BinkStory

    story = BinkStory(compiled)
    picks, letters, chance, start = 0, 0, 1, time.process_time()
    while time.process_time() - start < seconds:
        story.reset_state()
        while True:
            while story.can_continue():
                letters += len(story.cont())
            choices = list(story.get_current_choices())
            if not choices:
                break
            chance = mixed(chance)
            story.choose_choice_index(chance % len(choices))
            picks += 1
    return picks / (time.process_time() - start)


def main() -> None:
    program = program_of(content.stories() / "het-zwarte-gat", "en")
    texts = Texts(program, "nl", "sales")
    our_rate(program, texts, 0.3)
    ours = [our_rate(program, texts, SECONDS) for _ in range(ROUNDS)]
    print(f"picks a second, one core, {ROUNDS} rounds: median (min to max)")
    print(f"  verwikkeld  {median(ours):9,.0f}  ({min(ours):,.0f} to {max(ours):,.0f})")
    others = ink_rates(program.story)
    for name, rates in others.items():
        print(
            f"  {name:10}  {median(rates):9,.0f}  ({min(rates):,.0f} to {max(rates):,.0f})   ×{median(ours) / median(rates):.1f}"
        )
    if "bink" not in others:
        print("  (bink or inkjs not to be had here: pip install bink; node and npm)")


if __name__ == "__main__":
    main()
