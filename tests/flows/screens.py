"""Render every page and dialog in every dress, with invented content, to be looked at: `make screens`.

`python -m tests.flows.screens FOLDER [NAME ...]` writes FOLDER/<dress>/<scene>.png. To add a scene, write a
function that takes a `Stage` and returns a widget, and put `@scene("name")` above it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported: it cannot be changed later
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false;default.warning=false")
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.author import Author
from desktop.domain.notice import Notice
from desktop.errors import Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from desktop.vault.strength import strength
from tests.support import (
    backup_scenes,
    bin_scenes,
    checking_scenes,
    covering_scenes,
    exchange_scenes,
    ground_scenes,
    invented,
    invented_records,
    keys_scenes,
    leaving_scenes,
    leaving_words_scenes,
    outbox_scenes,
    receipt_scenes,
    rescue_scenes,
    safety_scenes,
    sealing_scenes,
    setup_scenes,
    stick_scenes,
    telling_scenes,
    trust_scenes,
    viewer_scenes,
    withdrawing_scenes,
    writing_scenes,
)
from tests.support.robots.waiting import until
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.opening import open_desk
from ui.desk import Desk
from ui.dialogs import Working, ask, tell
from ui.i18n import PSEUDO, Language, languages
from ui.jobs import Lanes
from ui.pages.capture import CapturePage
from ui.pages.export import ExportDialog
from ui.pages.unlock import UnlockPage
from ui.parts.shortcut_sheet import ShortcutSheet
from ui.parts.strength import Judged
from ui.style import ARGUMENTS, apply_theme, load_fonts
from ui.window import Window

WIDTH, HEIGHT = 1366, 768


@dataclass(frozen=True, slots=True)
class Dress:
    """One way in which everything is rendered."""

    theme: Theme
    language: str
    percent: int

    @property
    def name(self) -> str:
        """Return the folder's name, as "dark-rtl-200" for the stretched English that shows cramped places."""
        spoken = {"en": "ltr", PSEUDO: "rtl"}.get(self.language, self.language)
        return f"{self.theme}-{spoken}-{self.percent}"


class Stage:
    """What a scene stands on: an invented desk, a real one with real forms, and lanes."""

    def __init__(self, folder: Path, lanes: Lanes, dress: Dress) -> None:
        self.folder, self.lanes, self.dress = folder, lanes, dress
        self.shown: list[QWidget] = []

    @cached_property
    def invented(self) -> Desk:
        """A desk in memory with ten records."""
        return invented.desk(Path("/home/office/records"))

    @cached_property
    def real(self) -> Desk:
        """A desk over a real vault, for what draws real forms."""
        home = self.folder / self.dress.name
        return open_desk(Paths(home), PASSPHRASE, MovableClock(), Settings(), is_new=True, cost=CHEAP)

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, in the size of a small laptop."""
        used = desk or self.invented
        made = Window(used, self.lanes, CapturePage(used.capture, used.library, self.lanes, aids=used.aids))
        made.resize(WIDTH, HEIGHT)
        self.show(made)
        return made

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait until nothing more comes."""
        self.shown.append(widget)
        widget.show()
        self.settle()
        return widget

    def settle(self) -> None:
        """Wait until the lanes rest and layouts have come to rest."""
        until(lambda: self.lanes.is_idle, "the lanes")
        for _ in range(4):
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        until(lambda: self.lanes.is_idle, "the lanes")

    def clear(self) -> None:
        """Take everything off the stage."""
        self.settle()
        for widget in self.shown:
            if isinstance(widget, Window):
                widget.editor.shut()
            widget.hide()
            widget.deleteLater()
        self.shown = []
        self.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


Scene = Callable[[Stage], QWidget]
SCENES: dict[str, Scene] = {}


def scene(name: str) -> Callable[[Scene], Scene]:
    """Register a scene under a name."""

    def keep(made: Scene) -> Scene:
        SCENES[name] = made
        return made

    return keep


def _judge(text: str, say: Callable[[Judged], object]) -> None:
    say(strength(text))


@scene("unlock-first")
def _unlock_first(stage: Stage) -> QWidget:
    page = UnlockPage(_judge, is_first=True, folder="/home/office/records")
    stage.show(page)
    QTest.keyClicks(page.passphrase.edit, "seven quiet herons crossed")
    until(lambda: page.strength is not None and page.strength.meter.score > 0, "the meter")
    return page


@scene("unlock")
def _unlock(stage: Stage) -> QWidget:
    return stage.show(UnlockPage(_judge, is_first=False, folder=""))


@scene("unlock-wrong")
def _unlock_wrong(stage: Stage) -> QWidget:
    page = UnlockPage(_judge, is_first=False, folder="")
    stage.show(page)
    QTest.keyClicks(page.passphrase.edit, "HERONS")
    page.show_error(FixableError(Code.WRONG_PASSPHRASE, wait=8))
    return page


@scene("home-first")
def _home_first(stage: Stage) -> QWidget:
    return stage.window(invented.desk(Path("/home/office"), rows=[], author=Author()))


@scene("home")
def _home(stage: Stage) -> QWidget:
    stage.invented.library.found.append(Notice(code=Code.CLOCK_SET_BACK))  # type: ignore[attr-defined]
    return stage.window()


@scene("home-nothing")
def _home_nothing(stage: Stage) -> QWidget:
    rows = [row for row in invented_records.summaries() if row.state == "exported"]
    return stage.window(invented.desk(Path("/home/office"), rows=rows))


@scene("records")
def _records(stage: Stage) -> QWidget:
    window = stage.window()
    window.go_to("records")
    window.records.show_when_read(invented_records.summaries()[1].record_id)
    stage.settle()
    window.records.preview.changes_asked.emit(
        *reversed(stage.invented.library.history(invented_records.summaries()[1].record_id))
    )
    return window


