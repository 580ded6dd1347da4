"""Make a kept photo small enough for a page; the same photo always gives the same bytes."""

import io
from dataclasses import dataclass

from PIL import Image as Pictures
from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

_DOTS = 200
"""Dots per inch on paper: enough for a photo on an office printer."""

_QUALITY = 85


@dataclass(frozen=True, slots=True)
class Print:
    """A photo made ready for paper: a small JPEG and its size in dots."""

    data: bytes
    size: tuple[int, int]


class Picture(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """One photo, as large as the given room allows and never larger than its own pixels make sense."""

    def __init__(self, photo: Print, width: float, height: float, is_mirrored: bool = False) -> None:
        super().__init__()
        self._reader = ImageReader(io.BytesIO(photo.data))
        scale = min(width / photo.size[0], height / photo.size[1], 1.0)
        self._size = photo.size[0] * scale, photo.size[1] * scale
        self.hAlign = "RIGHT" if is_mirrored else "LEFT"

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the picture takes."""
        scale = min(1.0, availWidth / self._size[0])
        self.width, self.height = self._size[0] * scale, self._size[1] * scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture."""
        self.canv.drawImage(self._reader, 0, 0, self.width, self.height)


def for_paper(data: bytes, width: float, height: float) -> Print:
    """Return a JPEG of at most the dots that fit. Raises OSError when it cannot be read."""
    wanted = int(width / 72 * _DOTS), int(height / 72 * _DOTS)
    with Pictures.open(io.BytesIO(data)) as picture:
        picture.draft("RGB", wanted)
        picture.load()
        if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
            layered = picture.convert("RGBA")
            image = Pictures.new("RGB", layered.size, "white")
            image.paste(layered, mask=layered.getchannel("A"))
        elif picture.mode.startswith("I"):
            image = picture.convert("I").point(lambda value: value / 256).convert("RGB")
        else:
            image = picture.convert("RGB")
    image.thumbnail(wanted, Pictures.Resampling.LANCZOS)
    image.info.clear()
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY)
    return Print(out.getvalue(), image.size)
