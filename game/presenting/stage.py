"""Who is where on the stage: a small fold over what is shown."""

from game.presenting.texts import Move, Texts
from game.presenting.views import StageView, Standing


class StageNow:
    """The stage while a run is read from its beginning; `view` is it as it stands."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._faces: dict[str, str] = {}
        self._present: list[str] = []
        self._speaking: str | None = None
        self._place = ("", "morning", "")

    def enter(self, scene: int) -> None:
        """Set the stage for a scene; everybody begins it with a calm face. The player's own person does not stand on it."""
        at = self._texts.program.scenes[scene].scene
        self._place = (at.place, at.time, self._texts.plain(at.title))
        self._present = [person for person in at.present if person != self._texts.you]
        self._faces = dict.fromkeys(at.present, "calm")
        self._speaking = None

    def make(self, move: Move) -> None:
        person = move.person
        match move.act:
            case "comes" if person != self._texts.you and person not in self._present:
                self._present.append(person)
            case "goes" if person in self._present:
                self._present.remove(person)
            case "speaks":
                self._speaking = person
        if move.face:
            self._faces[person] = move.face

    @property
    def view(self) -> StageView:
        place, time, title = self._place
        people = tuple(
            Standing(self._texts.people[person], self._faces.get(person, "calm"), person == self._speaking)
            for person in self._present
        )
        return StageView(place, time, title, people)
