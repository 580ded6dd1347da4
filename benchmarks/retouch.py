"""Burning a block into a photo of 12 megapixels, against decoding and encoding the same photo with Pillow.

    python -m benchmarks.retouch

Two ratios: `retouch` with the small picture that it makes and its last look at the copy; and the whole of
what a person waits for, which is reading the sealed photo, burning, and sealing the copy durably.
"""

import io
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, JpegImagePlugin

from desktop.domain.edits import Box, Edits
from desktop.safety.retouch import retouch
from desktop.storage.files import Files

SIZE = (4000, 3000)
ROUNDS = 5
LIMIT = 3.0
EDITS = Edits(blocks=(Box(1200, 700, 2100, 1800), Box(3000, 400, 3400, 900)))


def photo() -> bytes:
    """Return a JPEG as a telephone makes it: slopes, grain, about 5 MB."""
    small = Image.new("RGB", (400, 300))
    chance = random.Random(12)  # noqa: S311 (the same photo each time)
    small.putdata([(chance.randrange(256), x % 256, x // 400 % 256) for x in range(400 * 300)])
    grain = Image.effect_noise(SIZE, 24).convert("L")
    large = small.resize(SIZE, Image.Resampling.BICUBIC)
    mixed = Image.blend(large, Image.merge("RGB", (grain, grain, grain)), 0.3)
    out = io.BytesIO()
    mixed.save(out, "JPEG", quality=90, subsampling=2)
    return out.getvalue()


def plain(data: bytes) -> bytes:
    """Decode and encode again, with the same tables, as any program must."""
    with Image.open(io.BytesIO(data)) as image:
        if not isinstance(image, JpegImagePlugin.JpegImageFile):
            raise TypeError
        image.load()
        out = io.BytesIO()
        image.save(out, "JPEG", qtables=image.quantization, subsampling=2)
        return out.getvalue()


def seconds(act: Callable[[], object]) -> float:
    """Return how long it takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def main() -> int:
    """Measure in turns, print, and return 1 when burning takes more than `LIMIT` times as long."""
    data = photo()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "files"
        place.mkdir()
        files = Files(place, Files.new_identity())
        kept = files.seal(io.BytesIO(data)).file_id

        def whole() -> None:
            made = retouch(files.read(kept, 1 << 30), EDITS)
            files.seal(io.BytesIO(made.data))
            files.seal(io.BytesIO(made.thumbnail))

        times: dict[str, list[float]] = {"plain": [], "burned": [], "whole": []}
        for _ in range(ROUNDS):
            times["plain"].append(seconds(lambda: plain(data)))
            times["burned"].append(seconds(lambda: retouch(data, EDITS)))
            times["whole"].append(seconds(whole))
    peer, burned, all_of_it = (statistics.median(times[name]) for name in ("plain", "burned", "whole"))
    print(f"photo of {SIZE[0] * SIZE[1] / 1e6:.0f} megapixels, {len(data) / 1e6:.1f} MB")
    print(f"decoding and encoding with Pillow  {1000 * peer:6.0f} ms")
    print(f"burning, small picture, last look  {1000 * burned:6.0f} ms  {burned / peer:.2f} times as long")
    print(
        f"unsealing, burning, sealing        {1000 * all_of_it:6.0f} ms  {all_of_it / peer:.2f} times as long"
    )
    return int(burned > LIMIT * peer)


if __name__ == "__main__":
    raise SystemExit(main())
