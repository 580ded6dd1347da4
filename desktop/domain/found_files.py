"""What a stick or folder holds for this app, by the names of its files alone."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFiles:
    """Files that nobody opened yet.

    Attributes:
        receipts: the receipts whose signature lies beside them, ".sig" after the name.
        setups: an office's setup files.
        bundles: bundles, sealed or not.
    """

    receipts: tuple[Path, ...] = ()
    setups: tuple[Path, ...] = ()
    bundles: tuple[Path, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing for this app."""
        return not (self.receipts or self.setups or self.bundles)
