from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from desktop.errors import AppError, Code
from sync.tus import TusUploads, open_line
from tests.support.odd_gateway import TUS, Asked, OddGateway, Said, always
from tests.support.tus_server import TusServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[TusServer]:
    with TusServer(tmp_path / "gateway") as server:
        yield server


@pytest.fixture
def uploads(server: TusServer) -> Iterator[TusUploads]:
    with closing(TusUploads(open_line(server.address))) as uploads:
        yield uploads


def refused(said: Said, verb: str) -> Code:
    """Return the code that a verb raises when the server says that."""
    with OddGateway(always(said)) as gateway, closing(TusUploads(open_line(gateway.address))) as uploads:
        url = f"{gateway.address}files/1"
        calls: dict[str, Callable[[], object]] = {
            "create": lambda: uploads.create(10, {}),
            "offset": lambda: uploads.offset(url),
            "append": lambda: uploads.append(url, 0, b"x"),
        }
        with pytest.raises(AppError) as caught:
            calls[verb]()
    return caught.value.code


def test_a_file_arrives_piece_by_piece(server: TusServer, uploads: TusUploads) -> None:
    data = os.urandom(300_000)
    url = uploads.create(len(data), {"filename": "b.zip"})
    assert uploads.offset(url) == 0
    assert uploads.append(url, 0, data[:100_000]) == 100_000
    assert uploads.offset(url) == 100_000
    assert uploads.append(url, 100_000, data[100_000:]) == len(data)
    assert server.content(url).read_bytes() == data


def test_what_moves_is_told_in_small_steps(uploads: TusUploads) -> None:
    steps: list[int] = []
    uploads.append(uploads.create(100_000, {}), 0, bytes(100_000), steps.append)
    assert sum(steps) == 100_000
    assert max(steps) <= 16 * 1024


def test_bytes_for_another_place_are_refused_and_change_nothing(
    server: TusServer, uploads: TusUploads
) -> None:
    url = uploads.create(10, {})
    uploads.append(url, 0, b"12345")
    with pytest.raises(AppError) as caught:
        uploads.append(url, 0, b"12345")
    assert caught.value.code is Code.UPLOAD_ELSEWHERE
    assert server.content(url).read_bytes() == b"12345"


def test_an_upload_that_the_server_does_not_know_is_gone(uploads: TusUploads, server: TusServer) -> None:
    url = f"{server.address}files/0123456789abcdef"
    with pytest.raises(AppError) as looked:
        uploads.offset(url)
    with pytest.raises(AppError) as added:
        uploads.append(url, 0, b"x")
    assert looked.value.code is added.value.code is Code.UPLOAD_GONE


def test_a_cancelled_upload_is_forgotten_by_the_server(server: TusServer, uploads: TusUploads) -> None:
    url = uploads.create(10, {})
    uploads.append(url, 0, b"12345")
    uploads.cancel(url)
    assert server.uploads() == []
    with pytest.raises(AppError) as caught:
        uploads.offset(url)
    assert caught.value.code is Code.UPLOAD_GONE


def test_an_upload_at_another_gateway_is_gone_and_nobody_there_is_asked(uploads: TusUploads) -> None:
    with pytest.raises(AppError) as caught:
        uploads.offset("https://other.example/files/1")
    assert caught.value.code is Code.UPLOAD_GONE


def test_a_file_that_the_server_does_not_take_is_refused_before_it_is_sent(tmp_path: Path) -> None:
    with (
        TusServer(tmp_path / "gateway", max_size=1000) as server,
        closing(TusUploads(open_line(server.address))) as uploads,
        pytest.raises(AppError) as caught,
    ):
        uploads.create(1001, {})
    assert caught.value.code is Code.GATEWAY_TAKES_LESS


def test_no_metadata_is_said_where_there_is_none() -> None:
    begun = Said(201, {**TUS, "Location": "/files/1"})
    with OddGateway(always(begun)) as gateway, closing(TusUploads(open_line(gateway.address))) as uploads:
        uploads.create(10, {})
        uploads.create(10, {"filename": "b.zip"})
    assert "upload-metadata" not in gateway.asked[0].headers
    assert gateway.asked[1].headers["upload-metadata"] == "filename Yi56aXA="


