"""What reads foreign bytes, each as one function of them, and the inputs to begin with.

A target lets the family of `desktop.errors` through silently: refusing is what it is for. Where a signature
stands before what is to be read, the target signs whatever it is given, so that the reader behind is reached.
"""

import io
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.domain.record import RecordType
from desktop.errors import FixableError
from desktop.forms.reader import read_form
from sync.bundle import layout
from sync.bundle.bagchecks import check_declaration, read_info, read_manifest
from sync.bundle.checks import Expectations, verify, verify_stream
from sync.bundle.extract import extract
from sync.bundle.findings import Findings
from sync.bundle.media import HEAD, file_faults
from sync.certificates import certificate_of, read_certificate
from sync.generic.judging import judge
from sync.keys import public_text
from sync.receipts import NAMESPACE as RECEIPT
from sync.receipts import read_receipt, write_receipt
from sync.requests import NAMESPACE as REQUEST
from sync.requests import read_request, write_request
from sync.revocations import NAMESPACE as REVOKED
from sync.revocations import read_list
from sync.revoked import Revoked
from sync.setup.content import NAMESPACE as SETUP
from sync.setup.reading import read_setup
from sync.signing import BUNDLE_NAMESPACE, read_signature, sign
from sync.trust import TrustList, write_signers
from tests.golden.bundles.generate import CASES
from tests.golden.bundles.museum import Files, good_files, sealed, signed, zipped
from tests.support.bags import Bag
from tests.support.bundles import GATEWAY, GATEWAY_RECIPIENT, NOW, device
from tests.support.offices import bad_certificates, certificate, office, office_line
from tests.support.parcels import a_parcel, a_receipt
from tests.support.setups import catalog, setup
from tests.support.setups import signed as signed_setup

MAX_INPUT = 64 * 1024
_EXPECTED = Expectations(now=NOW, trust=TrustList([office_line()]), strangers=True)
_INNER = (
    layout.INFO,
    layout.MANIFEST,
    layout.records_path(1),
    layout.WITHDRAWALS,
    layout.CRATE,
    "data/forms/practice-1.xml",
    layout.SCHEMA,
)
_KEY = office()


@dataclass(frozen=True, kw_only=True)
class Target:
    """One reader of foreign bytes.

    Attributes:
        read: reads its argument and raises only what is a mistake of ours.
        seeds: inputs to begin with.
    """

    name: str
    read: Callable[[bytes], None]
    seeds: Callable[[], Iterator[bytes]]


def _lets_refuse(read: Callable[[bytes], object]) -> Callable[[bytes], None]:
    def refusing(data: bytes) -> None:
        with suppress(FixableError):
            read(data)

    return refusing


@cache
def _good() -> Files:
    folder = Path(tempfile.mkdtemp())
    try:
        return good_files(folder)
    finally:
        shutil.rmtree(folder)


def _cases(*families: str) -> Iterator[bytes]:
    yield zipped(_good())
    for case in CASES:
        if case.code.family in families and len(data := case.build(dict(_good()))) <= MAX_INPUT:
            yield data


@contextmanager
def _named(data: bytes) -> Iterator[Path]:
    """Give the bytes as a file that has a path and lies on no disk."""
    place = os.memfd_create("input")
    try:
        os.write(place, data)
        yield Path(f"/proc/self/fd/{place}")
    finally:
        os.close(place)


def _zip(data: bytes) -> object:
    return verify_stream(io.BytesIO(data), _EXPECTED)


def _inside(data: bytes) -> object:
    """Put the bytes in the place of one file of the good bundle, honestly listed and signed."""
    if not data:
        return None
    path = _INNER[data[0] % len(_INNER)]
    again = signed if path in layout.COVERED else sealed
    return verify_stream(io.BytesIO(zipped(again({**_good(), path: data[1:]}))), _EXPECTED)


def _inside_seeds() -> Iterator[bytes]:
    for number, path in enumerate(_INNER):
        if path in _good():
            yield bytes([number]) + _good()[path]
        for case in CASES:
            if case.code.family in ("records", "bag"):
                with suppress(zipfile.BadZipFile, KeyError):
                    with zipfile.ZipFile(io.BytesIO(case.build(dict(_good())))) as archive:
                        data = archive.read(next(iter(archive.namelist())).partition("/")[0] + "/" + path)
                    if len(data) < MAX_INPUT and data != _good().get(path):
                        yield bytes([number]) + data


def _tags(data: bytes) -> object:
    findings = Findings()
    check_declaration(data, findings)
    read_info(data, findings)
    return read_manifest(data, layout.MANIFEST, findings)


def _signature(data: bytes) -> None:
    read_signature(data).check(b"message", BUNDLE_NAMESPACE)


def _certificate(data: bytes) -> None:
    with suppress(FixableError):
        read_certificate(data)
    certificate_of(data).judge("device@office", NOW)


def _certificates() -> Iterator[bytes]:
    yield certificate().line
    yield certificate().blob
    yield from bad_certificates().values()


