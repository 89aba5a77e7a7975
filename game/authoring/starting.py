"""A new story: made from a template that runs at once, with an author's own title and names, and what an editor needs.

A template is a story in the files of `stories/template/<language>/`, with places to fill in (Jinja, with marks that no story has).
It is written as an original in each language, with the same passages in the same order: so the one is the other's translation.
What is made is loaded before it is put into place; there is a whole story then, or none.
"""

import json
import re
import shutil
import tempfile
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from game.authoring.schema import NO_NAMES, names_in, schema_of
from game.authoring.translating import Update, updated, write_file
from game.errors import GameError, InBothLanguages
from game.loading import Extract, extract, load
from game.story import CHAIRS, Rubric, Story

STORY_LINE = "# yaml-language-server: $schema=editor/story.json\n"
SCENE_LINE = "# yaml-language-server: $schema=../editor/scene.json\n"
"""The first line of a scene: where an editor finds what may be written in it."""
TITLES = {"nl": "Op voorraad", "en": "In stock"}
NAMES = {"sales": "Ilse Brouwer", "marketing": "Daan Postma"}
"""What the template is called, and who is in it, where the author says nothing."""
_EXTENSION = "redhat.vscode-yaml"
_TAKEN = (
    "sales",
    "marketing",
    "first",
    "again",
    "else",
    "result",
    "next",
    "end",
    "otherwise",
    "and",
    "or",
    "not",
    "mailing",
)
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Beginning:
    """What an author answered: `chairs` that can be played, and the full names of the two people."""

    title: str
    language: str
    chairs: tuple[str, ...]
    sales: str
    marketing: str
    translation: str | None = None
    """The other language, where its translation is wanted as well."""


def begin_story(folder: Path, beginning: Beginning, templates: Path, rubric: Rubric) -> tuple[str, ...]:
    """Make a story in a folder that is not there yet or empty; return the files, relative to it.

    Raises GameError, and leaves everything as it was, where something is in the way or an answer cannot be used.
    """
    folder = folder.resolve()
    _refuse(folder, beginning)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as scratch:
            made = Path(scratch) / folder.name
            _write(made, beginning, templates, rubric)
            folder.mkdir(exist_ok=True)
            for path in made.iterdir():
                shutil.move(path, folder / path.name)
    except OSError as error:
        raise GameError(f"{folder} cannot be written: {error.strerror}") from error
    return tuple(sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()))


def write_schemas(folder: Path, rubric: Rubric, language: str, story: Story | None) -> tuple[Path, Path]:
    """Write what an editor needs to know of story.yaml and of scenes into `editor/` of a story's folder.

    Where the story can be read, its own names are offered in it.
    """
    names = names_in(story) if story else NO_NAMES
    paths = (folder / "editor" / "story.json", folder / "editor" / "scene.json")
    try:
        paths[0].parent.mkdir(parents=True, exist_ok=True)
        for path in paths:
            path.write_text(_as_json(schema_of(path.stem, rubric, language, names)), encoding="utf-8", newline="\n")
    except OSError as error:
        raise GameError(f"{folder} cannot be written: {error.strerror}") from error
    return paths


def folder_name(title: str) -> str:
    """Return what a story's folder may be called: its title in plain letters, digits and dashes."""
    return re.sub(r"[^a-z0-9]+", "-", _plain(title)).strip("-") or "story"


def _refuse(folder: Path, beginning: Beginning) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InBothLanguages(
            f"in {folder} staat al iets; een nieuw verhaal krijgt een map voor zich alleen",
            f"there is something in {folder} already; a new story needs a folder of its own",
        )
    for words in (beginning.title, beginning.sales, beginning.marketing):
        if not words.strip() or len(words) > _LONGEST or re.search(r"[\x00-\x1f*{}]", words):
            raise InBothLanguages(
                f"'{words}' kan niet: tussen 1 en {_LONGEST} tekens, zonder * {{ }}",
                f"'{words}' cannot be used: between 1 and {_LONGEST} characters, without * {{ }}",
            )
    if beginning.sales.strip().lower() == beginning.marketing.strip().lower():
        raise InBothLanguages(
            f"ze heten allebei '{beginning.sales}'; niemand kan ze dan uit elkaar houden",
            f"both people are called '{beginning.sales}'; nobody could tell them apart",
        )


def _write(folder: Path, beginning: Beginning, templates: Path, rubric: Rubric) -> None:
    story = _written_story(folder, beginning, templates, rubric)
    write_schemas(folder, rubric, beginning.language, story)
    _write_workspace(folder)
    if beginning.translation is not None:
        title = TITLES[beginning.translation] if beginning.title == TITLES[beginning.language] else beginning.title
        other = replace(beginning, title=title, language=beginning.translation, translation=None)
        with tempfile.TemporaryDirectory() as scratch:
            twin = _written_story(Path(scratch) / folder.name, other, templates, rubric)
        _write_translation(story, twin, folder / "locale" / f"{twin.language}.po")


