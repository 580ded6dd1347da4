"""Receipts as signed bytes: written once, read strictly, and judged alike by the real ssh-keygen."""

import base64
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.answers import canonical
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.receipt import Correction, Judgement, Receipt, RecordReceipt
from desktop.errors import Code, FixableError
from sync.keys import public_blob
from sync.receipts import NAMESPACE, read_receipt, receipt_name, write_receipt
from sync.signing import BUNDLE_NAMESPACE, sign
from sync.trust import Signer, write_signers

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
BUNDLE = BundleId("0e8f1c1e-6a52-4b0f-9d0c-3f1d2c4b5a69")
KEY = Ed25519PrivateKey.from_private_bytes(b"\x07" * 32)
KEYS = ("ssh-ed25519 " + base64.b64encode(public_blob(KEY.public_key())).decode("ascii") + " receipts",)


def _record(number: int, **changes: Any) -> RecordReceipt:
    values: dict[str, Any] = {
        "record_id": RecordId(f"10000000-0000-4000-8000-{number:012d}"),
        "revision_id": RevisionId(f"20000000-0000-4000-8000-{number:012d}"),
        "judgement": Judgement.ACCEPTED,
    }
    return RecordReceipt(**(values | changes))


RECEIPT = Receipt(
    bundle_id=BUNDLE,
    identity="ab" * 64,
    received_at=NOW,
    gateway="gateway@spotlight-capture",
    records=(
        _record(1),
        _record(
            2,
            judgement=Judgement.NEEDS_CORRECTION,
            corrections=(Correction(question="evidence/r1/url", reason="Le lien ne s'ouvre pas."),),
        ),
        _record(3, judgement=Judgement.REFUSED, reason="بازپس گرفته شد"),
    ),
)


def _signed(tree: object) -> tuple[bytes, bytes]:
    content = canonical(tree).encode() + b"\n"
    return content, sign(KEY, content, NAMESPACE)


def _code(content: bytes, signature: bytes, **changes: Any) -> Code:
    with pytest.raises(FixableError) as caught:
        read_receipt(content, signature, changes.get("keys", KEYS), changes.get("now", NOW), name="r.json")
    assert caught.value.params["name"] == "r.json"
    return caught.value.code


def test_a_receipt_comes_back_as_it_was_written() -> None:
    assert read_receipt(*write_receipt(RECEIPT, KEY), KEYS, NOW) == RECEIPT


def test_the_codes_of_reasons_come_back_even_if_nobody_here_knows_them() -> None:
    told = replace(
        RECEIPT,
        records=(
            _record(2, judgement=Judgement.REFUSED, reason="Taken back.", code="withdrawn"),
            _record(
                3,
                judgement=Judgement.NEEDS_CORRECTION,
                corrections=(Correction(question="why", reason="It is new.", code="of_another_year"),),
            ),
        ),
    )
    assert read_receipt(*write_receipt(told, KEY), KEYS, NOW) == told
    refused = replace(RECEIPT, records=(), refusal="For a colleague.", code="for_review")
    assert read_receipt(*write_receipt(refused, KEY), KEYS, NOW) == refused


def test_a_receipt_from_before_there_were_codes_has_none() -> None:
    content, _ = write_receipt(RECEIPT, KEY)
    assert b'"code"' not in content


def test_the_same_receipt_gives_the_same_bytes_each_time() -> None:
    assert write_receipt(RECEIPT, KEY) == write_receipt(RECEIPT, KEY)


def test_a_receipt_is_one_canonical_line_under_a_name_that_follows_from_the_bundle() -> None:
    content, _ = write_receipt(RECEIPT, KEY)
    assert content.count(b"\n") == 1
    assert canonical(json.loads(content)).encode() + b"\n" == content
    assert receipt_name(BUNDLE) == f"{BUNDLE}.receipt.json"


def test_ssh_keygen_says_good_to_a_receipt(tmp_path: Path) -> None:
    content, signature = write_receipt(RECEIPT, KEY)
    (tmp_path / "sig").write_bytes(signature)
    blob = public_blob(KEY.public_key())
    line = Signer(principals=(RECEIPT.gateway,), key=blob, namespaces=(NAMESPACE,))
    (tmp_path / "signers").write_bytes(write_signers([line]))
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", RECEIPT.gateway, "-n", NAMESPACE]
    good = subprocess.run([*command, "-s", "sig"], input=content, capture_output=True, cwd=tmp_path)
    assert good.returncode == 0
    assert good.stdout.startswith(b"Good ")
    changed = content.replace(b"accepted", b"ACCEPTED")
    bad = subprocess.run([*command, "-s", "sig"], input=changed, capture_output=True, cwd=tmp_path)
    assert bad.returncode != 0


def test_a_receipt_that_was_changed_is_forged() -> None:
    content, signature = write_receipt(RECEIPT, KEY)
    assert _code(content.replace(b"refused", b"accepted"), signature) is Code.RECEIPT_FORGED


@pytest.mark.parametrize("namespace", [BUNDLE_NAMESPACE, "setup@spotlight-capture", "file"])
def test_a_signature_made_for_something_else_is_forged(namespace: str) -> None:
    content, _ = write_receipt(RECEIPT, KEY)
    assert _code(content, sign(KEY, content, namespace)) is Code.RECEIPT_FORGED


