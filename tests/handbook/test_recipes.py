"""Each recipe does what it says it does: it is played, in both languages."""

from pathlib import Path

import pytest

from game.loading import load
from game.play import Program, Session
from game.presenting import Texts, play_view
from tests.handbook.blocks import Block, examples, written
from tests.loading.stories import RUBRIC

_RECIPES = [example for example in examples() if example[0].page.stem == "recipes"]
PLAYED = [
    # the recipe's scene in Dutch and in English, the picks made, and words that are read at the end because of them
    (
        ("maandag", "monday"),
        (("vanavond", "tonight"),),
        ("Met de dop van die wijn erin.", "With the cork of that wine in it."),
    ),
    (("maandag", "monday"), (("nu", "now"),), ("Die met zijn moeder.", "The one with the mother.")),
    (("begin", "begin"), (("zeg", "say_it"),), ("zo handig", "only practical")),
    (("begin", "begin"), (("zwijg", "keep_quiet"),), ("ergens anders", "elsewhere")),
    (("raad", "board"), (("briefjes", "cards"),), ("Welke leverancier?", "Which supplier?")),
    (("raad", "board"), (("niet_gelezen", "not_read"),), ("Dan hoor ik het vanmiddag.", "This afternoon, then.")),
    (("trap", "stairs"), (("naast_haar", "beside_her"),), ("een man die huilde", "a man who wept")),
    (("trap", "stairs"), (("sturen", "send"),), ("waar ze zijn", "where they are")),
    (("overleg", "meeting"), (("hol", "hollow"), ("blijven", "stay")), ("Dan vertellen we het hem.", "We tell him.")),
    (("overleg", "meeting"), (("hol", "hollow"), ("een_dag", "one_day")), ("Dank je. Morgen.", "Thank you. Tomorrow.")),
    (("overleg", "meeting"), (("hol", "hollow"), ("iets_geleerd", "learned")), ("kan ik dragen", "can carry that")),
    (("vast", "wall"), (("eerste_woord", "first_word"), ("tweede_woord", "second_word")), ("Ga zitten.", "Sit down.")),
    (
        ("vast", "wall"),
        (("later", "later"), ("tweede_woord", "second_word")),
        ("roert in haar koffie", "stirs her coffee"),
    ),
    (("telefoon", "telephone"), (), ("vóór die caravan", "in front of that caravan")),
    (("aftellen", "countdown"), (), ("Nog 1 dagen.", "1 days left.")),
    (("kijken", "looking"), (("magazijn", "warehouse"), ("door", "on")), ("een stapel briefjes", "a pile of notes")),
]


@pytest.mark.parametrize("which", [0, 1], ids=["nl", "en"])
@pytest.mark.parametrize(("scene", "picks", "read"), PLAYED)
def test_it_comes_out_as_it_says(
    scene: tuple[str, str], picks: tuple[tuple[str, str], ...], read: tuple[str, str], which: int, tmp_path: Path
) -> None:
    language = ("nl", "en")[which]
    session = _begun(_recipe(language, scene[which]), tmp_path)

    for pick in picks:
        session = session.pick(pick[which])

    blocks = play_view(session, Texts(session.program, language, "sales")).blocks
    assert read[which] in "\n".join("".join(span.text for span in block.words) for block in blocks)


@pytest.mark.parametrize(
    ("language", "scene", "choice"), [("nl", "bellen", "met_mila"), ("en", "ringing", "with_mila")]
)
def test_the_door_is_closed_and_says_why(language: str, scene: str, choice: str, tmp_path: Path) -> None:
    session = _begun(_recipe(language, scene), tmp_path)

    offer = next(offer for offer in session.offers if offer.choice.choice.id == choice)

    assert not offer.is_open
    assert offer.choice.choice.closed is not None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_recipe_is_played(language: str) -> None:
    played = {scene[language == "en"] for scene, _, _ in PLAYED} | {"bellen", "ringing"}

    firsts = {next(it for it in recipe if it.kind == "scene").text.split()[1] for recipe in _of(language)}

    assert firsts <= played
    assert len(firsts) >= 10


def _of(language: str) -> list[tuple[Block, ...]]:
    return [recipe for recipe in _RECIPES if recipe[0].page.parent.name == language]


def _recipe(language: str, scene: str) -> tuple[Block, ...]:
    return next(it for it in _of(language) if any(block.text.startswith(f"scene: {scene}\n") for block in it))


def _begun(recipe: tuple[Block, ...], folder: Path) -> Session:
    story = load(written(recipe, folder / "story"), rubric=RUBRIC).story
    assert story is not None
    return Session.begin(Program(story), 1, "sales", {})
