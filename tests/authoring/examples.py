"""The smallest bad example of every code, and the mended one, in the languages of the handbook.

Most bad examples are the files of `tests/loading/faults`: a sound story with one thing wrong in it. Where the sound story itself
does not show what would have been right, `MENDED` says what becomes what. What fits no file is told in words.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.loading.stories import BASE, HERE

FAULTS = HERE / "faults"
HERE_TOO = Path(__file__).parent
SOUND = (HERE_TOO / "sound.yaml").read_text(encoding="utf-8")
LOOSE = HERE_TOO / "faults"
"""What `check` finds in stories that can be played, by playing them or by looking for loose ends."""

_COFFEE, _WAIT, _LATER = "say: Coffee?\n", "say: I wait.\n", "text: Later."
MENDED: Mapping[str, tuple[str, ...]] = {
    "S005": ("It is simple: you call.", '"It is simple: you call."'),
    "S008": ('"Coffee?', '"Coffee?"'),
    "S009": ("@mila, coffee?", '"@mila, coffee?"'),
    "S011": ("!coffee now", '"!coffee now"'),
    "S015": ("speaks lead\n", "speaks leads\n"),
    "S016": ("trutj", "truth"),
    "S017": ("has(note)", "has(notes)"),
    "S018": ("day > 2", "days > 2"),
    "S019": ("quite", "quiet"),
    "S020": ("wiat", "wait"),
    "S021": ("shows: stakes", "shows: stake"),
    "S022": ("blocked(henk, joke)", "blocked(henk, mila)"),
    "S024": ("Koffie-apparaat", "koffie_apparaat"),
    "S026": ("ask: {say: Tea", "tea: {say: Tea"),
    "S027": ("stake, meets", "meets"),
    "S029": ("eases mila mila", "eases mila"),
    "S030": ("reploy", "reply"),
    "S032": ("[Coffee, Tea]", "Coffee or tea?"),
    "S033": ("text:\n", "text: |\n"),
    "S034": ("1:30", "90"),
    "S036": ("maybe", "yes"),
    "S037": ("{any of: [kitchen]}", "[any of: [kitchen]]"),
    "S040": ("text: >", "text: |"),
    "S042": ("            otherwise: later", "          - otherwise: later"),
    "S044": ("go: later if promised", "go:\n          - promised: later\n          - otherwise: end"),
    "S049": ("one of: [kitchen]", "any of: [kitchen]"),
    "S050": ("and or", "or"),
    "S051": ("promised or promised …", "promised"),
    "S052": ("not not …", "not promised"),
    "S053": ("knows(notes)", "has(notes)"),
    "S054": ("has(henk, mila, notes)", "has(henk, notes)"),
    "S055": ("has(notes)", '"has(henk, notes)"'),
    "S056": ("warmer", "warm"),
    "S057": ("days > 9", "days > 3"),
    "S058": ("days >= 0", "days >= 3"),
    "S059": ("mood < warm", "mood == warm"),
    "S060": ("when: first", "when: not visited(later)"),
    "S061": ("when: days", "when: days > 2"),
    "S062": ("(promised or days > 2", "(promised or days > 2)"),
    "S063": ("days = 3", "days == 3"),
    "S064": ("days == warm", "days == 2"),
    "S070": ("speeks", "speaks"),
    "S071": ("does: speaks leads", "does: speaks leads for henk"),
    "S072": ("leans notes", "leans on notes"),
    "S073": ("set days 9", "set days 5"),
    "S074": ("mood +1", "set mood warm"),
    "S080": ("Piet", "Mila"),
    "S088": ("            Mila: Coffee?", "          Mila: Coffee?"),
    "S100": ("drive:fear", "drive: fear"),
    "S115": ("text:\n", "text: |\n"),
    "S127": ("You are #1 here.", '"You are #1 here."'),
    "S081": (
        "[else] Nothing.\n          The machine grinds.",
        "[promised] The machine grinds.\n          [else] Nothing.",
    ),
    "S082": ("[promised The", "[promised] The"),
    "S083": ("Mila (sad):", "Mila (sad)"),
    "S084": ("{mial}", "{mila}"),
    "S085": ("*Now the", "*Now* the"),
    "S086": ("The machine grinds. The …", "The machine grinds.\n          ---\n          Nobody speaks."),
    "S087": ("(I should have called.)", '"Henk thinks: I should have called."'),
    "S089": ("Joke: What", "+Joke\n          Joke: What"),
    "S090": ("scenes: [kitchen]", "scenes: [kitchen, attic]"),
    "S094": ("text: Again.\n        go: later", "text: Again.\n        go: end"),
    "S095": ("      machine:\n", "      machine:\n        chair: sales\n        thumb: ask\n"),
    "S096": ("      machine:\n", "      machine:\n        thumb: ask\n"),
    "S097": ("push the cup across.", "push the cup across.\n            seen: Henk pushes the cup across."),
    "S099": (
        "- otherwise: later\n          - promised: later",
        "- promised: later\n          - otherwise: later",
    ),
    "S102": ("\n---\n", "\n          ---\n"),
    "S110": ('"Coffee \\quick?"', "'Coffee \\quick?'"),
    "S116": (
        "say: Coffee?\n            And then you call.",
        "say: |\n              Coffee?\n              And then you call.",
    ),
    "S117": ("henk: I waited.", "mila: He waited."),
    "S118": ("[She sees it.]", "[She sees it., She does not.]"),
    "S120": ('msgid "The cup\n', 'msgid "The cup"\n'),
    "S121": ('msgid "The machine grinds."\nmsgstr ""', 'msgid "The machine grinds."\nmsgstr "De machine maalt."'),
    "S122": ("{henk}", "Henk"),
    "S140": ("go: corridor\n      later:", "go: later\n      later:"),
    "S141": ("choose coffee", "pick coffee"),
    "S142": ("Much later.", "Later."),
    "S150": (_COFFEE, f"{_COFFEE}            does: days -1\n", _LATER, 'text: "{days} days left."'),
    "S151": (_LATER, 'text: "{days} days left."'),
    "S152": (_WAIT, f"{_WAIT}            does: set promised yes\n"),
    "S153": ("present: henk, mila", "present: henk, mila, joke"),
    "S154": (_COFFEE, f"{_COFFEE}            does: speaks leads\n"),
    "S155": (_COFFEE, f"{_COFFEE}            does: takes truth\n"),
    "S156": (_COFFEE, f"{_COFFEE}            does: gains notes\n"),
    "S157": (_WAIT, f"{_WAIT}            does: gains notes\n"),
    "S158": (_WAIT, f"{_WAIT}            does: takes truth\n"),
    "S159": ("      later:", "        go: later\n      later:"),
    "S165": ("to: henk", "to: mila"),
    "S166": ("text: The machine grinds.", "text: The machine grinds.\n        does: tests truth"),
    "S162": ("scenes:\n", "pictures:\n  atelier: A long table under strip light.\nscenes:\n"),
}
"""By code, what in the bad example becomes what, by twos; "…" at the end of the first is the rest of the line."""

_Both = Mapping[str, str]
IN_WORDS: Mapping[str, _Both] = {
    "S001": {
        "nl": "Een map zonder `story.yaml`, of met een bestand dat `story.yaml.txt` heet. Goed is: `mijn-verhaal/story.yaml`.",
        "en": "A folder without `story.yaml`, or with a file called `story.yaml.txt`. Right is: `my-story/story.yaml`.",
    },
    "S002": {
        "nl": "Een map die `kantine.yaml` heet, of een bestand dat een ander programma op slot houdt.",
        "en": "A folder that is called `canteen.yaml`, or a file that another program keeps locked.",
    },
    "S003": {
        "nl": "Een bestand van meer dan een miljoen tekens: zo'n zeshonderd bladzijden.",
        "en": "A file of more than a million characters: some six hundred pages.",
    },
    "S004": {
        "nl": "Een bestand dat met 'Opslaan als' als ANSI, Windows-1252 of Unicode (UTF-16) is bewaard. Goed is: UTF-8.",
        "en": "A file that was saved as ANSI, Windows-1252 or Unicode (UTF-16) with 'Save as'. Right is: UTF-8.",
    },
    "S046": {
        "nl": "Een `story.yaml` zonder `scenes:` en zonder een map `scenes` ernaast.",
        "en": "A `story.yaml` without `scenes:` and without a folder `scenes` beside it.",
    },
    "S103": {
        "nl": "Een bestand `scenes/maandag.yaml` waar nog niets in staat, of alleen regels met `#`.",
        "en": "A file `scenes/monday.yaml` with nothing in it yet, or only lines with `#`.",
    },
    "S107": {
        "nl": "Een bestand met meer dan honderdduizend namen en waarden.",
        "en": "A file with more than a hundred thousand names and values.",
    },
    "S108": {
        "nl": "Een teken dat meekwam uit een ander programma, zoals een belletje (U+0007) midden in een woord.",
        "en": "A character that came along from another program, such as a bell (U+0007) in the middle of a word.",
    },
    "S112": {
        "nl": "Een map `scenes` met meer dan duizend bestanden.",
        "en": "A folder `scenes` with more than a thousand files.",
    },
    "S113": {
        "nl": "Een verhaal waarin bij elke regel hetzelfde misgaat, zoals een verkeerd ingesprongen bestand.",
        "en": "A story in which the same goes wrong on every line, such as a file that is indented wrongly.",
    },
    "S124": {
        "nl": "In `nl.po` staat bij `De machine bromt.` een vertaling, en in het verhaal staat nu `De machine maalt.`",
        "en": "In `nl.po` is a translation of `The machine hums.`, and the story now says `The machine grinds.`",
    },
    "S123": {
        "nl": "`locale/nederlands.po`. Goed is: `locale/nl.po`.",
        "en": "`locale/dutch.po`. Right is: `locale/nl.po`.",
    },
}
"""What is told in place of an example where a file does not show it."""


@dataclass(frozen=True, slots=True)
class Example:
    """A bad example and the mended one, each the text of the file that it is about; `story` is the whole, as it is on the disk.

    `file` is that file's name within the story, `line` and `column` where the fault is in it.
    """

    code: str
    story: Path
    file: str
    line: int
    column: int
    bad: str
    mended: str


def examples(codes_and_slugs: Mapping[str, str]) -> dict[str, Example]:
    """Return the example of every code that has one in a file."""
    told = {}
    for code, slug in codes_and_slugs.items():
        name = f"{code}-{slug}"
        for path in (each / known for each in (FAULTS, LOOSE) for known in (f"{name}.yaml", name)):
            if path.exists() and code not in IN_WORDS:
                told[code] = _example(code, path)
    return told


def _example(code: str, path: Path) -> Example:
    whole = path / "story.yaml" if path.is_dir() else path
    first = whole.read_text(encoding="utf-8").split("\n")[0]
    at = re.fullmatch(r"# S\d{3} (\d+):(\d+)(?: (\S+))?", first)
    assert at, f"{path.name} has to begin with its code and place"
    file = at[3] or whole.name
    bad = (whole.parent / file).read_text(encoding="utf-8")
    return Example(
        code, path, file, int(at[1]), int(at[2]), bad, _mended(code, bad, file == whole.name, path.parent == LOOSE)
    )


def _mended(code: str, bad: str, is_story: bool, is_loose: bool) -> str:
    if code not in MENDED:
        assert is_story, f"{code} needs a mended example"
        return bad.split("\n", 1)[0] + "\n" + (SOUND if is_loose else BASE)
    swaps = MENDED[code]
    for old, new in zip(swaps[::2], swaps[1::2], strict=True):
        bad = _swapped(bad, old, new, code)
    return bad


def _swapped(bad: str, old: str, new: str, code: str) -> str:
    if old.endswith("…"):
        start = bad.index(old.removesuffix("…").rstrip())
        return bad[:start] + new + bad[bad.index("\n", start) :]
    assert old in bad, f"{code}: '{old}' is not in its example"
    return bad.replace(old, new, 1)
