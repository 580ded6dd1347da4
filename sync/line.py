"""One secured line to the gateway: asks one thing at a time, and tells in codes why it got no answer.

Follows no redirect, keeps no cookie, names no person and no machine, and trusts what the system trusts.
Nothing here knows what is asked for. Imports `requests`: see `sync.tus` for who may import it when.
"""

from __future__ import annotations

import ssl
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.cookiejar import DefaultCookiePolicy
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

import requests
import truststore
from urllib3.exceptions import HTTPError

from desktop.errors import AppError, Cancelled, Code, FixableError, MachineError
from sync.breaks import why_broken
from sync.past_proxy import goes_past
from sync.plug import Plug, PluggedAdapter

PATIENCE = 45.0
"""Seconds in which something has to happen, a byte sent or received; never the time for all of it."""

SMALL = 64 * 1024
"""Bytes of an answer that is only read to understand a fault."""

_BLOCK = 16 * 1024
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back; `headers` in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Body:
    """Bytes to send, in blocks, so that only silence is timed and each block is told of."""

    def __init__(self, data: bytes, moved: Callable[[int], None]) -> None:
        """`moved` is told how many bytes went into the line since it was told last."""
        self._data = data
        self._moved = moved

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._data), _BLOCK):
            block = self._data[start : start + _BLOCK]
            yield block
            self._moved(len(block))


