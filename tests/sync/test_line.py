from __future__ import annotations

import gzip
import socket
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop.errors import AppError, Cancelled, Code
from sync.line import Line
from tests.support.certificates import TestAuthority
from tests.support.odd_gateway import TUS, Asked, OddGateway, Said, always
from tests.support.way_out import WayOut

FINE = Said(200, TUS, b"fine")


@pytest.fixture(autouse=True)
def no_proxy_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TestAuthority:
    """One that this machine trusts as it trusts the system's own."""
    made = TestAuthority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.path))
    return made


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes connections and never says anything."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def code_of(address: str, patience: float = 5.0) -> Code:
    with closing(Line(address, patience=patience)) as line, pytest.raises(AppError) as caught:
        line.ask("GET", line.address, {})
    return caught.value.code


def test_a_server_that_the_system_trusts_is_spoken_to(authority: TestAuthority) -> None:
    with OddGateway(always(FINE), authority.server()) as gateway, closing(Line(gateway.address)) as line:
        answer = line.ask("GET", line.address, {})
    assert (answer.status, answer.content) == (200, b"fine")


def test_nothing_is_said_of_the_machine_or_the_person(authority: TestAuthority) -> None:
    with OddGateway(always(FINE), authority.server()) as gateway, closing(Line(gateway.address)) as line:
        line.ask("GET", line.address, {})
    said = gateway.asked[0].headers
    assert said["user-agent"] == "spotlight-capture"
    assert set(said) <= {"host", "user-agent", "accept-encoding", "accept", "connection", "content-length"}


def test_no_cookie_is_kept(authority: TestAuthority) -> None:
    crumb = Said(200, {**TUS, "Set-Cookie": "seen=1; Path=/"}, b"")
    with OddGateway(always(crumb), authority.server()) as gateway, closing(Line(gateway.address)) as line:
        line.ask("GET", line.address, {})
        line.ask("GET", line.address, {})
    assert "cookie" not in gateway.asked[1].headers


def test_a_certificate_of_somebody_else_is_refused_before_anything_is_said(
    tmp_path: Path, authority: TestAuthority
) -> None:
    stranger = TestAuthority(tmp_path, "stranger")
    with OddGateway(always(FINE), stranger.server()) as gateway:
        assert code_of(gateway.address) is Code.GATEWAY_UNPROVEN
    assert gateway.asked == []


def test_a_certificate_for_another_name_is_refused(authority: TestAuthority) -> None:
    with OddGateway(always(FINE), authority.server(host="other.example")) as gateway:
        assert code_of(gateway.address) is Code.GATEWAY_UNPROVEN
    assert gateway.asked == []


def test_a_certificate_that_is_not_valid_yet_tells_of_a_wrong_clock(authority: TestAuthority) -> None:
    with OddGateway(always(FINE), authority.server(begins=5)) as gateway:
        assert code_of(gateway.address) is Code.CLOCK_WRONG


def test_a_certificate_that_ran_out_is_told_apart(authority: TestAuthority) -> None:
    with OddGateway(always(FINE), authority.server(begins=-9, ends=-2)) as gateway:
        assert code_of(gateway.address) is Code.GATEWAY_EXPIRED


def test_a_clock_that_is_hours_off_is_noticed_in_an_answer() -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(hours=7), usegmt=True)
    with (
        OddGateway(always(Said(200, TUS, b"", date=then))) as gateway,
        closing(Line(gateway.address)) as line,
    ):
        line.ask("GET", line.address, {})
        assert line.clock_off is not None
        assert abs(line.clock_off - timedelta(hours=7)) < timedelta(minutes=1)


@pytest.mark.parametrize(
    "date",
    [
        "gibberish",
        "Sun, 99 Nov 9999 99:99:99 GMT",
        "Mon, 1 Jan 1 0:0:0 -9999",
        "Mon, 1 Jan 99999999999999999999 0:0:0 GMT",
        "Mon, 1 Jan 2026 0:0:0 +999999999999999999",
    ],
)
def test_a_date_that_is_none_is_overlooked(date: str) -> None:
    with (
        OddGateway(always(Said(200, TUS, b"", date=date))) as gateway,
        closing(Line(gateway.address)) as line,
    ):
        assert line.ask("GET", line.address, {}).status == 200


@pytest.mark.parametrize(
    "said",
    [
        Said(302, {"Location": "http://portal.example/login"}),
        Said(307, {"Location": "https://portal.example/"}),
        Said(511, {"Content-Type": "text/html"}, b"<html>log in</html>"),
        Said(200, {"Content-Type": "text/html; charset=utf-8"}, b"<html>welcome</html>"),
    ],
    ids=["to-http", "to-https", "511", "page"],
)
def test_a_log_in_page_of_the_network_is_recognised(said: Said, authority: TestAuthority) -> None:
    with OddGateway(always(said), authority.server()) as gateway:
        assert code_of(gateway.address) is Code.CAPTIVE_PORTAL


