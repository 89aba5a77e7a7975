"""Makes the pages of the handbook about faults: `python -m tests.authoring.fault_pages`.

Every code has a section: what, why, what to do, the smallest bad example with marks below the spot, and the mended one. They come
from the catalogue and from the examples that the tests load, so that what the handbook says is what happens.
"""

import re
import tempfile
import textwrap
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import takewhile
from pathlib import Path

from game import content
from game.authoring.checking.pages import FILE
from game.loading import CATALOGUE, Diagnostic, Entry, excerpt
from game.loading.catalogue import SUBJECTS
from tests.authoring.dutch import dutch
from tests.authoring.examples import IN_WORDS, Example, examples
from tests.authoring.finding import found_in

LANGUAGES = ("nl", "en")
MOST_LINES = 14
"""As many lines of an example are shown."""
_ANCESTORS = 2
_CHILDREN = 10
WIDTH = 110
_TITLES = {
    "files": ("Bestanden en YAML", "Files and YAML"),
    "names": ("Namen", "Names"),
    "fields": ("Velden", "Fields"),
    "conditions": ("Voorwaarden", "Conditions"),
    "changes": ("Veranderingen", "Changes"),
    "scripts": ("Teksten", "Texts"),
    "story": ("Het hele verhaal", "The whole story"),
    "translations": ("Vertalingen", "Translations"),
    "playing": ("Bij het spelen", "When it is played"),
    "loose ends": ("Losse eindjes", "Loose ends"),
}
_HEAD = {
    "nl": """# Wat er mis kan zijn, code voor code

`verwikkeld check mijn-verhaal` kijkt een verhaal na en zegt van alles wat niet klopt waar het staat, wat het is en wat je eraan
doet. Achter de plaats staat een code. Hieronder staat van elke code wat ermee bedoeld is, met het kleinste voorbeeld waarin het
misgaat en hoe het wel moet. In de terminal lees je één code met `verwikkeld check S012`.

Een **fout** houdt het verhaal tegen. Een **opmerking** niet: kijk of het zo bedoeld is. Van opmerkingen die op elkaar lijken laat
`check` er drie zien en telt de rest; met `--all` zie je alles, met `--watch` kijkt het opnieuw bij elke keer dat je bewaart.
""",
    "en": """# What can be wrong, code by code

`verwikkeld check my-story` looks a story through and says of everything that is not right where it is, what it is and what to do
about it. After the place stands a code. Below is what each code means, with the smallest example that is wrong and what would have
been right. In the terminal, `verwikkeld check S012` shows one code.

An **error** stops the story. A **remark** does not: see whether you mean it that way. Of remarks that are alike `check` shows three
and counts the others; `--all` shows everything, and `--watch` looks again each time you save.
""",
}
_REMARK = ("*Een opmerking: het verhaal is ermee te spelen.*", "*A remark: the story can be played with it.*")
_BAD, _GOOD = ("Zo gaat het mis:", "This goes wrong:"), ("Zo is het goed:", "This is right:")
_VALUES = {
    "S002": {"name": "Permission denied"},
    "S003": {"limit": "1000"},
    "S004": {"found": "0xe9"},
    "S107": {"limit": "100000"},
    "S108": {"name": "U+0007"},
    "S112": {"limit": "1000"},
    "S113": {"most": "300"},
    "S123": {"name": "dutch.po"},
    "S124": {"name": "nl", "before": "The machine hums."},
}


def main() -> None:
    for language in LANGUAGES:
        path = content.stories() / "handbook" / language / FILE
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(language), encoding="utf-8")
        print(path)


def page(language: str) -> str:
    """Return the page about faults in one language."""
    found = examples({entry.code: entry.slug for entry in CATALOGUE.values()})
    parts = [_HEAD[language]]
    for subject, entries in SUBJECTS.items():
        parts.append(f"## {_in(language, _TITLES[subject])}\n")
        parts += [_section(entry, found.get(entry.code), language) for entry in entries]
    return "\n".join(parts)


def _in(language: str, words: tuple[str, str]) -> str:
    return words[0] if language == "nl" else words[1]


