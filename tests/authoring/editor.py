"""The real YAML language server, as an editor speaks with it: the Language Server Protocol over its standard input and output."""

import json
import shutil
import subprocess
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any

PACKAGE = "yaml-language-server@1.25.0"
_PATIENCE = 60
"""Seconds after which a server that says nothing is ended, so that a test fails instead of waiting."""
_SETTINGS = {"yaml": {"completion": True, "hover": True, "validate": True, "schemaStore": {"enable": False}}}


def install(folder: Path) -> Path | None:
    """Install the server into a folder; None where npm or its registry is out of reach."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return None
    words = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--fetch-retries=0", PACKAGE]
    if subprocess.run(words, capture_output=True, timeout=300, check=False).returncode:
        return None
    return folder / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"


class Editor:
    """An editor with one folder open. Ends the server when it is closed."""

    def __init__(self, server: Path, folder: Path) -> None:
        words = ["node", str(server), "--stdio"]
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.timer = Timer(_PATIENCE, self.process.kill)
        self.timer.start()
        self.asked = 0
        hover = {"contentFormat": ["markdown"]}
        able = {"textDocument": {"hover": hover, "completion": {"completionItem": {"snippetSupport": False}}}}
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": able})
        self.tell("initialized", {})
        self.tell("workspace/didChangeConfiguration", {"settings": _SETTINGS})

    def __enter__(self) -> "Editor":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.timer.cancel()
        self.process.kill()
        self.process.communicate()

    def open(self, path: Path) -> list[dict[str, Any]]:
        """Open a file and return what is marked in it."""
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": path.read_text(encoding="utf-8")}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while True:
            heard = self._hear()
            if heard.get("method") == "textDocument/publishDiagnostics" and heard["params"]["uri"] == path.as_uri():
                return list(heard["params"]["diagnostics"])

    def hover(self, path: Path, line: int, column: int) -> str:
        """Return what is told with the mouse at a place; lines and columns count from 0."""
        found = self.ask("textDocument/hover", _at(path, line, column))
        return str(found["contents"]["value"]) if found else ""

    def complete(self, path: Path, line: int, column: int) -> list[str]:
        """Return what may be filled in at a place."""
        found = self.ask("textDocument/completion", _at(path, line, column))
        return [str(item["label"]) for item in found["items"]]

    def ask(self, method: str, params: object) -> Any:
        """Ask the server and return its answer; what it asks itself meanwhile is answered."""
        self.asked += 1
        self._say({"id": self.asked, "method": method, "params": params})
        while True:
            heard = self._hear()
            if heard.get("id") == self.asked and "method" not in heard:
                assert "error" not in heard, heard
                return heard["result"]

    def tell(self, method: str, params: object) -> None:
        """Tell the server something that it does not answer."""
        self._say({"method": method, "params": params})

    def _say(self, message: dict[str, object]) -> None:
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None, "it was opened with one"
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self.process.stdin.flush()

    def _hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None, "it was opened with one"
        length = 0
        while (row := self.process.stdout.readline().strip()) or not length:
            assert row or self.process.poll() is None, "the language server has ended"
            if row.lower().startswith(b"content-length:"):
                length = int(row.partition(b":")[2])
        heard: dict[str, Any] = json.loads(self.process.stdout.read(length))
        if "id" in heard and "method" in heard:
            wanted = len(heard["params"]["items"]) if heard["method"] == "workspace/configuration" else None
            self._say({"id": heard["id"], "result": None if wanted is None else [None] * wanted})
        return heard


def _at(path: Path, line: int, column: int) -> dict[str, object]:
    return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
