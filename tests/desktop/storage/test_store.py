import io
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import stamp
from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.ids import AttachmentId, new_uuid
from desktop.domain.record import Draft, Record
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.paths import Paths
from desktop.storage.attachments import Kept
from desktop.storage.store import Store
from desktop.vault.key import DataKey
from tests.support.builders import WHEN, a_draft, a_headline, a_record
from tests.support.mounts import run_on_small_disk
from tests.support.vaults import KEY, MovableClock, first_opened

PAGE = 4096


def _opening(folder: Path, key: DataKey = KEY) -> AppError:
    with pytest.raises(AppError) as caught:
        Store.open(Paths(folder / "home"), key, MovableClock())
    return caught.value


def _reading(store: Store, record: Record) -> Record | Code:
    try:
        return store.records.get(record.record_id)
    except MachineError as error:
        return error.code


def _damage(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE + 1000] ^= 0xFF
    path.write_bytes(content)


def test_a_new_store_is_empty_and_knows_its_own_identity(tmp_path: Path) -> None:
    with first_opened(tmp_path) as store:
        identity = store.settings.get("files.identity")
        assert store.entries.matching() == []
        assert store.notices == ()
    with first_opened(tmp_path) as store:
        assert store.settings.get("files.identity") == identity


def test_closing_twice_changes_nothing_and_leaves_one_database_file(tmp_path: Path) -> None:
    store = first_opened(tmp_path)
    store.close()
    with first_opened(tmp_path):
        store.close()  # must not let go what another one holds, nor open anything
        names = sorted(path.name for path in (tmp_path / "home").iterdir())
        assert "vault.holder" in names
    names = sorted(path.name for path in (tmp_path / "home").iterdir())
    assert names == ["files", "records.db", "records.spare", "vault.ballast", "vault.lock"]


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    first_opened(tmp_path).close()
    assert _opening(tmp_path, DataKey(bytes(32))).code is Code.DATABASE_DAMAGED


@pytest.mark.parametrize("keep", [0, 1, 100, PAGE - 1, PAGE, 3 * PAGE + 17])
def test_a_truncated_database_is_damage_and_stays_as_it_was(tmp_path: Path, keep: int) -> None:
    first_opened(tmp_path).close()
    database = tmp_path / "home" / "records.db"
    database.write_bytes(database.read_bytes()[:keep])
    assert _opening(tmp_path).code is Code.DATABASE_DAMAGED
    assert len(database.read_bytes()) == keep


def test_a_damaged_first_page_is_damage(tmp_path: Path) -> None:
    first_opened(tmp_path).close()
    _damage(tmp_path / "home" / "records.db", 1)
    assert _opening(tmp_path).code is Code.DATABASE_DAMAGED


def test_a_database_that_went_missing_is_not_replaced_by_an_empty_one(tmp_path: Path) -> None:
    first_opened(tmp_path).close()
    database = tmp_path / "home" / "records.db"
    database.rename(tmp_path / "elsewhere.db")
    assert _opening(tmp_path).code is Code.DATABASE_DAMAGED
    assert not database.exists()


