"""Sending in the background: by a real outbox, over loopback, through the real lanes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.gateway import Gateway
from desktop.domain.parcel import Parcel, ParcelState
from desktop.domain.sending_round import Going, Round
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Cancelled
from desktop.outbox import Outbox
from desktop.progress import CancelToken
from tests.desktop.test_outbox import put_out
from tests.support import invented
from tests.support.desk import Desk
from tests.support.invented_outbox import GATEWAY, InventedPost
from tests.support.robots.waiting import until
from tests.support.small_gateway import SmallGateway
from ui.app.posts import VaultPost
from ui.jobs import Keeper, Lanes
from ui.posting import Posting
from ui.window.mail import Mail

MIB = 1024 * 1024


@pytest.fixture
def gateway() -> Iterator[SmallGateway]:
    with SmallGateway() as gateway:
        yield gateway


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


def post_of(desk: Desk, address: str) -> VaultPost:
    at = Gateway(
        name=GATEWAY.name,
        address=address,
        principal=GATEWAY.principal,
        recipients=GATEWAY.recipients,
        receipt_keys=GATEWAY.receipt_keys,
    )
    return VaultPost(Outbox(desk.store, desk.clock), lambda: at, desk.clock)


def started(post: VaultPost | InventedPost, lanes: Lanes) -> Posting:
    posting = Posting(post, lanes, lanes)
    posting.begin()
    return posting


def test_everything_that_is_due_goes_by_itself_one_after_the_other(
    desk: Desk, gateway: SmallGateway, lanes: Lanes
) -> None:
    put_out(desk, size=2 * MIB)
    put_out(desk)
    posting = started(post_of(desk, gateway.address), lanes)
    posting.look()
    until(lambda: len(gateway.whole()) == 2 and posting.going is None, "both there")
    until(lambda: lanes.is_idle, "idle lanes")
    states = {item.parcel.state for item in posting.post.outbox.parcels()}
    assert states == {ParcelState.DELIVERED}
    posting.leave()


def test_leaving_stops_at_once_and_the_parcel_simply_waits(
    desk: Desk, gateway: SmallGateway, lanes: Lanes
) -> None:
    parcel, post = put_out(desk, size=8 * MIB), post_of(desk, gateway.address)
    posting = started(post, lanes)
    reached: list[int] = []
    gateway.after_piece = reached.append
    posting.look()
    until(lambda: bool(reached), "the first piece")
    posting.leave()
    until(lambda: lanes.is_idle, "idle lanes")
    assert _state(post, parcel) in (ParcelState.SENDING, ParcelState.DELIVERED)
    there = sum(map(len, gateway.files.values()))
    posting.begin()
    posting.look()
    until(lambda: _state(post, parcel) is ParcelState.DELIVERED, "the rest")
    assert len(gateway.files) == 1
    assert there <= parcel.size
    posting.leave()


def test_what_is_chosen_for_sending_holds_at_once_for_what_is_on_its_way(
    desk: Desk, gateway: SmallGateway, lanes: Lanes
) -> None:
    parcel, post = put_out(desk, size=4 * MIB), post_of(desk, gateway.address)
    reached = gateway.silence_after(MIB)
    posting = started(post, lanes)
    posting.look()
    until(reached.is_set, "the first piece")
    posting.choose_when(WhenToSend(is_paused=True))
    until(lambda: posting.last is not None and posting.last.hold is Hold.PAUSED, "the sending to stop")
    assert posting.going is None
    assert not gateway.whole()
    gateway.speak()
    posting.choose_when(WhenToSend())
    until(lambda: _state(post, parcel) is ParcelState.DELIVERED, "the rest")
    assert len(gateway.files) == 1
    posting.leave()


def _state(post: VaultPost, parcel: Parcel) -> ParcelState:
    return post.outbox.get(parcel.bundle_id).state


def test_stopping_the_lanes_stops_a_sending_and_keeps_nothing_more(lanes: Lanes, qtbot: QtBot) -> None:
    owner, token = QWidget(), CancelToken()
    qtbot.addWidget(owner)
    keep, ended, kept = lanes.keeper(token), list[str](), list[str]()

    def work() -> None:
        keep(lambda: kept.append("before"))
        token.wait(20)
        keep(lambda: kept.append("after"))

    lanes.net(work, owner=owner, cancelled=lambda: ended.append("stopped"), token=token)
    until(lambda: bool(kept), "the first part")
    lanes.stop()
    until(lambda: bool(ended), "the end")
    assert kept == ["before"]


def test_what_waits_for_a_busy_store_lane_is_let_go_when_it_is_to_stop(lanes: Lanes, qtbot: QtBot) -> None:
    owner, token, busy = QWidget(), CancelToken(), CancelToken()
    qtbot.addWidget(owner)
    ended, kept = list[str](), list[str]()
    lanes.store(lambda: busy.wait(20), owner=owner)
    keep = lanes.keeper(token)
    lanes.net(
        lambda: keep(lambda: kept.append("never")),
        owner=owner,
        cancelled=lambda: ended.append("stopped"),
        token=token,
    )
    token.cancel()
    until(lambda: bool(ended), "the end")
    busy.cancel()
    until(lambda: lanes.is_idle, "idle lanes")
    assert kept == []


def test_closed_lanes_keep_nothing(lanes: Lanes) -> None:
    keep = lanes.keeper(CancelToken())
    lanes.close()
    with pytest.raises(Cancelled):
        keep(lambda: None)


def test_an_error_of_the_vault_reaches_who_waits_for_it(lanes: Lanes) -> None:
    keep = lanes.keeper(CancelToken())

    def fail() -> None:
        raise ValueError("told")

    with pytest.raises(ValueError, match="told"):
        keep(fail)


def test_before_it_began_and_after_it_left_nothing_is_looked_at(lanes: Lanes) -> None:
    post = InventedPost()
    posting = Posting(post, lanes, lanes)
    posting.look()
    posting.begin()
    posting.leave()
    posting.look()
    until(lambda: lanes.is_idle, "idle lanes")
    assert post.rounds == []


def test_a_second_look_waits_for_the_first(lanes: Lanes) -> None:
    post = InventedPost()
    posting = started(post, lanes)
    posting.look()
    posting.look(is_asked=True)
    until(lambda: len(post.rounds) == 2, "the second look")
    assert post.rounds == [False, True]
    posting.leave()
    until(lambda: lanes.is_idle, "idle lanes")


class KeepingPost(InventedPost):
    """Asks the vault first, as the real one does."""

    def round(
        self, keep: Keeper, told: Callable[[Going], object], cancel: CancelToken, *, is_asked: bool
    ) -> Round:
        keep(lambda: None)
        return super().round(keep, told, cancel, is_asked=is_asked)


def test_a_look_that_ends_behind_the_curtain_lets_nobody_read_a_vault_that_may_be_closed(
    lanes: Lanes, qtbot: QtBot, tmp_path: Path
) -> None:
    window, held = QWidget(), CancelToken()
    qtbot.addWidget(window)
    mail = Mail(invented.desk(tmp_path, post=KeepingPost()), lanes, window)
    assert mail.posting is not None
    window.show()
    until(lambda: lanes.is_idle, "the first count")
    ended: list[str] = []
    mail.posting.changed.connect(lambda: ended.append("look"))
    lanes.store(lambda: held.wait(20), owner=window)
    mail.posting.look()
    window.hide()
    held.cancel()
    until(lambda: bool(ended) and lanes.is_idle, "the end of the look")
    mail.posting.tell_changed()
    begun = [lanes.is_idle]
    window.show()
    begun.append(lanes.is_idle)
    assert begun == [True, False], "nothing is asked of the vault before she is back"
    until(lambda: lanes.is_idle, "the second count")
