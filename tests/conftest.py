"""What holds for every test: speed is measured in `tests/benchmarks` and never decides whether a test passes."""

from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
