"""The letter inside "What will leave": to whom, what goes, what stays and why, what to look at first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.attachment import MediaKind
from desktop.domain.disclosed import Disclosed, Exported, ExportPlan, StayReason
from ui.parts.joined import comma, joined
from ui.parts.plain_label import PlainLabel
from ui.style import AROUND, BETWEEN, GRID, INSIDE, set_icon, set_role
from ui.wording import Wording

SHOWN_OF_A_SECTION = 4
"""Of what stays; what goes and needs a look is always named whole."""


class Letter(QWidget):
    """Words on paper; the only buttons are "Show me".

    Signals:
        show_asked: (RecordId) look at a record before it leaves.
    """

    show_asked = Signal(object)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("letter")
        self._wording = wording
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._page: QWidget | None = None
        self._column = QVBoxLayout()

    @property
    def text(self) -> str:
        """Everything the letter says, line by line."""
        if self._page is None:
            return ""
        return "\n".join(label.text() for label in self._page.findChildren(QLabel) if label.text())

    def show_plan(self, plan: ExportPlan) -> None:
        """Say what would leave."""
        self._begin()
        if plan.records:
            self._rich(
                self.tr(
                    "This bundle goes to <b>{target}</b> and can be read by <b>{readers}</b>. {holds}"
                ).format(
                    target=escape(self._wording.profile(plan.profile)),
                    readers=escape(self._wording.readers(plan.profile)),
                    holds=self._holds(plan),
                )
            )
        else:
            self._say(self.tr("Nothing of what you chose may leave for these readers."), "strong")
        self._to_look_at(plan)
        for record in plan.records:
            self._record(record)
        for stays in plan.stays:
            self._line()
            self._say(stays.title, "strong")
            self._say(
                self.tr("Stays here: {reason}.").format(reason=self._wording.stay_reason(stays.reason)),
                "soft",
            )
            if stays.files:
                self._say(joined(stays.files, comma()), "soft")
        reasons = {stays.reason for stays in plan.stays}
        if StayReason.AUDIENCE in reasons:
            self._say(
                self.tr('To change that, amend the record and widen the answer to "Who may see it".'), "soft"
            )
        if reasons & {StayReason.DAMAGED, StayReason.FILE_DAMAGED}:
            self._say(
                self.tr(
                    'What is damaged can be taken back from a backup, on the page Safety under "Check and '
                    'repair". Or amend the record, and add the file again or remove it.'
                ),
                "soft",
            )
        self._end()

    def show_done(self, made: Exported, trust_file: str) -> None:
        """Say where the bundle is and what to do next."""
        self._begin()
        row = QHBoxLayout()
        mark = QLabel(self._page)
        set_icon(mark, "complete", "ok", size=28)
        row.addWidget(mark)
        words = QLabel(self.tr("The bundle is ready"), self._page)
        set_role(words, "heading")
        row.addWidget(words, 1)
        self._column.addLayout(row)
        self._say(
            self.tr(
                "It holds {records} and {files}, {size} in all. It is signed with this computer's key."
            ).format(
                records=self.tr("%n record(s)", "", made.record_count),
                files=self.tr("%n file(s)", "", made.file_count),
                size=self._wording.size(made.size),
            ),
            "",
        )
        where = QLineEdit(str(made.path), self._page)
        where.setObjectName("exportPath")
        where.setReadOnly(True)
        where.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        where.setAccessibleName(self.tr("Where the bundle is"))
        self._column.addWidget(where)
        if trust_file:
            self._say(
                self.tr(
                    "Beside it lies {name}. Give it to the readers once, by another way than the bundle, "
                    "so that they can check that it came from you."
                ).format(name=trust_file),
                "",
            )
        self._say(
            self.tr(
                "Next: send the file, or hand it over on a stick. It is signed but not locked: whoever has "
                "it can read it. Delete it from the stick when it has arrived."
            ),
            "",
        )
        self._end()

    def _holds(self, plan: ExportPlan) -> str:
        records = self.tr("%n record(s)", "", len(plan.records))
        files = {file.sha512: file.kind for record in plan.records for file in record.files}
        pictures = sum(kind is MediaKind.IMAGE for kind in files.values())
        others = len(files) - pictures
        if pictures and others:
            return self.tr("It holds <b>{records}</b>, <b>{pictures}</b> and <b>{files}</b>.").format(
                records=records,
                pictures=self.tr("%n picture(s)", "", pictures),
                files=self.tr("%n other file(s)", "", others),
            )
        if files:
            some = self.tr("%n picture(s)", "", pictures) if pictures else self.tr("%n file(s)", "", others)
            return self.tr("It holds <b>{records}</b> and <b>{files}</b>.").format(
                records=records, files=some
            )
        return self.tr("It holds <b>{records}</b> and no files.").format(records=records)

    def _to_look_at(self, plan: ExportPlan) -> None:
        careful = [record for record in plan.records if record.caution]
        if not careful:
            return
        box = QFrame(self._page)
        box.setObjectName("letterCaution")
        set_role(box, "notice")
        column = QVBoxLayout(box)
        column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, INSIDE)
        column.setSpacing(GRID)
        head = QHBoxLayout()
        mark = QLabel(box)
        set_icon(mark, "warning", "warn")
        head.addWidget(mark)
        head.addWidget(self._label(self.tr("Look at these before they go"), "strong"), 1)
        column.addLayout(head)
        column.addWidget(
            self._label(
                self.tr("Put together, they could point to a place, a small group, a partner or a person."),
                "soft",
            )
        )
        for record in careful:
            column.addSpacing(INSIDE)
            row = QHBoxLayout()
            row.setSpacing(BETWEEN)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(self._label(record.title, "strong"))
            for line in self._by_section([(one.section, one.label) for one in record.caution]):
                words.addWidget(self._label(line, ""))
            row.addLayout(words, 1)
            button = QPushButton(self.tr("Show me"), box)
            button.setObjectName("letterShow")
            button.setAccessibleDescription(record.title)
            button.clicked.connect(
                lambda _=False, record_id=record.record_id: self.show_asked.emit(record_id)
            )
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self._column.addWidget(box)

    def _record(self, record: Disclosed) -> None:
        self._line()
        self._say(record.title or self._wording.untitled(record.record_type), "strong")
        self._say(self._wording.record_type(record.record_type), "soft")
        if record.labels:
            self._say(self.tr("Goes: {labels}").format(labels=joined(record.labels, comma())), "")
        if record.files:
            self._say(
                self.tr("With it: {files}").format(files=self.tr("%n file(s)", "", len(record.files))), ""
            )
        for reason in StayReason:
            held = [(one.section, one.label) for one in record.withheld if one.reason is reason]
            if held:
                self._say(
                    self.tr("Stays here: {reason}.").format(reason=self._wording.stay_reason(reason)), "soft"
                )
            for line in self._by_section(held, SHOWN_OF_A_SECTION):
                self._say(line, "soft")

    def _by_section(self, named: Sequence[tuple[str, str]], most: int = 99) -> Iterator[str]:
        """Yield a line for each section: what is named of it, at most so many, and how many more."""
        for section in dict.fromkeys(section for section, _label in named):
            labels = [label for where, label in named if where == section and label]
            line = joined(labels[:most])
            if len(labels) > most:
                line = joined([line, self.tr("%n more", "", len(labels) - most)])
            if not line:
                yield section
            elif section:
                yield self.tr("{section}: {labels}").format(section=section, labels=line)
            else:
                yield line

    def _begin(self) -> None:
        if self._page is not None:
            self._outer.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = QWidget(self)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(AROUND, AROUND, AROUND, AROUND)
        self._column.setSpacing(INSIDE)
        self._outer.addWidget(self._page)

    def _end(self) -> None:
        self._column.addStretch(1)
        if self._page is not None:
            self._page.show()  # at once: a page shown later is measured as empty

    def _line(self) -> None:
        line = QFrame(self._page)
        set_role(line, "line")
        self._column.addSpacing(INSIDE)
        self._column.addWidget(line)
        self._column.addSpacing(INSIDE)

    def _say(self, text: str, role: str) -> None:
        self._column.addWidget(self._label(text, role))

    def _rich(self, text: str) -> None:
        label = QLabel(text, self._page)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _label(self, text: str, role: str) -> PlainLabel:
        return PlainLabel(text, role=role, parent=self._page)
