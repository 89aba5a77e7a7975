"""The tables of the handbook's reference, from the definitions. `python -m tests.handbook.tables nl` prints them."""

import sys

from game.loading.definitions import FORMS, QUESTIONS, VERBS, Field, Form, Phrase
from tests.loading.stories import RUBRIC

_KINDS = {
    "text": ("woorden", "words"),
    "script": ("een tekstblok", "a block of text"),
    "word": ("een van", "one of"),
    "number": ("een getal", "a number"),
    "yes": ("`yes` of `no`", "`yes` or `no`"),
    "start": ("een getal, een woord, `yes` of `no`", "a number, a word, `yes` or `no`"),
    "name": ("een naam", "a name"),
    "names": ("namen, met komma's", "names, with commas"),
    "anchors": ("ankers, met komma's", "anchors, with commas"),
    "condition": ("een voorwaarde", "a condition"),
    "conditions": ("een voorwaarde, of een lijst", "a condition, or a list of them"),
    "stirs": ("`start`, of een voorwaarde", "`start`, or a condition"),
    "changes": ("veranderingen, met komma's", "changes, with commas"),
    "go": ("waar het heen gaat", "where it goes"),
    "thumb": ("een vuistregel", "a rule of thumb"),
    "slots": ("een lijst van scènes", "a list of scenes"),
    "form": ("eigen velden", "fields of its own"),
    "forms": ("namen, elk met eigen velden", "names, each with fields of its own"),
    "texts": ("namen, elk met woorden", "names, each with words"),
    "readings": ("namen, elk met een lijst", "names, each with a list"),
    "chairs": ("stoelen, elk met een persoon", "chairs, each with a person"),
    "relations": ("twee personen, met een van", "two people, with one of"),
}
_HEADS = {"nl": ("veld", "hoe", "wat"), "en": ("field", "how", "what")}


def rows(form: Form, language: str) -> list[str]:
    """Return the table of a form, line by line."""
    head = f"| {' | '.join(_HEADS[language])} |"
    return [head, "| --- | --- | --- |", *(_row(name, it, language) for name, it in form.fields.items())]


def phrase_rows(phrases: dict[str, Phrase], language: str) -> list[str]:
    """Return the table of verbs or questions, line by line."""
    head = {"nl": "| je schrijft | wat |", "en": "| you write | what |"}[language]
    lines = (f"| {_quoted(it.form)} | {it.says(language)} |" for it in phrases.values())
    return [head, "| --- | --- |", *lines]


def anchor_rows(language: str) -> list[str]:
    """Return the table of the rubric: a level a line, a quality a column."""
    head = " | ".join(quality.title[language] for quality in RUBRIC.qualities)
    lines = [f"| {'niveau' if language == 'nl' else 'level'} | {head} |", "| --- | --- | --- | --- |"]
    for level in range(1, 6):
        cells = (next(it for it in quality.anchors if it.level == level) for quality in RUBRIC.qualities)
        lines.append(f"| {level} | {' | '.join(f'`{it.name}` {it.words[language]}' for it in cells)} |")
    return lines


def _row(name: str, it: Field, language: str) -> str:
    return f"| `{name}` | {_how(it, language)} | {it.says(language)} |"


def _how(it: Field, language: str) -> str:
    nl = language == "nl"
    how = _KINDS[it.kind][0 if nl else 1]
    if it.words and it.kind != "chairs":
        how += " " + " ".join(f"`{word}`" for word in it.words)
    if it.kind == "number" and it.high < 100_000:
        how += f", {it.low} {'tot' if nl else 'to'} {it.high}" if it.low != it.high else f", {it.low}"
    if it.default is not None:
        how += f" ({'zonder' if nl else 'without'}: {it.default})"
    return how + (f"; **{'nodig' if nl else 'needed'}**" if it.needed else "")


def _quoted(form: str) -> str:
    whole = form.replace("), ", ")\0").split("\0") if "(" in form else form.split(", ")
    return " ".join(f"`{it}`" for it in whole)


def main() -> None:
    language = sys.argv[1]
    for form in FORMS:
        print(f"\n### {form.id}\n")
        print("\n".join(rows(form, language)))
    for phrases in (VERBS, QUESTIONS):
        print("\n" + "\n".join(phrase_rows(dict(phrases), language)))
    print("\n" + "\n".join(anchor_rows(language)))


if __name__ == "__main__":
    main()
