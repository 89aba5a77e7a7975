"""Memory that is given back: pictures come and go, and what they leave must not stay with the process.

The usual C library of Linux learns from the first large piece that is freed to keep all such pieces for itself, in between
smaller ones that stay. At 1280×720 the window then took 141 MB after a few scenes, and about 90 without that (measured).
"""

import ctypes
import sys
from collections.abc import Callable
from functools import lru_cache

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1
"""The numbers of mallopt(3): from which size on a piece is its own, and how much that is free on top is kept."""
_LARGE = 2 * 1024 * 1024
"""So many bytes are a large piece: a place, a web. To have smaller ones anew each time costs more than it saves (measured)."""


def give_back() -> None:
    """Have large pieces of memory given back to the system as soon as they are free; elsewhere than on Linux nothing is done."""
    mallopt = _from_the_c_library("mallopt")
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _LARGE)
        mallopt(_TRIM_THRESHOLD, _LARGE)


def give_back_small() -> None:
    """Give back what is free in between small pieces that stay: 15 MB after a story. It takes some milliseconds (measured)."""
    malloc_trim = _from_the_c_library("malloc_trim")
    if malloc_trim is not None:
        malloc_trim(0)


@lru_cache
def _from_the_c_library(name: str) -> Callable[..., int] | None:
    """Return a function of the usual C library of Linux; None elsewhere, and where another one is in use."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform.startswith("linux") else None
