"""Readers, and inputs that grow with a count, each in the way that would hurt a careless reader most."""

import io
from collections.abc import Callable, Mapping

from desktop.errors import FixableError
from sync.bundle import layout
from sync.bundle.bagchecks import read_info, read_manifest
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.findings import Findings
from sync.bundle.seal import read_seal
from sync.faults import Refused
from sync.trust import TrustList
from tests.golden.bundles.museum import Files, sealed, zipped
from tests.support.bundles import GATEWAY, NOW
from tests.support.rawzip import Member, Shell, pack


class Counting(io.BytesIO):
    """Bytes that count how many of them are read."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.count += len(data)
        return data


def _verify(stream: Counting) -> None:
    verify_stream(stream, Expectations(now=NOW))


def _seal(stream: Counting) -> None:
    try:
        read_seal(stream, (GATEWAY,))
    except Refused:
        return


def _tags(stream: Counting) -> None:
    data = stream.read()
    read_manifest(data, layout.MANIFEST, Findings())
    read_info(data, Findings())


def _trust(stream: Counting) -> None:
    try:
        TrustList.read(stream.read())
    except FixableError:
        return


def _records(files: Files, count: int) -> bytes:
    path = layout.records_path(1)
    first = files[path].partition(b"\n")[0]
    lines = [
        first.replace(b"10000000-", b"%08x-" % at).replace(b"20000000-", b"%08x-" % (at + 90_000))
        for at in range(count)
    ]
    return zipped(sealed({**files, path: b"".join(line + b"\n" for line in lines)}))


def _files(files: Files, count: int) -> bytes:
    return zipped(sealed({**files, **{f"data/files/00/{at:064x}.png": b"x" for at in range(count)}}))


def _plain(count: int, **changes: object) -> bytes:
    return pack([Member(name=b"top/%d" % at, data=b"x", **changes) for at in range(count)])  # type: ignore[arg-type]


def _overlapping(count: int) -> bytes:
    size = 60 * count
    return pack(
        [Member(name=b"top/%d" % at, data=b"x", both={"size": size, "packed": size}) for at in range(count)]
    )


READERS: Mapping[str, tuple[Callable[[Counting], None], Callable[[Files, int], bytes]]] = {
    "records": (_verify, _records),
    "files": (_verify, _files),
    "gaps": (_verify, lambda _, count: _plain(count, gap=b"gap" * 20)),
    "gaps with the mark of an end": (_verify, lambda _, count: _plain(count, gap=b"PK\5\6" * 20)),
    "lies of one size": (_verify, lambda _, count: _plain(count, both={"size": 0, "packed": 0})),
    "files over each other": (_verify, lambda _, count: _overlapping(count)),
    "one name": (_verify, lambda _, count: pack([Member(name=b"top/a", data=b"")] * count)),
    "names of slashes": (_verify, lambda _, count: pack([Member(name=b"a/" * count, data=b"")] * 10)),
    "ends": (_verify, lambda _, count: pack([], Shell(prefix=b"PK\5\6" + bytes(18) * count))),
    "lines": (_tags, lambda _, count: b"".join(b"%0128x  data/%d\n" % (at, at) for at in range(count))),
    "folded lines": (_tags, lambda _, count: b"A: b\n" + b" c\n" * count),
    "carriage returns": (_tags, lambda _, count: b"\r" * count + b"\n"),
    "dots": (_tags, lambda _, count: b"0" * 128 + b"  " + b"./" * (count // 4) + b"data/a\n"),
    "stanzas": (
        _seal, lambda _, count: b"age-encryption.org/v1\n" + (b"-> X25519 " + b"A" * 43 + b"\n") * count),
    "options": (_trust, lambda _, count: b'a namespaces="' + b"x," * count + b'" ssh-ed25519 AAAA\n'),
    "principals": (_trust, lambda _, count: b"*," * count + b" ssh-ed25519 AAAA\n"),
}  # fmt: skip
