"""Read anywhere in one of the vault's sealed files; what is shown or played is read this way."""

import os
from pathlib import Path

from desktop.errors import Code, MachineError
from desktop.storage.chunks import ChunkReader
from desktop.storage.opening import NotOurs, read_cipher


class SealedReader(ChunkReader):
    """The plain bytes of one sealed file of the vault; closed when the vault is locked.

    Raises MachineError(ATTACHMENT_MISSING) and (ATTACHMENT_DAMAGED), when it is made or read.
    """

    def __init__(self, path: Path, identity: str, name: str) -> None:
        """Open the file and check how it begins and ends.

        Args:
            path: the sealed file.
            identity: an age secret key as text.
            name: what errors call the file.
        """
        super().__init__()
        self._name = name
        try:
            file = path.open("rb", buffering=4096)
        except FileNotFoundError as error:
            raise MachineError(Code.ATTACHMENT_MISSING, attachment=name) from error
        except OSError as error:
            raise self._damage(0, error) from error
        try:
            self._begin(file, read_cipher(file, identity), os.fstat(file.fileno()).st_size)
        except (NotOurs, OSError) as error:
            file.close()
            raise self._damage(0, error) from error
        except BaseException:
            file.close()
            raise

    def _damage(self, number: int, error: Exception) -> MachineError:
        return MachineError(Code.ATTACHMENT_DAMAGED, attachment=self._name)
