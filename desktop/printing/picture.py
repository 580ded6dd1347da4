"""Make a kept photo small enough for a page; the same photo always gives the same bytes."""

import io

from PIL import Image as Pictures
from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

_DOTS = 200
"""Dots per inch on paper: enough for a photo on an office printer."""

_QUALITY = 85


class Picture(Flowable):  # type: ignore[misc]  # reportlab carries no types
    """One photo, as large as the given room allows and never larger than its own pixels make sense."""

    def __init__(self, data: bytes, width: float, height: float, is_mirrored: bool = False) -> None:
        super().__init__()
        small, size = _for_page(data, width, height)
        self._reader = ImageReader(io.BytesIO(small))
        scale = min(width / size[0], height / size[1], 1.0)
        self._size = size[0] * scale, size[1] * scale
        self.hAlign = "RIGHT" if is_mirrored else "LEFT"

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803 (reportlab's names)
        """Return the room that the picture takes."""
        scale = min(1.0, availWidth / self._size[0])
        self.width, self.height = self._size[0] * scale, self._size[1] * scale
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture."""
        self.canv.drawImage(self._reader, 0, 0, self.width, self.height)


def _for_page(data: bytes, width: float, height: float) -> tuple[bytes, tuple[int, int]]:
    """Return a JPEG of at most the dots that fit, and its size. Raises OSError when it cannot be read."""
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
    return out.getvalue(), image.size
