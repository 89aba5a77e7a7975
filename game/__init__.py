"""Verwikkeld: interactive fiction about what happens between people who depend on each other."""

__version__ = "0.1.0"
