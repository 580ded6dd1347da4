"""Real vaults for tests, cheap to open, and a clock that tests can move."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.paths import Paths, private_folder
from desktop.storage import migrate, settings
from desktop.storage.engine import Database, create_file
from desktop.storage.files import Files
from desktop.storage.store import Store
from desktop.vault import vault
from desktop.vault.key import DataKey
from tests.support.small_form import small_form

PASSPHRASE = "seven quiet herons crossed the delta"
KEY = DataKey(bytes(range(32)))
CHEAP = vault.KdfCost(time=1, memory_kib=64, lanes=1)


class MovableClock:
    """A clock that stands still until it is moved; wall and running time move apart if told so."""

    def __init__(self, now: datetime = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)) -> None:
        self._now = now
        self._running = 5000.0

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()

    def monotonic(self) -> float:
        return self._running

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass, as everybody sees it."""
        self._now += timedelta(seconds=seconds)
        self._running += seconds

    def set_wall(self, now: datetime) -> None:
        """Set the wall clock, as a user can; running time does not move."""
        self._now = now

    def restart_machine(self) -> None:
        """Begin running time anew, as a restart of the machine does."""
        self._running = 1.0


def new_vault(folder: Path, clock: MovableClock) -> tuple[Paths, DataKey]:
    """Make a vault with `PASSPHRASE` at a cost that tests can pay."""
    paths = Paths(folder / "home")
    return paths, vault.create(paths, PASSPHRASE, clock, cost=CHEAP)


def open_store(folder: Path, clock: MovableClock | None = None, key: DataKey = KEY) -> Store:
    """Open a store in `folder`, with the same key unless told, that knows the small form.

    A new one begins as a copy of an empty database: migrating takes longer than most tests.
    """
    paths = Paths(folder / "home")
    if key == KEY and not paths.home.exists():
        _lay_empty(paths)
    return first_opened(folder, clock, key)


def first_opened(folder: Path, clock: MovableClock | None = None, key: DataKey = KEY) -> Store:
    """Open a store as `open_store` does, letting the program itself make what is not there yet."""
    store = Store.open(Paths(folder / "home"), key, clock or MovableClock())
    store.forms.keep(small_form(), {})
    return store


def _lay_empty(paths: Paths) -> None:
    """Put an empty database where there is none yet, as the first opening would with `KEY`."""
    private_folder(paths.home)
    create_file(paths.records_db)
    paths.records_db.write_bytes(_migrated())
    database = Database(paths.records_db, KEY)
    settings.Settings(database).put(settings.IDENTITY, Files.new_identity())  # to each vault its own
    database.close()


@cache
def _migrated() -> bytes:
    """Return a database of `KEY` at today's layout that holds nothing yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "records.db"
        create_file(path)
        database = Database(path, KEY)
        migrate.upgrade(database)
        database.close()
        return path.read_bytes()