def test_a_page_in_the_clear_where_tls_is_spoken_is_recognised() -> None:
    with OddGateway(always(Said(200, {}, b"<html>"))) as gateway:
        assert code_of(gateway.address.replace("http:", "https:")) is Code.CAPTIVE_PORTAL


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    def lead(asked: Asked) -> Said:
        return Said(status, {"Location": "/elsewhere"})

    with OddGateway(lead) as gateway:
        assert code_of(gateway.address) is Code.GATEWAY_OTHER
    assert [asked.path for asked in gateway.asked] == ["/"]


def test_the_page_of_a_redirect_is_neither_kept_nor_unpacked() -> None:
    bomb = gzip.compress(bytes(40 * 1024 * 1024))
    said = Said(302, {"Location": "/elsewhere", "Content-Encoding": "gzip"}, bomb)
    with OddGateway(always(said)) as gateway:
        tracemalloc.start()
        try:
            assert code_of(gateway.address) is Code.GATEWAY_OTHER
            assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
        finally:
            tracemalloc.stop()


@pytest.mark.parametrize(
    "location",
    [
        "https://gateway.example:443/files/1",
        "https://GATEWAY.example/files/1",
        "http://gateway.example:80/files/1",
        "http://gateway.example/files/1",
    ],
)
@pytest.mark.parametrize(
    "address", ["https://gateway.example/", "https://Gateway.Example:443/", "https://gateway.example:443"]
)
def test_the_same_place_may_be_written_in_other_ways(address: str, location: str) -> None:
    with closing(Line(address)) as line:
        assert urlsplit(line.place(location)).path == "/files/1"
        assert line.place(location).startswith(line.address)


@pytest.mark.parametrize(
    "location",
    [
        "https://gateway.example:8443/1",
        "http://gateway.example:8080/1",
        "https://a@gateway.example/1",
        "https://gateway.example.evil.example/1",
        "ftp://gateway.example/1",
    ],
)
def test_another_place_is_never_taken_for_the_gateway(location: str) -> None:
    with closing(Line("https://gateway.example/")) as line, pytest.raises(AppError) as caught:
        line.place(location)
    assert caught.value.code is Code.GATEWAY_OTHER


@pytest.mark.parametrize(
    "address",
    [
        "http://gateway.example/",
        "ftp://gateway.example/",
        "https:///",
        "gateway.example",
        "https://a:b@c.example/",
        "https://c.example:99999/",
        "http://[",
    ],
)
def test_an_address_that_is_not_safe_is_refused(address: str) -> None:
    with pytest.raises(AppError) as caught:
        Line(address)
    assert caught.value.code is Code.GATEWAY_OTHER


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    assert code_of(f"http://127.0.0.1:{port}/") is Code.GATEWAY_SILENT


def test_somebody_listens_and_says_nothing(silent_port: int) -> None:
    assert code_of(f"http://127.0.0.1:{silent_port}/", patience=0.2) is Code.GATEWAY_SILENT


def test_a_name_that_nobody_knows_means_no_network() -> None:
    assert code_of("https://gateway.invalid/") is Code.NO_NETWORK
    assert code_of(f"https://{'x' * 70}.invalid/") is Code.NO_NETWORK


def test_an_answer_is_read_no_further_than_asked() -> None:
    with (
        OddGateway(always(Said(200, TUS, b"x" * 300_000))) as gateway,
        closing(Line(gateway.address)) as line,
    ):
        assert len(line.ask("GET", line.address, {}, limit=1000).content) == 1001


def test_a_packed_answer_is_not_unpacked() -> None:
    packed = gzip.compress(bytes(5_000_000))
    said = Said(200, {**TUS, "Content-Encoding": "gzip"}, packed)
    with OddGateway(always(said)) as gateway, closing(Line(gateway.address)) as line:
        assert line.ask("GET", line.address, {}).content == packed


def test_an_answer_that_breaks_off_is_no_answer() -> None:
    said = Said(200, {**TUS, "Content-Length": "100", "Connection": "close"}, b"x" * 60)
    with OddGateway(always(said)) as gateway:
        assert code_of(gateway.address, patience=1) is Code.LINE_BROKEN


