"""How much to send at once: little where a line breaks often, more where it holds; pure, no clock."""

from dataclasses import dataclass, replace

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunking:
    """The size of the next piece, and what it follows from.

    Some servers keep what arrived of a piece when the line breaks; others, and whatever takes whole requests
    before it passes them on, lose the piece. Where pieces are lost they stay small beside what usually passes
    between two breaks: a sixteenth, of which half is lost on average, costs three per cent. Where parts are
    kept, pieces of half of it save most of the waiting for answers.

    Attributes:
        size: bytes of the next piece.
        least, most: what it never leaves.
        seconds: a piece should take no longer, so that a whole lost piece is bearable on a slow line.
        unbroken: bytes that arrived since the last break.
        between: how many usually arrive between two breaks; 0 before the first one.
        is_kept: whether the other side was seen to keep a part of a piece.
    """

    size: int = MIB
    least: int = 64 * KIB
    most: int = 8 * MIB
    seconds: float = 60.0
    unbroken: int = 0
    between: int = 0
    is_kept: bool = False

    def arrived(self, count: int, speed: float) -> "Chunking":
        """Return what follows when `count` more bytes are there, at `speed` bytes a second (0: unknown)."""
        unbroken = self.unbroken + count
        wanted = self._share(max(unbroken, self.between), self.is_kept) if self.between else self.size * 2
        if speed > 0:
            wanted = min(wanted, int(speed * self.seconds))
        return replace(self, size=self._within(wanted), unbroken=unbroken)

    def broke(self, arrived: int, piece: int) -> "Chunking":
        """Return what follows when the line broke and `arrived` of the last `piece` bytes are there."""
        passed = max(self.unbroken + arrived, 1)
        between = (3 * self.between + passed) // 4 if self.between else passed
        is_kept = 0 < arrived < piece if arrived != piece else self.is_kept
        size = self._within(self._share(between, is_kept))
        return replace(self, size=size, unbroken=0, between=between, is_kept=is_kept)

    def too_large(self) -> "Chunking":
        """Return what follows when something on the way lets no piece that large pass, ever."""
        most = max(self.size // 2, self.least)
        return replace(self, size=most, most=most)

    def _share(self, between: int, is_kept: bool) -> int:
        return between // (2 if is_kept else 16)

    def _within(self, wanted: int) -> int:
        whole = wanted // (64 * KIB) * (64 * KIB)  # servers and disks like whole blocks
        return min(max(whole, self.least), self.most)
