"""A small story with words for afterwards, and an evening with it; for the tests of what comes after play."""

from pathlib import Path

from game.cli.evening import Evening
from game.presenting.debriefing import RunsView
from game.saving import Runs
from tests.small import NOTHING, choice, scene, story_text

SAID = "{did: Mila knikte., thought: {mila: Dat had ik niet verwacht.}, ask: Wat wilde je horen?}"
WOKEN = "{did: Mila keek weg., thought: {mila: Daar gaan we weer.}}"
THUMB = "        thumb:\n          - otherwise: weg\n"


def story_folder(folder: Path) -> Path:
    """Make a story of three scenes in two chapters: sales, then marketing, then sales again."""
    first = NOTHING + choice("zeg", "speaks leads, lowers mila, takes waarheid", to="mila", shows="meets", debrief=SAID)
    first += choice("wek", "pushes leads, result +1", to="mila", shows="uniform", debrief=WOKEN)
    readings = "        readings:\n          mila: [Ze rekent op je., Ze gelooft het niet.]\n"
    mila = scene("twee", NOTHING + choice("knik", "result +1", to="henk", shows="about_it"))
    last = scene("drie", NOTHING + choice("los", "settles leads", to="mila", shows="carries"))
    text = story_text(
        _shared(scene("een", first), "sales") + readings + THUMB,
        _shared(mila, "marketing") + THUMB,
        _shared(last, "sales") + THUMB,
        chapters="maandag: {title: Maandag, scenes: [een, twee]}\ndinsdag: {title: Dinsdag, scenes: [drie]}",
    )
    made = folder / "proef"
    made.mkdir()
    (made / "story.yaml").write_text(text, encoding="utf-8")
    return made


def _shared(text: str, chair: str) -> str:
    """A scene that both chairs see, with the choices of one."""
    return (
        text.replace("    chair: sales\n", "")
        .replace("      punt:\n", f"      punt:\n        chair: {chair}\n")
        .rstrip("\n")
        + "\n"
    )


def evening(folder: Path) -> Evening:
    """An evening with that story; runs and pages are kept below the folder."""
    story = folder / "proef" if (folder / "proef").exists() else story_folder(folder)
    return Evening((story,), Runs(folder / "runs"), 5, folder / "pages")


def all_runs(game: Evening, language: str = "nl") -> RunsView:
    """The list of all runs, when it is ready."""
    for _ in range(1_000):
        view = game.runs(language)
        if isinstance(view, RunsView):
            return view
    raise AssertionError("it is never ready")


def played(folder: Path, *picks: str, chair: str = "sales") -> Evening:
    """An evening with a run begun and these picks made."""
    game = evening(folder)
    game.begin("proef", chair, "nl")
    for pick in picks:
        game.pick(pick, "nl")
    return game
