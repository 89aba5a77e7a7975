"""Runs as data: kept on disk between two evenings, written out for others to read, and read back."""

from game.saving.files import DiskIsFull, FolderIsClosed, NotWritten, write_whole
from game.saving.kept_record import KeptRecord, read_record
from game.saving.record import RECORD_FORMAT, record_of
from game.saving.runs import FILE_FORMAT, KeptRun, RunIsDamaged, RunIsNewer, Runs, UnreadRun
from game.saving.settings import KeptSettings, Settings

__all__ = [
    "FILE_FORMAT",
    "RECORD_FORMAT",
    "DiskIsFull",
    "FolderIsClosed",
    "KeptRecord",
    "KeptRun",
    "KeptSettings",
    "NotWritten",
    "RunIsDamaged",
    "RunIsNewer",
    "Runs",
    "Settings",
    "UnreadRun",
    "read_record",
    "record_of",
    "write_whole",
]
