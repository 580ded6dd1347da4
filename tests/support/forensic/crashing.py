"""Mistakes made on purpose, with a marker in the message, in what is logged and in what lies around."""

from __future__ import annotations

import ctypes
import logging
import resource

from PySide6.QtCore import QTimer

from desktop.errors import Code, MachineError
from tests.support.forensic.marks import mark
from tests.support.forensic.visit import Visit
from tests.support.robots.waiting import dialog, press

_PR_GET_DUMPABLE = 3


def crash(visit: Visit) -> None:
    """Raise on the GUI thread and on a lane, and log as carelessly as one can."""

    def stumble() -> None:
        words = mark(851)
        try:
            raise MachineError(Code.FILE_UNREADABLE, name=mark(852))
        except MachineError as error:
            raise ValueError(f"{words} could not be read") from error

    def log() -> None:
        ours = logging.getLogger("desktop.capture")
        try:
            stumble()
        except ValueError:
            ours.exception("cannot save %s of %s", mark(853), {"title": mark(854)})
        ours.warning("cannot save %(title)s", {"title": mark(855)})

    # What a crash would write of the memory: nothing.
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    assert ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0
    QTimer.singleShot(0, visit.session, stumble)
    press(dialog("message"), "messageClose")
    visit.session.lanes.store(stumble, owner=visit.session)
    press(dialog("message"), "messageClose")
    visit.session.lanes.store(log, owner=visit.session)
    visit.robot.settle()
