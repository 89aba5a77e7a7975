"""The bench behind the preview: a story that is read again at every save, with the place and the facts kept."""

import os
from pathlib import Path

import pytest

from game.authoring.openings import NotAPlace, Opening
from game.authoring.rehearsal import Gone, Rehearsal, with_picks
from game.cli.workbench import Workbench
from game.play import Program
from tests.small import NOTHING, choice, scene, story_text

FIRST = NOTHING + choice("wek", "result +1") + choice("zeg", "speaks leads", reply="'Mila (open): Zo.'")
MILA = scene("twee", NOTHING + choice("knik", "lowers mila")).replace("chair: sales", "chair: marketing")
LAST = NOTHING + choice("durf", "result +1", when="spoken(leads) and not guarded(mila)")
TEXT = story_text(
    scene("een", FIRST), MILA, scene("drie", LAST), chapters="maandag: {title: Maandag, scenes: [een, twee, drie]}"
)


class Story:
    """A story on disk that somebody is writing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._saves = 0
        self.save(TEXT)

    def save(self, text: str) -> None:
        """Write it as an editor does; each time at a later moment, however coarse the clock of the disk is."""
        self.path.write_text(text, encoding="utf-8")
        self._saves += 1
        os.utime(self.path, ns=(self._saves * 1_000_000_000, self._saves * 1_000_000_000))

    def edit(self, before: str, after: str) -> None:
        text = self.path.read_text(encoding="utf-8")
        assert before in text
        self.save(text.replace(before, after, 1))


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return Story(tmp_path / "proef.yaml")


def bench_of(
    story: Story, *picks: str, chair: str | None = "sales", goal: str = "", opening: Opening | None = None
) -> Workbench:
    def plan(program: Program) -> Rehearsal:
        return with_picks(Rehearsal(1, chair, opening=opening), picks, program)

    return Workbench(story.path, plan, goal, is_patient=False)


def read(bench: Workbench) -> str:
    return "\n".join("".join(span.text for span in block.words) for block in bench.view("nl").blocks)


def test_a_save_shows_the_new_words_at_the_same_place_with_the_same_facts(story: Story) -> None:
    bench = bench_of(story, "zeg")
    before = bench.bench("nl")

    story.edit("text: Ze kijken elkaar aan.", "text: Ze kijken weg.")

    assert bench.look_again()
    after = bench.bench("nl")
    assert "Ze kijken weg." in read(bench)
    assert (after.place, after.numbers, after.picks) == (before.place, before.numbers, before.picks)


def test_nothing_is_other_while_nothing_is_saved(story: Story) -> None:
    bench = bench_of(story)

    assert not bench.look_again()


def test_what_the_last_save_changed_is_told_and_marked(story: Story) -> None:
    bench = bench_of(story, "zeg")

    story.edit("Mila (open): Zo.", "Mila (open): Zo zit dat.")
    bench.look_again()

    saved = bench.saved("nl")
    assert [(each.path, each.what) for each in saved.differences] == [("een.punt", ("zeg.reply",))]
    marked = [bench.view("nl").blocks[place] for place in bench.marks("nl").fresh]
    assert ["".join(span.text for span in block.words) for block in marked] == ["Zo zit dat."]


def test_a_save_with_faults_leaves_the_last_sound_version_to_be_played(story: Story) -> None:
    bench = bench_of(story, "zeg")

    story.edit("drive: function", "drive: haast")
    bench.look_again()

    fault = bench.saved("nl").faults[0]
    assert (fault.file, fault.source[1]) == ("proef.yaml", "haast")
    bench.pick("weg")
    assert bench.view("nl").ending


def test_a_story_that_is_mended_is_played_again(story: Story) -> None:
    bench = bench_of(story, "zeg")
    story.edit("drive: function", "drive: haast")
    bench.look_again()

    story.edit("drive: haast", "drive: fear")
    bench.look_again()

    saved = bench.saved("nl")
    assert saved.faults == ()
    assert [each.what for each in saved.differences] == [("weg.drive",)]


def test_a_story_with_faults_from_the_start_begins_once_they_are_mended(story: Story) -> None:
    story.edit("drive: function", "drive: haast")
    bench = bench_of(story, "zeg")
    assert not bench.is_there
    assert bench.trouble("nl").faults

    story.edit("drive: haast", "drive: function")
    bench.look_again()

    assert bench.is_there
    assert bench.bench("nl").place == "drie.punt"


def test_a_pick_that_an_edit_took_away_is_told_and_comes_back_with_the_edit_taken_back(story: Story) -> None:
    bench = bench_of(story, "zeg", "weg")
    assert bench.view("nl").ending

    story.edit("zeg:", "vertel:")
    bench.look_again()
    assert bench.saved("nl").stopped
    assert bench.bench("nl").place == "een.punt"

    story.edit("vertel:", "zeg:")
    bench.look_again()
    assert bench.saved("nl").stopped is None
    assert bench.view("nl").ending


def test_where_the_way_stopped_one_picks_another(story: Story) -> None:
    bench = bench_of(story, "zeg", "weg")
    story.edit("zeg:", "vertel:")
    bench.look_again()
    stopped = bench.saved("nl").stopped
    assert stopped
    assert (stopped.number, stopped.key, stopped.why) == (1, "een.zeg", Gone())

    bench.pick("vertel")

    assert bench.saved("nl").stopped is None
    assert bench.bench("nl").picks[0].key == "een.vertel"


def test_a_story_that_now_goes_round_is_told_and_the_version_before_it_stays(story: Story) -> None:
    bench = bench_of(story)
    rond = """    passages:
      voor:
        text: Rond.
        go:
          - result > 3: punt
          - otherwise: voor
