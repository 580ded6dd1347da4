"""Print a record as a PDF: the same record gives the same bytes, and nothing says who made it, or where."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from desktop.domain.disclosed import Disclosed
from desktop.forms.form import Form
from desktop.plain.words import PageWords
from desktop.printing.faces import FaceSet
from desktop.printing.photos import ReadFile
from desktop.printing.press import ONE_AT_A_TIME, put
from desktop.printing.sheet import Sheet
from desktop.printing.story import Story
from desktop.printing.typeset import Typesetter


def print_record(
    disclosed: Disclosed,
    form: Form,
    out: Path | BinaryIO,
    *,
    read_file: ReadFile,
    languages: Sequence[str] = ("en",),
    words: PageWords | None = None,
) -> int:
    """Write a disclosed record as A4 pages to `out` and return how many there are.

    What is not for everybody is marked. The document's properties hold the title, where it may stand there,
    and nothing else. A path gets its file only when it is whole. A photo that cannot be read leaves a line in
    its place. Raises MachineError (DISK_FULL, READ_ONLY, NO_PERMISSION).
    """
    with ONE_AT_A_TIME:
        data, pages = _pages(disclosed, form, read_file, languages, words or PageWords())
    put(data, out)
    return pages


def _pages(
    record: Disclosed,
    form: Form,
    read_file: ReadFile,
    languages: Sequence[str],
    words: PageWords,
) -> tuple[bytes, int]:
    """Lay the record out twice: the first time to count the pages."""
    faces = FaceSet()
    try:
        setter = Typesetter(faces)
        story = Story(record, form, languages, words, setter, read_file)
        name = words.template.format(title=form.title, version=form.ref.version)
        left = " · ".join(
            [
                words.record.format(number=record.record_id),
                words.revision.format(number=record.number),
                name,
            ]
        )
        total = 0
        out = io.BytesIO()
        for _ in range(2):
            out = io.BytesIO()
            pages = total

            def foot(page: int, pages: int = pages) -> tuple[str, str]:
                return left, words.page.format(page=page, pages=pages)

            banner = words.internal if story.is_internal else ""
            document = Sheet(
                out,
                record.property_title,
                record.language,
                setter,
                foot,
                banner=banner,
                is_mirrored=setter.is_rtl(record.title),
            )
            document.build(story.flowables())
            total = document.page
        return out.getvalue(), total
    finally:
        faces.close()
