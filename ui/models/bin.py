"""The bin as Qt sees it, over plain values; it never queries and never raises."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.audience import Audience
from desktop.domain.deleted import Deleted
from desktop.domain.record import RecordState, RecordSummary
from ui.models.records import RecordRole
from ui.parts.joined import comma, joined
from ui.wording import Wording

Index = QModelIndex | QPersistentModelIndex


class BinModel(QAbstractListModel):
    """What was deleted last first, as the bin gives it."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rows: list[Deleted] = []

    @property
    def rows(self) -> tuple[Deleted, ...]:
        """Everything in the bin."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[Deleted]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def item(self, index: Index) -> Deleted | None:
        """Return what stands at an index, or None outside the list."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how much there is; rows have no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one fact of one row; None for what is not known here."""
        row = self.item(index)
        if row is None:
            return None
        title = row.title or self._wording.untitled(row.record_type)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return title
            case Qt.ItemDataRole.AccessibleTextRole:
                return comma().join((title, self._what(row), self._left(row)))
            case RecordRole.OBJECT:
                return _as_drawn(row)
            case RecordRole.SECOND_LINE:
                return joined((self._wording.record_type(row.record_type), self._what(row)))
            case RecordRole.STATE:
                return self._left(row)
            case RecordRole.MOMENT:
                return self._wording.moment(row.deleted_at)
        return None

    def _what(self, row: Deleted) -> str:
        """Say what goes with it."""
        if row.draft_id is not None:
            return self.tr("Discarded draft")
        if not row.revisions:
            return self.tr("Never finished")
        if row.bundles:
            return self.tr("Finished record that has left in a bundle")
        return self.tr("Finished record")

    def _left(self, row: Deleted) -> str:
        """Say how long it stays."""
        days = (row.goes_at - datetime.now(UTC)).days + 1
        if days <= 0:
            return self.tr("Goes when you next open the app")
        return self.tr("%n day(s) left", "", days)


def _as_drawn(row: Deleted) -> RecordSummary:
    """Return what the rows of a list are drawn from."""
    return RecordSummary(
        record_id=row.record_id,
        record_type=row.record_type,
        title=row.title,
        summary="",
        place="",
        pillar="",
        author="",
        state=RecordState.DRAFT,
        changed_at=row.deleted_at,
        draft_id=row.draft_id,
        revision_id=None,
        audience=Audience.DEVICE,
    )
