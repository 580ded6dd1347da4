"""PDFs whose tree of pages is long or deep."""

from __future__ import annotations


def tree(pages: int, others: int = 0) -> bytes:
    """Return a PDF of so many empty pages in one node, and other objects that nothing uses."""
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(pages))
    return _written(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 595 842]>>" % (pages, kids),
            *[b"<</Type/Page/Parent 2 0 R>>"] * pages,
            *[b"<</A 1>>"] * others,
        ]
    )


def chain(levels: int) -> bytes:
    """Return a PDF of one page, so many levels down."""
    nodes = [b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (number + 3) for number in range(levels)]
    return _written([b"<</Type/Catalog/Pages 2 0 R>>", *nodes, b"<</Type/Page/MediaBox[0 0 595 842]>>"])


def _written(objects: list[bytes]) -> bytes:
    """Return a PDF of these objects, with their table."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(out)