def _age(data: bytes) -> object:
    with _named(data) as path:
        return verify(path, _EXPECTED, (GATEWAY,))


def _unpack(data: bytes) -> object:
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    try:
        with _named(data) as path:
            return extract(path, folder / "out", _EXPECTED, (GATEWAY,))
    finally:
        shutil.rmtree(folder)


def _media(data: bytes) -> object:
    extensions = ("png", "jpg", "pdf", "txt", "docx", "odt", "mp4", "m4a", "mp3", "webm", "wav", "ogg")
    return list(file_faults(extensions[data[0] % len(extensions)], data[1:][:HEAD])) if data else None


def _media_seeds() -> Iterator[bytes]:
    for path, data in _good().items():
        if path.startswith("data/files/"):
            yield b"\0" + data
            yield b"\1" + data
    yield from (b"\3a,b\n", b"\2%PDF-1.7\n", b"\4PK\3\4", b"\6\0\0\0\x18ftypmp42")


def _setup(data: bytes) -> object:
    if data.startswith(b"{") and b"\n" not in data:
        return read_setup(data + b"\n" + sign(_KEY, data + b"\n", SETUP))
    return read_setup(data)


def _setups() -> Iterator[bytes]:
    yield signed_setup(setup())
    yield signed_setup(setup()).partition(b"\n")[0]


def _receipt(data: bytes) -> object:
    content = data if data.endswith(b"\n") else data + b"\n"
    return read_receipt(content, sign(_KEY, content, RECEIPT), [public_text(_office_blob())], NOW)


def _receipts() -> Iterator[bytes]:
    yield write_receipt(a_receipt(a_parcel()), _KEY)[0]


def _office_blob() -> bytes:
    return read_signature(sign(_KEY, b"", RECEIPT)).key


def _request(data: bytes) -> object:
    if b"BEGIN SSH" not in data:
        armored = sign(_KEY, data, REQUEST)
        data += b"".join(b"# " + line + b"\n" for line in armored.splitlines())
    return read_request(data)


def _requests() -> Iterator[bytes]:
    whole = write_request(device(), GATEWAY_RECIPIENT, "Tablet 3", "Women's Shelter Network")
    yield whole
    yield whole.partition(b"# -----BEGIN")[0]


def _revoked(data: bytes) -> object:
    line = data if data.endswith(b"\n") else data + b"\n"
    return read_list(line + sign(_KEY, line, REVOKED) if line.count(b"\n") == 1 else data)


def _lists() -> Iterator[bytes]:
    yield json.dumps(
        {
            "format": "revoked-v1",
            "issued_at": "2026-11-22T09:30:00Z",
            "office": "Kabul office",
            "revoked": Revoked(keys=frozenset(["SHA256:" + "a" * 43])).as_tree(),
            "sequence": 1,
        },
        separators=(",", ":"),
        sort_keys=True,
    ).encode()


def _trusted() -> Iterator[bytes]:
    yield write_signers([office_line()])
    for case in CASES:
        if case.trust is not None:
            yield write_signers(case.trust.signers)


def _generic(data: bytes) -> object:
    with _named(data) as path:
        return judge(path)


def _bags() -> Iterator[bytes]:
    for bag in (Bag(), Bag(version="0.97", algorithm="md5", tags={"fetch.txt": b"http://x/ 1 data/a\n"})):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for path, data in bag.files().items():
                archive.writestr(f"bag/{path}", data)
        yield out.getvalue()


def _tag_files() -> Iterator[bytes]:
    yield from (_good()[path] for path in (layout.DECLARATION, layout.INFO, layout.MANIFEST))
    yield layout.DECLARATION_TEXT.replace(b"\n", b"\r\n")


@cache
def _question() -> tuple[bytes, dict[str, bytes]]:
    """Return the smallest form of the program, and the lists that it takes from files."""
    form = catalog().built_in(RecordType.QUESTION)
    return form.xform, dict(catalog().lists(form.ref))


def _form(data: bytes) -> object:
    return read_form(data, _question()[1])


def _forms() -> Iterator[bytes]:
    yield _good()["data/forms/practice-1.xml"]
    yield _question()[0]


TARGETS = tuple(
    Target(name=name, read=_lets_refuse(read), seeds=seeds)
    for name, read, seeds in (
        ("zip", _zip, lambda: _cases("names", "types", "structure")),
        ("inside", _inside, _inside_seeds),
        ("tags", _tags, _tag_files),
        ("signature", _signature, lambda: iter([sign(_KEY, b"message", BUNDLE_NAMESPACE)])),
        ("certificate", _certificate, _certificates),
        ("age", _age, lambda: _cases("sealing")),
        ("unpack", _unpack, lambda: _cases("sealing", "structure")),
        ("media", _media, _media_seeds),
        ("setup", _setup, _setups),
        ("receipt", _receipt, _receipts),
        ("request", _request, _requests),
        ("revoked", _revoked, _lists),
        ("trust", TrustList.read, _trusted),
        ("generic", _generic, _bags),
        ("form", _form, _forms),
    )
)
