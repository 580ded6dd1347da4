"""Real vaults for tests, cheap to open, and a clock that tests can move."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.paths import Paths
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
    """Open a store in `folder`, with the same key unless told, that knows the small form."""
    store = Store.open(Paths(folder / "home"), key, clock or MovableClock())
    store.forms.keep(small_form(), {})
    return store
