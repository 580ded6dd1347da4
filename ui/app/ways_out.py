"""What one can do about a folder that is not safe, or a vault that another computer has not let go of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import Code, FixableError
from desktop.paths import Paths

if TYPE_CHECKING:
    from ui.jobs import Lanes
    from ui.pages.unlock import UnlockPage


class WaysOut(QObject):
    """Looks at the vault's folder before a passphrase is typed, and takes the way that was chosen.

    Signals:
        moved: (Paths) another folder was chosen.
        takeover: (str) open with this passphrase, though another computer has not let go.
        repair: (str) make the database anew first, then open with this passphrase.
    """

    moved = Signal(object)
    takeover = Signal(str)
    repair = Signal(str)

    def __init__(self, lanes: Lanes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes

    def look(self, paths: Paths, page: UnlockPage) -> None:
        """Say on the page if the folder is not safe or not there; finish erasing a vault that was erased."""
        self._lanes.store(lambda: _look(paths), owner=page, failed=page.show_error)

    def take(self, name: str, about: str, typed: str, paths: Paths, page: UnlockPage) -> None:
        """Take one way: "look", "tighten", "folder", "repair" or "takeover"."""
        from desktop.vault import ground
        from ui.dialogs import ask, choose_folder

        if name == "look":
            self.moved.emit(paths)  # the page may be another one by now: a stick was plugged in
        elif name == "tighten":
            self._lanes.store(
                lambda: ground.tighten(Path(about)),
                owner=page,
                done=lambda _: self.look(paths, page),
                failed=page.show_error,
            )
        elif name == "folder":
            choose_folder(
                page, self.tr("A folder for the vault"), lambda folder: self._choose(folder, paths, page)
            )
        elif name == "repair" and not typed:
            page.offer_repair()
        elif name == "repair":
            self.repair.emit(typed)
        elif name == "takeover":
            ask(
                self.tr("Is {host} really not using this vault?").format(host=about or self.tr("it")),
                self.tr(
                    "The app cannot find out by itself. If that computer goes on writing while you do, the "
                    "two spoil each other's work. Go on only if it is switched off, lost or broken, or if "
                    "the app was ended there by force. The database is copied first, as that computer left "
                    "it; what that computer had not passed on yet is not in it."
                ),
                self.tr("Open it here"),
                lambda: self.takeover.emit(typed),
                page,
                is_destructive=True,
            )

    def _choose(self, folder: Path, paths: Paths, page: UnlockPage) -> None:
        self._lanes.store(
            lambda: _choose(folder, paths), owner=page, done=self.moved.emit, failed=page.show_error
        )


def _look(paths: Paths) -> None:
    from desktop.vault import chosen, erase, ground
    from desktop.vault.presence import is_erased

    ground.check(paths)
    if is_erased(paths):
        erase.finish(paths)
    elif chosen.is_missing(paths):
        raise FixableError(Code.VAULT_MISSING, folder=str(paths.home))


def _choose(folder: Path, paths: Paths) -> Paths:
    """Return the paths of the chosen folder, or of one below it if it holds other things; remember it.

    A vault that came along on a stick leaves no note outside its folder, so then nothing is remembered.
    """
    from desktop.vault import chosen
    from desktop.vault.presence import exists

    home = folder.absolute()
    if not exists(Paths(home)) and home.is_dir() and any(home.iterdir()):
        home = home / "spotlight-capture"
    return Paths(home) if paths.state is None else chosen.choose(home)
