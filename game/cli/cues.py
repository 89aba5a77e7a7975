"""`verwikkeld cues`: does the right answer give itself away?"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import click

from game.authoring.cues import PLAYS, SEED, Looked, cues_data, cues_lines
from game.authoring.cues import cues as look
from game.authoring.cues.naming import measure_named
from game.cli.language import system_language
from game.cli.library import opened, own_stories, program_of, rubric, story_path
from game.play import Program
from game.presenting import LANGUAGES
from game.story import CHAIRS

Made = TypeVar("Made")
Tell = Callable[[float], None]


@click.command()
@click.argument("story")
@click.option("--lang", "language", type=click.Choice(LANGUAGES), help="The language of the messages.")
@click.option("--all", "everything", is_flag=True, help="Tell every figure and every place.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as data.")
@click.option("--seed", type=click.IntRange(0), default=SEED, show_default=True, help="The seed of all chance.")
@click.option(
    "--plays", type=click.IntRange(50), default=PLAYS, show_default=True, help="Random plays from each chair."
)
@click.option("--alone", is_flag=True, help="Learn words from this story only, and not from the game's other stories.")
@click.option("--bot", help="Let this bot play, and print its run.")
@click.option("--chair", type=click.Choice(CHAIRS), help="The chair in which the bot sits.")
@click.option("--read", metavar="LANG", help="The language that the bot reads; the story's own by default.")
def cues(
    story: str,
    language: str | None,
    everything: bool,
    as_json: bool,
    seed: int,
    plays: int,
    alone: bool,
    bot: str | None,
    chair: str | None,
    read: str | None,
) -> None:
    """Look whether the right answer in STORY gives itself away: by length, place, words, price or pattern.

    Exit code 1 when there is something to look at.

    \b
    verwikkeld cues het-zwarte-gat
    verwikkeld cues het-zwarte-gat --bot longest --chair sales --seed 7
    """
    spoken = language or system_language()
    path = story_path(story)
    program = program_of(path, spoken)
    beside = [] if alone else _others(path)
    if bot is not None:
        looked = _in_sight(lambda tell: Looked(program, rubric(), beside, plays, seed, tell))
        run = _run(looked, story, bot, chair, read or program.story.language)
        click.echo(json.dumps(run, ensure_ascii=False, indent=1) if as_json else "\n".join(_told(run, spoken)))
        return
    found = _in_sight(lambda tell: look(program, rubric(), beside, plays, seed, tell))
    if as_json:
        click.echo(json.dumps(cues_data(found, spoken), ensure_ascii=False, indent=1))
    else:
        for line in cues_lines(found, spoken, everything):
            click.echo(line)
    sys.exit(1 if found.faults else 0)


def _others(path: Path) -> list[Program]:
    """The other stories of the game, as far as they are sound: from their words is learned as well.

    A copy of a story does not learn from the story itself.
    """
    others = (opened(other).story for other in own_stories() if other.name != path.resolve().name)
    return [Program(other) for other in others if other is not None]


def _run(looked: Looked, story: str, name: str, sitting: str | None, read: str) -> dict[str, Any]:
    """Let a bot play once, and return its run: what it picked, in words too, and where it ends among the random plays."""
    tried = looked.tried(read)
    bot, chair = tried.bot(name), sitting or tried.chairs[0]
    play = tried.play(bot, chair, looked.seed)
    ends = tried.percentiles(bot, chair, looked.seed, runs=1)
    words = {move.choice.key: move.words for point in looked.by_language[read] for move in point.moves}
    return {
        "format": 1,
        "story": story,
        "bot": name,
        "chair": chair,
        "seed": looked.seed,
        "language": read,
        "picks": [{"pick": key, "words": words[key]} for key in play.keys],
        "percentiles": {measure: round(end, 1) for measure, end in ends.items()},
        "plays": looked.count,
        "open": f"verwikkeld play {story} --chair {chair} --lang {read} --seed {looked.seed} --picks {','.join(play.keys)}",
    }


def _told(run: dict[str, Any], language: str) -> Iterator[str]:
    ends = ", ".join(f"{measure_named(measure).of(language)} {end:.0f}" for measure, end in run["percentiles"].items())
    for pick in run["picks"]:
        yield f"{pick['pick']}  {pick['words']}"
    yield ""
    yield f"percentiel: {ends}" if language == "nl" else f"percentile: {ends}"
    yield run["open"]


def _in_sight(work: Callable[[Tell], Made]) -> Made:
    """Do work whose progress is shown on a terminal, and nowhere else."""
    if not sys.stderr.isatty():
        return work(lambda share: None)
    with click.progressbar(length=1000, file=sys.stderr) as bar:
        return work(lambda share: bar.update(max(0, int(1000 * share) - bar.pos)))
