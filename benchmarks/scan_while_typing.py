"""What the identifier scan costs at each keystroke in one story of 800 words, as a share of a 16 ms frame.

Run as `python -m benchmarks.scan_while_typing`. The story is typed to its end, once in paragraphs as
people write and once as one paragraph, with 300 names on the watch list and 2,000 from elsewhere. A whole scan
without any memory stands beside it. Returns 1 when the slowest of 100 keystrokes takes more than a frame.
"""

import statistics
import time
from collections.abc import Callable

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
        f"{'language':10}{'paragraphs':>11}{'key, median':>13}{'slowest':>9}{'of a frame':>12}{'whole scan':>12}"
    )
    for language in LANGUAGES:
        words = " ".join(marked.text for marked in read(language)[1]).split()
        words = (words * (WORDS // len(words) + 1))[:WORDS]
        for size in (100, WORDS):
            story = "\n\n".join(" ".join(words[at : at + size]) for at in range(0, WORDS, size))
            live = LiveScan(watch=watch, languages=(language,))
            live.scan(story[:-KEYS])
            keys = [_typed(live, story[: len(story) - left]) for left in range(KEYS - 1, -1, -1)]
            whole = statistics.median(_took(lambda: scan(story, watch=watch)) for _ in range(5))
            slowest = sorted(keys)[-1]
            worst = max(worst, slowest)
            print(
                f"{language:10}{WORDS // size:11}{statistics.median(keys):10.2f} ms{slowest:6.2f} ms"
                f"{slowest / FRAME:12.2f}{whole:9.2f} ms"
            )
    return int(worst > FRAME)


def _typed(live: LiveScan, text: str) -> float:
    return _took(lambda: live.scan(text))


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _letters(number: int) -> str:
    """Return a number in letters, so that it makes a name."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


if __name__ == "__main__":
    raise SystemExit(main())
