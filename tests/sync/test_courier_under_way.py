"""What changes around a parcel while it is on its way: the network, the power, the hour, and other hands."""

from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest

from desktop.domain.parcel import ParcelState, Way
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Code, FixableError
from sync.schedule import Surroundings
from tests.desktop.test_outbox import put_out
from tests.support.desk import Desk
from tests.support.odd_gateway import Asked, Said
from tests.support.parcels import a_receipt
from tests.support.small_gateway import SmallGateway
from tests.sync.test_courier import MIB, Post

CLINIC = Surroundings(network="wifi:Clinic", is_on_mains=True)
PHONE = Surroundings(network="wifi:Phone", is_on_mains=True)
BATTERY = Surroundings(network="wifi:Clinic", is_on_mains=False)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


@pytest.fixture
def gateway() -> Iterator[SmallGateway]:
    with SmallGateway() as gateway:
        yield gateway


def once(what: Callable[[], object]) -> Callable[[int], object]:
    """Do something after the first piece alone."""
    left = [what]
    return lambda _there: left.pop()() if left else None


def test_after_a_break_nothing_goes_on_over_a_network_that_was_not_chosen(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk, size=6 * MIB), Post(desk, gateway.address, CLINIC)
    post.outbox.keep_when_to_send(WhenToSend(network="wifi:Clinic"))

    def leave() -> None:
        post.where = PHONE
        gateway.takes, gateway.refusal = 0, Said(503)

    gateway.after_piece = once(leave)
    asked: list[Asked] = gateway.asked
    done = post.courier.round()
    assert (done.broken, done.hold) == (parcel.bundle_id, Hold.OTHER_NETWORK)
    assert [one.method for one in asked] == ["POST", "PATCH", "PATCH"]
    assert post.state(parcel).state is ParcelState.WAITING


@pytest.mark.parametrize(
    ("when", "where", "hold"),
    [
        (WhenToSend(network="wifi:Clinic"), PHONE, Hold.OTHER_NETWORK),
        (WhenToSend(only_on_mains=True), BATTERY, Hold.ON_BATTERY),
    ],
)
def test_a_long_sending_ends_soon_after_it_may_not_go_on(
    desk: Desk, gateway: SmallGateway, when: WhenToSend, where: Surroundings, hold: Hold
) -> None:
    parcel, post = put_out(desk, size=6 * MIB), Post(desk, gateway.address, CLINIC)
    post.outbox.keep_when_to_send(when)

    def change() -> None:
        post.where = where
        desk.clock.pass_seconds(60)

    gateway.after_piece = once(change)
    done = post.courier.round()
    assert (done.broken, done.hold) == (parcel.bundle_id, hold)
    assert post.outbox.spent(desk.clock.today()) < 2 * MIB


def test_the_surroundings_are_not_asked_for_with_every_block(desk: Desk, gateway: SmallGateway) -> None:
    put_out(desk, size=3 * MIB)
    post = Post(desk, gateway.address, CLINIC)
    post.outbox.keep_when_to_send(WhenToSend(only_on_mains=True))
    assert post.courier.round().sent is not None
    assert post.looks == 1


@pytest.mark.parametrize("size", [1000, 3 * MIB])
def test_what_fits_exactly_into_the_days_bytes_is_delivered_that_day(
    desk: Desk, gateway: SmallGateway, size: int
) -> None:
    parcel, post = put_out(desk, size=size), Post(desk, gateway.address)
    post.outbox.keep_when_to_send(WhenToSend(most_a_day=size))
    assert post.courier.round().sent == parcel.bundle_id


def test_what_is_all_there_as_the_quiet_hours_begin_counts_as_delivered(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk, size=1000), Post(desk, gateway.address)
    now = desk.clock.now().astimezone()
    begins = time((now.hour + 1) % 24)
    post.outbox.keep_when_to_send(WhenToSend(quiet_from=begins, quiet_until=time((now.hour + 3) % 24)))
    gateway.after_piece = once(lambda: desk.clock.pass_seconds(3700))
    assert post.courier.round().sent == parcel.bundle_id


@pytest.mark.parametrize("how", ["stick", "receipt", "take back"])
def test_other_hands_that_end_a_sending_are_no_defect(desk: Desk, gateway: SmallGateway, how: str) -> None:
    parcel, post = put_out(desk, size=3 * MIB), Post(desk, gateway.address)

    def act() -> None:
        if how == "stick":
            post.outbox.deliver(parcel.bundle_id, Way.STICK)
        elif how == "receipt":
            post.outbox.answer(a_receipt(parcel), b"{}\n", b"good")
        else:
            post.outbox.take_back(parcel.bundle_id)

    gateway.after_piece = once(act)
    done = post.courier.round()
    assert (done.sent, done.fault, done.hold) == (None, None, None)
    found = post.state(parcel)
    expected = {"stick": ParcelState.DELIVERED, "receipt": ParcelState.RECEIVED}.get(how, ParcelState.WAITING)
    assert found.state is expected
    assert len(gateway.asked) <= 3


@pytest.mark.parametrize("way", [Way.NETWORK, Way.STICK])
def test_what_left_while_somebody_wanted_it_back_is_told_to_have_left(
    desk: Desk, gateway: SmallGateway, way: Way
) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    post.outbox.deliver(parcel.bundle_id, way)
    with pytest.raises(FixableError) as caught:
        post.outbox.take_back(parcel.bundle_id)
    assert caught.value.code is Code.PARCEL_MISSING
    assert post.outbox.path(parcel).is_file()


def test_a_clock_that_was_ahead_keeps_nothing_waiting_for_years(desk: Desk, gateway: SmallGateway) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    true = desk.clock.now()
    desk.clock.pass_seconds(1500 * 86_400)
    gateway.takes, gateway.refusal = 0, Said(503)
    assert post.courier.round().broken == parcel.bundle_id
    desk.clock.set_wall(true)
    gateway.takes = None
    assert post.courier.round().sent == parcel.bundle_id
    desk.clock.set_wall(true + timedelta(days=1500))
    assert post.courier.round().received == 0
    desk.clock.set_wall(true)
    gateway.receipts[f"{parcel.bundle_id}.receipt.json"] = b"{}\n"
    gateway.receipts[f"{parcel.bundle_id}.receipt.json.sig"] = b"good"
    assert post.courier.round().received == 1


def test_a_receipt_that_nobody_writes_is_asked_for_less_and_less(desk: Desk, gateway: SmallGateway) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    post.outbox.deliver(parcel.bundle_id, Way.STICK)
    asked = []
    for days in (0, 2, 40, 400):
        desk.clock.pass_seconds(days * 86_400)
        before = len(gateway.asked)
        for _ in range(16):
            post.courier.round()
            desk.clock.pass_seconds(3 * 3600)
        asked.append(len(gateway.asked) - before)
    assert asked[0] > 10
    assert asked == sorted(asked, reverse=True)
    assert asked[-1] <= 3
