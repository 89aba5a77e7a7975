"""The map in a real browser: found by searching, walked with the keys, read by clicking, and by who does not see it."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from game.authoring.mapping import map_html
from game.play import Program
from tests.authoring.browsing import needs_chromium, opened_page
from tests.authoring.mapping.large import large_program
from tests.authoring.mapping.sample import ASSETS, sample_map, sample_program

pytestmark = needs_chromium

Drawn = Callable[[Program], Path]


@pytest.fixture
def drawn(tmp_path: Path) -> Drawn:
    def draw(program: Program) -> Path:
        file = tmp_path / "map.html"
        file.write_text(map_html(sample_map(program), ASSETS), encoding="utf-8")
        return file

    return draw


def here(page: Page) -> str:
    """What has the focus, by its key."""
    return str(page.evaluate("document.activeElement.dataset.key || document.activeElement.id"))


def test_searching_finds_a_passage_by_its_text_and_shows_it(browser: Browser, tmp_path: Path, drawn: Drawn) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.get_by_role("combobox").fill("niemand")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")

        assert here(page) == "gang.zolder"
        assert page.locator("[data-key='gang.zolder']").is_visible()
        assert "Hier komt niemand." in page.locator("#panel").inner_text()


def test_what_is_not_there_is_said_to_who_does_not_see_it(browser: Browser, tmp_path: Path, drawn: Drawn) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.get_by_role("combobox").fill("olifant")

        assert page.locator("#said").inner_text() == "Niets gevonden"


def test_the_keys_walk_through_the_map_and_open_what_they_come_by(
    browser: Browser, tmp_path: Path, drawn: Drawn
) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.locator("[data-key='chapter 1']").focus()
        walked = []
        for key in ("ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "End", "Home"):
            page.keyboard.press(key)
            walked.append(here(page))

        assert walked == [
            "gang", "gang", "gang.eerst", "gang.trap", "gang", "gang", "end rest", "chapter 1",
        ]  # fmt: skip
        assert page.locator("[data-key=gang]").get_attribute("aria-expanded") == "false"


def test_enter_shows_the_text_beside_the_map_and_escape_goes_back(
    browser: Browser, tmp_path: Path, drawn: Drawn
) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.locator("[data-key=gang]").focus()
        page.keyboard.press("Enter")
        told = page.evaluate("document.activeElement.textContent")
        page.keyboard.press("Escape")

        assert told == "In de gang"
        assert here(page) == "gang"
        assert page.locator("#panel").is_hidden()


def test_a_click_shows_the_text_the_place_in_the_files_and_what_each_choice_does(
    browser: Browser, tmp_path: Path, drawn: Drawn
) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.locator("[data-key=gang] > .head").click()
        page.locator("[data-key='gang.eerst']").click()

        shown = page.locator("#panel").inner_text()
        assert "De lift doet het niet." in shown
        assert "[Henk en Mila bereiken elkaar niet meer]" in shown
        assert "story.yaml:" in shown
        assert "over ‘De leads’ wordt gesproken; het resultaat -1" in shown
        assert "vanuit samenwerking" in shown
        assert page.locator("#panel a").count() == 0


def test_the_place_is_copied(browser: Browser, tmp_path: Path, drawn: Drawn) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.locator("[data-key=gang] > .head").click()
        page.locator("#panel .copy").first.click()

        expect(page.locator("#said")).to_have_text(re.compile(r"Gekopieerd: story\.yaml:\d+"))


def test_a_way_in_the_panel_leads_to_where_it_goes(browser: Browser, tmp_path: Path, drawn: Drawn) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.locator("[data-key=gang] > .head").click()
        page.locator("[data-key='gang.eerst']").click()
        page.locator("#panel [data-go='buiten.straat']").first.click()

        assert here(page) == "buiten.straat"
        assert "Het regent." in page.locator("#panel").inner_text()


def test_a_complication_is_sieved_out_and_counted(browser: Browser, tmp_path: Path, drawn: Drawn) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.get_by_role("button", name="De leads").click()

        assert page.locator("#said").inner_text() == "De leads: geraakt in 1 van de scènes en 1 van de passages"
        assert page.locator(".kept").evaluate_all("all => all.map(it => it.dataset.key)") == ["gang", "gang.eerst"]


def test_it_grows_and_shrinks_from_the_keyboard_and_keeps_what_is_in_sight(
    browser: Browser, tmp_path: Path, drawn: Drawn
) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path))) as page:
        page.locator("[data-key='chapter 1']").focus()
        before = page.locator("#map").bounding_box()
        page.keyboard.press("+")
        after = page.locator("#map").bounding_box()

        assert before
        assert after
        assert after["width"] == pytest.approx(before["width"] * 1.25, rel=0.01)


def test_three_hundred_passages_are_all_in_sight_as_scenes_at_a_size_that_is_read(
    browser: Browser, tmp_path: Path, drawn: Drawn
) -> None:
    with opened_page(browser, drawn(large_program(tmp_path, 43, 7)), width=1440, height=900) as page:
        page.get_by_role("button", name="Hele kaart").click()
        heads = page.locator(".scene > .head").evaluate_all("all => all.map(it => it.getBoundingClientRect().toJSON())")
        scale = page.evaluate("new DOMMatrix(getComputedStyle(document.getElementById('sheet')).transform).a")
        size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('.name')).fontSize)")

        assert len(heads) == 45
        assert all(head["left"] >= 0 and head["right"] <= 1440 and head["bottom"] <= 900 for head in heads)
        assert size * scale >= 8


def test_without_a_script_everything_is_open_and_to_be_read(browser: Browser, tmp_path: Path, drawn: Drawn) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path)), script=False) as page:
        assert page.locator("[data-key='gang.zolder']").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_a_checker_of_accessibility_finds_is_nothing(
    browser: Browser, tmp_path: Path, drawn: Drawn, scheme: str
) -> None:
    with opened_page(browser, drawn(sample_program(tmp_path)), scheme=scheme) as page:
        page.get_by_role("button", name="Alles open").click()
        page.locator("[data-key='gang.eerst']").click()
        page.get_by_role("combobox").fill("henk")
        found = Axe().run(page)

        assert found.violations_count == 0, found.generate_report()