def _written_story(folder: Path, beginning: Beginning, templates: Path, rubric: Rubric) -> Story:
    for name, words in _filled_in(beginning, templates / beginning.language).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8", newline="\n")
    loaded = load(folder, rubric=rubric)
    if loaded.story is None or loaded.diagnostics:
        faults = "\n".join(it.render(beginning.language) for it in loaded.diagnostics)
        raise GameError(f"no story can be made with these answers:\n{faults}")
    return loaded.story


def _filled_in(beginning: Beginning, template: Path) -> dict[str, str]:
    """Return the files of the story by name, filled in."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    marks = Environment(
        loader=FileSystemLoader(template),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  # a story is no HTML
        variable_start_string="<<",
        variable_end_string=">>",
        trim_blocks=True,
        lstrip_blocks=True,
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        keep_trailing_newline=True,
    )
    marks.filters["tojson"] = lambda words: json.dumps(words, ensure_ascii=False)
    values = _values(beginning)
    names = sorted(str(path.relative_to(template).as_posix()) for path in template.rglob("*") if path.is_file())
    found = {name: _seated(marks.get_template(name).render(values), beginning.chairs) for name in names}
    return {name: _line_for(name) + words for name, words in found.items() if words.strip()}


def _line_for(name: str) -> str:
    """The line by which an editor knows what kind of file this is."""
    if name == "story.yaml":
        return STORY_LINE
    return SCENE_LINE if name.startswith("scenes/") else ""


def _values(beginning: Beginning) -> Mapping[str, object]:
    sales, marketing = beginning.sales.strip(), beginning.marketing.strip()
    first = person_id(sales, ())
    second = person_id(marketing, (first,))
    chairs = beginning.chairs
    return {
        "title": beginning.title.strip(),
        "s": first,
        "m": second,
        "S": first.capitalize(),
        "M": second.capitalize(),
        "sales_name": sales,
        "marketing_name": marketing,
        "is_one_name": sales.split()[0].lower() == marketing.split()[0].lower(),
        "sales": "sales" in chairs,
        "marketing": "marketing" in chairs,
        "both": len(chairs) == len(CHAIRS),
    }


def person_id(name: str, taken: tuple[str, ...]) -> str:
    """Return the id under which a story knows somebody: the first name in plain letters, longer where that is taken."""
    words = re.findall(r"[a-z0-9]+", _plain(name)) or ["person"]
    words = words if words[0][0].isalpha() else ["person", *words]
    tried: list[str] = [words[0], "_".join(words), *(f"{words[0]}_{number}" for number in (2, 3))]
    short = (one[:40] for one in tried)
    return next(it for it in short if it not in taken and it not in _TAKEN)


def _plain(words: str) -> str:
    apart = unicodedata.normalize("NFKD", words.lower().replace("ß", "ss").replace("ø", "o").replace("ı", "i"))
    return apart.encode("ascii", "ignore").decode()


def _seated(words: str, chairs: tuple[str, ...]) -> str:
    """Take out the lines for a chair that nobody can sit in; those for the only one are for everybody then."""
    if len(chairs) > 1:
        return words
    absent = next(chair for chair in CHAIRS if chair not in chairs)
    kept = [row for row in words.split("\n") if not row.lstrip().startswith(f"[{absent}] ")]
    return "\n".join(re.sub(rf"^(\s*)\[{chairs[0]}\] ", r"\1", row) for row in kept)


def _write_workspace(folder: Path) -> None:
    """Tell Visual Studio Code which extension helps here, and which files are scenes; any other editor passes it over."""
    workspace = folder / ".vscode"
    workspace.mkdir()
    (workspace / "extensions.json").write_text(_as_json({"recommendations": [_EXTENSION]}), encoding="utf-8")
    settings = {
        "yaml.schemas": {"./editor/story.json": "story.yaml", "./editor/scene.json": "scenes/*.yaml"},
        "redhat.telemetry.enabled": False,
    }
    (workspace / "settings.json").write_text(_as_json(settings), encoding="utf-8")


def _write_translation(story: Story, twin: Story, path: Path) -> None:
    """Write the translation of a story into the language of its twin, which has the same texts in the same order."""
    from babel.messages.catalog import Catalog
    from babel.messages.pofile import write_po

    catalog = Catalog(locale=twin.language, project=story.slug, fuzzy=False)
    for here, there in zip(_in_order(story), _in_order(twin), strict=True):
        catalog.add(here.source, there.source, context=here.context)
    path.parent.mkdir()
    with path.open("wb") as file:
        write_po(file, catalog)
    update = updated(story, twin.language, path)
    assert isinstance(update, Update), "it was written just now"
    write_file(path, update.text)


def _in_order(story: Story) -> list[Extract]:
    """The texts in the order in which they are played: files are read by name, and names differ between languages."""
    scenes = [scene for chapter in story.chapters for slot in chapter.slots for scene in slot]
    places = {scene: place for place, scene in enumerate(scenes)}
    return sorted(extract(story), key=lambda it: places.get(it.context.partition(".")[0], -1))


def _as_json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
