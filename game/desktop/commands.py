"""What a key, a click or, one day, a screen reader asks for: one plain value for each."""

from dataclasses import dataclass
from typing import Literal

Act = Literal[
    "begin",  # a story, from a chair: value "slug/chair"
    "go on",  # with the run of last time
    "pick",  # a choice: value its key
    "read on",  # to the next pause
    "step back",  # undo the last pick
    "show",  # a screen: value its name
    "close",  # what is open over the play, or else the menu
    "page",  # of the debrief: value "+", "-" or its name
    "mirrored",  # go on from the mirror
    "note",  # keep an answer or words: value "key", a new line, and the words
    "go back",  # another way from before a pick: value its step, or "run/step" for another run
    "cross over",  # the other chair, across from oneself: value a run, or nothing for the one on the table
    "keep as",  # value "page" or "data"
    "take up",  # a run of the list: value its id
    "keep moment",  # the run as it stands, under the name that was written
    "take up moment",  # go on from a moment: value its id
    "delete moment",  # value its id
    "player",  # let somebody play: value their id
    "add player",  # under the name that was written
    "delete player",  # value their id
    "rename",  # begin to: value "player/id" or "moment/id", or nothing to leave it
    "named",  # give what is being renamed the name that was written
    "sure",  # ask once more before deleting: value a run's id, "all", "player/id", "moment/id", or nothing to leave it
    "delete",  # value a run's id, or nothing for all
    "write",  # put the focus in an entry: value its key
    "keep",  # what was written in an entry: value its key
    "scroll",  # value "page", "-page", "line", "-line", "start" or "end"
    "story",  # look at a story's chairs: value its slug
    "set",  # value what is set, and how: "text_size +", "theme ~", "theme =2", "sound 0"
    "ask key",  # choose a key: value what it is to do, or nothing to leave it
    "give key",  # value the key that was pressed
    "take key",  # back to the usual keys: value what they do, or nothing for all
    "look",  # back at what was said, "-", or on, "+"; nothing for where one was
    "skip",  # what was read before
    "say again",  # aloud, what is on the screen
    # While a story is written
    "by thumb",  # let the rule of thumb pick: value nothing for once, "end" for to an ending
    "change chairs",
    "begin again",
    "before pick",  # back to before a pick: value its step, from 1
    "go to",  # a passage: value "scene.passage"
    "put down",  # at a passage, with the state as it is: value "scene.passage"
    "panel",  # with or without it
    "to title",
    "quit",
]


@dataclass(frozen=True, slots=True)
class Command:
    act: Act
    value: str = ""
