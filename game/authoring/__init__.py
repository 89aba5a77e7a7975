"""The author's bench: what is done with a story besides playing it."""

from game.authoring.storytests import ScriptFault, StoryTest, read_story_test, run_story_test

__all__ = ["ScriptFault", "StoryTest", "read_story_test", "run_story_test"]
