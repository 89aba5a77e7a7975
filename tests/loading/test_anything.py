"""Whatever is in a file, loading it never raises."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.loading.stories import BASE, loaded, with_choice, with_text

_MARKS = ["\n  ", "not ", "...", "---", "<<: x\n", "? ", "999999999", "é", "\x85", "\u2028", "\U0001f600", "\x00"]
_WORDS = ["henk", "Mila (sad): ", "[else] ", "{henk}", "go: ", "next", "result +1", "has("]
_PIECES = st.sampled_from([*"[]{}:,-|>'\"\\*&!%@#\n\t ()+=<?~`", *_MARKS, *_WORDS])
_CUTS = st.lists(st.tuples(st.integers(0, len(BASE)), st.integers(0, 9), _PIECES), max_size=5)


def _survives(text: str | bytes) -> None:
    with TemporaryDirectory() as folder:
        result = loaded(text, Path(folder))

        assert (result.story is None) == any(it.severity == "error" for it in result.diagnostics)
        for fault in result.diagnostics:
            assert "\n" not in fault.render("nl")
            assert fault.line >= 1
            assert fault.column >= 1


@given(st.binary(max_size=200))
def test_bytes(data: bytes) -> None:
    _survives(data)


@given(st.text(max_size=200))
def test_text(words: str) -> None:
    _survives(words.encode("utf-8", "surrogatepass"))


@given(_CUTS)
@settings(max_examples=300)
def test_a_story_with_holes_and_odd_pieces(cuts: list[tuple[int, int, str]]) -> None:
    text = BASE
    for at, length, piece in cuts:
        text = text[:at] + piece + text[at + length :]

    _survives(text)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_a_script(words: str) -> None:
    _survives(with_text(*words.replace("\x85", "").splitlines()))


@given(st.lists(st.one_of(_PIECES, st.sampled_from(["and ", "or ", "days ", "> ", "1 ", "promised "])), max_size=30))
def test_a_condition(pieces: list[str]) -> None:
    quoted = "".join(pieces).replace("'", "''").replace("\n", " ")

    _survives(with_choice(f"when: '{quoted}'", f"does: '{quoted}'"))
