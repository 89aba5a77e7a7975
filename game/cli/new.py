"""`verwikkeld new`: a story of your own that runs at once, made from a template by a few questions."""

from pathlib import Path

import click

from game import content
from game.authoring.starting import NAMES, TITLES, Beginning, begin_story, folder_name
from game.cli.language import confirmed, system_language
from game.cli.library import rubric
from game.presenting import LANGUAGES
from game.story import CHAIRS

_BOTH = "both"
_ASKED = {
    "nl": {
        "language": "In welke taal schrijf je, nl of en?",
        "title": "Hoe heet het verhaal?",
        "sales": "Wie leidt sales? Voor- en achternaam",
        "marketing": "Wie leidt marketing? Voor- en achternaam",
        "chairs": "Welke stoel is te spelen: sales, marketing of both (allebei)?",
        "folder": "In welke map?",
    },
    "en": {
        "language": "Which language do you write in, nl or en?",
        "title": "What is the story called?",
        "sales": "Who leads sales? First name and surname",
        "marketing": "Who leads marketing? First name and surname",
        "chairs": "Which chair can be played: sales, marketing or both?",
        "folder": "In which folder?",
    },
}


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(LANGUAGES), help="The language that the story is written in.")
@click.option("--title", help="What the story is called.")
@click.option("--sales", help="The full name of the one who leads sales.")
@click.option("--marketing", help="The full name of the one who leads marketing.")
@click.option("--chairs", type=click.Choice((*CHAIRS, _BOTH)), help="The chairs that can be played.")
@click.option("--translation/--no-translation", default=None, help="With the translation into the other language.")
@click.option("--yes", "-y", is_flag=True, help="Ask nothing: what is not said has the usual answer.")
@click.option("--lang", "spoken", type=click.Choice(LANGUAGES), help="The language of the questions.")
def new(
    folder: Path | None,
    language: str | None,
    title: str | None,
    sales: str | None,
    marketing: str | None,
    chairs: str | None,
    translation: bool | None,
    yes: bool,
    spoken: str | None,
) -> None:
    """Make a new story in FOLDER, which runs at once; nothing that is there is ever overwritten.

    What is not given it asks, or with --yes takes the usual answer.

    \b
    Example:
      verwikkeld new
      verwikkeld new my-story --language en --title "In stock" --yes
    """
    here = spoken or system_language()
    ask = _Asking(here, silent=yes)
    written = language or ask.word("language", here, LANGUAGES)
    title = title or ask.words("title", TITLES[written])
    sales = sales or ask.words("sales", NAMES["sales"])
    marketing = marketing or ask.words("marketing", NAMES["marketing"])
    chairs = chairs or ask.word("chairs", _BOTH, (*CHAIRS, _BOTH))
    other = next(it for it in LANGUAGES if it != written)
    translated = ask.translation(written) if translation is None else translation
    place = folder or Path(ask.words("folder", folder_name(title)))
    beginning = Beginning(
        title, written, CHAIRS if chairs == _BOTH else (chairs,), sales, marketing, other if translated else None
    )
    files = begin_story(place, beginning, content.stories() / "template", rubric())
    click.echo(_told(place, files, here))


class _Asking:
    """Asks the author, or takes the usual answer where nothing may be asked."""

    def __init__(self, language: str, *, silent: bool) -> None:
        self.language, self.silent = language, silent

    def words(self, what: str, usual: str) -> str:
        return usual if self.silent else str(click.prompt(_ASKED[self.language][what], default=usual, type=str))

    def word(self, what: str, usual: str, allowed: tuple[str, ...]) -> str:
        if self.silent:
            return usual
        return str(
            click.prompt(_ASKED[self.language][what], default=usual, type=click.Choice(allowed), show_choices=False)
        )

    def translation(self, of: str) -> bool:
        # The question names the other language, whatever language it is asked in.
        asked = {"nl": {"nl": "Engelse", "en": "Nederlandse"}, "en": {"nl": "English", "en": "Dutch"}}[self.language][
            of
        ]
        words = f"Ook de {asked} vertaling erbij?" if self.language == "nl" else f"The {asked} translation as well?"
        return False if self.silent else confirmed(words, self.language)


def _told(folder: Path, files: tuple[str, ...], language: str) -> str:
    shown = [name for name in files if name.endswith((".yaml", ".script", ".po"))]
    made, then = ("gemaakt", "En dan") if language == "nl" else ("made", "Next")
    path = f'"{folder}"' if " " in str(folder) else str(folder)
    lines = (f"{folder}: {made}", *(f"  {name}" for name in shown), f"{then}:")
    return "\n".join((*lines, f"  verwikkeld play {path}", f"  verwikkeld check {path}"))
