"""What must be in a vault of all that travels, by a worker's diary."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.parcel import Parcel
from desktop.storage.store import Store

Line = dict[str, Any]

STEPS = ("post", "move", "answer", "meet", "set_up", "take")
"""The steps of a diary that are judged here."""


def facts(parcel: Parcel) -> list[object]:
    """Return all of a parcel that no clock decides, as a diary keeps it."""
    way = parcel.way.value if parcel.way else ""
    return [
        parcel.state.value,
        way,
        parcel.upload,
        parcel.offset,
        parcel.tries,
        parcel.fault,
        parcel.is_paused,
    ]


def gathered(store: Store) -> Line:
    """Return all that travels in a vault, as a diary would hold it."""
    asked = Counter(str(one.bundle_id) for one in store.receipts.corrections())
    return {
        "parcels": {one.bundle_id: facts(one) for one in store.parcels.all()},
        "receipts": {
            one.bundle_id: (one.content.decode("utf-8"), asked[one.bundle_id]) for one in store.receipts.all()
        },
        "contacts": {one.fingerprint: one.name for one in store.contacts.all()},
        "setups": [one.sequence for one in store.setups.all()],
        "carried": [one.bundle_id for one in store.carried.all()],
    }


def found_before(found: Line) -> "Travel":
    """Return what must still be there of what was gathered."""
    return Travel(
        parcels={key: [known] for key, known in found["parcels"].items()},
        receipts={key: (content, count) for key, (content, count) in found["receipts"].items()},
        contacts={key: [name] for key, name in found["contacts"].items()},
        setups=set(found["setups"]),
        carried=set(found["carried"]),
    )


@dataclass(slots=True)
class Travel:
    """The state that everything which travels must be in.

    Attributes:
        parcels: by bundle, the facts that it has: one of these.
        loose_parcels: how many may be there beyond that.
        receipts: by bundle, content and number of corrections; `may_have` of those in the air.
        contacts: by fingerprint, the names that it may have; None: it may not be there. `may_know` others
            whose words were being compared.
        setups: the numbers of the setup files that were taken in; `may_setups` of those in the air.
        carried: bundles that were taken in; `may_come` those in the air, with their revisions.
    """

    parcels: dict[str, list[list[object]]] = field(default_factory=dict)
    loose_parcels: int = 0
    receipts: dict[str, tuple[str, int]] = field(default_factory=dict)
    may_have: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    contacts: dict[str, list[str | None]] = field(default_factory=dict)
    may_know: set[str] = field(default_factory=set)
    setups: set[int] = field(default_factory=set)
    may_setups: set[int] = field(default_factory=set)
    carried: set[str] = field(default_factory=set)
    may_come: dict[str, list[str]] = field(default_factory=dict)

    def surely(self, meant: Line, done: Line) -> None:
        """Take a step that was promised."""
        match meant["step"]:
            case "post":
                self.parcels[done["bundle"]] = [done["parcel"]]
            case "move":
                self._known(meant)
                self.parcels[meant["bundle"]] = [meant["after"]]
            case "answer":
                self._known(meant)
                self.parcels[meant["bundle"]] = [meant["after"]]
                self.may_have.pop(meant["bundle"], None)
                self.receipts[meant["bundle"]] = (meant["content"], meant["corrections"])
            case "meet":
                self.contacts[meant["fingerprint"]] = [meant["name"]]
            case "set_up":
                self.may_setups.discard(meant["sequence"])
                self.setups.add(meant["sequence"])
            case _:
                self.may_come.pop(meant["bundle"], None)
                self.carried.add(meant["bundle"])
                self.contacts[meant["maker"]] = [done["maker"]]

    def maybe(self, meant: Line) -> None:
        """Take a step that was in the air."""
        match meant["step"]:
            case "post":
                self.loose_parcels += 1
            case "move":
                self._known(meant).append(meant["after"])
            case "answer":
                self._known(meant).append(meant["after"])
                told = (meant["content"], meant["corrections"])
                self.may_have.setdefault(meant["bundle"], []).append(told)
            case "meet":
                self.contacts.setdefault(meant["fingerprint"], [None]).append(meant["name"])
            case "set_up":
                self.may_setups.add(meant["sequence"])
            case _:
                self.may_know.add(meant["maker"])  # before anything of hers comes
                if meant["bundle"] not in self.carried:
                    self.may_come[meant["bundle"]] = meant["revisions"]

    def _known(self, meant: Line) -> list[list[object]]:
        """Return what a parcel may be; one that was in the air at a kill turned up in the next life."""
        if meant["bundle"] not in self.parcels:
            self.loose_parcels -= 1
            self.parcels[meant["bundle"]] = [meant["before"]]
        return self.parcels[meant["bundle"]]
