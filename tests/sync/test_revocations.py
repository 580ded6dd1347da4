"""How far an office's list of lost devices reaches; what goes through an office's key stands beside that."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.setup import OfficeForm
from desktop.errors import Code, FixableError
from sync.authority import Authority, Office
from sync.faults import FaultCode, Refused
from sync.keys import fingerprint
from sync.revocations import Revocations, read_list, write_list
from sync.revoked import Revoked
from sync.setup import Authority as Vouching
from sync.setup import SetupFiles, SetupForm
from sync.setup.content import key_blob
from tests.support import setups
from tests.support.bundles import device
from tests.support.vaults import MovableClock, open_store

SIGNER, OURS, RECEIPTS, THEIRS = 1, 3, 7, 4
"""Seeds of keys: who signs setup files, this list's office, the gateway's receipts, another office."""

DEVICE = device(1).public


def _no_form(form: SetupForm, name: str) -> OfficeForm:
    raise AssertionError("there is no form in these files")


def _list(revoked: Revoked, moment: datetime = setups.ISSUED) -> bytes:
    office = Office(name="Our office", domain="ours", public=setups.public(OURS))
    # The list of what was issued is asked for nothing here.
    authority = Authority(office, setups.key(OURS), None, MovableClock())  # type: ignore[arg-type]
    return write_list(authority, revoked, 1, moment)


def _blob(seed: int) -> bytes:
    return key_blob(setups.public(seed))


def test_a_list_that_names_offices_as_devices_takes_nothing_of_theirs_back(tmp_path: Path) -> None:
    """One office, or whoever stole its key, could else cut off every other one and the gateway itself."""
    lost = frozenset(fingerprint(blob) for blob in (_blob(SIGNER), _blob(RECEIPTS), _blob(THEIRS), DEVICE))
    store = open_store(tmp_path, clock := MovableClock())
    taken = Revocations(store.settings)
    files = SetupFiles(store.setups, _no_form, clock, revoked=taken.current)
    offices = tuple(
        Vouching(key=setups.public(seed), name=f"Office {seed}", principals=(f"*@{seed}",))
        for seed in (OURS, THEIRS)
    )
    files.take_in(setups.saved(tmp_path, setups.setup(authorities=offices)), compared=True)
    taken.take_in(_list(Revoked(keys=lost)), files.trust_list())
    revoked, gateway = files.trust_list().revoked, files.gateway()
    revoked.check(device(2).public, _blob(THEIRS), 7)
    assert gateway is not None
    assert gateway.receipt_keys == (setups.public(RECEIPTS),)
    later = setups.saved(tmp_path, setups.setup(authorities=offices, sequence=2))
    assert files.take_in(later).facts.sequence == 2
    with pytest.raises(Refused) as refused:
        revoked.check(DEVICE, _blob(THEIRS), 7)
    assert refused.value.faults[0].code is FaultCode.REVOKED_KEY
    store.close()


def test_a_list_from_before_the_first_day_of_a_krl_is_refused() -> None:
    assert read_list(_list(Revoked())).krl()
    with pytest.raises(FixableError) as error:
        read_list(_list(Revoked(), datetime(1950, 1, 1, tzinfo=UTC)))
    assert error.value.code is Code.REVOCATIONS_UNREADABLE
