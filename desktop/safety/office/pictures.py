"""Clean a picture inside an office document, or say that it is of no kind that can be cleaned."""

import io

from PIL import Image

from desktop.domain.attachment import RefusalReason
from desktop.errors import FixableError
from desktop.safety.office.findings import Broken, Refused
from desktop.safety.picture import PIXEL_LIMIT, clean_picture
from desktop.safety.sniff import Format, sniff

_TURNED_TO_PNG = ("GIF", "BMP", "TIFF", "WEBP")


def clean_inner_picture(data: bytes) -> tuple[bytes, str, tuple[str, ...]]:
    """Return the clean picture, its extension, and what was taken out. Raises Broken and Refused."""
    found = sniff(data[:4096])
    try:
        if found in (Format.JPEG, Format.PNG):
            picture = clean_picture(data, Format(found), "")
            return picture.data, "jpg" if found is Format.JPEG else "png", picture.removed
        return _as_png(data), "png", ()
    except FixableError as error:
        raise Broken from error


def _as_png(data: bytes) -> bytes:
    """Return an older kind of picture as PNG, its first frame only."""
    try:
        with Image.open(io.BytesIO(data), formats=_TURNED_TO_PNG) as image:
            if image.width * image.height > PIXEL_LIMIT:
                raise Broken
            image.load()
            plain = image.convert(
                "RGBA" if "transparency" in image.info or image.mode in ("RGBA", "LA", "PA") else "RGB"
            )
        plain.info.clear()
        out = io.BytesIO()
        plain.save(out, "PNG")
        return out.getvalue()
    except Broken:
        raise
    except Exception as error:  # decoders raise of every kind on foreign bytes; drawings have no decoder here
        raise Refused(RefusalReason.OFFICE) from error
