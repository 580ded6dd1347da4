"""The folder of receipts, as a web server serves it: each whole, and its signature before it."""

from pathlib import Path

from desktop.errors import machine_error
from sync.intake.durable import write_whole
from sync.receipts import SIGNATURE_SUFFIX, receipt_name


class Replies:
    """Receipts by bundle."""

    def __init__(self, folder: Path) -> None:
        """Keep receipts in `folder`. Raises MachineError when it cannot be made."""
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise machine_error(error, str(folder)) from error

    def has(self, bundle_id: str) -> bool:
        """Tell whether a bundle's receipt lies there."""
        return (self._folder / receipt_name(bundle_id)).is_file()

    def put(self, bundle_id: str, receipt: tuple[bytes, bytes]) -> bool:
        """Lay a receipt there, unless it lies there already; tell whether it had to be written.

        Whoever finds it finds its signature. The database has it for good, and the next desk that starts
        looks again; so nobody waits for the disk here. Raises MachineError.
        """
        content, signature = receipt
        places = (
            (self._folder / f"{bundle_id}{SIGNATURE_SUFFIX}", signature),
            (self._folder / receipt_name(bundle_id), content),
        )
        missing = [(path, data) for path, data in places if not _holds(path, data)]
        for path, data in missing:
            write_whole(path, data, is_lasting=False)
        return bool(missing)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False
