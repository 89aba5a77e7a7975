"""A new story runs at once, whatever was answered, and nothing that was there is touched."""

import itertools
from pathlib import Path

import pytest

from game import content
from game.assessment import debrief
from game.authoring.starting import NAMES, TITLES, Beginning, begin_story, folder_name, person_id
from game.authoring.storytests import read_story_test, run_story_test
from game.errors import GameError
from game.loading import extract, load, loose_ends
from game.play import Program, Session, anything, thumb
from game.story import CHAIRS, Story
from tests.loading.stories import RUBRIC

TEMPLATES = content.stories() / "template"
_SEATS = (CHAIRS, ("sales",), ("marketing",))
VARIANTS = [
    pytest.param(language, chairs, other, id=f"{language}-{'-'.join(chairs)}-{other or 'alone'}")
    for language, chairs in itertools.product(("nl", "en"), _SEATS)
    for other in (None, {"nl": "en", "en": "nl"}[language])
]


def begun(
    folder: Path,
    language: str = "nl",
    chairs: tuple[str, ...] = CHAIRS,
    translation: str | None = None,
    title: str = "",
    sales: str = NAMES["sales"],
    marketing: str = NAMES["marketing"],
) -> Story:
    """Begin a story in a folder and load it; it has no message at all."""
    answers = Beginning(title or TITLES[language], language, chairs, sales, marketing, translation)
    begin_story(folder / "mine", answers, TEMPLATES, RUBRIC)
    loaded = load(folder / "mine", rubric=RUBRIC)
    assert [it.render("en") for it in loaded.diagnostics] == []
    assert loaded.story is not None
    assert [it.render("en") for it in loose_ends(loaded.story)] == []
    return loaded.story


@pytest.mark.parametrize(("language", "chairs", "other"), VARIANTS)
def test_every_variant_loads_without_a_message_and_passes_its_own_tests(
    language: str, chairs: tuple[str, ...], other: str | None, tmp_path: Path
) -> None:
    story = begun(tmp_path, language, chairs, other)

    program = Program(story)
    scripts = sorted((tmp_path / "mine" / "tests").glob("*.script"))
    assert len(scripts) == len(chairs)
    assert [fault for it in scripts for fault in run_story_test(program, read_story_test(it), RUBRIC)] == []
    assert tuple(story.chairs) == chairs


@pytest.mark.parametrize(("language", "chairs", "other"), VARIANTS)
def test_every_variant_reaches_each_of_its_endings_in_at_least_three_in_a_hundred_random_plays(
    language: str, chairs: tuple[str, ...], other: str | None, tmp_path: Path
) -> None:
    program = Program(begun(tmp_path, language, chairs, other))
    runs = [Session.begin(program, seed, None, dict.fromkeys(chairs, anything)) for seed in range(300)]

    ends = [program.endings[run.state.ending] for run in runs]

    assert len(program.endings) >= 2
    assert all(ends.count(ending) >= 9 for ending in program.endings)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_complication_goes_every_way(language: str, tmp_path: Path) -> None:
    program = Program(begun(tmp_path, language))
    (complication,) = program.story.complications
    came_to = set()

    for who in (anything, thumb):
        for seed in range(300):
            run = Session.begin(program, seed, None, dict.fromkeys(CHAIRS, who))
            came_to.add(run.state.cells[program.layout.complications[complication].state])

    assert {"stirring", "spoken", "untangled", "entangled"} <= {
        ("dormant", "stirring", "spoken", "untangled", "entangled")[number] for number in came_to
    }


@pytest.mark.parametrize("language", ["nl", "en"])
def test_capital_can_be_borrowed_and_let_go_and_a_standpoint_be_held_and_left(language: str, tmp_path: Path) -> None:
    program = Program(begun(tmp_path, language))
    seen: set[tuple[str, int]] = set()

    for seed in range(400):
        cells = Session.begin(program, seed, None, dict.fromkeys(CHAIRS, anything)).state.cells
        seen |= {("capital", cells[cell]) for cell in program.layout.capital.values()}
        seen |= {("standpoint", cells[cell]) for cell, _ in program.layout.standpoints.values()}

    own, let_go, held, left = ("capital", 1), ("capital", 3), ("standpoint", 2), ("standpoint", 4)
    assert {own, let_go, held, left} <= seen


