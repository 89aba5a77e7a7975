"""The screens: pure functions from a view and the window's state to a tree of widgets. One module a kind of screen."""

from game.desktop.screens.chapter import chapter_screen
from game.desktop.screens.ending import ending_screen
from game.desktop.screens.help import help_screen
from game.desktop.screens.keeping import keeping_screen
from game.desktop.screens.menu import menu_screen
from game.desktop.screens.moments import moments_screen
from game.desktop.screens.notice import noticed
from game.desktop.screens.play import history_screen, play_screen
from game.desktop.screens.players import players_screen
from game.desktop.screens.settings import settings_screen
from game.desktop.screens.title import chairs_screen, title_screen
from game.desktop.screens.trouble import opening_screen, trouble_screen, working_screen
from game.desktop.screens.web import web_screen

__all__ = [
    "chairs_screen",
    "chapter_screen",
    "ending_screen",
    "help_screen",
    "history_screen",
    "keeping_screen",
    "menu_screen",
    "moments_screen",
    "noticed",
    "opening_screen",
    "play_screen",
    "players_screen",
    "settings_screen",
    "title_screen",
    "trouble_screen",
    "web_screen",
    "working_screen",
]
