"""What is wrong with a story: in its files, when it is played at random, and by its own tests."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.authoring.storytests import read_story_test, run_story_test, scripts_of
from game.authoring.translating import updated
from game.loading import Diagnostic, Faults, Sources, load, loose_ends, not_collecting
from game.play import BUDGET, Program, StoryGoesRound, anything, begin, step
from game.story import Place, Rubric, Story

RUNS = 40
"""How many random runs look for a story that goes round without a choice."""
MOST_PICKS = 10_000
"""As many picks are made in all those runs together, so that a story of any size is looked through in the same time."""

_START = Place("story.yaml", 1, 1)
_NOT_UNDERSTOOD = frozenset(
    (
        "unreadable", "no line", "nothing after", "reads", "no seed", "no chair", "no language", "no choice", "no passage",
        "no such person", "unclear", "no ending",
    )
)  # fmt: skip
"""The kinds of faults of a line that says nothing of a run, however it went: it names what is not there, or nothing at all."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of checking one story; errors come before warnings, each in the order of the files."""

    path: Path
    diagnostics: tuple[Diagnostic, ...]

    @property
    def name(self) -> str:
        """The name of the story's folder, or of its file."""
        return self.path.resolve().name

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What has to be mended before the story is sound."""
        return tuple(it for it in self.diagnostics if it.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """What may well be meant otherwise; the story can be played with it."""
        return tuple(it for it in self.diagnostics if it.severity == "warning")

    @property
    def sources(self) -> Sources:
        """The files, as they are on the disk now."""
        return Sources(self.path if self.path.is_dir() else self.path.parent)


def check_story(path: Path, rubric: Rubric, *, progress: Callable[[str], None] = lambda doing: None) -> Verdict:
    """Read a story and, where it can be played, play it at random and by its own tests. Never raises for what is wrong with it.

    `progress` is told which of the tests is being played: they take the longest.
    """
    with not_collecting():
        found = _found(path, rubric, progress)
    return Verdict(path, tuple(sorted(found, key=lambda it: it.severity == "warning")))


def _found(path: Path, rubric: Rubric, progress: Callable[[str], None]) -> list[Diagnostic]:
    loaded = load(path, rubric=rubric)
    found = list(loaded.diagnostics)
    if loaded.story is not None:
        program, faults = Program(loaded.story), Faults()
        _play_at_random(program, faults)
        for script in _scripts(path):
            progress(f"{script.parent.name}/{script.name}")
            _play_script(program, script, rubric, faults)
        stale = _check_translations(loaded.story, faults)
        # What only lacks because it is stale is told as such, and needs no telling twice.
        found = [it for it in found if not (it.code == "S121" and it.values["count"] == str(stale[it.values["name"]]))]
        found += [*faults.found, *loose_ends(loaded.story)]
    return found


def _play_at_random(program: Program, faults: Faults) -> None:
    """Let chance play in every chair, and note the first place from which the story goes round."""
    picks, here = 0, _START
    for seed in range(RUNS):
        try:
            here = _START
            state = begin(program, seed).state
            while state.passage >= 0 and picks < MOST_PICKS:
                choice = anything(program, state, 0)
                here = choice.choice.at or _START
                state = step(program, state, choice).state
                picks += 1
        except StoryGoesRound:
            faults.add("S140", here, limit=str(BUDGET), seed=str(seed))
            return


def _check_translations(story: Story, faults: Faults) -> Counter[str]:
    """Note every text whose translation was made from other words, or is marked as uncertain; return how many, by language."""
    count = Counter[str]()
    for language in story.translations:
        update = updated(story, language, Path(story.folder) / "locale" / f"{language}.po")
        for stale in update.stale if not isinstance(update, Diagnostic) else ():
            count[language] += 1
            faults.add("S124", stale.place, name=language, before=stale.before)
    return count


def _scripts(path: Path) -> tuple[Path, ...]:
    return scripts_of(path.parent if path.name == "story.yaml" else path)


def _play_script(program: Program, path: Path, rubric: Rubric, faults: Faults) -> None:
    """Play one of the story's own tests; what is said of it becomes diagnostics at its lines."""
    for fault in run_story_test(program, read_story_test(path), rubric):
        words = {f"said.{language}": fault.what(language) for language in ("nl", "en")}
        faults.add("S141" if fault.kind in _NOT_UNDERSTOOD else "S142", Place(fault.file, fault.line, 1), **words)
