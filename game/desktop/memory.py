"""Memory that is given back: pictures come and go, and what they leave must not stay with the process.

The usual C library of Linux learns from the first large piece that is freed to keep all such pieces for itself, in between
smaller ones that stay. At 1280×720 the window then took 141 MB after a few scenes, and about 90 without that (measured).
"""

import ctypes
import sys

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1
"""The numbers of mallopt(3): from which size on a piece is its own, and how much that is free on top is kept."""
_LARGE = 2 * 1024 * 1024
"""So many bytes are a large piece: a place, a web. To have smaller ones anew each time costs more than it saves (measured)."""


def give_back() -> None:
    """Have large pieces of memory given back to the system as soon as they are free; elsewhere than on Linux nothing is done."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # not every C library has it
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _LARGE)
        mallopt(_TRIM_THRESHOLD, _LARGE)
