"""What others will see, and what becomes of the untouched picture: the last look before it is done."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.edits import Box, Edits
from ui.fields.wrapped_button import WrappedRadio
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, GRID, INSIDE, px, set_icon, set_role
from ui.viewers.canvas import Canvas

_WORDS = 380


class Outcome(QWidget):
    """The result beside two choices, each with what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverOutcome")
        self._before = QImage()
        self._after = QImage()
        self.canvas = Canvas(self)
        self.canvas.setObjectName("coverResult")
        self.canvas.setAccessibleName(self.tr("The picture as others will see it"))
        self.before = QPushButton(self.tr("Show how it was"), self)
        self.before.setObjectName("coverBefore")
        self.before.setCheckable(True)
        self.before.setAutoDefault(False)
        set_role(self.before, "quiet")
        set_icon(self.before, "eye")
        self.before.toggled.connect(self._draw)
        self.risk = self._note("coverRisk", "warn")
        self.frozen = self._note("coverFrozen", "soft")
        self.discard = self._radio("coverDiscard", self.tr("Remove it now"))
        self.keep = self._radio("coverKeep", self.tr("Keep it, sealed in this vault"))
        group = QButtonGroup(self)
        group.addButton(self.discard)
        group.addButton(self.keep)
        self._lay_out()

    @property
    def keeps_original(self) -> bool:
        """Whether the untouched picture stays in the vault."""
        return self.keep.isChecked()

    def prepare(self, *, is_at_risk: bool, is_frozen: bool) -> None:
        """Choose what is safe, and say what has to be known."""
        (self.discard if is_at_risk else self.keep).setChecked(True)
        self.risk.setText(
            self.tr(
                "Somebody may be recognised in this picture, and no consent is named beside it. Removing the "
                "untouched picture is the safe choice."
            )
            if is_at_risk
            else ""
        )
        self.risk.setVisible(is_at_risk)
        self.frozen.setText(
            self.tr(
                "A finished version of this record has the untouched picture and keeps it, whatever you "
                "choose here. Delete the record if it must go."
            )
            if is_frozen
            else ""
        )
        self.frozen.setVisible(is_frozen)

    def show_result(self, image: QImage, full: tuple[int, int], final: Edits) -> None:
        """Show what `final` leaves of `image`, which is the picture of the size `full`, perhaps smaller."""
        share = image.width() / full[0]
        after = image.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(after)
        for block in final.blocks:
            painter.fillRect(_scaled(block, share), Qt.GlobalColor.black)
        painter.end()
        if final.crop is not None:
            after = after.copy(_scaled(final.crop, share))
        self._before, self._after = image, after
        self.before.setChecked(False)
        self._draw()

    def take_focus(self) -> None:
        """Put the keyboard on what is chosen, and show both choices where there is little room."""
        self._area.ensureWidgetVisible(self.keep)
        self._area.ensureWidgetVisible(self.discard)
        chosen = self.keep if self.keeps_original else self.discard
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Let go of every pixel."""
        self._before = self._after = QImage()
        self.canvas.clear()

    def _draw(self) -> None:
        image = self._before if self.before.isChecked() else self._after
        self.canvas.show_image(image, QSizeF(image.size()))
        self.canvas.fit()

    def _lay_out(self) -> None:
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(GRID, GRID, BETWEEN, GRID)
        column.setSpacing(INSIDE)
        column.addWidget(PlainLabel(self.tr("This is what others will see"), role="strong", parent=words))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "The blocks become part of the copy. Nobody can take them off it again or find out what "
                    "was below, not even you. Look once more: signs, uniforms, jewellery and the background "
                    "can give somebody away too."
                ),
                role="soft",
                parent=words,
            )
        )
        column.addWidget(self.before, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(INSIDE)
        question = self.tr("What becomes of the untouched picture?")
        column.addWidget(PlainLabel(question, role="strong", parent=words))
        column.addWidget(self.risk)
        column.addWidget(self.frozen)
        meanings = {
            self.discard: self.tr(
                "It goes from this vault at once and cannot be brought back, also not by undoing. Backups "
                "made before still hold it until they are thinned out."
            ),
            self.keep: self.tr(
                "Only somebody who opens this vault can look at it. It never leaves: no bundle, no page and "
                "no copy outside has it."
            ),
        }
        for radio, meaning in meanings.items():
            column.addWidget(radio)
            label = PlainLabel(meaning, role="soft", parent=words)
            label.setContentsMargins(px(28), 0, px(28), 0)
            radio.setAccessibleDescription(meaning)
            column.addWidget(label)
        column.addWidget(
            PlainLabel(
                self.tr("The file that you added it from, on a phone or stick, is not touched."),
                role="soft",
                parent=words,
            )
        )
        column.addStretch(1)
        area = self._area = QScrollArea(self)
        area.setObjectName("coverWords")
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(words)
        area.setMinimumWidth(px(_WORDS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.canvas, 3)
        row.addWidget(area, 2)

    def _note(self, name: str, role: str) -> PlainLabel:
        label = PlainLabel(role=role, parent=self)
        label.setObjectName(name)
        label.hide()
        return label

    def _radio(self, name: str, words: str) -> WrappedRadio:
        radio = WrappedRadio(words, self)
        radio.setObjectName(name)
        radio.setAccessibleName(words)
        return radio


def _scaled(box: Box, share: float) -> QRect:
    """Return a box in the pixels of a smaller picture, never smaller than it is."""
    left, top = int(box.left * share), int(box.top * share)
    return QRect(left, top, -int(-box.right * share // 1) - left, -int(-box.bottom * share // 1) - top)
