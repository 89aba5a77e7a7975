"""`verwikkeld translate`: makes a story's translation file or brings it up to date, and says how far it is."""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from game.authoring.translating import PSEUDO, Share, TooLong, Update, too_long, updated, write_file
from game.cli.language import system_language
from game.cli.library import opened, story_path, told
from game.errors import GameError
from game.loading import Diagnostic
from game.presenting import LANGUAGES
from game.story import Story

_SHOWN = 12
"""So many texts are listed; `--json` has them all."""
_WORDS: Mapping[str, tuple[str, str]] = {
    "one file": (
        "{name}: een verhaal in één bestand heeft geen vertalingen; maak er een map van",
        "{name}: a story in one file has no translations; make a folder of it",
    ),
    "no code": (
        "‘{name}’ is geen taalcode; twee of drie letters, zoals ‘en’",
        "'{name}' is no language code; two or three letters, such as 'en'",
    ),
    "which": (
        "in welke taal? verwikkeld translate {name} en",
        "into which language? verwikkeld translate {name} en",
    ),
    "own": (
        "het verhaal is al geschreven in ‘{name}’; kies de taal waarin het vertaald wordt",
        "the story is written in '{name}' already; choose the language to translate it into",
    ),
    "not this": (
        "‘{name}’ is geen taal: verwikkeld translate {story} --pseudo laat zien wat niet past",
        "'{name}' is no language: verwikkeld translate {story} --pseudo shows what would not fit",
    ),
    "made": ("{file}: gemaakt", "{file}: made"),
    "updated": ("{file}: bijgewerkt", "{file}: brought up to date"),
    "same": ("{file}: is bij", "{file}: is up to date"),
    "behind": (
        "{file}: loopt achter; verwikkeld translate {story} {code} werkt het bij",
        "{file}: is behind; verwikkeld translate {story} {code} brings it up to date",
    ),
    "absent": (
        "{file}: is er nog niet; verwikkeld translate {story} {code} maakt het",
        "{file}: is not there yet; verwikkeld translate {story} {code} makes it",
    ),
    "moved": ("  verhuisd, met vertaling en al: {count}", "  moved, translation and all: {count}"),
    "retouched": (
        "  alleen leestekens veranderd, de vertaling blijft: {count}",
        "  only punctuation changed, the translation stays: {count}",
    ),
    "stale": ("  na te zien, want de tekst is veranderd: {count}", "  to be looked at, as the text has changed: {count}"),
    "new": ("  nog te vertalen: {count}", "  still to translate: {count}"),
    "gone": ("  uit het verhaal verdwenen, bewaard onderaan: {count}", "  gone from the story, kept at the bottom: {count}"),
    "was": ("      was:  {words}", "      was:  {words}"),
    "is": ("      is:   {words}", "      is:   {words}"),
    "more": ("      … en nog {count}", "      … and {count} more"),
    "outside": ("buiten de scènes", "outside the scenes"),
    "whole": ("samen", "together"),
    "share": (
        "klaar: {share}% van de woorden ({done} van {words})",
        "done: {share}% of the words ({done} of {words})",
    ),
    "pseudo": (
        "Zo ziet het verhaal eruit in een taal die 40% langer is:\n  verwikkeld play {story} --lang {code}",
        "This is how the story looks in a language that is 40% longer:\n  verwikkeld play {story} --lang {code}",
    ),
    "fits": ("Alles past nog waar het staat.", "Everything still fits where it is shown."),
    "too long": (
        "Teksten die dan langer zijn dan waar ze staan ({count}):",
        "Texts that are longer then than where they are shown ({count}):",
    ),
    "too long by": (
        "  {place}  {length} tekens, plaats voor {longest}: {words}",
        "  {place}  {length} characters, room for {longest}: {words}",
    ),
}  # fmt: skip
_COLUMNS = (
    ("", "teksten", "klaar", "nazien", "leeg", "woorden te doen"),
    ("", "texts", "done", "to check", "empty", "words to do"),
)