def test_a_crash_while_the_store_was_made_does_not_matter(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    for name in ("records.db.part", "records.db.part-wal", "records.db.part-shm"):
        (home / name).write_bytes(b"half")
    with first_opened(tmp_path) as store:
        assert store.entries.matching() == []


# SQLite keeps at least this much of a long row on its own page and the rest on pages of its own (file format,
# "Cell Payload Overflow Pages"); SQLCipher takes 80 bytes of each page. So one damaged page can cost so many.
_USABLE = PAGE - 80
ROWS_ON_A_PAGE = (_USABLE - 8) // ((_USABLE - 12) * 32 // 255 - 23)


def test_around_a_damaged_page_every_other_record_opens(tmp_path: Path) -> None:
    records = []
    with first_opened(tmp_path) as store:
        for number in range(40):
            draft = a_draft()
            store.drafts.add(draft, a_headline(str(number)))
            record = a_record(record_id=draft.record_id, title=str(number), answers={"notes": "x" * 9000})
            store.records.add(record, a_headline(str(number)), closes=draft.draft_id)
            records.append(record)
    database = tmp_path / "home" / "records.db"
    _damage(database, database.stat().st_size // PAGE // 2)
    damaged = database.read_bytes()
    with Store.open(Paths(tmp_path / "home"), KEY, MovableClock()) as store:
        assert [notice.code for notice in store.notices] == [Code.DATABASE_DAMAGED]
        assert len(store.entries.matching()) == 40
        lost = 0
        for record in records:
            found = _reading(store, record)
            assert found in (record, Code.DATABASE_DAMAGED)
            lost += found is Code.DATABASE_DAMAGED
        assert 1 <= lost <= ROWS_ON_A_PAGE
        new = a_draft()
        store.drafts.add(new, a_headline("new"))  # work goes on
        assert store.drafts.get(new.draft_id) == new
    assert len(database.read_bytes()) >= len(damaged)


def test_sealed_files_stay_while_the_database_is_damaged(tmp_path: Path) -> None:
    with first_opened(tmp_path) as store:
        file_id = store.files.seal(io.BytesIO(b"perhaps named on a page that cannot be read")).file_id
        for number in range(30):
            store.drafts.add(a_draft(answers={"notes": "x" * 9000}), a_headline(str(number)))
    database = tmp_path / "home" / "records.db"
    _damage(database, database.stat().st_size // PAGE // 2)
    with Store.open(Paths(tmp_path / "home"), KEY, MovableClock()) as store:
        assert [notice.code for notice in store.notices] == [Code.DATABASE_DAMAGED]
        assert store.files.read(file_id)


def _kept(store: Store, draft: Draft, content: bytes) -> Kept:
    """Seal a file and keep it with the draft's record."""
    sealed = store.files.seal(io.BytesIO(content))
    attachment = Attachment(
        attachment_id=AttachmentId(new_uuid()),
        name="x.pdf",
        kind=MediaKind.DOCUMENT,
        media_type="application/pdf",
        extension="pdf",
        size=sealed.size,
        sha512=sealed.sha512,
        crc32=sealed.crc32,
        added_at=WHEN,
    )
    kept = Kept(attachment=attachment, file_id=sealed.file_id, thumbnail_id=None)
    store.attachments.add(draft.record_id, kept)
    return kept


def test_files_that_nothing_names_are_set_aside_for_a_month(tmp_path: Path) -> None:
    clock, aside = MovableClock(), tmp_path / "home" / "files" / "aside"
    with first_opened(tmp_path, clock) as store:
        file_id = store.files.seal(io.BytesIO(b"sealed, then the power went")).file_id
    for days, is_held in ((0, True), (29, True), (2, False)):
        clock.pass_seconds(days * 24 * 3600)
        with first_opened(tmp_path, clock) as store:
            assert store.notices == ()
            with pytest.raises(MachineError):
                store.files.read(file_id)
        assert [path.name for path in aside.iterdir()] == ([f"{file_id}.age"] if is_held else [])


def test_an_older_database_put_back_costs_no_file_of_the_newer_one(tmp_path: Path) -> None:
    """Sweeping for good would empty every attachment that was added since the older copy was made."""
    database, older, newer = (tmp_path / name for name in ("home/records.db", "older.db", "newer.db"))
    draft = a_draft()
    with first_opened(tmp_path) as store:
        store.drafts.add(draft, a_headline())
    shutil.copy(database, older)
    with first_opened(tmp_path) as store:
        kept = _kept(store, draft, b"added since")
    shutil.copy(database, newer)
    shutil.copy(older, database)
    with first_opened(tmp_path) as store:
        assert store.attachments.of_record(draft.record_id) == {}
        with pytest.raises(MachineError):
            store.files.read(kept.file_id)
    shutil.copy(newer, database)
    with first_opened(tmp_path) as store:
        assert store.notices == ()
        assert store.files.read(kept.file_id) == b"added since"


def test_what_lay_in_the_bin_for_a_month_is_removed_and_not_set_aside(tmp_path: Path) -> None:
    draft = a_draft(answers={})
    clock = MovableClock()
    with first_opened(tmp_path, clock) as store:
        store.drafts.add(draft, a_headline())
        _kept(store, draft, b"let go")
        store.drafts.discard(draft, None, WHEN)
    clock.pass_seconds(31 * 86_400)
    first_opened(tmp_path, clock).close()
    assert [path for path in (tmp_path / "home" / "files").rglob("*") if path.is_file()] == []


def test_a_missing_file_is_named_and_stops_nothing(tmp_path: Path) -> None:
    draft = a_draft()
    with first_opened(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        attachment = _kept(store, draft, b"x").attachment
    next((tmp_path / "home" / "files").glob("*/*.age")).unlink()
    with first_opened(tmp_path) as store:
        (notice,) = store.notices
        assert notice.code is Code.ATTACHMENT_MISSING
        assert notice.params == {"attachment": attachment.attachment_id}
        assert store.drafts.get(draft.draft_id) == draft


def test_a_clock_set_back_is_told_once_and_nothing_is_confused(tmp_path: Path) -> None:
    clock = MovableClock()
    clock.pass_seconds(3600)
    with first_opened(tmp_path, clock) as store:
        draft = a_draft(when=clock.now())
        store.drafts.add(draft, a_headline("before"))
    later = clock.now()
    clock.set_wall(later - timedelta(days=900))
    with first_opened(tmp_path, clock) as store:
        (notice,) = store.notices
        assert notice.code is Code.CLOCK_SET_BACK
        assert notice.params == {"last_seen": stamp(later), "now": stamp(clock.now())}
        store.drafts.add(a_draft(when=clock.now()), a_headline("after"))
        assert [entry.title for entry in store.entries.matching()] == ["after", "before"]
    with first_opened(tmp_path, clock) as store:
        assert store.notices == ()


def test_a_clock_set_back_while_the_vault_is_open_is_told_at_the_next_opening(tmp_path: Path) -> None:
    clock = MovableClock()
    with first_opened(tmp_path, clock) as store:
        draft = a_draft(when=clock.now())
        store.drafts.add(draft, a_headline())
        latest = clock.now()
        clock.set_wall(latest - timedelta(days=3650))
        store.drafts.save(draft, {"title": "x"}, a_headline(), clock.now())
    with first_opened(tmp_path, clock) as store:
        assert [notice.params["last_seen"] for notice in store.notices] == [stamp(latest)]
    with first_opened(tmp_path, clock) as store:
        assert store.notices == ()


@pytest.mark.parametrize(("seconds", "told"), [(0.05, 0), (119, 0), (121, 1)])
def test_a_clock_that_a_machine_set_right_by_seconds_is_not_told(
    tmp_path: Path, seconds: float, told: int
) -> None:
    clock = MovableClock()
    first_opened(tmp_path, clock).close()
    clock.set_wall(clock.now() - timedelta(seconds=seconds))
    with first_opened(tmp_path, clock) as store:
        assert len(store.notices) == told


def test_a_second_program_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from desktop.errors import MachineError\n"
        "from tests.support.vaults import first_opened\n"
        "try: first_opened(Path(sys.argv[1]))\n"
        "except MachineError as error: print(error.code.value, error.params['holder'])\n"
    )
    draft = a_draft()
    with first_opened(tmp_path) as store:
        store.drafts.add(draft, a_headline())
        found = subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=True
        )
        assert found.stdout.startswith("vault_in_use ")
        assert "@" in found.stdout
        assert store.drafts.get(draft.draft_id) == draft
    with first_opened(tmp_path) as store:
        assert store.drafts.get(draft.draft_id) == draft


_OPEN = """
from desktop.domain.record import Record
from desktop.errors import AppError
from tests.support.builders import WHEN, a_draft, a_headline
from tests.support.vaults import KEY, MovableClock, first_opened
"""


def test_a_read_only_disk_is_told_as_such(tmp_path: Path) -> None:
    script = _OPEN + (
        "first_opened(FOLDER).close()\nread_only()\n"
        "try: first_opened(FOLDER)\n"
        "except AppError as error: print(error.code.value, error.params)\n"
    )
    found = run_on_small_disk(tmp_path, "4m", script)
    assert found == f"read_only {{'folder': '{tmp_path / 'home'}'}}\n"


def test_a_disk_that_fills_up_loses_nothing_that_was_saved(tmp_path: Path) -> None:
    script = _OPEN + (
        "store = first_opened(FOLDER)\nkept = a_draft(answers={'notes': 'kept'})\n"
        "store.drafts.add(kept, a_headline())\n"
        "(FOLDER / 'other').write_bytes(b'x' * 3_000_000)\nnumber = 0\n"
        "try:\n"
        "    while True:\n"
        "        number += 1\n"
        "        store.drafts.save(kept, {'notes': str(number) * 20_000}, a_headline(), WHEN)\n"
        "except AppError as error: print(error.code.value)\n"
        "good = store.drafts.get(kept.draft_id).answers['notes']\n"
        "print(good == str(number - 1) * 20_000 or (number == 1 and good == 'kept'))\n"
        "(FOLDER / 'other').unlink()\n"
        "store.drafts.save(kept, {'notes': 'room again'}, a_headline(), WHEN)\nstore.close()\n"
        "with first_opened(FOLDER) as store: print(store.drafts.get(kept.draft_id).answers, store.notices)\n"
    )
    found = run_on_small_disk(tmp_path, "4m", script)
    assert found == "disk_full\nTrue\n{'notes': 'room again'} ()\n"


def test_a_disk_too_full_for_a_new_store_leaves_no_debris(tmp_path: Path) -> None:
    script = _OPEN + (
        "try: first_opened(FOLDER)\nexcept AppError as error: print(error.code.value)\n"
        "print(sorted(path.name for path in (FOLDER / 'home').iterdir()))\n"
    )
    found = run_on_small_disk(tmp_path, "48k", script)
    assert found == "disk_full\n['vault.lock']\n"


def test_nothing_that_people_wrote_lies_readable_in_the_folder(tmp_path: Path) -> None:
    marker = "Marker-Kalinda-Lakeside"
    with first_opened(tmp_path) as store:
        draft = a_draft(answers={"title": marker, "notes": marker * 500})
        store.drafts.add(draft, a_headline(marker))
        store.files.seal(io.BytesIO(marker.encode() * 1000))
        store.settings.put("author", marker)
        _assert_absent(tmp_path, marker)  # with the write-ahead log still there
    _assert_absent(tmp_path, marker)


def _assert_absent(folder: Path, marker: str) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for form in (marker.encode(), marker.encode("utf-16-le"), marker.lower().encode()):
                assert form not in content, path


def test_another_program_opens_the_database_with_the_documented_settings(tmp_path: Path) -> None:
    import apsw

    with first_opened(tmp_path) as store:
        store.drafts.add(a_draft(answers={"notes": "seen by another program"}), a_headline())
    connection = apsw.Connection(str(tmp_path / "home" / "records.db"))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key=\"x'{KEY.hex()}'\"")
    assert connection.execute("SELECT answers FROM drafts").fetchall() == [
        ('{"notes":"seen by another program"}',)
    ]
    assert connection.pragma("integrity_check") == "ok"
    connection.close()


def test_a_too_new_layout_is_refused_and_left_alone(tmp_path: Path) -> None:
    with first_opened(tmp_path) as store, store._database.write() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    before = (tmp_path / "home" / "records.db").read_bytes()
    error = _opening(tmp_path)
    assert isinstance(error, FixableError)
    assert error.code is Code.VAULT_TOO_NEW
    assert (tmp_path / "home" / "records.db").read_bytes() == before
