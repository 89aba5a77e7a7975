"""The proof on paper: what is in it, in which order, and how it comes out of a real browser."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from game import content
from game.authoring.proofs import proof_html, proof_view, run_lengths
from game.authoring.telling import script_view
from game.loading import load, load_rubric
from game.play import Program
from tests.authoring.browsing import needs_chromium, opened_page
from tests.authoring.mapping.sample import sample_program

RUBRIC = load_rubric(content.stories() / "rubric.yaml")
ASSETS = content.assets()
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not here")


def page_of(program: Program, *languages: str, with_notes: bool = True, with_debrief: bool = False) -> str:
    view = proof_view(
        [script_view(program, RUBRIC, language) for language in languages],
        [run_lengths(program, language, 3) for language in languages],
    )
    return proof_html(view, languages[0], ASSETS, minutes=9, with_notes=with_notes, with_debrief=with_debrief)


def words_of(page: str) -> str:
    """What there is to read, without marks and style."""
    bare = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)
    return re.sub(r"\s+([:,;.\])])", r"\1", " ".join(bare.split()))


def first_story() -> Program:
    story = load(content.stories() / "het-zwarte-gat", rubric=RUBRIC).story
    assert story
    return Program(story)


def test_lines_stand_with_who_says_them_and_conditions_in_words(tmp_path: Path) -> None:
    told = words_of(page_of(sample_program(tmp_path), "nl"))

    assert "[Henk en Mila bereiken elkaar niet meer] Mila (gespannen): Niet nu, Henk." in told
    assert "Henk (tegen Mila): Ik heb ze niet gebeld, Mila." in told
    assert "Mila (open): Dank je." in told
    assert "→ het resultaat is minstens 2: naar trap; anders: de scène is uit" in told
    assert "Alleen Henk ziet deze scène. Alleen als Henk en Mila elkaar niet bereiken" not in told
    assert "Een van deze 2 scènes wordt gespeeld" in told


def test_notes_are_there_and_may_be_left_out(tmp_path: Path) -> None:
    program = sample_program(tmp_path)
    note = "vanuit samenwerking; over ‘De leads’ wordt gesproken; het resultaat -1 (zegt wat er voor zichzelf op het spel staat)"

    assert note in words_of(page_of(program, "nl"))
    assert "vanuit samenwerking" not in words_of(page_of(program, "nl", with_notes=False))


def test_words_for_afterwards_come_only_when_asked_for() -> None:
    program = first_story()

    assert "Ik ben eerst boven geweest" not in page_of(program, "nl")
    assert "Mila dacht Ik ben eerst boven geweest. De deur was dicht." in words_of(
        page_of(program, "nl", with_debrief=True)
    )


def test_two_languages_stand_side_by_side_line_by_line() -> None:
    page = page_of(first_story(), "nl", "en")
    row = next((each for each in page.split('<div class="cells line said">') if "Ik heb ze geteld." in each), "")

    assert "Four hundred and twelve. I counted them." in row.partition("</div>")[0]
    assert '<p lang="nl">' in row.partition("</div>")[0]
    assert '<p lang="en">' in row.partition("</div>")[0]


def test_what_an_author_writes_ends_neither_the_page_nor_its_style(tmp_path: Path) -> None:
    text = (content.stories() / "het-zwarte-gat" / "story.yaml").read_text(encoding="utf-8")
    folder = tmp_path / "verhaal"
    shutil.copytree(content.stories() / "het-zwarte-gat", folder)
    (folder / "story.yaml").write_text(
        text.replace("title: Maandag", 'title: "Ma</style><script>&\\"maandag"'), encoding="utf-8"
    )
    story = load(folder, rubric=RUBRIC).story
    assert story
    page = page_of(Program(story), "nl")

    assert "<script" not in page
    assert page.count("</style>") == 1


def test_it_fetches_nothing(tmp_path: Path) -> None:
    page = page_of(sample_program(tmp_path), "nl")

    assert "http" not in page
    assert str(tmp_path) not in page


@needs_chromium
def test_a_checker_of_accessibility_finds_nothing(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "proof.html"
    file.write_text(page_of(sample_program(tmp_path), "nl"), encoding="utf-8")
    with opened_page(browser, file) as page:
        found = Axe().run(page)

        assert found.violations_count == 0, found.generate_report()


@needs_chromium
@needs_poppler
def test_on_paper_every_page_has_the_chapter_above_it_and_its_number_below(browser: Browser, tmp_path: Path) -> None:
    file, paper = tmp_path / "proof.html", tmp_path / "proof.pdf"
    file.write_text(page_of(first_story(), "nl"), encoding="utf-8")
    with opened_page(browser, file) as page:
        page.pdf(path=paper, prefer_css_page_size=True, print_background=True)
    told = subprocess.run(["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True).stdout
    pages = told.split("\f")[:-1]

    assert len(pages) > 20
    assert all(f"{number} / {len(pages)}" in each.splitlines()[-1] for number, each in enumerate(pages, 1))
    assert all(each.splitlines()[0].startswith("Het zwarte gat") for each in pages[1:])
    scene = next(each for each in pages if "Elf seconden" in each and "De koffiemachine maalt" in each)
    assert "Hoofdstuk 2: Maandag" in scene.splitlines()[0]