@click.command()
@click.argument("story")
@click.argument("into", metavar="LANGUAGE", required=False)
@click.option("--check", "is_check", is_flag=True, help="Write nothing; exit code 1 when there is anything left to do.")
@click.option("--pseudo", is_flag=True, help="Tell what would not fit in a language that is 40% longer.")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of the messages.")
@click.option("--json", "as_json", is_flag=True, help="Print the outcome as data.")
def translate(story: str, into: str | None, is_check: bool, pseudo: bool, language: str | None, as_json: bool) -> None:
    """Put every text of STORY into locale/LANGUAGE.po, in the order of the script, or bring that file up to date.

    What was translated stays: also where a text was moved, and, marked as uncertain, where it was changed.

    \b
    Example: verwikkeld translate my-story en
             verwikkeld translate my-story en --check
    """
    spoken = language or system_language()
    folder = story_path(story)
    loaded = opened(folder)
    if loaded.story is None:
        raise GameError("\n".join(told(loaded.diagnostics, spoken)))
    if pseudo:
        _tell_pseudo(loaded.story, story, spoken, as_json)
        return
    code = _language(loaded.story, folder, story, into, spoken)
    path = folder / "locale" / f"{code}.po"
    was_there = path.exists()
    update = updated(loaded.story, code, path)
    if isinstance(update, Diagnostic):
        raise GameError(update.render(spoken))
    if not is_check and not update.is_same:
        write_file(path, update.text)
    if as_json:
        click.echo(json.dumps(_data(update, loaded.story, code, is_check), ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join(_told(update, f"locale/{path.name}", (story, code), was_there, is_check, spoken)))
    if is_check and (not update.is_same or _left(update)):
        sys.exit(1)


def _language(story: Story, folder: Path, name: str, into: str | None, spoken: str) -> str:
    """Return the language to translate into. Raises GameError where it is none, or none for this story."""
    if folder.is_file():
        raise GameError(_said("one file", spoken, name=folder.name))
    if into is None:
        raise GameError(_said("which", spoken, name=name))
    code = into.lower()
    if code == PSEUDO:
        raise GameError(_said("not this", spoken, name=into, story=name))
    if not (code.isascii() and code.isalpha() and 2 <= len(code) <= 3):
        raise GameError(_said("no code", spoken, name=into))
    if code == story.language:
        raise GameError(_said("own", spoken, name=code))
    return code


def _left(update: Update) -> int:
    whole = update.completeness.whole
    return whole.fuzzy + whole.empty


# In words


def _told(
    update: Update, file: str, names: tuple[str, str], was_there: bool, is_check: bool, language: str
) -> Iterator[str]:
    key = "same" if update.is_same else "updated" if was_there else "made"
    if is_check and not update.is_same:
        key = "behind" if was_there else "absent"
    yield _said(key, language, file=file, story=names[0], code=names[1])
    for what, found in (("moved", update.moved), ("retouched", update.retouched), ("gone", update.gone)):
        if found:
            yield _said(what, language, count=str(len(found)))
    whole = update.completeness.whole
    if update.stale:
        yield _said("stale", language, count=str(len(update.stale)))
        for stale in update.stale[:_SHOWN]:
            yield f"    {stale.place.file}:{stale.place.line}"
            yield _said("was", language, words=_brief(stale.before))
            yield _said("is", language, words=_brief(stale.key[1]))
        if len(update.stale) > _SHOWN:
            yield _said("more", language, count=str(len(update.stale) - _SHOWN))
    if whole.empty:
        yield _said("new", language, count=str(whole.empty))
    yield from _table(update, language)


def _table(update: Update, language: str) -> Iterator[str]:
    """Yield how far each scene is that is not done, and the whole."""
    whole = update.completeness.whole
    open_parts = [part for part in update.completeness.parts if part.done < part.texts]
    if open_parts:
        names = [part.part or _said("outside", language) for part in open_parts]
        rows = [_row(name, part) for name, part in zip(names, open_parts, strict=True)]
        head = _COLUMNS[0 if language == "nl" else 1]
        table = [head, *rows, _row(_said("whole", language), whole)]
        widths = [max(len(row[column]) for row in table) for column in range(len(head))]
        yield ""
        for row in table:
            cells = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
            yield f"  {row[0].ljust(widths[0])}  {'  '.join(cells)}".rstrip()
        yield ""
    # Rounded down: 100% is said of what is done.
    share = 100 * whole.words_done // whole.words if whole.words else 100
    yield _said("share", language, share=str(share), done=str(whole.words_done), words=str(whole.words))


def _row(name: str, part: Share) -> tuple[str, ...]:
    numbers = (part.texts, part.done, part.fuzzy, part.empty, part.words - part.words_done)
    return (name, *map(str, numbers))


def _tell_pseudo(story: Story, name: str, language: str, as_json: bool) -> None:
    found = too_long(story)
    if as_json:
        data = {"format": 1, "story": story.slug, "language": PSEUDO, "too long": [_long_data(each) for each in found]}
        click.echo(json.dumps(data, ensure_ascii=False, indent=1))
        return
    click.echo(_said("pseudo", language, story=name, code=PSEUDO))
    click.echo(_said("too long", language, count=str(len(found))) if found else _said("fits", language))
    for each in found[:_SHOWN]:
        place, entry = each.entry.place, each.entry
        values = {"length": str(each.length), "longest": str(entry.longest), "words": _brief(entry.source)}
        click.echo(_said("too long by", language, place=f"{place.file}:{place.line}", **values))
    if len(found) > _SHOWN:
        click.echo(_said("more", language, count=str(len(found) - _SHOWN)))


def _brief(words: str) -> str:
    return words if len(words) <= 90 else words[:89].rstrip() + "…"


# As data


def _data(update: Update, story: Story, language: str, is_check: bool) -> dict[str, object]:
    return {
        "format": 1,
        "story": story.slug,
        "language": language,
        "file": f"locale/{language}.po",
        "written": not is_check and not update.is_same,
        "up to date": update.is_same or not is_check,
        "new": [_place_data(entry.key, entry.place.file, entry.place.line) for entry in update.new],
        "moved": [_key_data(key) for key in update.moved],
        "retouched": [_key_data(key) for key in update.retouched],
        "stale": [
            {
                **_place_data(each.key, each.place.file, each.place.line),
                "before": each.before,
                "translation": each.words,
            }
            for each in update.stale
        ],
        "gone": [{**_key_data(old.key), "translation": old.words} for old in update.gone],
        "parts": [_share_data(part) for part in update.completeness.parts],
        "whole": _share_data(update.completeness.whole),
    }


def _key_data(key: tuple[str, str]) -> dict[str, object]:
    return {"context": key[0], "source": key[1]}


def _place_data(key: tuple[str, str], file: str, line: int) -> dict[str, object]:
    return {**_key_data(key), "file": file, "line": line}


def _share_data(part: Share) -> dict[str, object]:
    return {
        "scene": part.part or None,
        "texts": part.texts,
        "done": part.done,
        "fuzzy": part.fuzzy,
        "empty": part.empty,
        "words": part.words,
        "words done": part.words_done,
    }


def _long_data(each: TooLong) -> dict[str, object]:
    entry = each.entry
    return {
        **_place_data(entry.key, entry.place.file, entry.place.line),
        "length": each.length,
        "longest": entry.longest,
    }


def _said(key: str, language: str, **values: str) -> str:
    words = _WORDS[key][0 if language == "nl" else 1]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", value)
    return words
