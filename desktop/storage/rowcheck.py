"""Read rows by our own readers, some at a time, and name those that they cannot read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from desktop.domain.finding import Damage, Finding
from desktop.domain.ids import AttachmentId, BundleId, DraftId, RecordId, RevisionId
from desktop.domain.record import FormRef
from desktop.errors import AppError, Code, MachineError
from desktop.storage.attachments import Attachments
from desktop.storage.carried import CarriedBundles
from desktop.storage.contacts import Contacts
from desktop.storage.drafts import Drafts
from desktop.storage.engine import Database
from desktop.storage.forms import Forms
from desktop.storage.issued import IssuedCertificates
from desktop.storage.parcels import Parcels
from desktop.storage.receipts import Receipts
from desktop.storage.records import Records
from desktop.storage.setups import Setups
from desktop.storage.sign_offs import SignOffs
from desktop.storage.signers import Signers
from desktop.storage.steps import Steps
from desktop.storage.withdrawals import Withdrawals

_AT_ONCE = 20
_QUERIES = {
    "revisions": "SELECT rowid AS at, revision_id, record_id, number, title FROM revisions",
    "drafts": "SELECT rowid AS at, draft_id, record_id, is_discarded FROM drafts",
    "attachments": "SELECT rowid AS at, attachment_id, record_id, name FROM attachments",
    "forms": "SELECT rowid AS at, form_id, version FROM forms",
    "withdrawals": "SELECT rowid AS at, withdrawal_id, record_id FROM withdrawals",
    "sign_offs": "SELECT rowid AS at, sign_off_id, record_id FROM sign_offs",
    "signers": "SELECT rowid AS at, signer_id FROM signers",
    "parcels": "SELECT rowid AS at, bundle_id FROM parcels",
    "receipts": "SELECT rowid AS at, bundle_id FROM receipts",
    "corrections": "SELECT rowid AS at, record_id FROM corrections",
    "contacts": "SELECT rowid AS at, fingerprint FROM contacts",
    "setups": "SELECT rowid AS at, sequence FROM setups",
    "issued": "SELECT rowid AS at, serial FROM issued",
    "carried": "SELECT rowid AS at, bundle_id FROM carried",
}
TABLES = tuple(_QUERIES)
"""The tables that are looked through, in their order."""


class RowCheck:
    """The rows of one open database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._records = Records(database)
        self._drafts = Drafts(database, Steps(database))
        self._attachments = Attachments(database)
        self._forms = Forms(database)
        self._withdrawals = Withdrawals(database)
        self._sign_offs = SignOffs(database)
        self._signers = Signers(database)
        self._parcels = Parcels(database)
        self._receipts = Receipts(database)
        self._contacts = Contacts(database)
        self._setups = Setups(database)
        self._issued = IssuedCertificates(database)
        self._carried = CarriedBundles(database)

    def count(self, table: str) -> int:
        """Return how many rows the table has."""
        with self._database.read() as connection:
            return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608

    def some(self, table: str, after: int) -> tuple[int, list[Finding]]:
        """Look at the next rows after the row number `after`; return the last number, or 0 at the end."""
        with self._database.read() as connection:
            query = f"{_QUERIES[table]} WHERE rowid > ? ORDER BY rowid LIMIT {_AT_ONCE}"
            rows = [dict(row._mapping) for row in connection.exec_driver_sql(query, (after,))]
        read = {
            "revisions": self._revision,
            "drafts": self._draft,
            "attachments": self._attachment,
            "forms": self._form,
            "withdrawals": self._withdrawal,
            "sign_offs": self._sign_off,
            "signers": self._signer,
            "parcels": self._parcel,
            "receipts": self._receipt,
            "corrections": self._correction,
            "contacts": self._contact,
            "setups": self._setup,
            "issued": self._certificate,
            "carried": self._bundle,
        }[table]
        found = [finding for row in rows for finding in read(row)]
        return (rows[-1]["at"] if len(rows) == _AT_ONCE else 0), found

    def _revision(self, row: Mapping[str, object]) -> Iterable[Finding]:
        finding = Finding(
            damage=Damage.REVISION,
            title=str(row["title"]),
            number=int(str(row["number"])),
            record_id=str(row["record_id"]),
            item_id=str(row["revision_id"]),
        )
        return _unless_read(finding, lambda: self._records.revision(RevisionId(finding.item_id)))

    def _draft(self, row: Mapping[str, object]) -> Iterable[Finding]:
        finding = Finding(damage=Damage.DRAFT, record_id=str(row["record_id"]), item_id=str(row["draft_id"]))
        read = self._drafts.discarded if row["is_discarded"] else self._drafts.get
        return _unless_read(finding, lambda: read(DraftId(finding.item_id)))

    def _attachment(self, row: Mapping[str, object]) -> Iterable[Finding]:
        finding = Finding(
            damage=Damage.FILE_UNKNOWN,
            name=str(row["name"]),
            record_id=str(row["record_id"]),
            item_id=str(row["attachment_id"]),
        )
        return _unless_read(finding, lambda: self._attachments.get(AttachmentId(finding.item_id)))

    def _form(self, row: Mapping[str, object]) -> Iterable[Finding]:
        finding = Finding(damage=Damage.TEMPLATE, name=str(row["form_id"]), item_id=str(row["version"]))
        ref = FormRef(form_id=finding.name, version=finding.item_id)
        return _unless_read(finding, lambda: self._forms.get(ref))

    def _withdrawal(self, row: Mapping[str, object]) -> Iterable[Finding]:
        finding = Finding(
            damage=Damage.WITHDRAWAL, record_id=str(row["record_id"]), item_id=str(row["withdrawal_id"])
        )
        return _unless_read(finding, lambda: self._withdrawals.of_record(RecordId(finding.record_id)))

    # What these say is nobody's business: that one of a kind cannot be read is enough.

    def _sign_off(self, row: Mapping[str, object]) -> Iterable[Finding]:
        record_id = RecordId(str(row["record_id"]))
        return _unless_read(Finding(damage=Damage.SIGN_OFF), lambda: self._sign_offs.of_record(record_id))

    def _signer(self, row: Mapping[str, object]) -> Iterable[Finding]:
        return _unless_read(Finding(damage=Damage.SIGN_OFF), self._signers.all)

    def _parcel(self, row: Mapping[str, object]) -> Iterable[Finding]:
        bundle_id = BundleId(str(row["bundle_id"]))
        return _unless_read(Finding(damage=Damage.PARCEL), lambda: self._parcels.of(bundle_id))

    def _receipt(self, row: Mapping[str, object]) -> Iterable[Finding]:
        bundle_id = BundleId(str(row["bundle_id"]))
        return _unless_read(Finding(damage=Damage.RECEIPT), lambda: self._receipts.of(bundle_id))

    def _correction(self, row: Mapping[str, object]) -> Iterable[Finding]:
        record_id = RecordId(str(row["record_id"]))
        return _unless_read(Finding(damage=Damage.RECEIPT), lambda: self._receipts.corrections(record_id))

    def _contact(self, row: Mapping[str, object]) -> Iterable[Finding]:
        return _unless_read(Finding(damage=Damage.TRUST), lambda: self._contacts.of(str(row["fingerprint"])))

    def _setup(self, row: Mapping[str, object]) -> Iterable[Finding]:
        sequence = int(str(row["sequence"]))
        return _unless_read(Finding(damage=Damage.TRUST), lambda: self._setups.get(sequence))

    def _certificate(self, row: Mapping[str, object]) -> Iterable[Finding]:
        serial = int(str(row["serial"]))
        return _unless_read(Finding(damage=Damage.TRUST), lambda: self._issued.get(serial))

    def _bundle(self, row: Mapping[str, object]) -> Iterable[Finding]:
        bundle_id = BundleId(str(row["bundle_id"]))
        return _unless_read(Finding(damage=Damage.TRUST), lambda: self._carried.of(bundle_id))


def _unless_read(finding: Finding, read: Callable[[], object]) -> Iterable[Finding]:
    """Return the finding if the row cannot be read. Raises MachineError for what is no damage."""
    try:
        read()
    except MachineError as error:
        if error.code is not Code.DATABASE_DAMAGED:
            raise
        return (finding,)
    except (AppError, ValueError, TypeError, KeyError):
        return (finding,)
    return ()
