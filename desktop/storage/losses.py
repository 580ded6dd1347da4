"""Gather what a damaged database lost, each thing once and by the name people know it by."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from sqlalchemy import Connection

from desktop.domain.finding import Damage, Finding
from desktop.storage.engine import Database
from desktop.storage.rows import Lost, Value

_KINDS = {
    "revisions": Damage.REVISION,
    "drafts": Damage.DRAFT,
    "attachments": Damage.FILE_UNKNOWN,
    "forms": Damage.TEMPLATE,
    "form_lists": Damage.TEMPLATE,
    "exports": Damage.LEDGER,
    "exported_revisions": Damage.LEDGER,
    "copies": Damage.LEDGER,
    "draft_steps": Damage.JOURNAL,
    "settings": Damage.SETTING,
    "withdrawals": Damage.WITHDRAWAL,
    "sign_offs": Damage.SIGN_OFF,
    "signers": Damage.SIGN_OFF,
    "hit_reasons": Damage.TEAM,
    "watched": Damage.TEAM,
    "pseudonyms": Damage.TEAM,
    "pseudonym_uses": Damage.TEAM,
    "team_texts": Damage.TEAM,
    "parcels": Damage.PARCEL,
    "parcel_steps": Damage.PARCEL,
    "parcel_progress": Damage.PARCEL,
    "receipts": Damage.RECEIPT,
    "corrections": Damage.RECEIPT,
    "contacts": Damage.TRUST,
    "setups": Damage.TRUST,
    "issued": Damage.TRUST,
    "carried": Damage.TRUST,
}
_UNNAMED = (Damage.TEAM, Damage.SIGN_OFF, Damage.PARCEL, Damage.RECEIPT, Damage.TRUST)
"""Of these the names and texts are nobody's business: that some are lost is noted once."""
_IDS = (
    "withdrawal_id",
    "sign_off_id",
    "revision_id",
    "draft_id",
    "attachment_id",
    "bundle_id",
    "copy_id",
    "version",
    "name",
)
_LAST = tuple(table for table, damage in _KINDS.items() if damage in (Damage.WITHDRAWAL, *_UNNAMED))
_UUID = re.compile(r'"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"')


