import random
from collections.abc import Callable, Iterator
from datetime import time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from desktop.domain.consent import Scope
from desktop.domain.gateway import Gateway
from desktop.domain.parcel import Parcel, ParcelState, Way
from desktop.domain.sending_round import Going
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Cancelled, Code, FixableError
from desktop.outbox import Outbox
from desktop.progress import CancelToken
from desktop.withdrawing import Withdrawing
from sync.courier import Courier
from sync.schedule import Surroundings
from tests.desktop.test_outbox import put_out
from tests.support.desk import Desk
from tests.support.odd_gateway import TUS, Said
from tests.support.parcels import a_receipt
from tests.support.small_gateway import SmallGateway
from tests.support.tus_server import TusServer

T = TypeVar("T")
MIB = 1024 * 1024


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


@pytest.fixture
def gateway() -> Iterator[SmallGateway]:
    with SmallGateway() as gateway:
        yield gateway


class Post:
    """A courier with its outbox, and what it believes of receipts."""

    def __init__(self, desk: Desk, address: str, where: Surroundings | None = None) -> None:
        self.desk = desk
        self.outbox = Outbox(desk.store, desk.clock)
        self.taken: list[str] = []
        self.looks = 0
        self.where = where or Surroundings(network="wifi:Clinic", is_on_mains=True)
        self.courier = Courier(
            self.outbox,
            lambda: self.at(address),
            desk.clock,
            take_in=self._take_in,
            look_around=self._look_around,
            chance=lambda: 0.5,
        )

    @staticmethod
    def at(address: str) -> Gateway:
        return Gateway(
            name="the gateway",
            address=address,
            principal="gateway",
            recipients=("age1x",),
            receipt_keys=(),
        )

    def state(self, parcel: Parcel) -> Parcel:
        return self.outbox.get(parcel.bundle_id)

    def _look_around(self) -> Surroundings:
        self.looks += 1
        return self.where

    def _take_in(self, content: bytes, signature: bytes, name: str) -> None:
        if signature != b"good":
            raise FixableError(Code.RECEIPT_FORGED, name=name)
        self.taken.append(name)
        parcel = self.outbox.get(self.outbox.unanswered()[0])
        self.outbox.answer(a_receipt(parcel), content, signature)


def test_what_is_due_arrives_byte_for_byte_and_counts_as_delivered(desk: Desk, gateway: SmallGateway) -> None:
    parcel, post = put_out(desk, size=3 * MIB), Post(desk, gateway.address)
    heard: list[Going] = []
    done = post.courier.round(told=heard.append)
    assert done.sent == parcel.bundle_id
    assert done.fault is None
    assert gateway.whole() == [post.outbox.path(parcel).read_bytes()]
    assert (post.state(parcel).state, post.state(parcel).way) == (ParcelState.DELIVERED, Way.NETWORK)
    assert heard[-1].there == parcel.size
    assert post.outbox.spent(desk.clock.today()) >= parcel.size


def test_that_it_goes_is_told_before_the_gateway_says_anything_and_from_where_it_was(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk, size=3 * MIB), Post(desk, gateway.address)
    gateway.takes, gateway.refusal = MIB, Said(507, TUS)
    assert post.courier.round().broken == parcel.bundle_id
    there = post.state(parcel).offset
    assert there >= MIB
    gateway.takes = None
    post.outbox.hurry(parcel.bundle_id)
    asked, heard = len(gateway.asked), list[tuple[int, int]]()
    post.courier.round(told=lambda going: heard.append((len(gateway.asked) - asked, going.there)))
    assert heard[0] == (0, there)


def test_one_round_takes_one_parcel_and_says_that_more_is_due(desk: Desk, gateway: SmallGateway) -> None:
    put_out(desk)
    put_out(desk)
    post = Post(desk, gateway.address)
    assert post.courier.round().is_more
    assert not post.courier.round().is_more
    assert len(gateway.whole()) == 2


def test_nothing_in_the_outbox_asks_nobody_anything(desk: Desk, gateway: SmallGateway) -> None:
    done = Post(desk, gateway.address).courier.round()
    assert (done.sent, done.fault, done.next_at) == (None, None, None)
    assert gateway.asked == []


def test_without_a_gateway_a_parcel_waits_and_it_is_said_why(desk: Desk) -> None:
    parcel, post = put_out(desk), Post(desk, "")
    done = post.courier.round()
    assert (done.has_gateway, done.fault) == (False, Code.GATEWAY_NONE)
    assert post.state(parcel).state is ParcelState.WAITING


