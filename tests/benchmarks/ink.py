"""A story of ours as an ink story of the same shape, so that other engines can play the same choices and texts.

It has the same passages, lines, choices and conditions, and a variable for each number of ours. Ink gets the lighter work: a change
is an assignment, and none of the rules that follow from it (tightening, blocking, tests of a standpoint) are played.
"""

import re

from game.story import (
    All,
    Any,
    Change,
    Choice,
    Compare,
    Condition,
    Is,
    Narration,
    Not,
    OnComplication,
    OnFact,
    Passage,
    Scene,
    Script,
    Speech,
    Story,
    Text,
    Thought,
    ToEnding,
    ToNext,
    ToPassage,
)
from game.story.scenes import Route


class Ink:
    """Writes one story as ink."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._variables: dict[str, int] = {}
        slots = [slot[0] for chapter in story.chapters for slot in chapter.slots]
        self._after = {scene: slots[place + 1] for place, scene in enumerate(slots[:-1])}
        self._first = slots[0]

    def text(self) -> str:
        body = [self._passage(scene, p) for scene in self._story.scenes.values() for p in scene.passages]
        variables = [f"VAR {name} = {start}" for name, start in sorted(self._variables.items())]
        return "\n".join(
            [*variables, f"-> {self._start_of(self._first)}", *body, "== the_end", "The end.", "-> END", ""]
        )

    def _passage(self, scene: Scene, passage: Passage) -> str:
        lines = [f"== {_knot(scene.id, passage.id)}", *self._script(passage.text)]
        lines += [self._change(change) for change in passage.changes]
        for choice in passage.choices:
            lines += self._choice(scene, choice)
        if passage.choices:
            lines.append(f"+ [Go on] -> {self._way(scene, passage.route)}")
        else:
            lines.append(f"-> {self._way(scene, passage.route)}")
        return "\n".join(lines)

    def _choice(self, scene: Scene, choice: Choice) -> list[str]:
        when = f"{{{self._condition(choice.when)}}} " if choice.when else ""
        words = " ".join(_plain(text) for text in (choice.do, choice.say) if text)
        mark = "*" if choice.once else "+"
        return [
            f"{mark} {when}{words}",
            *(f"  {self._change(change)}" for change in choice.changes),
            *(f"  {line}" for line in self._script(choice.reply)),
            f"  -> {self._way(scene, choice.route)}",
        ]

    def _script(self, script: Script) -> list[str]:
        lines = []
        for line in script:
            match line.part:
                case Narration(text, _):
                    words = _plain(text)
                case Speech(person, _, text) | Thought(person, _, text):
                    words = f"{person} says, {_plain(text)}"
                case _:
                    continue
            lines.append(f"{{{self._condition(line.when)}:{words}}}" if line.when else words)
        return lines

    def _change(self, change: Change) -> str:
        match change:
            case OnFact(verb, fact, amount):
                name = self._named("fact", fact)
                return f"~ {name} = {amount}" if verb == "set" else f"~ {name} = {name} + {amount}"
            case OnComplication(verb, complication, _):
                name = self._named(verb, complication)
                return f"~ {name} = {name} + 1"
            case _:
                name = self._named("x", re.sub(r"\W+", "_", f"{change}"))
                return f"~ {name} = {name} + 1"

    def _condition(self, condition: Condition | None) -> str:
        match condition:
            case None:
                return "true"
            case Not(part):
                return f"not ({self._condition(part)})"
            case All(parts):
                return " and ".join(f"({self._condition(part)})" for part in parts) or "true"
            case Any(parts):
                return " or ".join(f"({self._condition(part)})" for part in parts) or "false"
            case Compare(name, sign, value, of):
                return f"{self._named('fact', name + (of or ''))} {sign} {value}"
            case Is(ask, args):
                return f"{self._named('is_' + ask, '_'.join(args))} > 0"

    def _named(self, kind: str, of: str) -> str:
        name = f"v_{kind}_{of}".replace(" ", "_")
        self._variables[name] = 0
        return name

    def _way(self, scene: Scene, route: Route) -> str:
        match route[-1].targets[0][1] if route else ToNext():
            case ToPassage(other, passage):
                return _knot(other, passage)
            case ToEnding():
                return "the_end"
            case ToNext():
                after = self._after.get(scene.id)
                return self._start_of(after) if after else "the_end"

    def _start_of(self, scene: str) -> str:
        return _knot(scene, self._story.scenes[scene].passages[0].id)


def _knot(scene: str, passage: str) -> str:
    return f"k_{scene}_{passage}".replace("-", "_")


def _plain(text: Text) -> str:
    return re.sub(r"[^\w ,.?!’']", "", text.source.replace("\n", " ")).strip() or "…"
