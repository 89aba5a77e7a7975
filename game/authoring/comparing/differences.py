"""What an edit changed in a story: what came and went, what is called or stands otherwise, what rules differ, and which words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from game.authoring.comparing.features import Feature, Features, Reading
from game.authoring.comparing.pairing import Pairs, Path, choice_words, choices_of, likeness, paired, passages_of
from game.authoring.comparing.rows import Row, Rows, choice_rows, ending_rows, passage_rows, scene_rows, story_rows
from game.authoring.telling import Telling
from game.story import Passage, Place, Story

What = Literal["scene", "passage", "choice", "ending", "story"]
How = Literal["added", "removed", "renamed", "moved", "changed", "words", "translated"]


_NOTHING = Feature("", "")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is otherwise. `name` is "scene", "scene.passage", "scene.choice", an ending, or a part of story.yaml.

    For `changed` and `words`, `field` says what of it, with how it was `before` and is `after`; for `renamed` and `moved` these
    are the names or passages. `stale` are the languages whose translation is not of these words any more, and for `translated` it
    is the language. `place` is in the new version, or in the old one for what was removed.
    """

    how: How
    what: What
    name: str
    field: str = ""
    before: str = ""
    after: str = ""
    place: Place | None = None
    stale: tuple[str, ...] = ()
    before_told: str = ""
    """For a rule: the same in words."""
    after_told: str = ""


def differences(old: Story, new: Story, language: str) -> tuple[Difference, ...]:
    """Return all that differs in meaning between two versions; layout and remarks are no meaning. Nothing when nothing does.

    `language` is that in which rules are told.
    """
    return tuple(_Comparing(old, new, paired(old, new), language).all())


@dataclass(frozen=True, slots=True)
class _Comparing:
    old: Story
    new: Story
    pairs: Pairs
    language: str

    def all(self) -> Iterator[Difference]:
        yield from self._scenes()
        yield from self._passages()
        yield from self._choices()
        yield from self._endings()
        yield from self._whole()
        yield from self._translations()

    def _readings(self) -> tuple[Reading, Reading]:
        return Reading(Telling(self.old, self.language), self.pairs), Reading(Telling(self.new, self.language))

    # What there is

    def _scenes(self) -> Iterator[Difference]:
        before, after = self._readings()
        for id, scene in self.old.scenes.items():
            other = self.new.scenes.get(self.pairs.scenes.get(id, ""))
            if other is None:
                yield Difference("removed", "scene", id, before=scene.title.source, place=scene.at)
                continue
            if other.id != id:
                yield Difference("renamed", "scene", other.id, before=id, after=other.id, place=other.at)
            yield from self._features("scene", other.id, before.scene(scene), after.scene(other), other.at)
            yield from self._rows("scene", other.id, scene_rows(scene), scene_rows(other), other.at)
        kept = set(self.pairs.scenes.values())
        for id, scene in self.new.scenes.items():
            if id not in kept:
                yield Difference("added", "scene", id, after=scene.title.source, place=scene.at)

    def _passages(self) -> Iterator[Difference]:
        olds, news = passages_of(self.old), passages_of(self.new)
        before, after = self._readings()
        for path, passage in olds.items():
            aim = self.pairs.passages.get(path)
            if aim is None:
                yield from self._gone("passage", path, _first(passage), passage.at)
                continue
            other, name = news[aim], ".".join(aim)
            yield from self._elsewhere("passage", path, aim, other.at)
            here, there = before.passage(path[0], passage), after.passage(aim[0], other)
            yield from self._features("passage", name, here, there, other.at)
            rows = passage_rows(passage, self.old), passage_rows(other, self.new)
            yield from self._rows("passage", name, *rows, other.at)
        kept = set(self.pairs.passages.values())
        for path, passage in news.items():
            if path not in kept:
                yield from self._fresh("passage", path, _first(passage), passage.at)

    def _choices(self) -> Iterator[Difference]:
        olds, news = choices_of(self.old), choices_of(self.new)
        homes, aims = _homes(self.old), _homes(self.new)
        before, after = self._readings()
        for path, choice in olds.items():
            aim = self.pairs.choices.get(path)
            if aim is None:
                yield from self._gone("choice", path, choice_words(choice), choice.at)
                continue
            other, name = news[aim], ".".join(aim)
            yield from self._elsewhere("choice", path, aim, other.at)
            home, there = (path[0], homes[path].id), (aim[0], aims[aim].id)
            if aim[0] == self.pairs.scenes.get(path[0]) and self.pairs.passages.get(home, home) != there:
                yield Difference("moved", "choice", name, before=".".join(home), after=".".join(there), place=other.at)
            here = before.choice(path[0], homes[path], choice)
            now = after.choice(aim[0], aims[aim], other)
            yield from self._features("choice", name, here, now, other.at)
            rows = choice_rows(choice, self.old), choice_rows(other, self.new)
            yield from self._rows("choice", name, *rows, other.at)
        kept = set(self.pairs.choices.values())
        for path, choice in news.items():
            if path not in kept:
                yield from self._fresh("choice", path, choice_words(choice), choice.at)

    def _endings(self) -> Iterator[Difference]:
        for id, ending in self.old.endings.items():
            other = self.new.endings.get(self.pairs.endings.get(id, ""))
            if other is None:
                yield Difference("removed", "ending", id, before=ending.title.source)
                continue
            if other.id != id:
                yield Difference("renamed", "ending", other.id, before=id, after=other.id)
            rows = ending_rows(ending, self.old), ending_rows(other, self.new)
            yield from self._rows("ending", other.id, *rows, self._place(other.title.context, other.title.source))
        kept = set(self.pairs.endings.values())
        for id, ending in self.new.endings.items():
            if id not in kept:
                place = self._place(ending.title.context, ending.title.source)
                yield Difference("added", "ending", id, after=ending.title.source, place=place)

    def _whole(self) -> Iterator[Difference]:
        before, after = (reading.whole() for reading in self._readings())
        for name in dict.fromkeys((*before, *after)):
            if name.startswith("endings.") and not (name in before and name in after):
                continue  # told already
            if name not in before or name not in after:
                yield Difference("added" if name in after else "removed", "story", name)
                continue
            yield from self._features("story", name, before[name], after[name], None)
        olds, news = story_rows(self.old), story_rows(self.new)
        for name in olds:
            if name in news:
                yield from self._rows("story", name, olds[name], news[name], None)

    def _gone(self, what: What, path: Path, words: str, place: Place | None) -> Iterator[Difference]:
        if path[0] in self.pairs.scenes:
            yield Difference("removed", what, ".".join(path), before=words, place=place)

    def _fresh(self, what: What, path: Path, words: str, place: Place | None) -> Iterator[Difference]:
        if path[0] in set(self.pairs.scenes.values()):
            yield Difference("added", what, ".".join(path), after=words, place=place)

    def _elsewhere(self, what: What, path: Path, aim: Path, place: Place | None) -> Iterator[Difference]:
        """Yield that something moved to another scene, or is called otherwise in its own."""
        is_here = aim[0] == self.pairs.scenes.get(path[0])
        if not is_here:
            yield Difference("moved", what, ".".join(aim), before=".".join(path), after=".".join(aim), place=place)
        elif path[1] != aim[1]:
            yield Difference("renamed", what, ".".join(aim), before=".".join(path), after=".".join(aim), place=place)

    # How it is

    def _features(
        self, what: What, name: str, before: Features, after: Features, place: Place | None
    ) -> Iterator[Difference]:
        for field in dict.fromkeys((*before, *after)):
            here, there = before.get(field, _NOTHING), after.get(field, _NOTHING)
            if here.value != there.value:
                yield Difference(
                    "changed",
                    what,
                    name,
                    field,
                    here.value,
                    there.value,
                    place,
                    before_told=here.words,
                    after_told=there.words,
                )

    def _rows(self, what: What, name: str, before: Rows, after: Rows, place: Place | None) -> Iterator[Difference]:
        for field in dict.fromkeys((*before, *after)):
            for one, other in _aligned(before.get(field, ()), after.get(field, ())):
                here, there = one.words if one else "", other.words if other else ""
                at = (other and other.text and self._place(other.text.context, other.text.source)) or place
                is_other = other and other.text and not (one and one.text and one.text.source == other.text.source)
                stale = self._stale(other) if is_other and other else ()
                yield Difference("words", what, name, field, here, there, at, stale)

    def _stale(self, row: Row) -> tuple[str, ...]:
        """Return the languages that have no translation of these words, among those the story is in."""
        assert row.text
        key = (row.text.context, row.text.source)
        return tuple(language for language, words in self.new.translations.items() if key not in words)

    def _place(self, context: str, source: str) -> Place | None:
        return self.new.places.get((context, source))

    # In other languages

    def _translations(self) -> Iterator[Difference]:
        """Yield the texts that stayed and are translated otherwise, or not any more since they are called otherwise."""
        homes = {
            ".".join(new): ".".join(old) for old, new in (*self.pairs.passages.items(), *self.pairs.choices.items())
        }
        for language, words in self.new.translations.items():
            before = self.old.translations.get(language, {})
            for key, place in self.new.places.items():
                here, there = before.get(key) or before.get(_under(homes, key)), words.get(key)
                if here is not None and here != there:
                    yield Difference("translated", "story", key[0], language, here, there or "", place, (language,))


