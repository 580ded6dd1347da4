"""Gather every fault of one bundle, in the order found, without letting a hostile one fill the memory."""

from collections.abc import Iterator

from sync.faults import Family, Fault, FaultCode, printable

LIMIT = 1000
"""So many faults are listed; that there are more changes no verdict."""


class Findings:
    """The faults found so far."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._seen: set[tuple[FaultCode, str]] = set()
        self._families: set[Family] = set()

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._faults)

    def __len__(self) -> int:
        return len(self._faults)

    def add(self, code: FaultCode, where: str | bytes = "", **params: str) -> None:
        """Note one fault; the same code at the same place counts once."""
        self._families.add(code.family)
        if len(self._faults) >= LIMIT:
            return
        place = printable(where)
        if (code, place) not in self._seen:
            self._seen.add((code, place))
            self._faults.append(Fault(code=code, where=place, params=params))

    def extend(self, faults: tuple[Fault, ...]) -> None:
        """Note faults that somebody else found."""
        for fault in faults:
            self.add(fault.code, fault.where, **fault.params)

    def has(self, *families: Family) -> bool:
        """Tell whether anything of these families was found, listed or not."""
        return not self._families.isdisjoint(families)
