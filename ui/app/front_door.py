"""The small window in front of a locked vault, and how good a passphrase typed there is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from desktop.errors import MachineError
from desktop.vault.chosen import is_missing
from desktop.vault.presence import exists
from ui.pages.unlock import UnlockPage

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.paths import Paths
    from ui.jobs import Lanes
    from ui.parts.strength import Judged


def new_front_door(paths: Paths, lanes: Callable[[], Lanes], owner: QObject) -> UnlockPage:
    """Return the page that asks for a passphrase, or for a new one where no vault is yet; not shown.

    Args:
        paths: where the vault lies, or may come to lie.
        lanes: made no sooner than needed.
        owner: whoever lives as long as the lanes.
    """
    trouble: MachineError | None = None
    try:
        is_first = not exists(paths) and not is_missing(paths)
    except MachineError as error:  # nobody may look there: no vault is offered over one that may be there
        is_first, trouble = False, error
    page = UnlockPage(partial(judge, lanes, owner), is_first=is_first, folder=str(paths.home))
    if trouble is not None:
        page.show_error(trouble)
    return page


def judge(
    lanes: Callable[[], Lanes], owner: QObject, passphrase: str, say: Callable[[Judged], object]
) -> None:
    """Let `say` hear how good a passphrase is."""

    def work() -> Judged:
        from desktop.vault.strength import strength  # its lists take a moment: not before the first key

        return strength(passphrase)

    lanes().net(work, owner=owner, done=say)
