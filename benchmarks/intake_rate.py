"""How many bundles and records a second the receiving desk files, on SQLite and on PostgreSQL.

The limit is measured in the same run on the same bundles: opening and verifying them, and writing the same
rows in one durable transaction a bundle, each alone and nothing besides. Two desks share one inbox, each a
process and session of its own as two services are; they and one desk take turns, and the best of each counts,
since whatever else the computer does only ever takes time away. The bundles come from ten devices. How much
of their time the desks wait for a lock does not depend on how busy the computer is.

    python -m benchmarks.intake_rate
"""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from pyrage import x25519
from sqlalchemy import Table, select, text

from desktop.clock import SystemClock
from sync.bundle.checks import Expectations, verify
from sync.intake.database import Database
from sync.intake.desk import Kind
from sync.intake.putting import put
from sync.intake.tables import metadata
from sync.trust import TrustList, write_signers
from tests.support.bundles import disclosed
from tests.support.intake import Gateway, Sender, with_picture
from tests.support.postgres import NoServer, running_server

BUNDLES, RECORDS, ANSWERS, DEVICES, TURNS = 150, 10, 40, 10, 3
_WAITING = text(
    "SELECT wait_event_type FROM pg_stat_activity WHERE backend_type = 'client backend'"
    " AND datname = current_database() AND pid <> pg_backend_pid()"
)
TEXT = "What was done, with whom, and what changed. " * 4


def main() -> None:
    """Measure each database and print what it came to."""
    with tempfile.TemporaryDirectory(prefix="spotlight-intake-") as folder, ExitStack() as stack:
        place = Path(folder)
        made, key = place / "made", x25519.Identity.generate()
        senders = [Sender(seed=20 + at) for at in range(DEVICES)]
        made.mkdir()
        for at in range(BUNDLES):
            _bundle(senders[at % DEVICES], made, at, str(key.to_public()))
        print(f"{BUNDLES} sealed bundles, {RECORDS} records each with {ANSWERS} answers, and a picture each")
        judging = _verify_all(made, senders, key)
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
            _measure(name, new_url, place, made, senders, key, judging)


def _bundle(sender: Sender, folder: Path, at: int, recipient: str) -> None:
    answers = {f"question_{number}": TEXT for number in range(ANSWERS - 3)}
    first, file = with_picture(at * RECORDS + 1, shade=at % 250, **answers)
    rest = [disclosed(at * RECORDS + number, (), **answers) for number in range(2, RECORDS + 1)]
    sender.bundle(folder, [first, *rest], files=[file], recipient=recipient)


def _verify_all(folder: Path, senders: Sequence[Sender], key: x25519.Identity) -> float:
    trust = TrustList([sender.line for sender in senders])
    expected = Expectations(now=SystemClock().now(), trust=trust)
    start = time.perf_counter()
    for path in sorted(folder.iterdir()):
        assert verify(path, expected, [str(key)]).is_good
    return time.perf_counter() - start


def _measure(
    name: str,
    new_url: Callable[[], str],
    place: Path,
    made: Path,
    senders: Sequence[Sender],
    key: x25519.Identity,
    judging: float,
) -> None:
    took: dict[int, list[float]] = {1: [], 2: []}
    waited = 0.0
    writing = 0.0
    for _ in range(TURNS):
        for count, times in took.items():
            with _gateway(place, new_url(), made, senders) as gateway:
                seconds, waited = _desks(count, gateway, key)
                times.append(seconds)
                writing = writing or _write_again(gateway.database(), new_url())
    one, two = (min(times) for times in took.values())
    limit = judging + writing
    if "PostgreSQL" in name:
        print(f"of two desks' time, waiting for a lock: {waited:.1%}")
    print(f"{name}: one desk {_rate(one)}, two desks {_rate(two)}: {one / two:.2f}x")
    print(f"  rows alone {_rate(writing)}; one desk takes {one / limit:.2f}x of verifying and rows alone")


@contextmanager
def _gateway(place: Path, url: str, made: Path, senders: Sequence[Sender]) -> Iterator[Gateway]:
    folder = Path(tempfile.mkdtemp(dir=place))
    shutil.copytree(made, folder / "inbox")
    gateway = Gateway(folder, url, trusted=[sender.line for sender in senders])
    gateway.database().prepare()
    yield gateway
    assert gateway.rows("SELECT count(*) FROM shown_records") == [(BUNDLES * RECORDS,)]
    gateway.close()
    shutil.rmtree(folder)


class _Watch:
    """Looks at what the connections of PostgreSQL wait for, fifty times a second."""

    def __init__(self, gateway: Gateway) -> None:
        self._engine = gateway.database().engine
        self._is_postgres = gateway.url.startswith("postgresql")
        self._seen = self._waiting = 0

    @property
    def share(self) -> float:
        """Return the part of their time that desks waited for a lock."""
        return self._waiting / self._seen if self._seen else 0.0

    def look(self) -> None:
        """Count who works and who waits just now."""
        if self._is_postgres:
            with self._engine.connect() as connection:
                for (kind,) in connection.execute(_WAITING):
                    self._seen += 1
                    self._waiting += kind == "Lock"
        time.sleep(0.02)


def _desks(count: int, gateway: Gateway, key: x25519.Identity) -> tuple[float, float]:
    """Return how long it takes from when all desks are open until the inbox is empty, and the time waited."""
    assert gateway.trust is not None
    told = {
        "folder": str(gateway.folder),
        "url": gateway.url,
        "keys": [str(key)],
        "trust": write_signers(gateway.trust.signers).decode(),
    }
    command = [sys.executable, "-m", "benchmarks.intake_rate", "--desk"]
    running = [
        # Linux shares a busy processor between sessions before it shares it between processes.
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        for _ in range(count)
    ]
    for process in running:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{json.dumps(told)}\n")
        process.stdin.flush()
        assert process.stdout.readline() == "open\n"
    watch = _Watch(gateway)
    start = time.perf_counter()
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.close()
    while any(process.poll() is None for process in running):
        watch.look()
    took = time.perf_counter() - start
    assert [process.wait() for process in running] == [0] * count
    return took, watch.share


def _desk() -> None:
    """Be one desk: open, say so, and work once told to."""
    told = json.loads(sys.stdin.readline())
    gateway = Gateway(
        Path(told["folder"]), told["url"], trusted=TrustList.read(told["trust"].encode()).signers
    )
    desk = gateway.desk(identities=told["keys"])
    print("open", flush=True)
    sys.stdin.readline()
    assert all(one.kind in (Kind.FILED, Kind.REPEATED) for one in desk.work())
    gateway.close()


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
    _desk() if "--desk" in sys.argv else main()
