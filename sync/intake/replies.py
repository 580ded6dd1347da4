"""The folder of receipts, as a web server serves it: each whole, and its signature before it."""

from pathlib import Path

from desktop.errors import machine_error
from sync.intake.durable import write_durably
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

    def put(self, bundle_id: str, receipt: tuple[bytes, bytes]) -> None:
        """Lay a receipt there. Whoever finds it finds its signature. Raises MachineError."""
        content, signature = receipt
        write_durably(self._folder / f"{bundle_id}{SIGNATURE_SUFFIX}", signature)
        write_durably(self._folder / receipt_name(bundle_id), content)
