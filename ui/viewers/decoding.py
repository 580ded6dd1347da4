"""Decode pictures, beside the window and never larger than is good for it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from ui.viewers.trouble import Trouble, Unshowable

LARGEST = 24_000_000
"""Pixels of the largest picture that is held, 96 MB; a larger one is made smaller while it is decoded."""

_FORMATS = {"image/jpeg": b"jpeg", "image/png": b"png"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture, perhaps smaller than it is.

    Attributes:
        full: how large it really is, as one looks at it.
        image: its pixels.
    """

    full: QSize
    image: QImage


def can_decode(media_type: str) -> bool:
    """Tell whether pictures of this type are shown."""
    return media_type in _FORMATS


def decode(data: bytes, media_type: str, room: QSize | None = None) -> Decoded:
    """Return the picture in `data`, no larger than `room` if that is given. Raises Unshowable.

    Only the one decoder for its type looks at it.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[media_type]))
    reader.setAutoTransform(True)
    lying = reader.size()
    if lying.isEmpty():
        raise Unshowable(Trouble.DAMAGED)
    quarter = QImageIOHandler.Transformation.TransformationRotate90
    is_turned = bool(reader.transformation() & quarter)
    full = lying.transposed() if is_turned else lying
    wanted = bounded(full if room is None else full.boundedTo(_inside(full, room)))
    if wanted != full:
        reader.setScaledSize(wanted.transposed() if is_turned else wanted)
    image = reader.read()
    if image.isNull():
        limit = QImageReader.allocationLimit() << 20
        is_large = 4 * lying.width() * lying.height() > limit > 0
        raise Unshowable(Trouble.TOO_LARGE if is_large else Trouble.DAMAGED)
    return Decoded(full, image)


def bounded(size: QSize) -> QSize:
    """Return `size`, or the largest like it that is held."""
    pixels = size.width() * size.height()
    return size * (LARGEST / pixels) ** 0.5 if pixels > LARGEST else size


def _inside(full: QSize, room: QSize) -> QSize:
    return full.scaled(room.expandedTo(QSize(1, 1)), Qt.AspectRatioMode.KeepAspectRatio)
