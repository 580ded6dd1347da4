"""What a verifier can find wrong with a bundle, as stable codes; the words stand in `sync.report`."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import category

from desktop.errors import Code, FixableError

_JOINERS = "\u200c\u200d"
"""Are seen by nobody, and Persian and Hindi cannot be written without them."""
_UNSHOWN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


class Family(StrEnum):
    """The part of a bundle that a fault belongs to."""

    NAMES = "names"
    TYPES = "types"
    STRUCTURE = "structure"
    BAG = "bag"
    SIGNATURE = "signature"
    RECORDS = "records"
    SEALING = "sealing"


class FaultCode(StrEnum):
    """One way of being wrong; "family.case", never reused for another meaning."""

    NAME_PARENT = "names.parent"
    NAME_ABSOLUTE = "names.absolute"
    NAME_BACKSLASH = "names.backslash"
    NAME_DRIVE = "names.drive"
    NAME_UNC = "names.unc"
    NAME_STREAM = "names.stream"
    NAME_RESERVED = "names.reserved"
    NAME_TRAILING = "names.trailing"
    NAME_NUL = "names.nul"
    NAME_NEWLINE = "names.newline"
    NAME_CONTROL = "names.control"
    NAME_EMPTY = "names.empty"
    NAME_DOT = "names.dot"
    NAME_DOUBLE_SLASH = "names.double_slash"
    NAME_DIRECTORY = "names.directory"
    NAME_CASE_COLLISION = "names.case_collision"
    NAME_NORMAL_COLLISION = "names.normal_collision"
    NAME_FOLD_COLLISION = "names.fold_collision"
    NAME_CONFUSABLE = "names.confusable"
    NAME_BIDI = "names.bidi"
    NAME_ENCODING = "names.encoding"
    NAME_CHARACTER = "names.character"
    NAME_DUPLICATE = "names.duplicate"
    NAME_FILE_AND_FOLDER = "names.file_and_folder"
    NAME_LONG = "names.long"
    NAME_DEEP = "names.deep"
    NAME_UNICODE_EXTRA = "names.unicode_extra"

    TYPE_SYMLINK = "types.symlink"
    TYPE_SPECIAL = "types.special"
    TYPE_SETUID = "types.setuid"
    TYPE_EXECUTABLE = "types.executable"
    TYPE_MODE = "types.mode"
    TYPE_DOS = "types.dos_attribute"
    TYPE_SYSTEM = "types.system"
    TYPE_EXTRA = "types.extra_field"
    TYPE_COMMENT = "types.comment"
    TYPE_TIME = "types.timestamp"

    ZIP_LOCAL_NAME = "structure.local_name"
    ZIP_LOCAL_SIZE = "structure.local_size"
    ZIP_LOCAL_CRC = "structure.local_crc"
    ZIP_LOCAL_HEADER = "structure.local_header"
    ZIP_CRC = "structure.crc"
    ZIP_SHARED_HEADER = "structure.shared_header"
    ZIP_OVERLAP = "structure.overlap"
    ZIP_COMPRESSED = "structure.compressed"
    ZIP_METHOD = "structure.method"
    ZIP_LZMA = "structure.lzma"
    ZIP_SIZES_DIFFER = "structure.sizes_differ"
    ZIP_SIZE_BEYOND = "structure.size_beyond"
    ZIP_SIZE_SHORT = "structure.size_short"
    ZIP_GAP = "structure.gap"
    ZIP_GAP_BEFORE_DIRECTORY = "structure.gap_before_directory"
    ZIP_HIDDEN_ENTRY = "structure.hidden_entry"
    ZIP_PREFIX = "structure.prefix"
    ZIP_TRAILING = "structure.trailing"
    ZIP_COMMENT = "structure.comment"
    ZIP_SECOND_END = "structure.second_end"
    ZIP_JOINED = "structure.joined"
    ZIP_COUNT_LOW = "structure.count_low"
    ZIP_COUNT_HIGH = "structure.count_high"
    ZIP_COUNTS_DIFFER = "structure.counts_differ"
    ZIP_DIRECTORY_OFFSET = "structure.directory_offset"
    ZIP_DIRECTORY_SIZE = "structure.directory_size"
    ZIP_DIRECTORY_DAMAGED = "structure.directory_damaged"
    ZIP_DISKS = "structure.disks"
    ZIP_TRUNCATED = "structure.truncated"
    ZIP_NO_MEMBERS = "structure.no_members"
    ZIP_EMPTY_FILE = "structure.empty_file"
    ZIP_NOT_ZIP = "structure.not_zip"
    ZIP_ENCRYPTED = "structure.encrypted"
    ZIP_STRONG_ENCRYPTION = "structure.strong_encryption"
    ZIP_MASKED = "structure.masked_headers"
    ZIP_DESCRIPTOR = "structure.data_descriptor"
    ZIP_FLAGS = "structure.flags"
    ZIP_VERSION = "structure.version"
    ZIP_INTERNAL = "structure.internal_attributes"
    ZIP64_NEEDLESS = "structure.zip64_needless"
    ZIP64_DISAGREES = "structure.zip64_disagrees"
    ZIP_TWO_FOLDERS = "structure.two_folders"
    ZIP_ROOT_FILE = "structure.root_file"
    ZIP_NESTED = "structure.nested_archive"
    ZIP_ORDER = "structure.order"
    ZIP_TOO_MANY = "structure.too_many"

    BAG_ALGORITHM_WEAK = "bag.algorithm_weak"
    BAG_ALGORITHM_UNKNOWN = "bag.algorithm_unknown"
    BAG_MANIFEST_MISSING = "bag.manifest_missing"
    BAG_TAGMANIFEST_MISSING = "bag.tagmanifest_missing"
    BAG_INFO_MISSING = "bag.info_missing"
    BAG_DECLARATION_MISSING = "bag.declaration_missing"
    BAG_UNLISTED = "bag.unlisted"
    BAG_MISSING = "bag.missing"
    BAG_DIGEST = "bag.digest"
    BAG_DIGESTS_CONFLICT = "bag.digests_conflict"
    BAG_LISTED_TWICE = "bag.listed_twice"
    BAG_UPPER_CASE = "bag.upper_case"
    BAG_STAR = "bag.star"
    BAG_CRLF = "bag.crlf"
    BAG_BOM = "bag.bom"
    BAG_TAB = "bag.tab"
    BAG_ENCODING = "bag.encoding"
    BAG_LINE = "bag.line"
    BAG_PERCENT = "bag.percent"
    BAG_UNSORTED = "bag.unsorted"
    BAG_OUTSIDE_DATA = "bag.outside_data"
    BAG_FETCH = "bag.fetch"
    BAG_TAG_UNKNOWN = "bag.tag_unknown"
    BAG_TAG_FOLDER = "bag.tag_folder"
    BAG_PAYLOAD_PLACE = "bag.payload_place"
    BAG_OXUM_WRONG = "bag.oxum_wrong"
    BAG_OXUM_REPEATED = "bag.oxum_repeated"
    BAG_OXUM_GARBAGE = "bag.oxum_garbage"
    BAG_VERSION = "bag.version"
    BAG_DECLARATION_SPACE = "bag.declaration_space"
    BAG_DECLARATION_LINES = "bag.declaration_lines"
    BAG_DECLARATION_ENCODING = "bag.declaration_encoding"
    BAG_TAG_CHANGED = "bag.tag_changed"
    BAG_SECOND_MANIFEST = "bag.second_manifest"
    BAG_FILE_NAME = "bag.file_name"
    BAG_LONG_LINE = "bag.long_line"
    BAG_FOLDED = "bag.folded"
    BAG_TAG_SIZE = "bag.tag_size"
    BAG_FIELD_MISSING = "bag.field_missing"
    BAG_FIELD_REPEATED = "bag.field_repeated"
    BAG_FIELD_UNKNOWN = "bag.field_unknown"
    BAG_FIELD_VALUE = "bag.field_value"
    BAG_FIELD_ORDER = "bag.field_order"
    BAG_IDENTIFIER = "bag.identifier"
    BAG_FUTURE = "bag.future"

    SIGNATURE_MISSING = "signature.missing"
    SIGNATURE_ARMOR = "signature.armor"
    SIGNATURE_TRAILING = "signature.trailing"
    SIGNATURE_BLOB = "signature.blob"
    SIGNATURE_VERSION = "signature.version"
    SIGNATURE_NAMESPACE = "signature.namespace"
    SIGNATURE_RELABELLED = "signature.relabelled"
    SIGNATURE_WRONG = "signature.wrong"
    SIGNATURE_RESERVED = "signature.reserved"
    SIGNATURE_HASH = "signature.hash"
    SIGNATURE_KEY_TYPE = "signature.key_type"
    CERTIFICATE_DAMAGED = "signature.certificate_damaged"
    CERTIFICATE_KEY_TYPE = "signature.certificate_key_type"
    CERTIFICATE_AUTHORITY_TYPE = "signature.certificate_authority_type"
    CERTIFICATE_HOST = "signature.certificate_host"
    CERTIFICATE_OPTION = "signature.certificate_option"
    CERTIFICATE_NOBODY = "signature.certificate_nobody"
    CERTIFICATE_FORGED = "signature.certificate_forged"
    CERTIFICATE_STRANGER = "signature.certificate_stranger"
    CERTIFICATE_PRINCIPAL = "signature.certificate_principal"
    CERTIFICATE_OFFICE = "signature.certificate_office"
    CERTIFICATE_NOT_YET = "signature.certificate_not_yet"
    CERTIFICATE_EXPIRED = "signature.certificate_expired"
    REVOKED_KEY = "signature.revoked_key"
    REVOKED_SERIAL = "signature.revoked_serial"
    REVOKED_AUTHORITY = "signature.revoked_authority"
    MAKER_UNKNOWN = "signature.maker_unknown"
    MAKER_NAMESPACE = "signature.maker_namespace"
    MAKER_AUTHORITY = "signature.maker_authority"
    MAKER_EXPIRED = "signature.maker_expired"
    MAKER_NOT_YET = "signature.maker_not_yet"
    MAKER_NOT_EXPECTED = "signature.maker_not_expected"
    SENDER_UNLIKE_KEY = "signature.sender_unlike_key"
    RECIPIENT_OTHER = "signature.recipient_other"
    CHAIN_REPLAYED = "signature.chain_replayed"
    CHAIN_FORKED = "signature.chain_forked"
    CHAIN_GAP = "signature.chain_gap"

    RECORD_ENCODING = "records.encoding"
    RECORD_BOM = "records.bom"
    RECORD_SURROGATE = "records.surrogate"
    RECORD_NOT_JSON = "records.not_json"
    RECORD_DUPLICATE_KEY = "records.duplicate_key"
    RECORD_NAN = "records.nan"
    RECORD_FLOAT = "records.float"
    RECORD_INTEGER = "records.integer"
    RECORD_DEEP = "records.deep"
    RECORD_LONG = "records.long"
    RECORD_NOT_CANONICAL = "records.not_canonical"
    RECORD_VERSION = "records.version"
    RECORD_SCHEMA = "records.schema"
    RECORD_FILE_MISSING = "records.file_missing"
    RECORD_FILE_FACTS = "records.file_facts"
    RECORD_FILE_REFERENCE = "records.file_reference"
    RECORD_FILE_NAME = "records.file_name"
    RECORD_AUDIENCE = "records.audience"
    RECORD_CONFLICT = "records.conflict"
    RECORD_FORM_MISSING = "records.form_missing"
    RECORD_FORM_DIGEST = "records.form_digest"
    RECORD_NONE = "records.none"
    RECORD_TOO_MANY = "records.too_many"
    RECORD_IN_NOTICE = "records.in_notice"
    RECORD_DIGEST = "records.digest"
    RECORD_MERGES = "records.merges"
    BUNDLE_OTHER = "records.bundle_other"
    SIGN_OFF_FORGED = "records.sign_off_forged"
    WITHDRAWAL_SCHEMA = "records.withdrawal_schema"
    WITHDRAWAL_PERSONAL = "records.withdrawal_personal"
    WITHDRAWAL_SCOPE = "records.withdrawal_scope"
    WITHDRAWAL_CHANNELS = "records.withdrawal_channels"
    WITHDRAWAL_DATE = "records.withdrawal_date"
    WITHDRAWAL_TWICE = "records.withdrawal_twice"
    WITHDRAWAL_OF_HELD = "records.withdrawal_of_held"
    WITHDRAWAL_NONE = "records.withdrawal_none"
    FILE_ORPHAN = "records.orphan_file"
    FORM_ORPHAN = "records.orphan_form"
    FORM_DAMAGED = "records.form_damaged"
    FILE_MAGIC = "records.file_magic"
    FILE_MARKUP = "records.file_markup"
    FILE_MACRO = "records.file_macro"
    FILE_BOMB = "records.file_bomb"
    CRATE_DAMAGED = "records.crate_damaged"
    SCHEMA_CHANGED = "records.schema_changed"

    SEAL_VERSION = "sealing.version"
    SEAL_ARMORED = "sealing.armored"
    SEAL_HEADER = "sealing.header"
    SEAL_MAC = "sealing.header_mac"
    SEAL_TOO_MANY = "sealing.too_many"
    SEAL_SCRYPT = "sealing.passphrase"
    SEAL_MIXED = "sealing.passphrase_mixed"
    SEAL_WORK = "sealing.work_factor"
    SEAL_KIND = "sealing.kind"
    SEAL_NO_KEY = "sealing.no_key"
    SEAL_OTHERS = "sealing.others"
    SEAL_CHUNK = "sealing.chunk"
    SEAL_SWAPPED = "sealing.swapped"
    SEAL_CUT = "sealing.cut"
    SEAL_END = "sealing.end"
    SEAL_ADDED = "sealing.added"
    SEAL_AGAIN = "sealing.again"
    SEAL_NO_ZIP = "sealing.no_zip"

    @property
    def family(self) -> Family:
        """Return the part of a bundle that this fault belongs to."""
        return Family(self.value.partition(".")[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing found wrong.

    Attributes:
        where: the name inside the bundle, made printable; empty when it is the bundle as a whole.
        params: what the sentence needs besides, as text.
    """

    code: FaultCode
    where: str = ""
    params: dict[str, str] = field(default_factory=dict)


class Refused(FixableError):  # noqa: N818 (a verdict, not a mistake)
    """Foreign bytes were refused; `faults` says why, at least one."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(Code.BUNDLE_REFUSED, faults=self.faults)


def refuse(code: FaultCode, where: str = "", **params: str) -> Refused:
    """Return the error for one fault."""
    return Refused([Fault(code=code, where=where, params=params)])


def unhidden(text: str) -> str:
    """Return foreign `text` in one line, without what nobody sees or what turns the writing of others."""
    return " ".join(
        "".join(one if one in _JOINERS or category(one) not in _UNSHOWN else " " for one in text).split()
    )


def printable(name: str | bytes, limit: int = 160) -> str:
    """Return foreign `name` so that it can be shown: ASCII, escapes for the rest, not endless."""
    text = name.decode("utf-8", "backslashreplace") if isinstance(name, bytes) else name
    shown = text.encode("unicode_escape").decode("ascii")
    return shown if len(shown) <= limit else shown[: limit - 3] + "..."