"""

    story.edit("    passages:\n", rond)
    bench.look_again()

    assert bench.saved("nl").goes_round
    assert "Rond." not in read(bench)


def test_a_file_that_is_being_written_is_waited_for(story: Story) -> None:
    bench = bench_of(story)
    story.save("")

    assert not bench.look_again()
    assert bench.saved("nl").faults == ()


def test_a_hidden_choice_is_told_with_what_hides_it(story: Story) -> None:
    choices = bench_of(story, "zeg").bench("nl").choices

    hidden = next(choice for choice in choices if choice.key == "drie.durf")
    assert hidden.is_hidden
    assert hidden.lacks == "not guarded(mila)"


def test_one_goes_back_to_before_a_pick_and_sees_somebody_elses_being_made(story: Story) -> None:
    bench = bench_of(story, "zeg")
    assert len(bench.bench("nl").picks) == 2

    bench.go_back(2)

    assert bench.bench("nl").turn == "marketing"
    assert [offer.key for offer in bench.view("nl").offers if offer.is_open] != []
    bench.pick("twee.knik")
    assert bench.bench("nl").place == "drie.punt"
    assert next(choice for choice in bench.bench("nl").choices if choice.key == "drie.durf").is_open


def test_a_save_keeps_the_place_before_somebody_elses_pick(story: Story) -> None:
    bench = bench_of(story, "zeg")
    bench.go_back(2)

    story.edit("blurb: Een proef.", "blurb: Een toets.")
    bench.look_again()

    assert bench.bench("nl").place == "twee.punt"


def test_the_rule_of_thumb_plays_on_once_and_to_the_end(story: Story) -> None:
    bench = bench_of(story)

    bench.thumb(to_the_end=False)
    assert [pick.chair for pick in bench.bench("nl").picks] == ["sales", "marketing"]

    bench.thumb(to_the_end=True)
    assert bench.view("nl").ending


def test_the_chairs_take_turns_and_then_the_author_picks_for_all(story: Story) -> None:
    bench = bench_of(story)
    chairs = [bench.chair]
    for _ in range(3):
        bench.change_chairs()
        chairs.append(bench.chair)

    assert chairs == ["sales", "marketing", "both", "sales"]


def test_who_picks_for_all_reads_along_with_whoevers_turn_it_is(story: Story) -> None:
    bench = bench_of(story, chair=None)
    assert bench.view("nl").you.id == "henk"

    bench.pick("een.zeg")

    assert bench.view("nl").you.id == "mila"
    bench.back()
    assert bench.bench("nl").picks == ()


def test_one_goes_to_a_passage_by_a_short_way_and_back_to_one_on_the_way(story: Story) -> None:
    bench = bench_of(story)

    bench.go_to("drie.punt")
    assert bench.bench("nl").place == "drie.punt"
    assert len(bench.bench("nl").picks) == 2

    bench.go_to("een.punt")
    assert bench.bench("nl").picks == ()


def test_one_reads_from_the_passage_one_went_to_though_the_run_went_on_from_there(story: Story) -> None:
    story.edit(
        "      punt:\n        text: Ze kijken",
        "      gang:\n        text: Stil in de gang.\n      punt:\n        text: Ze kijken",
    )
    bench = bench_of(story)

    bench.go_to("een.gang")

    begins = bench.view("nl").blocks[bench.marks("nl").passage]
    assert bench.bench("nl").place == "een.punt"
    assert "".join(span.text for span in begins.words) == "Stil in de gang."


def test_the_preview_begins_at_its_goal(story: Story) -> None:
    assert bench_of(story, goal="twee").bench("nl").place == "twee.punt"


def test_one_is_put_down_at_a_passage_with_the_state_as_it_is(story: Story) -> None:
    bench = bench_of(story, "zeg")

    bench.put_down_at("een.punt")

    numbers = {number.of: number.now for number in bench.bench("nl").numbers}
    assert bench.bench("nl").place == "een.punt"
    assert numbers["leads"] == "spoken 0/3"


def test_an_opening_that_a_save_takes_away_is_told_and_the_story_begins_anew(story: Story) -> None:
    bench = bench_of(story, opening=Opening("drie", "result=4"))
    assert bench.saved("nl").opening

    story.edit("scenes: [een, twee, drie]", "scenes: [een, twee]")
    story.edit("\n  drie:\n    title: drie", "\n  vier:\n    title: drie")
    bench.look_again()

    assert "Er is geen passage 'drie'" in bench.saved("nl").note
    assert bench.bench("nl").place == "een.punt"


def test_an_opening_that_is_not_there_is_told_at_once(story: Story) -> None:
    with pytest.raises(NotAPlace, match="There is no passage 'vijf'"):
        bench_of(story, opening=Opening("vijf"))


def test_passages_are_told_with_where_one_is_and_has_been(story: Story) -> None:
    passages = bench_of(story, "zeg").passages("nl")

    assert [(each.path, each.is_here, each.is_on_the_way) for each in passages] == [
        ("een.punt", False, True),
        ("twee.punt", False, True),
        ("drie.punt", True, True),
    ]
    assert passages[0].words == "Ze kijken elkaar aan."


def test_nothing_is_written_beside_the_story(story: Story) -> None:
    bench = bench_of(story, "zeg")
    bench.thumb(to_the_end=True)

    assert list(story.path.parent.iterdir()) == [story.path]