@pytest.mark.parametrize(("language", "other"), [("nl", "en"), ("en", "nl")])
def test_the_translation_is_the_original_of_the_other_language(language: str, other: str, tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    story = begun(tmp_path, language, translation=other)
    twin = begun(tmp_path / "b", other)

    translated = set(story.translations[other].values())

    assert translated == {it.source for it in extract(twin)}
    assert story.translations[other]["title", TITLES[language]] == TITLES[other]


def test_a_translation_stands_beside_what_it_translates(tmp_path: Path) -> None:
    story = begun(tmp_path, "nl", translation="en")
    words = dict(story.translations["en"])

    assert words["magazijn", "Rij zes"] == "Row six"
    assert (
        words["kantine.rek.reply", "Vanmiddag nog. Dan wacht ik daarop."]
        == "This afternoon. Then I will wait for that."
    )
    assert words["scherm.knop.readings.ilse", "Vrijdag sta ik alleen."] == "On Friday I stand alone."


@pytest.mark.parametrize(
    ("sales", "marketing", "ids"),
    [
        ("Çağla Öztürk", "Bjørn Ås", {"cagla", "bjorn"}),
        ("Jan Smit", "Jan de Boer", {"jan", "jan_de_boer"}),
        ("Sales", "Mark O'Neill", {"sales_2", "mark"}),
        ("李 Wei", "Result", {"wei", "result_2"}),
        ('7even: "quoted"', "# Hash", {"person", "hash"}),
    ],
)
def test_whatever_people_are_called_the_story_runs(sales: str, marketing: str, ids: set[str], tmp_path: Path) -> None:
    story = begun(tmp_path, sales=sales, marketing=marketing, title='Wie: "wat"? # echt')

    assert set(story.cast) == ids
    assert {person.name for person in story.cast.values()} == {sales, marketing}
    assert len({person.short for person in story.cast.values()}) == 2
    assert story.title.source == 'Wie: "wat"? # echt'


def test_a_person_whose_name_is_taken_gets_the_whole_of_it() -> None:
    assert person_id("Jan de Boer", ("jan",)) == "jan_de_boer"


@pytest.mark.parametrize("there", ["notes.txt", "story.yaml", ".hidden"])
def test_a_folder_with_something_in_it_is_left_as_it_was(there: str, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / there).write_text("mine", encoding="utf-8")

    with pytest.raises(GameError, match="already"):
        begun(tmp_path)

    assert [path.name for path in folder.iterdir()] == [there]
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_a_file_where_the_folder_would_be_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine", encoding="utf-8")

    with pytest.raises(GameError, match="already"):
        begun(tmp_path)

    assert (tmp_path / "mine").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("title", ["", "x" * 61, "A {slot}", "A *star", "two\nlines"])
def test_what_cannot_be_a_title_is_refused_and_nothing_is_written(title: str, tmp_path: Path) -> None:
    answers = Beginning(title, "nl", CHAIRS, "Ilse", "Daan")

    with pytest.raises(GameError, match="cannot be used"):
        begin_story(tmp_path / "mine", answers, TEMPLATES, RUBRIC)

    assert list(tmp_path.iterdir()) == []


def test_two_people_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GameError, match="nobody could tell them apart"):
        begun(tmp_path, sales="Jan Smit", marketing="jan smit")


def test_an_empty_folder_may_be_used(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()

    assert begun(tmp_path).title.source == "Op voorraad"


def test_a_folder_is_called_after_the_title() -> None:
    assert folder_name("Eén, of twee? Ça va!") == "een-of-twee-ca-va"
    assert folder_name("?!") == "story"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_choice_has_its_words_for_afterwards_and_every_choice_point_its_readings(
    language: str, tmp_path: Path
) -> None:
    story = begun(tmp_path, language)

    for scene in story.scenes.values():
        for passage in scene.passages:
            assert bool(passage.choices) == bool(passage.readings), passage.id
            for choice in passage.choices:
                words = choice.debrief
                assert all((words.did, words.tempting, words.cost, words.ask, words.thought)), choice.id


@pytest.mark.parametrize("chair", CHAIRS)
def test_its_debrief_can_be_made(chair: str, tmp_path: Path) -> None:
    program = Program(begun(tmp_path))
    others = {other: thumb for other in CHAIRS if other != chair}
    session = Session.begin(program, 1, chair, others)
    while not session.is_over:
        session = session.pick(session.offers[0].choice.choice.id)

    made = debrief(session, RUBRIC, budget=500)

    assert made.qualities