def _under(homes: Mapping[str, str], key: tuple[str, str]) -> tuple[str, str]:
    """Return what a text was found by before its passage or choice was renamed; a context is "scene.choice.field" or so."""
    parts = key[0].split(".")
    home = ".".join(parts[:2])
    return ".".join((homes.get(home, home), *parts[2:])), key[1]


def _aligned(before: tuple[Row, ...], after: tuple[Row, ...]) -> Iterator[tuple[Row | None, Row | None]]:
    """Pair the rows that differ: those that were changed with what they became, and those that came or went with nothing."""
    one, other = [row.words for row in before], [row.words for row in after]
    for tag, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _matched(before[i:j], after[k:m])


def _matched(before: tuple[Row, ...], after: tuple[Row, ...]) -> Iterator[tuple[Row | None, Row | None]]:
    """Pair a stretch of rows with what stands in its place, in order: with the next that is alike, or one for one."""
    left = list(after)
    if len(before) == len(after):
        yield from zip(before, after, strict=True)
        return
    for row in before:
        found = next((place for place, other in enumerate(left) if likeness(row.words, other.words)), None)
        if found is None:
            yield row, None
            continue
        yield from ((None, each) for each in left[:found])
        yield row, left[found]
        left = left[found + 1 :]
    yield from ((None, each) for each in left)


def _homes(story: Story) -> Mapping[Path, Passage]:
    """Return the passage that each choice stands in."""
    return {
        (scene.id, choice.id): passage
        for scene in story.scenes.values()
        for passage in scene.passages
        for choice in passage.choices
    }


def _first(passage: Passage) -> str:
    """The first words of a passage."""
    return next((text.source for line in passage.text if (text := getattr(line.part, "text", None))), "")
