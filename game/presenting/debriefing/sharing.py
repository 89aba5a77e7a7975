"""What would be told twice is told in full once: a moment under one quality, and two ways by the same picks together."""

from dataclasses import dataclass

from game.presenting.debriefing.views import EvidenceView, QualityView, Quote, Said, TurnView


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Evidence whose moment is told in full under another quality, by title."""

    evidence: EvidenceView
    quality: str


@dataclass(frozen=True, slots=True)
class Shared:
    """A quality with the evidence that is told in full here, and the evidence that is told elsewhere; each in its own order."""

    quality: QualityView
    full: tuple[EvidenceView, ...]
    elsewhere: tuple[Elsewhere, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """What can be reached by the same picks: one or more sentences, and those picks."""

    said: tuple[Said, ...]
    others: tuple[Quote, ...]


def shared(qualities: tuple[QualityView, ...]) -> tuple[Shared, ...]:
    """Divide the moments over the qualities that they say something about.

    The qualities choose in turn, each the most telling of its moments that is not told yet, so that none of them gets only what
    the others left.
    """
    told: dict[int, str] = {}
    while True:
        before = len(told)
        for quality in qualities:
            left = (each.quote.step for each in quality.evidence if each.quote.step not in told)
            step = next(left, None)
            if step is not None:
                told[step] = quality.id
        if len(told) == before:
            break
    titles = {quality.id: quality.title for quality in qualities}
    return tuple(_share(quality, told, titles) for quality in qualities)


def ways(turn: TurnView) -> tuple[Way, ...]:
    """Return the ways from a turning point; where two go by the same picks, those are told once."""
    by_picks: dict[tuple[str, ...], Way] = {}
    for way in turn.ways:
        picks = tuple(quote.key for quote in way.others)
        known = by_picks.get(picks)
        by_picks[picks] = Way((*(known.said if known else ()), way.said), way.others)
    return tuple(by_picks.values())


def _share(quality: QualityView, told: dict[int, str], titles: dict[str, str]) -> Shared:
    full = tuple(each for each in quality.evidence if told[each.quote.step] == quality.id)
    elsewhere = tuple(
        Elsewhere(each, titles[told[each.quote.step]])
        for each in quality.evidence
        if told[each.quote.step] != quality.id
    )
    return Shared(quality, full, elsewhere)
