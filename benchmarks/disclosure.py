"""Disclosing and scanning 1,000 records, against reading the same ones from the vault, and against JSON."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop.domain.answers import canonical
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed
from desktop.domain.ids import RecordId
from desktop.domain.person import Telling
from desktop.domain.record import RecordType
from desktop.safety.disclosure import disclose
from desktop.safety.scan import Watch, scan_disclosed
from desktop.safety.source import Source
from tests.support import content
from tests.support.clearing import Checkers
from tests.support.desk import Desk
from tests.support.small_form import READY

COUNT = 1000


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        texts = content.load(RecordType.PRACTICE)
        long = " ".join(str(text) for text in texts.values() if isinstance(text, str))[:4000]
        ids = [_record(desk, number, long) for number in range(COUNT)]
        watch = Watch.of(names=["Zarghuna Noori", "Aigerim"], places=["Qalat", "Osh"])

        sources: list[tuple[Source, Telling | None]] = []
        read = _timed(lambda: sources.extend(desk.library.source(record_id) for record_id in ids))
        dumped = _timed(lambda: [canonical(source.record.answers) for source, _telling in sources])
        today = desk.clock.now().date()
        found: list[Disclosed] = []

        def disclosing() -> None:
            for source, telling in sources:
                one = disclose(source, Profile.GATEWAY_PUBLIC, telling, today)
                assert isinstance(one, Disclosed), one
                found.append(one)

        let_go = _timed(disclosing)
        form = sources[0][0].form
        scanned = _timed(lambda: [scan_disclosed(one, form, watch) for one in found])
        desk.store.close()
    print(f"{COUNT} records of {len(long.split())} words")
    print(f"read from the vault   {read * 1000:7.0f} ms")
    print(f"written as JSON       {dumped * 1000:7.0f} ms")
    print(f"disclosed             {let_go * 1000:7.0f} ms   {let_go / read:.2f} of reading")
    print(f"scanned               {scanned * 1000:7.0f} ms   {scanned / read:.2f} of reading")


def _record(desk: Desk, number: int, text: str) -> RecordId:
    draft = desk.capture.begin(RecordType.PRACTICE)
    answers = {**draft.answers, **READY, "audience": "public", "title": f"Record {number}", "summary": text}
    desk.capture.save(draft.draft_id, answers)
    return (
        _CHECKED.setdefault(id(desk), Checkers(desk.store, desk.clock))
        .clear(desk.capture.finish(draft.draft_id))
        .record_id
    )


_CHECKED: dict[int, Checkers] = {}


def _timed(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
