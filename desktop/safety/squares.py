"""What solid blocks and a cut really take of a picture that is coded in squares; no pixel is touched here."""

from desktop.domain.edits import Box, Edits
from desktop.errors import Code, FixableError

_REACH = 2
"""Pixels by which a decoder smooths colours across the edge of a square."""


def burned(size: tuple[int, int], edits: Edits, square: tuple[int, int]) -> Edits:
    """Return what is really covered and really kept of a picture that is coded in squares of `square` pixels.

    Raises FixableError(CROP_EMPTY).
    """
    whole = Box(0, 0, *size)
    blocks = [_grown(block, square).within(whole) for block in edits.blocks if not block.is_empty]
    crop = whole if edits.crop is None else _shrunk(edits.crop.within(whole), whole, square)
    if crop.is_empty:
        raise FixableError(Code.CROP_EMPTY)
    return Edits(crop=crop, blocks=tuple(block for block in blocks if not block.is_empty))


def _grown(block: Box, square: tuple[int, int]) -> Box:
    """Return every square that the block touches, and what colours are smoothed into from there."""
    wide, high = square
    reach_x, reach_y = _reach(square)
    return Box(
        block.left // wide * wide - reach_x,
        block.top // high * high - reach_y,
        -(-block.right // wide) * wide + reach_x,
        -(-block.bottom // high) * high + reach_y,
    )


def _shrunk(crop: Box, whole: Box, square: tuple[int, int]) -> Box:
    """Return the squares that lie wholly in the cut, less what is smoothed in; its outer edges stay."""
    wide, high = square
    reach_x, reach_y = _reach(square)
    return Box(
        0 if crop.left <= 0 else -(-crop.left // wide) * wide + reach_x,
        0 if crop.top <= 0 else -(-crop.top // high) * high + reach_y,
        whole.right if crop.right >= whole.right else crop.right // wide * wide - reach_x,
        whole.bottom if crop.bottom >= whole.bottom else crop.bottom // high * high - reach_y,
    )


def _reach(square: tuple[int, int]) -> tuple[int, int]:
    return (_REACH, _REACH) if square != (1, 1) else (0, 0)
