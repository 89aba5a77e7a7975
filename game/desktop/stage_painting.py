"""People on the stage, as they are painted: who speaks in full colour, the others a little calmer."""

import pygame

from game.desktop.pictures import Pictures
from game.desktop.standing import Stood
from game.desktop.theme import Theme
from game.desktop.type import Type

_CALM = (240, 237, 233)
_NIGHT = (206, 208, 222)


def bust_of(each: Stood, pictures: Pictures, type_: Type, theme: Theme) -> pygame.Surface:
    """Return somebody as they stand: a little calmer while another speaks, and dimmer at night."""
    person, height = each.standing.person, round(each.height)
    picture = pictures.bust(person.portrait, each.standing.face, height, each.is_flipped)
    if picture is None:
        return _paper_bust(person.short[:1], height, type_, theme)
    if each.is_calm:
        picture.fill(_CALM, special_flags=pygame.BLEND_RGB_MULT)
    if theme.is_dark:
        picture.fill(_NIGHT, special_flags=pygame.BLEND_RGB_MULT)
    return picture


def _paper_bust(initial: str, height: int, type_: Type, theme: Theme) -> pygame.Surface:
    """Somebody without a picture: head and shoulders cut from paper, with the initial."""
    fine = height * 2
    sheet = pygame.Surface((round(fine * 0.8), fine), pygame.SRCALPHA)
    sheet.fill((*theme["panel"], 0))
    middle, line = sheet.get_width() // 2, max(fine // 90, 3)
    shoulders = pygame.Rect(round(fine * 0.06), round(fine * 0.58), round(fine * 0.68), fine)
    for colour, grow in ((theme["ink"], line), (theme["panel"], 0)):
        pygame.draw.ellipse(sheet, colour, shoulders.inflate(2 * grow, 2 * grow))
    for colour, grow in ((theme["ink"], line), (theme["panel"], 0)):
        pygame.draw.circle(sheet, colour, (middle, round(fine * 0.38)), round(fine * 0.22) + grow)
    letter = type_.set(initial, "serif bold", round(fine * 0.2), theme["ink"])
    sheet.blit(letter, letter.get_rect(center=(middle, round(fine * 0.38))))
    return pygame.transform.smoothscale(sheet, (round(height * 0.8), height))
