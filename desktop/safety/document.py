"""Clean a PDF in memory: properties, XMP, comment authors and picture metadata out; active ones refused.

What stands on the pages is not looked at. The file is written anew, so earlier versions of edited objects and
objects that nothing uses go as well.
"""

import io
import zlib
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from desktop.domain.attachment import RefusalReason
from desktop.errors import Code, FixableError
from desktop.safety.jpeg import BrokenPicture, strip_jpeg
from desktop.safety.traces import DATES, DEVICE, OTHER, OWNER, THUMBNAIL, in_order, read_xmp

_ACTIVE_ACTIONS = {"/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition", "/GoToE"}
_ACTIVE_NOTES = {"/RichMedia", "/3D", "/Movie", "/Screen", "/FileAttachment"}
_SIGNED = ("/Name", "/Location", "/Reason", "/ContactInfo", "/M", "/Contents", "/Cert", "/Prop_Build")
_NOTED = (("/T", OWNER), ("/M", DATES), ("/CreationDate", DATES), ("/NM", OTHER))
_DROPPED = (
    *(("/PieceInfo", OTHER), ("/LastModified", DATES), ("/Thumb", THUMBNAIL), ("/Perms", OWNER)),
    *(("/Collection", OTHER), ("/SpiderInfo", OTHER), ("/OPI", OTHER), ("/DSS", OWNER)),
)
_DEPTH = 60
_MOST_PICTURE = 200 << 20
_JPX_KEPT = {b"jP  ", b"ftyp", b"jp2h", b"jp2c"}


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanDocument:
    """A PDF without its properties."""

    data: bytes
    removed: tuple[str, ...]


class _Hidden(Exception):  # noqa: N818 (a finding)
    """The document holds layers that are not shown."""


class _Active(Exception):  # noqa: N818 (a finding)
    """The document would do something by itself."""


def clean_document(source: Path) -> CleanDocument:
    """Return the cleaned PDF at `source`.

    Raises FixableError TYPE_REFUSED (reason ACTIVE, LOCKED or HIDDEN) or DOCUMENT_DAMAGED.
    """
    name = source.name
    try:
        with pikepdf.open(source, suppress_warnings=True) as pdf:
            found = _strip(pdf)
            out = io.BytesIO()
            # qpdf holds the interpreter's lock while it writes; the listener lets it go a hundred times.
            pdf.save(out, static_id=True, progress=lambda percent: None)
        return CleanDocument(data=out.getvalue(), removed=in_order(found))
    except _Active as error:
        raise FixableError(Code.TYPE_REFUSED, name=name, reason=RefusalReason.ACTIVE) from error
    except _Hidden as error:
        raise FixableError(Code.TYPE_REFUSED, name=name, reason=RefusalReason.HIDDEN) from error
    except pikepdf.PasswordError as error:
        raise FixableError(Code.TYPE_REFUSED, name=name, reason=RefusalReason.LOCKED) from error
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=name) from error
    except Exception as error:  # qpdf raises of every kind on foreign bytes
        raise FixableError(Code.DOCUMENT_DAMAGED, name=name) from error


def _strip(pdf: pikepdf.Pdf) -> set[str]:
    found: set[str] = set()
    info = pdf.trailer.get("/Info")
    if isinstance(info, Dictionary):
        found |= _found_in(info)
        del pdf.trailer["/Info"]
    root = pdf.Root
    names = root.get("/Names")
    if isinstance(names, Dictionary) and ("/JavaScript" in names or "/EmbeddedFiles" in names):
        raise _Active
    if "/XFA" in root.get("/AcroForm", Dictionary()):
        raise _Active
    if _has_hidden_layers(root):
        raise _Hidden
    if "/ID" in pdf.trailer:
        del pdf.trailer["/ID"]  # its first half stays the same through all versions of a document
    for part in pdf.objects:
        _clean(part, found, 0)
    return found


def _has_hidden_layers(root: Object) -> bool:
    layers = root.get("/OCProperties")
    if not isinstance(layers, Dictionary):
        return False
    shown = layers.get("/D", Dictionary())
    return bool(len(shown.get("/OFF", Array()))) or shown.get("/BaseState") == Name.OFF


def _found_in(info: Dictionary) -> set[str]:
    """Tell the kinds of detail in the document's properties."""
    kinds = {"/Author": OWNER, "/Creator": DEVICE, "/Producer": DEVICE, "/CreationDate": DATES}
    kinds |= {"/ModDate": DATES}
    return {kinds.get(key, OTHER) for key in info.keys() if str(info[key])}  # noqa: SIM118 (no mapping)


