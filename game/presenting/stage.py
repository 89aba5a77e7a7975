"""Who is where on the stage: a small fold over what is shown."""

from copy import copy

from game.presenting.texts import Move, Texts
from game.presenting.views import StageView, Standing


class StageNow:
    """The stage while a run is read from its beginning; `view` is it as it stands."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._faces: dict[str, str] = {}
        self._present: list[str] = []
        self._heard: set[str] = set()
        self._speaking: str | None = None
        self._place = ("", "morning", "")

    def copied(self) -> "StageNow":
        """Return another stage that is as this one is now."""
        other = copy(self)
        other._faces, other._present, other._heard = dict(self._faces), list(self._present), set(self._heard)
        return other

    def enter(self, scene: int) -> None:
        """Set the stage for a scene; everybody begins it with a calm face. The player's own person does not stand on it."""
        at = self._texts.program.scenes[scene].scene
        self._place = (at.place, at.time, self._texts.plain(at.title))
        people = dict.fromkeys((*at.present, *at.heard), "calm")
        self._present = [person for person in people if person != self._texts.you]
        self._heard = set(at.heard)
        self._faces = people
        self._speaking = None

    def arrive(self, passage: int) -> None:
        """Let it be as late as a passage says."""
        place, time, title = self._place
        self._place = (place, self._texts.program.passages[passage].passage.time or time, title)

    def make(self, move: Move) -> None:
        person = move.person
        match move.act:
            case "comes":
                self._heard.discard(person)
                if person != self._texts.you and person not in self._present:
                    self._present.append(person)
            case "goes" if person in self._present:
                self._present.remove(person)
                self._speaking = None if self._speaking == person else self._speaking
            case "speaks":
                self._speaking = person
        if move.face:
            self._faces[person] = move.face

    @property
    def view(self) -> StageView:
        place, time, title = self._place
        people = tuple(
            Standing(
                self._texts.people[person],
                self._faces.get(person, "calm"),
                person == self._speaking,
                person in self._heard,
            )
            for person in self._present
        )
        return StageView(place, time, title, people, self._seen(place, time))

    def _seen(self, place: str, time: str) -> str:
        """What the picture of a place shows: that of the time of day, where it has words of its own."""
        pictures = self._texts.program.story.pictures
        return self._texts.plain(pictures.get(f"{place}-{time}") or pictures.get(place))
