"""A small story in a folder, and the file of its translation, really on disk."""

from pathlib import Path

from game.authoring.translating import Update, updated, write_file
from game.loading import load
from game.story import Story
from tests.loading.stories import BASE, RUBRIC


def story_folder(path: Path, text: str = BASE) -> Path:
    """Write the story of the coffee machine, or another, into a folder."""
    path.mkdir(exist_ok=True)
    (path / "story.yaml").write_text(text, encoding="utf-8")
    return path


def story_in(folder: Path) -> Story:
    loaded = load(folder, rubric=RUBRIC)
    assert loaded.story is not None, [it.render("en") for it in loaded.diagnostics]
    return loaded.story


def brought_up_to_date(folder: Path, language: str = "nl") -> Update:
    """What `verwikkeld translate` does."""
    path = folder / "locale" / f"{language}.po"
    update = updated(story_in(folder), language, path)
    assert isinstance(update, Update)
    write_file(path, update.text)
    return update


def translate(folder: Path, source: str, words: str) -> None:
    """Fill in what the translator writes for a text."""
    path = folder / "locale" / "nl.po"
    text = path.read_text(encoding="utf-8")
    assert f'msgid "{source}"\nmsgstr ""' in text
    path.write_text(
        text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{words}"'), encoding="utf-8"
    )


def po(folder: Path) -> str:
    return (folder / "locale" / "nl.po").read_text(encoding="utf-8")


def entry(folder: Path, source: str) -> str:
    """All that stands in the file about one text."""
    return next(each for each in po(folder).split("\n\n") if f'msgid "{source}"\n' in each)