@pytest.mark.parametrize(
    "location",
    ["1", "/files/1", "{address}files/1"],
)
def test_the_place_of_an_upload_may_be_told_in_every_way(location: str) -> None:
    def begin(asked: Asked) -> Said:
        return Said(201, {**TUS, "Location": location.format(address=f"http://{asked.headers['host']}/")})

    with OddGateway(begin) as gateway, closing(TusUploads(open_line(gateway.address))) as uploads:
        assert uploads.create(10, {}) == f"{gateway.address}files/1"


@pytest.mark.parametrize("location", ["https://other.example/files/1", "//other.example/1", "", "http://["])
def test_an_upload_is_never_begun_anywhere_else(location: str) -> None:
    assert refused(Said(201, {**TUS, "Location": location}), "create") is Code.GATEWAY_OTHER


@pytest.mark.parametrize(
    ("said", "verb", "code"),
    [
        (Said(507, TUS), "append", Code.GATEWAY_FULL),
        (Said(500, TUS, b"ENOSPC: no space left on device, write"), "append", Code.GATEWAY_FULL),
        (Said(500, TUS), "create", Code.GATEWAY_TROUBLED),
        (Said(502, {"Content-Type": "text/html"}, b"<html>"), "append", Code.GATEWAY_TROUBLED),
        (Said(503, {}), "offset", Code.GATEWAY_TROUBLED),
        (Said(429, {}), "append", Code.GATEWAY_TROUBLED),
        (Said(423, TUS), "append", Code.UPLOAD_HELD),
        (Said(460, TUS), "append", Code.UPLOAD_ELSEWHERE),
        (Said(409, TUS), "append", Code.UPLOAD_ELSEWHERE),
        (Said(410, TUS), "append", Code.UPLOAD_GONE),
        (Said(410, TUS), "offset", Code.UPLOAD_GONE),
        (Said(404, TUS), "offset", Code.UPLOAD_GONE),
        (Said(412, TUS), "create", Code.GATEWAY_TOO_NEW),
        (Said(412, TUS), "append", Code.GATEWAY_TOO_NEW),
        (Said(413, TUS), "create", Code.GATEWAY_TAKES_LESS),
        (Said(413, {"Content-Type": "text/html"}), "append", Code.UPLOAD_PIECE_TOO_LARGE),
        (Said(401, TUS), "create", Code.GATEWAY_REFUSES),
        (Said(403, {}), "create", Code.GATEWAY_REFUSES),
        (Said(404, {}), "create", Code.GATEWAY_OTHER),
        (Said(405, {}), "create", Code.GATEWAY_OTHER),
        (Said(201, {"Location": "/files/1"}), "create", Code.GATEWAY_OTHER),
        (Said(200, {"Upload-Offset": "5"}), "offset", Code.GATEWAY_OTHER),
        (Said(200, TUS), "offset", Code.GATEWAY_OTHER),
        (Said(200, {**TUS, "Upload-Offset": "-5"}), "offset", Code.GATEWAY_OTHER),
        (Said(200, {**TUS, "Upload-Offset": "9" * 400}), "offset", Code.GATEWAY_OTHER),
        (Said(204, {"Upload-Offset": "1"}), "append", Code.GATEWAY_OTHER),
        (Said(302, {"Location": "http://portal.example/"}), "append", Code.CAPTIVE_PORTAL),
        (Said(200, {"Content-Type": "text/html"}, b"<html>"), "offset", Code.CAPTIVE_PORTAL),
    ],
    ids=str,
)
def test_every_answer_has_its_code(said: Said, verb: str, code: Code) -> None:
    assert refused(said, verb) is code


@pytest.mark.parametrize(("hours", "is_told"), [(0, False), (6, True), (-6, True)])
def test_clocks_that_differ_by_hours_are_told_of(hours: int, is_told: bool) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    begun = Said(201, {**TUS, "Location": "/files/1"}, date=date)
    with OddGateway(always(begun)) as gateway, closing(TusUploads(open_line(gateway.address))) as uploads:
        uploads.create(10, {})
        assert (uploads.clock_off is not None) is is_told


def test_the_network_s_library_is_not_imported_before_a_line_is_opened() -> None:
    script = "import sys, sync.sending, sync.tus; print('requests' in sys.modules, 'ssl' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["False", "False"]
