"""Rehearse a restore: read everything in a backup file and open the newest snapshot with the key."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from desktop.domain.backup import Checked
from desktop.errors import AppError, Code, FixableError, MachineError
from desktop.progress import CancelToken, Progress
from desktop.storage.backup import layout, shelf
from desktop.storage.backup.backing_up import mark_worn
from desktop.storage.backup.container import Container
from desktop.storage.backup.reading_back import (
    Findings,
    Inside,
    forget_cached,
    look_inside,
    open_stream,
    rebuild,
)
from desktop.storage.backup.rehearsal import rehearsal
from desktop.storage.backup.rows import FileRow, SnapshotRow, Unsound, file_rows, piece_digests, snapshot_rows
from desktop.storage.backup.source import Source
from desktop.storage.opening import NotOurs, open_chunks

_AT_ONCE = layout.PART // layout.PIECE


def check(folder: Path, source: Source, *, progress: Progress, cancel: CancelToken | None) -> Checked:
    """Return which snapshots in `folder` could be restored; the vault itself is not touched.

    The newest one is opened to the last attachment, as after restoring it; of the others every byte is held
    against its digest. What is found damaged is noted in the file, so that the next backup writes it anew.
    Raises MachineError (BACKUP_PLACE_GONE, BACKUP_UNREADABLE, BACKUP_EMPTY ...), FixableError and Cancelled.
    """
    path = folder / layout.file_name(source.vault_id)
    forget_cached(path)
    with Container.read(path) as container:
        if container.vault_id != source.vault_id:
            raise FixableError(Code.BACKUP_OF_ANOTHER_VAULT, name=path.name)
        rehearsed = _Rehearsal(container, source, progress, cancel)
        checked = rehearsed.run()
    if not rehearsed.found.is_whole:
        with suppress(AppError), Container.write(path, source.vault_id) as container:
            mark_worn(container, rehearsed.found)
    return checked


class _Rehearsal:
    """One look through a whole container."""

    def __init__(
        self, container: Container, source: Source, progress: Progress, cancel: CancelToken | None
    ) -> None:
        self._container, self._source, self._cancel = container, source, cancel
        self._progress, self._done, self._total = progress, 0, 0
        self._sealing = source.sealing
        self.found = Findings()

    def run(self) -> Checked:
        container = self._container
        rows, broken = snapshot_rows(container)
        rows = [row for row in rows if row.is_verified]
        if not rows:
            raise MachineError(Code.BACKUP_DAMAGED if broken else Code.BACKUP_EMPTY, name=container.path.name)
        digests, (files, _) = piece_digests(container), file_rows(container)
        pieces = {piece for row in rows for piece in row.pieces}
        wanted = {number for row in rows for number in row.files if number in files}
        newest = rows[-1]
        self._total = len(pieces) * layout.PIECE + newest.database_size
        self._total += sum(files[number].size for number in wanted)
        self._check_pieces(rows, digests)
        inside = self._open_newest(newest, digests)
        names = self._check_files(newest, files, wanted, inside)
        whole, partly, lost = [], [], []
        for row in reversed(rows):
            is_genuine = row.mark != self._sealing.mark or self._sealing.is_sealed(
                container.vault_id, row, digests, files
            )
            has_database = is_genuine and not self.found.pieces.intersection(row.pieces)
            if not has_database or (row is newest and inside is None):
                lost.append(row.told())
            elif self.found.files.intersection(row.files) or not wanted.issuperset(row.files):
                partly.append(row.told())
            else:
                whole.append(row.told())
        self._progress(self._total, self._total)
        return Checked(whole=tuple(whole), partly=tuple(partly), broken=tuple(lost), files=names)

    def _check_pieces(self, rows: list[SnapshotRow], digests: Mapping[int, bytes]) -> None:
        sizes = {}
        for row in rows:
            for at, piece in enumerate(row.pieces):
                sizes[piece] = min(layout.PIECE, row.database_size - at * layout.PIECE)
        everyone = sorted(sizes)
        for at in range(0, len(everyone), _AT_ONCE):
            pieces = everyone[at : at + _AT_ONCE]
            taken = shelf.take_pieces(self._container, pieces, [sizes[piece] for piece in pieces], digests)
            self.found.pieces.update(piece for piece, content in taken if content is None)
            self._tell(sum(len(content or b"") for _, content in taken))

    def _is_there(self, part: int, digest: bytes, size: int) -> bool:
        try:
            shelf.take(self._container, part, digest, size)
        except Unsound:
            return False
        except MachineError as error:
            if error.code is not Code.BACKUP_DAMAGED:
                raise
            return False
        self._tell(size)
        return True

    def _open_newest(self, row: SnapshotRow, digests: Mapping[int, bytes]) -> Inside | None:
        """Return what the newest database says of its files; None if it cannot be opened."""
        with rehearsal(self._source.paths) as folder:
            copy = folder / "records.db"
            if rebuild(self._container, row, digests, copy, self._tell, self._cancel):
                return None
            names, inside = look_inside(copy, self._source.key)
            return None if names is None else inside

    def _check_files(
        self, newest: SnapshotRow, files: Mapping[int, FileRow], wanted: set[int], inside: Inside | None
    ) -> int:
        """Open the newest snapshot's files, hold the others against their digests; return how many opened."""
        of_newest, opened = set(newest.files), 0
        for number in sorted(wanted, key=lambda number: files[number].first):
            file = files[number]
            if inside is not None and number in of_newest:
                is_sound = self._opens(file, inside)
                opened += is_sound
            else:
                is_sound = all(self._is_there(*part) for part in file.parts())
            if not is_sound:
                self.found.files.add(number)
        return opened

    def _opens(self, file: FileRow, inside: Inside) -> bool:
        # After a change of keys a file may still be sealed to an earlier one.
        return any(self._opens_with(file, identity, inside) for identity in inside.identity.split())

    def _opens_with(self, file: FileRow, identity: str, inside: Inside) -> bool:
        made = hashlib.sha512()
        expected = inside.sums.get(file.file_id)
        try:
            with open_stream(self._container, file) as stream:
                for plain in open_chunks(stream, identity):
                    if expected is not None:
                        made.update(plain)
                    self._tell(len(plain))
        except (Unsound, NotOurs):
            return False
        except MachineError as error:
            if error.code is not Code.BACKUP_DAMAGED:
                raise
            return False
        return expected is None or made.hexdigest() == expected

    def _tell(self, size: int) -> None:
        if self._cancel is not None:
            self._cancel.check()
        self._done += size
        self._progress(min(self._done, self._total), self._total)
