"""The setup files of an open vault, joined with the program's own forms."""

from __future__ import annotations

from collections.abc import Callable

from desktop.clock import Clock
from desktop.domain.record import FormRef
from desktop.forms.catalog import Catalog
from desktop.storage.store import Store
from sync.revoked import NOTHING, Revoked
from sync.setup.files import SetupFiles
from sync.setup.forms import FormJudge


def open_setups(
    store: Store,
    catalog: Catalog,
    clock: Clock,
    *,
    own: Callable[[], str | None] = lambda: None,
    revoked: Callable[[], Revoked] = lambda: NOTHING,
) -> SetupFiles:
    """Return the vault's setup files; from now on the catalog has the forms of the one in force.

    Call it where the store is opened: what it reads at once is kept, and the forms are asked for again by
    whoever begins a record. `own` and `revoked` are those of `SetupFiles`.
    """

    def kept(ref: FormRef) -> str | None:
        form = store.forms.get(ref)
        return form.digest if form else None

    files = SetupFiles(store.setups, FormJudge(catalog, kept), clock, own=own, revoked=revoked)
    catalog.adopt(files.forms)
    return files
