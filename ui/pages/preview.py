"""What one record is, beside the list: facts, pictures, history and what one can do with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.clearing import Comment
from desktop.domain.departure import Departure
from desktop.domain.finding import Finding
from desktop.domain.maker import KnownMaker
from desktop.domain.receipt import Judgement
from desktop.domain.record import RecordState, RecordSummary, RevisionSummary
from desktop.domain.released import Released
from desktop.errors import AppError
from desktop.returned import AskedChange
from ui.fields.flow_layout import FlowLayout
from ui.pages.asked_list import AskedList
from ui.pages.comment_list import CommentList
from ui.pages.leaving.more import MoreButton
from ui.pages.preview_files import PreviewFiles, ShownFile
from ui.parts.delicate import mark_passing
from ui.parts.history import History
from ui.parts.plain_label import PlainLabel
from ui.parts.scrolled import end_with_words
from ui.style import AROUND, BETWEEN, GRID, INSIDE, content_font, set_icon, set_role
from ui.wording import Wording
from ui.wording.damage import DamageWords
from ui.wording.makers import MakerWords
from ui.wording.released import ReleasedWords

if TYPE_CHECKING:
    from desktop.domain.difference import Difference


@dataclass(frozen=True, slots=True)
class PreviewFacts:
    """Everything the preview shows, read in one go on the store lane.

    Attributes:
        damage: what a look through the vault found of this record.
        trouble: why the rest of it is not shown.
        comments: what reviewers would like changed.
        sender: what is known of whoever sent it; None for what was written here.
        asked: what a gateway would like changed.
        released: files that the answers name and the gateway alone has.
    """

    summary: RecordSummary
    history: tuple[RevisionSummary, ...] = ()
    files: tuple[ShownFile, ...] = ()
    language: str = ""
    differences: Mapping[str, Sequence[Difference]] = field(default_factory=dict)
    departures: tuple[Departure, ...] = ()
    damage: tuple[Finding, ...] = ()
    trouble: AppError | None = None
    comments: tuple[Comment, ...] = ()
    sender: KnownMaker | None = None
    asked: tuple[AskedChange, ...] = ()
    released: tuple[Released, ...] = ()


class Preview(QScrollArea):
    """The panel at the side of the list.

    Signals:
        open_asked: go on with the draft, or amend the finished record.
        print_asked, export_asked, discard_asked, delete_asked: the buttons.
        way_asked: (Way) copy, or save as a table or a picture.
        papers_asked: print the blank papers of a consent.
        comment_asked: (AnswerPath) go to the question that a reviewer's comment is about.
        tick_asked: (Comment) a reviewer's comment is done.
        asked_done: (AskedChange) what a gateway asked for is done.
        purge_asked: remove from this computer what a gateway has received.
        changes_asked: (RevisionSummary, RevisionSummary) older and newer: what changed between them.

    Attributes:
        files: the files of the record, each of which opens.
    """

    open_asked = Signal()
    print_asked = Signal()
    export_asked = Signal()
    discard_asked = Signal()
    delete_asked = Signal()
    check_asked = Signal()
    withdraw_asked = Signal()
    comment_asked = Signal(object)
    tick_asked = Signal(object)
    asked_done = Signal(object)
    purge_asked = Signal()
    changes_asked = Signal(object, object)
    way_asked = Signal(object)
    papers_asked = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        mark_passing(self)  # whatever the record holds, of every kind
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wording, self._makers = wording, MakerWords(self)
        inner = QWidget(self)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(AROUND, INSIDE, AROUND, AROUND)
        layout.setSpacing(BETWEEN)
        self._kind = self._label("soft", name="previewKind")
        self._title = self._label("heading", name="previewTitle")
        self._title.setFont(content_font())
        self._summary = self._label("", name="previewSummary")
        head = QVBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self._kind)
        head.addWidget(self._title)
        layout.addLayout(head)
        layout.addLayout(self._buttons())
        self._damage = self._label("warn", name="previewDamage")
        layout.addWidget(self._damage)
        self.versions = self._label("strong", name="previewVersions")
        layout.addWidget(self.versions)
        self.received = self._label("soft", name="previewReceived")
        self.purge_button = QPushButton(self.tr("Remove it from this computer…"), self)
        self.purge_button.setObjectName("previewPurge")
        set_role(self.purge_button, "link")
        self.purge_button.clicked.connect(self.purge_asked)
        layout.addWidget(self.received)
        layout.addWidget(self.purge_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.comments = CommentList(self)
        self.comments.show_asked.connect(self.comment_asked)
        self.comments.tick_asked.connect(self.tick_asked)
        layout.addWidget(self.comments)
        self.asked = AskedList(self)
        self.asked.show_asked.connect(self.comment_asked)
        self.asked.tick_asked.connect(self.asked_done)
        layout.addWidget(self.asked)
        layout.addWidget(self._summary)
        self._facts = QFormLayout()
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        self._facts.setHorizontalSpacing(BETWEEN)
        self._facts.setVerticalSpacing(GRID)
        layout.addLayout(self._facts)
        self.files = PreviewFiles(self)
        layout.addWidget(self.files)
        self.released = self._label("soft", name="previewReleased")
        layout.addWidget(self.released)
        self.history = History(wording, self)
        self.history.changes_asked.connect(self.changes_asked)
        layout.addWidget(self.history)
        layout.addStretch(1)
        end_with_words(inner)
        self.setWidget(inner)

    def show_facts(self, facts: PreviewFacts) -> None:
        """Show one record."""
        row = facts.summary
        self._kind.setText(
            self.tr("{kind}, {state}").format(
                kind=self._wording.record_type(row.record_type), state=self._wording.standing(row)
            )
        )
        self._title.setText(row.title or self._wording.untitled(row.record_type))
        self._summary.setText(row.summary or self.tr("No summary yet."))
        is_draft = row.draft_id is not None
        self.open_button.setText(self._open_words(row))
        self._tell_versions(row)
        self._tell_received(row)
        for button in (self.print_button, self.export_button):
            button.setVisible(row.revision_id is not None)
        self.more_button.show_for(row)
        self.check_button.setVisible(row.revision_id is not None)
        self.discard_button.setVisible(is_draft)
        self.delete_button.setVisible(row.revision_id is not None)
        self._tell_damage(facts)
        self.comments.show_comments(facts.comments)
        self.asked.show_changes(facts.asked)
        self._fill_facts(facts)
        self.files.show_files(facts.files)
        self.released.setText(ReleasedWords().files(facts.released))
        self.released.setVisible(bool(facts.released))
        self.history.show_revisions(facts.history, facts.departures)
        self.verticalScrollBar().setValue(0)

    def _open_words(self, row: RecordSummary) -> str:
        if row.draft_id is not None:
            return self.tr("Go on writing")
        return self.tr("Look at both") if row.versions > 1 else self.tr("Amend")

    def _tell_versions(self, row: RecordSummary) -> None:
        """Say that versions stand side by side; while somebody goes on from one, only that they do."""
        self.versions.setVisible(row.versions > 1)
        words = self.tr(
            "%n version(s) of this record stand side by side. Nothing was overwritten.", "", row.versions
        )
        self.versions.setText(words)

    def _tell_received(self, row: RecordSummary) -> None:
        """Say that a gateway has this very version, so that it need not stay here."""
        is_there = row.answer is Judgement.ACCEPTED and row.draft_id is None and not row.asked
        self.received.setText(self.tr("The gateway has received this version."))
        self.received.setVisible(is_there)
        self.purge_button.setVisible(is_there)

    def _tell_damage(self, facts: PreviewFacts) -> None:
        """Say what of the record is damaged, but for files, which say that themselves in the list of them."""
        told = {str(file.attachment.attachment_id) for file in facts.files if file.trouble is not None}
        words = DamageWords()
        lines = [f"{words.name(one)}. {words.means(one)}" for one in facts.damage if one.item_id not in told]
        if facts.trouble is not None and not lines:
            lines.append(self._wording.error(facts.trouble))
        self._damage.setText("\n".join(lines))
        self._damage.setVisible(bool(lines))

    def _buttons(self) -> FlowLayout:
        self.open_button = QPushButton(self)
        self.open_button.setObjectName("previewOpen")
        set_role(self.open_button, "primary")
        self.open_button.clicked.connect(self.open_asked)
        self.print_button = QPushButton(self.tr("Print"), self)
        self.print_button.setObjectName("previewPrint")
        set_icon(self.print_button, "print")
        self.print_button.clicked.connect(self.print_asked)
        self.export_button = QPushButton(self.tr("Export"), self)
        self.export_button.setObjectName("previewExport")
        set_icon(self.export_button, "export")
        self.export_button.clicked.connect(self.export_asked)
        self.more_button = MoreButton(self)
        self.more_button.way_asked.connect(self.way_asked)
        self.more_button.papers_asked.connect(self.papers_asked)
        self.discard_button = QPushButton(self.tr("Discard draft"), self)
        self.discard_button.setObjectName("previewDiscard")
        set_role(self.discard_button, "quiet")
        set_icon(self.discard_button, "trash")
        self.discard_button.clicked.connect(self.discard_asked)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        self.delete_button.setObjectName("previewDelete")
        self.delete_button.setToolTip(self.tr("Moves the record with all its revisions into the bin"))
        set_role(self.delete_button, "quiet")
        set_icon(self.delete_button, "trash")
        self.delete_button.clicked.connect(self.delete_asked)
        self.check_button = QPushButton(self.tr("Have it checked…"), self)
        self.check_button.setObjectName("previewCheck")
        set_icon(self.check_button, "check")
        self.check_button.clicked.connect(self.check_asked)
        self.withdraw_button = QPushButton(self.tr("Withdraw…"), self)
        self.withdraw_button.setObjectName("previewWithdraw")
        self.withdraw_button.setToolTip(self.tr("Somebody in it takes her consent back"))
        set_role(self.withdraw_button, "quiet")
        self.withdraw_button.clicked.connect(self.withdraw_asked)
        line = FlowLayout(gap=INSIDE)  # one line where there is room, else as many as it takes
        for button in (
            self.open_button,
            self.print_button,
            self.export_button,
            self.more_button,
            self.check_button,
            self.withdraw_button,
            self.discard_button,
            self.delete_button,
        ):
            line.addWidget(button)
        return line

    def _fill_facts(self, facts: PreviewFacts) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        row = facts.summary
        finished = row.state is not RecordState.DRAFT
        lines = (
            (self.tr("Where from"), "" if facts.sender is None else self._makers.sentence(facts.sender)),
            (self.tr("Place"), row.place),
            (self.tr("Pillar"), self._wording.pillar(row.pillar)),
            (self.tr("Written by"), row.author),
            (self.tr("Who may see it"), self._wording.audience(row.audience)),
            (self.tr("Language"), self._wording.language(facts.language)),
            (self.tr("Files"), QLocale().toString(len(facts.files)) if facts.files else ""),
            (
                self.tr("Finished") if finished else self.tr("Last changed"),
                self._wording.moment(row.changed_at),
            ),
        )
        for name, value in lines:
            if value:
                label = self._label("soft", text=name)
                self._facts.addRow(label, self._label("", text=value))

    def _label(self, role: str, text: str = "", name: str = "") -> PlainLabel:
        label = PlainLabel(text, role=role, parent=self)
        label.setObjectName(name)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
