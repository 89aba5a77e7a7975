"""Story tests: runs that must keep working, as scripts beside the story (`tests/*.script`). Not code: an author writes them."""

from game.authoring.storytests.approving import Revision, Rewritten, approve, revised
from game.authoring.storytests.faults import ScriptFault
from game.authoring.storytests.recording import recorded_script
from game.authoring.storytests.running import Outcome, Played, play_story_test, run_story_test
from game.authoring.storytests.script import BOTH, ScriptLine, StoryTest, read_story_test, scripts_of

__all__ = [
    "BOTH",
    "Outcome",
    "Played",
    "Revision",
    "Rewritten",
    "ScriptFault",
    "ScriptLine",
    "StoryTest",
    "approve",
    "play_story_test",
    "read_story_test",
    "recorded_script",
    "revised",
    "run_story_test",
    "scripts_of",
]
