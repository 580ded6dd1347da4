"""Which records go into which bundle when they are too much for one; pure but for the group's random name.

A record and its files stay together. A file that several records name goes along in each bundle that needs
it, so that each can be read alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.domain.disclosed import Disclosed, ExportPlan
from desktop.domain.ids import new_uuid
from desktop.progress import Progress

MOST_RECORDS = 2_000
MOST_FILES = 3_000
"""The description of so many takes two thirds of what `sync.bundle.layout` allows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one bundle holds of all that leaves.

    Attributes:
        whole: all that leaves.
        group: what the bundles made together have in common; empty for one that is alone.
        number: which of `count` it is, from 1.
    """

    plan: ExportPlan
    whole: ExportPlan
    group: str = ""
    number: int = 1
    count: int = 1

    def share(self, progress: Progress) -> Progress:
        """Return what this part tells, so that all parts together go from nothing to all."""

        def tell(done: int, total: int) -> None:
            progress((self.number - 1) * total + done, self.count * total)

        return tell


def parts_of(plan: ExportPlan, limit: int) -> tuple[Part, ...]:
    """Return the plan in parts whose files take at most `limit` bytes each, records in their order.

    A single record whose files take more goes alone. No part has more records or files than a verifier reads
    within its memory.
    """
    runs = list(_runs(plan.records, limit))
    if len(runs) < 2:
        return (Part(plan=plan, whole=plan),)
    group = new_uuid() if len(runs) > 1 else ""
    return tuple(
        Part(plan=replace(plan, records=run), whole=plan, group=group, number=number, count=len(runs))
        for number, run in enumerate(runs, start=1)
    )


def _runs(records: tuple[Disclosed, ...], limit: int) -> Iterator[tuple[Disclosed, ...]]:
    run: list[Disclosed] = []
    held: dict[str, int] = {}
    size = 0
    for record in records:
        more = {file.sha512: file.size for file in record.files if file.sha512 not in held}
        is_full = len(run) >= MOST_RECORDS or len(held) + len(more) > MOST_FILES
        if run and (is_full or size + sum(more.values()) > limit):
            yield tuple(run)
            run, held, size = [], {}, 0
            more = {file.sha512: file.size for file in record.files}
        run.append(record)
        held |= more
        size += sum(more.values())
    if run:
        yield tuple(run)
