"""A real browser for the pages that the bench writes: Debian's Chromium, driven by Playwright. Passed over where there is none."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")


@contextmanager
def running_browser() -> Iterator[Browser]:
    """A browser without a window, that ends with what it was started for."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened_page(
    browser: Browser,
    file: Path,
    *,
    scheme: str = "light",
    width: int = 1280,
    height: int = 800,
    script: bool = True,
) -> Iterator[Page]:
    """A page of our own in a window of this size, with nothing to fetch from. What goes wrong in its script fails the test."""
    faults: list[str] = []
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=script,
        offline=True,
    )
    try:
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
        page.goto(file.as_uri())
        yield page
    finally:
        context.close()
    assert not faults
