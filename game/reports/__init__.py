"""What leaves the game: a run on paper and as data."""
