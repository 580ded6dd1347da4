"""What the lists of a bag say of the files that are there: checksums side by side, a few bytes for each."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from sync.generic.bounds import MOST_DIGESTS, TooMany


class Marks:
    """A yes or no for every file of the bag."""

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self._numbers = numbers
        self._marks = bytearray(len(numbers))

    def __contains__(self, path: str) -> bool:
        return bool(self._marks[self._numbers[path]])

    def add(self, path: str) -> None:
        """Say yes of a file that is there."""
        self._marks[self._numbers[path]] = 1


class Listed:
    """The checksums of all files that are there, by path and algorithm."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.numbers: Mapping[str, int] = {path: number for number, path in enumerate(paths)}
        self._digests: dict[str, tuple[Marks, bytearray]] = {}

    def __contains__(self, path: str) -> bool:
        return any(path in marks for marks, _ in self._digests.values())

    def marks(self) -> Marks:
        """Return a new yes or no for every file."""
        return Marks(self.numbers)

    def begin(self, algorithm: str) -> None:
        """Make room for the checksums of one kind. Raises TooMany."""
        if algorithm in self._digests:
            return
        sizes = [len(digests) for _, digests in self._digests.values()]
        wanted = len(self.numbers) * _size(algorithm)
        if sum(sizes) + wanted > MOST_DIGESTS:
            raise TooMany
        self._digests[algorithm] = (self.marks(), bytearray(wanted))

    def add(self, path: str, algorithm: str, digest: str) -> bool:
        """Note the checksum of a file that is there; tell whether no other of its kind was noted before."""
        marks, digests = self._digests[algorithm]
        size, raw = _size(algorithm), bytes.fromhex(digest)
        at = self.numbers[path] * size
        if path in marks:
            return digests[at : at + size] == raw
        marks.add(path)
        digests[at : at + size] = raw
        return True

    def of(self, path: str) -> Iterator[tuple[str, bytes]]:
        """Yield the checksums of a file that is there, each with its algorithm."""
        for algorithm, (marks, digests) in self._digests.items():
            if path in marks:
                at = self.numbers[path] * _size(algorithm)
                yield algorithm, bytes(digests[at : at + _size(algorithm)])


def _size(algorithm: str) -> int:
    return hashlib.new(algorithm, usedforsecurity=False).digest_size
