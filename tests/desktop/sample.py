"""A small game for tests of the window: views made by hand, and a game that hands them out."""

from collections.abc import Mapping, Set
from dataclasses import fields, replace
from typing import Any

from game.desktop.game_port import FaultView, KeptPlay, Opening, Trouble
from game.desktop.playing import Playing
from game.desktop.ui import Ui
from game.errors import GameError
from game.presenting import (
    Block,
    CameTo,
    ChairView,
    EndingView,
    Knot,
    OfferView,
    PersonView,
    PlayView,
    Span,
    StageView,
    Standing,
    StoryView,
    Thread,
    WebView,
    Words,
)
from game.presenting.debriefing import BesideView, DebriefView, MirrorView, RunsView
from game.presenting.moments import LastWords, MomentsView, MomentView
from game.saving import NameIsEmpty, NameIsTaken, Player, Settings

HENK = PersonView("henk", "Henk Wolters", "Henk", "hoofd sales", "sales", "henk", 2)
MILA = PersonView("mila", "Mila Aydin", "Mila", "hoofd marketing", "marketing", "mila", 2)
JOKE = PersonView("joke", "Joke van der Heijden-Zuidema", "Joke", "directeur", "company", "nobody-drew-this", 1)
PAUSE = Block("pause")


def words(text: str) -> tuple[Span, ...]:
    return (Span(text),)


def stage(*people: PersonView, speaking: str = "") -> StageView:
    standing = tuple(Standing(person, "calm", person.id == speaking) for person in people)
    return StageView("kantine", "morning", "Twee bekers koffie", standing)


FIRST = (
    Block("chapter", words("Maandag")),
    Block("scene", words("Twee bekers"), stage=stage(MILA)),
    Block("told", (Span("De machine maalt "), Span("elf", emphasis=True), Span(" seconden."))),
    Block("said", words("Negen serieuze, hoorde ik. Vanaf het parkeerterrein."), MILA, "tense"),
    Block("thought", words("Ze heeft het niet van mij."), HENK, None, True),
    PAUSE,
    Block("said", words("En dat voor tachtigduizend euro."), JOKE, "serious", stage=stage(MILA, JOKE, speaking="joke")),
)
SECOND = (
    Block("did", words("Je schuift de lijst over tafel."), HENK, None, True, 0),
    Block("said", words("Zestig procent heb ik nooit gebeld."), HENK, None, True, 0),
    Block("said", words("Donderdag."), MILA, "open"),
    PAUSE,
    Block("chapter", words("Woensdag")),
    Block("scene", words("De auto"), stage=stage()),
    Block("told", words("Het regent tot Meppel, waar het al donker is en niemand meer opneemt. " * 12)),
)
OFFERS = (
    OfferView("een.ga", words("Je zet de beker neer."), words("Donderdag bellen jij en ik er tien."), True),
    OfferView("een.dicht", (), words("Vraag het Joke maar."), False, words("Joke is de hele dag in Zwolle.")),
    OfferView("een.weg", (), words("Negen is wat erin zat."), True),
)
WEB = WebView(
    (HENK, MILA, JOKE),
    (
        Thread("henk", "mila", "strained", "open", "horizontal"),
        Thread("henk", "joke", "blocked", "blocked", "vertical"),
        Thread("mila", "joke", "open", "open", "vertical"),
    ),
    (
        Knot("leads", "De leads", ("henk", "mila"), "stirring", "stirring", 0.5, 0.25, "Of ze goed waren."),
        Knot("getal", "Het getal", ("henk", "mila", "joke"), "entangled", "stirring", 1.0, 0.5, "De sheet."),
    ),
    "henk",
    ("Knoop ‘De leads’ tussen jij en Mila: roert zich, strakker.", "Draad tussen jij en Joke: geblokkeerd."),
)
ENDING = EndingView(
    "Het blijft stil",
    (Block("told", words("Niemand belt.")), Block("said", words("Nou."), MILA, "sad")),
    (
        CameTo("De leads", "spoken", "uitgesproken", "Het is gezegd.", (HENK, MILA)),
        CameTo("Het getal", "entangled", "verstrikt", "De sheet ging zo de kast in.", (HENK, MILA, JOKE)),
    ),
    WEB,
)
STORY = StoryView(
    "zwart",
    "Het zwarte gat",
    "Vierhonderdtwaalf kaartjes, negen klanten.",
    "Wat er met een getal gebeurt.",
    25,
    ("nl", "en"),
    (ChairView("sales", HENK, "Dat zijn mensen niet voor schut staan."), ChairView("marketing", MILA, "Haar beurs.")),
)
FAULT = FaultView(
    "scenes/een.yaml",
    14,
    7,
    "S012",
    "geen passage 'klnat'; bedoelde je 'klant'?",
    "Neem een van deze passages, of maak er een met deze naam.",
    ("go: ", "klnat", "  # naar de klant"),
)
TROUBLE = Trouble("kapot", (FAULT,) * 80, "/ergens/kapot")


