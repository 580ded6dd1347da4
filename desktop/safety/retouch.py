"""Burn solid blocks into the pixels of a copy, and cut it: what was there is not in the copy any more.

A JPEG is coded in squares, and what lies in one corner of a square leaves traces in the whole of it. So a
block grows to whole squares, and a cut shrinks to them: of two pictures that differ only below the blocks, or
only beyond the cut, the copies are the same, bit for bit. Nothing is written here.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, JpegImagePlugin

from desktop.domain.edits import Edits
from desktop.errors import Code, FixableError
from desktop.safety.picture import PIXEL_LIMIT, clean_picture, on_white
from desktop.safety.sniff import Format
from desktop.safety.squares import burned

QUALITY = 92
"""Of a JPEG whose own quality cannot be taken over."""

_FORMATS = {"JPEG": Format.JPEG, "PNG": Format.PNG}


@dataclass(frozen=True, slots=True, kw_only=True)
class Retouched:
    """A picture with its blocks burned in; it has no metadata, and its small picture is its own."""

    data: bytes
    thumbnail: bytes
    width: int
    height: int


def retouch(picture: bytes, edits: Edits, name: str = "") -> Retouched:
    """Return a copy of a clean JPEG or PNG with `edits` burned in; `name` is only for the error.

    Blocks may reach beyond the picture. Raises FixableError: CROP_EMPTY where nothing would be left,
    PICTURE_DAMAGED, and PICTURE_TOO_LARGE before a pixel of such a picture is decoded.
    """
    try:
        with Image.open(io.BytesIO(picture), formats=tuple(_FORMATS)) as image:
            return _retouched(image, edits, name)
    except FixableError:
        raise
    except (MemoryError, Image.DecompressionBombError) as error:
        raise FixableError(Code.PICTURE_TOO_LARGE, name=name, limit=PIXEL_LIMIT) from error
    except Exception as error:  # decoders raise of every kind on foreign bytes
        raise FixableError(Code.PICTURE_DAMAGED, name=name) from error


def square_of(picture: bytes) -> tuple[int, int]:
    """Return how large the squares are that the picture is coded in, to show what `burned` will cover.

    Raises ValueError or OSError for what is no picture.
    """
    with Image.open(io.BytesIO(picture), formats=tuple(_FORMATS)) as image:
        return _square(image)


def _retouched(image: Image.Image, edits: Edits, name: str) -> Retouched:
    if image.width * image.height > PIXEL_LIMIT:
        raise FixableError(Code.PICTURE_TOO_LARGE, name=name, limit=PIXEL_LIMIT)
    kind = _FORMATS[image.format or ""]
    final = burned(image.size, edits, _square(image))
    options = _options(image)
    pixels = on_white(image)
    for block in final.blocks:
        pixels.paste("black", (block.left, block.top, block.right, block.bottom))
    if final.crop is not None and (final.crop.width, final.crop.height) != pixels.size:
        pixels = pixels.crop((final.crop.left, final.crop.top, final.crop.right, final.crop.bottom))
    pixels.info.clear()
    out = io.BytesIO()
    pixels.save(out, image.format, **options)
    clean = clean_picture(out.getvalue(), kind, name)
    return Retouched(data=clean.data, thumbnail=clean.thumbnail, width=clean.width, height=clean.height)


def _square(image: Image.Image) -> tuple[int, int]:
    """Return the width and height of the squares whose pixels depend on each other; (1, 1) for none."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return 1, 1
    return 8 * max(layer[1] for layer in image.layer), 8 * max(layer[2] for layer in image.layer)


def _options(image: Image.Image) -> dict[str, object]:
    """Return how to encode the copy: with the quality and the colours of its picture."""
    # What was neither RGB nor grey is another picture's colours after it was turned into RGB.
    profile = image.info.get("icc_profile") if image.mode == "RGB" else None
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return {"icc_profile": profile}
    if image.mode != "RGB":
        return {"quality": QUALITY, "subsampling": 0}
    sampling = JpegImagePlugin.get_sampling(image)
    return {
        "qtables": image.quantization,
        "subsampling": sampling if sampling in (0, 2) else 0,
        "progressive": "progressive" in image.info,
        "icc_profile": profile,
    }
