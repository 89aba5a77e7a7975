"""Pictures made smaller or larger, that stay as solid as they were.

Pygame's smooth scaling rounds down at every step: what was solid comes out with an alpha of 251 to 253, and a dark table shows
through a forehead. So what is all but solid is laid on solid ink.
"""

import pygame

_ALL_BUT = 248
"""From this alpha on, something was solid: an edge that is truly see-through has less, but for a pixel here and there."""


def scaled(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """Return a picture with 32 bits a pixel at another size, smooth at its edges and solid where it was solid."""
    made = pygame.transform.smoothscale(picture, size)
    solid = pygame.mask.from_surface(made, _ALL_BUT - 1)
    under = solid.to_surface(setcolor=(0, 0, 0, 255), unsetcolor=(0, 0, 0, 0))
    under.blit(made, (0, 0))
    return under
