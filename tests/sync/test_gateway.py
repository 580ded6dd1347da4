from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from desktop.domain.ids import BundleId
from desktop.errors import AppError, Code
from sync.gateway import LARGEST, LARGEST_SIGNATURE, ReceiptDesk
from sync.tus import open_line
from tests.support.bad_wire import BadWire
from tests.support.odd_gateway import Asked, OddGateway, Said, always

BUNDLE = BundleId("5f0c2d51-3a1e-4f6b-9c1d-2b7a90d1e8f4")
JSON = {"Content-Type": "application/json"}


@contextmanager
def desk_of(answer: Callable[[Asked], Said]) -> Iterator[tuple[ReceiptDesk, OddGateway]]:
    with OddGateway(answer) as gateway, closing(ReceiptDesk(open_line(gateway.address, patience=2))) as desk:
        yield desk, gateway


def both(asked: Asked) -> Said:
    return Said(200, JSON, b"signature" if asked.path.endswith(".sig") else b"content")


def test_a_receipt_is_fetched_with_its_signature() -> None:
    with desk_of(both) as (desk, gateway):
        fetched = desk.fetch(BUNDLE)
    assert fetched is not None
    assert (fetched.content, fetched.signature) == (b"content", b"signature")
    assert [asked.path for asked in gateway.asked] == [
        f"/receipts/{BUNDLE}.receipt.json.sig",
        f"/receipts/{BUNDLE}.receipt.json",
    ]


def test_there_is_none_yet() -> None:
    with desk_of(always(Said(404, {"Content-Type": "text/html"}, b"<html>not here</html>"))) as (desk, _):
        assert desk.fetch(BUNDLE) is None


def test_a_receipt_without_its_other_half_is_none_yet() -> None:
    def signature_only(asked: Asked) -> Said:
        return both(asked) if asked.path.endswith(".sig") else Said(404)

    with desk_of(signature_only) as (desk, _):
        assert desk.fetch(BUNDLE) is None


@pytest.mark.parametrize(("is_signature", "limit"), [(True, LARGEST_SIGNATURE), (False, LARGEST)])
def test_what_is_far_too_large_is_not_taken(is_signature: bool, limit: int) -> None:
    def flood(asked: Asked) -> Said:
        is_it = asked.path.endswith(".sig") is is_signature
        return Said(200, JSON, b"x" * (limit + 1)) if is_it else both(asked)

    with desk_of(flood) as (desk, _), pytest.raises(AppError) as caught:
        desk.fetch(BUNDLE)
    assert caught.value.code is Code.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (Said(200, {"Content-Type": "text/html"}, b"<html>log in</html>"), Code.CAPTIVE_PORTAL),
        (Said(302, {"Location": "http://portal.example/"}), Code.CAPTIVE_PORTAL),
        (Said(302, {"Location": "/login"}), Code.GATEWAY_OTHER),
        (Said(403, JSON), Code.GATEWAY_REFUSES),
        (Said(503, JSON), Code.GATEWAY_TROUBLED),
    ],
)
def test_the_faults_of_the_line_are_told_as_for_uploads(said: Said, code: Code) -> None:
    with desk_of(always(said)) as (desk, _), pytest.raises(AppError) as caught:
        desk.fetch(BUNDLE)
    assert caught.value.code is code


def test_half_a_receipt_is_no_receipt() -> None:
    with (
        OddGateway(lambda asked: Said(200, JSON, b"x" * 60_000)) as gateway,
        BadWire(gateway.port) as wire,
        closing(ReceiptDesk(open_line(wire.address, patience=2))) as desk,
    ):
        wire.cut_back_after = 20_000
        with pytest.raises(AppError) as caught:
            desk.fetch(BUNDLE)
    assert caught.value.code is Code.LINE_BROKEN
