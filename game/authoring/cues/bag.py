"""A bag of words that tries to tell one kind of move from the rest: naive Bayes, since a story holds few words to learn from.

How much likelier a word is in one kind than in the rest is learned from the moves of the other scenes, each move counted once a
word; a move is as suspect as its known words are on average. Naive Bayes needs far fewer examples than logistic regression to be
as good as it gets (Ng & Jordan, NIPS 2001), and on snippets this short it does as well as anything (Wang & Manning, ACL 2012).
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt


@dataclass(frozen=True, slots=True)
class Sample:
    """The words of a move, each once, and the scene that is held out when this move is judged."""

    scene: str
    words: tuple[str, ...]


class Bag:
    """The moves of a story, to learn from and to judge; from those `beside`, of other stories, is learned only."""

    def __init__(self, samples: Sequence[Sample], beside: Sequence[Sample] = ()) -> None:
        self._samples = (*samples, *beside)
        self._judged = len(samples)
        self._moves = Counter(sample.scene for sample in samples)
        self._total = Counter(word for sample in self._samples for word in sample.words)
        here: dict[str, Counter[str]] = defaultdict(Counter)
        for sample in samples:
            here[sample.scene].update(sample.words)
        self._known = [
            [(word, out) for word in sample.words if (out := self._total[word] - here[sample.scene][word])]
            for sample in samples
        ]
        self._logs = [log(number) for number in range(1, len(self._samples) + 3)]

    def held_out(self, is_one: Sequence[bool]) -> list[float]:
        """Return for each move of the story how much it looks like one of the kind, judged without the moves of its own scene.

        `is_one` says of each sample, those beside last, whether it is of the kind. A positive number: more like the kind than
        like the rest. The weights are those of `weight`, their logarithms looked up.
        """
        ones, here, counts = self._ones(is_one)
        logs, values = self._logs, []
        for sample, known in zip(self._samples[: self._judged], self._known, strict=True):
            if not known:
                values.append(0.0)
                continue
            own, total = here[sample.scene], 0.0
            for word, out in known:
                count = ones.get(word, 0) - own.get(word, 0)
                total += logs[count] - logs[out - count]
            of_ones = counts[""] - counts[sample.scene]
            of_others = len(self._samples) - self._moves[sample.scene] - of_ones
            values.append(total / len(known) - logs[of_ones + 1] + logs[of_others + 1])
        return values

    def because(self, place: int, is_one: Sequence[bool], most: int) -> list[str]:
        """Return the words of a move that make it look like one of the kind, the strongest first."""
        ones, here, counts = self._ones(is_one)
        scene = self._samples[place].scene
        of_ones = counts[""] - counts[scene]
        of_others = len(self._samples) - self._moves[scene] - of_ones
        weights = {}
        for word, out in self._known[place]:
            count = ones.get(word, 0) - here[scene].get(word, 0)
            weights[word] = weight(count, of_ones, out - count, of_others)
        return sorted((word for word in weights if weights[word] > 0), key=lambda word: -weights[word])[:most]

    def telling(self, is_one: Sequence[bool], least: int) -> list[tuple[float, str, int, int]]:
        """Return the words that give the kind away: how surely, the word, in how many moves of the kind and in how many of the
        rest. Words in fewer than `least` moves tell nothing yet."""
        ones, _, counts = self._ones(is_one)
        others = len(self._samples) - counts[""]
        found = []
        for word, total in self._total.items():
            if total >= least:
                here = ones.get(word, 0)
                found.append((sureness(here, counts[""], total - here, others), word, here, total - here))
        return sorted(found, key=lambda each: (-each[0], each[1]))

    def _ones(self, is_one: Sequence[bool]) -> tuple[dict[str, int], dict[str, dict[str, int]], dict[str, int]]:
        """Count the moves of the kind that hold each word, in all and by scene, and how many there are of each ("": in all)."""
        ones: dict[str, int] = {}
        here: dict[str, dict[str, int]] = {scene: {} for scene in self._moves}
        counts = {"": sum(is_one)} | dict.fromkeys(self._moves, 0)
        for place, (sample, one) in enumerate(zip(self._samples, is_one, strict=True)):
            if one:
                own = here[sample.scene] if place < self._judged else {}
                if place < self._judged:
                    counts[sample.scene] += 1
                for word in sample.words:
                    ones[word] = ones.get(word, 0) + 1
                    own[word] = own.get(word, 0) + 1
        return ones, here, counts


def weight(ones: int, of_ones: int, others: int, of_others: int) -> float:
    """Return how much likelier a word is in one kind of move than in the rest, as the logarithm of the ratio, with a move of each
    sort added that has it and one that has not (Laplace)."""
    return log((ones + 1) / (of_ones + 2)) - log((others + 1) / (of_others + 2))


def sureness(ones: int, of_ones: int, others: int, of_others: int) -> float:
    """Return by how many standard errors the odds of a word differ between a kind and the rest (Woolf 1955, with half a move
    added to each cell: Haldane, Anscombe)."""
    a, b, c, d = ones + 0.5, of_ones - ones + 0.5, others + 0.5, of_others - others + 0.5
    return log(a * d / (b * c)) / sqrt(1 / a + 1 / b + 1 / c + 1 / d)
