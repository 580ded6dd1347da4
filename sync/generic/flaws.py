"""What can be wrong with any bag, or only odd in it, as stable codes; `words` beside it has the sentences."""

from dataclasses import dataclass, field
from enum import StrEnum

from sync.faults import printable

LIMIT = 1000
"""So many flaws are listed; that there are more changes no verdict."""


class Flaw(StrEnum):
    """One way of being wrong or odd; never reused for another meaning."""

    DECLARATION_MISSING = "declaration_missing"
    DECLARATION_MARK = "declaration_mark"
    DECLARATION_SHAPE = "declaration_shape"
    ENCODING_MISSING = "encoding_missing"
    ENCODING_UNKNOWN = "encoding_unknown"
    VERSION_UNKNOWN = "version_unknown"
    NOT_ENCODED = "not_encoded"
    TAG_FILE_LARGE = "tag_file_large"
    DATA_MISSING = "data_missing"
    MANIFEST_MISSING = "manifest_missing"
    ALGORITHM_UNKNOWN = "algorithm_unknown"
    LINE = "line"
    DIGEST_LENGTH = "digest_length"
    CONFLICT = "conflict"
    OUTSIDE_BAG = "outside_bag"
    OUTSIDE_DATA = "outside_data"
    LISTED_MISSING = "listed_missing"
    UNLISTED = "unlisted"
    CHANGED = "changed"
    FETCH_LINE = "fetch_line"
    NOT_FETCHED = "not_fetched"
    FETCH_UNLISTED = "fetch_unlisted"
    OXUM_SHAPE = "oxum_shape"
    OXUM_WRONG = "oxum_wrong"
    INFO_LINE = "info_line"
    LINK = "link"
    SPECIAL = "special"
    ARCHIVE_NAME = "archive_name"
    ARCHIVE_FOLDERS = "archive_folders"
    ARCHIVE_TWICE = "archive_twice"
    ARCHIVE_DAMAGED = "archive_damaged"
    TOO_MANY = "too_many"

    LISTED_TWICE = "listed_twice"
    DOT_PATH = "dot_path"
    ASTERISK = "asterisk"
    OTHER_SPELLING = "other_spelling"
    TAG_IN_MANIFEST = "tag_in_manifest"
    ALIKE = "alike"
    SYSTEM_FILE = "system_file"
    WEAK_ALGORITHM = "weak_algorithm"
    FETCH_SIZE = "fetch_size"
    SPACE_BEFORE_COLON = "space_before_colon"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One flaw at one place; `params` is what the sentence needs besides."""

    flaw: Flaw
    where: str = ""
    params: dict[str, str] = field(default_factory=dict)


class Flaws:
    """What was found so far: what makes the bag wrong, and what is only worth a remark."""

    def __init__(self) -> None:
        self.faults: list[Found] = []
        self.remarks: list[Found] = []
        self._seen: set[tuple[Flaw, str]] = set()

    def wrong(self, flaw: Flaw, where: str = "", **params: str) -> None:
        """Note what makes the bag one that must be refused."""
        self._note(self.faults, flaw, where, params)

    def odd(self, flaw: Flaw, where: str = "", **params: str) -> None:
        """Note what the standard allows or leaves open, but somebody should know."""
        self._note(self.remarks, flaw, where, params)

    def _note(self, listed: list[Found], flaw: Flaw, where: str, params: dict[str, str]) -> None:
        place = printable(where)
        if len(listed) < LIMIT and (flaw, place) not in self._seen:
            self._seen.add((flaw, place))
            listed.append(Found(flaw=flaw, where=place, params=params))
