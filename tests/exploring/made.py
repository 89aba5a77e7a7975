"""Small stories made by chance, for tests that look for the case nobody thought of: the same seed makes the same story."""

from random import Random
from textwrap import indent

from tests.small import story_text

_CHAPTERS = """
maandag: {title: Maandag, scenes: [een, {any of: [twee, drie]}]}
dinsdag: {title: Dinsdag, scenes: [vier, {any of: [twee, drie]}]}
"""
_CLAIMS = (
    "open(mila) closed(mila) guarded(henk) open(joke) closed(joke) has(henk, gebeld) has(mila, gebeld) "
    "borrowed(henk, gebeld) let_go(henk, gebeld) stands(henk, waarheid) held(henk, waarheid) left(henk, waarheid) "
    "left(mila, waarheid) stubborn(henk, waarheid) visited(twee) visited(drie) visited(uitstap) picked(een.wek) picked(een.b) "
    "picked(vier.wek) blocked(henk, mila) open(henk, joke) spoken(leads) entangled(getal) stirring(getal) beloofd"
)
_CHANGES = (
    "lowers mila|raises mila|raises joke|lowers joke|lowers henk|speaks leads|dodges leads|pushes leads|settles leads|"
    "speaks getal|pushes getal|settles getal|stirs getal|eases joke|strains joke|strains henk mila|eases henk mila|"
    "gains gebeld|gains gebeld from joke|leans on gebeld|leans on gebeld|asked gebeld by joke|asked gebeld by joke for henk|"
    "takes waarheid|takes waarheid|holds waarheid|leaves waarheid|shifts waarheid|overtakes waarheid|result +1|result -2|"
    "set toon warm|set toon koel|set beloofd yes|dagen +1|dagen -1"
)


def made_story(seed: int) -> str:
    """The text of a story of four scenes and one that may be visited from them, in which either chair may pick and
    everything may depend on everything."""
    chance = Random(seed)
    scenes = [_scene(chance, id) for id in ("een", "twee", "drie", "vier", "uitstap")]
    endings = f"""
goed: {{title: Goed, when: "{_condition(chance)}", text: Goed.}}
matig: {{title: Matig, when: "{_condition(chance)}", text: Matig.}}
rest: {{title: Rest, text: Voorbij.}}
"""
    return story_text(*scenes, chapters=_CHAPTERS, endings=endings)


def _scene(chance: Random, id: str) -> str:
    head = f"\n  {id}:\n    title: {id}\n    place: kantine\n    time: morning\n    present: henk, mila, joke\n"
    if id in ("twee", "drie"):
        head += f"    when: {_condition(chance)}\n" if chance.random() < 0.5 else ""
        head += "    again: yes\n" if chance.random() < 0.3 else ""
    passages = ["p", "q"] if chance.random() < 0.4 else ["p"]
    return head + "    passages:\n" + "".join(_passage(chance, id, name, passages) for name in passages)


def _passage(chance: Random, scene: str, name: str, passages: list[str]) -> str:
    chair, person = chance.choice([("sales", "henk"), ("sales", "henk"), ("marketing", "mila")])
    ids = ["wek", "b", "c"] if name == "p" else ["d", "e"]
    lines = ["text: Ze kijken elkaar aan.", f"chair: {chair}"]
    if chance.random() < 0.6:
        lines.append(f"does: tests waarheid for {person}")
    lines.append("choices:")
    for place, id in enumerate(ids):
        lines += [f"  {line}" for line in _choice(chance, scene, id, is_always=place == 0)]
    lines += [
        "thumb:",
        f'  - "{_condition(chance)}": {chance.choice(ids)}',
        f"  - otherwise: {{{ids[0]}: 1, {ids[-1]}: 2}}",
    ]
    if name == "p" and len(passages) > 1:
        lines += ["go:", f'  - "{_condition(chance)}": q', "  - otherwise: next"]
    return f"      {name}:\n" + indent("\n".join(lines), " " * 8) + "\n"


def _choice(chance: Random, scene: str, id: str, is_always: bool) -> list[str]:
    does = ", ".join(chance.choice(_CHANGES.split("|")) for _ in range(chance.randint(1, 3)))
    lines = [f"{id}:", f"  say: Ik zeg {id}.", "  drive: function", f"  does: {does}"]
    if is_always:
        return lines
    if chance.random() < 0.4:
        lines.append(f'  when: "{_condition(chance)}"')
    if chance.random() < 0.3:
        lines.append("  needs: joke")
    if scene in ("een", "vier") and chance.random() < 0.4:
        lines.append(chance.choice(["  visit: uitstap", "  go: drie.p"]))
    elif chance.random() < 0.4:
        lines += ["  once: yes", f"  go: {'p' if id in ('b', 'c') else 'q'}"]  # back to where one was, but only once
    return lines


def _condition(chance: Random) -> str:
    claims = [chance.choice(_claims()) for _ in range(chance.randint(1, 2))]
    claims = [f"not {claim}" if chance.random() < 0.3 else claim for claim in claims]
    return chance.choice([" and ", " or "]).join(claims)


def _claims() -> list[str]:
    return [
        *(f"{claim})" for claim in _CLAIMS.replace(" beloofd", "").rstrip(")").split(") ")),
        "beloofd",
        "dagen >= 2",
        "toon == warm",
        "result > 0",
        "tightness(leads) > 1",
    ]
