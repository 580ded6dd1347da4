"""Three runs of the program in which every way from a person to the disk is gone once."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.forensic import crashing, safety, writing
from tests.support.forensic.marks import NEW_PASSPHRASE, PASSPHRASE, STEM
from tests.support.forensic.visit import Visit
from tests.support.robots import keys
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import press, until
from ui.fields.long_text import LongTextEditor

MILLISECONDS_A_KEY = 25


def first(visit: Visit) -> None:
    """Use everything, crash, and type until somebody kills the program."""
    UnlockRobot(visit.session.unlock_page).make_vault(PASSPHRASE)
    visit.robot.settle()
    done: Callable[[str], None] = visit.note
    writing.say_who(visit)
    done("who")
    title = writing.practice(visit)
    done("practice")
    writing.search(visit)
    writing.look_at_files(visit, title)
    done("files")
    writing.protect(visit)
    writing.have_checked(visit, title)
    done("checked")
    writing.print_and_export(visit, title)
    writing.amend(visit, title)
    done("left")
    writing.throw_away(visit, title)
    done("bin")
    safety.make_keys(visit)
    done("keys")
    safety.back_up(visit)
    safety.lock_and_come_back(visit, PASSPHRASE)
    safety.change_passphrase(visit)
    done("passphrase")
    safety.check_everything(visit)
    crashing.crash(visit)
    done("crash")
    _type_until_killed(visit)


def second(visit: Visit) -> None:
    """Come back after the kill, change the data key, back up once more, and close the window."""
    safety.ask_office(visit)
    visit.unlock(NEW_PASSPHRASE)
    safety.encrypt_anew(visit, NEW_PASSPHRASE)
    safety.back_up(visit)
    visit.note("anew")
    visit.window.close()


def clean(visit: Visit) -> None:
    """Bring everything back on a computer that knows nothing, with the kit, and leave by the quick exit."""
    words = visit.kept("kit")
    press(visit.session.unlock_page, "unlockRescue")
    keys.restore(next(visit.stick.glob("*.backup")))
    until(lambda: visit.session.unlock_page.rescue.text() == "Other ways in", "the vault that came back")
    press(visit.session.unlock_page, "unlockRescue")
    keys.come_in_by_kit(" ".join(words), PASSPHRASE)
    assert any(STEM in row.title.lower() for row in visit.window._desk.library.summaries())
    done: list[bool] = []
    visit.session.locked.connect(lambda: done.append(True))
    visit.session.quick_exit()
    until(lambda: bool(done), "the lock")
    visit.note("restored")
    visit.session.end()


VISITS = {"first": first, "second": second, "clean": clean}


def _type_until_killed(visit: Visit) -> None:
    capture = writing.story(visit)
    visit.note("story")
    editor = next(one for one in capture.workspace.sheet.editors.values() if isinstance(one, LongTextEditor))
    capture.workspace.reveal(editor.path)
    editor.area.setFocus()

    def press_key() -> None:
        QTest.keyClicks(editor.area, "typed ")
        print("typing", os.getpid(), flush=True)

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(press_key)
    timer.start(MILLISECONDS_A_KEY)
