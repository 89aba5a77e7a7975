"""The mirror at the end of a chapter: two or three of one's own moments, of different people, and one to ask about."""

from pathlib import Path

from game.assessment import Mirror, Reading, mirrors
from tests.assessment.runs import LOOK, RUBRIC, WEK, reading
from tests.small import NOTHING, choice, program_from, scene, story_text


def thinking(id: str, *people: str, shows: str = "about_it", ask: str = "") -> str:
    """A choice of which these people thought something; one stays where one is."""
    thoughts = "".join(f"      {person}: Dacht {person} bij {id}.\n" for person in people)
    asking = f"    ask: {ask}\n" if ask else ""
    return (
        choice(id, "dagen +0", shows=shows, go="punt")
        + f"  debrief:\n    did: Dat deed {id}.\n{asking}    thought:\n{thoughts}"
    )


READINGS = "        readings:\n          mila: [Ze schrok., Ze lachte., Ze dacht aan iets anders.]\n"


def run(folder: Path, choices: str, *picks: str, readings: str = "") -> Reading:
    """These choices in the first chapter; `weg` ends it, and another `weg` the story."""
    one = scene("een", NOTHING + WEK + choices) + readings
    return reading(program_from(story_text(one, scene("twee", NOTHING + choices)), folder), *picks)


def mirror(found: Reading) -> Mirror:
    (only,) = mirrors(found, RUBRIC)
    return only


def seen(found: Mirror) -> list[tuple[str, str]]:
    return [(each.moment.choice.choice.id, each.person) for each in found.observations]


def test_a_chapter_without_thoughts_has_no_mirror(tmp_path: Path) -> None:
    assert mirrors(run(tmp_path, choice("a", "lowers mila", go="punt"), "een.a", "een.weg", "twee.weg"), RUBRIC) == ()


def test_a_chapter_that_is_not_over_has_no_mirror_yet(tmp_path: Path) -> None:
    assert mirrors(run(tmp_path, thinking("a", "mila"), "een.a"), RUBRIC) == ()


def test_each_chapter_that_is_over_has_its_own(tmp_path: Path) -> None:
    found = mirrors(run(tmp_path, thinking("a", "mila"), "een.a", "een.weg", "twee.a", "twee.weg"), RUBRIC)

    assert [(each.chapter, [it.moment.choice.key for it in each.observations]) for each in found] == [
        (0, ["een.a"]),
        (1, ["twee.a"]),
    ]


def test_an_observation_has_what_the_other_thought_and_did_not_say(tmp_path: Path) -> None:
    (observation,) = mirror(run(tmp_path, thinking("a", "mila"), "een.a", "een.weg")).observations

    assert (observation.person, observation.thought.source) == ("mila", "Dacht mila bij a.")


def test_three_moments_are_held_up_at_most(tmp_path: Path) -> None:
    choices = thinking("a", "mila") + thinking("b", "mila") + thinking("c", "mila") + thinking("d", "mila")

    found = mirror(run(tmp_path, choices, "een.a", "een.b", "een.c", "een.d", "een.weg"))

    assert len(found.observations) == 3


def test_one_moment_is_held_up_once_also_when_two_people_thought_something(tmp_path: Path) -> None:
    found = mirror(run(tmp_path, thinking("a", "mila", "joke") + thinking("b", "mila"), "een.a", "een.b", "een.weg"))

    assert [id for id, _ in seen(found)] == ["a", "b"]


def test_the_most_telling_moment_comes_first_and_the_others_in_the_order_of_the_run(tmp_path: Path) -> None:
    choices = thinking("a", "mila") + thinking("b", "mila", shows="stake") + thinking("c", "mila", shows="meets")

    found = mirror(run(tmp_path, choices, "een.a", "een.b", "een.c", "een.weg"))

    assert [id for id, _ in seen(found)] == ["c", "a", "b"]


def test_the_moments_are_about_different_people_where_they_can_be(tmp_path: Path) -> None:
    choices = (
        thinking("a", "mila", shows="meets")
        + thinking("b", "mila", shows="uniform")
        + thinking("c", "joke", shows="stake")
        + thinking("d", "joke", shows="shield")
        + thinking("e", "mila", shows="meets")
    )

    found = mirror(run(tmp_path, choices, "een.a", "een.b", "een.c", "een.d", "een.e", "een.weg"))

    assert {person for _, person in seen(found)} == {"mila", "joke"}


def three_people(folder: Path, *picks: str) -> Mirror:
    """Two moments of Joke's are more telling than the one of Henk's."""
    text = story_text(
        scene(
            "een",
            NOTHING
            + WEK
            + thinking("a", "mila", shows="meets")
            + thinking("b", "joke", shows="uniform")
            + thinking("c", "joke", shows="meets")
            + thinking("d", "piet"),
        ),
        scene("twee", NOTHING),
    )
    piet = (
        "  piet: {name: Piet, function: baas, level: 2, side: sales, portrait: piet, matters: Iets., guard: guarded}\n"
    )
    text = text.replace("relations:\n", f"{piet}relations:\n", 1)
    return mirror(reading(program_from(text, folder), *picks))


def test_where_there_are_three_people_it_is_about_all_three(tmp_path: Path) -> None:
    found = three_people(tmp_path, "een.a", "een.b", "een.c", "een.d", "een.weg")

    assert {person for _, person in seen(found)} == {"mila", "joke", "piet"}


def test_the_moment_that_is_asked_about_is_one_with_readings(tmp_path: Path) -> None:
    choices = thinking("a", "joke", shows="meets") + thinking("b", "mila")

    found = mirror(run(tmp_path, choices, "een.a", "een.b", "een.weg", readings=READINGS))

    assert (found.asked.moment.choice.choice.id, found.asked.person) == ("b", "mila")
    assert [reading.source for reading in found.readings] == ["Ze schrok.", "Ze lachte.", "Ze dacht aan iets anders."]


def test_without_readings_there_is_a_moment_to_ask_about_all_the_same(tmp_path: Path) -> None:
    found = mirror(run(tmp_path, thinking("a", "joke"), "een.a", "een.weg"))

    assert (found.asked.person, found.readings) == ("joke", ())


def test_it_ends_in_the_question_of_one_of_its_moments(tmp_path: Path) -> None:
    choices = thinking("a", "mila", shows="meets") + thinking("b", "joke", ask="Wat had Joke nodig?")

    found = mirror(run(tmp_path, choices, "een.a", "een.b", "een.weg"))

    assert found.ask is not None
    assert found.ask.source == "Wat had Joke nodig?"


def test_without_a_question_of_the_author_it_has_none(tmp_path: Path) -> None:
    assert mirror(run(tmp_path, thinking("a", "mila"), "een.a", "een.weg")).ask is None


def test_the_mirror_of_a_chapter_holds_up_the_same_later_on(tmp_path: Path) -> None:
    """What came of a moment in a later chapter makes it no more telling."""
    one = thinking("a", "mila").replace("dagen +0", "leans on gebeld, raises joke")
    other = thinking("b", "joke").replace("dagen +0", "raises mila, strains mila, result +1")
    two = scene("twee", NOTHING + choice("vraag", "asked gebeld by joke"))
    program = program_from(story_text(scene("een", NOTHING + WEK + one + other).replace(LOOK, LOOK), two), tmp_path)

    held_up = [
        seen(mirrors(reading(program, *picks), RUBRIC)[0]) for picks in (("a", "b", "weg"), ("a", "b", "weg", "vraag"))
    ]

    assert held_up[0] == held_up[1]
