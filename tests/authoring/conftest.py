"""What the tests of the bench share."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.authoring.browsing import running_browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests that open a page; each opens its own, and shares nothing with the others."""
    with running_browser() as running:
        yield running
