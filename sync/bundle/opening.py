"""Open a bundle to read anywhere in it, sealed or not; nothing of it is written to a disk.

A zip is read as it is. A sealed one is opened chunk by chunk where somebody reads, and every byte given out
is genuine: what was changed, cut off, added or moved is refused with its own fault of the family "sealing".
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from cryptography.exceptions import InvalidTag

from desktop.errors import Code, FixableError
from desktop.storage.agekeys import chunk_nonce
from desktop.storage.chunks import ChunkReader
from desktop.storage.opening import SEALED_CHUNK, TAG, NotOurs
from sync.bundle.seal import ARMOR, is_sealed, read_seal
from sync.faults import FaultCode, Refused, refuse

_HEAD = 64
_ZIP = b"PK"
_ADDED = 1024
"""So many bytes behind the true end are told for what they are; more look like any other change."""
_TRIED = 20_000
"""For so many other places a chunk is tried that does not belong where it stands."""


class BrokenSeal(Refused):
    """A sealed bundle was refused before its verdict; `faults` are of the family "sealing"."""


class BundleReader(ChunkReader):
    """The zip inside a sealed bundle. Raises BrokenSeal, when it is made or read, and OSError.

    Attributes:
        recipient: whose key opened it.
    """

    def __init__(self, file: BinaryIO, identities: Sequence[str]) -> None:
        """Take over `file` and check how it begins and ends."""
        super().__init__()
        self._sealed = os.fstat(file.fileno()).st_size
        try:
            seal = read_seal(file, identities)
            self.recipient = seal.recipient
            self._begin(file, seal.cipher, self._sealed)
        except NotOurs as error:
            raise _broken(FaultCode.SEAL_CUT) from error
        except Refused as refused:
            raise refused if isinstance(refused, BrokenSeal) else BrokenSeal(refused.faults) from refused
        head = self.read_at(0, _HEAD)
        if is_sealed(head):
            raise _broken(FaultCode.SEAL_AGAIN)
        if not head.startswith(_ZIP):
            raise _broken(FaultCode.SEAL_NO_ZIP)

    def _damage(self, number: int, error: Exception) -> Exception:
        """Return the fault of a chunk that does not open where it stands."""
        if isinstance(error, OSError):
            return error
        if isinstance(error, NotOurs):
            return _broken(FaultCode.SEAL_CUT)
        if number == self._count - 1:
            # It is looked at first. If the file ended earlier, or is wrong further up, that tells more.
            number = next((at for at in range(number) if not self._opens(at, at, is_last=False)), number)
        return _broken(self._fault(number))

    def _fault(self, number: int) -> FaultCode:
        is_end = number == self._count - 1
        if is_end and self._opens(number, number, is_last=False):
            return FaultCode.SEAL_CUT
        if self._ends_in(number) or (is_end and number and self._opens(number - 1, number - 1, is_last=True)):
            return FaultCode.SEAL_ADDED
        others = range(min(self._count, _TRIED))
        if any(self._opens(number, at, is_last=last) for at in others for last in (False, True)):
            return FaultCode.SEAL_SWAPPED
        return FaultCode.SEAL_END if is_end else FaultCode.SEAL_CHUNK

    def _ends_in(self, number: int) -> bool:
        """Tell whether the file ended in this chunk before something was put behind it."""
        piece = self._piece(number)
        nonce = chunk_nonce(number, True)
        return any(
            self._fits(nonce, piece[: len(piece) - less]) for less in range(min(_ADDED, len(piece) - TAG) + 1)
        )

    def _opens(self, number: int, place: int, *, is_last: bool) -> bool:
        """Tell whether the chunk `number` is one that was sealed for `place`."""
        return self._fits(chunk_nonce(place, is_last), self._piece(number))

    def _piece(self, number: int) -> bytes:
        self._file.seek(self._start + number * SEALED_CHUNK)
        return self._file.read(SEALED_CHUNK)

    def _fits(self, nonce: bytes, sealed: bytes) -> bool:
        try:
            self._cipher.decrypt(nonce, sealed, None)
        except InvalidTag:
            return False
        return True


@contextmanager
def open_bundle(path: Path, identities: Sequence[str] = ()) -> Iterator[BinaryIO]:
    """Open the bundle at `path`; `identities` are age secret keys, any of which may open a sealed one.

    Raises BrokenSeal, FixableError(OFFICE_KEY_UNREADABLE) for an identity that is none, and OSError; the
    stream that it gives raises them too. What is no sealed file is given as it is.
    """
    with path.open("rb") as file:
        if not is_sealed(file.read(_HEAD + len(ARMOR))):
            file.seek(0)
            yield file
            return
        file.seek(0)
        with BundleReader(file, identities) as reader:
            yield cast(BinaryIO, reader)


def explain(refused: Refused, name: str) -> FixableError:
    """Return the error for people: that `name` is for somebody else, or else `refused` itself."""
    codes = {fault.code for fault in refused.faults}
    is_for_others = codes <= {FaultCode.SEAL_OTHERS, FaultCode.SEAL_NO_KEY}
    return FixableError(Code.SEALED_FOR_OTHERS, name=name) if is_for_others else refused


def _broken(code: FaultCode) -> BrokenSeal:
    return BrokenSeal(refuse(code).faults)
