"""What a gateway says of a bundle, as signed bytes: written by the desk, read strictly by whoever gets them.

A receipt is one canonical JSON line and, beside it, its SSHSIG in a namespace of its own, so that
`ssh-keygen -Y verify` can judge it as well. Knows nothing of vaults, ledgers or gateways that are in force.
"""

import base64
import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.clock import moment, stamp
from desktop.domain.answers import canonical
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from desktop.errors import Code, FixableError
from sync.bundle import layout
from sync.bundle.strictjson import Wrong, parse_line
from sync.faults import FaultCode, Refused
from sync.keys import KEY_TYPE
from sync.signing import MAX_SIGNATURE, read_signature, sign

NAMESPACE = "receipt@spotlight-capture"
FORMAT = "receipt-v1"
SUFFIX = ".receipt.json"
SIGNATURE_SUFFIX = ".receipt.json.sig"
MAX_RECEIPT = 64 * 1024 * 1024
"""Bytes of a receipt; one for 100,000 accepted records takes about 22 MB."""
MAX_TEXT = 2000
"""Letters of one reason, and of the place of one question."""
MAX_CORRECTIONS = 1000
"""Changes that can be asked for in one record."""

_AHEAD = timedelta(days=2)
_OTHER_VERSION = re.compile(r"receipt-v[0-9]{1,6}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")
_PRINCIPAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,127}")
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""What could steer a terminal or turn the writing of whoever reads a reason."""
_RECEIPT = frozenset({"bundle_id", "format", "gateway", "identity", "received_at", "records", "refusal"})
_RECORD = frozenset({"corrections", "judgement", "reason", "record_id", "revision_id"})
_CORRECTION = frozenset({"question", "reason"})
_OPTIONAL = frozenset({"code"})


class _Unlike(ValueError):  # noqa: N818 (told apart from other ValueErrors in this room alone)
    """The tree is no receipt."""

    def __init__(self) -> None:
        super().__init__("no receipt")


def receipt_name(bundle_id: str) -> str:
    """Return the file name of a bundle's receipt; its signature is `.sig` longer."""
    return f"{bundle_id}{SUFFIX}"


def fit_text(text: str) -> str:
    """Return what a person wrote as it may stand in a receipt: in one line, not endless, nothing hidden."""
    return " ".join(_UNSHOWN.sub(" ", text).split())[:MAX_TEXT]


def is_principal(name: str) -> bool:
    """Tell whether receipts can be signed under a name."""
    return _PRINCIPAL.fullmatch(name) is not None


def write_receipt(receipt: Receipt, key: Ed25519PrivateKey) -> tuple[bytes, bytes]:
    """Return the receipt and its signature; the same receipt and key always give the same bytes.

    Raises ValueError for a receipt that `read_receipt` would not take: its maker made a mistake.
    """
    tree = _tree(receipt)
    content = canonical(tree).encode("utf-8") + b"\n"
    if len(content) > MAX_RECEIPT:
        raise ValueError("too long for a receipt")
    _receipt(parse_line(content[:-1]))
    return content, sign(key, content, NAMESPACE)


def read_receipt(
    content: bytes, signature: bytes, keys: Iterable[str], now: datetime, *, name: str = ""
) -> Receipt:
    """Return what a receipt says, once its signature by one of `keys` is proven.

    Args:
        content: the bytes of the receipt.
        signature: those of its signature.
        keys: that may sign receipts, each as "ssh-ed25519 AAAA...".
        now: a receipt from days ahead is not taken.
        name: of the file, for the words about it.

    Raises FixableError: RECEIPT_UNREADABLE, RECEIPT_FORGED, RECEIPT_STRANGER, RECEIPT_TOO_NEW, RECEIPT_AHEAD.
    """
    _check_signature(content, signature, keys, name)
    if len(content) > MAX_RECEIPT or not content.endswith(b"\n"):
        raise FixableError(Code.RECEIPT_UNREADABLE, name=name)
    try:
        tree = parse_line(content[:-1])
        # A word this program does not know might take something back: better none than half a receipt.
        if isinstance(tree, dict) and tree.get("format") != FORMAT and _is_other_version(tree.get("format")):
            raise FixableError(Code.RECEIPT_TOO_NEW, name=name)
        receipt = _receipt(tree)
    except (Wrong, _Unlike) as error:
        raise FixableError(Code.RECEIPT_UNREADABLE, name=name) from error
    if receipt.received_at > now + _AHEAD:
        raise FixableError(Code.RECEIPT_AHEAD, name=name, day=f"{receipt.received_at:%Y-%m-%d}")
    return receipt


