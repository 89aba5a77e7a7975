"""How easily a text reads, in the measure that its language has for it.

Dutch: the Leesgemak of Douma, *De leesbaarheid van landbouwbladen* (Wageningen 1960), which fits Flesch's formula to Dutch:
206.84 − 0.77 × syllables in a hundred words − 0.93 × words in a sentence. English: the Reading Ease of Flesch, *A new readability
yardstick*, Journal of Applied Psychology 32 (1948): 206.835 − 1.015 × words in a sentence − 84.6 × syllables in a word. Both count
length and nothing else: what a sentence means, or whether somebody would say it, they do not know. Douma: "hulpmiddelen", no
infallible instruments.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from game.authoring.proofs.syllables import syllables

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_SENTENCE = re.compile(r"[.!?…]+[»”\"')\]]*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Reading:
    """A text counted: `score` is higher for what reads more easily, mostly from 0 to 100."""

    words: int
    sentences: int
    syllables: int
    language: str

    @property
    def score(self) -> float:
        """The measure of its language; 100 where there is nothing to read."""
        if not self.words:
            return 100.0
        by_sentence, by_word = self.words / self.sentences, self.syllables / self.words
        if self.language == "nl":
            return 206.84 - 0.93 * by_sentence - 77 * by_word
        return 206.835 - 1.015 * by_sentence - 84.6 * by_word


def reading(texts: Iterable[str], language: str) -> Reading:
    """Count texts together. Each is at least a sentence, also where no full stop ends it."""
    words = sentences = sounds = 0
    for text in texts:
        found = words_in(text)
        words += len(found)
        sounds += sum(syllables(word, language) for word in found)
        sentences += len(sentences_in(text))
    return Reading(words, max(1, sentences), sounds, language)


def words_in(text: str) -> list[str]:
    """Return the words of a text; a number is one, punctuation is none."""
    return _WORD.findall(text)


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text, those without a word left out."""
    ends = [found.end() for found in _SENTENCE.finditer(text)]
    starts = [0, *ends]
    parts = (text[start:end].strip() for start, end in zip(starts, [*ends, len(text)], strict=True))
    return [part for part in parts if words_in(part)]
