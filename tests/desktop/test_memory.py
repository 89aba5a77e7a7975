"""Memory: what is freed goes back to the system."""

import subprocess
import sys
from pathlib import Path

import pytest

_GROWN = """
import sys
from game.desktop.memory import give_back
if sys.argv[1] == "yes":
    give_back()
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096
before = resident()
kept = []
for size in (8_000_000, 6_000_000, 9_000_000, 7_000_000) * 3:
    piece = bytearray(size)
    piece[::4096] = b"x" * len(piece[::4096])
    kept.append([bytes(3_000) for _ in range(300)])
    del piece
print(resident() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the memory of a process is read from /proc")
def test_large_pieces_that_are_freed_do_not_stay_with_the_process() -> None:
    given_back, left_alone = (
        int(subprocess.run([sys.executable, "-c", _GROWN, way], capture_output=True, text=True, check=True).stdout)
        for way in ("yes", "no")
    )

    assert given_back < 14_000_000
    assert given_back <= left_alone
