"""The three qualities in words, and the line of the run."""

from game.assessment import Evidence, Point, Shown
from game.play.state import RESULT
from game.presenting.debriefing.telling import Telling
from game.presenting.debriefing.views import EvidenceView, LineView, PointView, QualityView, Said
from game.presenting.debriefing.wording import counted, times
from game.story import Rubric


def quality_views(telling: Telling) -> tuple[QualityView, ...]:
    """Return each quality with its evidence."""
    return tuple(_quality(telling, shown) for shown in telling.debrief.qualities)


def line_view(telling: Telling, rubric: Rubric) -> LineView:
    """Return the line of the run: every own pick with its drive, and the result beside the relations."""
    language = telling.texts.language
    titles = {id: _in(drive.title, language) for id, drive in rubric.drives.items()}
    fact = telling.story.facts[RESULT]
    return LineView(
        tuple(_point(telling, point, titles[point.drive]) for point in telling.debrief.line),
        tuple((id, titles[id], _in(drive.says, language)) for id, drive in rubric.drives.items()),
        fact.low,
        fact.high,
        fact.start,
    )


def _quality(telling: Telling, shown: Shown) -> QualityView:
    language = telling.texts.language
    evidence = tuple(_evidence(telling, each) for each in shown.evidence)
    title, says = _in(shown.quality.title, language), _in(shown.quality.says, language)
    return QualityView(shown.quality.id, title, says, _summary(telling, shown), evidence)


def _in(words: object, language: str) -> str:
    assert isinstance(words, dict)
    return str(words.get(language, words["en"]))


def _evidence(telling: Telling, each: Evidence) -> EvidenceView:
    words, cells = each.moment.choice.choice.debrief, each.moment.after
    return EvidenceView(
        telling.quote(each.moment),
        telling.anchor(each),
        telling.plain(words.did, cells),
        telling.thoughts(each.moment),
        telling.plain(words.tempting, cells),
        telling.plain(words.cost, cells),
        telling.plain(words.ask, cells),
        telling.at_once(each.moment, each.followed.at_once),
        telling.later(each.moment, each.followed.later),
    )


def _summary(telling: Telling, shown: Shown) -> Said:
    """Say what can be counted of a quality over the run; whether there was anything to count comes first."""
    cites = tuple(sorted(each.moment.step for each in shown.evidence))
    if not cites:
        return Said(telling.words("quality not shown"))
    language = telling.texts.language
    picks = counted(len(telling.debrief.reading.own), language)
    is_all = len(cites) == len(telling.debrief.reading.own)
    key = "quality all" if is_all else "quality shown"
    first = telling.words(key, count=counted(len(cites), language), picks=picks)
    more = {"personal": _came_out, "standpoint": _stood, "authenticity": _leaned}.get(shown.quality.id)
    second, also = more(telling, shown) if more else ("", ())
    return Said(f"{first} {second}".strip(), tuple(sorted({*cites, *also})))


def _came_out(telling: Telling, shown: Shown) -> tuple[str, tuple[int, ...]]:
    """Of the times one came out oneself: how often somebody came a step closer upon it."""
    there, _ = shown.ways
    if not there:
        return "", ()
    opened = [each for each in there if any(it.kind == "opened up" for it in each.followed.at_once)]
    language = telling.texts.language
    return telling.words("came out", count=times(len(there), language), opened=times(len(opened), language)), ()


def _stood(telling: Telling, shown: Shown) -> tuple[str, tuple[int, ...]]:
    del shown
    stands = telling.debrief.stands
    if not stands:
        return "", ()
    taken = [stand for stand in stands if stand.verdict != "never taken"]
    cites = tuple(turn.step for stand in taken for turn in stand.turns)
    language = telling.texts.language
    values = {"taken": counted(len(taken), language), "values": counted(len(stands), language)}
    tested, held = sum(stand.tested for stand in taken), sum(stand.held for stand in taken)
    if not taken:
        return telling.words("stood nowhere", **values), ()
    if not tested:
        return telling.words("stood untested", **values), cites
    return telling.words("stood", **values, tested=times(tested, language), held=times(held, language)), cites


def _leaned(telling: Telling, shown: Shown) -> tuple[str, tuple[int, ...]]:
    """What was used, and whether it was one's own; and what became one's own."""
    del shown
    language = telling.texts.language
    turns = [turn for held in telling.debrief.capital for turn in held.turns]
    counts = {
        what: sum(turn.what == what for turn in turns) for what in ("gained", "own", "borrowed", "stuck", "let go")
    }
    told = []
    asked = counts["stuck"] + counts["let go"]
    if counts["own"] + counts["borrowed"]:
        words = {
            "count": times(counts["own"] + counts["borrowed"], language),
            "own": times(counts["own"], language),
            "asked": times(asked, language),
            "stuck": times(counts["stuck"], language),
        }
        told.append(telling.words("leaned" if asked else "leaned unasked", **words))
    if counts["gained"]:
        told.append(telling.words("made own", count=counted(counts["gained"], language)))
    return " ".join(told), tuple(turn.step for turn in turns if counts.get(turn.what))


def _point(telling: Telling, point: Point, title: str) -> PointView:
    moment = point.moment
    costs = (
        *telling.at_once(
            moment, (it for it in point.costs if it.step == moment.step and it.scene == moment.choice.scene)
        ),
        *telling.later(moment, (it for it in point.costs if it.step != moment.step or it.scene != moment.choice.scene)),
    )
    return PointView(
        telling.quote(moment), point.drive, title, point.bought, costs, point.result, point.strained, point.blocked
    )
