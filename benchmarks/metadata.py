"""Hidden fields seeded and left, for every kind of file that is cleaned, and how long a film takes.

Each field holds a marker of its own; "left" counts those whose marker can still be found in the cleaned
bytes, packed or not. The film is read
through cleaning as sealing would read it, against `cp` in the same run.

    python -m benchmarks.metadata [BYTES]     default 200 MB; needs twice as much room
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop.safety.media import clean
from tests.support.seeded_media import MAKERS

ROUNDS = 3
LIMIT = 15.0  # times as long as cp: a film of 200 MB is then taken in within seconds


def main() -> None:
    """Print both figures; fail if a field is left or cleaning takes too long."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000_000
    with tempfile.TemporaryDirectory() as place:
        left = count_fields(Path(place))
        ratio = time_film(Path(place), size)
    sys.exit(bool(left) or ratio > LIMIT)


def count_fields(folder: Path) -> int:
    """Print, for each kind, how many fields were seeded and how many are left."""
    print(f"{'kind':6} {'seeded':>7} {'left':>5}")
    total = 0
    for kind, maker in MAKERS.items():
        seeded = maker(folder)
        with clean(seeded.path).open() as stream:
            left = seeded.left_in(stream.read())
        total += len(left)
        print(f"{kind:6} {len(seeded.left_in(seeded.path.read_bytes())):7} {len(left):5}")
    return total


def time_film(folder: Path, size: int) -> float:
    """Print how long a film of about `size` bytes takes, and how often longer that is than `cp`."""
    film, copy = folder / "long.mp4", folder / "copy.mp4"
    subprocess.run(
        [
            *("ffmpeg", "-nostdin", "-y", "-v", "error", "-f", "lavfi", "-i", "testsrc=s=640x480:r=30:d=30"),
            *("-f", "lavfi", "-i", "sine=d=30", "-c:v", "libx264", "-preset", "ultrafast", "-b:v", "20M"),
            *("-minrate", "20M", "-maxrate", "20M", "-bufsize", "4M", "-nal-hrd", "cbr", "-c:a", "aac"),
            str(folder / "short.mp4"),
        ],
        check=True,
    )
    times = max(1, round(size / (folder / "short.mp4").stat().st_size))
    subprocess.run(
        [
            *("ffmpeg", "-nostdin", "-y", "-v", "error", "-stream_loop", str(times - 1)),
            *("-i", str(folder / "short.mp4"), "-c", "copy", "-metadata", "title=SEEDED", str(film)),
        ],
        check=True,
    )
    ours, peer = [], []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        result = clean(film)
        with result.open() as stream:
            while stream.read(1 << 20):
                pass
        ours.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        subprocess.run(["cp", str(film), str(copy)], check=True)
        peer.append(time.perf_counter() - begun)
        assert result.is_cleaned
    ratio = min(ours) / min(peer)
    print(
        f"a film of {film.stat().st_size / 1e6:.0f} MB: cleaned {min(ours):.2f} s, cp {min(peer):.2f} s, "
        f"{ratio:.1f} times as long"
    )
    return ratio


if __name__ == "__main__":
    main()
