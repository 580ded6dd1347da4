"""Bundles that arrive, a desk that takes them, and what it answered; for tests and figures."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from sqlalchemy import text

from desktop.domain.attachment import Attachment
from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import RecordId, WithdrawalId, new_uuid
from desktop.domain.receipt import Receipt
from desktop.domain.withdrawal import Withdrawal
from sync.bundle import layout
from sync.bundle.crate import crate_bytes
from sync.bundle.pieces import Piece, piece_of
from sync.bundle.records import record_pieces
from sync.bundle.schema import schema_bytes
from sync.bundle.tagfiles import BagInfo
from sync.bundle.withdrawals import withdrawal_pieces
from sync.bundle.writer import BundleWriter
from sync.intake.database import Database
from sync.intake.desk import Desk, Outcome, Places
from sync.intake.filing import Filing
from sync.intake.inbox import Inbox
from sync.intake.quarantine import Quarantine
from sync.intake.receipt_key import ReceiptKey, read_receipt_key
from sync.intake.replies import Replies
from sync.intake.rules import Rules
from sync.intake.shelf import Shelf
from sync.receipts import read_receipt
from sync.trust import Signer, TrustList, bundle_signer
from tests.support.bundles import FORM, NOW, XFORM, attachment, device, disclosed, file_piece, picture
from tests.support.vaults import MovableClock

PRINCIPAL = "gateway@spotlight-capture"


def write_key(folder: Path, seed: int = 9) -> Path:
    """Write a receipt key as ssh-keygen would."""
    key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
    path = folder / "receipts.key"
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    path.chmod(0o600)
    return path


@dataclass
class Sender:
    """One device that numbers its bundles."""

    seed: int = 1
    sequence: int = 0
    previous: str = ""
    made: list[str] = field(default_factory=list)

    @property
    def line(self) -> Signer:
        """Return the line of a trust list that names the device."""
        identity = device(self.seed)
        return bundle_signer(identity.principal, identity.public)

    def bundle(
        self,
        folder: Path,
        records: Sequence[Disclosed] = (),
        *,
        files: Sequence[tuple[Attachment, bytes]] = (),
        profile: Profile = Profile.GATEWAY_PUBLIC,
        withdrawn: Sequence[Withdrawal] = (),
        bundle_id: str = "",
        name: str = "",
        recipient: str = "",
        xform: bytes = XFORM,
        aged: bool = True,
    ) -> Path:
        """Write the device's next bundle to `folder`, as if it had come to rest there a while ago."""
        bundle_id = bundle_id or new_uuid()
        self.sequence += 1
        info = BagInfo(
            bundle_id=bundle_id,
            date=date(2026, 11, 22),
            sender=device(self.seed).principal,
            profile=profile.value,
            sequence=self.sequence,
            previous=self.previous,
            recipient=recipient,
        )
        writer = BundleWriter(
            self._pieces(bundle_id, records, files, profile, withdrawn, xform), info, device(self.seed)
        )
        self.previous = writer.identity
        self.made.append(bundle_id)
        suffix = ".zip.age" if recipient else ".zip"
        path = folder / (name or f"b-{bundle_id}{suffix}")
        writer.write(path)
        if aged:
            settle(path)
        return path

    def _pieces(
        self,
        bundle_id: str,
        records: Sequence[Disclosed],
        files: Sequence[tuple[Attachment, bytes]],
        profile: Profile,
        withdrawn: Sequence[Withdrawal],
        xform: bytes,
    ) -> list[Piece]:
        pieces = [_file(file, data) for file, data in files]
        pieces += record_pieces(records, {FORM: xform}, with_names=profile is Profile.COP_TEAM)
        pieces += withdrawal_pieces(withdrawn)
        pieces.append(piece_of(layout.SCHEMA, schema_bytes()))
        if records:
            pieces.append(piece_of(layout.form_path("practice", "1"), xform))
        sizes = {piece.path: piece.size for piece in pieces}
        crate = crate_bytes(bundle_id, NOW.date(), profile.value, records, sizes)
        return [*pieces, piece_of(layout.CRATE, crate)]


