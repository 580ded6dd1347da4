"""The judge of bundles: each is good, noted in the ledger, and has a number of its own."""

import zipfile
from collections.abc import Set as AbstractSet
from pathlib import Path

from desktop.clock import SystemClock
from desktop.domain.departure import Departure
from desktop.domain.ids import BundleId, RecordId
from desktop.domain.record import Record
from desktop.library import Library
from desktop.paths import Paths
from sync.bundle.checks import Expectations, verify
from sync.bundle.opening import open_bundle
from tests.torture.carrier import IDENTITY
from tests.torture.promises import Promises


def standing(folder: Path) -> list[Path]:
    """Return the bundles that stand in a run's folder, or in the outbox of its vault."""
    places = (folder / "out", Paths(folder / "home").outbox)
    return sorted(path for place in places for path in place.glob("*") if path.suffix != ".part")


def sequence(bundle: Path) -> str:
    """Return the number that a bundle says it has."""
    with open_bundle(bundle, (IDENTITY,)) as stream, zipfile.ZipFile(stream) as opened:
        info = next(name for name in opened.namelist() if name.endswith("bag-info.txt"))
        for line in opened.read(info).decode().splitlines():
            if "equence" in line.partition(":")[0]:
                return line.partition(":")[2].strip()
    return ""


def compare(
    folder: Path,
    promises: Promises,
    library: Library,
    revisions: dict[str, Record],
    posted: AbstractSet[str],
) -> tuple[list[str], int]:
    """Return what is wrong with the bundles and the ledger, and how many promises were looked for.

    Those that were `posted` stand as long as their parcels want it; `customs` looks for them.
    """
    wrong = _faults(folder)
    owners = {revision.record_id for revision in revisions.values()}
    owners |= {RecordId(record_id) for record_id in promises.emptied | promises.may_be_emptied}
    noted = {departure.bundle_id: departure for key in owners for departure in library.departures(key)}
    for bundle_id, (place, held) in promises.bundles.items():
        wrong += _held_against(noted.get(BundleId(bundle_id)), bundle_id, held)
        if bundle_id not in posted and not (folder / place).exists():
            wrong.append(f"bundle {bundle_id} is gone")
    there = standing(folder)
    for bundle_id in noted.keys() - promises.away - posted:
        if not any(bundle_id in path.name for path in there):
            wrong.append(f"the ledger names bundle {bundle_id}, which does not stand")
    for name, known in (("noted", len(noted)), ("standing", len(there))):
        if known > len(promises.bundles) + len(promises.away) + promises.loose_bundles:
            wrong.append(f"{known} bundles {name} that nobody made")
    return wrong, len(promises.bundles)


def _faults(folder: Path) -> list[str]:
    wrong, sequences = [], []
    for path in standing(folder):
        verdict = verify(path, Expectations(now=SystemClock().now()), (IDENTITY,))
        if not verdict.is_good:
            wrong.append(f"{path.name} is a bad bundle: {verdict.faults[:3]}")
        sequences.append(sequence(path))
    if len(set(sequences)) != len(sequences):
        wrong.append(f"a number of a bundle came twice: {sorted(sequences)}")
    return wrong


def _held_against(departure: Departure | None, bundle_id: str, held: tuple[str, ...]) -> list[str]:
    if departure is None:
        return [f"bundle {bundle_id} is not in the ledger"]
    if {key for _, key in departure.revisions} != set(held):
        return [f"the ledger names other revisions in bundle {bundle_id}"]
    return []
