"""Lets Python's garbage collector run on the GUI thread alone, and only between two events.

By itself it runs on whichever thread happens to make an object, in the middle of whatever is done there. A
window that is gone lies in a knot of references until then, with widgets, timers and animations that Qt lets
nobody take apart on another thread, nor while one of their signals is on its way: the program could crash.
"""

import gc
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer

_EVERY_MS = 500
_OLDER_AFTER = 10
"""After so many looks at what is young follows one at what is older, as Python has it."""
_GROWN_BY = 4
"""What is old is looked through once it has grown by one part in so many, as Python has it: it takes long."""


class Collector(QObject):
    """Collects in place of Python while it lives; make it on the GUI thread, and end it there."""

    _at_work: ClassVar[int] = 0
    _was_automatic: ClassVar[bool] = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = [0, 0]
        self._old = 0
        self._has_ended = False
        if not Collector._at_work:
            Collector._was_automatic = gc.isenabled()
            gc.disable()
        Collector._at_work += 1
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_some)
        self._timer.start()

    def collect_some(self) -> None:
        """Collect as much as is due; nothing in a loop of events within another, where more is half done."""
        if QThread.currentThread().loopLevel() > 1:
            return
        # What is to be deleted goes first, while Python still knows all of it: Qt tells it of its own end.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for age in range(len(self._looks)):
            if self._looks[age] < _OLDER_AFTER:
                self._looks[age] += 1
                gc.collect(age)
                return
            self._looks[age] = 0
        if len(gc.get_objects(2)) - self._old <= self._old // _GROWN_BY:
            gc.collect(1)
            return
        gc.collect()
        self._old = len(gc.get_objects(2))

    def end(self) -> None:
        """Let Python collect by itself again, unless another collector still lives."""
        if self._has_ended:
            return
        self._has_ended = True
        self._timer.stop()
        Collector._at_work -= 1
        if not Collector._at_work and Collector._was_automatic:
            gc.enable()
