"""A real full disk: the vault opens, says so, and takes some more typing."""

from pathlib import Path

from tests.support.mounts import run_on_small_disk

_FILL = """
import os
from desktop.clock import SystemClock
from desktop.domain.record import RecordType
from desktop.errors import MachineError
from desktop.paths import Paths
from desktop.storage.store import Store
from desktop.vault import vault
from tests.support.small_form import small_form
from tests.support.vaults import CHEAP, PASSPHRASE
paths, clock = Paths(FOLDER / "home"), SystemClock()

def fill():
    with open(FOLDER / f"filler-{os.urandom(4).hex()}", "wb", buffering=0) as filler:
        for size in (1 << 20, 4096, 1):
            try:
                while filler.write(bytes(size)) == size:
                    pass
            except OSError:
                pass

key = vault.create(paths, PASSPHRASE, clock, cost=CHEAP)
with Store.open(paths, key, clock) as store:
    store.settings.put("kept", "before")
fill()
"""


def test_a_vault_opens_on_a_full_disk_and_takes_what_is_typed(tmp_path: Path) -> None:
    found = run_on_small_disk(
        tmp_path,
        "24m",
        _FILL
        + """
with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
    print([notice.code.value for notice in store.notices], store.settings.get("kept"))
    store.settings.put("kept", "typed" * 1000)
for path in FOLDER.glob("filler-*"):
    path.unlink()
with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
    print([notice.code.value for notice in store.notices], store.settings.get("kept") == "typed" * 1000)
print(paths.ballast.stat().st_size)
""",
    )
    assert found.splitlines() == ["['disk_full'] before", "[] True", str(4 << 20)]


def test_it_opens_time_and_again_while_the_disk_stays_full(tmp_path: Path) -> None:
    found = run_on_small_disk(
        tmp_path,
        "24m",
        _FILL
        + """
for round in range(4):
    with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
        store.settings.put("kept", f"typed {round}" * 1000)
    print([notice.code.value for notice in store.notices])
""",
    )
    assert found.splitlines()[0] == "['disk_full']"
    assert len(found.splitlines()) == 4


def test_with_nothing_left_at_all_it_says_that_the_disk_is_full_and_loses_nothing(tmp_path: Path) -> None:
    found = run_on_small_disk(
        tmp_path,
        "24m",
        _FILL
        + """
paths.ballast.unlink()
fill()
try:
    Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock).close()
    print("opened")
except MachineError as error:
    print(error.code.value)
for path in FOLDER.glob("filler-*"):
    path.unlink()
with Store.open(paths, vault.unlock(paths, PASSPHRASE, clock), clock) as store:
    print(store.settings.get("kept"))
""",
    )
    assert found.splitlines() == ["disk_full", "before"]
