"""The line of a file with marks below what is wrong in it."""

from pathlib import Path

import pytest

from game.loading.excerpts import WIDEST, Sources, excerpt


@pytest.mark.parametrize(
    ("row", "column", "line", "marks"),
    [
        ("go: latre", 5, "go: latre", "    ^^^^^"),
        ("go: ", 5, "go:", "    ^"),
        ("a: 'x", 4, "a: 'x", "   ^"),
        ("\tgo: a", 1, "→   go: a", "^^^^"),
        ("a\tgo: b", 3, "a→   go: b", "     ^^"),
        ("說 go", 3, "說 go", "   ^^"),
        ("é: 說話", 4, "é: 說話", "   ^^^^"),
        ("e\u0301: x", 5, "e\u0301: x", "   ^"),
        ("a\x00: \u202ex", 5, "a·: ·x", "    ^"),
        ("", 1, "", "^"),
        ("go: a", 99, "go: a", "     ^"),
    ],
)
def test_the_word_at_a_column_is_marked(row: str, column: int, line: str, marks: str) -> None:
    assert excerpt(row, column) == (line, marks)


@pytest.mark.parametrize("column", [1, 301, 5_001, 9_991])
def test_of_a_long_line_what_is_around_the_spot_is_shown(column: int) -> None:
    row = "".join(f"{number:<10}" for number in range(1_000))

    line, marks = excerpt(row, column)

    assert len(line) <= WIDEST + 2
    assert line[marks.index("^") : len(marks)] == row[column - 1 :].split()[0]


def test_of_a_very_long_line_of_wide_letters_the_mark_stands_below_its_letter() -> None:
    line, marks = excerpt("說" * 4_000 + " go " + "說" * 4_000, 4_002)

    before = line[: line.index("go")]
    assert len(marks.rstrip("^")) == sum(2 if letter == "說" else 1 for letter in before)
    assert line.startswith("…說")
    assert line.endswith("說…")


def test_lines_are_counted_as_yaml_counts_them(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes("\ufeffone\r\ntwo\rthree\u2028four\n".encode())
    sources = Sources(tmp_path)

    assert [sources.line("a.yaml", number) for number in range(7)] == ["", "one", "two", "three", "four", "", ""]
    assert sources.line("nowhere.yaml", 1) == ""