def test_a_signature_that_was_relabelled_is_forged() -> None:
    content, _ = write_receipt(RECEIPT, KEY)
    other = "bundle@spotlight-captures"  # as long as the right one
    armored = sign(KEY, content, other[: len(NAMESPACE)])
    body = base64.b64decode(b"".join(armored.splitlines()[1:-1]))
    blob = body.replace(other[: len(NAMESPACE)].encode(), NAMESPACE.encode())
    text = base64.b64encode(blob)
    lines = [text[at : at + 70] for at in range(0, len(text), 70)]
    begin, end = armored.splitlines()[0], armored.splitlines()[-1]
    assert _code(content, b"\n".join([begin, *lines, end, b""])) is Code.RECEIPT_FORGED


@pytest.mark.parametrize("keys", [(), ("ssh-ed25519 !", "nonsense", "")])
def test_a_receipt_by_another_key_is_a_strangers(keys: tuple[str, ...]) -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"\x08" * 32)
    assert _code(*write_receipt(RECEIPT, other)) is Code.RECEIPT_STRANGER
    assert _code(*write_receipt(RECEIPT, KEY), keys=keys) is Code.RECEIPT_STRANGER


def test_a_clock_two_days_behind_is_forgiven_and_not_more() -> None:
    written = write_receipt(RECEIPT, KEY)
    assert read_receipt(*written, KEYS, NOW - timedelta(days=2)) == RECEIPT
    assert _code(*written, now=NOW - timedelta(days=2, seconds=1)) is Code.RECEIPT_AHEAD


def test_a_newer_receipt_says_so() -> None:
    tree = json.loads(write_receipt(RECEIPT, KEY)[0]) | {"format": "receipt-v2", "more": "words"}
    assert _code(*_signed(tree)) is Code.RECEIPT_TOO_NEW


def _drop(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda tree: tree.pop(name)


def _set(name: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda tree: tree.update({name: value})


def _in_record(at: int, name: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda tree: tree["records"][at].update({name: value})


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "a name is missing": _drop("refusal"),
    "a name is unknown": _set("note", ""),
    "the format is another": _set("format", "bundle-v1"),
    "the format is no text": _set("format", 1),
    "the bundle id is none": _set("bundle_id", "../../etc/passwd"),
    "the identity is none": _set("identity", "AB" * 64),
    "the moment has no milliseconds": _set("received_at", "2026-11-22T09:30:00Z"),
    "the moment is in no calendar": _set("received_at", "2026-02-30T09:30:00.000Z"),
    "the gateway has no name": _set("gateway", ""),
    "the gateway's name turns the writing": _set("gateway", "a\u202eb"),
    "the records are no list": _set("records", {}),
    "a record is no record": lambda tree: tree["records"].append("all"),
    "a record comes twice": lambda tree: tree["records"].append(tree["records"][0]),
    "a whole refusal judges records": _set("refusal", "No."),
    "a judgement is unknown": _in_record(0, "judgement", "perhaps"),
    "an acceptance has a reason": _in_record(0, "reason", "Well done."),
    "an acceptance asks": _in_record(0, "corrections", [{"question": "title", "reason": "Short."}]),
    "a wish for nothing": _in_record(1, "corrections", []),
    "a wish without a reason": _in_record(1, "corrections", [{"question": "title", "reason": ""}]),
    "a wish is too long": _in_record(1, "corrections", [{"question": "title", "reason": "x" * 2001}]),
    "a wish steers the terminal": _in_record(1, "corrections", [{"question": "", "reason": "\x1b[2J"}]),
    "a wish has more to say": _in_record(1, "corrections", [{"question": "", "reason": "x", "link": ""}]),
    "wishes without end": _in_record(1, "corrections", [{"question": "a", "reason": "b"}] * 1001),
    "a refusal without a reason": _in_record(2, "reason", ""),
    "a revision id is none": _in_record(2, "revision_id", "2"),
    "a code without a reason": _in_record(0, "code", "missing"),
    "a code of nothing refused": _set("code", "for_review"),
    "a code is empty": _in_record(2, "code", ""),
    "a code is a sentence": _in_record(2, "code", "Look here"),
    "a code is no text": _in_record(2, "code", 7),
    "a code is too long": _in_record(2, "code", "a" * 65),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_a_signed_line_that_is_no_receipt_is_not_read(change: Callable[[dict[str, Any]], object]) -> None:
    tree = json.loads(write_receipt(RECEIPT, KEY)[0])
    change(tree)
    assert _code(*_signed(tree)) is Code.RECEIPT_UNREADABLE


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"{}", b"[]\n", b"null\n", b"\xff\n", b'{"a":1.5}\n', b"[" * 90_000 + b"\n"]
)
def test_signed_bytes_that_are_no_line_are_not_read(content: bytes) -> None:
    assert _code(content, sign(KEY, content, NAMESPACE)) is Code.RECEIPT_UNREADABLE


def test_a_receipt_with_spaces_is_not_canonical_and_not_read() -> None:
    content = json.dumps(json.loads(write_receipt(RECEIPT, KEY)[0]), sort_keys=True).encode() + b"\n"
    assert _code(content, sign(KEY, content, NAMESPACE)) is Code.RECEIPT_UNREADABLE


@given(noise=st.binary(max_size=400), is_content=st.booleans())
def test_noise_raises_only_our_own_errors(noise: bytes, is_content: bool) -> None:
    content, signature = (noise, sign(KEY, noise, NAMESPACE)) if is_content else (b"{}\n", noise)
    assert _code(content, signature) in (Code.RECEIPT_UNREADABLE, Code.RECEIPT_FORGED)


def test_nobody_writes_a_receipt_that_nobody_would_read() -> None:
    empty = Receipt(bundle_id=BUNDLE, identity="", received_at=NOW, gateway="gateway@spotlight-capture")
    with pytest.raises(ValueError, match="no receipt"):
        write_receipt(empty, KEY)
