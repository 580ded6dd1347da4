"""What pages know of an office's setup files: a part of the desk; `ui.app.setups` has it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.setup import SetupInForce, SetupPreview
    from desktop.domain.setup_draft import FormChoice, MadeSetup, SetupDraft


class Setups(Protocol):
    """Takes setup files in, and makes them for an office; every method runs on the store lane."""

    def is_set_up(self) -> bool:
        """Tell whether a setup file was ever taken in; cheap."""

    def in_force(self) -> SetupInForce | None:
        """Return the setup that counts here; None before the first."""

    def preview(self, path: Path) -> SetupPreview:
        """Return what a file would change, once all of it was judged."""

    def take_in(self, path: Path, *, compared: bool = False, digest: str = "") -> SetupInForce:
        """Let a file count from now on; the first one only once its words were compared."""

    def draft(self) -> SetupDraft | None:
        """Return what the office's next file would say; None where this vault holds no office's key."""

    def read_keys(self, path: Path) -> str:
        """Return the text of a file with public keys."""

    def read_form(self, paths: Sequence[Path]) -> FormChoice:
        """Return a template and its lists from files, judged."""

    def make(self, draft: SetupDraft, phrase: str, path: Path) -> MadeSetup:
        """Write a setup file, signed with the office's key."""
