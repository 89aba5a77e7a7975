"""The proof as one page that needs nothing else, made to be printed."""

from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from game.authoring.pages import page_environment, page_style
from game.authoring.plays import FIRST_SEED
from game.authoring.proofs import counting
from game.authoring.proofs.view import LEAST_WORDS, LONG_SENTENCE, ProofView
from game.authoring.proofs.words import worded
from game.authoring.telling import PassageView, SceneView


def proof_html(
    view: ProofView, language: str, assets: Path, *, minutes: int, with_notes: bool = True, with_debrief: bool = False
) -> str:
    """Return a proof as a whole HTML page in one file, without a script and without anything to fetch.

    `language` is that of the headings. With notes each choice has where it comes from and what it does; with the debrief it has the
    author's words for afterwards. `minutes` is what the story itself announces. `assets` has the fonts.
    """
    return (
        _environment()
        .get_template("proof.html")
        .render(
            view=view,
            language=language,
            w=partial(worded, language=language),
            in_language=worded,
            style=page_style(assets, has_night=False),
            with_notes=with_notes,
            with_debrief=with_debrief,
            announced=minutes,
            minutes=counting.minutes,
            pace={"per_minute": counting.PER_MINUTE, "slow": counting.SLOW, "fast": counting.FAST},
            first_seed=FIRST_SEED,
            least_words=LEAST_WORDS,
            long_sentence=LONG_SENTENCE,
            scenes=partial(_scenes, view),
            passages=_passages,
            rows=_rows,
            number=partial(_number, language),
            css=_css,
        )
    )


@cache
def _environment() -> Environment:
    return page_environment("game.authoring.proofs")


def _scenes(view: ProofView, scene: str) -> tuple[SceneView, ...]:
    """A scene in each language."""
    return tuple(side.scenes[scene] for side in view.sides)


def _passages(scenes: Sequence[SceneView]) -> list[tuple[PassageView, ...]]:
    """The passages of a scene, each in each language."""
    return list(zip(*(scene.passages for scene in scenes), strict=True))


def _rows(*sides: Sequence[object]) -> list[tuple[object, ...]]:
    """Lists that run alike, as rows."""
    return list(zip(*sides, strict=True))


def _number(language: str, value: float, digits: int = 0) -> str:
    """A number as it is written in a language."""
    told = f"{value:,.{digits}f}"
    return told.translate(str.maketrans(",.", ".,")) if language == "nl" else told


def _css(words: str) -> Markup:
    """Words as they stand in a string of a style sheet; nothing in them ends it."""
    return Markup("".join(each if each.isalnum() or each in " ,.:;-" else f"\\{ord(each):x} " for each in words))  # noqa: S704
