"""What may be seen of a run: the text column, the stage, the offers, the web, the ending."""

from pathlib import Path
from random import Random

import pytest

from game.cli.library import program_of, story_path
from game.play import Program, Session, thumb
from game.presenting import PlayView, Reader, Texts, pages, plain, play_view
from tests.small import NOTHING, choice, played, program_from, scene, story_text

WEK = choice("wek", "result +1")


def view(session: Session, language: str = "nl") -> PlayView:
    return play_view(session, Texts(session.program, language, session.chair))


def said(session: Session) -> list[str]:
    return [f"{block.kind}: {plain(block.words)}" for block in view(session).blocks if block.kind != "pause"]


def with_text(text: str, folder: Path, more: str = "") -> Program:
    """A story whose first passage has these lines, in sales' private scene."""
    lines = "\n".join(f"          {line}" for line in text.strip().splitlines())
    whole = story_text(scene("een", NOTHING + WEK + more), scene("twee", NOTHING))
    return program_from(whole.replace("        text: Ze kijken elkaar aan.", f"        text: |\n{lines}", 1), folder)


def test_the_column_tells_says_and_thinks(tmp_path: Path) -> None:
    program = with_text("De machine maalt.\nMila (tense): Negen?\n(Ik had moeten bellen.)", tmp_path)

    assert said(played(program)) == [
        "chapter: Maandag",
        "scene: een",
        "told: De machine maalt.",
        "said: Negen?",
        "thought: Ik had moeten bellen.",
    ]


def test_emphasis_names_and_numbers_are_filled_in(tmp_path: Path) -> None:
    program = with_text("{mila} zegt het *nog* een keer, {dagen} dagen lang.", tmp_path)

    spans = view(played(program)).blocks[-1].words

    assert [(span.text, span.emphasis) for span in spans] == [
        ("Mila zegt het ", False),
        ("nog", True),
        (" een keer, 2 dagen lang.", False),
    ]


def test_text_may_depend_on_the_run_and_on_who_sits_there(tmp_path: Path) -> None:
    text = "[stirring(leads)] Het roert zich.\n[else] Het is stil.\n[sales] Jij bent Henk.\n[marketing] Jij bent Mila."

    assert said(played(with_text(text, tmp_path)))[2:] == ["told: Het roert zich.", "told: Jij bent Henk."]


def test_a_later_visit_reads_differently(tmp_path: Path) -> None:
    again = choice("nog", "result +0", go="punt")
    program = with_text("[first] Voor het eerst.\n[again] Daar zijn we weer.", tmp_path, again)

    assert said(played(program))[-1] == "told: Voor het eerst."
    assert said(played(program, "nog"))[-1] == "told: Daar zijn we weer."


def test_the_reply_sees_what_the_choice_did(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("zeg", "lowers mila, gains gebeld from mila")
    choices += "  reply: |\n    [has(gebeld)] Mila (open): Zal ik het je vertellen?\n    [else] Mila: Nee.\n"
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    assert "said: Zal ik het je vertellen?" in said(played(program, "zeg"))


def test_ones_own_words_are_marked_with_the_pick_they_were(tmp_path: Path) -> None:
    program = program_from(story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING + WEK)), tmp_path)

    mine = [block for block in view(played(program, "een.wek", "twee.weg")).blocks if block.is_mine]

    assert [(plain(block.words), block.pick) for block in mine] == [("Ik zeg wek.", 0), ("Nou, tot morgen dan.", 1)]


def two_chairs(folder: Path) -> Program:
    doing = "pak:\n  do: Je pakt je jas.\n  seen: Mila pakt haar jas.\n  drive: fear\n"
    shared = (
        scene("een", NOTHING + WEK)
        .replace("    chair: sales\n", "")
        .replace("        choices:", "        chair: sales\n        choices:")
    )
    mila = (
        scene("twee", doing)
        .replace("    chair: sales\n", "")
        .replace("        choices:", "        chair: marketing\n        choices:")
    )
    return program_from(story_text(shared, mila), folder)


def test_what_the_other_chair_does_is_told_as_one_sees_it(tmp_path: Path) -> None:
    program = two_chairs(tmp_path)

    from_sales = Session.begin(program, 1, "sales", {"marketing": thumb}).pick("weg")
    from_marketing = Session.begin(program, 1, "marketing", {"sales": thumb}).pick("pak")

    assert "told: Mila pakt haar jas." in said(from_sales)
    assert "did: Je pakt je jas." in said(from_marketing)


def test_a_scene_that_is_private_to_the_other_chair_is_not_seen(tmp_path: Path) -> None:
    program = program_from(
        story_text(scene("een", NOTHING + WEK), scene("twee", NOTHING).replace("chair: sales", "chair: marketing")),
        tmp_path,
    )

    session = Session.begin(program, 1, "marketing", {"sales": thumb})

    assert "scene: een" not in said(session)
    assert "scene: twee" in said(session)


