"""The proof put together: order, numbers, and the passages that stand out."""

from pathlib import Path

from game import content
from game.authoring.proofs import ProofView, proof_html, proof_json, proof_view, run_lengths
from game.authoring.telling import script_view
from game.loading import load_rubric
from game.play import Program
from tests.authoring.mapping.sample import sample_program
from tests.small import NOTHING, program_from, scene, story_text

RUBRIC = load_rubric(content.stories() / "rubric.yaml")
EASY = "Ik bel je. Jij belt mij. Dan gaan we weg. " * 5
AGAIN = "maandag: {title: Maandag, scenes: [een, twee]}\ndinsdag: {title: Dinsdag, scenes: [een]}"
HARD = "De verantwoordelijkheidsverdeling aangaande leadkwalificatie behoeft organisatorische afstemming, "


def proof_of(program: Program) -> ProofView:
    return proof_view([script_view(program, RUBRIC, "nl")], [run_lengths(program, "nl", 5)])


def test_scenes_are_numbered_in_the_order_of_play(tmp_path: Path) -> None:
    view = proof_of(sample_program(tmp_path))

    assert view.numbers == {"gang": "1.1", "hier": "1.2", "daar": "1.3", "buiten": "2.1", "terzijde": "3.1"}
    assert [scene.id for scene in view.figures[0].scenes] == ["gang", "hier", "daar", "buiten", "terzijde"]


def test_a_passage_that_reads_far_less_easily_stands_out(tmp_path: Path) -> None:
    view = proof_of(_story(tmp_path, [EASY, EASY, EASY + "Ja.", EASY + "Nee.", EASY + "Goed.", HARD * 6 + "niet."]))
    figures = view.figures[0]

    assert figures.standing_out == 1
    assert figures.hardest[0].key == "een.p5"
    assert [(it.key, it.words) for it in figures.long_sentences] == [("een.p5", 7 * 6 + 1)]


def test_where_all_read_alike_none_stands_out(tmp_path: Path) -> None:
    assert proof_of(_story(tmp_path, [EASY] * 6)).figures[0].standing_out == 0


def test_the_figures_are_data(tmp_path: Path) -> None:
    told = proof_json(proof_of(_story(tmp_path, [EASY] * 4)))

    assert told["format"] == 1
    assert told["languages"]["nl"]["readability"]["measure"] == "Flesch-Douma"
    assert told["languages"]["nl"]["runs"][0]["typical"]["seed"] in range(5)


def _story(folder: Path, texts: list[str]) -> Program:
    passages = "".join(f'      p{place}: {{text: "{text.strip()}"}}\n' for place, text in enumerate(texts))
    een = f"""
  een:
    title: Een
    place: kantine
    time: morning
    present: henk, mila
    passages:
{passages}"""
    chapters = "maandag: {title: Maandag, scenes: [een]}"
    return program_from(story_text(een, chapters=chapters).replace("picked(een.wek)", "visited(een)"), folder)


def test_a_scene_that_comes_back_is_set_once_and_pointed_at_after(tmp_path: Path) -> None:
    text = story_text(scene("een", NOTHING), scene("twee", NOTHING), chapters=AGAIN).replace(
        "picked(een.wek)", "visited(een)"
    )
    view = proof_of(program_from(text, tmp_path))
    page = proof_html(view, "nl", content.assets(), minutes=1)

    assert [[(it.number, it.is_first) for slot in part.slots for it in slot] for part in view.parts] == [
        [("1.1", True), ("1.2", True)],
        [("1.1", False)],
    ]
    assert page.count('id="scene-een"') == 1
    assert "Hier komt scène 1.1 terug" in page