def test_a_gateway_in_trouble_is_tried_again_later_and_later(desk: Desk, gateway: SmallGateway) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    gateway.takes, gateway.refusal = 0, Said(507, TUS)
    moments = []
    for _ in range(3):
        done = post.courier.round()
        assert (done.broken, done.fault) == (parcel.bundle_id, Code.GATEWAY_FULL)
        assert done.next_at is not None
        moments.append(done.next_at - desk.clock.now())
        assert post.courier.round().broken is None  # not before its moment
        desk.clock.pass_seconds(moments[-1].total_seconds())
    assert moments[0] >= timedelta(minutes=15)
    gateway.takes = None
    assert post.courier.round().sent == parcel.bundle_id
    assert len(gateway.files) == 1  # the same upload went on


def test_what_was_stopped_goes_on_where_it_was_though_the_vault_was_left_alone(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk, size=6 * MIB), Post(desk, gateway.address)
    token = CancelToken()
    kept: list[str] = []

    def keep(work: Callable[[], T]) -> T:
        token.check()  # the vault is about to be closed: nothing is kept any more
        kept.append("")
        return work()

    gateway.after_piece = lambda there: token.cancel() if there > MIB else None
    with pytest.raises(Cancelled):
        post.courier.round(keep, cancel=token)
    found = post.state(parcel)
    assert (found.state, found.offset) == (ParcelState.SENDING, MIB)
    gateway.after_piece = lambda _there: None
    assert post.courier.round().sent == parcel.bundle_id
    assert gateway.whole() == [post.outbox.path(parcel).read_bytes()]
    assert len(gateway.files) == 1


def test_a_gateway_that_moved_gets_all_of_it_and_the_old_place_is_asked_no_more(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, before = put_out(desk, size=3 * MIB), Post(desk, gateway.address)
    token = CancelToken()

    def keep(work: Callable[[], T]) -> T:
        token.check()
        return work()

    gateway.after_piece = lambda there: token.cancel() if there > MIB else None
    with pytest.raises(Cancelled):
        before.courier.round(keep, cancel=token)
    asked = len(gateway.asked)
    with SmallGateway() as moved:
        after = Post(desk, moved.address)
        assert after.courier.round().sent == parcel.bundle_id
        assert moved.whole() == [after.outbox.path(parcel).read_bytes()]
    assert len(gateway.asked) == asked


@pytest.mark.parametrize(
    ("when", "where", "hold"),
    [
        (WhenToSend(is_paused=True), Surroundings(), Hold.PAUSED),
        (WhenToSend(network="wifi:Home"), Surroundings(network="wifi:Clinic"), Hold.OTHER_NETWORK),
        (WhenToSend(only_on_mains=True), Surroundings(is_on_mains=False), Hold.ON_BATTERY),
        (WhenToSend(quiet_from=time(0), quiet_until=time(0)), Surroundings(), Hold.QUIET),
    ],
)
def test_what_was_chosen_keeps_everything_here_and_asks_nobody(
    desk: Desk, gateway: SmallGateway, when: WhenToSend, where: Surroundings, hold: Hold
) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address, where)
    post.outbox.keep_when_to_send(when)
    done = post.courier.round()
    assert (done.hold, done.is_more) == (hold, False)
    assert gateway.asked == []
    assert post.state(parcel).state is ParcelState.WAITING


def test_the_days_bytes_end_a_sending_on_its_way_and_the_next_day_it_goes_on(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk, size=6 * MIB), Post(desk, gateway.address)
    post.outbox.keep_when_to_send(WhenToSend(most_a_day=2 * MIB))
    done = post.courier.round()
    assert (done.broken, done.hold) == (parcel.bundle_id, Hold.ENOUGH_TODAY)
    assert 2 * MIB <= post.outbox.spent(desk.clock.today()) < 2 * MIB + 65_536
    assert post.state(parcel).state is ParcelState.WAITING
    assert post.courier.round().hold is Hold.ENOUGH_TODAY
    desk.clock.pass_seconds(86_400)
    post.outbox.keep_when_to_send(WhenToSend())
    assert post.courier.round().sent == parcel.bundle_id
    assert len(gateway.files) == 1


def test_a_consent_taken_back_while_a_parcel_goes_stops_it(desk: Desk, gateway: SmallGateway) -> None:
    record = desk.cleared(desk.finished())
    parcel, post = put_out(desk, record, size=6 * MIB), Post(desk, gateway.address)
    withdrawing = Withdrawing(desk.store, desk.library, desk.clock)

    def take_back(_there: int) -> None:
        if not desk.store.withdrawals.of_record(record.record_id):
            desk.clock.pass_seconds(1)
            withdrawing.withdraw(record.record_id, scope=[Scope.EVERYTHING])

    gateway.after_piece = take_back
    done = post.courier.round()
    assert (done.broken, done.fault) == (parcel.bundle_id, Code.PARCEL_WITHHELD)
    assert gateway.whole() == []
    assert post.courier.round().broken is None


class Slow:
    """Keeps at once, but lets something happen in the vault before each piece of work but the first."""

    def __init__(self, happens: Callable[[], object]) -> None:
        self._happens, self._is_first = happens, True

    def __call__(self, work: Callable[[], T], /) -> T:
        if not self._is_first:
            self._happens()
        self._is_first = False
        return work()


