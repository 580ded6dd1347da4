"""Judge any bag by RFC 8493 and 0.93 to 0.97: read it once, fetch nothing, write nothing, list every flaw."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from desktop.errors import Code, FixableError
from desktop.progress import CancelToken
from sync.generic.bounds import TooMany
from sync.generic.flaws import Flaw, Flaws, Found
from sync.generic.listed import Listed, Marks
from sync.generic.paths import Names, note_alike
from sync.generic.tags import (
    FIRST_STRICT,
    Declaration,
    read_declaration,
    read_fetch,
    read_info,
    read_manifest,
    read_text,
)
from sync.generic.trees import Broken, Tree, open_tree

MAX_TAG_FILE = 32 * 1024 * 1024
_MANIFEST = re.compile(r"(tag)?manifest-([a-z0-9_-]{1,20})\.txt", re.IGNORECASE)
_OXUM = re.compile(r"([0-9]{1,19})\.([0-9]{1,19})")
_ALGORITHMS = {
    "".join(letter for letter in name if letter.isalnum()): name
    for name in hashlib.algorithms_guaranteed
    if not name.startswith("shake")
}
_WEAK = frozenset({"md5", "sha1"})
_INFO_BEFORE = "package-info.txt"
_LAST_PACKAGE_INFO = (0, 95)
_SYSTEM_FILES = frozenset(
    {"thumbs.db", ".ds_store", "desktop.ini", ".spotlight-v100", ".trashes", ".fseventsd"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GenericVerdict:
    """All that was found of one bag; `files` and `size` are those of its payload."""

    version: str = ""
    encoding: str = ""
    algorithms: tuple[str, ...] = ()
    files: int = 0
    size: int = 0
    faults: tuple[Found, ...] = ()
    remarks: tuple[Found, ...] = ()

    @property
    def is_good(self) -> bool:
        """Tell whether the bag is complete and valid."""
        return not self.faults


def judge(bag: Path, cancel: CancelToken | None = None) -> GenericVerdict:
    """Return everything there is to say about the bag at `bag`, a folder or a zip.

    Raises FixableError(BUNDLE_UNREADABLE) when it cannot be read at all, and Cancelled.
    """
    flaws = Flaws()
    try:
        with open_tree(bag, flaws) as tree:
            if tree is None:
                return GenericVerdict(faults=tuple(flaws.faults))
            return _Judging(tree, flaws, cancel or CancelToken()).judge()
    except OSError as error:
        raise FixableError(Code.BUNDLE_UNREADABLE, name=bag.name) from error


class _Judging:
    """One pass over one bag."""

    def __init__(self, tree: Tree, flaws: Flaws, cancel: CancelToken) -> None:
        self._tree = tree
        self._flaws = flaws
        self._cancel = cancel
        self._listed = Listed(tree.sizes)
        self._declaration = Declaration(version=FIRST_STRICT, encoding="utf-8")

    def judge(self) -> GenericVerdict:
        sizes, flaws = self._tree.sizes, self._flaws
        begins = next(self._pieces("bagit.txt"), None if "bagit.txt" not in sizes else b"")
        if begins is None:
            flaws.wrong(Flaw.DECLARATION_MISSING)
        declared = read_declaration(begins, flaws) if begins is not None else None
        if declared is None:
            return GenericVerdict(faults=tuple(flaws.faults), remarks=tuple(flaws.remarks))
        self._declaration = declared
        if not self._tree.has_data:
            flaws.wrong(Flaw.DATA_MISSING)
        self._names = Names(sizes, declared.version)
        algorithms = self._read_manifests()
        self._check_fetch()
        self._check_digests()
        size, files = sum(sizes[path] for path in self._payload()), sum(1 for _ in self._payload())
        self._check_oxum(size, files)
        note_alike(sizes, flaws)
        for path in sizes:
            if PurePosixPath(path).name.lower() in _SYSTEM_FILES:
                flaws.odd(Flaw.SYSTEM_FILE, path)
        return GenericVerdict(
            version=".".join(str(part) for part in declared.version),
            encoding=declared.encoding,
            algorithms=tuple(sorted(algorithms)),
            files=files,
            size=size,
            faults=tuple(flaws.faults),
            remarks=tuple(flaws.remarks),
        )

    def _payload(self) -> Iterator[str]:
        return (path for path in self._tree.sizes if path.startswith("data/"))

    def _pieces(self, path: str) -> Iterator[bytes]:
        """Yield the bytes of a tag file; none, or not all, of one that nobody can read."""
        size = self._tree.sizes.get(path)
        if size is None:
            return
        if size > MAX_TAG_FILE:
            self._flaws.wrong(Flaw.TAG_FILE_LARGE, path)
            return
        try:
            for piece in self._tree.pieces(path):
                self._cancel.check()
                yield piece
        except Broken:
            self._flaws.wrong(Flaw.ARCHIVE_DAMAGED, path)

    def _lines(self, path: str) -> Iterator[str]:
        """Return the lines of a tag file; none if it is not there or cannot be read."""
        return read_text(self._pieces(path), path, self._declaration.encoding, self._flaws)

    def _read_manifests(self) -> set[str]:
        """Note what the manifests list; return the algorithms of the payload's."""
        used: set[str] = set()
        together, first = self._listed.marks(), ""
        is_strict = self._declaration.version >= FIRST_STRICT
        for path in sorted(self._tree.sizes):
            match = _MANIFEST.fullmatch(path)
            if match is None:
                continue
            first = first or (path if not match[1] else "")
            algorithm = _ALGORITHMS.get("".join(part for part in match[2].lower() if part.isalnum()))
            if algorithm is None:
                self._flaws.wrong(Flaw.ALGORITHM_UNKNOWN, path)
                continue
            if algorithm in _WEAK:
                self._flaws.odd(Flaw.WEAK_ALGORITHM, path)
            try:
                self._listed.begin(algorithm)
            except TooMany:
                self._flaws.wrong(Flaw.TOO_MANY, path)
                continue
            # Since 1.0 every list has the whole payload; before that all of them together.
            marks = self._listed.marks() if is_strict or match[1] else together
            self._read_list(path, algorithm, marks, is_payload=not match[1])
            if not match[1]:
                used.add(algorithm)
                if is_strict:
                    self._check_listed(path, marks)
        if not first:
            self._flaws.wrong(Flaw.MANIFEST_MISSING)
        elif used and not is_strict:
            self._check_listed(first, together)
        return used

    def _read_list(self, manifest: str, algorithm: str, marks: Marks, *, is_payload: bool) -> None:
        """Take in one manifest, and mark in `marks` which files it lists."""
        flaws = self._flaws
        here = self._listed.marks()
        length = hashlib.new(algorithm, usedforsecurity=False).digest_size * 2
        for written, digest in read_manifest(self._lines(manifest), manifest, length, flaws):
            path = self._names.find(written, manifest, flaws)
            if path is None:
                continue
            if is_payload and not path.startswith("data/"):
                self._note_tag(path, manifest)
            if path not in self._tree.sizes:
                flaws.wrong(Flaw.LISTED_MISSING, path)
            elif not self._listed.add(path, algorithm, digest):
                flaws.wrong(Flaw.CONFLICT, path)
            elif path in here:
                flaws.odd(Flaw.LISTED_TWICE, path)
            else:
                here.add(path)
                marks.add(path)

    def _note_tag(self, path: str, manifest: str) -> None:
        """A payload list that names a tag file was common before the standard forbade it."""
        if self._declaration.version >= FIRST_STRICT or path not in self._tree.sizes:
            self._flaws.wrong(Flaw.OUTSIDE_DATA, manifest, path=ascii(path[:120]))
        else:
            self._flaws.odd(Flaw.TAG_IN_MANIFEST, path, manifest=manifest)

    def _check_listed(self, manifest: str, marks: Marks) -> None:
        """Check that the payload is listed."""
        for path in self._payload():
            if path not in marks:
                self._flaws.wrong(Flaw.UNLISTED, path, manifest=manifest)

    def _check_fetch(self) -> None:
        for entry in read_fetch(self._lines("fetch.txt"), self._flaws):
            path = self._names.find(entry.path, "fetch.txt", self._flaws)
            if path is None:
                continue
            if not path.startswith("data/"):
                self._flaws.wrong(Flaw.OUTSIDE_DATA, "fetch.txt", path=ascii(path[:120]))
            elif path not in self._tree.sizes:
                self._flaws.wrong(Flaw.NOT_FETCHED, path)
            elif path not in self._listed:
                self._flaws.wrong(Flaw.FETCH_UNLISTED, path)
            elif entry.size not in (None, self._tree.sizes[path]):
                self._flaws.odd(Flaw.FETCH_SIZE, path)

    def _check_digests(self) -> None:
        """Read every listed file once, whatever number of checksums it has."""
        for path in sorted(self._tree.sizes):
            wanted = dict(self._listed.of(path))
            if not wanted:
                continue
            digests = {name: hashlib.new(name, usedforsecurity=False) for name in wanted}
            try:
                for piece in self._tree.pieces(path):
                    self._cancel.check()
                    for digest in digests.values():
                        digest.update(piece)
            except Broken:
                self._flaws.wrong(Flaw.ARCHIVE_DAMAGED, path)
                continue
            for name, digest in digests.items():
                if digest.digest() != wanted[name]:
                    self._flaws.wrong(Flaw.CHANGED, path, algorithm=name)

    def _check_oxum(self, size: int, files: int) -> None:
        is_old = self._declaration.version <= _LAST_PACKAGE_INFO and _INFO_BEFORE in self._tree.sizes
        where = _INFO_BEFORE if is_old else "bag-info.txt"
        for label, value in read_info(self._lines(where), where, self._declaration.version, self._flaws):
            if label.lower() != "payload-oxum":
                continue
            match = _OXUM.fullmatch(value)
            found = f"{size}.{files}"
            if match is None:
                self._flaws.wrong(Flaw.OXUM_SHAPE, where, found=ascii(value[:60]))
            elif (int(match[1]), int(match[2])) != (size, files):
                self._flaws.wrong(Flaw.OXUM_WRONG, where, stated=value, found=found)
