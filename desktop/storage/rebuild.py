"""Write what can be read of a damaged database into a new one, and say what is missing; invents nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sqlcipher3 import dbapi2

from desktop.domain.finding import Damage, Finding
from desktop.domain.record import FormRef
from desktop.errors import AppError
from desktop.forms.form import Form
from desktop.progress import CancelToken, Progress, silent
from desktop.storage import migrate, settings
from desktop.storage.engine import Database, explain
from desktop.storage.files import Files
from desktop.storage.forms import Forms
from desktop.storage.losses import Losses
from desktop.storage.pages import Pages
from desktop.storage.relist import relist
from desktop.storage.rows import Lost, Value
from desktop.storage.salvage import Salvage
from desktop.storage.spare import Spare

FormOf = Callable[[FormRef], "tuple[Form, dict[str, bytes]] | None"]
"""Returns a form that the program itself brings, with its choice lists, if it is that very version."""

_ORDER = (
    "settings",
    "forms",
    "form_lists",
    "revisions",
    "exports",
    "exported_revisions",
    "drafts",
    "draft_steps",
    "bin",
    "attachments",
    "copies",
    "withdrawals",
    "sign_offs",
    "signers",
    "hit_reasons",
    "watched",
    "pseudonyms",
    "pseudonym_uses",
    "team_texts",
    "parcels",
    "parcel_steps",
    "parcel_progress",
    "receipts",
    "corrections",
    "contacts",
    "setups",
    "issued",
    "carried",
    "entries",
)
# What says nothing without what it belongs to: the table, and the columns by which both know each other.
_OF = {
    "form_lists": ("forms", ("form_id", "version")),
    "exported_revisions": ("exports", ("bundle_id",)),
    "draft_steps": ("drafts", ("draft_id",)),
    "pseudonym_uses": ("pseudonyms", ("person_id",)),
    "parcel_steps": ("parcels", ("bundle_id",)),
    "parcel_progress": ("parcels", ("bundle_id",)),
}
_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """What a new database got: how many rows of each table, what is lost, and what was put right."""

    kept: tuple[tuple[str, int], ...]
    lost: tuple[Finding, ...]
    mended: tuple[Finding, ...]


def no_form(ref: FormRef) -> None:
    """Bring no form."""


def rebuild(
    pages: Pages,
    target: Database,
    spare: Spare | None = None,
    form_of: FormOf = no_form,
    *,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Rebuilt:
    """Fill the new, empty database `target` with all that can be read, in today's layout.

    Raises MachineError for what the disk refuses, and Cancelled.
    """
    salvage = Salvage(pages, migrate.layouts(), cancel)
    migrate.upgrade(target, salvage.layout)
    losses = Losses()
    kept: dict[str, int] = {}
    with target.private() as connection:
        try:
            connection.execute("PRAGMA foreign_keys=OFF")
            for at, table in enumerate(_ORDER):
                progress(at, len(_ORDER) + 2)
                copied = _copy(salvage, table, connection, losses, cancel)
                if copied is not None:
                    kept[table] = copied
        except dbapi2.Error as error:
            raise explain(error, target.path) from error
    migrate.upgrade(target)
    progress(len(_ORDER), len(_ORDER) + 2)
    _settings(target, spare, salvage, losses)
    _forms(target, form_of, losses)
    kept["entries"] = relist(target, losses, cancel)
    losses.look_for_holes(target, salvage.lost, salvage.hidden)
    progress(len(_ORDER) + 2, len(_ORDER) + 2)
    return Rebuilt(
        kept=tuple((table, kept[table]) for table in _ORDER if table in kept),
        lost=losses.lost,
        mended=losses.mended,
    )


def _copy(
    salvage: Salvage, table: str, connection: dbapi2.Connection, losses: Losses, cancel: CancelToken | None
) -> int | None:
    """Write the table's whole rows; return how many, or None if that layout has no such table."""
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")').fetchall()]
    if not columns:
        return None
    held = _held(connection, table)
    copied = 0
    connection.execute("BEGIN IMMEDIATE")
    for count, row in enumerate(salvage.rows(table), start=1):
        if cancel is not None:
            cancel.check()
        if any(isinstance(value, Lost) for value in row.values()):
            losses.note_row(table, row)
        elif held is not None and tuple(row.get(name) for name in held[0]) not in held[1]:
            losses.note_stray(table, row)
        else:
            copied += _insert(connection, table, row)
        if count % _AT_ONCE == 0:
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
    connection.execute("COMMIT")
    return copied


def _held(
    connection: dbapi2.Connection, table: str
) -> tuple[tuple[str, ...], set[tuple[object, ...]]] | None:
    if table not in _OF:
        return None
    parent, names = _OF[table]
    found = connection.execute(f'SELECT {", ".join(names)} FROM "{parent}"').fetchall()  # noqa: S608 (constants)
    return names, set(found)


def _insert(connection: dbapi2.Connection, table: str, row: Mapping[str, Value | Lost]) -> int:
    """Write one row; what is there already, or breaks a rule of the table, is left out."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    try:
        done = connection.execute(
            f'INSERT OR IGNORE INTO "{table}" ({names}) VALUES ({marks})',  # noqa: S608 (names of our layouts)
            tuple(row.values()),
        )
    except dbapi2.IntegrityError:
        return 0
    return int(done.rowcount)


def _settings(target: Database, spare: Spare | None, salvage: Salvage, losses: Losses) -> None:
    """Put back from the second copy what is lost of the settings; without any, files get a new identity."""
    kept = settings.Settings(target)
    known = kept.all()
    for name, value in (spare.settings if spare else {}).items():
        # Of hidden pages nobody knows the table: a database that was cut short tells of no lost row.
        is_hit = salvage.lost.get("settings") or salvage.hidden or losses.is_lost("settings", name)
        if name not in known and is_hit:
            kept.put_bytes(name, value)
            losses.mend("settings", name)
            losses.add_mended(Finding(damage=Damage.SETTING, name=name))
    if kept.get_bytes(settings.IDENTITY) is None:
        found = spare.settings.get(settings.IDENTITY) if spare else None
        kept.put_bytes(settings.IDENTITY, found or Files.new_identity().encode())
        finding = Finding(damage=Damage.SETTING, name=settings.IDENTITY)
        losses.add_mended(finding) if found else losses.add(finding)


def _forms(target: Database, form_of: FormOf, losses: Losses) -> None:
    """Put back the forms that the program itself still brings in that very version."""
    forms = Forms(target)
    for ref in _missing_forms(target):
        try:
            found = form_of(ref)
        except AppError:
            found = None
        finding = Finding(damage=Damage.TEMPLATE, name=ref.form_id, item_id=ref.version)
        if found is None:
            losses.add(finding)
        else:
            forms.keep(*found)
            losses.mend("forms", ref.form_id)
            losses.add_mended(finding)


def _missing_forms(target: Database) -> Iterator[FormRef]:
    with target.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT form_id, form_version FROM revisions UNION SELECT form_id, form_version FROM drafts "
            "EXCEPT SELECT form_id, version FROM forms"
        ).all()
    for form_id, version in rows:
        if form_id and version:
            yield FormRef(form_id=form_id, version=version)
