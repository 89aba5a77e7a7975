"""The author's bench: what is done with a story besides playing it. Each part is imported by itself: few commands need two."""
