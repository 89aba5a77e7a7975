"""Runs as data: kept on disk between two evenings, and written out for others to read."""

from game.saving.record import RECORD_FORMAT, record_of
from game.saving.runs import FILE_FORMAT, KeptRun, RunIsDamaged, RunIsNewer, Runs

__all__ = ["FILE_FORMAT", "RECORD_FORMAT", "KeptRun", "RunIsDamaged", "RunIsNewer", "Runs", "record_of"]
