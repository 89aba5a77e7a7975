"""Every screen of the game with every word in it: each passage, choice and ending of each story, and what comes around them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from game import content
from game.assessment import Debrief, Mirror, debrief, practice
from game.authoring.openings import Opening as Beginning
from game.authoring.rehearsal import Closed, Elsewhere, Gone, Stopped
from game.cli.library import rubric
from game.desktop.game_port import FaultView, KeptPlay, Opening, Trouble
from game.desktop.keys import USUAL
from game.desktop.naming import CALLED, MOMENT, PLAYER
from game.desktop.previewing.bench import PassageView, SavedView
from game.desktop.refusals import unread_told
from game.desktop.screens import (
    chairs_screen,
    chapter_screen,
    ending_screen,
    help_screen,
    history_screen,
    keeping_screen,
    menu_screen,
    moments_screen,
    noticed,
    opening_screen,
    play_screen,
    players_screen,
    settings_screen,
    title_screen,
    trouble_screen,
    web_screen,
    working_screen,
)
from game.desktop.screens.afterwards import (
    debrief_screen,
    looking_screen,
    mirror_screen,
    pages_of,
    runs_screen,
)
from game.desktop.screens.afterwards.mirror import answer_key
from game.desktop.screens.afterwards.next import OWN_WORDS
from game.desktop.screens.afterwards.parts import Shown
from game.desktop.screens.preview import (
    MOST_CHANGES,
    Previewed,
    passages_screen,
    preview_menu_screen,
    preview_screen,
)
from game.desktop.ui import Ui
from game.desktop.widgets import Screen
from game.desktop.words import worded as desktop_worded
from game.loading import load
from game.play import CannotReach, DoesNotHold, Program, Session, anything
from game.presenting import (
    Block,
    CameTo,
    EndingView,
    OfferView,
    PlayView,
    Span,
    StageView,
    Standing,
    StoryView,
    Texts,
    WebView,
    play_view,
    story_view,
)
from game.presenting.bench import Marks, bench_view
from game.presenting.debriefing import (
    DebriefView,
    RunsView,
    UnreadView,
    beside_view,
    debrief_view,
    growth_views,
    mirror_view,
    practice_view,
    run_view,
)
from game.presenting.debriefing.runs import Condition
from game.presenting.moments import MomentsView, moment_view
from game.presenting.web import web_between
from game.presenting.wording import worded
from game.saving import FIRST, LONGEST_MOMENT, LONGEST_NAME, Player, Settings
from game.story import COMPLICATION_STATES, Script
from game.story.since import Difference

STORIES = tuple(sorted(path.parent.name for path in content.stories().glob("*/story.yaml")))
LANGUAGES = ("nl", "en")
RUNS = 40
"""So many runs, by chance, from each chair: for what depends on a whole run."""
MIRRORED = 12
"""Of so many of these the mirrors are looked into."""
LOOKED_BACK = 2
"""Of so many the whole debrief is looked at,"""
LOOKED_THROUGH = 3_000
"""with so many steps looked through for its turning points."""
FOLDER = "/home/iemand/.local/share/verwikkeld/runs/het-zwarte-gat"
OWN = "Volgende week dinsdag vraag ik in het overleg eerst wat zij gehoord heeft, en pas daarna zeg ik wat ik ervan vind. "
NAME = "Wilhelmina-Magdalena van Oldenbarneveld-Moosmann"[:LONGEST_NAME]
"""As long as a player's name may be."""
FAULTS = (
    FaultView(
        "scenes/een_scene_met_een_lange_naam.yaml",
        140,
        7,
        "S012",
        "er is geen passage 'klant_luistert_niet_nog_een_keer'",
        "bedoelde je 'klant_luistert'?",
        ("        to: ", "klant_luistert_niet_nog_een_keer", "  # hier gaat het verder"),
    ),
    FaultView("story.yaml", 3, 1, "S001", "'kaders' is hier niet bekend", "haal het weg", is_warning=True),
)
TROUBLE = Trouble("kapot", FAULTS * 40, FOLDER)


