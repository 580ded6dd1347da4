"""The list of records as Qt sees it, over plain summaries; it never queries and never raises."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.record import RecordSummary
from ui.parts.joined import comma, joined
from ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class RecordRole(IntEnum):
    """What a view can ask of a row beyond Qt's own roles."""

    OBJECT = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    SECOND_LINE = Qt.ItemDataRole.UserRole + 3
    STATE = Qt.ItemDataRole.UserRole + 4
    MOMENT = Qt.ItemDataRole.UserRole + 5
    IS_DAMAGED = Qt.ItemDataRole.UserRole + 6


class RecordsModel(QAbstractListModel):
    """Newest change first, as the library gives them."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: list[RecordSummary] = []
        self._damaged: frozenset[str] = frozenset()

    def set_rows(self, rows: Sequence[RecordSummary], damaged: frozenset[str] = frozenset()) -> None:
        """Show these rows, and those of the ids in `damaged` as damaged.

        Where the same records stand in the same order, only what changed is redrawn.
        """
        fresh = list(rows)
        others, self._damaged = self._damaged ^ damaged, damaged
        if [row.record_id for row in fresh] != [row.record_id for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        before, self._rows = self._rows, fresh
        for at, (old, new) in enumerate(zip(before, fresh, strict=True)):
            if old != new or new.record_id in others:
                self.dataChanged.emit(self.index(at), self.index(at))

    def row_of(self, record_id: str) -> int:
        """Return where a record stands, or -1."""
        return next((at for at, row in enumerate(self._rows) if row.record_id == record_id), -1)

    def summary(self, index: Index) -> RecordSummary | None:
        """Return the record at an index, or None outside the list."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many records there are; rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one fact of one row; None for what is not known here."""
        row = self.summary(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return row.title or self._wording.untitled(row.record_type)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (
                    self._wording.record_type(row.record_type),
                    row.title or self._wording.untitled(row.record_type),
                    self._state(row),
                    self._wording.moment(row.changed_at),
                )
                return comma().join(parts)
            case RecordRole.OBJECT:
                return row
            case RecordRole.SORT:
                return row.changed_at.timestamp()
            case RecordRole.SECOND_LINE:
                sender = self.tr("from a colleague") if row.maker else ""
                return joined((sender, row.place, self._wording.pillar(row.pillar), row.author))
            case RecordRole.STATE:
                return self._state(row)
            case RecordRole.IS_DAMAGED:
                return row.record_id in self._damaged
            case RecordRole.MOMENT:
                return self._wording.moment(row.changed_at)
        return None

    def _state(self, row: RecordSummary) -> str:
        state = self._wording.standing(row)
        if row.versions > 1:
            state = self.tr("%n version(s)", "", row.versions)
        return joined((state, self.tr("damaged"))) if row.record_id in self._damaged else state
