"""Four lanes off the GUI thread: store, files and beside, each one wide, and net; results come back to it.

The store lane has everything that touches the vault, so that nothing overtakes anything. The files lane takes
large files in, which may last longer than typing may stay unsaved. The beside lane copies the whole vault
or seals it anew, so that a film need not wait for a backup. Both end before the vault is closed.

Work is a plain callable. It never touches a widget; its result arrives on the GUI thread as `done(value)` or
`failed(error)`, and is dropped when the widget that asked is gone. Whatever a job knows is let go of there
too, and garbage is collected there alone: the last to know a widget takes it apart, and no lane may do that.
"""

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.errors import AppError, Cancelled, DefectError
from desktop.progress import CancelToken
from ui.collecting import Collector

T = TypeVar("T")

_GLANCE_S = 0.1
"""So often work that waits for the store lane looks whether it is to stop."""


class Keeper(Protocol):
    """Runs work on the store lane and waits for what it returns or raises."""

    def __call__(self, work: Callable[[], T], /) -> T:
        """Raise Cancelled instead of running it once it is to stop."""


class Outcome(Enum):
    """How long work ended; nobody needs to hear how work on the beside lane did, a page shows that."""

    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class _News:
    owner: QObject
    hear: Callable[..., object]
    said: Sequence[object]


@dataclass(slots=True)
class _Job:
    work: Callable[[], object]
    owner: QObject
    done: Callable[[Any], object] | None
    failed: Callable[[AppError], object] | None
    cancelled: Callable[[], object] | None
    token: CancelToken | None
    is_told: bool
    value: object = None
    error: BaseException | None = None


