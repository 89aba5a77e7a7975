"""What the preview shows beside a story's text, without a window: as lines to read, and as data."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from game.desktop.previewing.bench import Bench, SavedView
from game.desktop.words import worded
from game.errors import GameError
from game.presenting import PlayView, ending_lines, lines_of
from game.presenting.bench import ChoiceView, Marks, StepView

FORMAT = 1


def previewed_lines(bench: Bench, language: str) -> Iterator[str]:
    """Yield where a run is, what is read there, the choices, and all numbers. Raises GameError for a story with faults."""
    _must_be_there(bench, language)
    seen, view, marks = bench.bench(language), bench.view(language), bench.marks(language)
    if note := bench.saved(language).note:
        yield from (note, "")
    yield f"{seen.place}  {seen.at.file}:{seen.at.line}" if seen.at else seen.place
    yield ""
    yield from _text(view, marks)
    if seen.turn:
        yield from ("", worded("bench choices", language))
        yield from (f"  {_choice(choice, view, language)}" for choice in seen.choices)
    if seen.last:
        yield from ("", worded("bench last", language))
        yield from (f"  {line}" for step in seen.last for line in _step(step, language))
    yield from ("", worded("bench numbers", language))
    for group, inside in groupby(seen.numbers, key=lambda each: each.group):
        yield f"  {worded(f'group {group}', language)}"
        yield from (f"    {each.of}: {each.now}" for each in inside)
    if seen.picks:
        yield from ("", worded("bench way", language))
        yield from (f"  {pick.step}. {pick.key}" for pick in seen.picks)


def previewed_data(bench: Bench, language: str) -> dict[str, Any]:
    """Return the same as data. Raises GameError for a story with faults."""
    _must_be_there(bench, language)
    seen = bench.bench(language)
    return {
        "format": FORMAT,
        "story": bench.title,
        "chair": bench.chair,
        "language": language,
        "place": seen.place,
        "at": {"file": seen.at.file, "line": seen.at.line} if seen.at else None,
        "turn": seen.turn or None,
        "text": list(_text(bench.view(language), bench.marks(language))),
        "choices": [_choice_data(choice) for choice in seen.choices],
        "changed": [
            {"of": each.of, "before": each.before, "after": each.after, "why": each.why}
            for step in seen.last
            for each in step.changes
        ],
        "state": {
            group: {each.of: each.now for each in inside}
            for group, inside in groupby(seen.numbers, key=lambda each: each.group)
        },
        "picks": [pick.key for pick in seen.picks],
        "stopped": _stopped(bench.saved(language)),
    }


def _must_be_there(bench: Bench, language: str) -> None:
    if not bench.is_there:
        faults = bench.trouble(language).faults
        raise GameError("\n".join(f"{each.file}:{each.line}:{each.column} {each.code} {each.what}" for each in faults))


def _text(view: PlayView, marks: Marks) -> Iterator[str]:
    """Yield what is read from where the passage begins."""
    yield from (line for line in lines_of(view.blocks[marks.passage :]) if line)
    if view.ending:
        yield from ending_lines(view.ending)


def _choice(choice: ChoiceView, view: PlayView, language: str) -> str:
    state = "open" if choice.is_open else "hidden" if choice.is_hidden else "closed"
    parts = [worded(f"choice {state}", language)]
    if choice.lacks:
        parts.append(worded("lacks", language, part=choice.lacks))
    if choice.person:
        person = next(each.short for each in view.web.people if each.id == choice.person)
        parts.append(worded("cannot reach", language, person=person))
    if choice.is_spent:
        parts.append(worded("picked once", language))
    return f"{choice.key.rpartition('.')[2]}: {', '.join(parts)}"


def _choice_data(choice: ChoiceView) -> dict[str, Any]:
    return {
        "pick": choice.key,
        "words": choice.words,
        "open": choice.is_open,
        "hidden": choice.is_hidden,
        "goes": choice.goes,
        "lacks": choice.lacks or None,
        "unreachable": choice.person or None,
        "picked before": choice.is_spent,
    }


def _step(step: StepView, language: str) -> Iterator[str]:
    yield worded("last of", language, chair=worded(step.pick.chair, language), pick=step.pick.key)
    for change in step.changes:
        words = worded("change", language, of=change.of, before=change.before, after=change.after)
        yield f"  {words}" if change.why == "does" else f"  {words}, {worded(f'why {change.why}', language)}"


def _stopped(saved: SavedView) -> dict[str, Any] | None:
    if saved.stopped is None:
        return None
    return {"number": saved.stopped.number, "pick": saved.stopped.key, "why": type(saved.stopped.why).__name__.lower()}
