"""Every output of one disclosed record as bytes, laid open: unpacked, inflated and read as text."""

import io
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf

from desktop.domain.attachment import Attachment
from desktop.domain.departure import Departure
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.parcel import Parcel
from desktop.domain.person import Telling
from desktop.domain.record import FormRef
from desktop.errors import MachineError
from desktop.forms.form import Form
from desktop.plain import pictures_of, plain_text, save_picture, write_inventory
from desktop.printing import print_record
from desktop.safety.source import Source
from desktop.safety.telling import read_telling
from sync.bundle.pieces import Write
from sync.export import Exporter
from sync.identity import ensure
from tests.support import trees
from tests.support.marked import Case
from tests.support.vaults import MovableClock


class Settings:
    """Settings in memory."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def get_bytes(self, name: str) -> bytes | None:
        return self._kept.get(name)

    def put_bytes(self, name: str, value: bytes) -> None:
        self._kept[name] = value


class Shelf:
    """A library of one record, in memory; and a ledger that notes nothing."""

    def __init__(self, case: Case) -> None:
        self._case = case

    def source(self, record_id: RecordId) -> tuple[Source, Telling | None]:
        case = self._case
        source = trees.source(case.record, case.form, case.files)
        return source, read_telling(case.form, case.record.answers)

    def title(self, record_id: RecordId) -> str:
        return self._case.record.title

    def attachment(self, attachment_id: AttachmentId) -> Attachment:
        return self._case.files[attachment_id]

    def quick_look(self, attachment_id: AttachmentId) -> MachineError | None:
        return None

    def form(self, ref: FormRef) -> Form:
        return self._case.form

    def pour(self, attachment_id: AttachmentId, write: Write, *, cancel: object = None) -> None:
        write(self._case.contents[attachment_id])

    def note_export(self, departure: Departure, number: int, parcel: Parcel | None = None) -> None:
        pass

    def hit_reasons(self, record_ids: object) -> dict[tuple[RecordId, str], str]:
        return {}

    def keep_reasons(self, reasons: object) -> None:
        pass

    def last_export(self) -> tuple[int, str]:
        return 0, ""


def outputs(case: Case, disclosed: Disclosed, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of everything that can be made of a disclosed record."""
    text = plain_text(disclosed, case.form)
    yield "clipboard", text.encode()
    table = io.BytesIO()
    write_inventory([(disclosed, case.form)], table)
    yield "table", table.getvalue()
    for picture in pictures_of(disclosed):
        out = io.BytesIO()
        save_picture(disclosed, picture.attachment_id, out, read_file=case.contents.__getitem__)
        yield "picture", out.getvalue()
    page = io.BytesIO()
    print_record(disclosed, case.form, page, read_file=case.contents.__getitem__)
    yield from laid_open(page.getvalue())
    if case.profile.is_bundle:
        yield from bundle(case, folder)


def laid_open(pdf: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield a document's bytes, each of its streams inflated, and the words that can be copied from it."""
    yield "pages", pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for part in opened.objects:
            if isinstance(part, pikepdf.Stream):
                yield "stream", part.read_raw_bytes()
                if "/DCTDecode" not in str(part.get("/Filter", "")):
                    yield "stream", part.read_bytes()
    run = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    yield "words on the pages", b"".join(run.stdout.split())


def bundle(case: Case, folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield a bundle of the record, the names and the bytes of what is in it."""
    shelf, settings = Shelf(case), Settings()
    exporter = Exporter(
        shelf,
        ensure(settings),
        settings,
        MovableClock(),
        ledger=shelf,
        organisation=lambda: case.organisation,
    )
    plan = exporter.plan([case.record.record_id], case.profile)
    if not plan.records:
        return
    made = exporter.export(plan, folder)
    data = made.path.read_bytes()
    made.path.unlink()
    yield "bundle", data
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        for name in opened.namelist():
            yield name, name.encode()
            yield name, opened.read(name)
