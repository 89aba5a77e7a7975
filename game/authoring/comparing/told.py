"""An edit told to its author: what breaks first, then what became of the endings, then what is otherwise; and the same as data."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from game.authoring.comparing.breaking import BrokenRun, BrokenScript
from game.authoring.comparing.differences import Difference
from game.authoring.comparing.features import GRADED, SHOWN
from game.authoring.comparing.outcomes import PLAYS, Ends, Outcomes, Reach
from game.authoring.comparing.wording import field_name, said
from game.authoring.comparing.wordwise import wordwise

MOST = 15
"""So many things of a kind are told, unless all are asked for."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a story beside each other. `slug` is what the new one is called."""

    slug: str
    differences: tuple[Difference, ...]
    scripts: tuple[BrokenScript, ...] = ()
    runs: tuple[BrokenRun, ...] = ()
    ends: Ends | None = None
    """How both versions end; None where nothing that decides a run differs, or where it was not asked."""

    @property
    def is_same(self) -> bool:
        """Whether nothing changed in meaning, and nothing breaks."""
        return not (self.differences or self.scripts or self.runs)


def told(comparison: Comparison, language: str, everything: bool = False) -> Iterator[str]:
    """Yield what an edit changed, line by line; with `everything` nothing is left out."""
    if comparison.is_same:
        yield said("same", language, story=comparison.slug)
        return
    yield _head(comparison, language)
    teller = _Teller(language, everything)
    yield from teller.section("breaks", [*_scripts(comparison, language), *_runs(comparison, language)])
    if comparison.ends:
        yield from _ends(comparison.ends, language)
        yield from teller.section("reach", [_reach(reach, language) for reach in comparison.ends.reaches])
    for key, is_of in _SECTIONS:
        found = [_thing(difference, language) for difference in comparison.differences if is_of(difference)]
        found += _lost(comparison, language) if key == "translations" else []
        yield from teller.section(key, found)


def as_data(comparison: Comparison, language: str) -> dict[str, object]:
    """Return the same as plain data."""
    return {
        "format": 1,
        "story": comparison.slug,
        "same": comparison.is_same,
        "differences": [_difference_data(each) for each in comparison.differences],
        "broken scripts": [{**each.fault.as_data(language), "mended": each.is_mended} for each in comparison.scripts],
        "broken runs": [
            {"run": each.run.id, "chair": each.run.chair, "held": each.held, "picks": each.picks, "pick": each.key}
            for each in comparison.runs
        ],
        "ends": None if comparison.ends is None else _ends_data(comparison.ends),
    }


# How it ends


def _ends(ends: Ends, language: str) -> Iterator[str]:
    """Yield how often each ending comes in both versions, and whether that is exact."""
    yield ""
    is_exact = ends.before.is_whole and ends.after.is_whole
    yield said("ends exact", language) if is_exact else said("ends played", language, plays=str(PLAYS))
    names = dict.fromkeys((*ends.before.shares, *ends.after.shares))
    width = max(map(len, names), default=0)
    for name in names:
        shares = (_percent(each.shares.get(name), language) for each in (ends.before, ends.after))
        yield f"  {name:{width}}  {' → '.join(f'{share:>6}' for share in shares)}"
    if ends.before.runs is not None and ends.after.runs is not None:
        counts = {"before": _count(ends.before.runs, language), "after": _count(ends.after.runs, language)}
        yield f"  {said('playthroughs', language, **counts)}"
    if not is_exact:
        yield f"  {said('not whole', language)}"


def _reach(reach: Reach, language: str) -> "_Thing":
    key = reach.how if reach.is_certain or reach.how == "now" else f"{reach.how} perhaps"
    head = said(key, language, what=said(reach.what, language), name=reach.name)
    if reach.witness is None:
        return [head]
    picks = ", ".join(reach.witness.picks) or said("no picks", language)
    return [head, f"    {said('way', language, seed=str(reach.witness.seed), picks=picks)}"]


def _percent(share: Fraction | None, language: str) -> str:
    if share is None:
        return said("nothing", language)
    words = f"{float(100 * share):.1f}%"
    return words.replace(".", ",") if language == "nl" else words


def _count(count: int, language: str) -> str:
    return f"{count:,}".replace(",", "." if language == "nl" else ",")


def _ends_data(ends: Ends) -> dict[str, object]:
    def outcomes(each: Outcomes) -> dict[str, object]:
        shares = {name: float(share) for name, share in each.shares.items()}
        return {"exact": each.is_whole, "shares": shares, "runs": each.runs}

    reaches = [
        {
            "what": each.what,
            "name": each.name,
            "reached": each.how,
            "certain": each.is_certain,
            "seed": each.witness.seed if each.witness else None,
            "picks": list(each.witness.picks) if each.witness else None,
        }
        for each in ends.reaches
    ]
    return {"before": outcomes(ends.before), "after": outcomes(ends.after), "reach": reaches}


# What is told of a difference


def _is_rule(difference: Difference) -> bool:
    return difference.how == "changed" and difference.field not in SHOWN | GRADED


