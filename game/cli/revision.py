"""A story as it was at a revision of git: its folder is taken out of the repository into one of its own."""

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.errors import GameError

_NO_GIT = ("git is hier niet: zonder git geef je twee mappen", "git is not here: without it give two folders")
_NO_REPOSITORY = (
    "‘{name}’ staat in geen git-repository: {why}",
    "'{name}' is in no repository of git: {why}",
)
_NO_REVISION = (
    "git heeft van ‘{name}’ geen versie ‘{revision}’: {why}",
    "git has no version '{revision}' of '{name}': {why}",
)


@contextmanager
def story_at(path: Path, revision: str, language: str) -> Iterator[Path]:
    """Give the folder or file of a story as it was at a revision; gone afterwards. Raises GameError where git has none."""
    folder = path if path.is_dir() else path.parent
    if shutil.which("git") is None:
        raise GameError(_said(_NO_GIT, language))
    try:
        top = Path(_git(folder, "rev-parse", "--show-toplevel").decode().strip())
    except subprocess.CalledProcessError as error:
        raise GameError(_said(_NO_REPOSITORY, language, name=path.name, why=_why(error))) from error
    within = path.resolve().relative_to(top.resolve()).as_posix()
    try:
        commit = _git(top, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}").decode().strip()
        packed = _git(top, "archive", "--format=tar", commit, "--", within)
    except subprocess.CalledProcessError as error:
        raise GameError(_said(_NO_REVISION, language, name=path.name, revision=revision, why=_why(error))) from error
    with tempfile.TemporaryDirectory(prefix="verwikkeld-") as name, tarfile.open(fileobj=io.BytesIO(packed)) as tar:
        tar.extractall(name, filter="data")
        yield Path(name) / within


def _git(folder: Path, *words: str) -> bytes:
    return subprocess.run(["git", "-C", str(folder), *words], capture_output=True, check=True).stdout  # noqa: S603, S607


def _why(error: subprocess.CalledProcessError) -> str:
    return (
        error.stderr.decode(errors="replace").strip().splitlines()[-1:][0].removeprefix("fatal: ")
        if error.stderr
        else ""
    )


def _said(words: tuple[str, str], language: str, **values: str) -> str:
    said = words[0 if language == "nl" else 1]
    for name, value in values.items():
        said = said.replace(f"{{{name}}}", value)
    return said
