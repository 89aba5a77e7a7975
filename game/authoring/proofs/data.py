"""The figures of a proof as data for other programs."""

from typing import Any

from game.authoring.proofs.counting import FAST, PER_MINUTE, SLOW, RunCount, minutes
from game.authoring.proofs.readability import Reading
from game.authoring.proofs.view import Figures, ProofView

FORMAT = 1


def proof_json(view: ProofView) -> dict[str, Any]:
    """Return the figures of each language as plain data. The script itself is what `graph --json` and the story's files have."""
    return {
        "format": FORMAT,
        "title": view.main.title,
        "words a minute": {"mean": PER_MINUTE, "slow": SLOW, "fast": FAST},
        "languages": {figures.language: _figures(figures) for figures in view.figures},
    }


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        "words": figures.words,
        "scenes": [
            {"id": it.id, "passages": it.passages, "text": it.text, "choices": it.choices, "replies": it.replies}
            for it in figures.scenes
        ],
        "people": [
            {"name": it.name, "said": it.said, "thought": it.thought, "choices": it.choices} for it in figures.people
        ],
        "runs": [
            {
                "chair": it.chair,
                "plays": it.plays,
                "shortest": _run(it.shortest),
                "typical": _run(it.typical),
                "longest": _run(it.longest),
            }
            for it in figures.runs
        ],
        "readability": {
            **_reading(figures.whole),
            "measure": "Flesch-Douma" if figures.language == "nl" else "Flesch",
            "middle passage": round(figures.middle, 1),
            "hardest": [
                {"passage": it.key, "stands out": place < figures.standing_out, **_reading(it.reading)}
                for place, it in enumerate(figures.hardest)
            ],
            "long sentences": figures.long_sentence_count,
        },
    }


def _run(run: RunCount) -> dict[str, int]:
    return {"words": run.words, "minutes": minutes(run.words), "seed": run.seed}


def _reading(it: Reading) -> dict[str, Any]:
    return {
        "score": round(it.score, 1),
        "words in a sentence": round(it.words / it.sentences, 1),
        "syllables in a word": round(it.syllables / it.words, 2) if it.words else 0,
    }
