"""What is covered and what is cut off in the copy of a picture; in its own pixels, nothing of its bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of whole pixels; `right` and `bottom` are the first that are outside."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """How many pixels wide."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """How many pixels high."""
        return self.bottom - self.top

    @property
    def is_empty(self) -> bool:
        """Whether no pixel is inside."""
        return self.right <= self.left or self.bottom <= self.top

    def within(self, other: Box) -> Box:
        """Return what both have in common; it may be empty."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """Solid blocks over parts of a picture, and what is kept of it.

    Attributes:
        crop: what is kept; None for all.
        blocks: what is covered, in the pixels of the whole picture.
    """

    crop: Box | None = None
    blocks: tuple[Box, ...] = ()

    def __bool__(self) -> bool:
        return self.crop is not None or bool(self.blocks)
