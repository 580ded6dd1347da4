"""Records written, finished, amended, looked at, printed, exported, deleted and put back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QWidget

from desktop.changes import Change
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.record import RecordType
from desktop.domain.review import Wish
from desktop.domain.sign_off import Step
from desktop.domain.team_text import TeamText
from desktop.domain.watched import WatchKind
from desktop.settings import Theme
from tests.support.forensic.answers import fill_the_rest, marked
from tests.support.forensic.marks import SIGN_PHRASE, STEM, long_mark, mark
from tests.support.forensic.visit import Visit
from tests.support.robots.capture import CaptureRobot, wait_until
from tests.support.robots.waiting import dialog, press, until
from ui.fields.long_text import LongTextEditor
from ui.viewers.pdf import PdfView
from ui.viewers.picture import PictureView
from ui.viewers.player import PlayerView
from ui.viewers.text import TextView
from ui.viewers.viewer import Viewer


def say_who(visit: Visit) -> None:
    """Fill the page Settings, and change how the program looks, locks and speaks."""
    settings = visit.robot.settings()
    settings.choose("role", Role.FIELD_AUTHOR.value).choose("programme", "malawi")
    settings.fill("alias", mark(801)).fill("organisation", mark(802)).fill("contact", mark(803))
    visit.robot.window.look_chosen.emit(Theme.DARK, 110)
    visit.robot.window.language_chosen.emit("fr")
    visit.robot.window.language_chosen.emit("en")
    visit.robot.settle()


def practice(visit: Visit) -> str:
    """Write a practice with a file of each kind, and finish it; return its title."""
    window = visit.robot.window
    files = [(kind, kind) for kind in ("picture", "document", "audio", "video")]
    files.append(("document", "text"))
    answers = marked(RecordType.PRACTICE, files)
    visit.robot.home().new(RecordType.PRACTICE)
    capture = CaptureRobot(window.editor).wait_open()
    capture.fill_all(answers, visit.things)
    capture.wait_saved()
    _undo_and_copy(capture)
    capture.finish()
    until(lambda: window.editor.workspace is None, "; ".join(_problems(capture)))
    visit.robot.settle()
    return str(answers["title"])


def amend(visit: Visit, title: str) -> None:
    """Open a finished record again, answer what was left out, and leave it as a draft."""
    records = visit.robot.records()
    records.choose(title)
    records.press("previewOpen")
    capture = CaptureRobot(visit.window.editor).wait_open()
    fill_the_rest(capture)
    capture.wait_saved()
    capture.page.leave()
    visit.robot.settle()


def story(visit: Visit) -> CaptureRobot:
    """Begin a story, and answer every question of it; return the page, which stays open."""
    visit.robot.home().new(RecordType.STORY)
    capture = CaptureRobot(visit.window.editor).wait_open()
    answers = marked(RecordType.STORY, [("document", "document")])
    capture.fill_all(
        answers, {**visit.things, "photo:1": visit.things["picture"], "photo:2": visit.things["picture"]}
    )
    fill_the_rest(capture)
    capture.wait_saved()
    return capture


def look_at_files(visit: Visit, title: str) -> None:
    """Open every file of a record in its viewer; save the first outside, and delete that again."""
    records = visit.robot.records()
    records.choose(title)
    until(lambda: len(_file_buttons(records.page)) >= 5, "the files")
    for at in range(len(_file_buttons(records.page))):
        _file_buttons(records.page)[at].click()
        viewer = dialog("viewer")
        assert isinstance(viewer, Viewer)
        _wait_shown(viewer)
        if at == 0:
            _save_outside(visit, viewer)
        press(viewer, "viewerClose")
        until(lambda: visit.window.viewing.viewer is None, "the viewer to close")
    visit.robot.settle()
    section = visit.section("copies")
    press(section, "copyDelete")
    press(dialog("message"), "askGo")
    visit.robot.settle()


def search(visit: Visit) -> None:
    """Search for marked words, and for some that nothing holds."""
    visit.robot.home()
    for words in (mark(1), mark(701), STEM.upper()):
        visit.robot.search(words)
    visit.robot.search("")


def have_checked(visit: Visit, title: str) -> None:
    """Let somebody else clear a record for the teams, with a marked name and a phrase of her own."""
    checking, library = visit.window._desk.checking, visit.window._desk.library
    assert checking is not None
    done: list[object] = []

    def work() -> Change:
        record_id = next(row.record_id for row in library.summaries() if row.title == title)
        signer = checking.add_person(mark(706), Role.SECRETARIAT, SIGN_PHRASE)
        wish = Wish(step=Step.CLEARED, audience=Audience.TEAM)
        return checking.sign(record_id, signer.signer_id, SIGN_PHRASE, [wish])

    visit.session.lanes.store(work, owner=visit.window, done=done.append)
    until(lambda: bool(done), "the record to be cleared")


def protect(visit: Visit) -> None:
    """Put a marked name on the team's own list, and a marked list of help."""
    aids = visit.window._desk.aids
    assert aids.watchlist is not None
    assert aids.texts is not None
    watchlist, texts = aids.watchlist, aids.texts
    done: list[object] = []

    def work() -> None:
        watchlist.add(mark(707), WatchKind.NAME)
        texts.put_text(TeamText.REPORTING, mark(708))

    visit.session.lanes.store(work, owner=visit.window, done=done.append)
    until(lambda: bool(done), "the list of protected names")


