"""The page on accessibility names every criterion of WCAG 2.2, levels A and AA, and only tests and files that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "game" / "ACCESSIBILITY.md"
CRITERIA = {
    "1.1": (1,),
    "1.2": (1, 2, 3, 4, 5),
    "1.3": (1, 2, 3, 4, 5),
    "1.4": (1, 2, 3, 4, 5, 10, 11, 12, 13),
    "2.1": (1, 2, 4),
    "2.2": (1, 2),
    "2.3": (1,),
    "2.4": (1, 2, 3, 4, 5, 6, 7, 11),
    "2.5": (1, 2, 3, 4, 7, 8),
    "3.1": (1, 2),
    "3.2": (1, 2, 3, 4, 6),
    "3.3": (1, 2, 3, 4, 7, 8),
    "4.1": (2, 3),
}
"""The criteria of levels A and AA, by guideline; 4.1.1 was taken out in 2.2."""


def test_every_criterion_is_on_it_once_with_a_verdict() -> None:
    rows = re.findall(
        r"^\| (\d\.\d\.\d+) [^|]+ \(AA?\) \| (met|in part|missed|n/a) \| \S", PAGE.read_text("utf-8"), re.M
    )

    wanted = [f"{guideline}.{number}" for guideline, numbers in CRITERIA.items() for number in numbers]
    assert sorted(number for number, _ in rows) == sorted(wanted)


def test_every_test_on_it_is_there() -> None:
    tests = "\n".join(path.read_text("utf-8") for path in (ROOT / "tests").rglob("test_*.py"))

    named = re.findall(r"`(test_\w+)`", PAGE.read_text("utf-8"))
    assert len(named) > 40
    assert [name for name in named if f"def {name}(" not in tests] == []


def test_every_file_it_leads_to_is_there() -> None:
    links = re.findall(r"\]\(([^)]+)\)", PAGE.read_text("utf-8"))

    assert links
    assert [link for link in links if not (PAGE.parent / link).is_file()] == []
