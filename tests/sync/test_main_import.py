"""`spotlight-bundle import`: what it says, what it returns, and that nobody unknown hides anything."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.audience import Profile
from desktop.domain.ids import RecordId
from desktop.domain.withdrawal import Withdrawal
from desktop.library import Library
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.withdrawing import Withdrawing
from sync.__main__ import main
from sync.export import Exporter
from sync.faults import FaultCode
from sync.identity import DeviceIdentity, ensure
from sync.revocations import note_former
from sync.trust import bundle_signer, write_signers
from tests.support.desk import Desk
from tests.support.vaults import PASSPHRASE, MovableClock, new_vault


class _Sender:
    """A vault from which a record went out and was taken back."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.paths, key = new_vault(folder, MovableClock())
        self.desk = Desk(folder, key)
        self.identity: DeviceIdentity = ensure(self.desk.store.settings)
        library = Library(self.desk.store, self.desk.catalog)
        self.withdrawing = Withdrawing(self.desk.store, library, self.desk.clock)
        self.exporter = Exporter(
            self.desk.library,
            self.identity,
            self.desk.store.settings,
            self.desk.clock,
            ledger=self.desk.capture,
            withdrawals=self.withdrawing.travelling,
        )

    def sent(self) -> tuple[RecordId, Path]:
        """Return a record that went to the teams, and its bundle."""
        record = self.desk.cleared(self.desk.finished(audience="team", title="For few"))
        plan = self.exporter.plan([record.record_id], Profile.COP_TEAM)
        return record.record_id, self.exporter.export(plan, self.folder, reader="everybody").path

    def notice(self) -> tuple[RecordId, Path]:
        """Return a record taken back, and the notice of it."""
        record_id, _ = self.sent()
        self.withdrawing.withdraw(record_id)
        plan = self.exporter.plan([], Profile.WITHDRAWAL_NOTICE)
        return record_id, self.exporter.export(plan, self.folder, reader="everybody").path


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[_Sender]:
    made = _Sender(tmp_path / "there")
    yield made
    made.desk.store.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the folder of a closed vault, its passphrase beside it."""
    (tmp_path / "here").mkdir()
    paths, key = new_vault(tmp_path / "here", MovableClock())
    Desk(tmp_path / "here", key).store.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    return paths.home


def _import(home: Path, bundle: Path, *more: str) -> int:
    secret = home.parent.parent / "passphrase"
    return main(["import", str(bundle), "--home", str(home), "--passphrase-file", str(secret), *more])


def _kept(home: Path, record_id: RecordId) -> tuple[Withdrawal, ...]:
    paths, clock = Paths(home), MovableClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        return store.withdrawals.of_record(record_id)


def test_a_stranger_changes_nothing_until_somebody_says_so(
    home: Path, sender: _Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    record_id, notice = sender.notice()
    assert _import(home, notice) == 1
    told = capsys.readouterr().out
    assert sender.identity.words in told
    assert "compare these words" in told
    assert "Nothing was changed: a stranger" in told
    assert _kept(home, record_id) == ()
    assert _import(home, notice, "--stranger") == 0
    told = capsys.readouterr().out
    assert "Remembered, should they ever come: 1 record not kept here." in told
    assert "Nothing was changed" not in told
    assert [one.is_from_elsewhere for one in _kept(home, record_id)] == [True]


def test_who_was_compared_once_is_known_and_twice_changes_nothing(
    home: Path, sender: _Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    record_id, notice = sender.notice()
    _import(home, notice, "--stranger")
    before = _kept(home, record_id)
    capsys.readouterr()
    assert _import(home, notice) == 0
    told = capsys.readouterr().out
    assert "a sender known here" in told
    assert "All of it was known here already; nothing was changed." in told
    assert _kept(home, record_id) == before


def test_a_list_of_trusted_keys_stands_for_the_comparison(
    home: Path, sender: _Sender, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record_id, notice = sender.notice()
    trusted, nobody = tmp_path / "trusted", tmp_path / "nobody"
    trusted.write_bytes(write_signers([bundle_signer(sender.identity.principal, sender.identity.public)]))
    nobody.write_bytes(b"")
    assert _import(home, notice, "--trust", str(nobody), "--stranger") == 1
    assert "REFUSED: 1 fault" in capsys.readouterr().out
    assert _kept(home, record_id) == ()
    assert _import(home, notice, "--trust", str(trusted)) == 0
    assert len(_kept(home, record_id)) == 1


def test_a_list_of_trusted_keys_brings_nobody_back_whose_key_was_taken_back(
    home: Path, sender: _Sender, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record_id, notice = sender.notice()
    trusted = tmp_path / "trusted"
    trusted.write_bytes(write_signers([bundle_signer(sender.identity.principal, sender.identity.public)]))
    paths, clock = Paths(home), MovableClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        note_former(store.settings, sender.identity.fingerprint)
    assert _import(home, notice, "--trust", str(trusted)) == 1
    assert FaultCode.REVOKED_KEY in capsys.readouterr().out
    assert _kept(home, record_id) == ()


def test_the_answer_for_programs_says_what_is_new(
    home: Path, sender: _Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    _, notice = sender.notice()
    assert _import(home, notice, "--json") == 1
    asked = json.loads(capsys.readouterr().out)
    assert (asked["good"], asked["done"], asked["is_known"], asked["new"]) == (True, False, False, 1)
    assert asked["fingerprint"] == sender.identity.fingerprint
    assert _import(home, notice, "--json", "--stranger") == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["done"], done["unknown"], done["records"], done["new"]) == (True, 1, 0, 1)


def test_records_come_in_once_somebody_is_sure(
    home: Path, sender: _Sender, capsys: pytest.CaptureFixture[str]
) -> None:
    withdrawn, _ = sender.notice()
    record_id, bundle = sender.sent()
    assert _import(home, bundle, "--stranger") == 1
    told = capsys.readouterr().out
    assert "New: For few" in told
    assert "Nothing was changed. Give --yes to take it in." in told
    assert _kept(home, withdrawn) == ()
    assert _import(home, bundle, "--stranger", "--yes", "--json") == 0
    (arrival,) = json.loads(capsys.readouterr().out)["arrivals"]
    assert (arrival["record_id"], arrival["arrival"]) == (record_id, "new")
    assert len(_kept(home, withdrawn)) == 1
    paths, clock = Paths(home), MovableClock()
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        (row,) = store.entries.matching()
        assert (row.record_id, row.title) == (record_id, "For few")
    assert _import(home, bundle) == 0
    assert "All of it was known here already; nothing was changed." in capsys.readouterr().out


def test_a_bundle_of_ones_own_is_no_news(sender: _Sender, capsys: pytest.CaptureFixture[str]) -> None:
    record_id, notice = sender.notice()
    before = sender.desk.store.withdrawals.of_record(record_id)
    sender.desk.store.close()
    (sender.folder.parent / "passphrase").write_text(PASSPHRASE + "\n")
    assert _import(sender.paths.home, notice) == 0
    assert "It was made here; nothing was changed." in capsys.readouterr().out
    assert _kept(sender.paths.home, record_id) == before


def test_each_bad_file_has_its_own_words(
    home: Path, sender: _Sender, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, notice = sender.notice()
    torn, letter = tmp_path / "torn.zip", tmp_path / "letter.pdf"
    torn.write_bytes(notice.read_bytes().replace(b"everything", b"everythinG"))
    letter.write_bytes(b"%PDF-1.7\n")
    assert _import(home, torn, "--stranger") == 1
    assert "REFUSED: " in capsys.readouterr().out
    assert _import(home, torn, "--stranger", "--json") == 1
    assert json.loads(capsys.readouterr().out)["faults"]
    for path, words in (
        (letter, "letter.pdf is no bundle"),
        (tmp_path / "gone.zip", "gone.zip cannot be read"),
    ):
        assert _import(home, path, "--stranger") == 2
        assert words in capsys.readouterr().err
