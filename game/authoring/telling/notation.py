"""A condition or a way on as the author would write it, with every name in full; the inverse of what `loading` reads."""

from game.story import All, Any, Compare, Condition, Is, Not, Story, Target, ToEnding, ToNext, ToPassage

_LOOSE, _CLOSE, _TIGHT = range(3)
"""How tightly something binds: `or`, `and`, and the rest."""


def noted(condition: Condition | None, story: Story) -> str:
    """Return a condition in the notation of stories; nothing where it always holds."""
    return "" if condition is None else _noted(condition, story, _LOOSE)


def noted_target(target: Target, scene: str) -> str:
    """Return where a way goes, as it is written in this scene."""
    match target:
        case ToPassage(to, passage):
            return passage if to == scene else f"{to}.{passage}"
        case ToNext():
            return "next"
        case ToEnding(None):
            return "end"
        case ToEnding(ending):
            return f"end {ending}"


def _noted(condition: Condition, story: Story, around: int) -> str:
    match condition:
        case All(parts) if len(parts) != 1:
            words = " and ".join(_noted(part, story, _CLOSE) for part in parts) or "yes"
            return f"({words})" if around > _CLOSE else words
        case Any(parts) if len(parts) != 1:
            words = " or ".join(_noted(part, story, _CLOSE) for part in parts) or "no"
            return f"({words})" if around > _LOOSE else words
        case All((only,)) | Any((only,)):
            return _noted(only, story, around)
        case Not(part):
            return f"not {_noted(part, story, _TIGHT)}"
        case Compare():
            return _compared(condition, story)
        case Is("seat", (chair,)):
            return chair
        case Is("first"):
            return "first"
        case Is("visited" | "picked" as ask, path):
            return f"{ask}({'.'.join(path)})"
        case Is(ask, args):
            return f"{ask}({', '.join(args)})"
    raise AssertionError(condition)


def _compared(condition: Compare, story: Story) -> str:
    if condition.of is not None:
        return f"tightness({condition.of}) {condition.sign} {condition.value}"
    fact = story.facts[condition.name]
    value = fact.names[condition.value] if fact.names else str(condition.value)
    return f"{condition.name} {condition.sign} {value}"
