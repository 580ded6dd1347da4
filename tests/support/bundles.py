"""Disclosed records, a signing device and finished bundles for tests; small and made on the spot."""

import hashlib
import io
import zlib
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.audience import Audience, Profile
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId, RecordId, RevisionId
from desktop.domain.record import FormRef, RecordState, RecordType
from desktop.forms.form import Form
from sync.bundle import layout
from sync.bundle.crate import crate_bytes
from sync.bundle.pieces import Piece, piece_of
from sync.bundle.records import record_pieces
from sync.bundle.schema import schema_bytes
from sync.bundle.tagfiles import BagInfo
from sync.bundle.writer import BundleWriter
from sync.identity import DeviceIdentity

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
BUNDLE_ID = "0e8f1c1e-6a52-4b0f-9d0c-3f1d2c4b5a69"
XFORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
  <h:head><h:title>Practice</h:title><model>
    <instance><data id="practice" version="1"><title/><files><picture/></files></data></instance>
    <bind nodeset="/data/title" type="string"/>
    <bind nodeset="/data/files/picture" type="binary"/>
  </model></h:head><h:body><repeat nodeset="/data/files"/></h:body>
</h:html>
"""
FORM = FormRef(form_id="practice", version="1")


class Keys(dict[str, bytes]):
    """A keeper of small secrets that lives in memory."""

    def get_bytes(self, name: str) -> bytes | None:
        return self.get(name)

    def put_bytes(self, name: str, value: bytes) -> None:
        self[name] = value


def device(seed: int = 1) -> DeviceIdentity:
    """Return a device whose key is always the same for the same seed."""
    return DeviceIdentity(Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32))


def form() -> Form:
    digest = hashlib.sha256(XFORM).hexdigest()
    return Form(
        ref=FORM, title="Practice", xform=XFORM, digest=digest, languages=("en",), sections=(), lists={}
    )


def picture(shade: int = 0, kind: str = "PNG", side: int = 8) -> bytes:
    """Return a small picture file."""
    out = io.BytesIO()
    Image.new("RGB", (side, side), (shade, 80, 120)).save(out, kind)
    return out.getvalue()


def attachment(data: bytes, number: int = 1, extension: str = "png", name: str = "IMG_1.png") -> Attachment:
    return Attachment(
        attachment_id=AttachmentId(f"00000000-0000-4000-8000-{number:012d}"),
        name=name,
        kind=MediaKind.IMAGE,
        media_type="image/png" if extension == "png" else "image/jpeg",
        extension=extension,
        size=len(data),
        sha512=hashlib.sha512(data).hexdigest(),
        crc32=zlib.crc32(data),
        added_at=NOW,
    )


def disclosed(number: int = 1, files: Sequence[Attachment] = (), **answers: str) -> Disclosed:
    """Return one record that leaves, with a row for each file."""
    rows = [{"_row": f"r{at}", "picture": str(file.attachment_id)} for at, file in enumerate(files)]
    texts = {"title": f"Practice {number}", "summary": "Short and Málaga – بله", "pillar_main": "pillar_3"}
    return Disclosed(
        record_id=RecordId(f"10000000-0000-4000-8000-{number:012d}"),
        revision_id=RevisionId(f"20000000-0000-4000-8000-{number:012d}"),
        number=1,
        parent=None,
        record_type=RecordType.PRACTICE,
        state=RecordState.READY,
        form=FORM,
        title=f"Practice {number}",
        language="en",
        audience=Audience.PUBLIC,
        finished_at=NOW,
        answers={**texts, **answers, **({"files": rows} if rows else {})},  # type: ignore[dict-item]
        labels=(),
        files=tuple(files),
        caution=(),
        withheld=(),
    )


def file_piece(file: Attachment, pour: Callable[[Callable[[bytes], object]], object]) -> Piece:
    return Piece(
        path=layout.file_path(file.sha512, file.extension),
        size=file.size,
        sha512=file.sha512,
        crc32=file.crc32,
        pour=pour,
        attachment=file.attachment_id,
    )


def payload(records: Sequence[Disclosed], files: Sequence[Piece], profile: Profile) -> list[Piece]:
    """Return all payload pieces, as the exporter would gather them."""
    pieces = list(files)
    pieces += record_pieces(records, {FORM: form().xform}, with_names=profile is Profile.COP_TEAM)
    pieces += [piece_of(layout.form_path("practice", "1"), XFORM), piece_of(layout.SCHEMA, schema_bytes())]
    sizes = {piece.path: piece.size for piece in pieces}
    crate = crate_bytes(BUNDLE_ID, NOW.date(), profile.value, records, sizes)
    return [*pieces, piece_of(layout.CRATE, crate)]


def info(profile: Profile = Profile.GATEWAY_PUBLIC, **changes: object) -> BagInfo:
    values: dict[str, object] = {
        "bundle_id": BUNDLE_ID,
        "date": date(2026, 11, 22),
        "sender": device().principal,
        "profile": profile.value,
        "sequence": 1,
    }
    return BagInfo(**(values | changes))  # type: ignore[arg-type]


def small_writer(profile: Profile = Profile.GATEWAY_PUBLIC, recipient: str = "") -> BundleWriter:
    """Return the writer of a bundle with two records and two pictures."""
    first, second = picture(10), picture(200, "JPEG")
    files = [attachment(first), attachment(second, 2, "jpg", "IMG_2.jpg")]
    records = [disclosed(1, files[:1]), disclosed(2, files)]
    pieces = [
        file_piece(file, lambda write, data=data: write(data))  # type: ignore[misc]
        for file, data in zip(files, (first, second), strict=True)
    ]
    return BundleWriter(payload(records, pieces, profile), info(profile, recipient=recipient), device())


def small_bundle(folder: Path, profile: Profile = Profile.GATEWAY_PUBLIC) -> Path:
    """Write that bundle and return its path."""
    target = folder / f"b-{BUNDLE_ID}.zip"
    small_writer(profile).write(target)
    return target


def sealed_bundle(folder: Path, *recipients: str, profile: Profile = Profile.GATEWAY_PUBLIC) -> Path:
    """Write the same bundle as `small_bundle`, sealed for `recipients`, and return where it stands."""
    target = folder / f"b-{BUNDLE_ID}.zip.age"
    small_writer(profile, " ".join(sorted(recipients))).write(target)
    return target


GATEWAY = "AGE-SECRET-KEY-1AXWYZVMEZSQP0EML68U69AYXKKFD40STDGR84ANHNCXPM5U47UYQ7VQQ8U"
"""An age identity that opens what is sealed for `GATEWAY_RECIPIENT`; the same in every run."""
GATEWAY_RECIPIENT = "age1rm9wlel3cpcx40hkj4pyzyl8egnjuqnvvlklgxhxsre04cjpzu0scrxuj0"
OTHER = "AGE-SECRET-KEY-1G0MUT3D5S8VTRL8CDPZW53M0WJD4UPVLH5RDS2KARKYTGMLY6ZPQQXD6ZK"
OTHER_RECIPIENT = "age1uztyt003h4en23twdmlvufft7zpwg23fnltwagd4t2qs25e58pdsl2jeze"