def test_what_is_taken_back_between_the_look_and_the_sending_does_not_leave(
    desk: Desk, gateway: SmallGateway
) -> None:
    record = desk.cleared(desk.finished())
    parcel, post = put_out(desk, record), Post(desk, gateway.address)
    desk.clock.pass_seconds(1)

    def happens() -> None:
        if not desk.store.withdrawals.of_record(record.record_id):
            Withdrawing(desk.store, desk.library, desk.clock).withdraw(record.record_id)

    done = post.courier.round(Slow(happens))
    assert (done.broken, done.fault) == (parcel.bundle_id, Code.PARCEL_WITHHELD)
    assert gateway.asked == []


@pytest.mark.parametrize("how", ["pause", "stick", "take back"])
def test_what_somebody_does_with_a_parcel_between_the_look_and_the_sending_counts(
    desk: Desk, gateway: SmallGateway, how: str
) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)

    def happens() -> None:
        if post.state(parcel) != parcel:
            return
        if how == "pause":
            post.outbox.pause(parcel.bundle_id, True)
        elif how == "stick":
            post.outbox.deliver(parcel.bundle_id, Way.STICK)
        else:
            post.outbox.take_back(parcel.bundle_id)

    done = post.courier.round(Slow(happens))
    assert (done.sent, done.fault) == (None, None)
    assert gateway.files == {}


def test_the_receipt_of_a_delivered_parcel_is_fetched_once_it_is_there(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    post.courier.round()
    assert post.courier.round().received == 0
    gateway.receipts[f"{parcel.bundle_id}.receipt.json"] = b"{}\n"
    gateway.receipts[f"{parcel.bundle_id}.receipt.json.sig"] = b"good"
    asked = len(gateway.asked)
    waits = post.courier.round()
    assert waits.received == 0  # it was asked a moment ago
    assert len(gateway.asked) == asked
    assert waits.next_at is not None
    desk.clock.pass_seconds((waits.next_at - desk.clock.now()).total_seconds())
    assert post.courier.round().received == 1
    assert post.taken == [f"{parcel.bundle_id}.receipt.json"]
    assert post.state(parcel).state is ParcelState.RECEIVED
    assert post.courier.round().next_at is None


def test_a_person_who_wants_it_now_need_not_wait_for_the_receipt(desk: Desk, gateway: SmallGateway) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    post.courier.round()
    post.courier.round()
    gateway.receipts[f"{parcel.bundle_id}.receipt.json"] = b"{}\n"
    gateway.receipts[f"{parcel.bundle_id}.receipt.json.sig"] = b"good"
    assert post.courier.round(is_asked=True).received == 1


def test_a_receipt_that_is_not_believed_is_told_and_changes_nothing(
    desk: Desk, gateway: SmallGateway
) -> None:
    parcel, post = put_out(desk), Post(desk, gateway.address)
    gateway.receipts[f"{parcel.bundle_id}.receipt.json"] = b"{}\n"
    gateway.receipts[f"{parcel.bundle_id}.receipt.json.sig"] = b"forged"
    post.courier.round()
    done = post.courier.round()
    assert (done.received, done.doubtful) == (0, Code.RECEIPT_FORGED)
    assert post.state(parcel).state is ParcelState.DELIVERED


def test_a_server_that_is_not_there_leaves_the_parcel_waiting_with_its_reason(
    desk: Desk, tmp_path: Path
) -> None:
    with SmallGateway() as gone:
        address = gone.address
    parcel, post = put_out(desk), Post(desk, address)
    done = post.courier.round()
    assert done.fault is Code.GATEWAY_SILENT
    found = post.state(parcel)
    assert (found.state, found.fault, found.tries) == (ParcelState.WAITING, "gateway_silent", 1)


def test_with_the_real_tus_server_killed_half_way_the_same_upload_goes_on(desk: Desk, tmp_path: Path) -> None:
    parcel = put_out(desk, size=5 * MIB)
    (desk.store.paths.outbox / parcel.file_name).write_bytes(random.Random(5).randbytes(parcel.size))  # noqa: S311
    with TusServer(tmp_path / "tus") as server:
        post = Post(desk, server.address)

        def kill(going: Going) -> None:
            if going.there > MIB:
                server.kill()

        done = post.courier.round(told=kill)
        assert (done.broken, done.fault) == (parcel.bundle_id, Code.GATEWAY_SILENT)
        before = post.state(parcel)
        assert before.state is ParcelState.WAITING
        assert before.next_try is not None
        server.start()
        desk.clock.pass_seconds(3600)
        assert post.courier.round().sent == parcel.bundle_id
        assert post.state(parcel).upload == before.upload
        assert server.content(before.upload).read_bytes() == post.outbox.path(parcel).read_bytes()
