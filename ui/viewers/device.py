"""A sealed file as the toolkit reads it, from threads of its own."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, Signal

from desktop.errors import AppError
from desktop.storage.reading import SealedReader


class SealedDevice(QIODevice):
    """Gives out what the reader gives; once that is closed, the file is at its end.

    Signals:
        broke: (AppError) a piece of the file is damaged; emitted from whatever thread read it.
    """

    broke = Signal(object)

    def __init__(self, reader: SealedReader, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._size = reader.size
        self._is_over = False
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        """Return False: one may seek."""
        return False

    def size(self) -> int:
        """Return how many plain bytes there are."""
        return self._size

    def atEnd(self) -> bool:
        """Tell whether nothing follows; or the codecs would ask for ever, having got nothing."""
        return self._is_over or self._reader.closed or self.pos() >= self._size

    def readData(self, wanted: int) -> bytes:
        """Return the next bytes; none at the end, after a damaged piece, and once the vault is locked."""
        try:
            return self._reader.read_at(self.pos(), wanted)
        except ValueError:
            self._is_over = True
        except AppError as error:
            self._is_over = True
            self.broke.emit(error)
        return b""

    def writeData(self, data: bytes | bytearray | memoryview, size: int) -> int:
        """Refuse: nothing is written here."""
        return -1
