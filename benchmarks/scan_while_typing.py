"""What the identifier scan costs at each keystroke in one story of 800 words, as a share of a 16 ms frame.

Run as `python -m benchmarks.scan_while_typing`. Somebody writes in the middle of the story, once in
paragraphs and once as one paragraph, with 300 names on the watch list and 2,000 from elsewhere. A scan of the
whole story stands beside it. Returns 1 when the typical keystroke takes more than half a frame.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial

from desktop.safety.scan import LiveScan, Watch, scan
from tests.support.identifiers import LANGUAGES, read

FRAME = 16.0
WORDS = 800
KEYS = 60


def main() -> int:
    """Measure and print."""
    watch = Watch.of(
        names=(f"Amina{_letters(number)} Yusuf{_letters(number)}" for number in range(300)),
        elsewhere=(f"Place{_letters(number)}" for number in range(2000)),
    )
    worst = 0.0
    print(
        f"{'language':10}{'paragraphs':>11}{'key, median':>15}{'slowest':>11}{'of a frame':>14}{'whole':>10}"
    )
    for language in LANGUAGES:
        words = " ".join(marked.text for marked in read(language)[1]).split()
        words = (words * (WORDS // len(words) + 1))[:WORDS]
        for size in (100, WORDS):
            story = "\n\n".join(" ".join(words[at : at + size]) for at in range(0, WORDS, size))
            keys = _keys(story, watch, language)
            whole = statistics.median(_took(partial(scan, story, watch=watch)) for _ in range(5))
            middle = statistics.median(keys)
            worst = max(worst, middle)
            print(
                f"{language:10}{WORDS // size:11}{middle:12.2f} ms{max(keys):8.2f} ms"
                f"{middle / FRAME:14.2f}{whole:7.2f} ms"
            )
    return int(worst > FRAME / 2)


def _keys(story: str, watch: Watch, language: str) -> list[float]:
    """Return how long the scan took after each of some keys that were pressed in the middle of the story."""
    live = LiveScan(watch=watch, languages=(language,))
    live.scan(story)
    middle = len(story) // 2
    typed = (story * 2)[:KEYS]
    return [
        _took(partial(live.scan, story[:middle] + typed[:count] + story[middle:]))
        for count in range(1, KEYS + 1)
    ]


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _letters(number: int) -> str:
    """Return a number in letters, so that it makes a name."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


if __name__ == "__main__":
    raise SystemExit(main())
