"""Files made to hurt: a diagnostic within a second, in bounded memory, in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.loading.stories import BASE, changed, with_choice

_CHILD = """
import resource, sys, time
from pathlib import Path
from game import content
from game.loading import load, load_rubric

rubric = load_rubric(content.stories() / "rubric.yaml")
resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000))
started = time.process_time()
result = load(Path(sys.argv[1]), rubric=rubric)
took = time.process_time() - started
assert result.story is None
print(took, *[it.code for it in result.diagnostics[:3]])
for it in result.diagnostics:
    assert len(it.render("nl")) < 600
"""

_ALIASES = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join(['*a' + str(n - 1)] * 9)}]\n" for n in range(1, 30))
_MERGES = "a: &a {x: 1}\nb:\n  <<: [*a, *a]\n"
_FOOT = 999_000

BOMBS: dict[str, tuple[bytes, str]] = {
    "aliases": (_ALIASES.encode(), "S010"),
    "merges": (_MERGES.encode(), "S010"),
    "deep flow": (b"a: " + b"[" * 200_000, "S106"),
    "a megabyte of brackets": (b"[" * _FOOT, "S106"),
    "a megabyte of braces": (
        b"{" * _FOOT,
        "S105 S106",
    ),  # a mapping as a key, or too deep: libyaml decides which it sees first
    "deep keys": (b"? " * 100_000, "S105"),
    "deep dashes": (b"- " * 100_000, "S106"),
    "deep closed flow": (b"[" * 100_000 + b"]" * 100_000, "S106"),
    "many values": (b"[" + b"a," * 400_000 + b"]", "S107"),
    "many unknown fields": (BASE.encode() + b"".join(b"x%d: 1\n" % n for n in range(40_000)), "S030"),
    "a long key": (b"a" * _FOOT + b": 1", "S109"),
    "a long name of a person": (changed("henk, mila\n    chair", f"{'m' * 1_900}\n    chair").encode(), "S014"),
    "a huge number": (changed("minutes: 1", "minutes: " + "9" * 500_000).encode(), "S034"),
    "a huge number in a condition": (with_choice("when: days > " + "9" * 380).encode(), "S064"),
    "ten thousand nots": (with_choice("when: " + "not " * 10_000 + "promised").encode(), "S051"),
    "a megabyte of a condition": (with_choice("when: " + "(" * 900_000).encode(), "S051"),
    "a megabyte of a condition in text": (changed("text: Later.", f"text: '[{'(' * 900_000}] x'").encode(), "S051"),
    "a megabyte of commas": (with_choice("does: x" + "," * 900_000).encode(), "S051"),
    "a megabyte of changes": (with_choice("does: " + "x," * 400_000).encode(), "S051"),
    "a long list of changes": (with_choice("does: [" + "x," * 90_000 + "]").encode(), "S070"),
    "a megabyte of one change": (with_choice("does: eases " + "x " * 400_000).encode(), "S051"),
    "a megabyte of unknown slots": (changed("text: Later.", f"text: '{'{x}' * 300_000}'").encode(), "S084"),
    "a megabyte of open slots": (changed("text: Later.", f"text: '{'{' * 900_000} {{x}}'").encode(), "S084"),
    "a megabyte of spaces before a colon": (
        changed("text: Later.", f"text: 'Mila {' ' * 900_000}x: y {{z}}'").encode(),
        "S084",
    ),
    "a megabyte of brackets in text": (
        changed("text: Later.", f"text: 'Mila ({'(' * 900_000} {{z}}'").encode(),
        "S084",
    ),
    "a date that is none": (changed("minutes: 1", "minutes: 2024-99-99").encode(), "S034"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_becomes_a_diagnostic(name: str, tmp_path: Path) -> None:
    data, code = BOMBS[name]
    path = tmp_path / "bomb.yaml"
    path.write_bytes(data)

    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, done.stderr
    took, *told = done.stdout.split()
    assert set(code.split()) & set(told)
    assert float(took) < 1
