"""What a receiver remembers of the devices that send to it, and what a new bundle says against that.

A device numbers its bundles and each names the one before. The number counts all that it sends, to whomever,
so one receiver alone seldom sees every number: a bundle that is missing is told, not refused, since it may
have gone to somebody else or lie on another stick. Whoever gets everything may ask for a whole chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from sync.bundle import layout
from sync.bundle.bagchecks import Info, is_number
from sync.bundle.findings import Findings
from sync.bundle.verdict import Maker
from sync.faults import Fault, FaultCode


class Memory(Protocol):
    """The bundles that were taken in before. A device goes by the fingerprint of its key, not by its name."""

    def of(self, bundle_id: BundleId) -> Carried | None:
        """Return what is remembered of a bundle; None for one that was never taken in."""
        ...

    def numbered(self, maker: str, sequence: int) -> Sequence[Carried]:
        """Return the bundles of that device which bear that number: one, or none."""
        ...

    def last_of(self, maker: str) -> Carried | None:
        """Return the bundle with the highest number of that device; None before its first."""
        ...


class Remembered:
    """A memory that lasts as long as the program."""

    def __init__(self, carried: Iterable[Carried] = ()) -> None:
        self._by_id: dict[BundleId, Carried] = {}
        self._by_number: dict[tuple[str, int], list[Carried]] = {}
        self._last: dict[str, Carried] = {}
        for one in carried:
            self.add(one)

    def add(self, carried: Carried) -> None:
        """Remember a bundle that was taken in."""
        self._by_id[carried.bundle_id] = carried
        self._by_number.setdefault((carried.maker, carried.sequence), []).append(carried)
        last = self._last.get(carried.maker)
        if last is None or last.sequence <= carried.sequence:
            self._last[carried.maker] = carried

    def of(self, bundle_id: BundleId) -> Carried | None:
        """Return what is remembered of a bundle."""
        return self._by_id.get(bundle_id)

    def numbered(self, maker: str, sequence: int) -> Sequence[Carried]:
        """Return the bundles of that device which bear that number."""
        return self._by_number.get((maker, sequence), [])

    def last_of(self, maker: str) -> Carried | None:
        """Return the bundle with the highest number of that device."""
        return self._last.get(maker)


class ChainCheck:
    """Holds one bundle against what is remembered."""

    def __init__(self, memory: Memory, findings: Findings, *, is_whole: bool) -> None:
        """Prepare it. `is_whole`: a bundle that did not come yet is a fault and not only a note."""
        self._memory = memory
        self._findings = findings
        self._is_whole = is_whole

    def judge(self, bundle_id: str, identity: str, info: Info, maker: Maker | None) -> tuple[Fault, ...]:
        """Return what is only to be told, having noted every fault; the very same bundle again has none."""
        number, previous = info["Capture-Bundle-Sequence"], info["Capture-Bundle-Previous"]
        # What nobody signed says nothing of the device that it names.
        if maker is None or not maker.is_signature_valid or not bundle_id or not is_number(number):
            return ()
        known = self._memory.of(BundleId(bundle_id))
        if known is not None:
            if known.identity != identity:
                self._findings.add(FaultCode.BUNDLE_OTHER, date=f"{known.taken_at:%Y-%m-%d}")
            return ()
        faults = list(self._against(identity, maker.fingerprint, int(number), _identity(previous)))
        for code in faults:
            self._findings.add(code, found=number)
        return () if faults else self._gap(maker.fingerprint, int(number))

    def _against(self, identity: str, maker: str, number: int, previous: str) -> Iterator[FaultCode]:
        if any(one.identity != identity for one in self._memory.numbered(maker, number)):
            yield FaultCode.CHAIN_REPLAYED
        before = self._memory.numbered(maker, number - 1)
        after = self._memory.numbered(maker, number + 1)
        is_after_other = bool(before) and previous not in [one.identity for one in before]
        is_before_other = bool(after) and identity not in [_identity(one.previous) for one in after]
        if is_after_other or is_before_other:
            yield FaultCode.CHAIN_FORKED

    def _gap(self, maker: str, number: int) -> tuple[Fault, ...]:
        """Note or return how many bundles are missing before this one.

        One that comes late fills a gap and leaves none that was not told already.
        """
        last = self._memory.last_of(maker)
        seen = 0 if last is None else last.sequence
        missing = number - 1 - seen
        if missing <= 0:
            return ()
        params = {"found": str(missing), "stated": str(seen + 1)}
        if self._is_whole:
            self._findings.add(FaultCode.CHAIN_GAP, **params)
            return ()
        return (Fault(code=FaultCode.CHAIN_GAP, params=params),)


def _identity(previous: str) -> str:
    return "" if previous == layout.NONE else previous
