"""A device whose backup was brought back sends on: no number comes twice, and the desk needs nobody."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.capture import Capture
from desktop.domain.audience import Profile
from desktop.domain.record import Record, RecordType
from desktop.library import Library
from desktop.paths import Paths
from desktop.restoring import look, restore
from sync.bundle.checks import Expectations, verify
from sync.export import Exporter
from sync.identity import ensure
from sync.intake.desk import Kind
from sync.trust import bundle_signer
from tests.support.backups import BackedUpVault
from tests.support.clearing import Checkers, clearing_of
from tests.support.intake import Gateway, settle
from tests.support.small_form import READY, small_catalog


class Device(BackedUpVault):
    """A vault that makes bundles."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.out = folder / "out"
        self.out.mkdir(exist_ok=True)
        catalog = small_catalog(folder / "forms")
        self.capture = Capture(self.store, catalog, self.clock)
        self.identity = ensure(self.store.settings)
        library = Library(self.store, catalog, clearing_of(self.store))
        settings = self.store.settings
        self.exporter = Exporter(library, self.identity, settings, self.clock, ledger=self.capture)

    def bundle(self) -> Path:
        """Return a bundle of a record of its own."""
        draft = self.capture.begin(RecordType.PRACTICE)
        whole = {**draft.answers, **READY, "audience": "public"}
        self.capture.save(draft.draft_id, whole)
        record: Record = self.capture.finish(draft.draft_id)
        Checkers(self.store, self.clock).clear(record)
        plan = self.exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC)
        return self.exporter.export(plan, self.out).path

    def number_of(self, bundle: Path) -> int:
        """Return which number a bundle bears."""
        info = verify(bundle, Expectations(now=self.clock.now())).info
        return int(info["Capture-Bundle-Sequence"])


@pytest.fixture
def device(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path / "first")
    yield device
    device.close()


@pytest.fixture
def gateway(tmp_path: Path, device: Device) -> Iterator[Gateway]:
    folder = tmp_path / "gateway"
    folder.mkdir()
    line = bundle_signer(device.identity.without_name().principal, device.identity.public)
    made = Gateway(folder, f"sqlite:///{folder / 'desk.db'}", trusted=[line])
    yield made
    made.close()


def restored(device: Device, folder: Path) -> Device:
    """Return what the device's one backup brings back on another computer, at the same moment."""
    snapshot = look(device.file).snapshots[0].snapshot_id
    restore(device.file, snapshot, Paths(folder / "home", folder / "state"), device.clock)
    return Device(folder)


def arrives(gateway: Gateway, bundle: Path) -> None:
    settle(Path(shutil.copy(bundle, gateway.inbox)))
    (outcome,) = gateway.work()
    assert outcome.kind is Kind.FILED, outcome
    assert gateway.receipt(bundle.stem.removeprefix("b-")).refusal == ""


def test_what_it_makes_after_it_came_back_is_filed_beside_what_it_forgot(
    device: Device, gateway: Gateway, tmp_path: Path
) -> None:
    arrives(gateway, device.bundle())
    device.make()
    forgotten = [device.bundle(), device.bundle()]
    arrives(gateway, forgotten[0])
    again = restored(device, tmp_path / "second")
    made = [again.bundle(), again.bundle()]
    assert [again.number_of(one) - again.number_of(made[0]) for one in made] == [0, 1]
    assert again.number_of(made[0]) > 1_000
    for one in (*made, forgotten[1]):
        arrives(gateway, one)
    again.close()
    assert gateway.rows("SELECT count(*) FROM shown_records") == [(5,)]


def test_one_that_had_sent_nothing_yet_goes_on_far_above_what_it_may_have_forgotten(
    device: Device, gateway: Gateway, tmp_path: Path
) -> None:
    device.make()
    forgotten = device.bundle()
    assert device.number_of(forgotten) == 1
    again = restored(device, tmp_path / "second")
    made = again.bundle()
    again.close()
    assert again.number_of(made) > 1_000
    arrives(gateway, made)
    arrives(gateway, forgotten)


def test_it_leaps_once_for_each_time_that_it_is_brought_back(device: Device, tmp_path: Path) -> None:
    device.bundle()
    device.make()
    first = restored(device, tmp_path / "second")
    numbers = [first.number_of(first.bundle())]
    first.close()
    reopened = Device(tmp_path / "second")
    numbers.append(reopened.number_of(reopened.bundle()))
    assert numbers[1] == numbers[0] + 1
    reopened.make()
    third = restored(reopened, tmp_path / "third")
    reopened.close()
    assert third.number_of(third.bundle()) > numbers[1] + 1_000
    third.close()


def test_a_leap_is_the_longer_the_more_may_have_been_forgotten(device: Device, tmp_path: Path) -> None:
    device.bundle()
    device.make()
    device.clock.pass_seconds(100 * 24 * 3600)
    again = restored(device, tmp_path / "second")
    again.clock.pass_seconds(100 * 24 * 3600)
    assert again.number_of(again.bundle()) > 100 * 24 * 60
    again.close()


def test_a_leap_survives_an_export_that_came_to_nothing(device: Device, tmp_path: Path) -> None:
    device.bundle()
    device.make()
    again = restored(device, tmp_path / "second")
    before = again.capture.last_export()
    assert again.capture.last_export() == before
    again.close()
    reopened = Device(tmp_path / "second")
    assert reopened.capture.last_export() == before
    assert reopened.number_of(reopened.bundle()) == before[0] + 1
    reopened.close()
