"""A picture, sound, film or other file: drop it or choose it; the page keeps it in the vault."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QLocale, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.attachment import Attachment
from desktop.forms.form import Kind, Question
from ui.dialogs import choose_existing
from ui.fields.editor import Editor
from ui.fields.flow_layout import FlowLayout
from ui.fields.original import OriginalLine
from ui.parts.plain_label import PlainLabel
from ui.style import BETWEEN, INSIDE, px, set_icon, set_role

_ICONS = {Kind.IMAGE: "photo", Kind.AUDIO: "audio", Kind.VIDEO: "video", Kind.FILE: "file"}
_COVERED = ("image/jpeg", "image/png")
_SUFFIXES = {
    Kind.IMAGE: "*.jpg *.jpeg *.png *.heic *.heif *.webp",
    Kind.AUDIO: "*.mp3 *.m4a *.wav *.ogg *.opus *.flac *.aac",
    Kind.VIDEO: "*.mp4 *.mov *.m4v *.webm *.mkv",
    Kind.FILE: "*.pdf *.docx *.odt *.txt *.md *.csv",
}


class AttachmentEditor(Editor):
    """A drop zone until there is a file, then what it is and what was taken out of it.

    The answer is the id of an attachment. The editor never opens a file.

    Signals:
        offered: Emitted with the Path of a file the user wants to add.
        wanted: Emitted with the id of an attachment whose facts are to be shown.
        cancelled: Emitted when the user stops the adding.
        look_asked: Emitted with the id of an attachment that is to be looked at.
        copy_asked: Emitted with the id of an attachment of which a copy is to be saved outside.
        cover_asked: Emitted with the id of a picture that is to be covered or cut.
        original_asked, discard_asked: Emitted with the id of a covered copy, the untouched picture behind
            which is to be looked at, or removed.
    """

    offered = Signal(object)
    wanted = Signal(str)
    cancelled = Signal()
    look_asked = Signal(str)
    copy_asked = Signal(str)
    cover_asked = Signal(str)
    original_asked = Signal(str)
    discard_asked = Signal(str)

    def __init__(self, question: Question, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(question, languages, parent)
        self._value = ""
        self._removed = ""
        self.setAcceptDrops(True)
        self._zone = self._make_zone()
        self._busy = self._make_busy()
        self._card = self._make_card()
        self._undo = QPushButton(self.tr("Undo removing the file"), self)
        self._undo.setObjectName("undo")
        set_role(self._undo, "link")
        set_icon(self._undo, "undo", "primary")
        self._undo.clicked.connect(self._on_undo)
        for part in (self._zone, self._busy, self._card):
            self.body.addWidget(part)
        self.body.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeading)
        self.name_input(self.choose, self.choose.text())
        for button in (self._look, self._cover, self._copy, self._remove):
            self.name_input(button, button.text())
        self._show()

    def value(self) -> str:
        """Return the attachment's id."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show the attachment `value`; its facts are asked for."""
        if value != self._value:
            self._value = value
            self._show()
            if value:
                self.wanted.emit(value)

    def focus_input(self) -> None:
        """Put the keyboard on what one can do with the file, or on choosing one."""
        (self._look if self._value else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_attachment(self, attachment: Attachment, thumbnail: bytes = b"") -> None:
        """Show name, size, picture, and what was taken out."""
        if attachment.attachment_id != self._value:
            return
        self._name.setText(attachment.name)
        size = self.locale().formattedDataSize(
            attachment.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        self._facts.setText(size)
        self._tell_cleaning(attachment)
        self._cover.setVisible(attachment.media_type in _COVERED)
        self._original.tell(attachment)
        self._draw_picture(thumbnail)
        self._offer(is_here=True)

    def show_released(self, attachment_id: str, words: str) -> None:
        """Say with `words` that the file is no longer here; nothing can be done with it but take it out."""
        if attachment_id != self._value:
            return
        self._name.setText("")
        self._facts.setText(words)
        self._taken.hide()
        self._original.hide()
        self._cover.hide()
        self._draw_picture(b"")
        self._offer(is_here=False)

    def _offer(self, *, is_here: bool) -> None:
        self._name.setVisible(is_here)
        self._look.setVisible(is_here)
        self._copy.setVisible(is_here)

    def show_progress(self, permille: int) -> None:
        """Show how much of the adding is done, 0 to 1000; below 0 when nobody knows."""
        self._zone.hide()
        self._card.hide()
        self._undo.hide()
        self._busy.show()
        self._bar.setRange(0, 0 if permille < 0 else 1000)
        self._bar.setValue(max(permille, 0))

    def take(self, attachment_id: str) -> None:
        """Make a freshly kept attachment the answer."""
        self._removed = ""
        self.set_value(attachment_id)
        self._show()
        self.changed_by_user()

    def end_progress(self) -> None:
        """Go back to what stood here before the adding began."""
        self._show()

    def _show(self) -> None:
        self._busy.hide()
        self._zone.setVisible(not self._value)
        self._card.setVisible(bool(self._value))
        self._undo.setVisible(bool(self._removed) and not self._value)
        if not self._value:
            self._name.setText("")
            self._facts.setText("")
            self._taken.hide()
            self._cover.hide()
            self._original.hide()
            self._picture.setPixmap(QPixmap())

    def _tell_cleaning(self, attachment: Attachment) -> None:
        """Say what was taken out, or that hidden details may remain."""
        if not attachment.is_cleaned:
            set_role(self._taken, "warn")
            self._taken.setText(
                self.tr("Hidden details may remain in this file, so it can go to your own team only.")
            )
        else:
            set_role(self._taken, "ok")
            self._taken.setText(self._removed_words(attachment.removed))
        self._taken.setVisible(bool(self._taken.text()))

    def _removed_words(self, removed: Sequence[str]) -> str:
        taken = {
            "location": self.tr("Location removed."),
            "device": self.tr("Device data removed."),
            "owner": self.tr("Owner's name removed."),
            "dates": self.tr("Dates removed."),
            "letters": self.tr("The letters were stored anew as UTF-8, which every program can read."),
        }
        lines = [words for name, words in taken.items() if name in removed]
        if {"location", "device"} <= set(removed):
            lines[:2] = [self.tr("Location and device data removed.")]
        if removed and not lines:
            lines = [self.tr("Hidden details removed.")]
        return " ".join(lines)

    def _draw_picture(self, thumbnail: bytes) -> None:
        picture = QPixmap()
        if thumbnail and picture.loadFromData(QByteArray(thumbnail)):
            room = QSize(px(120), px(90))
            self._picture.setPixmap(
                picture.scaled(
                    room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        else:
            set_icon(self._picture, _ICONS.get(self.question.kind, "file"), "soft", 28)

    def _make_zone(self) -> QFrame:
        zone = QFrame(self)
        zone.setObjectName("drop_zone")
        set_role(zone, "card")
        sign = QLabel(zone)
        set_icon(sign, _ICONS.get(self.question.kind, "file"), "soft", 28)
        words = {
            Kind.IMAGE: (self.tr("Drop a photo here, or"), self.tr("Choose a photo")),
            Kind.AUDIO: (self.tr("Drop a sound file here, or"), self.tr("Choose a sound file")),
            Kind.VIDEO: (self.tr("Drop a film here, or"), self.tr("Choose a film")),
        }.get(self.question.kind, (self.tr("Drop a file here, or"), self.tr("Choose a file")))
        self.choose = QPushButton(words[1], zone)
        self.choose.setObjectName("choose")
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout(zone)
        row.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addWidget(sign)
        row.addWidget(PlainLabel(words[0], role="softBody", parent=zone), 1)
        row.addWidget(self.choose)
        return zone

    def _make_busy(self) -> QFrame:
        busy = QFrame(self)
        set_role(busy, "card")
        words = PlainLabel(self.tr("Adding the file"), role="softBody", parent=busy)
        self._bar = QProgressBar(busy)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Adding the file"))
        stop = QPushButton(self.tr("Stop adding"), busy)
        stop.setObjectName("stop")
        stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(busy)
        row.setContentsMargins(BETWEEN, BETWEEN, BETWEEN, BETWEEN)
        row.setSpacing(BETWEEN)
        row.addWidget(words)
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        return busy

    def _make_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("file_card")
        set_role(card, "card")
        self._picture = QLabel(card)
        self._picture.setObjectName("thumbnail")
        self._picture.setMinimumSize(px(28), px(28))
        self._picture.installEventFilter(self)
        self._name = PlainLabel(parent=card)
        self._name.setObjectName("file_name")
        self._facts = PlainLabel(role="soft", parent=card)
        self._facts.setObjectName("file_facts")
        self._taken = PlainLabel(role="ok", parent=card)
        self._taken.setObjectName("taken_out")
        remove = self._remove = QPushButton(self.tr("Remove the file"), card)
        remove.setObjectName("remove")
        set_role(remove, "quiet")
        set_icon(remove, "trash", "soft")
        remove.clicked.connect(self._on_remove)
        plays = self.question.kind in (Kind.AUDIO, Kind.VIDEO)
        look = self._look = QPushButton(self.tr("Play it") if plays else self.tr("Look at it"), card)
        look.setObjectName("look")
        set_role(look, "quiet")
        set_icon(look, "play" if plays else "eye", "soft")
        look.clicked.connect(self._on_look)
        copy = self._copy = QPushButton(self.tr("Save a copy outside"), card)
        copy.setObjectName("save_copy")
        set_role(copy, "quiet")
        set_icon(copy, "export", "soft")
        copy.clicked.connect(lambda: self.copy_asked.emit(self._value))
        cover = self._cover = QPushButton(self.tr("Cover or cut it"), card)
        cover.setObjectName("cover")
        set_role(cover, "quiet")
        set_icon(cover, "eye_off", "soft")
        cover.clicked.connect(lambda: self.cover_asked.emit(self._value))
        cover.hide()
        original = self._original = OriginalLine(card)
        original.look_asked.connect(lambda: self.original_asked.emit(self._value))
        original.discard_asked.connect(lambda: self.discard_asked.emit(self._value))
        buttons = FlowLayout(gap=4)
        for button in (look, cover, remove, copy):
            buttons.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(4)
        for label in (self._name, self._facts, self._taken):
            words.addWidget(label)
        words.addLayout(buttons)
        words.addWidget(original)
        words.addStretch(1)
        row = QHBoxLayout(card)
        row.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        row.setSpacing(BETWEEN)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return card

    def _on_choose(self) -> None:
        suffixes = _SUFFIXES.get(self.question.kind)
        patterns = f"{self.choose.text()} ({suffixes});;" if suffixes else ""
        choose_existing(self, self.label, patterns + self.tr("All files (*)"), self.offered.emit)

    def _on_look(self) -> None:
        if self._value:
            self.look_asked.emit(self._value)

    def _on_remove(self) -> None:
        self._removed = self._value
        self.set_value("")
        self.changed_by_user()
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_undo(self) -> None:
        if self._removed:
            self.take(self._removed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file when its picture is clicked twice."""
        if watched is self._picture and event.type() is QEvent.Type.MouseButtonDblClick:
            self._on_look()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome one file."""
        if _file_of(event.mimeData()) is not None and not self._busy.isVisible():
            event.acceptProposedAction()
            set_role(self._zone, "bar")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop looking welcoming."""
        set_role(self._zone, "card")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        set_role(self._zone, "card")
        path = _file_of(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.offered.emit(path)


def _file_of(data: QMimeData) -> Path | None:
    """Return the first local file in `data`."""
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
