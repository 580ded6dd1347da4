"""A vault that sends while it is open: lock, quick exit and closing end it at once, and it goes on later."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.audience import Profile
from desktop.domain.parcel import Parcel, ParcelState
from desktop.paths import Paths
from desktop.settings import Settings, Theme
from tests.support import setups
from tests.support.builders import a_departure
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import until
from tests.support.small_gateway import SmallGateway
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock
from ui.app.guard import Why
from ui.app.session import Session
from ui.i18n import Language
from ui.style import apply_theme

MIB = 1024 * 1024
AT_ONCE_S = 3.0
"""Far below the wait for a gateway that says nothing, and far above what a busy machine needs."""


@pytest.fixture
def gateway() -> Iterator[SmallGateway]:
    with SmallGateway() as gateway:
        yield gateway


@pytest.fixture
def session(dressed: QApplication, language: Language, qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    home = Paths(tmp_path / "home")
    made = Session(dressed, home, MovableClock(), Settings(theme=Theme.LIGHT), language, cost=CHEAP)
    made.start()
    yield made
    made.end()
    made.deleteLater()
    apply_theme(dressed, Theme.LIGHT)


def sending(session: Session, gateway: SmallGateway, folder: Path) -> Parcel:
    """Make a vault with a parcel, and return once some of it is at the gateway, which then says nothing."""
    UnlockRobot(session.unlock_page).make_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window")
    window = session.window
    assert window is not None
    desk = window._desk
    assert desk.post is not None
    assert desk.setups is not None
    with_gateway = setups.setup(gateway=replace(setups.GATEWAY, address=gateway.address))
    desk.setups.take_in(setups.saved(folder, with_gateway), compared=True)
    gone = a_departure(profile=Profile.WITHDRAWAL_NOTICE)
    now = MovableClock().now()
    parcel = Parcel(
        bundle_id=gone.bundle_id,
        identity=gone.identity,
        profile=gone.profile,
        recipient="the gateway",
        file_name=f"b-{gone.bundle_id}.zip.age",
        size=8 * MIB,
        made_at=now,
        changed_at=now,
    )
    (desk.post.outbox.folder / parcel.file_name).write_bytes(bytes(parcel.size))
    desk.capture.note_export(gone, None, parcel)
    silent = gateway.silence_after(2 * MIB)
    window.mail.tell_changed()
    until(silent.is_set, "some of it at the gateway")
    return parcel


def lock(session: Session) -> None:
    session.lock()


def quick_exit(session: Session) -> None:
    session.quick_exit()


def left_alone(session: Session) -> None:
    session.lock_alone(Why.IDLE)


@pytest.mark.parametrize("leave", [lock, quick_exit, left_alone])
def test_leaving_ends_it_at_once_and_it_goes_on_after_unlocking(
    session: Session,
    gateway: SmallGateway,
    tmp_path: Path,
    qtbot: QtBot,
    leave: Callable[[Session], None],
) -> None:
    parcel = sending(session, gateway, tmp_path)
    began = time.monotonic()
    with qtbot.waitSignal(session.locked, timeout=10_000):
        leave(session)
    assert time.monotonic() - began < AT_ONCE_S
    gateway.speak()
    UnlockRobot(session.unlock_page).open_vault(PASSPHRASE)
    until(lambda: session.window is not None, "the window again")
    assert session.window is not None
    mail = session.window.mail
    assert mail.posting is not None
    outbox = mail.posting.post.outbox
    kept = outbox.get(parcel.bundle_id)
    assert kept.state in (ParcelState.SENDING, ParcelState.DELIVERED)
    assert kept.upload
    mail.posting.look()
    until(lambda: outbox.get(parcel.bundle_id).state is ParcelState.DELIVERED, "the rest")
    assert len(gateway.files) == 1
    assert [len(whole) for whole in gateway.whole()] == [parcel.size]


def test_closing_the_app_ends_it_at_once(session: Session, gateway: SmallGateway, tmp_path: Path) -> None:
    parcel = sending(session, gateway, tmp_path)
    began = time.monotonic()
    session.end()
    assert time.monotonic() - began < AT_ONCE_S
    gateway.speak()
    assert (tmp_path / "home" / "outbox" / parcel.file_name).stat().st_size == parcel.size