@pytest.mark.parametrize("is_secured", [True, False], ids=["in-greeting", "in-answer"])
def test_an_interrupted_request_ends_at_once(silent_port: int, is_secured: bool) -> None:
    with closing(Line(f"http{'s' * is_secured}://127.0.0.1:{silent_port}/", patience=60)) as line:
        began = time.monotonic()
        timer = threading.Timer(0.2, line.interrupt)
        timer.start()
        with pytest.raises(Cancelled):
            line.ask("GET", line.address, {})
        timer.join()
    assert time.monotonic() - began < 5


def test_a_line_can_be_used_again_after_an_interruption() -> None:
    with OddGateway(always(FINE)) as gateway, closing(Line(gateway.address)) as line:
        line.interrupt()
        assert line.ask("GET", line.address, {}).status == 200


def test_the_system_s_proxy_is_gone_through(
    authority: TestAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        OddGateway(always(FINE), authority.server(host="gateway.example")) as gateway,
        WayOut(leads_to=gateway.port) as way_out,
    ):
        monkeypatch.setenv("https_proxy", way_out.url)
        with closing(Line("https://gateway.example/")) as line:
            assert line.ask("GET", line.address, {}).content == b"fine"
            assert line.ask("GET", line.address, {}).content == b"fine"
    assert way_out.asked == ["gateway.example:443"]


def test_a_name_and_password_in_the_system_s_settings_open_the_proxy(
    authority: TestAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        OddGateway(always(FINE), authority.server(host="gateway.example")) as gateway,
        WayOut("me:secret", leads_to=gateway.port) as way_out,
    ):
        monkeypatch.setenv("https_proxy", way_out.url.replace("http://", "http://me:secret@"))
        with closing(Line("https://gateway.example/")) as line:
            assert line.ask("GET", line.address, {}).content == b"fine"


def test_a_host_that_the_system_excepts_is_reached_directly(
    authority: TestAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with OddGateway(always(FINE), authority.server()) as gateway, WayOut() as way_out:
        monkeypatch.setenv("https_proxy", way_out.url)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        with closing(Line(gateway.address)) as line:
            assert line.ask("GET", line.address, {}).content == b"fine"
    assert way_out.asked == []


def test_a_proxy_that_asks_for_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    with WayOut("me:secret") as way_out:
        monkeypatch.setenv("https_proxy", way_out.url)
        assert code_of("https://gateway.example/") is Code.PROXY_PASSWORD


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        ("403 Forbidden", Code.PROXY_BARS),
        ("502 Bad Gateway", Code.GATEWAY_SILENT),
        ("504 Late", Code.GATEWAY_SILENT),
    ],
)
def test_a_proxy_that_refuses(refusal: str, code: Code, monkeypatch: pytest.MonkeyPatch) -> None:
    with WayOut(refusal=refusal) as way_out:
        monkeypatch.setenv("https_proxy", way_out.url)
        assert code_of("https://gateway.example/") is code


def test_a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    with WayOut() as way_out:
        pass
    monkeypatch.setenv("https_proxy", way_out.url)
    assert code_of("https://gateway.example/") is Code.PROXY_BARS


def test_a_kind_of_proxy_that_is_not_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:9")
    assert code_of("https://gateway.example/") is Code.PROXY_BARS


@pytest.mark.parametrize("kind", ["socks", "all"])
def test_what_is_to_go_through_another_kind_of_proxy_never_goes_past_it(
    kind: str, authority: TestAuthority
) -> None:
    proxies = {kind: "socks5h://127.0.0.1:9"}
    with (
        OddGateway(always(FINE), authority.server()) as gateway,
        closing(Line(gateway.address, proxies=lambda: proxies)) as line,
        pytest.raises(AppError) as caught,
    ):
        line.ask("GET", line.address, {})
    assert caught.value.code is Code.PROXY_BARS
    assert gateway.asked == []


def test_a_proxy_that_is_spoken_counts_beside_one_that_is_not(authority: TestAuthority) -> None:
    with (
        OddGateway(always(FINE), authority.server(host="gateway.example")) as gateway,
        WayOut(leads_to=gateway.port) as way_out,
        closing(
            Line(
                "https://gateway.example/",
                proxies=lambda: {"socks": "http://127.0.0.1:9", "https": way_out.url},
            )
        ) as line,
    ):
        assert line.ask("GET", line.address, {}).status == 200


def test_a_proxy_does_not_excuse_a_certificate(
    tmp_path: Path, authority: TestAuthority, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = TestAuthority(tmp_path, "stranger")
    with (
        OddGateway(always(FINE), stranger.server(host="gateway.example")) as gateway,
        WayOut(leads_to=gateway.port) as way_out,
    ):
        monkeypatch.setenv("https_proxy", way_out.url)
        assert code_of("https://gateway.example/") is Code.GATEWAY_UNPROVEN
