"""People on the stage, as they are painted: who speaks in full colour, the others a little calmer."""

import pygame

from game.desktop.inking import circled, framed_whole
from game.desktop.pictures import Pictures
from game.desktop.scaling import scaled
from game.desktop.standing import Stood
from game.desktop.theme import LINE, Theme
from game.desktop.type import Type

_CALM = (234, 231, 227)
_NIGHT = (206, 208, 222)


def bust_of(each: Stood, pictures: Pictures, type_: Type, theme: Theme) -> pygame.Surface:
    """Return somebody as they stand, down to the lower edge of the stage: a little dimmer while another speaks, and at night.

    Who is only heard is on a telephone.
    """
    picture = (_telephone if each.standing.is_heard else _bust)(each, pictures, type_, theme)
    if each.is_calm:
        picture.fill(_CALM, special_flags=pygame.BLEND_RGB_MULT)
    if theme.is_dark:
        picture.fill(_NIGHT, special_flags=pygame.BLEND_RGB_MULT)
    return picture


def _bust(each: Stood, pictures: Pictures, type_: Type, theme: Theme) -> pygame.Surface:
    person, height = each.standing.person, round(each.height)
    picture = pictures.bust(person.portrait, each.standing.face, height, each.is_flipped)
    if picture is None:
        picture = _paper_bust(person.short[:1], height, type_, theme)
    return _let_down(picture, round(each.lifted)) if each.lifted else picture


def _let_down(picture: pygame.Surface, by: int) -> pygame.Surface:
    """Let the coat of somebody behind hang on down to the edge: a portrait ends at the shoulders."""
    width, height = picture.get_size()
    longer = pygame.Surface((width, height + by), pygame.SRCALPHA)
    longer.blit(picture, (0, 0))
    hem = picture.subsurface((0, height - 2, width, 1))
    longer.blit(pygame.transform.scale(hem, (width, by + 2)), (0, height - 2))
    return longer


def _telephone(each: Stood, pictures: Pictures, type_: Type, theme: Theme) -> pygame.Surface:
    """The head of somebody who is far away, ringed in the colour of their side, on a telephone."""
    person, high = each.standing.person, max(round(each.height), 8)
    wide, size = round(high * 0.78), round(high * 0.64)
    line = max(LINE, high / 50)
    sheet = pygame.Surface((wide, high + round(each.lifted)), pygame.SRCALPHA)
    phone = framed_whole((wide, high), theme["ink"], theme["ink"], line, person.id, high * 0.12)
    margin = round(high * 0.045)
    glass = framed_whole((wide - 2 * margin, high - 2 * margin), theme["panel"], None, line, person.id, high * 0.08)
    phone.blit(glass, (margin, margin))
    head = pictures.head(person.portrait, each.standing.face, size)
    if head is None:
        head = pygame.Surface((size, size), pygame.SRCALPHA)
        letter = type_.set(person.short[:1], "serif bold", max(round(size * 0.5), 8), theme["ink"])
        head.blit(letter, letter.get_rect(center=(size / 2, size / 2)))
    elif each.is_flipped:
        head = pygame.transform.flip(head, True, False)
    ring = max(2.5, size / (16 if each.standing.is_speaking else 30))
    ringed = circled(head, theme["deep"], theme[f"thread_{person.side}"], ring)
    phone.blit(ringed, ringed.get_rect(center=(wide / 2, high * 0.47)))
    bar = pygame.Rect(0, 0, round(wide * 0.3), max(round(high * 0.025), 2))
    bar.center = (wide // 2, round(high * 0.88))
    pygame.draw.rect(phone, theme["ink"], bar, border_radius=bar.height)
    sheet.blit(phone, (0, 0))
    return sheet


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
    return scaled(sheet, (round(height * 0.8), height))