_SECTIONS: tuple[tuple[str, Callable[[Difference], bool]], ...] = (
    ("there", lambda difference: difference.how in ("added", "removed")),
    ("names", lambda difference: difference.how in ("renamed", "moved")),
    ("rules", _is_rule),
    ("words", lambda difference: difference.how == "words"),
    ("look", lambda difference: difference.how == "changed" and not _is_rule(difference)),
    ("translations", lambda difference: difference.how == "translated" and bool(difference.after)),
)

_Thing = list[str]
"""What is told of one thing, in lines."""


def _thing(difference: Difference, language: str) -> _Thing:
    match difference.how:
        case "added":
            return [f"+ {_named(difference, language)}{_quoted(difference.after)}"]
        case "removed":
            return [f"- {_named(difference, language)}{_quoted(difference.before)}"]
        case "renamed" | "moved":
            return [f"{said(difference.what, language)} {difference.before} → {difference.after}"]
        case "changed":
            return _changed(difference, language)
        case "words":
            stale = said("stale", language, languages=", ".join(difference.stale)) if difference.stale else ""
            head = f"{_named(difference, language)}, {field_name(difference.field, language)}{stale}"
            return [head, f"    {wordwise(difference.before, difference.after)}"]
        case "translated":
            head = said("translated", language, into=difference.field, name=difference.name)
            return [head, f"    {wordwise(difference.before, difference.after)}"]
    raise AssertionError(difference.how)


def _lost(comparison: Comparison, language: str) -> list[_Thing]:
    """Tell which passages and choices have texts that are not translated any more, as they are called otherwise."""
    lost = (it for it in comparison.differences if it.how == "translated" and not it.after)
    count = Counter((it.field, ".".join(it.name.split(".")[:2])) for it in lost)
    return [[said("lost", language, into=into, name=name, count=str(texts))] for (into, name), texts in count.items()]


def _changed(difference: Difference, language: str) -> _Thing:
    nothing = said("nothing", language)
    return [
        f"{_named(difference, language)}, {field_name(difference.field, language)}",
        f"    {said('was', language)} {difference.before_told or nothing}",
        f"    {said('is', language):{len(said('was', language))}} {difference.after_told or nothing}",
    ]


def _named(difference: Difference, language: str) -> str:
    name = difference.name or said("the story", language)
    what = said(difference.what, language)
    place = f"{difference.place.file}:{difference.place.line}  " if difference.place else ""
    return f"{place}{what} {name}" if what else f"{place}{name}"


def _quoted(words: str) -> str:
    short = words if len(words) <= 70 else words[:69].rstrip(" .,") + "…"
    return f"  ‘{short}’" if words else ""


def _head(comparison: Comparison, language: str) -> str:
    """The edit in a line: what breaks, how much differs, what is to be translated."""
    told, lost = [], sum(each.how == "translated" and not each.after for each in comparison.differences)
    counts = {
        "scripts broken": len(comparison.scripts),
        "runs broken": len(comparison.runs),
        "count": len(comparison.differences) - lost,
    }
    for key, count in counts.items():
        if count or key == "count":
            told.append(said(key, language, count=str(count)))
    stale = Counter(each for difference in comparison.differences if _is_stale(difference) for each in difference.stale)
    told += [said("to translate", language, into=each, count=str(count)) for each, count in sorted(stale.items())]
    return said("head", language, story=comparison.slug, what="; ".join(told))


def _is_stale(difference: Difference) -> bool:
    return difference.how == "words" or (difference.how == "translated" and not difference.after)


def _scripts(comparison: Comparison, language: str) -> Iterator[_Thing]:
    for each in comparison.scripts:
        yield [each.fault.render(language) + (said("mended", language) if each.is_mended else "")]


def _runs(comparison: Comparison, language: str) -> Iterator[_Thing]:
    for each in comparison.runs:
        when = datetime.fromtimestamp(each.run.saved).strftime("%Y-%m-%d %H:%M")  # in the author's own time
        values = {
            "when": when,
            "chair": each.run.chair,
            "held": str(each.held),
            "picks": str(each.picks),
            "key": each.key,
        }
        yield [said("run", language, **values)]


@dataclass(frozen=True, slots=True)
class _Teller:
    language: str
    everything: bool

    def section(self, key: str, things: Iterable[_Thing]) -> Iterator[str]:
        """Yield what is told under a heading; nothing where there is nothing."""
        things = list(things)
        if not things:
            return
        yield ""
        yield said(key, self.language)
        shown = things if self.everything else things[:MOST]
        for thing in shown:
            yield from (f"  {line}" for line in thing)
        if len(shown) < len(things):
            yield f"  {said('more', self.language, count=str(len(things) - len(shown)))}"


def _difference_data(difference: Difference) -> dict[str, object]:
    place = difference.place
    return {
        "how": difference.how,
        "what": difference.what,
        "name": difference.name,
        "field": difference.field,
        "before": difference.before,
        "after": difference.after,
        "before in words": difference.before_told,
        "after in words": difference.after_told,
        "file": place.file if place else None,
        "line": place.line if place else None,
        "stale": list(difference.stale),
    }
