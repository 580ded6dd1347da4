"""What happens in the window: it opens pages, begins, shows and leaves; it knows no vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from desktop.changes import Change
from desktop.domain.audience import Profile
from desktop.domain.finding import Findings
from desktop.domain.ids import DraftId, RecordId, RevisionId
from desktop.domain.problem import AnswerPath
from desktop.domain.record import Draft, RecordType
from desktop.errors import AppError
from ui.background import Background
from ui.desk import Desk
from ui.dialogs import tell
from ui.jobs import Lanes
from ui.pages.export import ExportDialog
from ui.pages.home import HomePage
from ui.pages.outbox import OutboxPage
from ui.pages.records import RecordsPage
from ui.pages.safety import SafetyPage
from ui.pages.settings import SettingsPage
from ui.parts.shortcut_sheet import ShortcutSheet
from ui.viewers import Viewing
from ui.window.caring import Caring
from ui.window.frame import Frame
from ui.window.keyboard import Keyboard
from ui.window.mail import Mail
from ui.window.sheets import RecordSheets
from ui.window.unsaved import ask_about_unsaved
from ui.wording import Wording
from ui.wording.backups import BackupWords

if TYPE_CHECKING:
    from desktop.domain.backup import BackupStatus
    from ui.pages.capture import CapturePage


class Window(Frame):
    """Everything one sees while the vault is open.

    Signals:
        lock_asked, exit_asked: end the work.
        closed: the window was closed; the app ends.
        language_chosen: (str); look_chosen: (Theme, int).
        later_chosen: (str) a first step that can wait.
    """

    lock_asked = Signal()
    exit_asked = Signal()
    closed = Signal()
    language_chosen = Signal(str)
    look_chosen = Signal(object, int)
    later_chosen = Signal(str)

    def __init__(self, desk: Desk, lanes: Lanes, editor: CapturePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if desk.background is None:
            own = Background(desk.backups, lanes, self, resealing=desk.resealing)
            desk = replace(desk, background=own)
        self._desk, self._lanes, self.editor = desk, lanes, editor
        self._wording = Wording(self)
        self._page = "home"
        self._is_writing = False
        self._closes_anyway = False
        self._wanted: AnswerPath = ()
        self._saved = self._backup = self._mail = ""
        self.home = HomePage(
            desk.capture,
            desk.library,
            lanes,
            desk.settings,
            self,
            copies=desk.copies,
            reminders=desk.reminders,
            setups=desk.setups,
            outbox=desk.post.outbox if desk.post is not None else None,
        )
        self.records = RecordsPage(
            desk.capture,
            desk.library,
            desk.bin,
            lanes,
            desk.outputs,
            self,
            findings=desk.upkeep.findings if desk.upkeep is not None else Findings,
            checking=desk.checking,
            receipts=desk.receipts,
        )
        self.settings = SettingsPage(
            desk.capture,
            lanes,
            programmes=desk.programmes,
            languages=desk.languages,
            settings=desk.settings,
            parent=self,
        )
        self.safety = SafetyPage(desk, lanes, self)
        self.sheets = RecordSheets(desk, lanes, self)
        self.mail = Mail(desk, lanes, self)
        self.outbox = self.mail.page
        self.viewing = Viewing(desk.library, desk.copies, lanes, self)
        pages = (self.home, self.records, self.outbox, self.safety, self.settings)
        for page in (*pages, editor):
            self.stack.addWidget(page)
        self._connect()
        Keyboard(
            self,
            pages,
            self.records,
            editor,
            go_to=self.go_to,
            save=self._save_asked,
            lock=self.lock_asked,
            show_shortcuts=self.show_shortcuts,
        )
        self.go_to("home")

    def go_to(self, name: str) -> None:
        """Show a page by its name."""
        if self.is_writing:
            self.rail.mark("")  # the draft may stay
            self.editor.unless_files_come(lambda: self.leave_writing(lambda: self.go_to(name)))
            return
        pages: dict[str, HomePage | RecordsPage | OutboxPage | SafetyPage | SettingsPage] = {
            "home": self.home,
            "records": self.records,
            "outbox": self.outbox,
            "safety": self.safety,
            "settings": self.settings,
        }
        page = pages[name]
        self._page = name
        self.stack.setCurrentWidget(page)
        self.header.show()
        self.header.show_page(page.title, can_search=page in (self.home, self.records))
        self.rail.mark(name)
        page.refresh()

    def begin(self, record_type: RecordType) -> None:
        """Start a new record and show it."""
        language = self._desk.settings.language or "en"
        self._lanes.store(
            lambda: self._desk.capture.begin(record_type, language=language), owner=self, done=self._opened
        )

    def amend(self, record_id: RecordId, on: RevisionId | None = None) -> None:
        """Amend a finished record; `on` is the version that somebody chose of several."""
        self._lanes.store(lambda: self._desk.capture.amend(record_id, on), owner=self, done=self._opened)

    def open_draft(self, draft_id: DraftId) -> None:
        """Show a draft on the writing page."""
        self._is_writing = True
        self.say("")
        self.stack.setCurrentWidget(self.editor)
        self.header.hide()
        self.rail.mark("")
        self.editor.open_draft(draft_id)

    def export(self, record_ids: tuple[RecordId, ...], profile: Profile | None = None) -> None:
        """Show what would leave; for the readers of `profile` first, if that is given."""
        desk = self._desk
        dialog = ExportDialog(
            desk.exporter, self._lanes, record_ids, self, sealing=desk.sealing, sticks=desk.sticks
        )
        if profile is not None:
            dialog.profile.setCurrentIndex(dialog.profile.findData(str(profile)))
        dialog.exported.connect(lambda _made: self.refresh(Change(records=frozenset(record_ids))))
        dialog.exported.connect(lambda _made: self.mail.tell_changed())
        dialog.show_asked.connect(self._show_answer)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def refresh(self, change: Change) -> None:
        """Let the page that is shown read again, because something changed."""
        page = self.stack.currentWidget()
        if isinstance(page, HomePage | RecordsPage | OutboxPage | SafetyPage | SettingsPage):
            page.refresh(change)
        self.say(self._saved_words())

    def say(self, words: str) -> None:
        """Say something quietly at the bottom; not while writing, where the page's own heading says it."""
        self.status.setText("" if self._is_writing else words)

    @property
    def is_writing(self) -> bool:
        """Whether a draft is on the writing page."""
        return self._is_writing

    def leave_writing(self, then: Callable[[], object]) -> None:
        """Save, take the draft off the screen, then do `then`; stays on the draft if it cannot be saved."""
        self.settings.save_now()
        if self._is_writing:
            self.editor.leave(lambda: self._left_writing(then))
        else:
            then()

    def save_now(self) -> None:
        """Queue whatever is not saved yet on the store lane, and let nothing run on here."""
        self.settings.save_now()
        self.editor.shut()

    def show_shortcuts(self) -> None:
        """Show the sheet of keys."""
        ShortcutSheet(self).open()

    def _connect(self) -> None:
        self._lanes.failed_unheard.connect(self._tell)
        self.rail.page_asked.connect(self.go_to)
        self.rail.lock_asked.connect(self.lock_asked)
        self.rail.exit_asked.connect(self.exit_asked)
        self.search.textChanged.connect(self._search)
        self.home.begin_asked.connect(self.begin)
        self.home.draft_asked.connect(self.open_draft)
        self.home.records_asked.connect(lambda: self.go_to("records"))
        self.home.settings_asked.connect(self._say_who)
        self.home.later_chosen.connect(self.later_chosen)
        self.home.safety_asked.connect(self._show_safety)
        self.home.backup_read.connect(self._note_backup)
        if self._desk.background is not None:
            self._desk.background.ended.connect(self._read_backup)
        self.records.draft_asked.connect(self.open_draft)
        self.records.amend_asked.connect(self.amend)
        self.records.check_asked.connect(self.sheets.check)
        self.records.withdraw_asked.connect(self.sheets.withdraw)
        self.sheets.changed.connect(self.refresh)
        self.sheets.version_chosen.connect(self.amend)
        self.sheets.serve(self.home, self.records, self.outbox, self.safety)
        self.sheets.record_asked.connect(self._show_record)
        self.records.export_asked.connect(self.export)
        self.sheets.show_asked.connect(self._show_answer)
        self.sheets.hand_asked.connect(lambda handed: self.export((handed,), Profile.REVIEW_HANDOFF))
        self.records.answer_asked.connect(self._show_answer)
        self.records.begin_asked.connect(lambda: self.go_to("home"))
        self.records.changed.connect(self.refresh)
        self.safety.changed.connect(self.refresh)
        self.outbox.changed.connect(self.refresh)
        self.mail.serve(self.home.outbox_asked)
        self.mail.page_asked.connect(self.go_to)
        self.mail.section_asked.connect(self._show_safety)
        self.mail.said.connect(self._note_mail)
        self.settings.changed.connect(self.refresh)
        self.settings.language_chosen.connect(self.language_chosen)
        self.settings.look_chosen.connect(self.look_chosen)
        self.settings.shortcuts_asked.connect(self.show_shortcuts)
        self.viewing.lock_asked.connect(self.lock_asked)
        self.viewing.changed.connect(self.refresh)
        for asks in (self.records, self.editor):
            asks.look_asked.connect(self.viewing.open)
            asks.copy_asked.connect(self.viewing.save_copy)
        self.editor.lock_asked.connect(self.lock_asked)
        self.editor.closed.connect(lambda: self._left_writing(lambda: self.go_to(self._page)))
        self.editor.finished.connect(self._finished)
        self.editor.care_due.connect(Caring(self.care, self._desk.aids.texts, self._lanes, self).remind)
        self.editor.opened.connect(self._reveal_wanted)

    def _save_asked(self) -> None:
        self.settings.save_now()
        self.editor.save_now()
        self._lanes.store(lambda: None, owner=self, done=lambda _: self.say(self._saved_words()))

    def _search(self, words: str) -> None:
        self.records.filter(words)
        if self.stack.currentWidget() is not self.records:
            self.go_to("records")

    def _saved_words(self) -> str:
        self._saved = self.tr("Saved {time}").format(time=self._wording.now())
        return self._status_words()

    def _status_words(self) -> str:
        words = " · ".join(part for part in (self._saved, self._backup, self._mail) if part)
        return words[:1].upper() + words[1:]

    def _note_backup(self, status: BackupStatus) -> None:
        """Say in the status line how old the last backup is, beside when was saved."""
        self._backup = BackupWords(self).short(status)
        self.say(self._status_words())

    def _note_mail(self, words: str) -> None:
        self._mail = words
        self.say(self._status_words())

    def _read_backup(self) -> None:
        backups = self._desk.backups
        if self.stack.currentWidget() is self.home:
            self.home.refresh()
        elif backups is not None:
            self._lanes.store(backups.status, owner=self, done=self._note_backup)

    def _opened(self, draft: Draft) -> None:
        self.open_draft(draft.draft_id)

    def _left_writing(self, then: Callable[[], object]) -> None:
        self._is_writing = False
        then()

    def _finished(self, record_id: RecordId) -> None:
        self._is_writing = False
        self._show_record(record_id)

    def _show_record(self, record_id: RecordId) -> None:
        self.search.clear()
        self.go_to("records")
        self.records.show_when_read(record_id)

    def _show_answer(self, record_id: RecordId, path: AnswerPath, _section: str) -> None:
        """Go to the very question, where it can be put right: in a draft that amends the record."""
        if not path:
            self._show_record(record_id)
            return
        self._wanted = path
        self.amend(record_id)

    def _reveal_wanted(self, _draft_id: str) -> None:
        path, self._wanted = self._wanted, ()
        if path:
            self.editor.reveal(path)

    def _show_safety(self, section: str) -> None:
        self.go_to("safety")
        self.safety.show_section(section)

    def _say_who(self) -> None:
        self.go_to("settings")
        QTimer.singleShot(0, self.settings.alias, self.settings.alias.setFocus)

    def _tell(self, error: AppError) -> None:
        tell(error, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is not saved; the app waits for the store lane before it ends, or for a last backup."""
        if self._is_writing and self.editor.has_unsaved and not self._closes_anyway:
            event.ignore()
            self._ask_about_unsaved()
            return
        self.save_now()
        if self._desk.before_closing():
            event.ignore()
            return
        self.closed.emit()
        event.accept()

    def _ask_about_unsaved(self) -> None:
        """Save first; where saving does not work, let the person decide."""
        if self.editor.saver.trouble is None:
            self.leave_writing(self.close)
            return

        def close_anyway() -> None:
            self._closes_anyway = True
            self.close()

        ask_about_unsaved(self.editor.saver.trouble, close_anyway, self)
