"""Where everything stands inside a bundle: names, order, limits and the lines of its tag files."""

import re

VERSION = "1"
PREFIX = "b-"
SUFFIX = ".zip"
SEALED_SUFFIX = ".zip.age"
PART = ".part"

DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
MANIFEST = "manifest-sha512.txt"
TAGMANIFEST = "tagmanifest-sha512.txt"
SIGNATURE = "signatures/tagmanifest-sha512.txt.sig"
CRATE = "data/ro-crate-metadata.json"
SCHEMA = "data/schema/record-v1.schema.json"
WITHDRAWALS = "data/records/withdrawals-00001.jsonl"

COVERED = (DECLARATION, INFO, MANIFEST)
"""The tag files that the tag manifest lists, in the order of the zip."""

TAGS = (*COVERED, TAGMANIFEST, SIGNATURE)
"""Every file outside data/, in the order of the zip: a reader meets the signature before the payload."""

DECLARATION_TEXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

INFO_FIELDS = (
    "Source-Organization",
    "External-Identifier",
    "Bagging-Date",
    "Payload-Oxum",
    "Internal-Sender-Identifier",
    "Capture-Bundle-Profile",
    "Capture-Bundle-Version",
    "Capture-Bundle-Sequence",
    "Capture-Bundle-Previous",
    "Capture-Bundle-Recipient",
)
"""Every field of bag-info.txt, once each, in this order."""

GROUP_FIELDS = ("Bag-Group-Identifier", "Bag-Count")
"""Follow the others, both or none, in a bundle that is one of several that were made together."""

NONE = "none"
"""Stands for "no previous bundle" and "no recipient: not encrypted"."""

NOT_STATED = "not stated"
"""Stands for an organisation that is not named to these readers."""

MAX_NAME = 200
MAX_DEPTH = 6
MAX_MEMBERS = 10_000
MAX_SMALL_TAG = 16 * 1024
MAX_MANIFEST = 4 * 1024 * 1024
MAX_LINE = 2048
MAX_RECORD = 4 * 1024 * 1024
MAX_RECORDS = 10_000
MAX_VALUES = 150_000
"""Commas and brackets in one record or in ro-crate-metadata.json; each may stand for a value in memory."""
MAX_SHOWN = 300
"""Letters of a record's title in a list."""
MAX_FORM = 2 * 1024 * 1024
MAX_DOCUMENT = 4 * 1024 * 1024
"""Bytes of ro-crate-metadata.json, which grows with every record and file."""

RECORDS_SPLIT = 16 * 1024 * 1024
"""A new records file begins once the one before holds this many bytes."""

SPLIT_ABOVE = 2 * 1024 * 1024 * 1024
"""Bytes of files above which an export becomes several bundles: FAT32 sticks end at 4 GiB."""

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
SHA512 = re.compile(r"[0-9a-f]{128}")
FILE_PATH = re.compile(r"data/files/([0-9a-f]{2})/([0-9a-f]{64})\.([a-z0-9]{1,8})")
RECORDS_PATH = re.compile(r"data/records/records-([0-9]{5})\.jsonl")
FORM_PATH = re.compile(r"data/forms/([a-z][a-z0-9_]*)-([a-z0-9][a-z0-9._-]*)\.xml")


def count_values(data: bytes) -> int:
    """Return how many values JSON text may hold, by its marks: two letters may take 100 bytes."""
    return sum(data.count(mark) for mark in (b",", b"[", b"{"))


def file_path(sha512: str, extension: str) -> str:
    """Return where a file stands: its name is its digest, so the same file goes along once."""
    return f"data/files/{sha512[:2]}/{sha512[:64]}.{extension}"


def records_path(number: int) -> str:
    """Return where the records file `number`, counted from 1, stands."""
    return f"data/records/records-{number:05d}.jsonl"


def form_path(form_id: str, version: str) -> str:
    """Return where the XForm of one form version stands."""
    return f"data/forms/{form_id}-{version}.xml"


def is_payload_place(path: str) -> bool:
    """Tell whether the layout has a place for this payload file."""
    patterns = (FILE_PATH, RECORDS_PATH, FORM_PATH)
    return path in (CRATE, SCHEMA, WITHDRAWALS) or any(pattern.fullmatch(path) for pattern in patterns)
