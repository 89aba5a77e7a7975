"""Which names exist in a story, and what happens when an author uses one that does not."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from game.loading.diagnostics import Faults
from game.story import Fact, Place, Text

KINDS_OF_NAMES = {
    "person": "S014",
    "complication": "S015",
    "value": "S016",
    "capital": "S017",
    "fact": "S018",
    "ending": "S019",
    "scene": "S013",
}
"""What may be named, with the code for a name that does not exist."""


_SLOT = re.compile(r"\{[^{}]*\}")


def lower_slots(words: str) -> str:
    """Return a text with the names in braces in small letters, as they are declared: capitals make no difference in a name."""
    return _SLOT.sub(lambda slot: slot[0].lower(), words) if "{" in words else words


@dataclass(slots=True)
class SceneNames:
    """The passages and choices of one scene, by id, in the author's order."""

    passages: dict[str, Place] = field(default_factory=dict)
    choices: dict[str, Place] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    """Those whose name is itself a fault."""


@dataclass(slots=True)
class Names:
    """All that an author may refer to. Filled first, asked afterwards."""

    chairs: dict[str, str] = field(default_factory=dict)
    people: dict[str, Place] = field(default_factory=dict)
    relations: set[frozenset[str]] = field(default_factory=set)
    complications: dict[str, Place] = field(default_factory=dict)
    values: dict[str, Place] = field(default_factory=dict)
    capital: dict[str, Place] = field(default_factory=dict)
    endings: dict[str, Place] = field(default_factory=dict)
    scenes: dict[str, SceneNames] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    fact_places: dict[str, Place] = field(default_factory=dict)
    yes_no: set[str] = field(default_factory=set)
    """Those of the facts that are yes or no."""
    holders: set[str] = field(default_factory=set)
    """Whose capital or standpoint is told of, chair or no chair."""
    unread: set[str] = field(default_factory=set)
    """What is there but cannot be read, or has a name that is itself a fault: naming it is no second fault."""

    @property
    def declared(self) -> Mapping[tuple[str, str], Place]:
        """Where each name is declared, by its kind and itself."""
        tables = {
            "person": self.people,
            "complication": self.complications,
            "value": self.values,
            "capital": self.capital,
            "fact": self.fact_places,
            "ending": self.endings,
        }
        return {(kind, name): place for kind, table in tables.items() for name, place in table.items()}

    def of(self, kind: str) -> Collection[str]:
        """Return the names of one kind."""
        tables: Mapping[str, Collection[str]] = {
            "person": self.people,
            "complication": self.complications,
            "value": self.values,
            "capital": self.capital,
            "fact": self.facts,
            "ending": self.endings,
            "scene": self.scenes,
        }
        return tables[kind]


@dataclass(frozen=True, slots=True)
class Scope:
    """Where in a story we are reading: what a name or a "you" means here."""

    names: Names
    faults: Faults
    places: dict[tuple[str, str], Place]
    """Where each text stands, by its context and words; filled while reading."""
    scene: str | None = None
    you: str | None = None
    """The person in the chair; None where there is no chair."""
    in_text: bool = False
    in_claim: bool = False

    def find(self, kind: str, name: str, place: Place) -> str | None:
        """Return the name as it is declared, or None with a fault."""
        known = self.names.of(kind)
        if name.lower() in known:
            return name.lower()
        if name.lower() not in self.names.unread:
            meant = [word for word in re.findall(r"\w+", name.lower()) if word in known] if " " in name else []
            nearest = {"nearest": ", ".join(dict.fromkeys(meant))} if meant else {}
            self.faults.add(KINDS_OF_NAMES[kind], place, near=known, name=name, **nearest)
        return None

    def find_passage(self, scene: str, name: str, place: Place) -> str | None:
        """Return the passage of that scene, or None with a fault."""
        passages = self.names.scenes[scene].passages
        if name.lower() in passages:
            return name.lower()
        if name.lower() not in self.names.scenes[scene].unread:
            self.faults.add("S012", place, near=passages, name=name, scene=scene)
        return None

    def find_choice(self, scene: str, name: str, place: Place) -> str | None:
        """Return the choice of that scene, or None with a fault."""
        choices = self.names.scenes[scene].choices
        if name.lower() in choices:
            return name.lower()
        if name.lower() not in self.names.scenes[scene].unread:
            self.faults.add("S020", place, near=choices, name=name, scene=scene)
        return None

    def find_relation(self, one: str, other: str, place: Place) -> bool:
        """Whether there is a relation between these two; if not, a fault."""
        if one == other:
            self.faults.add("S029", place, name=one)
        elif frozenset((one, other)) not in self.names.relations:
            self.faults.add("S022", place, one=one, other=other)
        else:
            return True
        return False

    def text(self, words: str, context: str, place: Place) -> Text:
        """Make a text of the story, and remember where it stands."""
        words = lower_slots(words)
        self.places.setdefault((context, words), place)
        return Text(words, context)
