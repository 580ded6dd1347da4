"""`spotlight-bundle send`: what is due arrives, receipts come home, and what was chosen in the app holds."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.parcel import Parcel, ParcelState
from desktop.domain.receipt import Judgement, Receipt, RecordReceipt
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Code
from desktop.forms.catalog import Catalog
from desktop.outbox import Outbox
from resources import resource
from sync.__main__ import main
from sync.receipts import write_receipt
from sync.setup.vault import open_setups
from sync.way_sentences import HOLDS, WAY
from tests.desktop.test_outbox import put_out
from tests.support import setups
from tests.support.desk import Desk
from tests.support.small_gateway import SmallGateway
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault
from ui.wording.delivering import DeliveringWords


@pytest.fixture
def gateway() -> Iterator[SmallGateway]:
    with SmallGateway() as gateway:
        yield gateway


class Vault:
    """A closed vault with one parcel in its outbox, of an office with that gateway."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        _, self.key = new_vault(folder, MovableClock())
        (folder / "passphrase").write_text(f"{PASSPHRASE}\n")
        with_gateway = setups.setup(gateway=replace(setups.GATEWAY, address=address))
        desk = self.desk()
        files = open_setups(desk.store, Catalog(resource("forms", "compiled")), desk.clock)
        files.take_in(setups.saved(folder, with_gateway), compared=True)
        self.parcel = put_out(desk)
        desk.store.close()

    def desk(self) -> Desk:
        return Desk(self.folder, self.key)

    def send(self) -> int:
        home, passphrase = str(self.folder / "home"), str(self.folder / "passphrase")
        return main(["send", "--home", home, "--passphrase-file", passphrase, "--json"])

    def state(self) -> Parcel:
        desk = self.desk()
        found = Outbox(desk.store, desk.clock).get(self.parcel.bundle_id)
        desk.store.close()
        return found


def _told(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    tree: dict[str, object] = json.loads(capsys.readouterr().out)
    return tree


def test_what_is_due_arrives_and_its_receipt_comes_home(
    tmp_path: Path, gateway: SmallGateway, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = Vault(tmp_path, gateway.address)
    assert vault.send() == 0
    told = _told(capsys)
    assert (told["sent"], told["waiting"], told["receipts"]) == ([vault.parcel.bundle_id], [], 0)
    assert len(gateway.whole()) == 1
    desk = vault.desk()
    departure = desk.store.exports.of(vault.parcel.bundle_id)
    desk.store.close()
    assert departure is not None
    receipt = Receipt(
        bundle_id=departure.bundle_id,
        identity=departure.identity,
        received_at=departure.exported_at,
        gateway=setups.GATEWAY.principal,
        records=tuple(
            RecordReceipt(record_id=record_id, revision_id=revision_id, judgement=Judgement.ACCEPTED)
            for record_id, revision_id in departure.revisions
        ),
    )
    content, signature = write_receipt(receipt, setups.key(7))
    gateway.receipts[f"{departure.bundle_id}.receipt.json"] = content
    gateway.receipts[f"{departure.bundle_id}.receipt.json.sig"] = signature
    assert vault.send() == 0
    assert _told(capsys)["receipts"] == 1
    assert vault.state().state is ParcelState.RECEIVED
    assert not list((tmp_path / "home" / "outbox").iterdir())


def test_what_was_chosen_in_the_app_holds_here_too(
    tmp_path: Path, gateway: SmallGateway, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = Vault(tmp_path, gateway.address)
    desk = vault.desk()
    Outbox(desk.store, desk.clock).keep_when_to_send(WhenToSend(is_paused=True))
    desk.store.close()
    assert vault.send() == 1
    told = _told(capsys)
    assert (told["hold"], told["waiting"]) == ("paused", [vault.parcel.bundle_id])
    assert gateway.asked == []


def test_what_could_not_be_sent_is_said_and_tried_again_by_the_next_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with SmallGateway() as gone:
        address = gone.address
    vault = Vault(tmp_path, address)
    for tries in (1, 2):
        assert vault.send() == 1
        assert _told(capsys)["broken"] == [{"bundle": vault.parcel.bundle_id, "reason": "gateway_silent"}]
        assert vault.state().tries == tries


def test_everything_that_can_stand_in_the_way_has_a_sentence() -> None:
    assert set(HOLDS) == set(Hold)
    of_lines = {code for code in DeliveringWords().sentences() if not code.value.startswith("stick")}
    assert of_lines <= set(WAY)
    assert {Code.GATEWAY_NONE, Code.PARCEL_FILE_GONE, Code.PARCEL_WITHHELD} <= set(WAY)
