"""The page Outbox and what it asks, for `make screens`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.sending_round import Going, Round
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.outbox import Overdue
from tests.support import invented_outbox as made
from tests.support.invented_outbox import MIB, InventedPost
from tests.support.stick_scenes import InventedSticks
from ui.desk import Desk
from ui.pages.outbox.when_sheet import WhenSheet
from ui.window import Window


class OutboxStage(Protocol):
    """What these scenes stand on."""

    @property
    def invented(self) -> Desk:
        """A desk in memory."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def _page(stage: OutboxStage, post: InventedPost) -> Window:
    window = stage.window(replace(stage.invented, post=post, sticks=InventedSticks()))
    window.go_to("outbox")
    stage.settle()
    return window


def _full(stage: OutboxStage) -> Window:
    items = (made.WAITING, made.NEXT, made.PAUSED, made.GOING, made.DELIVERED, made.ON_STICK)
    window = _page(stage, InventedPost(*items, made.RECEIVED, made.CORRECT))
    posting = window.mail.posting
    assert posting is not None
    going = made.GOING.parcel
    posting._hear(
        Going(bundle_id=going.bundle_id, there=37 * MIB, size=going.size, speed=210_000, seconds_left=294)
    )
    stage.settle()
    window.outbox._move()
    window.mail._tell_progress()
    return window


def _end(stage: OutboxStage) -> Window:
    window = _full(stage)
    stage.settle()
    bar = window.outbox.verticalScrollBar()
    bar.setValue(bar.maximum())
    return window


def _troubled(stage: OutboxStage) -> Window:
    window = _page(
        stage,
        InventedPost(
            made.GONE,
            made.WITHHELD,
            made.NOTICE,
            made.REFUSED,
            when=WhenToSend(network="wifi:Home", network_name="Home"),
            said=Round(hold=Hold.OTHER_NETWORK),
        ),
    )
    posting = window.mail.posting
    assert posting is not None
    posting.look()
    stage.settle()
    window.outbox.refresh()
    stage.settle()
    return window


def _when(stage: OutboxStage) -> QWidget:
    chosen = WhenToSend(
        network="wifi:Clinic",
        network_name="Clinic upstairs",
        most_a_day=50 * MIB,
        quiet_from=time(22),
        quiet_until=time(6),
    )
    window = _page(stage, InventedPost(made.WAITING, when=chosen))
    window.outbox.when.click()
    stage.settle()
    return window.outbox.findChildren(WhenSheet)[-1]


def _overdue(stage: OutboxStage) -> Window:
    post = InventedPost(made.NEXT, made.ON_STICK)
    post.kept.late = Overdue(waiting=2, silent=1)
    return stage.window(replace(stage.invented, post=post))


SCENES: dict[str, Callable[[OutboxStage], QWidget]] = {
    "outbox": _full,
    "outbox_end": _end,
    "outbox_troubled": _troubled,
    "outbox_empty": lambda stage: _page(stage, InventedPost()),
    "outbox_no_gateway": lambda stage: _page(stage, InventedPost(gateway=None)),
    "outbox_by_stick": lambda stage: _page(
        stage, InventedPost(made.NEXT, made.ON_STICK, gateway=replace(made.GATEWAY, address=""))
    ),
    "outbox_when": _when,
    "home_overdue": _overdue,
}
