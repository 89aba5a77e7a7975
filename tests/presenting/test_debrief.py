"""The debrief as it is told: in whose words, with what it rests on, and nothing that was not there."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from game.assessment import debrief
from game.play import Program, Session, recorded, thumb
from game.presenting import Texts, plain
from game.presenting.debriefing import DebriefView, Said, debrief_view
from game.presenting.debriefing.wording import counted, keys, said, times
from tests.assessment.runs import RUBRIC, WEK, story
from tests.small import NOTHING, choice, played, program_from, scene, story_text

SLOT = re.compile(r"\{(\w+)\}")
NOT_SAID = re.compile(r"!|\b(goed|goede|fout|foute|beste|good|wrong|best|score)\b", re.IGNORECASE)


def view(session: Session, language: str = "nl", chair: str | None = None, kept: tuple[str, ...] = ()) -> DebriefView:
    found = debrief(session, RUBRIC, chair, kept)
    return debrief_view(found, RUBRIC, Texts(session.program, language, found.reading.chair))


def sentences(value: object) -> Iterator[Said]:
    """Whatever the game itself says in a view."""
    if isinstance(value, Said):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from sentences(getattr(value, each.name))
    elif isinstance(value, tuple):
        for part in value:
            yield from sentences(part)


def words(told: tuple[Said, ...]) -> list[str]:
    return [each.words for each in told]


EEN, TWEE, DRIE = "Maandag, ‘een’", "Dinsdag, ‘twee’", "Maandag, ‘drie’"


def nl(key: str, **values: str) -> str:
    return said(key, "nl", **values)


def at(where: str, key: str, **values: str) -> str:
    """What is said, in Dutch, of something that fell there."""
    return nl("at", where=where, words=nl(key, **values))


# The words of the game itself


@pytest.mark.parametrize("key", keys())
def test_whatever_is_said_is_said_in_both_languages_with_the_same_in_it(key: str) -> None:
    dutch, english = keys()[key]

    assert bool(dutch) == bool(english)
    assert set(SLOT.findall(dutch)) == set(SLOT.findall(english))


@pytest.mark.parametrize("key", keys())
def test_nothing_is_shouted_and_nobody_is_marked(key: str) -> None:
    assert [found[0] for sentence in keys()[key] for found in NOT_SAID.finditer(sentence)] == []


def test_a_sentence_is_filled_in_the_language_that_is_read() -> None:
    dutch, english = keys()["opened up"]

    assert said("opened up", "nl", one="Mila") == dutch.replace("{one}", "Mila")
    assert said("opened up", "en", one="Mila") == english.replace("{one}", "Mila")
    assert said("opened up", "fr", one="Mila") == said("opened up", "en", one="Mila")


def test_counts_are_told_in_words_as_long_as_they_are_short() -> None:
    assert [counted(number, "nl") for number in (0, 1, 12, 99)] == ["nul", "één", "twaalf", "99"]
    assert [counted(number, "en") for number in (0, 1, 12, 99)] == ["no", "one", "twelve", "99"]
    assert [times(number, "nl") for number in (0, 1, 2, 99)] == ["geen enkele keer", "één keer", "twee keer", "99 keer"]
    assert [times(number, "en") for number in (0, 1, 2, 3)] == ["not once", "once", "twice", "three times"]


# What was picked


def two_chairs(folder: Path) -> Program:
    """Sales, then marketing by herself, then sales."""
    pak = "pak:\n  do: Je pakt je jas.\n  seen: Mila pakt haar jas.\n  drive: fear\n"
    zeg = choice("zeg", "speaks leads", to="henk")
    mila = scene("twee", zeg + pak + NOTHING).replace("chair: sales", "chair: marketing")
    shared = mila.replace("    chair: marketing\n", "").replace(
        "        choices", "        chair: marketing\n        choices"
    )
    chapters = "maandag: {title: Maandag, scenes: [een, twee, drie]}"
    text = story_text(
        scene("een", NOTHING + WEK), shared + "        thumb: weg\n", scene("drie", NOTHING), chapters=chapters
    )
    return program_from(text, folder)


def test_a_pick_is_quoted_in_the_words_it_was_made_in(tmp_path: Path) -> None:
    do = "doe:\n  do: Je schuift *de lijst* door.\n  say: Nog {dagen} dagen.\n  to: mila\n  drive: fear\n  does: dagen +1\n"
    seen = view(played(story(tmp_path, do), "een.doe"))

    (quote,) = seen.picks
    assert (quote.step, quote.own, quote.key, quote.where) == (1, 0, "een.doe", EEN)
    assert (plain(quote.do), plain(quote.say)) == ("Je schuift *de lijst* door.", "Nog 2 dagen.")
    assert (quote.person.id, quote.to and quote.to.id) == ("henk", "mila")


def test_a_scene_that_is_played_in_several_chapters_is_told_without_one(tmp_path: Path) -> None:
    chapters = "maandag: {title: Maandag, scenes: [een, twee]}\ndinsdag: {title: Dinsdag, scenes: [twee]}"
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING), chapters=chapters), tmp_path)

    seen = view(played(program, "een.weg", "twee.weg", "twee.weg"))

    assert [quote.where for quote in seen.picks] == [EEN, "‘twee’", "‘twee’"]


def test_what_happened_out_of_sight_is_told_without_saying_where(tmp_path: Path) -> None:
    program = program_from(
        story_text(
            scene("een", NOTHING + WEK),
            scene("twee", choice("ga_om", "dodges leads") + NOTHING).replace("chair: sales", "chair: marketing"),
        ),
        tmp_path,
    )
    session = Session.begin(program, 1, "sales", {"marketing": recorded(["twee.ga_om"])}).pick("een.weg")

    (leads, *_) = view(session).complications

    assert words(leads.turns)[1:2] == [at(nl("unseen"), "went tightened", who="Mila")]


# Qualities


def test_a_quality_that_no_pick_touched_says_so_and_that_it_is_no_zero(tmp_path: Path) -> None:
    seen = view(played(story(tmp_path, ""), "een.weg", "twee.weg"))

    for quality in seen.qualities:
        assert (quality.summary, quality.evidence) == (Said(nl("quality not shown")), ())
    assert "geen nul" in nl("quality not shown")
    assert "no zero" in said("quality not shown", "en")


def summary(folder: Path, quality: int, language: str, choices: str, *picks: str, second: str = "") -> Said:
    return view(played(story(folder, choices, second), *picks), language).qualities[quality].summary


def test_the_times_one_came_out_are_counted_with_those_upon_which_somebody_came_closer(tmp_path: Path) -> None:
    choices = choice("a", "lowers mila", shows="meets", go="punt") + choice("b", "dagen +0", shows="stake", go="punt")
    choices += choice("c", "lowers joke", shows="uniform", go="punt")

    found = summary(tmp_path, 0, "en", choices, "a", "b", "c", "een.weg")

    shown = said("quality shown", "en", count="three", picks="four")
    assert found.words == f"{shown} {said('came out', 'en', count='twice', opened='once')}"
    assert found.cites == (1, 2, 3)


def test_of_a_standpoint_it_is_told_whether_it_was_tested_and_held(tmp_path: Path) -> None:
    neem = choice("neem", "takes waarheid", shows="stands")
    sta = choice("sta", "holds waarheid", shows="stands_fast")
    tested = story(tmp_path, neem, sta, arriving="tests waarheid for henk")
    untested = story(tmp_path, neem, sta)

    held = view(played(tested, "neem", "sta")).qualities[1].summary
    not_held = view(played(tested, "neem", "twee.weg")).qualities[1].summary
    not_tested = view(played(untested, "neem", "sta")).qualities[1].summary

    values = {"taken": "één", "values": "één", "tested": "één keer"}
    assert held.words.endswith(nl("stood", **values, held="één keer"))
    assert not_held.words.endswith(nl("stood", **values, held="geen enkele keer"))
    assert not_tested.words.endswith(nl("stood untested", **values))


def test_who_stood_nowhere_is_told_so(tmp_path: Path) -> None:
    choices = choice("a", "dagen +0", shows="opinion") + choice("neem", "takes waarheid")

    assert summary(tmp_path, 1, "nl", choices, "a").words.endswith(nl("stood nowhere", values="één"))


def test_where_there_is_nothing_to_stand_for_nothing_is_said_of_standing(tmp_path: Path) -> None:
    found = summary(tmp_path, 1, "nl", choice("a", "dagen +0", shows="opinion"), "a")

    assert found.words == nl("quality all")


def test_what_was_leaned_on_is_counted_and_whether_it_held(tmp_path: Path) -> None:
    leen = choice("leen", "leans on gebeld", shows="borrowed")
    vraag = choice("vraag", "asked gebeld by joke")

    asked = summary(tmp_path, 2, "nl", leen, "leen", "vraag", second=vraag)
    unasked = summary(tmp_path, 2, "nl", leen, "leen", "twee.weg", second=vraag)

    values = {"count": "één keer", "own": "geen enkele keer"}
    assert asked.words.endswith(nl("leaned", **values, asked="één keer", stuck="geen enkele keer"))
    assert asked.cites == (1, 2)
    assert unasked.words.endswith(nl("leaned unasked", **values))


def debriefed(id: str, does: str) -> str:
    more = "  shows: meets\n  debrief:\n    did: Mila keek op, met nog {dagen} dagen.\n    tempting: Het was stil.\n"
    return (
        choice(id, does)
        + more
        + "    cost: Tijd.\n    ask: Wat nu?\n    thought:\n      mila: Nog {dagen}. Eindelijk.\n"
    )


def test_evidence_has_the_authors_words_with_the_numbers_of_that_moment(tmp_path: Path) -> None:
    seen = view(played(story(tmp_path, debriefed("a", "dagen +1, lowers mila")), "a", "twee.weg"))

    (evidence,) = seen.qualities[0].evidence
    assert evidence.anchor == RUBRIC.anchors["meets"].words["nl"]
    assert (evidence.did, evidence.tempting, evidence.cost, evidence.ask) == (
        "Mila keek op, met nog 3 dagen.",
        "Het was stil.",
        "Tijd.",
        "Wat nu?",
    )
    assert [(thought.person.id, thought.words) for thought in evidence.thoughts] == [("mila", "Nog 3. Eindelijk.")]
    assert evidence.at_once == (Said(nl("opened up", one="Mila"), (1,)),)


def test_what_came_back_later_says_where_and_cites_both(tmp_path: Path) -> None:
    two = scene("drie", NOTHING).replace(
        "text: Ze kijken elkaar aan.", "text: '[picked(een.a)] Mila: Dat zei je *al*.'"
    )
    chapters = "maandag: {title: Maandag, scenes: [een, twee, drie]}"
    program = story(tmp_path, choice("a", "dodges leads", shows="meets"), "", two, chapters=chapters)

    (evidence,) = view(played(program, "a", "twee.weg", "drie.weg")).qualities[0].evidence

    assert evidence.later == (
        Said(at(DRIE, "said", person="Mila", words="Dat zei je *al*."), (1, 2)),
        Said(at(DRIE, "entangled", title="De leads"), (1, 3)),
    )


# The line


def test_the_line_has_the_cost_of_each_pick_with_what_it_rests_on(tmp_path: Path) -> None:
    first = choice("a", "raises mila, leans on gebeld, result +2").replace("drive: function", "drive: ego")
    seen = view(played(story(tmp_path, first, choice("vraag", "asked gebeld by joke")), "a", "vraag")).line

    point, _ = seen.points
    assert (point.drive, point.drive_title, point.bought, point.result) == ("ego", "ego", 2, 2)
    assert point.costs == (
        Said(nl("closed up", one="Mila"), (1,)),
        Said(at(TWEE, "let go", title="Zelf gebeld"), (1, 2)),
    )
    assert (seen.low, seen.high, seen.start) == (-10, 10, 0)
    assert [id for id, _, _ in seen.drives] == ["ego", "fear", "function", "collaboration"]


# The course


def leads(folder: Path, does: str, *picks: str, second: str = "") -> list[tuple[str, tuple[int, ...]]]:
    (found, *_) = view(played(story(folder, choice("it", does), second), "it", *picks)).complications
    return [(each.words, each.cites) for each in found.turns]


@pytest.mark.parametrize(
    ("does", "told"),
    [
        ("dodges leads", "went tightened"),
        ("pushes leads", "went pushed"),
        ("speaks leads", "went spoken"),
        ("speaks leads, settles leads", "went untangled"),
        ("pushes leads, dodges leads", "went entangled"),
    ],
)
def test_what_one_did_with_a_complication_is_told(does: str, told: str, tmp_path: Path) -> None:
    assert leads(tmp_path, does)[0] == (at(EEN, told, who=nl("You did")), (1,))


def test_scenes_of_silence_are_told_together(tmp_path: Path) -> None:
    assert leads(tmp_path, "dagen +0", "weg") == [(nl("silences", count="twee"), (1, 2))]


def test_one_scene_of_silence_is_told_with_where_it_was(tmp_path: Path) -> None:
    told = leads(tmp_path, "speaks leads, pushes leads", "zeg", second=choice("zeg", "speaks leads"))

    assert told == [
        (at(EEN, "went pushed", who=nl("You did")), (1,)),
        (at(TWEE, "went spoken", who=nl("You did")), (2,)),
    ]
    assert leads(tmp_path, "dagen +0", "zeg", second=choice("zeg", "speaks leads"))[0] == (
        at(EEN, "silence"),
        (1,),
    )


def test_what_an_entanglement_cost_is_told(tmp_path: Path) -> None:
    assert leads(tmp_path, "pushes leads, dodges leads", "weg")[-1] == (nl("cost", amount="4"), (1,))


def test_a_complication_that_never_stirred_is_left_out(tmp_path: Path) -> None:
    seen = view(played(story(tmp_path, ""), "een.weg", "twee.weg"))

    assert [(each.came_to.title, each.came_to.state) for each in seen.complications] == [("De leads", "stirring")]


STANDS = [
    ("dagen +0", "weg", "never taken", []),
    ("takes waarheid", "holds", "steadfast", ["stand taken", "stand tested", "stand held"]),
    ("takes waarheid", "leaves", "verdict left", ["stand taken", "stand tested", "stand left"]),
    ("takes waarheid", "weg", "verdict left", ["stand taken", "stand tested", "stand let pass"]),
    ("takes waarheid", "shifts", "verdict shifted", ["stand taken", "stand tested", "stand shifted"]),
    ("takes waarheid", "", "not answered", ["stand taken", "stand tested"]),
]


@pytest.mark.parametrize(("does", "then", "verdict", "turns"), STANDS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_standpoint_is_told_with_its_turns(
    does: str, then: str, verdict: str, turns: list[str], language: str, tmp_path: Path
) -> None:
    second = "".join(choice(verb, f"{verb} waarheid") for verb in ("holds", "leaves", "shifts", "takes"))
    program = story(tmp_path, choice("it", does), second, arriving="tests waarheid for henk")

    (stand,) = view(played(program, "it", *([then] if then else [])), language).stands

    assert stand.summary.words == said(verdict, language)
    assert [each.words.partition(". ")[2] for each in stand.turns] == [said(key, language) for key in turns]


def test_capital_is_told_with_where_it_came_from_and_whether_it_held(tmp_path: Path) -> None:
    program = story(
        tmp_path, choice("it", "lowers mila, gains gebeld from mila"), choice("vraag", "asked gebeld by joke")
    )

    (capital,) = view(played(program, "it", "vraag")).capital

    assert (capital.title, capital.kind, capital.summary.words) == ("Zelf gebeld", nl("insight"), nl("has it"))
    assert words(capital.turns) == [
        at(EEN, "capital gained from", other="Mila"),
        at(TWEE, "capital stuck", other="Joke"),
    ]


# Turning points


def test_a_turning_point_says_which_endings_were_open_before_and_after(tmp_path: Path) -> None:
    program = story(tmp_path, choice("zeg", "speaks leads"), choice("los", "settles leads"))
    (turn, *_) = view(played(program, "een.weg", "twee.weg")).turns

    assert (turn.quote.key, turn.open_before, turn.open_after) == ("een.weg", ("Goed", "Rest"), ("Rest",))
    assert turn.said[0].words in {nl(key, before="twee", after="een") for key in ("endings", "endings one")}


def test_the_way_back_has_the_picks_that_one_did_not_make(tmp_path: Path) -> None:
    program = story(tmp_path, choice("zeg", "result +3"), choice("win", "result +3"))
    (turn, *_) = view(played(program, "een.weg", "win"), "en").turns

    to_result = turn.ways[1]
    assert to_result.said.words == said("way to result", "en", value="6", count=said("one other", "en"))
    assert [(quote.key, plain(quote.say), quote.own) for quote in to_result.others] == [
        ("een.zeg", "Ik zeg zeg.", None)
    ]


def test_how_far_was_looked_is_said_and_what_was_taken_for_the_other_chair(tmp_path: Path) -> None:
    session = Session.begin(two_chairs(tmp_path), 1, "sales", {"marketing": thumb}).pick("wek").pick("drie.weg")
    partly = debrief(session, RUBRIC, budget=1)

    assert view(session).looked.words == nl("looked whole", other=nl("by thumb"))
    assert debrief_view(partly, RUBRIC, Texts(session.program, "en", "sales")).looked.words == said(
        "looked partly", "en", seen="one", unseen="one", other=said("by thumb", "en")
    )


# The other chair


def across(folder: Path, *kept: str) -> tuple[list[str], list[str]]:
    session = Session.begin(two_chairs(folder), 1, "sales", {"marketing": recorded(kept)}).pick("wek").pick("drie.weg")
    found = view(session, kept=kept).across
    assert found is not None
    return words(found.said), [plain(quote.say) or plain(quote.do) for quote in found.heard]


def test_what_was_heard_of_oneself_in_the_other_chair_is_quoted(tmp_path: Path) -> None:
    assert across(tmp_path, "twee.zeg") == (
        [nl("across all", person="Mila", count="één keer")],
        ["Ik zeg zeg."],
    )


def test_from_where_it_was_no_longer_possible_is_said(tmp_path: Path) -> None:
    told, heard = across(tmp_path, "twee.anders")

    assert heard == []
    assert told == [
        nl("across none", person="Mila"),
        nl("across from", person="Mila", where="Maandag, ‘twee’"),
    ]


def test_without_a_recorded_run_nothing_is_said_of_the_other_chair(tmp_path: Path) -> None:
    assert view(played(story(tmp_path, ""), "een.weg")).across is None


# The mirror and the decision


def test_the_mirror_asks_first_and_quotes(tmp_path: Path) -> None:
    readings = "        readings:\n          mila:\n            - Ze schrok.\n            - Ze telde {dagen}.\n"
    one = scene("een", NOTHING + WEK + debriefed("a", "dagen +1")) + readings
    program = program_from(story_text(one, scene("twee", NOTHING)), tmp_path)

    (mirror,) = view(played(program, "a")).mirrors

    assert (mirror.chapter, mirror.title, mirror.question) == (0, "Maandag", nl("mirror question", person="Mila"))
    assert (mirror.readings, mirror.ask) == (("Ze schrok.", "Ze telde 3."), "Wat nu?")
    assert plain(mirror.asked.quote.say) == "Ik zeg a."
    assert (mirror.asked.did, mirror.asked.thought.words) == ("Mila keek op, met nog 3 dagen.", "Nog 3. Eindelijk.")


def test_the_decision_shows_what_could_be_picked_and_nothing_else(tmp_path: Path) -> None:
    choices = choice("a", "dagen +0", shows="meets") + choice("dicht", "dagen +0", when="beloofd")
    choices += choice("beloof", "set beloofd yes")

    decision = view(played(story(tmp_path, choices), "a", "twee.weg")).decision

    assert decision is not None
    assert [(option.key, option.is_mine) for option in decision.options] == [
        ("een.weg", False),
        ("een.wek", False),
        ("een.a", True),
        ("een.beloof", False),
    ]


# All of it


def test_a_run_that_is_not_over_says_so(tmp_path: Path) -> None:
    seen = view(played(story(tmp_path, ""), "een.weg"), "en")

    assert (seen.ending, seen.ending_id) == (said("not over", "en"), "")


def test_a_run_that_has_only_begun_can_be_told(tmp_path: Path) -> None:
    seen = view(played(story(tmp_path, "")))

    assert (seen.picks, seen.turns, seen.mirrors, seen.decision) == ((), (), (), None)


def test_what_could_not_be_read_of_the_run_is_passed_on(tmp_path: Path) -> None:
    session = played(story(tmp_path, ""), "een.weg")
    notice = "Van dit bestand was de helft te lezen."

    told = debrief_view(debrief(session, RUBRIC), RUBRIC, Texts(session.program, "nl", "sales"), notice)

    assert told.notice == notice


def test_the_web_is_shown_as_it_was_and_as_it_became(tmp_path: Path) -> None:
    seen = view(played(story(tmp_path, choice("a", "strains mila")), "a", "twee.weg"))

    (thread,) = [thread for thread in seen.end.threads if {thread.one, thread.other} == {"henk", "mila"}]
    assert (thread.was, thread.state) == ("open", "strained")
    assert all(thread.state == "open" for thread in seen.start.threads)


def test_it_is_told_from_the_chair_of_the_one_who_reads(tmp_path: Path) -> None:
    session = (
        Session.begin(two_chairs(tmp_path), 1, "sales", {"marketing": recorded(["twee.zeg"])})
        .pick("wek")
        .pick("drie.weg")
    )

    henks = view(session).complications[0]
    milas = view(session, chair="marketing").complications[0]

    assert at("Maandag, ‘twee’", "went spoken", who="Mila") in words(henks.turns)
    assert at("Maandag, ‘twee’", "went spoken", who=nl("You did")) in words(milas.turns)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_sentence_is_whole(language: str, tmp_path: Path) -> None:
    first = choice("it", "pushes leads, dodges leads, leans on gebeld, takes waarheid, strains joke", shows="meets")
    program = story(tmp_path, first, choice("zeg", "speaks leads, asked gebeld by joke", shows="stake"))

    told = list(sentences(view(played(program, "it", "zeg"), language)))

    assert told
    assert [each.words for each in told if not each.words.strip() or "{" in each.words] == []
