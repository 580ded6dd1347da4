"""Why a line broke, from what the libraries raised: one code for each thing that a person can do about it."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator

from requests.exceptions import InvalidSchema
from urllib3.exceptions import ProxyError

from desktop.errors import Code

_NOT_YET_VALID = 9  # of OpenSSL's X509_V_ERR_*
_EXPIRED = 10
_NO_WAY = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}


def why_broken(error: BaseException) -> Code:
    """Return the code for an error of `requests`, which wraps what happened in several layers."""
    layers = list(_layers(error))
    for layer in layers:
        if isinstance(layer, ssl.SSLCertVerificationError):
            return _certificate(layer)
    if any(isinstance(layer, ProxyError) for layer in layers):
        return _proxy(layers)
    for layer in layers:
        if isinstance(layer, socket.gaierror) or (isinstance(layer, OSError) and layer.errno in _NO_WAY):
            return Code.NO_NETWORK
        if isinstance(layer, (TimeoutError, ConnectionRefusedError)):
            return Code.GATEWAY_SILENT
        if isinstance(layer, ssl.SSLError) and "WRONG_VERSION_NUMBER" in str(layer):
            return Code.CAPTIVE_PORTAL  # a page in the clear where the gateway would speak TLS
        if isinstance(layer, InvalidSchema):
            return Code.PROXY_BARS  # a kind of proxy that is not spoken here
    return Code.LINE_BROKEN


def _certificate(error: ssl.SSLCertVerificationError) -> Code:
    number = getattr(error, "verify_code", 0)
    if number == _NOT_YET_VALID:
        return Code.CLOCK_WRONG
    return Code.GATEWAY_EXPIRED if number == _EXPIRED else Code.GATEWAY_UNPROVEN


def _proxy(layers: list[BaseException]) -> Code:
    """Return what a proxy did; what it says of the gateway behind it counts as the gateway's."""
    said = next((str(layer) for layer in layers if "Tunnel connection failed" in str(layer)), "")
    if "407" in said:
        return Code.PROXY_PASSWORD
    if any(f"failed: {status}" in said for status in (502, 503, 504)):
        return Code.GATEWAY_SILENT
    return Code.PROXY_BARS


def _layers(error: BaseException) -> Iterator[BaseException]:
    """Yield the error and all that it was made of, the outermost first."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        layer = waiting.pop(0)
        if not isinstance(layer, BaseException) or id(layer) in seen:
            continue
        seen.add(id(layer))
        yield layer
        waiting += [getattr(layer, "reason", None), *layer.args, layer.__cause__, layer.__context__]