def _check_signature(content: bytes, signature: bytes, keys: Iterable[str], name: str) -> None:
    """Judge the signature before a byte of the content is looked at."""
    if len(content) > MAX_RECEIPT or len(signature) > MAX_SIGNATURE:
        raise FixableError(Code.RECEIPT_UNREADABLE, name=name)
    try:
        signed = read_signature(signature)
        signed.check(content, NAMESPACE)
    except Refused as refused:
        codes = {fault.code for fault in refused.faults}
        is_changed = codes & {FaultCode.SIGNATURE_WRONG, FaultCode.SIGNATURE_RELABELLED}
        is_other = FaultCode.SIGNATURE_NAMESPACE in codes
        code = Code.RECEIPT_FORGED if is_changed or is_other else Code.RECEIPT_UNREADABLE
        raise FixableError(code, name=name) from refused
    if signed.key not in {_blob(key) for key in keys}:
        raise FixableError(Code.RECEIPT_STRANGER, name=name)


def _blob(key: str) -> bytes | None:
    """Return a key as it stands in a signature; None for a line that is no key of ours."""
    kind, _, rest = key.strip().partition(" ")
    if kind != KEY_TYPE.decode():
        return None
    try:
        return base64.b64decode(rest.partition(" ")[0], validate=True)
    except ValueError:
        return None


def _is_other_version(found: object) -> bool:
    return isinstance(found, str) and _OTHER_VERSION.fullmatch(found) is not None


def _tree(receipt: Receipt) -> dict[str, object]:
    return _coded(receipt.code) | {
        "bundle_id": receipt.bundle_id,
        "format": FORMAT,
        "gateway": receipt.gateway,
        "identity": receipt.identity,
        "received_at": stamp(receipt.received_at),
        "records": [
            _coded(record.code)
            | {
                "corrections": [
                    _coded(wish.code) | {"question": wish.question, "reason": wish.reason}
                    for wish in record.corrections
                ],
                "judgement": record.judgement.value,
                "reason": record.reason,
                "record_id": record.record_id,
                "revision_id": record.revision_id,
            }
            for record in receipt.records
        ],
        "refusal": receipt.refusal,
    }


def _coded(code: str) -> dict[str, object]:
    """Return the member that only reasons of the gateway's program have."""
    return {"code": code} if code else {}


def _receipt(tree: object) -> Receipt:
    top = _members(tree, _RECEIPT)
    if top["format"] != FORMAT:
        raise _Unlike
    records = tuple(_record(one) for one in _list(top["records"], layout.MAX_RECORDS))
    refusal = _text(top["refusal"])
    # A bundle that was refused as a whole has no records to speak of, and a revision is judged once.
    if (refusal and records) or len({one.revision_id for one in records}) != len(records):
        raise _Unlike
    return Receipt(
        bundle_id=BundleId(_matching(top["bundle_id"], layout.UUID)),
        identity=_matching(top["identity"], layout.SHA512),
        received_at=_moment(top["received_at"]),
        gateway=_matching(top["gateway"], _PRINCIPAL),
        records=records,
        refusal=refusal,
        code=_code(top, refusal),
    )


def _record(tree: object) -> RecordReceipt:
    top = _members(tree, _RECORD)
    try:
        judgement = Judgement(str(top["judgement"]))
    except ValueError as error:
        raise _Unlike from error
    corrections = tuple(_correction(one) for one in _list(top["corrections"], MAX_CORRECTIONS))
    reason = _text(top["reason"])
    # Whoever accepts asks for nothing; whoever asks or refuses says what, or why.
    if bool(corrections) is not (judgement is Judgement.NEEDS_CORRECTION):
        raise _Unlike
    if bool(reason) is (judgement is Judgement.ACCEPTED) and judgement is not Judgement.NEEDS_CORRECTION:
        raise _Unlike
    return RecordReceipt(
        record_id=RecordId(_matching(top["record_id"], layout.UUID)),
        revision_id=RevisionId(_matching(top["revision_id"], layout.UUID)),
        judgement=judgement,
        corrections=corrections,
        reason=reason,
        code=_code(top, reason),
    )


def _correction(tree: object) -> Correction:
    top = _members(tree, _CORRECTION)
    reason = _text(top["reason"])
    if not reason:
        raise _Unlike
    return Correction(question=_text(top["question"]), reason=reason, code=_code(top, reason))


def _members(tree: object, names: frozenset[str]) -> Mapping[str, object]:
    if not isinstance(tree, dict) or tree.keys() - _OPTIONAL != names:
        raise _Unlike
    return tree


def _code(members: Mapping[str, object], reason: str) -> str:
    """Return the code of a reason; empty where people gave it, and in receipts from before there were any."""
    if "code" not in members:
        return ""
    if not reason:
        raise _Unlike
    return _matching(members["code"], _CODE)


def _list(value: object, limit: int) -> list[object]:
    if not isinstance(value, list) or len(value) > limit:
        raise _Unlike
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT or _UNSHOWN.search(value) is not None:
        raise _Unlike
    return value


def _matching(value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise _Unlike
    return value


def _moment(value: object) -> datetime:
    try:
        return moment(_matching(value, _MOMENT))
    except ValueError as error:
        raise _Unlike from error
