"""What every story shows is there, and agrees with what it tells: places, faces, and who is on the stage."""

from collections.abc import Iterator
from functools import cache

import pytest

from game import content
from game.loading import load, load_rubric
from game.play import Program, Session, anything
from game.presenting import Block, StageView, Texts, play_view
from game.story import Face, Line, Narration, Scene, Speech, Thought

STORIES = sorted(path.parent.name for path in content.stories().glob("*/story.yaml"))
PLAYS = 250
every_story = pytest.mark.parametrize("slug", STORIES)


@cache
def program(slug: str) -> Program:
    loaded = load(content.stories() / slug, rubric=load_rubric(content.stories() / "rubric.yaml"))
    assert loaded.story is not None
    return Program(loaded.story)


@cache
def blocks(slug: str) -> tuple[tuple[Block, ...], ...]:
    """What is read in random plays, from every chair."""
    of = program(slug)
    sitting = dict.fromkeys(of.story.chairs, anything)
    plays = [Session.begin(of, seed, None, sitting) for seed in range(PLAYS)]
    read = []
    for chair in of.story.chairs:
        texts = Texts(of, of.story.language, chair)
        seated = (Session(of, play.seed, chair, {}, play.steps, play.picks) for play in plays)
        read += [tuple(play_view(session, texts).blocks) for session in seated]
    return tuple(read)


def with_their_stage(slug: str) -> Iterator[tuple[Block, StageView]]:
    for run in blocks(slug):
        stage = StageView("", "", "", ())
        for block in run:
            stage = block.stage or stage
            yield block, stage


def named_faces(scene: Scene) -> Iterator[tuple[str, str]]:
    """Everybody in a scene with a face that the author gave them."""
    for passage in scene.passages:
        for line in (*passage.text, *(line for choice in passage.choices for line in choice.reply)):
            found = named_face(line)
            if found is not None and found.face is not None:
                yield found.person, found.face


def named_face(line: Line) -> Face | Speech | Thought | None:
    match line.part:
        case Face() | Speech() | Thought():
            return line.part
        case Narration(_, Face() as face):
            return face
        case _:
            return None


@every_story
def test_every_place_is_there_at_every_hour_it_is_shown(slug: str) -> None:
    times = {
        (scene.place, time)
        for scene in program(slug).story.scenes.values()
        for time in (scene.time, *(passage.time for passage in scene.passages if passage.time))
    }

    missing = [f"{place}-{time}" for place, time in sorted(times) if not has_picture(slug, f"{place}-{time}", place)]
    assert missing == []


def has_picture(slug: str, name: str, place: str) -> bool:
    own = content.stories() / slug / "pictures"
    files = (own / f"{name}.png", own / f"{place}.png", content.assets() / "places" / f"{name}.png")
    return any(file.is_file() for file in files)


@every_story
def test_every_face_somebody_makes_has_been_drawn(slug: str) -> None:
    story = program(slug).story
    made = {found for scene in story.scenes.values() for found in named_faces(scene)}
    chosen = {
        (story.person_in(passage.chair), choice.face)
        for scene in story.scenes.values()
        for passage in scene.passages
        if passage.chair
        for choice in passage.choices
        if choice.face
    }
    calm = {(person, "calm") for person in story.cast}

    files = {f"{story.cast[person].portrait}/{face}.png" for person, face in made | chosen | calm}

    folders = (content.stories() / slug / "pictures", content.assets() / "portraits")
    assert [name for name in sorted(files) if not any((folder / name).is_file() for folder in folders)] == []


@every_story
def test_whoever_speaks_is_on_the_stage_or_on_the_telephone(slug: str) -> None:
    absent = {
        f"{stage.title}, {block.person.short}: {block.words[0].text}"
        for block, stage in with_their_stage(slug)
        if block.kind == "said" and block.person and not block.is_mine
        if block.person.id not in {each.person.id for each in stage.people}
    }

    assert sorted(absent) == []


@every_story
def test_whoever_speaks_is_the_one_who_stands_out_with_the_face_beside_the_words(slug: str) -> None:
    off = {
        f"{stage.title}, {block.person.short}: {block.words[0].text}"
        for block, stage in with_their_stage(slug)
        if block.kind == "said" and block.person and not block.is_mine
        for each in stage.people
        if each.is_speaking != (each.person.id == block.person.id)
        or (each.person.id == block.person.id and block.face not in (None, each.face))
    }

    assert sorted(off) == []


GONE = {
    "het-zwarte-gat": {
        "Op het scherm gaat de beveiliging aan.": "carolien",
        "De amandelen laat ze liggen.": "yara",
        "Bellend het beton over": "mila",
        "Het zakje blijft liggen.": "marga",
        "Hij zet je af bij je eigen auto.": "sjoerd",
        "Je hoort de Skoda wegrijden.": "sjoerd",
        "Ze neemt op. Er staat een motor aan.": "yara",
        "Hij zit aan de telefoon. Je legt het vel": "yara",
        "Er staat een Skoda, met de binnenverlichting aan.": "henk",
        "Iemand trekt de stekker uit het scherm.": "carolien",
    }
}
"""Words that are only told when somebody has left, by story. The story of each is in its scenes."""
LATE = {
    "het-zwarte-gat": {
        "Het wordt schemerig.": "dusk",
        "Hij zet je af bij je eigen auto.": "dusk",
        "Half zeven.": "evening",
    }
}
"""Words with the time of day at which they are read, by story."""


@every_story
def test_nobody_stays_who_has_left(slug: str) -> None:
    found = with_their_stage(slug)
    told = [(words, person, stage) for block, stage in found for words, person in said_when_gone(slug, block)]

    assert {words for words, _, _ in told} == set(GONE.get(slug, {}))
    assert [words for words, person, stage in told if person in {each.person.id for each in stage.people}] == []


def said_when_gone(slug: str, block: Block) -> list[tuple[str, str]]:
    start = block.words[0].text if block.kind == "told" and block.words else ""
    return [(words, person) for words, person in GONE.get(slug, {}).items() if start.startswith(words)]


@every_story
def test_it_is_as_late_in_the_picture_as_in_the_text(slug: str) -> None:
    late = LATE.get(slug, {})
    seen = {
        (words, stage.time)
        for block, stage in with_their_stage(slug)
        for words in late
        if block.words and block.words[0].text.startswith(words)
    }

    assert seen == set(late.items())
