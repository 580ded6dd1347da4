"""What came back from a gateway: the changes that it asks for, as a to-do list of this vault."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.clock import Clock
from desktop.domain.correction import AskedCorrection
from desktop.domain.ids import RecordId
from desktop.domain.problem import AnswerPath
from desktop.errors import AppError
from desktop.forms.form import Form

if TYPE_CHECKING:  # the unlock window is painted before SQLAlchemy is imported
    from desktop.library import Library
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedChange:
    """One change that a gateway asks for.

    Attributes:
        label: the question as it reads, by language; empty for the record as a whole.
        path: where the answer stands; empty for the record as a whole, and for what the form does not have.
    """

    correction: AskedCorrection
    label: Mapping[str, str] = field(default_factory=dict)
    path: AnswerPath = ()

    @property
    def reason(self) -> str:
        """Return why, in the gateway's own words."""
        return self.correction.reason

    @property
    def code(self) -> str:
        """Return which `ReceiptReason` it is, if the gateway's program gave it by itself; else empty."""
        return self.correction.code


class Returned:
    """What is still to do. Every method runs on the store lane and is durable when it returns."""

    def __init__(self, store: Store, library: Library, clock: Clock) -> None:
        self._store = store
        self._library = library
        self._clock = clock

    def asked(self, record_id: RecordId) -> tuple[AskedChange, ...]:
        """Return what a gateway asks of one record and nobody has done, in the gateway's order."""
        found = self._store.receipts.corrections(record_id)
        codes = {
            both: self._store.receipts.codes(*both)
            for both in {(one.bundle_id, one.revision_id) for one in found}
        }
        return tuple(
            self._change(
                replace(one, code=codes[one.bundle_id, one.revision_id].get((one.question, one.reason), ""))
            )
            for one in found
        )

    def done(self, change: AskedChange) -> Change:
        """Take a change off the list: it was made, or needs nothing. Doing it twice changes nothing."""
        self._store.receipts.done(change.correction.correction_id, self._clock.now())
        return Change(records=frozenset({change.correction.record_id}))

    def _change(self, correction: AskedCorrection) -> AskedChange:
        path = tuple(correction.question.split("/")) if correction.question else ()
        try:
            form = self._library.form(self._library.record(correction.record_id).form)
        except AppError:  # deleted since, or damaged: its words are shown all the same
            return AskedChange(correction=correction)
        label = _label(form, path[-1]) if path else None
        # A gateway that names a question which the form does not have is heard, and leads nowhere.
        return AskedChange(correction=correction, label=label or {}, path=path if label is not None else ())


def _label(form: Form, name: str) -> Mapping[str, str] | None:
    return next((node.label for node in form.walk() if node.name == name), None)
