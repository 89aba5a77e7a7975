"""The author's bench: what is done with a story besides playing it."""

from game.authoring.storytests import StoryTest, read_story_test, run_story_test

__all__ = ["StoryTest", "read_story_test", "run_story_test"]
