"""Open a vault without a window and export from it; the command line's way to what the app does."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.capture import Capture
from desktop.clearing import Clearing
from desktop.clock import SystemClock
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed, Exported, ExportPlan, Stays
from desktop.domain.hit import Hit
from desktop.domain.ids import RecordId
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog
from desktop.forms.form import Form
from desktop.library import Library
from desktop.safety.scan import fingerprint, scan_disclosed
from desktop.watchlist import Watchlist
from desktop.withdrawing import Withdrawing
from resources import resource
from sync import sign_offs
from sync.export import Exporter
from sync.identity import ensure
from sync.refusals import refusal
from sync.report import amount, counted
from sync.unlocking import PROMPT, Secret, open_vault

_MAX_REASONS = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One export, as asked for on the command line.

    Attributes:
        records: which ones; empty for every record that has a finished revision.
        reader: who gets it, by role, for the ledger.
        reasons: a file that says why finds of the scan may stay: record id, fingerprint, reason, as JSON.
        recipients: age recipients to seal it for; none: it is not sealed.
    """

    home: Path
    profile: Profile
    folder: Path
    records: tuple[str, ...] = ()
    reader: str = ""
    reasons: Path | None = None
    recipients: tuple[str, ...] = ()
    secret: Secret = PROMPT


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """A bundle that was made, and the plan it was made by."""

    exported: Exported
    plan: ExportPlan

    def lines(self) -> Iterator[str]:
        """Yield what left and what stayed, for people."""
        bundles = (self.exported, *self.exported.others)
        for exported in bundles:
            yield f"{exported.path}"
            records, files = counted(exported.record_count, "record"), counted(exported.file_count, "file")
            yield f"{records}, {files}, {amount(exported.size)}"
        for stays in self.plan.stays:
            yield f"Stays here: {stays.title}. {refusal(stays)}"
        for exported in bundles:
            yield f"Identity {exported.identity}"

    def as_json(self) -> dict[str, object]:
        """Return the same as documented in docs/bundle-format.md."""
        exported = self.exported
        return {
            "format": 1,
            "good": True,
            "bundle": exported.bundle_id,
            "path": str(exported.path),
            "identity": exported.identity,
            "size": exported.size,
            "files": exported.file_count,
            "others": [str(one.path) for one in exported.others],
            "records": [record.record_id for record in self.plan.records],
            "stays": [
                {"record_id": stays.record_id, "reason": stays.reason.value} for stays in self.plan.stays
            ],
        }


def export(wish: Wish) -> Done:
    """Open the vault, make the bundle and close the vault again. Raises only the family."""
    clock = SystemClock()
    with open_vault(wish.home, wish.secret, clock) as store:
        catalog = Catalog(resource("forms", "compiled"))
        identity = ensure(store.settings)
        library = Library(
            store, catalog, Clearing(store, writer=identity.fingerprint, proves=sign_offs.is_proven)
        )
        exporter = Exporter(
            library,
            identity,
            store.settings,
            clock,
            ledger=Capture(store, catalog, clock),
            organisation=lambda: store.settings.author().organisation,
            look=partial(_look, Watchlist(store, catalog)),
            withdrawals=Withdrawing(store, library, clock).travelling,
        )
        plan = exporter.plan(_chosen(library, wish), wish.profile)
        if not plan.records and plan.stays:
            raise FixableError(Code.NOTHING_TO_EXPORT, why=" ".join(map(_stays_here, plan.stays)))
        try:
            made = exporter.export(
                plan, wish.folder, reader=wish.reader, reasons=_reasons(wish), recipients=wish.recipients
            )
        except FixableError as error:
            if error.code is Code.REASONS_MISSING:
                raise FixableError(error.code, **error.params, finds=_finds(plan)) from error
            raise
        return Done(exported=made, plan=plan)


def _look(watchlist: Watchlist, disclosed: Disclosed, form: Form) -> tuple[Hit, ...]:
    return scan_disclosed(disclosed, form, watchlist.watch())


def _stays_here(stays: Stays) -> str:
    return f"{stays.title}: {refusal(stays)}"


def _finds(plan: ExportPlan) -> str:
    """Return where to look, and under which names to write why it may stay; not what was found."""
    return ", ".join(
        f"{record.record_id} {fingerprint(hit)} ({hit.kind.value}, {hit.label or 'a file name'})"
        for record in plan.records
        for hit in record.hits
    )


def _reasons(wish: Wish) -> dict[tuple[RecordId, str], str]:
    """Return the reasons in the file. Raises FixableError(FILE_UNREADABLE)."""
    if wish.reasons is None:
        return {}
    try:
        with wish.reasons.open("rb") as stream:
            tree = json.loads(stream.read(_MAX_REASONS))
        return {
            (RecordId(record_id), str(mark)): str(reason)
            for record_id, told in tree.items()
            for mark, reason in told.items()
        }
    except (OSError, ValueError, AttributeError, RecursionError) as error:
        raise FixableError(Code.FILE_UNREADABLE, name=wish.reasons.name) from error


def _chosen(library: Library, wish: Wish) -> list[RecordId]:
    if wish.records:
        return [RecordId(text) for text in wish.records]
    return [summary.record_id for summary in library.summaries() if summary.revision_id is not None]