def long_message(language: str) -> str:
    """Return the longest that is said beside the play: that nothing can be written, where, and why."""
    why = desktop_worded("not written", language, folder=FOLDER, reason="Input/output error")
    return desktop_worded("not kept", language, why=why)


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody at the game: the story, the chair and the language."""

    slug: str
    chair: str
    language: str

    @property
    def name(self) -> str:
        return f"{self.slug}-{self.chair}-{self.language}"


@cache
def program(slug: str) -> Program:
    loaded = load(content.stories() / slug, rubric=rubric())
    assert loaded.story is not None
    return Program(loaded.story)


def seats() -> tuple[Seat, ...]:
    """Return every seat there is."""
    return tuple(
        Seat(slug, chair, language)
        for slug in STORIES
        for chair in program(slug).story.chairs
        for language in LANGUAGES
    )


@cache
def texts_of(seat: Seat) -> Texts:
    return Texts(program(seat.slug), seat.language, seat.chair)


@cache
def runs(slug: str, chair: str) -> tuple[Session, ...]:
    """Return whole runs from a chair, chosen by chance in both."""
    others = {other: anything for other in program(slug).story.chairs if other != chair}
    return tuple(_by_chance(Session.begin(program(slug), seed, chair, others)) for seed in range(RUNS))


def _by_chance(session: Session, picks: int = 1_000) -> Session:
    """Go on with a run to its end, or for so many picks."""
    chance = Random(session.seed)
    for _ in range(picks):
        if session.is_over:
            break
        session = session.pick(chance.choice([offer.choice.key for offer in session.offers if offer.is_open]))
    return session


# Every word of a story


@dataclass(frozen=True, slots=True)
class Said:
    """A screen with what a story says at a place: "passage x", "choice y", "ending z"."""

    what: str
    screen: Screen


@cache
def said(seat: Seat) -> tuple[Said, ...]:
    """Return the play screen at every passage that is read from this seat, with all its choices, open and closed.

    Every paragraph is there, whatever it depends on: more than one would ever see at once, and never less.
    """
    made = _Saying(seat)
    return (*made.passages(), *made.choices(), *made.endings(), *made.chapters())


class _Saying:
    def __init__(self, seat: Seat) -> None:
        self.seat = seat
        self.texts = texts_of(seat)
        self.program = self.texts.program
        self.story = self.program.story
        self.cells = longest(seat.slug)
        self.web = widest_web(seat)

    def passages(self) -> Iterator[Said]:
        for at in self.program.passages:
            if self.texts.sees_scene[at.scene]:
                offers = tuple(offer for choice in at.choices for offer in self._offers(choice.index))
                view = self._view(at.scene, self._blocks(at.passage.text), offers, at.passage.time)
                yield Said(f"passage {self._key(at.index)}", self._screen(view))

    def choices(self) -> Iterator[Said]:
        """What the play shows once a choice was picked: by whom it may be read, in the words they read it in."""
        for at in self.program.choices:
            if not self.texts.sees_scene[at.scene]:
                continue
            you = at.chair == self.seat.chair
            person = self.texts.people[self.story.person_in(at.chair)]
            do, say = self.texts.choice(at.index, self.cells)
            done = do if you else self.texts.words(at.choice.seen, self.cells) if at.choice.seen else ()
            blocks = [Block("did", done, person, None, True) if you else Block("told", done)] if done else []
            blocks += [Block("said", say, person, at.choice.face, you)] if say else []
            view = self._view(at.scene, (*blocks, *self._blocks(at.choice.reply)), (), None)
            yield Said(f"choice {at.key}", self._screen(view, is_new=False))

    def endings(self) -> Iterator[Said]:
        for ending in self.story.endings.values():
            view = EndingView(self.texts.plain(ending.title), self._blocks(ending.text), self._came_to(), self.web)
            play = replace(self._view(0, (), (), None), ending=view)
            yield Said(f"ending {ending.id}", ending_screen(play, self.seat.language))

    def chapters(self) -> Iterator[Said]:
        for chapter in self.story.chapters:
            title = self.texts.plain(chapter.title)
            first = next(at for at in self.program.scenes if at.scene.id == chapter.slots[0][0])
            view = self._view(first.index, (), (), None)
            view = replace(view, chapter=title, blocks=(Block("chapter", (Span(title),)), *view.blocks))
            yield Said(f"chapter {chapter.id}", chapter_screen(view, 0, self.seat.language))
            yield Said(f"chapter {chapter.id} in play", self._screen(view))

    def _screen(self, view: PlayView, is_new: bool = True) -> Screen:
        """The play screen with all of it read: just now, or some time ago."""
        return play_screen(view, len(view.blocks), 0 if is_new else len(view.blocks), self.seat.language)

    def _key(self, index: int) -> str:
        at = self.program.passages[index]
        return f"{self.program.scenes[at.scene].scene.id}.{at.passage.id}"

    def _blocks(self, script: Script) -> tuple[Block, ...]:
        whole = tuple(replace(line, when=None) for line in script)
        return tuple(each.block for each in self.texts.script(whole, self.cells, 0, 0) if each.block)

    def _offers(self, index: int) -> Iterator[OfferView]:
        """A choice as it is open, and as it is closed for each reason there may be."""
        at = self.program.choices[index]
        if at.chair != self.seat.chair:
            return
        do, say = self.texts.choice(index, self.cells)
        yield OfferView(at.key, do, say, True)
        persons = (self.story.cast[person].unreachable for person in at.choice.needs)
        for number, reason in enumerate(reason for reason in (at.choice.closed, *persons) if reason):
            yield OfferView(f"{at.key} {number}", do, say, False, self.texts.words(reason, self.cells))

    def _view(self, scene: int, blocks: tuple[Block, ...], offers: tuple[OfferView, ...], time: str | None) -> PlayView:
        at = self.program.scenes[scene].scene
        title = self.texts.plain(at.title)
        people = tuple(Standing(self.texts.people[id], "calm") for id in at.present if id != self.texts.you)
        stage = StageView(at.place, time or at.time, title, people)
        heading = Block("scene", (Span(title),), stage=stage)
        chapter = next((self.texts.plain(it.title) for it in self.story.chapters if at.id in sum(it.slots, ())), "")
        you = self.texts.people[self.story.person_in(self.seat.chair)]
        return PlayView(
            self.texts.plain(self.story.title), chapter, you, (heading, *blocks), stage, offers, self.web, None, picks=1
        )

    def _came_to(self) -> tuple[CameTo, ...]:
        """Every complication in every state that it may end in."""
        return tuple(
            CameTo(
                self.texts.plain(each.title),
                state,
                worded(state, self.seat.language),
                self.texts.plain(each.came_to.get(state), self.cells),
                tuple(self.texts.people[person] for person in each.between),
            )
            for each in self.story.complications.values()
            for state in COMPLICATION_STATES
        )


def longest(slug: str) -> tuple[int, ...]:
    """Return the numbers of a run in which every fact has its longest name."""
    layout = program(slug).layout
    cells = list(layout.start)
    for fact in program(slug).story.facts.values():
        names = [(len(fact.names[it] if fact.names else str(it)), it) for it in range(fact.low, fact.high + 1)]
        cells[layout.facts[fact.id]] = max(names)[1]
    return tuple(cells)


def widest_web(seat: Seat) -> WebView:
    """Return a web of a run by chance in which as many complications stir as anywhere."""
    webs = (play_view(play, texts_of(seat)).web for play in runs(seat.slug, seat.chair)[:12])
    return max(webs, key=lambda web: len(web.knots))


def webs(seat: Seat) -> tuple[WebView, ...]:
    """Return webs as they stand along the way of runs, no two of them alike."""
    texts = texts_of(seat)
    found: dict[WebView, None] = {}
    for play in runs(seat.slug, seat.chair):
        cells = [step.state.cells for step in play.steps]
        for before, now in zip(cells, cells[3:], strict=False):
            found[web_between(texts, before, now, is_whole_run=False)] = None
    return tuple(found)


# Everything around it


@cache
def around(seat: Seat) -> tuple[tuple[str, Screen], ...]:
    """Return every other screen, by name."""
    return (
        *_before(seat),
        *_over(seat),
        *_settings(seat.language),
        *_players(seat.language),
        *_moments(seat),
        *_mirrors(seat),
        *_afterwards(seat),
        *_previews(seat),
    )


def story_of(seat: Seat) -> StoryView:
    return story_view(program(seat.slug).story, Texts(program(seat.slug), seat.language, None))


def _before(seat: Seat) -> Iterator[tuple[str, Screen]]:
    language, opening = seat.language, Opening("het-zwarte-gat", 0.4)
    sound = (story_of(replace(seat, slug=slug)) for slug in STORIES)
    stories: tuple[StoryView | Trouble | Opening, ...] = (*sound, TROUBLE, opening)
    long, unread = long_message(language), unread_told(12, language)
    people = [chair.person.short for story in stories if isinstance(story, StoryView) for chair in story.chairs]
    chapters = [texts_of(seat).plain(chapter.title) for chapter in program(seat.slug).story.chapters]
    kept = KeptPlay(story_of(seat).title, max(chapters, key=len), max(people, key=len), is_before=True)
    title = title_screen(stories, None, language)
    yield "title", title
    yield "title empty", title_screen((), None, language)
    yield "title kept", title_screen(stories, kept, language, long, unread)
    yield "title kept while it is read", title_screen(stories, KeptPlay("", chapters[0], ""), language)
    yield "title noticed", noticed(title, desktop_worded("assets missing", language, folder=FOLDER))
    yield "title of somebody", title_screen(stories, kept, language, long, unread, NAME)
    yield "chairs", chairs_screen(stories, seat.slug, language)
    yield "chairs message", chairs_screen(stories, seat.slug, language, long)
    yield "trouble", trouble_screen(stories, TROUBLE.name, language, long)
    yield "opening", opening_screen(opening, language)
    yield "working", working_screen(desktop_worded("looking runs", language), 0.4, "", language, "menu")
    for under in ("title", "play"):
        yield f"menu over {under}", menu_screen(under, language)
    yield "menu with a moment to keep", menu_screen("play", language, long, can_keep=True)
    yield "menu with a notice", menu_screen("play", language, long)


def _over(seat: Seat) -> Iterator[tuple[str, Screen]]:
    language = seat.language
    view = play_view(_midway(seat), texts_of(seat))
    count, long = len(view.blocks), long_message(language)
    yield "play with a message", play_screen(view, count, count - 3, language, long)
    yield "looking back", play_screen(view, count, count - 3, language, at=count // 2)
    yield "history", history_screen(view, count, language)
    yield "history noticed", noticed(history_screen(view, count, language), long)
    for number, web in enumerate(sorted(webs(seat), key=lambda web: len(" ".join(web.in_words)))[-3:]):
        yield f"web {number}", web_screen(web, language)


def _midway(seat: Seat) -> Session:
    """A run that waits for a choice from this chair."""
    others = {chair: anything for chair in program(seat.slug).story.chairs if chair != seat.chair}
    return _by_chance(Session.begin(program(seat.slug), 3, seat.chair, others), 5)


def _settings(language: str) -> Iterator[tuple[str, Screen]]:
    settings = replace(Settings(), language=language)
    changed = replace(
        settings,
        text_size=1.75,
        line_spacing=1.5,
        letters="dyslexic",
        theme="contrast",
        is_full=True,
        is_moving=False,
        text_speed=40,
        pace=120,
        sound=0.15,
        ambience=0.85,
        is_mute=True,
        is_mono=True,
        is_voiced=True,
        keys=tuple((act, "pad scroll down") for act in USUAL),
    )
    yield "settings", settings_screen(settings)
    yield "settings changed", settings_screen(changed, unheard="no device", lacks=("voice", "reader"))
    for act in USUAL:
        yield (
            f"settings asked {act}",
            settings_screen(settings, act, "Die toets doet altijd hetzelfde. Kies een andere."),
        )


def _players(language: str) -> Iterator[tuple[str, Screen]]:
    everybody = (
        Player(FIRST, "", 1, 1.7e9),
        Player("a", NAME, 1_200, 1.7e9),
        Player("b", "Maximiliaan van Oldenbarnevelt-Terpstra"[:LONGEST_NAME]),
    )
    ui = Ui(settings=Settings(language=language))
    for player in everybody:
        this, name = f"player/{player.id}", desktop_worded("player", language, name=player.name)
        taken = desktop_worded("name taken", language, name=player.name)
        yield f"players, {name} plays", players_screen(everybody, player, ui)
        renamed = replace(ui, renamed=this, message=taken).with_words(CALLED, NAME)
        yield f"players, {name} is renamed", players_screen(everybody, player, renamed)
        yield f"players, {name} is asked about", players_screen(everybody, player, replace(ui, sure=this))
    written = ui.with_words(PLAYER, NAME)
    yield "players written", players_screen(everybody[:1], everybody[0], written)


def _moments(seat: Seat) -> Iterator[tuple[str, Screen]]:
    """Moments of runs by chance, a few on a page, with names as long as may be; and how one is kept."""
    ui, texts = Ui(settings=Settings(language=seat.language)), texts_of(seat)
    names = (f"{NAME}, {OWN}"[:LONGEST_MOMENT], OWN[:LONGEST_MOMENT], "Hier")
    made = []
    for place, run in enumerate(runs(seat.slug, seat.chair)):
        read = 12 + place * 7
        condition: Condition = ("whole", "before", "changed")[place % 3]
        made.append(moment_view(f"m{place}", names[place % 3], run, texts, read, 1.7e9 + place, condition))
    for start in range(0, len(made), 4):
        yield f"moments {start}", moments_screen(MomentsView(tuple(made[start : start + 4])), ui)
    whole = MomentsView(tuple(made[:2]), _unread())
    yield "moments unread", moments_screen(whole, ui)
    yield "moments asked", moments_screen(whole, replace(ui, sure="moment/m0"))
    yield "moments asked unread", moments_screen(whole, replace(ui, sure="moment/run gone"))
    renamed = replace(ui, renamed="moment/m0").with_words(CALLED, names[0])
    yield "moments renamed", moments_screen(whole, renamed)
    yield "moments none", moments_screen(MomentsView(()), ui)
    view = play_view(_midway(seat), texts)
    there = replace(ui, read=len(view.blocks))
    for name in names:
        yield f"keeping as {name}", keeping_screen(view, there.with_words(MOMENT, name), "Hier")
        yield f"keeping, proposed {name}", keeping_screen(view, there, name)
    kept = desktop_worded("moment kept", seat.language, name=names[0], press="F7")
    yield "moment kept", play_screen(view, len(view.blocks), len(view.blocks) - 3, seat.language, kept)


def _previews(seat: Seat) -> Iterator[tuple[str, Screen]]:
    """Yield the preview along a run and at its end, with all that can stand in its panel, and what lies over it."""
    language, texts, whole = seat.language, texts_of(seat), runs(seat.slug, seat.chair)[0]
    story, paths = program(seat.slug).story, _paths(seat.slug)
    widest = max((choice.key for choice in program(seat.slug).choices), key=len)
    when = next(choice.choice.when for choice in program(seat.slug).choices if choice.choice.when)
    whys = (Gone(), Elsewhere(paths[0]), Elsewhere(""), Closed(DoesNotHold(when)), Closed(CannotReach("mila")))
    changed = Difference("changed", f"{story.slug}.{widest}", ("text", f"{widest}.reply", "locale/en.po"))
    kinds = (Difference("changed", "", ("chapters",)), Difference("new", "a.b"), Difference("gone", "a.c"))
    saved = SavedView("10:24:59", (*kinds, *[changed] * MOST_CHANGES), FAULTS, True, note=long_message(language))
    for place in range(0, len(whole.steps), 3):
        session = _seated(whole, place)
        view, run = play_view(session, texts), bench_view(session, texts)
        why = whys[place // 3 % len(whys)]
        told = replace(saved, stopped=Stopped(place, widest, why), opening=Beginning(widest, ", ".join(paths)))
        marks = Marks(frozenset(range(0, len(view.blocks), 2)), max(len(view.blocks) - 4, 0))
        shown = Previewed(view, run, told, marks, seat.chair, tuple(story.facts.values()), place % 2 == 0)
        yield f"preview {place}", preview_screen(shown, language, long_message(language) if place % 2 else "")
        yield f"preview bare {place}", preview_screen(shown, language, "", is_bare=True)
    ended = play_view(whole, texts)
    plain = Previewed(ended, bench_view(whole, texts), SavedView(), Marks(), "both", tuple(story.facts.values()))
    yield "preview ended", preview_screen(plain, language)
    passages = tuple(
        PassageView(f"{widest}.{path}", long_message(language), OWN, place == 0, place % 2 == 0)
        for place, path in enumerate(paths * 4)
    )
    yield "passages", passages_screen(passages, "", language)
    yield "passages none", passages_screen(passages, OWN, language)
    yield "preview menu", preview_menu_screen(True, language)


def _paths(slug: str) -> tuple[str, ...]:
    scenes = program(slug).story.scenes.values()
    return tuple(f"{scene.id}.{passage.id}" for scene in scenes for passage in scene.passages)


def _seated(session: Session, place: int) -> Session:
    """Return a run as it was after so many picks of all chairs."""
    return replace(session, steps=session.steps[: place + 1], picks=session.picks[:place])


@cache
def _mirrors(seat: Seat) -> tuple[tuple[str, Screen], ...]:
    """Every mirror that runs by chance lead to, asked and answered; those that say the same only once."""
    found: dict[str, Screen] = {}
    for place in range(MIRRORED):
        brief = _briefly(seat.slug, seat.chair, place)
        for mirror in brief.mirrors:
            if isinstance(mirror, Mirror):
                view = mirror_view(brief, mirror, texts_of(seat))
                key, name = answer_key(view), f"mirror {view.chapter} of run {place}"
                found[f"{name} asked"] = mirror_screen(view, {}, {f"{key} own": OWN}, seat.language)
                found[f"{name} told"] = mirror_screen(view, {key: OWN}, {}, seat.language)
    return tuple(found.items())


@cache
def _briefly(slug: str, chair: str, place: int) -> Debrief:
    return debrief(runs(slug, chair)[place], rubric(), budget=0)


@cache
def _looked_back(slug: str, chair: str, place: int) -> Debrief:
    """A whole debrief, in which the other chair did as was recorded, as far as that went."""
    play = runs(slug, chair)[place]
    across = [pick.key for pick in play.picks if pick.chair != chair]
    return debrief(play, rubric(), recorded=across, budget=LOOKED_THROUGH)


def _afterwards(seat: Seat) -> Iterator[tuple[str, Screen]]:
    language, texts = seat.language, texts_of(seat)
    yield "looking", looking_screen(0.4, language)
    for place in range(LOOKED_BACK):
        view = debrief_view(_looked_back(seat.slug, seat.chair, place), rubric(), texts)
        beside = beside_view(_briefly(seat.slug, seat.chair, place + 1), _briefly(seat.slug, seat.chair, place), texts)
        for name, notes in (("", {}), (" answered", _answered(view))):
            message = desktop_worded(
                "kept in", language, path=f"/home/iemand/Documenten/Verwikkeld/{seat.slug}-1764054000000-9f2c1a.html"
            )
            shown = Shown(view, language, notes, {}, beside, message if notes else "")
            for page in pages_of(view, has_beside=True):
                yield f"debrief {place} {page}{name}", debrief_screen(shown, page)
    for name, sure in (("", ""), (" sure", f"{seat.slug} 1"), (" sure of all", "all")):
        yield f"runs{name}", runs_screen(_runs_view(seat), language, sure)
    yield "runs none", runs_screen(RunsView((), (), None, None), language)


def _answered(view: DebriefView) -> dict[str, str]:
    notes = {answer_key(mirror): OWN for mirror in view.mirrors} | dict.fromkeys((*OWN_WORDS, "name"), OWN)
    if view.decision:
        notes |= {"would": view.decision.options[0].key, "should": view.decision.options[-1].key}
    return notes


def _unread() -> tuple[UnreadView, ...]:
    return tuple(
        UnreadView(f"run {why}", "het-zwarte-gat", why, 1.7e9, FOLDER) for why in ("damaged", "newer", "gone", "faulty")
    )


def _runs_view(seat: Seat) -> RunsView:
    """A list of runs with everything in it that may be in one."""
    texts = texts_of(seat)
    read = [(_briefly(seat.slug, seat.chair, place), texts) for place in range(6)]
    views = tuple(
        run_view(
            f"{seat.slug} {number}",
            each.reading.session,
            texts,
            dict.fromkeys(OWN_WORDS, OWN),
            1.7e9 + number,
            "",
            number % 2 == 0,
        )
        for number, (each, _) in enumerate(read)
    )
    said, reason = practice_view(practice(read[0][0].reading, rubric(), True), read[0][0], texts)
    growth = growth_views(read, rubric(), seat.language)
    return RunsView(views, growth, said, reason, f"{seat.slug} 0", reason is None, _unread())


def everything(seat: Seat) -> Iterator[tuple[str, Screen]]:
    """Yield every screen there is from a seat, and the help for each kind of them."""
    kinds: dict[str, Screen] = {}
    for each in said(seat):
        kinds[each.screen.id] = each.screen
        yield each.what, each.screen
    for name, screen in around(seat):
        kinds[screen.id.partition(" ")[0]] = screen
        yield name, screen
    for kind, screen in kinds.items():
        settings = replace(Settings(), language=seat.language)
        yield f"help on {kind}", help_screen(screen, settings)
