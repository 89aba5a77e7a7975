"""Price: the genuine move costs something that shows at once, and ego and fear pay."""

from game.authoring.cues.at_once import Seen
from game.authoring.cues.findings import Both, Bound, Finding, Spot

GENUINE_COSTS = 0.6
"""Of the genuine moves so many have a price at once."""
HIDING_PAYS = 0.5
"""At so many of the choice points with ego or fear, one of those pays at once."""


def price(seen: Seen) -> list[Finding]:
    """Hold a story to a price for the genuine move, and pay for ego and fear."""
    return [_genuine_costs(seen), _hiding_pays(seen)]


def _genuine_costs(seen: Seen) -> Finding:
    genuine = [
        (point, move) for point in seen.points for move in point.moves if move.is_genuine and seen.states[point.index]
    ]
    free = [move for point, move in genuine if not seen.mostly(move, point, "costs")]
    costly = len(genuine) - len(free)
    share = costly / len(genuine) if genuine else 1.0
    return Finding(
        "price",
        "genuine costs",
        None,
        share,
        Bound("at least", GENUINE_COSTS),
        Both(
            f"zetten uit samenwerking met een prijs meteen: {costly} van de {len(genuine)} (grens 6 van de 10)",
            f"moves of collaboration with a price at once: {costly} of {len(genuine)} (bound 6 in 10)",
        ),
        Both(
            "Laat een paar van deze nu iets kosten in de regels: `result -1`, of iemand die zich sluit of zich gepasseerd voelt.",
            "Let a few of these cost something now, in the rules: `result -1`, or somebody who closes up or feels passed over.",
        ),
        [Spot(move.place, move.choice.key, move.words) for move in free],
        can_tell=bool(genuine),
    )


def _hiding_pays(seen: Seen) -> Finding:
    having = [p for p in seen.points if (p.count("ego") or p.count("fear")) and seen.states[p.index]]
    poor = [
        point
        for point in having
        if not any(seen.mostly(move, point, "pays") for move in point.moves if move.drive in ("ego", "fear"))
    ]
    paying = len(having) - len(poor)
    share = paying / len(having) if having else 1.0
    return Finding(
        "price",
        "ego or fear pays",
        None,
        share,
        Bound("at least", HIDING_PAYS),
        Both(
            f"keuzemomenten waar ego of angst meteen iets oplevert: {paying} van de {len(having)} (grens de helft)",
            f"choice points where ego or fear pays at once: {paying} of {len(having)} (bound half)",
        ),
        Both(
            "Geef wie wint of wijkt hier wat hij zoekt: het getal, de rust, de knik van de directeur.",
            "Give who wins or dodges what they look for here: the number, the peace, the nod of the director.",
        ),
        [Spot(point.place, point.key, "") for point in poor],
        can_tell=bool(having),
    )
