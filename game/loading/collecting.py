"""Keeps the garbage collector from looking, again and again, at a story that is being made and is all still in use."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def not_collecting() -> Iterator[None]:
    """Leave the garbage collector off meanwhile. What is freed by counting references is freed all the same."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