def _clean(part: Object, found: set[str], depth: int) -> None:
    """Clean one object and what lies directly inside it; what it refers to comes by itself."""
    if depth > _DEPTH:
        raise BrokenPicture("too deep")
    if isinstance(part, Array):
        for inner in part:
            if isinstance(inner, Array | Dictionary) and not inner.is_indirect:
                _clean(inner, found, depth + 1)
        return
    if not isinstance(part, Dictionary | Stream):
        return
    _refuse_active(part)
    for key in list(part.keys()):
        value = part.get(key)
        if isinstance(value, Array | Dictionary) and not value.is_indirect:
            _clean(value, found, depth + 1)
    _take_properties(part, found)
    if isinstance(part, Stream):
        _strip_picture(part, found)


def _refuse_active(part: Object) -> None:
    if str(part.get("/S", "")) in _ACTIVE_ACTIONS or "/JS" in part or "/EF" in part:
        raise _Active
    if str(part.get("/Subtype", "")) in _ACTIVE_NOTES or part.get("/Type") == Name.EmbeddedFile:
        raise _Active


def _leads_outside(action: Object) -> bool:
    """Tell whether an action names a file on somebody's disk."""
    if not isinstance(action, Dictionary):
        return False
    kind = str(action.get("/S", ""))
    return kind in ("/GoToR", "/Thread") or (
        kind == "/URI" and str(action.get("/URI", "")).strip().lower().startswith(("file:", "\\", "smb:"))
    )


def _take_properties(part: Object, found: set[str]) -> None:
    if "/Metadata" in part:
        packet = part["/Metadata"]
        found |= read_xmp(packet.read_bytes()) if isinstance(packet, Stream) else {OTHER}
        del part["/Metadata"]
    for key, kind in _DROPPED:
        if key in part:
            found.add(kind)
            del part[key]
    if "/Subtype" in part and "/Rect" in part and part.get("/Subtype") != Name.Widget:
        for key, kind in _NOTED:
            if key in part:
                found.add(kind)
                del part[key]
    if part.get("/Type") == Name.Sig or "/ByteRange" in part:  # it is no longer true of the new file anyway
        for key in _SIGNED:
            if key in part:
                found.add(OWNER)
                del part[key]
    for key in ("/A", "/Next"):
        if key in part and _leads_outside(part[key]):
            found.add(OTHER)
            del part[key]
    for key in ("/AA", "/OpenAction"):  # what is to happen when a page opens; only the harmless sort is left
        if key in part:
            del part[key]


def _strip_picture(stream: Stream, found: set[str]) -> None:
    """Take the metadata out of a photo inside the document, leaving its pixels."""
    filters = stream.get("/Filter")
    if isinstance(filters, Array) and len(filters) == 2 and filters[0] == Name.FlateDecode:
        # A photo that was packed once more; unpacked it is hardly larger.
        raw = _unpacked(stream.read_raw_bytes())
        filters = filters[1]
    else:
        filters = filters[0] if isinstance(filters, Array) and len(filters) == 1 else filters
        raw = stream.read_raw_bytes() if filters in (Name.DCTDecode, Name.JPXDecode) else b""
    if filters == Name.JPXDecode:
        kept = _strip_jpx(raw)
        if kept != raw:
            found.add(OTHER)
            stream.write(kept, filter=Name.JPXDecode)
    if filters != Name.DCTDecode:
        return
    try:
        stripped = strip_jpeg(raw)
    except BrokenPicture:
        return
    found |= stripped.found
    if stripped.found:
        settings = stream.get("/DecodeParms")
        if isinstance(settings, Array):
            settings = settings[-1]
        stream.write(
            stripped.data,
            filter=Name.DCTDecode,
            decode_parms=settings if isinstance(settings, Dictionary) else None,
        )


def _unpacked(data: bytes) -> bytes:
    """Return what zlib packed. Raises BrokenPicture beyond the limit of a document."""
    unpacker = zlib.decompressobj()
    plain = unpacker.decompress(data, _MOST_PICTURE)
    if unpacker.unconsumed_tail:
        raise BrokenPicture("too large")
    return plain


def _strip_jpx(data: bytes) -> bytes:
    """Return a JPEG 2000 picture without the boxes that hold words."""
    kept, at = [], 0
    while at + 8 <= len(data):
        size, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        size = size or len(data) - at
        if size < 8 or at + size > len(data):
            return data  # a bare stream of codes, or one that no reader shows
        if name in _JPX_KEPT:
            kept.append(data[at : at + size])
        at += size
    return b"".join(kept)
