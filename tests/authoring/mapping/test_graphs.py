"""The map for other tools: taken by Graphviz and Mermaid themselves, where they are."""

import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from game.authoring.mapping import MapView, map_dot, map_json, map_mermaid, map_svg
from game.play import Program
from tests.authoring.browsing import needs_chromium, opened_page
from tests.authoring.mapping.large import large_program
from tests.authoring.mapping.sample import sample_map, sample_program
from tests.small import NOTHING, program_from, scene, story_text

MERMAID = next(Path(__file__).parents[3].glob("build/npm/node_modules/mermaid/dist/mermaid.min.js"), None)
needs_dot = pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not here")
needs_mermaid = pytest.mark.skipif(MERMAID is None, reason="Mermaid is not here")
SCENES = {"gang", "hier", "daar", "buiten", "terzijde"}
PASSAGES = {"gang.eerst", "gang.trap", "gang.zolder", "hier.punt", "daar.punt", "buiten.straat", "terzijde.hoek"}
TWISTED = 'Zeg "nee" \\ <b>& `ja`; end #1'


@pytest.fixture
def view(tmp_path: Path) -> MapView:
    return sample_map(sample_program(tmp_path))


@needs_dot
@pytest.mark.parametrize("with_passages", [True, False])
def test_graphviz_takes_it_and_knows_every_node(view: MapView, with_passages: bool) -> None:
    done = subprocess.run(
        ["dot", "-Tjson0"], input=map_dot(view, with_passages=with_passages), capture_output=True, text=True, check=True
    )

    names = {each["name"] for each in json.loads(done.stdout)["objects"] if "nodes" not in each}
    assert not done.stderr
    assert names == (PASSAGES if with_passages else SCENES) | {"end goed", "end rest"}


@needs_dot
def test_graphviz_shows_titles_with_its_own_marks_in_them_as_they_are(tmp_path: Path) -> None:
    view = sample_map(_retitled(sample_program(tmp_path)))
    done = subprocess.run(["dot", "-Tsvg"], input=map_dot(view), capture_output=True, text=True, check=True)

    words = [each.text for each in ET.fromstring(done.stdout).iter("{http://www.w3.org/2000/svg}text")]  # noqa: S314  # its own
    assert f"{TWISTED} (100%)" in words
    assert not done.stderr


@needs_chromium
@needs_mermaid
@pytest.mark.parametrize("with_passages", [True, False])
def test_mermaid_takes_and_draws_it(browser: Browser, tmp_path: Path, with_passages: bool) -> None:
    view = sample_map(_retitled(sample_program(tmp_path)))
    text = map_mermaid(view, with_passages=with_passages)

    drawn = _drawn_by_mermaid(browser, tmp_path, text)
    assert "<svg" in drawn
    assert escape(f"{TWISTED} (100%)", quote=False) in drawn
    assert drawn.count("flowchart-n") >= (9 if with_passages else 7)


def test_the_still_drawing_is_an_svg_with_everything_in_it(view: MapView) -> None:
    for with_passages in (True, False):
        drawn = ET.fromstring(map_svg(view, with_passages=with_passages))  # noqa: S314  # our own
        words = [each.text for each in drawn.iter("{http://www.w3.org/2000/svg}text")]

        assert drawn.tag == "{http://www.w3.org/2000/svg}svg"
        assert "In de gang" in words
        assert ("zolder" in words) is with_passages
        assert "Rest" in words


def test_a_scene_that_comes_back_stands_once_with_all_that_may_come_next(tmp_path: Path) -> None:
    chapters = "maandag: {title: Maandag, scenes: [een, twee]}\ndinsdag: {title: Dinsdag, scenes: [een]}"
    text = story_text(scene("een", NOTHING), scene("twee", NOTHING), chapters=chapters)
    told = map_dot(
        sample_map(program_from(text.replace("picked(een.wek)", "visited(een)"), tmp_path)), with_passages=False
    )

    assert told.count('    "een" [') == 1
    assert '"een" -> "twee"' in told
    assert '"een" -> "end rest"' in told


@needs_dot
def test_a_large_story_is_taken_too(tmp_path: Path) -> None:
    view = sample_map(large_program(tmp_path, 10, 7))
    done = _taken_by_graphviz(map_dot(view))

    assert len([each for each in json.loads(done.stdout)["objects"] if "nodes" not in each]) == 72


def test_the_data_has_every_passage_with_its_place_and_its_ways(view: MapView) -> None:
    told = json.loads(json.dumps(map_json(view)))
    passages = [
        p for chapter in told["chapters"] for slot in chapter["slots"] for scene in slot for p in scene["passages"]
    ]

    assert told["format"] == 1
    assert [passage["key"] for passage in passages] == [
        "gang.eerst", "gang.trap", "gang.zolder", "hier.punt", "daar.punt", "buiten.straat", "terzijde.hoek",
    ]  # fmt: skip
    assert all(passage["place"].startswith("story.yaml:") for passage in passages)
    assert {way["to"] for way in passages[0]["ways"]} == {"gang.trap", "next", "buiten.straat", "visit terzijde"}
    assert [passage["reachable"] for passage in passages] == [True, True, False, False, True, True, True]
    assert told["reach"] == {"source": "exact", "plays": 0, "whole": True}


def _taken_by_graphviz(text: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(["dot", "-Tjson0"], input=text, capture_output=True, text=True, check=True)


def _retitled(program: Program) -> Program:
    """The sample with a title that has every mark in it which these tools have a meaning for."""
    scene = program.story.scenes["gang"]
    title = replace(scene.title, source=TWISTED)
    return Program(replace(program.story, scenes={**program.story.scenes, "gang": replace(scene, title=title)}))


def _drawn_by_mermaid(browser: Browser, folder: Path, text: str) -> str:
    assert MERMAID
    file = folder / "mermaid.html"
    file.write_text("<!doctype html><div id='here'></div>", encoding="utf-8")
    with opened_page(browser, file) as page:
        page.add_script_tag(path=str(MERMAID))
        return str(page.evaluate("async (text) => (await mermaid.render('drawn', text)).svg", text))