def print_and_export(visit: Visit, title: str) -> None:
    """Print a record and export it, into the places for what may leave."""
    records = visit.robot.records()
    records.choose(title)
    records.print_to(visit.outside / "left" / f"{mark(704)}.pdf")
    records.choose(title)
    records.press("previewExport")
    export = visit.robot.export().choose(Profile.COP_TEAM).with_trust()
    export.letter()
    export.export_to(visit.outside / "left")
    export.close()
    visit.robot.settle()


def throw_away(visit: Visit, title: str) -> None:
    """Discard a draft, put it back, discard it again; delete the record, put it back, empty the bin."""
    records = visit.robot.records()
    visit.robot.home().new(RecordType.LESSON)
    lesson = CaptureRobot(visit.window.editor).wait_open()
    lesson.fill("title", mark(705))
    lesson.wait_saved()
    lesson.page.leave()
    records = visit.robot.records()
    for way in ("undo", ""):
        records.choose(mark(705))
        records.press("previewDiscard")
        until(lambda: bool(records.strip), "the strip")
        if way:
            press(records.page.pane.undo, "undoStripUndo")
            until(lambda: mark(705) in records.titles, "the draft back")
    visit.robot.settle()
    records.choose(title)
    records.press("previewDelete")
    until(lambda: title not in records.titles, "the record to go")
    records.open_bin()
    records.choose_binned(title)
    records.press("binPutBack")
    until(lambda: records.binned == [mark(705)], "only the draft in the bin")
    records.press("binEmpty")
    press(dialog("message"), "askGo")
    until(lambda: not records.binned, "an empty bin")
    records.press("binBack")
    visit.robot.settle()


def _undo_and_copy(capture: CaptureRobot) -> None:
    """Type, take it back, do it again, and copy words from fields that many and that few may read."""
    for name in ("problem", "referral", "place_name"):
        editor = capture.editor(name)
        if isinstance(editor, LongTextEditor):
            QTest.keyClicks(editor.area, long_mark(703)[:10])
            capture.wait_saved()
            capture.page.undoing.undo()
            wait_until(lambda: not capture.page.undoing._is_busy)
            capture.page.undoing.redo()
            wait_until(lambda: not capture.page.undoing._is_busy)
        target = editor.area if isinstance(editor, LongTextEditor) else getattr(editor, "line", editor)
        target.setFocus()
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            QTest.keyClick(target, key, Qt.KeyboardModifier.ControlModifier)
        assert STEM in QGuiApplication.clipboard().text().lower()
    capture.wait_saved()


def _problems(capture: CaptureRobot) -> list[str]:
    return capture.problems() if capture.page.workspace is not None else []


def _file_buttons(page: QWidget) -> list[QAbstractButton]:
    return [
        button
        for button in page.findChildren(QAbstractButton)
        if button.objectName().startswith("file_") and button.isVisible()
    ]


def _wait_shown(viewer: Viewer) -> None:
    view = viewer.view
    if isinstance(view, PlayerView):
        until(lambda: view.length > 0, "the length")
        view.toggle()
        until(lambda: view.position > 100, "it plays")
    elif isinstance(view, TextView):
        until(lambda: bool(view.edit.toPlainText()), "the text")
    elif isinstance(view, PictureView | PdfView):
        until(lambda: not view.canvas.image.isNull(), "the picture")
    QApplication.processEvents()


def _save_outside(visit: Visit, viewer: Viewer) -> None:
    press(viewer, "viewerSave")
    press(dialog("message"), "askGo")
    until(lambda: any(box.isVisible() for box in viewer.findChildren(QFileDialog)), "the file dialog")
    box = next(box for box in viewer.findChildren(QFileDialog) if box.isVisible())
    target = visit.outside / "left" / f"{mark(706)}.jpg"
    box.selectFile(str(target))
    box.accept()
    until(target.exists, "the copy")
    press(dialog("message"), "messageClose")
