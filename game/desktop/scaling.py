"""Pictures made smaller or larger, that stay as solid as they were.

Pygame's smooth scaling rounds down at every step: what was solid comes out with an alpha of 251 to 253, and a dark table shows
through a forehead. So what is all but solid is made solid again, in place.
"""

import pygame

_ALL_BUT = 248
"""From this alpha on, something was solid: an edge that is truly see-through has less, but for a pixel here and there."""
_SOLID = bytes(255 if alpha >= _ALL_BUT else alpha for alpha in range(256))


def scaled(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """Return a picture with 32 bits a pixel at another size, smooth at its edges and solid where it was solid."""
    made = pygame.transform.smoothscale(picture, size)
    pixels = made.get_buffer()
    raw = bytearray(pixels.raw)
    alphas = slice(made.get_shifts()[3] // 8, None, 4)
    raw[alphas] = raw[alphas].translate(_SOLID)
    pixels.write(bytes(raw), 0)
    return made
