"""Make the golden vault of today's database layout, and the written-out layout, for the tests to compare.

Run it once when a layout is released: `python -m tests.golden.databases.make`. A golden vault that is there
is never made anew, for it shows what an older program wrote. The layout is written each time.
"""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from sqlalchemy import text

from desktop.bin import Bin
from desktop.domain.answers import AnswerTree
from desktop.domain.consent import Channel, Scope
from desktop.domain.ids import RecordId
from desktop.domain.record import RecordType
from desktop.storage import migrate
from desktop.storage.engine import Database, create_file
from desktop.withdrawing import Withdrawing
from tests.support.builders import a_departure
from tests.support.desk import Desk
from tests.support.elsewhere import bring, hers
from tests.support.parcels import fill
from tests.support.schema import layout_text
from tests.support.small_form import READY
from tests.support.vaults import KEY, MovableClock, new_vault

HERE = Path(__file__).parent
SCHEMA = Path(migrate.__file__).with_name("schema.sql")


def write_layout() -> None:
    """Write the layout that all migrations together make."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "empty.db"
        create_file(path)
        database = Database(path, KEY)
        migrate.upgrade(database)
        SCHEMA.write_text(layout_text(database), encoding="utf-8")
        database.close()


def make_vault(target: Path) -> None:
    """Make a vault: a record of two revisions, the first exported, an open draft, a picture, a bin."""
    with TemporaryDirectory() as folder:
        base = Path(folder)
        paths, key = new_vault(base, MovableClock())
        desk = Desk(base, key)
        picture = base / "boats.jpg"
        Image.new("RGB", (32, 24), "teal").save(picture)
        draft = desk.capture.begin(RecordType.PRACTICE)
        photo = desk.capture.attach(draft.draft_id, picture)
        rows: list[AnswerTree] = [{"_row": "r1", "partner_name": "Réseau des Mères"}]
        answers = {**draft.answers, **READY, "photo": str(photo.attachment_id), "partners": rows}
        desk.capture.save(draft.draft_id, answers)
        record = desk.capture.finish(draft.draft_id)
        desk.capture.note_export(a_departure(record))
        desk.cleared(desk.amended(record, title="Market traders, a year on"))
        bring(desk.store, hers(record, "Market traders, as a colleague tells it"))
        begun = desk.capture.begin(RecordType.PRACTICE)
        desk.capture.save(begun.draft_id, {**begun.answers, "title": "مسوده", "notes": "Half a thought."})
        _throw_away(desk)
        _tell_safely(desk, record.record_id)
        Withdrawing(desk.store, desk.library, desk.clock).withdraw(
            record.record_id, scope=[Scope.ONE_CHANNEL], channels=[Channel.PRESS]
        )
        fill(desk.store, record.record_id)
        desk.store.settings.put("language", "fr")
        desk.store.close()
        (base / "home" / "vault.lock").unlink()
        paths.ballast.unlink(missing_ok=True)  # nothing but room that is set aside
        shutil.copytree(base / "home", target)


def _throw_away(desk: Desk) -> None:
    """Put a finished record with an open amendment, and a discarded draft with its steps, into the bin."""
    kept = Bin(desk.store, desk.catalog, desk.clock)
    gone = desk.finished(title="Thrown away")
    desk.capture.amend(gone.record_id)
    kept.delete([gone.record_id])
    loose = desk.capture.begin(RecordType.PRACTICE)
    for title in ("One thought", "Another"):
        desk.clock.pass_seconds(60)
        desk.capture.save(loose.draft_id, {**loose.answers, "title": title})
    desk.capture.discard(loose.draft_id)


def _tell_safely(desk: Desk, record_id: RecordId) -> None:
    """Write what the third layout brought: a name to watch for, a changed name, texts of the team's own."""
    person, watch = "5b0e1f62-53a1-4b39-8e44-0a5b0d7d1c11", "c3f0b2a4-9d1e-4f6a-8a2b-7e6d5c4b3a21"
    with desk.store.database.write() as connection:
        for statement, values in (
            ("INSERT INTO pseudonyms VALUES (:p, 'Mariam', '', '2026-11-22T09:30:00.000Z')", {"p": person}),
            ("INSERT INTO pseudonym_uses VALUES (:r, 'P1', :p)", {"r": record_id, "p": person}),
            ("INSERT INTO watched VALUES (:w, 'Fictiva', 'place')", {"w": watch}),
            (
                "INSERT INTO hit_reasons VALUES (:r, :f, 'A public office')",
                {"r": record_id, "f": "0f" * 32},
            ),
            ("INSERT INTO team_texts VALUES ('referral', 'Ask at the office')", {}),
        ):
            connection.execute(text(statement), values)


def main() -> int:
    """Write what is missing."""
    write_layout()
    target = HERE / migrate.HEAD
    if target.exists():
        sys.stdout.write(f"{target.name} is there and stays as it is\n")
        return 0
    make_vault(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
