"""Why finds of the identifier scan may stay in; kept by what is found, whether it is on screen or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.disclosed import ExportPlan
from desktop.domain.hit import Hit
from desktop.domain.ids import RecordId
from desktop.safety.scan.fingerprint import fingerprint

Key = tuple[RecordId, str]
"""A record, and the fingerprint of what was found in it."""


class Reasons(QObject):
    """One line for each find, as long as the dialog is open.

    Signals:
        changed: a reason was written, for this key.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told: dict[Key, str] = {}
        self._asked: dict[Key, Hit] = {}

    def ask_for(self, plan: ExportPlan, known: Mapping[Key, str] | None = None) -> None:
        """Ask for the finds of this plan; what was written before, here or for an earlier export, stays."""
        self._asked = {
            (record.record_id, fingerprint(hit)): hit for record in plan.records for hit in record.hits
        }
        for key, reason in (known or {}).items():
            if key in self._asked:
                self._told.setdefault(key, reason)

    def tell(self, key: Key, reason: str) -> None:
        """Keep a reason; an empty one takes it back."""
        if self._told.get(key, "") != reason:
            self._told[key] = reason
            self.changed.emit(key)

    def of(self, key: Key) -> str:
        """Return the reason of one find, "" if there is none."""
        return self._told.get(key, "")

    def tell_the_rest(self, reason: str) -> None:
        """Give the same reason to every find that has none."""
        for key in self.missing:
            self.tell(key, reason)

    @property
    def missing(self) -> Sequence[Key]:
        """The finds without a reason, in the order of the plan."""
        return [key for key in self._asked if not self._told.get(key, "").strip()]

    @property
    def told(self) -> Mapping[Key, str]:
        """The reasons of what this plan asks for."""
        return {key: self._told[key].strip() for key in self._asked if self._told.get(key, "").strip()}
