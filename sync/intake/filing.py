"""File one verified bundle into the database: all of it or nothing, once, however often it comes.

Everything that says whether it may be filed is asked inside the one transaction that files it, while no other
desk may touch what the bundle touches. Files are on the disk before; their names appear just before the end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, insert, select, update

from desktop.clock import Clock, stamp
from desktop.domain.audience import Profile
from desktop.domain.consent import Scope
from desktop.domain.receipt import RecordReceipt
from sync.bundle import layout
from sync.bundle.bagchecks import Info
from sync.bundle.findings import Findings
from sync.bundle.memory import ChainCheck
from sync.bundle.verdict import Trust, Verdict
from sync.intake import words
from sync.intake.claims import bundle_claim, claims_of
from sync.intake.contents import Contents, Line
from sync.intake.database import Database, Unfit
from sync.intake.desk_memory import DeskMemory
from sync.intake.history import History
from sync.intake.ledger import Answer, answer_of, count_wishes, known_answer, receipt_of
from sync.intake.putting import put
from sync.intake.receipt_key import ReceiptKey
from sync.intake.rows import Rows
from sync.intake.rules import Rules, held, refused
from sync.intake.shelf import Shelf, Staged
from sync.intake.tables import bundles, withdrawals

_SEQUENCE = "Capture-Bundle-Sequence"


class Filing:
    """Files bundles for one gateway."""

    def __init__(
        self,
        database: Database,
        shelf: Shelf,
        key: ReceiptKey,
        clock: Clock,
        rules: Rules,
        *,
        is_held: bool = False,
    ) -> None:
        """With `is_held`, receipts wait until the gateway's people let a bundle go."""
        self._database = database
        self._shelf = shelf
        self._key = key
        self._clock = clock
        self._rules = rules
        self._is_held = is_held

    def known(self, verdict: Verdict) -> Answer | None:
        """Return the answer to a bundle that was filed before. Raises OtherBundle."""
        with self._database.reading() as connection:
            return known_answer(connection, verdict)

    def file(self, verdict: Verdict, contents: Contents) -> Answer:
        """File a good bundle. Raises OtherBundle, Refused (it was changed meanwhile), MachineError."""
        staged = self._stage(contents)
        names = claims_of(verdict, (contents.digests[path] for path in contents.files))

        def work(connection: Connection) -> Answer:
            return known_answer(connection, verdict) or self._filed(connection, verdict, contents, staged)

        try:
            return self._database.settle(names, work)
        finally:
            self._shelf.drop(staged.values())

    def refuse(self, verdict: Verdict, contents: Contents, reason: str) -> Answer:
        """Note that a bundle was refused as a whole, with a receipt that says why. Raises as `file` does."""

        def work(connection: Connection) -> Answer:
            known = known_answer(connection, verdict)
            if known is not None:
                return known
            self._keep_bundle(connection, verdict, contents, refusal=reason)
            if verdict.is_good:
                self._keep_withdrawals(connection, verdict)
            return self._answer(connection, verdict.bundle_id)

        return self._database.settle(claims_of(verdict), work)

    def release(self, bundle_id: str) -> tuple[bytes, bytes] | None:
        """Return the receipt of a bundle, signing it now if its time has come; None while it is held."""
        with self._database.reading() as connection:
            row = connection.execute(select(bundles).where(bundles.c.bundle_id == bundle_id)).one()
        if row.receipt is not None or row.released_at is None:
            return answer_of(row).receipt
        answer = self._database.settle(bundle_claim(bundle_id), lambda one: self._answer(one, bundle_id))
        return answer.receipt

    def released(self) -> list[str]:
        """Return the bundles that were let go and have no receipt yet."""
        return self._ids(bundles.c.released_at.is_not(None) & bundles.c.receipt.is_(None))

    def answered(self) -> list[str]:
        """Return the bundles that have a receipt."""
        return self._ids(bundles.c.receipt.is_not(None))

    def _ids(self, condition: ColumnElement[bool]) -> list[str]:
        asked = select(bundles.c.bundle_id).where(condition).order_by(bundles.c.position)
        with self._database.reading() as connection:
            return list(connection.execute(asked).scalars())

    def _stage(self, contents: Contents) -> dict[str, Staged]:
        """Put every file that is not here yet on the disk."""
        staged: dict[str, Staged] = {}
        try:
            for path, entry in contents.files.items():
                if not self._shelf.holds(_place(path), entry.size):
                    self._stage_one(contents, path, staged)
        except BaseException:
            self._shelf.drop(staged.values())
            raise
        return staged

    def _stage_one(self, contents: Contents, path: str, staged: dict[str, Staged]) -> None:
        sha512 = contents.digests[path]
        staged[sha512] = self._shelf.stage(_place(path), sha512, contents.pieces(path), path)

    def _shelve(
        self, contents: Contents, wanted: Mapping[str, tuple[str, int]], staged: dict[str, Staged]
    ) -> None:
        """Give the files that filed records name their names."""
        for path in contents.files:
            sha512 = contents.digests[path]
            # It lay there when it was looked for, and was erased before it could be claimed.
            if sha512 in wanted and sha512 not in staged and not self._shelf.holds(*wanted[sha512]):
                self._stage_one(contents, path, staged)
        # Another desk may have filed the same one meanwhile: its name is not ours to give or to take.
        missing = [sha for sha, (place, size) in wanted.items() if not self._shelf.holds(place, size)]
        self._shelf.keep([staged[sha512] for sha512 in missing])

    def _filed(
        self, connection: Connection, verdict: Verdict, contents: Contents, staged: dict[str, Staged]
    ) -> Answer:
        maker = verdict.maker.fingerprint if verdict.maker else ""
        findings = Findings()
        chain = ChainCheck(DeskMemory(connection), findings, is_whole=False)
        told = chain.judge(
            verdict.bundle_id, verdict.identity, Info(values=dict(verdict.info)), verdict.maker
        )
        if len(findings):
            reason = words.refusal(tuple(findings))
            self._keep_bundle(connection, verdict, contents, refusal=reason, is_in_chain=False)
            self._keep_withdrawals(connection, verdict)  # whoever took her consent back did not miscount
            return self._answer(connection, verdict.bundle_id)
        self._keep_bundle(connection, verdict, contents)
        self._keep_withdrawals(connection, verdict)
        profile = Profile(verdict.info["Capture-Bundle-Profile"])
        history = History(connection, verdict, maker)
        rows, forms = Rows(connection, verdict.bundle_id, maker), dict[tuple[str, str], bytes]()
        for number, line in enumerate(contents.lines()):
            ref = line.tree["form"]["id"], line.tree["form"]["version"]
            xform = forms.get(ref) or contents.form(*ref)
            forms[ref] = xform
            word = self._judge(history, line, xform, profile, is_trusted=_is_trusted(verdict))
            rows.keep(number, line, xform, word)
        rows.close()
        answer = self._answer(connection, verdict.bundle_id)
        # The last step, so that nothing but the database itself can fail once the names are there.
        self._shelve(contents, rows.files, staged)
        return replace(answer, missing=sum(int(fault.params["found"]) for fault in told))

    def _judge(
        self, history: History, line: Line, xform: bytes, profile: Profile, *, is_trusted: bool
    ) -> RecordReceipt:
        """Return the word on one record, and refuse what must not be filed."""
        record_id = line.tree["record_id"]
        if history.is_withdrawn(record_id):
            return refused(line.tree, words.WITHDRAWN)
        if history.is_taken(line.tree["revision_id"], line.text):
            return refused(line.tree, words.OTHER_MAKER)
        word = self._rules.judge(line.tree, xform, profile)
        if not history.is_others(record_id):
            return word
        # Who sees a record knows its number, so anybody could put words of his own in front of hers.
        return held(word) if is_trusted else refused(line.tree, words.OTHER_RECORD)

    def _keep_bundle(
        self,
        connection: Connection,
        verdict: Verdict,
        contents: Contents,
        *,
        refusal: str = "",
        is_in_chain: bool = True,
    ) -> None:
        info, maker, now = verdict.info, verdict.maker, stamp(self._clock.now())
        profile = info["Capture-Bundle-Profile"]
        organisation = info["Source-Organization"]
        is_released = not self._is_held or bool(refusal) or profile == Profile.WITHDRAWAL_NOTICE
        connection.execute(
            insert(bundles).values(
                bundle_id=verdict.bundle_id,
                identity=verdict.identity,
                sender=info["Internal-Sender-Identifier"],
                maker=maker.fingerprint if maker else "",
                is_trusted=int(_is_trusted(verdict)),
                sequence=int(info[_SEQUENCE]),
                is_in_chain=int(is_in_chain),
                previous=info["Capture-Bundle-Previous"],
                profile=profile,
                organisation="" if organisation == layout.NOT_STATED else organisation,
                made_on=info["Bagging-Date"],
                size=verdict.size,
                received_at=now,
                refusal=refusal,
                released_at=now if is_released else None,
                tagmanifest=contents.tagmanifest,
                manifest=contents.manifest,
                signature=contents.signature,
            )
        )

    def _keep_withdrawals(self, connection: Connection, verdict: Verdict) -> None:
        rows = [
            {
                "bundle_id": verdict.bundle_id,
                "record_id": one.record_id,
                "number": one.number,
                "scope": " ".join(one.scope),
                "channels": " ".join(one.channels),
                "withdrawn_on": one.withdrawn_on,
                "is_everything": int(Scope.EVERYTHING.value in one.scope),
            }
            for one in verdict.withdrawals
        ]
        put(connection, withdrawals, rows)

    def _answer(self, connection: Connection, bundle_id: str) -> Answer:
        """Return the receipt, written from what the tables say; signed once, and the same for ever."""
        row = connection.execute(select(bundles).where(bundles.c.bundle_id == bundle_id)).one()
        if row.receipt is not None or row.released_at is None:
            return replace(answer_of(row), is_new=row.receipt is None)
        count_wishes(connection, bundle_id)
        receipt = receipt_of(connection, row, self._key.principal)
        try:
            content, signature = self._key.write(receipt)
        except ValueError as error:
            raise Unfit(words.TOO_MUCH) from error
        connection.execute(
            update(bundles)
            .where(bundles.c.bundle_id == bundle_id)
            .values(receipt=content, receipt_signature=signature)
        )
        return Answer(
            bundle_id=bundle_id,
            is_new=True,
            receipt=(content, signature),
            judgements=tuple(one.judgement for one in receipt.records),
            refusal=receipt.refusal,
        )


def _is_trusted(verdict: Verdict) -> bool:
    return verdict.maker is not None and verdict.maker.trust is Trust.TRUSTED


def _place(path: str) -> str:
    """Return where a file of a bundle lies on the shelf."""
    return path.removeprefix("data/files/")
