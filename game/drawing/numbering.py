"""The number of a knot: what stands beside it in a drawing where its title finds no room, and before its title in words."""

from dataclasses import replace

from game.presenting import Knot, WebView


def number_of(knot: Knot, web: WebView) -> int:
    """Return a knot's number in a web, from 1: its own if it was given one, or else its place."""
    return knot.number or [each.id for each in web.knots].index(knot.id) + 1


def numbered_as(web: WebView, other: WebView) -> WebView:
    """Return a web whose knots have the numbers that they have in another, so that one list can stand beside both.

    A knot that is not in the other comes after those that are.
    """
    known = {knot.id: number_of(knot, other) for knot in other.knots}
    new = (knot.id for knot in web.knots if knot.id not in known)
    known |= {id: number for number, id in enumerate(new, max(known.values(), default=0) + 1)}
    return replace(web, knots=tuple(replace(knot, number=known[knot.id]) for knot in web.knots))