class Line:
    """A line to the address of one gateway. One thread asks; any thread may interrupt."""

    def __init__(
        self,
        address: str,
        *,
        patience: float = PATIENCE,
        proxies: Callable[[], Mapping[str, str]] = urllib.request.getproxies,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Raises FixableError (GATEWAY_OTHER) unless it is https, or a program on this computer."""
        parts = _split(address, address)
        is_here = parts.scheme == "http" and parts.hostname in _LOOPBACK
        if not parts.hostname or not (parts.scheme == "https" or is_here) or parts.username is not None:
            raise FixableError(Code.GATEWAY_OTHER, address=address)
        self._origin = (parts.scheme, _place(parts))
        whole = urlunsplit(parts._replace(netloc=self._origin[1]))
        self.address = whole if whole.endswith("/") else whole + "/"
        self.host = parts.hostname
        self._patience = patience
        self._proxies = proxies
        self._now = now
        self._plug = Plug()
        self._session = _Session()
        self._session.trust_env = False  # no passwords out of .netrc; the proxy is asked for below
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        adapter = PluggedAdapter(self._plug, truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)
        self.clock_off: timedelta | None = None
        """How far the gateway's clock is ahead of this computer's, as of the last answer."""

    def place(self, location: str, base: str = "") -> str:
        """Return an address at this gateway, as seen from `base`.

        Raises FixableError (GATEWAY_OTHER) for any other place.

        Servers behind a proxy often say http where they mean https; that alone is put right.
        """
        url = _split(base or self.address, location)
        url = url._replace(netloc=_place(url))
        if (url.scheme, self._origin[0]) == ("http", "https"):
            url = url._replace(scheme="https")
        if (url.scheme, url.netloc) != self._origin:
            raise FixableError(Code.GATEWAY_OTHER, address=self.address)
        return urlunsplit(url._replace(fragment=""))

    def ask(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Body | None = None,
        limit: int = SMALL,
    ) -> Answer:
        """Return the answer, with at most `limit` bytes of it. Raises only the family.

        Raises Cancelled when it was interrupted, and FixableError (CAPTIVE_PORTAL) when something between
        here and the gateway answers in its place.
        """
        self._plug.put_in()
        if body is not None:
            # A cut costs what the system had taken ahead, so that is kept small beside what is sent at once.
            self._plug.width(min(max(len(body) // 16, 32 * 1024), 512 * 1024))
        through = self._way_out()
        try:
            with self._session.request(
                method,
                url,
                headers={"User-Agent": "spotlight-capture", "Accept-Encoding": "identity", **headers},
                data=body if body is not None else b"",
                timeout=self._patience,
                allow_redirects=False,
                stream=True,
                proxies=through,
            ) as response:
                content = _read(response, limit)  # to its end, or the connection is not used again
                told = {name.lower(): value for name, value in response.headers.items()}
                answer = Answer(status=response.status_code, headers=told, content=content)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            if self._plug.is_pulled:
                raise Cancelled from error
            raise self._fault(error) from error
        self._look_at_clock(answer)
        self._look_for_portal(answer)
        return answer

    def interrupt(self) -> None:
        """End what is being asked right now, from any thread; whoever asked gets Cancelled."""
        self._plug.pull()

    def close(self) -> None:
        """Hang up."""
        self._session.close()

    def _way_out(self) -> dict[str, str]:
        """Return the system's proxies, none for a host that it excepts.

        Raises MachineError (PROXY_BARS) where only a kind of proxy is named that is not spoken here: who
        chose it wants nobody on the way to see what passes it by, not even a name that is looked up.
        """
        if goes_past(self.host):
            return {}
        found = dict(self._proxies())
        if "socks" in found and not found.keys() & {self._origin[0], "all"}:
            raise MachineError(Code.PROXY_BARS, address=self.host)
        return found

    def _fault(self, error: BaseException) -> AppError:
        code = why_broken(error)
        params = {"address": self.host, "here": self._now().astimezone().strftime("%Y-%m-%d %H:%M")}
        fixable = (Code.CLOCK_WRONG, Code.GATEWAY_UNPROVEN, Code.CAPTIVE_PORTAL, Code.PROXY_PASSWORD)
        return (FixableError if code in fixable else MachineError)(code, **params)

    def _look_at_clock(self, answer: Answer) -> None:
        try:
            there = parsedate_to_datetime(answer.headers.get("date", ""))
        except (ValueError, OverflowError):  # a year or an offset that no calendar has
            return
        self.clock_off = (there if there.tzinfo else there.replace(tzinfo=UTC)) - self._now()

    def _look_for_portal(self, answer: Answer) -> None:
        """Raise when a network's log-in page answers, or something leads elsewhere."""
        if answer.status == 407:
            raise FixableError(Code.PROXY_PASSWORD, address=self.host)
        is_redirect = 300 <= answer.status < 400
        leads = _split(self.address, answer.headers.get("location", "") if is_redirect else "")
        if answer.status == 511 or (is_redirect and leads.hostname != self.host):
            raise FixableError(Code.CAPTIVE_PORTAL, address=self.host)
        if is_redirect:
            raise FixableError(Code.GATEWAY_OTHER, address=self.address)
        if 200 <= answer.status < 300 and "html" in answer.headers.get("content-type", ""):
            raise FixableError(Code.CAPTIVE_PORTAL, address=self.host)


class _Session(requests.Session):
    """A session to which no answer leads anywhere else.

    The library looks where a redirect leads even if it is told not to follow, and unpacks all of its page.
    """

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


def _place(parts: SplitResult) -> str:
    """Return host and port in one way of writing; with a name or password, which no place here has."""
    if parts.username is not None or not parts.hostname:
        return parts.netloc
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    is_usual = parts.port in (None, {"https": 443, "http": 80}.get(parts.scheme))
    return host if is_usual else f"{host}:{parts.port}"


def _split(base: str, location: str) -> SplitResult:
    """Return an address in its parts. Raises FixableError (GATEWAY_OTHER) for what is none."""
    try:
        parts = urlsplit(urljoin(base, location))
        parts.port  # noqa: B018 (looked at: it raises for a port that is no number)
    except ValueError as error:
        raise FixableError(Code.GATEWAY_OTHER, address=base) from error
    return parts


def _read(response: requests.Response, limit: int) -> bytes:
    """Return the content up to one byte more than `limit`, so that whoever asked sees that it is too long."""
    taken = bytearray()
    for block in response.raw.stream(_BLOCK, decode_content=False):  # packed bytes may unpack to anything
        taken += block
        if len(taken) > limit:
            break
    return bytes(taken[: limit + 1])