@scene("records-several")
def _records_several(stage: Stage) -> QWidget:
    window = stage.window()
    window.go_to("records")
    stage.settle()
    window.records.pane.list.selectAll()
    return window


@scene("records-discarded")
def _records_discarded(stage: Stage) -> QWidget:
    window = stage.window()
    window.go_to("records")
    window.records.show_when_read(invented_records.summaries()[0].record_id)
    stage.settle()
    window.records.discard_current()
    return window


@scene("records-empty")
def _records_empty(stage: Stage) -> QWidget:
    window = stage.window(invented.desk(Path("/home/office"), rows=[]))
    window.go_to("records")
    return window


@scene("records-not-found")
def _records_not_found(stage: Stage) -> QWidget:
    window = stage.window()
    window.search.setText("hospital ship")
    until(lambda: not window.records._settle.isActive(), "the search")
    return window


@scene("records-many")
def _records_many(stage: Stage) -> QWidget:
    rows = [invented.finished(row, at) for at in range(40) for row in invented_records.summaries()[1:2]]
    window = stage.window(invented.desk(Path("/home/office"), rows=rows))
    window.go_to("records")
    return window


@scene("settings")
def _settings(stage: Stage) -> QWidget:
    window = stage.window()
    window.go_to("settings")
    stage.settle()
    window.settings.alias.setFocus()
    return window


@scene("export")
def _export(stage: Stage) -> QWidget:
    return _letter(stage)


def _letter(stage: Stage) -> ExportDialog:
    window = stage.window()
    rows = invented_records.summaries()
    chosen = [rows[at].record_id for at in (1, 3, 2)]
    dialog = ExportDialog(stage.invented.exporter, stage.lanes, chosen, window)
    stage.show(dialog)
    return dialog


@scene("export-done")
def _export_done(stage: Stage) -> QWidget:
    dialog = _letter(stage)
    dialog.with_trust.setChecked(True)
    with tempfile.TemporaryDirectory() as folder:
        dialog.export_to(Path(folder))
        stage.settle()
    return dialog


@scene("keys")
def _keys(stage: Stage) -> QWidget:
    return stage.show(ShortcutSheet())


@scene("error")
def _error(stage: Stage) -> QWidget:
    return stage.show(tell(MachineError(Code.DISK_FULL, needed=40 * 1024 * 1024)) or QWidget())


@scene("question")
def _question(stage: Stage) -> QWidget:
    return stage.show(
        ask("3 drafts", "They are gone for good.", "Delete 3 drafts", lambda: None, is_destructive=True)
    )


@scene("working")
def _working(stage: Stage) -> QWidget:
    made = Working("Making the bundle", "You can stop at any time; nothing half-done is left behind.")
    made.progress(40, 100)
    return stage.show(made)


SCENES.update(backup_scenes.SCENES)
SCENES.update(bin_scenes.SCENES)
SCENES.update(covering_scenes.SCENES)
SCENES.update(exchange_scenes.SCENES)
SCENES.update(writing_scenes.SCENES)
SCENES.update(viewer_scenes.SCENES)
SCENES.update(ground_scenes.SCENES)
SCENES.update(safety_scenes.SCENES)
SCENES.update(keys_scenes.SCENES)
SCENES.update(checking_scenes.SCENES)
SCENES.update(leaving_scenes.SCENES)
SCENES.update(leaving_words_scenes.SCENES)
SCENES.update(outbox_scenes.SCENES)
SCENES.update(receipt_scenes.SCENES)
SCENES.update(rescue_scenes.SCENES)
SCENES.update(sealing_scenes.SCENES)
SCENES.update(setup_scenes.SCENES)
SCENES.update(stick_scenes.SCENES)
SCENES.update(telling_scenes.SCENES)
SCENES.update(trust_scenes.SCENES)
SCENES.update(withdrawing_scenes.SCENES)


def dresses() -> list[Dress]:
    """Return every dress: three themes, two directions, two text sizes; and Dari, as it is really read."""
    dari = [Dress(Theme.LIGHT, "fa-AF", percent) for percent in (100, 200) if "fa-AF" in languages()]
    return dari + [
        Dress(theme, language, percent)
        for theme in (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
        for language in ("en", PSEUDO)
        for percent in (100, 200)
    ]


def main(arguments: list[str]) -> int:
    """Render into the folder named first; only the scenes or dresses named after it, if any are."""
    folder, wanted = Path(arguments[0] if arguments else "build/screens"), set(arguments[1:])
    names = [name for name in SCENES if not wanted & set(SCENES) or name in wanted]
    worn = [dress for dress in dresses() if dress.name in wanted] or dresses()
    app = QApplication(["screens", *ARGUMENTS])
    app.setQuitOnLastWindowClosed(False)
    QCursor.setPos(QPoint(WIDTH * 2, HEIGHT * 2))  # nothing is pointed at
    load_fonts()
    language, lanes, count = Language(app), Lanes(), 0
    with tempfile.TemporaryDirectory() as scratch:
        for dress in worn:
            language.use(dress.language)
            apply_theme(app, dress.theme, dress.percent)
            stage = Stage(Path(scratch), lanes, dress)
            (folder / dress.name).mkdir(parents=True, exist_ok=True)
            for name in names:
                widget = SCENES[name](stage)
                stage.settle()
                widget.grab().save(str(folder / dress.name / f"{name}.png"))
                stage.clear()
                count += 1
            if "real" in stage.__dict__:
                stage.real.close()
    lanes.close()
    print(f"{count} screens in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
