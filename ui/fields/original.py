"""What is said of the untouched picture behind a covered copy, and what one can do with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.domain.attachment import Attachment
from ui.fields.flow_layout import FlowLayout
from ui.parts.plain_label import PlainLabel
from ui.style import set_icon, set_role


class OriginalLine(QWidget):
    """Hidden for pictures that are as they were taken in.

    Signals:
        look_asked: look at the untouched picture.
        discard_asked: remove it.
    """

    look_asked = Signal()
    discard_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("originalLine")
        self._words = PlainLabel(role="soft", parent=self)
        self._words.setObjectName("originalWords")
        self.look = self._button("originalLook", self.tr("Look at the untouched picture"), "eye")
        self.look.clicked.connect(self.look_asked)
        self.discard = self._button("originalDiscard", self.tr("Remove the untouched picture"), "trash")
        self.discard.clicked.connect(self.discard_asked)
        buttons = FlowLayout(gap=4)
        buttons.addWidget(self.look)
        buttons.addWidget(self.discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.hide()

    def tell(self, attachment: Attachment) -> None:
        """Say whether it is a covered copy, and whether the untouched picture is still there."""
        has_original = attachment.has_original
        self._words.setText(
            self.tr("A covered copy. The untouched picture is sealed in this vault and never leaves it.")
            if has_original
            else self.tr("A covered copy.")
        )
        self.look.setVisible(has_original)
        self.discard.setVisible(has_original)
        self.setVisible(attachment.is_retouched)

    def _button(self, name: str, words: str, icon: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        set_role(button, "quiet")
        set_icon(button, icon, "soft")
        return button