def _section(entry: Entry, example: Example | None, language: str) -> str:
    fault = _fault(entry, example, language)
    lines = [f"### {entry.code} {_plain(fault.what(language))}", ""]
    if entry.severity == "warning":
        lines += [_in(language, _REMARK), ""]
    lines += [_wrapped(f"{fault.cause(language)} {fault.cure(language)}"), ""]
    if example is None:
        return "\n".join([*lines, _wrapped(IN_WORDS[entry.code][language]), ""])
    bad, mended = _shown(spoken(example, language), fault)
    kind = "yaml" if example.file.endswith(".yaml") else "text"
    lines += [_in(language, _BAD), "", "```text", *bad, "```", ""]
    lines += [_in(language, _GOOD), "", f"```{kind}", *mended, "```", ""]
    return "\n".join(lines)


def _wrapped(words: str) -> str:
    return textwrap.fill(words, WIDTH, break_long_words=False, break_on_hyphens=False)


def _plain(words: str) -> str:
    """Marks that mean something in Markdown, made to mean themselves."""
    return "".join(f"\\{letter}" if letter in "*_<>[]`\\" else letter for letter in words)


def spoken(example: Example, language: str) -> Example:
    """Return an example in a language of the handbook. The columns may be others than in the original."""
    if language != "nl" or not example.file.endswith(".yaml"):
        return example
    return Example(example.code, example.story, example.file, 0, 0, dutch(example.bad), dutch(example.mended))


def _fault(entry: Entry, example: Example | None, language: str) -> Diagnostic:
    if example is None:
        return Diagnostic(entry.code, entry.severity, "", 1, 1, _VALUES.get(entry.code, {}))
    with tempfile.TemporaryDirectory() as folder:
        told = found_in(spoken(example, language), spoken(example, language).bad, Path(folder))
    return next(it for it in told if it.code == entry.code)


def _shown(example: Example, fault: Diagnostic) -> tuple[Sequence[str], Sequence[str]]:
    """Return the lines of the bad example that tell, with marks below the spot, and those of the mended one."""
    bad, mended = example.bad.split("\n"), example.mended.split("\n")
    spot = fault.line - 1
    ours, theirs = {spot, *_below(bad, spot)}, set[int]()
    for kind, start, end, other_start, other_end in SequenceMatcher(a=bad, b=mended, autojunk=False).get_opcodes():
        if kind != "equal":
            ours |= set(range(start, end)) if start - 1 <= spot <= end else set()
            changed = set(range(other_start, other_end)) or {min(other_start, len(mended) - 2)}
            theirs |= changed | {below for it in changed if mended[it].endswith("|") for below in _below(mended, it)}
    return _lines(bad, ours, (spot, fault.column)), _lines(mended, theirs, None)


def _lines(rows: Sequence[str], told: Iterable[int], spot: tuple[int, int] | None) -> Sequence[str]:
    wanted = {each for place in told for each in (place, *_above(rows, place))}
    # A single line left out would take a line to say so.
    wanted |= {place + 1 for place in wanted if place + 2 in wanted}
    chosen = sorted(wanted)[:MOST_LINES]
    outer = min(len(rows[place]) - len(rows[place].lstrip(" ")) for place in chosen)
    lines: list[str] = []
    before = None
    for place in chosen:
        if before is not None and place != before + 1:
            lines.append(" " * (len(rows[place]) - len(rows[place].lstrip(" ")) - outer) + "# …")
        before = place
        at, column = spot or (-1, 1)
        shown = excerpt(rows[place][outer:], column - outer if place == at else 1)
        lines += [shown.line, shown.marks] if place == at else [shown.line]
    return lines


def _above(rows: Sequence[str], place: int) -> Sequence[int]:
    """The lines under which a line stands, the nearest ones."""
    found: list[int] = []
    depth = _depth(rows[place])
    for other in range(place - 1, -1, -1):
        row = rows[other]
        inner = _depth(row)
        if row.strip() and inner < depth and len(found) < _ANCESTORS and not row.lstrip().startswith("#"):
            found.append(other)
            depth = inner
    return found


def _below(rows: Sequence[str], place: int) -> Sequence[int]:
    """The first lines that stand under a line which is only a name."""
    if not re.fullmatch(r"\s*\w+:( \|)?", rows[place]):
        return ()
    after = range(place + 1, min(place + 1 + _CHILDREN, len(rows)))
    return [*takewhile(lambda it: rows[it].strip() and _depth(rows[it]) > _depth(rows[place]), after)]


def _depth(row: str) -> int:
    whole = row.expandtabs()
    return len(whole) - len(whole.lstrip())


if __name__ == "__main__":
    main()
