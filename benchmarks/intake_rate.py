"""How many bundles and records a second the receiving desk files, on SQLite and on PostgreSQL.

The limit is measured in the same run on the same bundles: opening and verifying them, and writing the same
rows in one durable transaction a bundle, each alone and nothing besides. Two desks share one inbox, for two
cores.

    python -m benchmarks.intake_rate
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from pyrage import x25519
from sqlalchemy import Table, select

from desktop.clock import SystemClock
from sync.bundle.checks import Expectations, verify
from sync.intake.database import Database
from sync.intake.putting import put
from sync.intake.tables import metadata
from sync.trust import TrustList, write_signers
from tests.support.bundles import disclosed
from tests.support.intake import Gateway, Sender, with_picture
from tests.support.postgres import NoServer, running_server

BUNDLES, RECORDS, ANSWERS = 150, 10, 40
TEXT = "What was done, with whom, and what changed. " * 4


def main() -> None:
    """Measure each database and print what it came to."""
    with tempfile.TemporaryDirectory(prefix="spotlight-intake-") as folder, ExitStack() as stack:
        place = Path(folder)
        made, sender, key = place / "made", Sender(), x25519.Identity.generate()
        made.mkdir()
        for at in range(BUNDLES):
            _bundle(sender, made, at, str(key.to_public()))
        print(f"{BUNDLES} sealed bundles, {RECORDS} records each with {ANSWERS} answers, and a picture each")
        judging = _verify_all(made, sender, key)
        print(f"open and verify alone: {_rate(judging)}")
        count = 0

        def sqlite() -> str:
            nonlocal count
            count += 1
            return f"sqlite:///{place / f'desk{count}.db'}"

        bases: dict[str, Callable[[], str]] = {"SQLite": sqlite}
        try:
            bases["PostgreSQL"] = stack.enter_context(running_server(is_durable=True)).database
        except NoServer as reason:
            print(f"PostgreSQL was not measured: {reason}")
        for name, new_url in bases.items():
            _measure(name, new_url, place, made, sender, key, judging)


def _bundle(sender: Sender, folder: Path, at: int, recipient: str) -> None:
    answers = {f"question_{number}": TEXT for number in range(ANSWERS - 3)}
    first, file = with_picture(at * RECORDS + 1, shade=at % 250, **answers)
    rest = [disclosed(at * RECORDS + number, (), **answers) for number in range(2, RECORDS + 1)]
    sender.bundle(folder, [first, *rest], files=[file], recipient=recipient)


def _verify_all(folder: Path, sender: Sender, key: x25519.Identity) -> float:
    expected = Expectations(now=SystemClock().now(), trust=TrustList([sender.line]))
    start = time.perf_counter()
    for path in sorted(folder.iterdir()):
        assert verify(path, expected, [str(key)]).is_good
    return time.perf_counter() - start


def _measure(
    name: str,
    new_url: Callable[[], str],
    place: Path,
    made: Path,
    sender: Sender,
    key: x25519.Identity,
    judging: float,
) -> None:
    took = {}
    with _gateway(place, new_url(), made, sender) as gateway:
        took[1] = _desks(1, gateway, sender, key)
        writing = _write_again(gateway.database(), new_url())
    with _gateway(place, new_url(), made, sender) as gateway:
        took[2] = _desks(2, gateway, sender, key)
    limit = judging + writing
    print(f"{name}: one desk {_rate(took[1])}, two desks {_rate(took[2])}")
    print(f"  rows alone {_rate(writing)}; one desk takes {took[1] / limit:.2f}x of verifying and rows alone")


@contextmanager
def _gateway(place: Path, url: str, made: Path, sender: Sender) -> Iterator[Gateway]:
    folder = Path(tempfile.mkdtemp(dir=place))
    shutil.copytree(made, folder / "inbox")
    gateway = Gateway(folder, url, trusted=[sender.line])
    gateway.database().prepare()
    yield gateway
    assert gateway.rows("SELECT count(*) FROM shown_records") == [(BUNDLES * RECORDS,)]
    gateway.close()
    shutil.rmtree(folder)


def _desks(count: int, gateway: Gateway, sender: Sender, key: x25519.Identity) -> float:
    """Return how long it takes until the inbox is empty, without the time that the programs need to load."""
    identities, trust = gateway.folder / "age.txt", gateway.folder / "trust"
    identities.write_text(f"{key}\n")
    trust.write_bytes(write_signers([sender.line]))
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "sync",
        "intake",
        gateway.inbox,
        "--key",
        gateway.key_file,
    ]
    command += ["--database", gateway.url, "--receipts", gateway.receipts, "--identity", identities]
    command += ["--trust", trust, "--files", gateway.folder / "files"]
    empty = gateway.folder / "empty"
    empty.mkdir()
    start = time.perf_counter()
    subprocess.run([*command[:4], empty, *command[5:]], check=True)
    loading = time.perf_counter() - start
    start = time.perf_counter()
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for _ in range(count)]
    assert [process.wait() for process in running] == [0] * count
    return time.perf_counter() - start - loading


def _write_again(source: Database, url: str) -> float:
    """Return how long it takes to write the same rows, one transaction a bundle."""
    target = Database(url)
    target.prepare()
    shared = ("forms", "files", "records", "revisions")
    with source.reading() as connection:
        rows: dict[Table, list[dict[str, Any]]] = {
            table: [dict(row._mapping) for row in connection.execute(select(table))]
            for table in metadata.sorted_tables
            if table.name != "desk"
        }
    bundles = [row["bundle_id"] for table, found in rows.items() if table.name == "bundles" for row in found]
    own: dict[str, list[tuple[Table, list[dict[str, Any]]]]] = {one: [] for one in bundles}
    for table, found in rows.items():
        if table.name in shared:
            continue
        for one in bundles:
            own[one].append((table, [row for row in found if row["bundle_id"] == one]))
    start = time.perf_counter()
    for at, one in enumerate(bundles):
        with target.filing() as connection:
            for table, found in rows.items():
                if table.name in shared:
                    step = len(found) // len(bundles) + 1
                    if some := found[at * step : (at + 1) * step]:
                        put(connection, table, some)
            for table, some in own[one]:
                put(connection, table, some)
    took = time.perf_counter() - start
    target.close()
    return took


def _rate(seconds: float) -> str:
    return f"{BUNDLES / seconds:.0f} bundles/s, {BUNDLES * RECORDS / seconds:.0f} records/s"


if __name__ == "__main__":
    main()
