"""Runs as data: kept on disk between two evenings, written out for others to read, and read back."""

from game.saving.files import DiskIsFull, FolderIsClosed, NotWritten, write_whole
from game.saving.kept_record import (
    KeptRecord,
    NoRecord,
    RecordIsNewer,
    RecordIsUnreadable,
    RecordOfOtherStory,
    read_record,
)
from game.saving.naming import LONGEST_MOMENT, is_same_name, tidied
from game.saving.players import (
    FIRST,
    LONGEST_NAME,
    NameIsEmpty,
    NameIsTaken,
    NameIsTooLong,
    NoSuchPlayer,
    Player,
    Players,
)
from game.saving.record import RECORD_FORMAT, record_of
from game.saving.runs import FILE_FORMAT, KeptRun, RunIsDamaged, RunIsNewer, Runs, UnreadRun
from game.saving.settings import KeptSettings, Settings

__all__ = [
    "FILE_FORMAT",
    "FIRST",
    "LONGEST_MOMENT",
    "LONGEST_NAME",
    "RECORD_FORMAT",
    "DiskIsFull",
    "FolderIsClosed",
    "KeptRecord",
    "KeptRun",
    "KeptSettings",
    "NameIsEmpty",
    "NameIsTaken",
    "NameIsTooLong",
    "NoRecord",
    "NoSuchPlayer",
    "NotWritten",
    "Player",
    "Players",
    "RecordIsNewer",
    "RecordIsUnreadable",
    "RecordOfOtherStory",
    "RunIsDamaged",
    "RunIsNewer",
    "Runs",
    "Settings",
    "UnreadRun",
    "is_same_name",
    "read_record",
    "record_of",
    "tidied",
    "write_whole",
]
