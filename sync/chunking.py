"""How much to send at once: little where a line breaks often, more where it holds; pure, no clock."""

from dataclasses import dataclass, replace

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunking:
    """The size of the next piece, and what it follows from.

    Some servers keep what arrived of a piece when the line breaks, others lose the whole piece. So a piece is
    kept small beside what usually passes between two breaks: about a sixteenth costs three per cent at most
    where half a piece is lost, and asking anew after each piece costs less than that on any line.

    Attributes:
        size: bytes of the next piece.
        least, most: what it never leaves.
        seconds: a piece should take no longer, so that a whole lost piece is bearable on a slow line.
        unbroken: bytes that arrived since the last break.
        between: how many usually arrive between two breaks; 0 before the first one.
    """

    size: int = MIB
    least: int = 64 * KIB
    most: int = 8 * MIB
    seconds: float = 60.0
    unbroken: int = 0
    between: int = 0

    def arrived(self, count: int, speed: float) -> "Chunking":
        """Return what follows when `count` more bytes are there, at `speed` bytes a second (0: unknown)."""
        unbroken = self.unbroken + count
        wanted = max(unbroken, self.between) // 16 if self.between else self.size * 2
        if speed > 0:
            wanted = min(wanted, int(speed * self.seconds))
        return replace(self, size=self._within(wanted), unbroken=unbroken)

    def broke(self, arrived: int) -> "Chunking":
        """Return what follows when the line broke after `arrived` bytes of the last piece came through."""
        passed = self.unbroken + arrived
        between = (3 * self.between + passed) // 4 if self.between else passed
        return replace(self, size=self._within(between // 16), unbroken=0, between=max(between, 1))

    def too_large(self) -> "Chunking":
        """Return what follows when something on the way lets no piece that large pass, ever."""
        most = max(self.size // 2, self.least)
        return replace(self, size=most, most=most)

    @property
    def is_least(self) -> bool:
        """Tell whether pieces cannot become smaller."""
        return self.size <= self.least

    def _within(self, wanted: int) -> int:
        whole = wanted // (64 * KIB) * (64 * KIB)  # servers and disks like whole blocks
        return min(max(whole, self.least), self.most)