def _file(file: Attachment, data: bytes) -> Piece:
    return file_piece(file, lambda write: write(data))


def settle(path: Path) -> None:
    """Let a file look as if nobody had written to it for a minute."""
    then = time.time() - 60
    os.utime(path, (then, then))


def with_picture(number: int, shade: int = 10, **answers: str) -> tuple[Disclosed, tuple[Attachment, bytes]]:
    """Return a record with one picture, and the picture."""
    data = picture(shade)
    file = attachment(data, shade)
    return disclosed(number, [file], **answers), (file, data)


def taken_back(number: int, *scope: Scope) -> Withdrawal:
    """Return the withdrawal of a record's consent."""
    return Withdrawal(
        withdrawal_id=WithdrawalId(new_uuid()),
        record_id=RecordId(f"10000000-0000-4000-8000-{number:012d}"),
        number=1,
        scope=frozenset(scope or (Scope.EVERYTHING,)),
        channels=frozenset(),
        withdrawn_on=NOW.date(),
        noted_at=NOW,
    )


class Gateway:
    """One gateway on a disk, with as many desks as a test wants."""

    def __init__(self, folder: Path, url: str, *, trusted: Sequence[Signer] | None = None) -> None:
        self.folder = folder
        self.url = url
        self.inbox, self.receipts = folder / "inbox", folder / "receipts"
        self.inbox.mkdir(exist_ok=True)
        self.key_file = write_key(folder)
        self.key: ReceiptKey = read_receipt_key(self.key_file, PRINCIPAL)
        self.trust = TrustList(trusted) if trusted is not None else None
        self.clock = MovableClock()
        self._databases: list[Database] = []

    def database(self) -> Database:
        """Open the database once more."""
        database = Database(self.url)
        self._databases.append(database)
        return database

    def desk(
        self, *, is_held: bool = False, identities: Sequence[str] = (), recipients: Sequence[str] = ()
    ) -> Desk:
        """Return a desk that just opened."""
        database = self.database()
        database.prepare()
        locks = self.folder / "quarantine" / "locks"
        locks.mkdir(parents=True, exist_ok=True)
        shelf = Shelf(self.folder / "files")
        return Desk(
            Places(
                inbox=Inbox(self.inbox),
                replies=Replies(self.receipts),
                quarantine=Quarantine(self.folder / "quarantine"),
                locks=locks,
            ),
            Filing(database, shelf, self.key, self.clock, Rules(self.trust), is_held=is_held),
            self.clock,
            trust=self.trust,
            identities=identities,
            recipients=recipients,
        )

    def work(self, **how: Any) -> list[Outcome]:
        """Let a fresh desk deal with all that lies there."""
        return list(self.desk(**how).work())

    def rows(self, query: str, **values: Any) -> list[Any]:
        """Ask the database, as the gateway's people would."""
        with self.database().engine.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query), values)]

    def change(self, statement: str, **values: Any) -> None:
        """Change something, as the gateway's people would."""
        with self.database().engine.begin() as connection:
            connection.execute(text(statement), values)

    def receipt(self, bundle_id: str) -> Receipt:
        """Return a bundle's receipt, its signature proven."""
        content = (self.receipts / f"{bundle_id}.receipt.json").read_bytes()
        signature = (self.receipts / f"{bundle_id}.receipt.json.sig").read_bytes()
        return read_receipt(content, signature, [self.key.public], self.clock.now())

    def kept(self) -> list[Path]:
        """Return every file that the desk keeps, and what lies there besides."""
        return sorted(path for path in (self.folder / "files").rglob("*") if path.is_file())

    def close(self) -> None:
        """Let every connection go."""
        for database in self._databases:
            database.close()