class Lanes(QObject):
    """Runs work off the GUI thread and brings its results back.

    Signals:
        failed_unheard: (AppError) work failed and its owner gave no `failed`.
        long_ended: (Outcome) work that can be stopped has ended, and its owner has heard of it.
    """

    failed_unheard = Signal(object)
    long_ended = Signal(object)
    _arrived = Signal(int)
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self._files = ThreadPoolExecutor(max_workers=1, thread_name_prefix="files")
        self._beside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._net = ThreadPoolExecutor(max_workers=2, thread_name_prefix="net")
        self._jobs: dict[int, _Job] = {}
        self._asked = 0
        self._collector = Collector(self)
        self._tokens: set[CancelToken] = set()
        self._net_tokens: set[CancelToken] = set()
        self._is_closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits to be delivered."""
        return not self._jobs

    @property
    def has_long(self) -> bool:
        """Whether work that can be stopped is under way or waits: an export, a film, a backup."""
        return bool(self._tokens)

    def store(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        token: CancelToken | None = None,
    ) -> None:
        """Run work on the store lane: everything that touches the vault, strictly one after the other.

        Args:
            work: runs on the lane's thread; raises only the family in `desktop.errors`.
            owner: dropped results belong to owners that are gone.
            done: called on the GUI thread with what work returned.
            failed: called on the GUI thread with the error; `failed_unheard` when not given.
            cancelled: called on the GUI thread when the work was stopped; that is shown to nobody.
            token: what the work looks at between its steps; long work has one, so that `stop` reaches it.
        """
        self._run(self._store, work, owner, done, failed, cancelled, token)

    def files(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        token: CancelToken,
    ) -> None:
        """Take files into the vault beside the store lane, one after the other.

        Only for `Capture.attach` and what colleagues send. It never waits for the store lane, so that the
        store lane may wait for it. The token is a must: closing the vault waits until this work has stopped.
        """
        self._run(self._files, work, owner, done, failed, cancelled, token)

    def beside(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        token: CancelToken,
    ) -> None:
        """Back up, check a backup or seal files anew, one after the other, while everything else goes on.

        It never waits for another lane, and closing the vault waits until it has stopped, as for `files`.
        """
        self._run(self._beside, work, owner, done, failed, cancelled, token, is_told=False)

    def store_last(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> None:
        """Run on the store lane what ends the vault: not before files and beside have ended theirs.

        Call `stop` first, or a film is taken in to its end.
        """
        if self._is_closed:
            return
        ended = [lane.submit(lambda: None) for lane in (self._files, self._beside)]

        def after_them() -> T:
            wait(ended)
            return work()

        self._run(self._store, after_them, owner, done, failed, None, None)

    def net(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
        cancelled: Callable[[], object] | None = None,
        token: CancelToken | None = None,
    ) -> None:
        """Run work that touches neither vault nor widgets: reading code, guessing strength, the network.

        With a token `stop` and `close` reach it; closing the vault waits for none of it.
        """
        if token is not None:
            self._net_tokens.add(token)

        def ended() -> T:
            try:
                return work()
            finally:
                if token is not None:
                    self._net_tokens.discard(token)

        self._run(self._net, ended, owner, done, failed, cancelled, None)

    def keeper(self, token: CancelToken) -> Keeper:
        """Return what work on the net lane runs the vault's part of it with: on the store lane, waiting.

        It raises Cancelled instead once the token asks to stop, and so once the vault is to be closed.
        """

        def keep(work: Callable[[], T], /) -> T:
            def unless_asked() -> T:
                token.check()
                return work()

            token.check()
            try:
                asked = self._store.submit(unless_asked)
            except RuntimeError as error:  # the lanes are closed
                raise Cancelled from error
            while not wait([asked], timeout=_GLANCE_S).done:
                if token.is_cancelled and asked.cancel():  # it has not begun, and never will
                    raise Cancelled
            return asked.result()

        return keep

    def teller(self, hear: Callable[..., object], *, owner: QObject) -> Callable[..., None]:
        """Return what work may call from its thread so that `hear` is called here, while `owner` lives."""

        def tell(*said: object) -> None:
            if isValid(self):
                self._told.emit(_News(owner, hear, said))

        return tell

    def stop(self) -> None:
        """Ask long work to stop at its next step, so that what must be done at once need not wait for it."""
        for token in [*self._tokens, *self._net_tokens]:
            token.cancel()

    def finish_store(self, seconds: float) -> bool:
        """Wait until the store lane has done what it was given; only for when the computer ends us."""
        if self._is_closed:
            return True
        last = self._store.submit(lambda: None)
        return not wait([last], timeout=seconds).not_done

    def close(self) -> None:
        """Finish what was asked for and end the threads; results that come later are dropped."""
        self._is_closed = True
        for token in list(self._net_tokens):
            token.cancel()
        self._files.shutdown(wait=True)
        self._beside.shutdown(wait=True)
        self._store.shutdown(wait=True)
        self._net.shutdown(wait=True)
        self._collector.end()

    def _run(
        self,
        lane: ThreadPoolExecutor,
        work: Callable[[], T],
        owner: QObject,
        done: Callable[[T], object] | None,
        failed: Callable[[AppError], object] | None,
        cancelled: Callable[[], object] | None,
        token: CancelToken | None,
        *,
        is_told: bool = True,
    ) -> None:
        if self._is_closed:
            return
        self._asked += 1
        self._jobs[self._asked] = _Job(work, owner, done, failed, cancelled, token, is_told)
        if token is not None:
            self._tokens.add(token)
        lane.submit(self._work, self._asked)

    def _work(self, number: int) -> None:
        """Do one job on its lane's thread, which knows no more of it than its number before and after."""
        self._do(number)
        if isValid(self):
            self._arrived.emit(number)

    def _do(self, number: int) -> None:
        job = self._jobs[number]
        try:
            job.value = job.work()
        except BaseException as error:  # whatever it is, somebody here is told of it
            job.error = error
        finally:
            del job  # the error knows this very frame, and would never be let go of

    def _deliver(self, number: int) -> None:
        job = self._jobs.pop(number)
        if job.token is None:
            self._hand_over(job)
            return
        self._tokens.discard(job.token)
        self._hand_over(job)
        if not job.is_told:
            self.long_ended.emit(Outcome.UNTOLD)
            return
        ended = Outcome.STOPPED if isinstance(job.error, Cancelled) else Outcome.FAILED
        self.long_ended.emit(ended if job.error is not None else Outcome.DONE)

    def _hand_over(self, job: _Job) -> None:
        if isinstance(job.error, Cancelled):
            if job.cancelled is not None and isValid(job.owner):
                job.cancelled()
            return
        error = job.error
        if error is not None and (not isinstance(error, AppError) or isinstance(error, DefectError)):
            # A mistake of ours: the one reporter tells it; the owner only learns that the work ended.
            sys.excepthook(type(error), error, error.__traceback__)
            error = DefectError("job")
        if not isValid(job.owner):
            return
        if error is None:
            if job.done is not None:
                job.done(job.value)
        elif job.failed is not None:
            job.failed(error)
        elif not isinstance(error, DefectError):
            self.failed_unheard.emit(error)

    def _pass_on(self, news: _News) -> None:
        if isValid(news.owner):
            news.hear(*news.said)
