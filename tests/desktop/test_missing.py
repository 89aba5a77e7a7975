"""Letters and pictures that are not there, or damaged: the window opens, says so once, and paints something sensible."""

import shutil
from pathlib import Path

import pygame
import pytest

from game import content
from game.desktop.commands import Command
from game.desktop.pictures import Pictures
from game.desktop.type import FILES, Type
from game.desktop.widgets import Text
from game.desktop.window import Window, open_display
from tests.desktop.conftest import Display
from tests.desktop.sample import playing

PLAY = (Command("story", "zwart"), Command("begin", "zwart/sales"))


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A copy of the game's letters and of one place and one person, to take things away from."""
    made = tmp_path / "assets"
    shutil.copytree(content.assets() / "fonts", made / "fonts")
    for folder, names in (("places", ("titel-*", "affiche-*", "kantine-*")), ("portraits", ("mila",))):
        (made / folder).mkdir()
        for path in (path for name in names for path in (content.assets() / folder).glob(name)):
            (shutil.copytree if path.is_dir() else shutil.copy)(path, made / folder / path.name)
    return made


def opened(display: Display, assets: Path, *commands: Command, **ui: object) -> Window:
    window = Window(playing(None, is_moving=False, **ui), assets, display(1280, 720))
    for command in commands:
        window.desk.press(command)
    return window


def told(window: Window) -> str:
    """All words that are to be read on the screen."""
    window.paint()
    layout = window.desk.layout
    boxes = (*layout.boxes, *(layout.scroll.inner if layout.scroll else ()))
    return "\n".join(box.widget.name for box in boxes if isinstance(box.widget, Text))


def test_with_everything_in_its_place_nothing_is_said(display: Display, assets: Path) -> None:
    window = opened(display, assets)

    assert "Er ontbreken" not in told(window)
    assert window.desk.playing.ui.message == ""


@pytest.mark.parametrize("is_garbage", [False, True], ids=["missing", "garbage"])
@pytest.mark.parametrize("file", sorted(FILES.values()))
def test_without_a_font_the_window_opens_and_says_which(
    display: Display, assets: Path, file: str, is_garbage: bool
) -> None:
    (assets / "fonts" / file).unlink()
    if is_garbage:
        (assets / "fonts" / file).write_bytes(b"geen letters" * 200)

    window = opened(display, assets, letters="dyslexic" if "Dyslexic" in file else "hyperlegible")

    assert file in told(window)
    assert "Verwikkeld" in told(window)


def test_it_is_said_once(display: Display, assets: Path) -> None:
    (assets / "fonts" / FILES["bold"]).unlink()
    window = opened(display, assets)

    window.desk.press(Command("set", "theme ~"))

    assert FILES["bold"] not in told(window)


def test_what_stands_in_for_a_heavy_letter_is_heavy_and_of_the_same_family(assets: Path) -> None:
    (assets / "fonts" / FILES["bold"]).unlink()
    (assets / "fonts" / FILES["bold italic"]).unlink()

    type_ = Type(assets / "fonts")

    assert type_.missing == (FILES["bold"], FILES["bold italic"])
    assert type_.font("bold", 20).bold
    assert type_.font("bold", 20).name == type_.font("text", 20).name
    assert (type_.font("bold italic", 20).bold, type_.font("bold italic", 20).italic) == (True, True)


@pytest.mark.parametrize("screen", [(), PLAY, (*PLAY, Command("show", "web"))], ids=["title", "play", "web"])
def test_without_any_assets_every_screen_is_painted_and_the_title_says_what_is_missing(
    display: Display, tmp_path: Path, screen: tuple[Command, ...]
) -> None:
    window = opened(display, tmp_path / "nergens", *screen)

    assert screen or "nergens" in told(window)
    window.paint()
    assert len(set(pygame.image.tobytes(window.surface, "RGB"))) > 20


def test_a_place_without_a_picture_is_said_once_and_is_a_wall_and_a_floor(display: Display, assets: Path) -> None:
    for path in (assets / "places").glob("kantine-*"):
        path.write_bytes(b"\x89PNG maar dan stuk")
    window = opened(display, assets, *PLAY)
    window.paint()

    first = told(window)
    window.desk.press(Command("read on"))

    assert "kantine" in first
    assert "kantine" not in told(window)
    assert window.surface.get_at((60, 200)) != window.surface.get_at((60, 700))


def test_at_another_time_of_day_a_place_looks_as_it_does_when_there_is_a_picture(
    display: Display, assets: Path
) -> None:
    display(640, 400)
    whole = Pictures(assets).cover("kantine-morning", 300, 200)
    (assets / "places" / "kantine-evening.png").unlink()
    pictures = Pictures(assets)

    found = pictures.cover("kantine-evening", 300, 200)

    assert found is not None
    assert whole is not None
    assert pygame.image.tobytes(found, "RGB") == pygame.image.tobytes(whole, "RGB")
    assert not pictures.lost


def test_a_face_that_is_damaged_is_calm_instead_and_one_without_a_folder_is_not_missed(
    display: Display, assets: Path
) -> None:
    display(640, 400)
    calm = Pictures(assets).head("mila", "calm", 60)
    (assets / "portraits" / "mila" / "angry.png").write_bytes(b"")
    pictures = Pictures(assets)

    angry, nobody = pictures.head("mila", "angry", 60), pictures.head("niemand", "calm", 60)

    assert calm is not None
    assert angry is not None
    assert pygame.image.tobytes(angry, "RGBA") == pygame.image.tobytes(calm, "RGBA")
    assert nobody is None
    assert list(pictures.lost) == ["mila/angry.png"]


@pytest.mark.parametrize("icon", [b"", b"geen plaatje", None])
def test_without_an_icon_the_window_opens_all_the_same(
    assets: Path, display: Display, monkeypatch: pytest.MonkeyPatch, icon: bytes | None
) -> None:
    display(640, 400)
    if icon is not None:
        (assets / "icon.png").write_bytes(icon)
    monkeypatch.setattr(content, "assets", lambda: assets)

    assert open_display((640, 400)).get_size() == (640, 400)
