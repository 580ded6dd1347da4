"""Find the file that a line of a bag's list means, and refuse what lies outside the bag on any system."""

import posixpath
import re
import unicodedata
from collections.abc import Iterable, Mapping

from sync.generic.flaws import Flaw, Flaws
from sync.generic.tags import FIRST_STRICT, Version

# What a shell, Windows or both would take for a place of their own, whatever system this is.
_ELSEWHERE = re.compile(r"/|~|\\|[A-Za-z]:|%[A-Za-z_]+%|\$")
_ESCAPES = re.compile(r"%(0[ADad])")
_ESCAPES_STRICT = re.compile(r"%(0[ADad]|25)")


class Names:
    """The paths of all files in the bag, also as other systems spell them."""

    def __init__(self, paths: Mapping[str, object], version: Version) -> None:
        self._paths = paths
        self._composed: Mapping[str, str] = {_composed(path): path for path in paths if not path.isascii()}
        self._escapes = _ESCAPES_STRICT if version >= FIRST_STRICT else _ESCAPES

    def find(self, written: str, manifest: str, flaws: Flaws) -> str | None:
        """Return the path that `written` stands for, whether it is there or not; None if it is refused."""
        path = posixpath.normpath(written) if written else written
        if _ELSEWHERE.match(written) or path == ".." or path.startswith("../") or "\0" in path:
            flaws.wrong(Flaw.OUTSIDE_BAG, manifest, path=ascii(written[:120]))
            return None
        plain = self._escapes.sub(lambda found: chr(int(found[1], 16)), path)
        for candidate in (plain, path, path.rstrip()):
            if candidate in self._paths:
                self._remark(candidate, written, path, manifest, flaws)
                return candidate
        composed = _composed(plain)
        alike = composed if composed in self._paths else self._composed.get(composed)
        if alike is not None:
            flaws.odd(Flaw.OTHER_SPELLING, alike, manifest=manifest)
        return plain if alike is None else alike

    @staticmethod
    def _remark(candidate: str, written: str, path: str, manifest: str, flaws: Flaws) -> None:
        if path != written:
            flaws.odd(Flaw.DOT_PATH, candidate, manifest=manifest)
        elif candidate != path:
            flaws.odd(Flaw.OTHER_SPELLING, candidate, manifest=manifest)


def note_alike(paths: Iterable[str], flaws: Flaws) -> None:
    """Note names that another system would take for one."""
    seen: set[int] = set()
    for path in sorted(paths):
        mark = hash(_composed(path.casefold()))  # a number takes less room than a second name
        if mark in seen:
            flaws.odd(Flaw.ALIKE, path)
        seen.add(mark)


def _composed(path: str) -> str:
    return unicodedata.normalize("NFC", path)