MOMENT = MomentView(
    "m1", "Voor de auto", "Het zwarte gat", HENK, "Maandag", 1795600000.0, stage(MILA, JOKE, speaking="joke"),
    LastWords("En dat voor tachtigduizend euro.", True, JOKE, "serious"),
)  # fmt: skip
THOUGHT = MomentView(
    "m2", "Wat een naam kan er lang zijn als iemand er echt voor gaat zitten", "Het zwarte gat", MILA, "Woensdag",
    1795500000.0, stage(), LastWords("Het regent tot Meppel, waar het al donker is en niemand meer opneemt…", False),
)  # fmt: skip
NAMELESS = Player("first", "", 3, 1795600000.0)
NOOR = Player("noor", "Noor")


class SampleGame:
    """Two choice points and then the ending. What was asked of it is in `asked`."""

    def __init__(self, kept: bool = False, has_stories: bool = True) -> None:
        self.asked: list[str] = []
        self.noted: dict[str, str] = {}
        self.picks = 0
        self.is_refusing = False
        self.read = 0
        self.known_words: frozenset[Words] = frozenset()
        self.kept_moments = [MOMENT, THOUGHT]
        self.everybody = [NAMELESS, NOOR]
        self.sits = NAMELESS.id
        self.wanted = {NOOR.id: Settings(text_size=2.0)}
        self._kept = kept
        self.shelf: tuple[StoryView | Trouble | Opening, ...] = (STORY, TROUBLE) if has_stories else ()
        self.is_changed = False

    def stories(self, language: str) -> tuple[StoryView | Trouble | Opening, ...]:  # noqa: ARG002
        return self.shelf

    def look_again(self) -> bool:
        return self.is_changed

    def unread(self) -> int:
        return 0

    def to_go_on(self, language: str) -> KeptPlay | None:  # noqa: ARG002
        return KeptPlay("Het zwarte gat", "Woensdag", "Henk") if self._kept else None

    def begin(self, slug: str, chair: str, language: str) -> None:
        self.asked.append(f"begin {slug}/{chair} {language}")
        self.picks = 0

    def go_on(self) -> str:
        self.asked.append("go on")
        self.picks = 1
        return "nl"

    def view(self, language: str) -> PlayView:
        return self._view(self.picks, language)

    def _view(self, picks: int, language: str) -> PlayView:
        more = SECOND if picks else ()
        ends = (Block("said", words("Zo."), HENK, None, True, 1),) if picks > 1 else ()
        blocks = tuple(FIRST + more + ends)
        if language == "en":
            blocks = tuple(replace(block, words=words("In English.")) if block.words else block for block in blocks)
        is_over = picks > 1
        offers = () if is_over else OFFERS
        ending = ENDING if is_over else None
        return PlayView("Het zwarte gat", "Woensdag", HENK, blocks, stage(MILA), offers, WEB, ending, picks)

    def view_of_start(self, slug: str, chair: str, language: str) -> PlayView:  # noqa: ARG002
        return self._view(0, language)

    def view_after(self, key: str, language: str) -> PlayView:  # noqa: ARG002
        return self._view(self.picks + 1, language)

    def view_before(self, language: str) -> PlayView:
        return self._view(self.picks - 1, language)

    def pick(self, key: str, language: str) -> None:  # noqa: ARG002
        if self.is_refusing:
            raise GameError("dat is hier niet")
        self.asked.append(f"pick {key}")
        self.picks += 1

    def back(self, language: str) -> None:  # noqa: ARG002
        self.picks -= 1

    def attend(self, is_at_it: bool) -> None: ...

    def settle(self) -> None: ...

    def reached(self, read: int, language: str) -> None:  # noqa: ARG002
        self.read = read

    def read_so_far(self) -> int:
        return self.read

    def known(self, language: str) -> Set[Words]:  # noqa: ARG002
        return self.known_words

    def notice(self, language: str) -> str:  # noqa: ARG002
        return ""

    def mirror(self, chapter: int, language: str) -> MirrorView | None:  # noqa: ARG002
        return None

    def notes(self) -> Mapping[str, str]:
        return self.noted

    def debrief(self, language: str) -> DebriefView | float:  # noqa: ARG002
        return 0.4

    def beside(self, language: str) -> BesideView | None:  # noqa: ARG002
        return None

    def go_back(self, step: int, language: str) -> None:  # noqa: ARG002
        self.asked.append(f"go back {step}")

    def cross_over(self, language: str) -> None:  # noqa: ARG002
        self.asked.append("cross over")

    def keep_as(self, kind: str, language: str) -> str:  # noqa: ARG002
        return f"/ergens/{kind}"

    def runs(self, language: str) -> RunsView | float:  # noqa: ARG002
        return RunsView((), (), None, None)

    def take_up(self, id: str) -> str:
        self.asked.append(f"take up {id}")
        return "nl"

    def delete(self, id: str) -> None:
        self.asked.append(f"delete {id}")

    def moment_called(self, read: int, language: str) -> str:  # noqa: ARG002
        return "Twee bekers koffie, 14:03"

    def keep_moment(self, name: str, read: int, language: str) -> str:
        if self.is_refusing:
            raise GameError("de schijf is vol")
        kept = name or self.moment_called(read, language)
        self.asked.append(f"keep moment {kept} at {read}")
        return kept

    def moments(self, language: str) -> MomentsView | float:  # noqa: ARG002
        return MomentsView(tuple(self.kept_moments))

    def take_up_moment(self, id: str) -> tuple[str, int]:
        self.asked.append(f"take up moment {id}")
        self.picks = 0
        return "nl", 5

    def rename_moment(self, id: str, name: str) -> None:
        self.kept_moments = [replace(each, name=name) if each.id == id else each for each in self.kept_moments]

    def delete_moment(self, id: str) -> None:
        self.kept_moments = [each for each in self.kept_moments if each.id != id]

    @property
    def player(self) -> Player:
        return next(player for player in self.everybody if player.id == self.sits)

    def players(self) -> tuple[Player, ...]:
        return tuple(self.everybody)

    def play_as(self, id: str, usual: Settings) -> Settings:
        self.sits = id
        return self.wanted.get(id, usual)

    def add_player(self, name: str, settings: Settings) -> None:
        if not name:
            raise NameIsEmpty("no name")
        self.everybody.append(Player(name.lower(), name))
        self.sits = name.lower()
        self.wanted[name.lower()] = settings

    def rename_player(self, id: str, name: str) -> None:
        if any(player.name == name for player in self.everybody if player.id != id):
            raise NameIsTaken(name)
        self.everybody = [replace(each, name=name) if each.id == id else each for each in self.everybody]

    def delete_player(self, id: str, usual: Settings) -> Settings:
        self.everybody = [player for player in self.everybody if player.id != id]
        self.sits = self.everybody[0].id if self.sits == id else self.sits
        return self.wanted.get(self.sits, usual)

    def note(self, key: str, words: str) -> None:
        if self.is_refusing:
            raise GameError("de schijf is vol")
        self.asked.append(f"note {key}")
        self.noted[key] = words


def measured(word: str, face: str, size: int) -> float:  # noqa: ARG001
    """Every letter half as wide as it is high."""
    return len(word) * size * 0.5


def playing(game: SampleGame | None = None, **ui: object) -> Playing:
    """A playing on the title screen; `ui` sets its state and its settings."""
    return Playing(game or SampleGame(), state(**ui))


def state(**ui: Any) -> Ui:
    """The window's state, with some of it or of its settings set."""
    names = {field.name for field in fields(Settings)}
    settings = replace(Settings(), **{name: value for name, value in ui.items() if name in names})
    return replace(Ui(settings=settings), **{name: value for name, value in ui.items() if name not in names})
