"""The built wheel carries its stories and pictures, and finds them where it is installed."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_a_story_is_played_from_an_installed_wheel(tmp_path: Path) -> None:
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "-q",
        "-w",
        str(tmp_path),
        str(ROOT),
    ]
    subprocess.run(build, check=True)
    installed = tmp_path / "installed"
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(installed)

    told = subprocess.run(
        [sys.executable, "-P", "-m", "game", "play", "het-zwarte-gat", "--auto", "--seed", "1", "--lang", "en"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert len(told.splitlines()) > 50
    assert (installed / "game/_content/assets/portraits/henk/calm.png").is_file()