class Losses:
    """What is lost and what was put right, in the order in which it was found."""

    def __init__(self) -> None:
        self._lost: dict[tuple[Damage, str, str], Finding] = {}
        self._mended: dict[tuple[Damage, str, str], Finding] = {}

    @property
    def lost(self) -> tuple[Finding, ...]:
        """What cannot be read any more."""
        return tuple(self._lost.values())

    @property
    def mended(self) -> tuple[Finding, ...]:
        """What was damaged and is whole again."""
        return tuple(self._mended.values())

    def add(self, finding: Finding) -> None:
        """Note what is lost; a fuller account of the same thing takes the place of a shorter one."""
        key = _key(finding)
        before = self._lost.get(key)
        if before is None or ((finding.title or finding.name) and not (before.title or before.name)):
            self._lost[key] = finding

    def add_mended(self, finding: Finding) -> None:
        """Note what was put right."""
        self._mended.setdefault(_key(finding), finding)

    def note_row(self, table: str, row: Mapping[str, Value | Lost]) -> None:
        """Note a row of which only a part can be read."""
        damage = _KINDS.get(table)
        if damage is None:  # the list is made anew, and the bin says nothing that is missed
            return
        if damage in _UNNAMED:
            self.add(Finding(damage=damage))
            return
        number = row.get("number", 0)
        self.add(
            Finding(
                damage=damage,
                title=_text(row, "title"),
                name=_text(row, "form_id") if damage is Damage.TEMPLATE else _text(row, "name"),
                number=number if isinstance(number, int) and damage is Damage.REVISION else 0,
                record_id=_text(row, "record_id"),
                item_id=next((_text(row, name) for name in _IDS if _text(row, name)), ""),
            )
        )

    def note_stray(self, table: str, row: Mapping[str, Value | Lost]) -> None:
        """Note a row that says nothing any more, because what it belongs to is lost."""
        if table != "form_lists":
            self.note_row(table, row)

    def is_lost(self, table: str, name: str) -> bool:
        """Tell whether something of that name in that table is noted as lost."""
        return any(one.damage is _KINDS[table] and one.name == name for one in self._lost.values())

    def mend(self, table: str, name: str) -> None:
        """Note that everything lost under that name was put right."""
        for key, finding in list(self._lost.items()):
            if finding.damage is _KINDS[table] and finding.name == name:
                self.add_mended(self._lost.pop(key))

    def forget_parts(self, record_id: str) -> None:
        """Let the loss of a whole record stand for the loss of its versions and its draft."""
        parts = (Damage.REVISION, Damage.DRAFT)
        self._lost = {
            key: one
            for key, one in self._lost.items()
            if one.record_id != record_id or one.damage not in parts
        }

    def look_for_holes(self, database: Database, pages: Mapping[str, int], hidden: int = 0) -> None:
        """Note what the kept rows name and what is not there.

        Args:
            database: the new one, with all that could be kept.
            pages: how many pages of each table are lost.
            hidden: how many more are lost, of which nobody knows the table.
        """
        with database.read() as connection:
            self._earlier_revisions(connection)
            self._draft_titles(connection)
            if pages.get("attachments") or self._has(Damage.FILE_UNKNOWN):
                self._unknown_files(connection)
        if pages.get("entries") and (pages.get("revisions") or pages.get("drafts")):
            # Neither the list nor the records themselves tell how many stood there, or which.
            self.add(Finding(damage=Damage.RECORD))
        # Of these nothing else tells what stood there.
        for table in ("exports", "exported_revisions", "draft_steps", *_LAST):
            if pages.get(table) and not self._has(_KINDS[table]):
                self.add(Finding(damage=_KINDS[table]))
        # The list names every record; where it is lost too, some may be gone of which no name is left.
        if (hidden or pages.get("entries")) and (hidden or pages.get("revisions") or pages.get("drafts")):
            self.add(Finding(damage=Damage.RECORD))
        if any(pages.values()) and not self._lost:
            self.add_mended(Finding(damage=Damage.DATABASE))

    def _earlier_revisions(self, connection: Connection) -> None:
        rows = connection.exec_driver_sql(
            "SELECT child.record_id, child.parent, child.number - 1, child.title FROM revisions AS child "
            "LEFT JOIN revisions AS older ON older.revision_id = child.parent "
            # What a bundle brought may go on from one that never was here.
            "WHERE child.parent IS NOT NULL AND older.revision_id IS NULL AND child.origin = ''"
        )
        for record_id, revision_id, number, title in rows:
            self.add(
                Finding(
                    damage=Damage.REVISION,
                    title=title,
                    number=number,
                    record_id=record_id,
                    item_id=revision_id,
                )
            )

    def _draft_titles(self, connection: Connection) -> None:
        """Give drafts that were noted without a title the one their record has."""
        for key, finding in list(self._lost.items()):
            if finding.record_id and not finding.title:
                title = connection.exec_driver_sql(
                    "SELECT title FROM revisions WHERE record_id = ? ORDER BY number DESC",
                    (finding.record_id,),
                ).scalar()
                if title:
                    self._lost[key] = _titled(finding, title)

    def _unknown_files(self, connection: Connection) -> None:
        """Note the files that answers name and of which nothing is known any more."""
        known = set(connection.exec_driver_sql("SELECT attachment_id FROM attachments").scalars())
        for table, title in (("revisions", "title"), ("drafts", "json_extract(answers, '$.title')")):
            rows = connection.exec_driver_sql(f"SELECT record_id, {title}, answers FROM {table}")  # noqa: S608 (constants)
            for record_id, name, answers in rows:
                for found in set(_UUID.findall(answers)) - known - {record_id} - _own_ids(answers):
                    self.add(
                        Finding(
                            damage=Damage.FILE_UNKNOWN,
                            title=name or "",
                            record_id=record_id,
                            item_id=found,
                            name=self._name_of(found),
                        )
                    )

    def _name_of(self, item_id: str) -> str:
        found = self._lost.get((Damage.FILE_UNKNOWN, item_id, ""))
        return found.name if found else ""

    def _has(self, damage: Damage) -> bool:
        return any(finding.damage is damage for finding in self._lost.values())


def _own_ids(answers: str) -> set[str]:
    """Return the ids of rows, which name no file."""
    found: set[str] = set()
    waiting: list[object] = [json.loads(answers)]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            found.add(str(value.get("_row", "")))
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return found


def _titled(finding: Finding, title: str) -> Finding:
    return Finding(
        damage=finding.damage,
        title=title,
        name=finding.name,
        number=finding.number,
        record_id=finding.record_id,
        item_id=finding.item_id,
    )


def _key(finding: Finding) -> tuple[Damage, str, str]:
    return (finding.damage, finding.item_id or finding.record_id, "" if finding.item_id else finding.name)


def _text(row: Mapping[str, Value | Lost], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""
