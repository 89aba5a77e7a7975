"""What is wrong with stories, as data for editors and other programs."""

from collections.abc import Iterable, Mapping

from game.authoring.checking.verdict import Verdict
from game.loading import CATALOGUE, Diagnostic, Sources

FORMAT = 1


def checked_data(verdicts: Iterable[Verdict], language: str) -> Mapping[str, object]:
    """Return one object that can be written as JSON: a list of stories, each with all its diagnostics."""
    return {"format": FORMAT, "language": language, "stories": [_story(each, language) for each in verdicts]}


def _story(verdict: Verdict, language: str) -> Mapping[str, object]:
    sources = verdict.sources
    return {
        "story": verdict.name,
        "path": str(verdict.path),
        "sound": not verdict.errors,
        "errors": len(verdict.errors),
        "warnings": len(verdict.warnings),
        "diagnostics": [_diagnostic(each, sources, language) for each in verdict.diagnostics],
    }


def _diagnostic(fault: Diagnostic, sources: Sources, language: str) -> Mapping[str, object]:
    return {
        "code": fault.code,
        "name": CATALOGUE[fault.code].slug,
        "severity": fault.severity,
        "file": fault.file,
        "line": fault.line,
        "column": fault.column,
        "sentence": fault.what(language),
        "cause": fault.cause(language),
        "cure": fault.cure(language),
        "source": sources.line(fault.file, fault.line),
        "did you mean": fault.values.get("nearest") or None,
    }