def test_the_player_does_not_stand_on_the_stage(tmp_path: Path) -> None:
    stage = view(played(with_text("Mila (tense): Negen?", tmp_path))).stage

    assert [(each.person.id, each.face, each.is_speaking) for each in stage.people] == [
        ("mila", "tense", True),
        ("joke", "calm", False),
    ]


def test_a_face_may_change_with_what_is_told(tmp_path: Path) -> None:
    session = played(with_text("Mila (sad) kijkt weg.", tmp_path))

    assert said(session)[-1] == "told: Mila kijkt weg."
    assert view(session).stage.people[0].face == "sad"


def test_people_come_and_go(tmp_path: Path) -> None:
    stage = view(played(with_text("-Joke\nHet wordt stil.", tmp_path))).stage

    assert [each.person.id for each in stage.people] == ["mila"]


def test_the_order_of_the_offers_is_the_runs_own_and_stays(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("c", "result +0") + choice("d", "result +0")
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    orders = {tuple(offer.key for offer in view(played(program, seed=seed)).offers) for seed in range(40)}

    assert len(orders) > 10
    assert view(played(program, seed=3)).offers == view(played(program, seed=3)).offers


def test_a_closed_offer_says_why(tmp_path: Path) -> None:
    more = choice("bel", "result +1", needs="mila") + choice("ruzie", "strains mila, strains mila", go="punt")
    program = with_text("Daar staan ze.", tmp_path, more)

    offer = next(offer for offer in view(played(program, "ruzie")).offers if offer.key == "een.bel")

    assert (offer.is_open, plain(offer.reason)) == (False, "Mila neemt niet op.")


def test_the_web_shows_what_changed_since_the_scene_began(tmp_path: Path) -> None:
    more = choice("duw", "pushes leads, strains mila", go="punt")
    web = view(played(with_text("Daar staan ze.", tmp_path, more), "duw")).web

    assert [(knot.id, knot.state, knot.tightness_was < knot.tightness) for knot in web.knots] == [
        ("leads", "stirring", True)
    ]
    assert web.in_words[:2] == (
        "Knoop ‘De leads’ tussen jou en Mila: roert zich, strakker dan toen deze scène begon.",
        "Draad tussen jou en Mila: gespannen, aan het begin van deze scène nog open.",
    )


def test_the_web_tells_the_matter_only_once_it_was_spoken(tmp_path: Path) -> None:
    program = with_text("Daar staan ze.", tmp_path, choice("zeg", "speaks leads", go="punt"))

    assert view(played(program)).web.knots[0].about == "Of ze goed waren."
    assert view(played(program, "zeg")).web.knots[0].about == "Dat niemand belde."


def test_the_ending_says_what_each_complication_came_to(tmp_path: Path) -> None:
    choices = NOTHING + WEK + choice("los", "speaks leads, settles leads")
    program = program_from(story_text(scene("een", choices), scene("twee", NOTHING)), tmp_path)

    ending = view(played(program, "los", "weg")).ending

    assert ending is not None
    assert ending.title == "Goed"
    assert [(each.title, each.state, each.words) for each in ending.came_to] == [("De leads", "untangled", "Los.")]


def test_pages_end_at_a_pause(tmp_path: Path) -> None:
    blocks = view(played(with_text("Een.\n---\nTwee.", tmp_path))).blocks

    assert [[plain(block.words) for block in page] for page in pages(blocks)] == [
        ["Maandag", "een", "Een."],
        ["Twee."],
    ]


def test_a_page_never_grows_too_long_to_read_at_once(tmp_path: Path) -> None:
    paragraph = "woord " * 50
    blocks = view(played(with_text(f"{paragraph}\n{paragraph}\n{paragraph}", tmp_path))).blocks

    assert [len(page) for page in pages(blocks)] == [4, 1]


@pytest.mark.parametrize("seed", range(12))
def test_a_run_that_is_read_as_it_goes_on_reads_as_one_that_is_read_from_its_start(seed: int) -> None:
    chance, program = Random(seed), program_of(story_path("het-zwarte-gat"), "nl")
    chair = ("sales", "marketing")[seed % 2]
    session = Session.begin(program, seed, chair, dict.fromkeys(set(program.story.chairs) - {chair}, thumb))
    reader = Reader(Texts(program, "nl", chair))

    while not session.is_over:
        if session.picks and chance.random() < 0.2:
            session = session.back()
        session = session.pick(chance.choice([offer.choice.key for offer in session.offers if offer.is_open]))
        if chance.random() < 0.8:
            assert reader.view(session) == play_view(session, reader.texts)


@pytest.mark.parametrize("seed", range(6))
def test_what_may_come_is_read_without_going_there(seed: int) -> None:
    chance, program = Random(seed), program_of(story_path("het-zwarte-gat"), "nl")
    session = Session.begin(program, seed, "sales", {"marketing": thumb})
    reader = Reader(Texts(program, "nl", "sales"))

    while not session.is_over:
        here = reader.view(session)
        after = [session.pick(offer.choice.key) for offer in session.offers if offer.is_open]
        assert [reader.ahead(each) for each in after] == [play_view(each, reader.texts) for each in after]
        assert reader.view(session) == here
        session = chance.choice(after)
