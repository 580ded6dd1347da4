"""Whom a vault believes: what its setup file says, less what was taken back, and its own office's devices."""

from collections.abc import Callable
from functools import partial

from desktop.clock import Clock
from desktop.forms.catalog import Catalog
from desktop.storage.store import Store
from sync.authority import OfficeKeys
from sync.revocations import Revocations
from sync.revoked import Revoked
from sync.setup import SetupFiles, open_setups
from sync.trust import TrustList


def taken_back(revocations: Revocations, offices: OfficeKeys) -> Revoked:
    """Return what is no longer believed here, besides what a setup file takes back."""
    return revocations.current().joined(offices.revoked())


def believed(files: SetupFiles, offices: OfficeKeys) -> TrustList:
    """Return whom this vault trusts: those whom the setup in force names, and its own office's devices."""
    own = offices.office()
    return files.trust_list().joined(TrustList(() if own is None else (own.line(),)))


def open_believed(store: Store, catalog: Catalog, clock: Clock) -> Callable[[], TrustList]:
    """Return what asks an open vault whom it believes, for a command without a window."""
    offices = OfficeKeys(store.settings, store.issued, clock)

    def own() -> str | None:
        office = offices.office()
        return office.fingerprint if office else None

    revoked = partial(taken_back, Revocations(store.settings), offices)
    files = open_setups(store, catalog, clock, own=own, revoked=revoked)
    return partial(believed, files, offices)
