"""Setup files as the pages know them: those taken in, and those that an office makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.clock import Clock
from desktop.domain.setup import SetupInForce, SetupPreview
from desktop.domain.setup_draft import FormChoice, MadeSetup, SetupDraft
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog
from desktop.storage.store import Store
from sync.authority import OfficeKeys
from sync.revoked import Revoked
from sync.setup import SetupFiles, open_setups
from sync.setup.making import SetupMaker


def open_office_setups(
    store: Store, catalog: Catalog, clock: Clock, office: OfficeKeys, revoked: Callable[[], Revoked]
) -> tuple[SetupFiles, OfficeSetups]:
    """Return the setup files of an open vault, and the same as its pages know them.

    Args:
        store: the open vault.
        catalog: the program's own forms; it gets those of the setup in force.
        clock: the time.
        office: this vault's own office key, if it has one.
        revoked: returns what was taken back elsewhere than in setup files.
    """

    def own() -> str | None:
        found = office.office()
        return found.fingerprint if found else None

    def outside(path: Path) -> None:
        if path.resolve().is_relative_to(store.paths.home.resolve()):
            raise FixableError(Code.INSIDE_VAULT)

    files = open_setups(store, catalog, clock, own=own, revoked=revoked)
    maker = SetupMaker(files, office, store.settings, catalog, clock, outside=outside)
    return files, OfficeSetups(files, maker)


class OfficeSetups:
    """Joins both; see `ui.desk_setups.Setups`."""

    def __init__(self, files: SetupFiles, maker: SetupMaker) -> None:
        self._files, self._maker = files, maker

    def is_set_up(self) -> bool:
        """Tell whether a setup file was ever taken in; cheap."""
        return self._files.is_set_up()

    def in_force(self) -> SetupInForce | None:
        """Return the setup that counts here; None before the first."""
        return self._files.in_force()

    def preview(self, path: Path) -> SetupPreview:
        """Return what a file would change, once all of it was judged."""
        return self._files.preview(path)

    def take_in(self, path: Path, *, compared: bool = False, digest: str = "") -> SetupInForce:
        """Let a file count from now on; the first one only once its words were compared."""
        return self._files.take_in(path, compared=compared, digest=digest)

    def draft(self) -> SetupDraft | None:
        """Return what the office's next file would say; None where this vault holds no office's key."""
        return self._maker.draft()

    def read_keys(self, path: Path) -> str:
        """Return the text of a file with public keys."""
        return self._maker.read_keys(path)

    def read_form(self, paths: Sequence[Path]) -> FormChoice:
        """Return a template and its lists from files, judged."""
        return self._maker.read_form(paths)

    def make(self, draft: SetupDraft, phrase: str, path: Path) -> MadeSetup:
        """Write a setup file, signed with the office's key."""
        return self._maker.make(draft, phrase, path)
