"""Every example in the handbook is a story that loads without a message."""

from pathlib import Path

import pytest

from game.loading import load
from tests.handbook.blocks import LANGUAGES, Block, blocks, examples, pages, written
from tests.loading.stories import RUBRIC

EXAMPLES = examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=[example[0].name for example in EXAMPLES])
def test_every_example_is_a_story(example: tuple[Block, ...], tmp_path: Path) -> None:
    loaded = load(written(example, tmp_path / "story"), rubric=RUBRIC)

    assert [it.render("en") for it in loaded.diagnostics] == []
    assert loaded.story is not None


@pytest.mark.parametrize("page", pages(), ids=[f"{page.parent.name}-{page.stem}" for page in pages()])
def test_no_example_goes_unlooked_at(page: Path) -> None:
    assert [block.name for block in blocks(page) if block.fence == "yaml" and not block.kind] == []


def test_both_languages_show_as_many_examples() -> None:
    counts = [len([it for it in EXAMPLES if it[0].page.parent.name == language]) for language in LANGUAGES]

    assert counts[0] == counts[1] >= 4
