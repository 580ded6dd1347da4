"""Clean a picture in memory: metadata out, orientation baked into the pixels, a small one beside it.

A picture that lies straight keeps its pixels bit for bit; only one that must be turned, or a HEIC, is encoded
again. No file is written here.
"""

import io
from dataclasses import dataclass

import pi_heif
from PIL import Image, JpegImagePlugin

from desktop.errors import Code, FixableError
from desktop.safety import icc
from desktop.safety.jpeg import Stripped, strip_jpeg
from desktop.safety.png import strip_png
from desktop.safety.sniff import Format
from desktop.safety.traces import OTHER, THUMBNAIL, in_order, read_exif, read_xmp

PIXEL_LIMIT = 120_000_000
"""Largest picture in pixels; decoding one takes four bytes for each."""

THUMBNAIL_EDGE = 320
HEIC_QUALITY = 90

# Pillow warns above a limit of its own, and refuses above twice that; ours is looked at before it decodes.
Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanPicture:
    """A picture that holds its pixels, its colours and nothing else."""

    data: bytes
    thumbnail: bytes
    removed: tuple[str, ...]
    width: int
    height: int


def clean_picture(source: bytes, kind: Format, name: str) -> CleanPicture:
    """Return the cleaned picture in `source`; `name` is only for the error.

    Raises FixableError PICTURE_DAMAGED or PICTURE_TOO_LARGE.
    """
    try:
        stripped = _heic(source, name) if kind is Format.HEIC else _strip(source, kind, name)
        with Image.open(io.BytesIO(stripped.data)) as image:
            if stripped.orientation != 1:
                stripped = _turned(image, stripped)
        return CleanPicture(
            data=stripped.data,
            thumbnail=_thumbnail(stripped.data),
            removed=in_order(stripped.found),
            width=stripped.width,
            height=stripped.height,
        )
    except FixableError:
        raise
    except (MemoryError, Image.DecompressionBombError) as error:
        raise FixableError(Code.PICTURE_TOO_LARGE, name=name, limit=PIXEL_LIMIT) from error
    except Exception as error:  # decoders raise of every kind on foreign bytes
        raise FixableError(Code.PICTURE_DAMAGED, name=name) from error


def _strip(source: bytes, kind: Format, name: str) -> Stripped:
    stripped = strip_jpeg(source) if kind is Format.JPEG else strip_png(source)
    _check_size(stripped.width, stripped.height, name)
    return stripped


def _check_size(width: int, height: int, name: str) -> None:
    if width * height > PIXEL_LIMIT:
        raise FixableError(Code.PICTURE_TOO_LARGE, name=name, limit=PIXEL_LIMIT)


def _turned(image: Image.Image, stripped: Stripped) -> Stripped:
    """Turn the pixels as the removed metadata asked, at the quality that the picture came in."""
    out = io.BytesIO()
    turned = image.transpose(_TURNS[stripped.orientation])
    turned.info.clear()
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        sampling = JpegImagePlugin.get_sampling(image)
        turned.save(
            out,
            "JPEG",
            qtables=image.quantization,
            subsampling=sampling if sampling in (0, 2) else 0,
            progressive="progressive" in image.info,
            icc_profile=stripped.profile,
        )
    else:
        turned.save(out, "PNG", icc_profile=stripped.profile)
    return Stripped(out.getvalue(), 1, stripped.found, *turned.size, stripped.profile)


def _heic(source: bytes, name: str) -> Stripped:
    """Decode the main picture of a HEIC, which comes turned already, and encode it as JPEG."""
    container = pi_heif.open_heif(source, convert_hdr_to_8bit=True)
    picture = container[container.primary_index]
    _check_size(picture.size[0], picture.size[1], name)
    found: set[str] = set()
    if picture.info.get("exif"):
        found |= read_exif(picture.info["exif"]).found
    if picture.info.get("xmp"):
        found |= read_xmp(picture.info["xmp"])
    if picture.info.get("thumbnails"):
        found.add(THUMBNAIL)
    if len(container) > 1 or any(picture.info.get(key) for key in ("metadata", "aux", "depth_images")):
        found.add(OTHER)
    profile = icc.rebuild(picture.info.get("icc_profile") or b"")
    image = picture.to_pillow()
    image.info.clear()
    if image.mode not in ("RGB", "L"):
        image = image.convert("RGB")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=HEIC_QUALITY, icc_profile=profile)
    return Stripped(out.getvalue(), 1, frozenset(found), image.width, image.height, profile)


def _thumbnail(data: bytes) -> bytes:
    """Return a small JPEG of a clean picture; decoding all of it also proves that it is whole."""
    with Image.open(io.BytesIO(data)) as image:
        image.draft("RGB", (THUMBNAIL_EDGE, THUMBNAIL_EDGE))
        image.load()
        small = on_white(image)
    small.thumbnail((THUMBNAIL_EDGE, THUMBNAIL_EDGE))
    small.info.clear()
    out = io.BytesIO()
    small.save(out, "JPEG", quality=80)
    return out.getvalue()


def on_white(image: Image.Image) -> Image.Image:
    """Return the picture as one sees it on white paper, in RGB: nothing hides in what is see-through."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        layered = image.convert("RGBA")
        ground = Image.new("RGB", layered.size, "white")
        ground.paste(layered, mask=layered.getchannel("A"))
        return ground
    if image.mode.startswith("I"):  # sixteen bits of grey
        return image.convert("I").point(lambda value: value / 256).convert("L").convert("RGB")
    return image.convert("RGB")
