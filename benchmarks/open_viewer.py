"""Looking at a photo and leaping in a film inside the vault, against plain files of the same bytes.

The photo has 12 megapixels: from the key that opens it until it is on the screen in the viewer, against
decoding the same bytes from a plain file by the toolkit, without showing them. The film has 500 MB: reading
256 KiB at random places through the sealed reader, against the plain file with a warm cache. Goals: the photo
at most as long as the plain decoding, and a leap under 10 ms.

    python -m benchmarks.open_viewer [BYTES]
"""

from __future__ import annotations

import io
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.support import shown_files
from ui.jobs import Lanes
from ui.viewers.picture import PictureView
from ui.viewers.viewer import Viewer

ROUNDS = 9
LEAPS = 200
RANGE = 256 << 10
LEAP_GOAL = 0.010


def photo() -> bytes:
    """Return a JPEG of 12 megapixels with as much in it as a camera's."""
    small = Image.effect_noise((1000, 750), 60).convert("RGB").resize((4000, 3000))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=92)
    return out.getvalue()


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds `work` took."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def look(folder: Path, data: bytes, lanes: Lanes, host: QWidget) -> float:
    """Return how long a photo takes from opening to being painted."""
    files, reader, path = shown_files.sealed(folder, data)
    reader.close()
    began = time.perf_counter()
    viewer = Viewer(shown_files.facts("photo.jpg", data), files.open(path.stem), lanes, host)
    viewer.open()
    view = viewer.view
    assert isinstance(view, PictureView)
    while view.canvas.image.isNull():
        loop = QEventLoop()
        QTimer.singleShot(1, loop.quit)
        loop.exec()
    view.canvas.viewport().repaint()
    taken = time.perf_counter() - began
    viewer.hide()
    return taken


def leaps(folder: Path, size: int) -> tuple[float, float]:
    """Return the median seconds of a leap in a plain film and in a sealed one."""
    block = os.urandom(1 << 20)
    plain = folder / "film"
    with plain.open("wb") as out:
        for _ in range(size >> 20):
            out.write(block)
    with plain.open("rb") as source:
        files, _, _ = shown_files.sealed(folder, b"")
        kept = files.seal(source)
    places = [random.Random(7).randrange(size - RANGE) for _ in range(LEAPS)]  # noqa: S311
    with plain.open("rb") as file, files.open(kept.file_id) as reader:

        def plainly(place: int) -> bytes:
            file.seek(place)
            return file.read(RANGE)

        assert all(plainly(place) == reader.read_at(place, RANGE) for place in places[:5])
        one = statistics.median(timed(lambda place=place: plainly(place)) for place in places)  # type: ignore[misc]
        other = statistics.median(
            timed(lambda place=place: reader.read_at(place, RANGE))  # type: ignore[misc]
            for place in places
        )
    return one, other


def main() -> int:
    """Measure and print; return 1 when a goal is missed."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 500_000_000
    app = QApplication([])
    lanes, host = Lanes(), QWidget()
    host.resize(1366, 768)
    host.show()
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_DIR")) as name:
        folder = Path(name)
        data = photo()
        plain = folder / "plain.jpg"
        plain.write_bytes(data)
        decoded = statistics.median(timed(lambda: QImage(str(plain))) for _ in range(ROUNDS))
        looked = statistics.median(look(folder, data, lanes, host) for _ in range(ROUNDS))
        one, other = leaps(folder, size)
    lanes.close()
    app.processEvents()
    print(f"photo of 12 megapixels, {len(data) / 1e6:.1f} MB, median of {ROUNDS}:")
    print(f"  plain decoding  {decoded * 1000:7.0f} ms")
    print(f"  in the viewer   {looked * 1000:7.0f} ms   {looked / decoded:.2f} x plain decoding (goal 1.00)")
    print(f"film of {size / 1e6:.0f} MB, {RANGE >> 10} KiB anywhere, median of {LEAPS}:")
    print(f"  plain file      {one * 1000:7.2f} ms")
    print(
        f"  sealed file     {other * 1000:7.2f} ms   {other / one:.1f} x plain"
        f" (goal {LEAP_GOAL * 1000:.0f} ms)"
    )
    return 0 if looked <= decoded and other <= LEAP_GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
