"""Consents taken back and sign-offs as nobody honest writes them, all of them listed and signed."""

import json
from typing import Any

from desktop.clock import stamp
from desktop.domain.answers import canonical
from sync.bundle import layout
from sync.bundle.signs import sign_off_of
from sync.faults import FaultCode as F
from sync.keys import fingerprint
from sync.sign_offs import NAMESPACE, statement
from tests.golden.bundles.museum import Case, Files, added, sealed, zipped
from tests.support.bundles import NOW, device

_LINES = layout.records_path(1)
_RECORD = "10000000-0000-4000-8000-000000000009"
_HELD = "10000000-0000-4000-8000-000000000001"
_GOOD: dict[str, object] = {
    "channels": [],
    "format": "withdrawal-v1",
    "number": 1,
    "record_id": _RECORD,
    "scope": ["everything"],
    "withdrawn_on": "2026-11-20",
}


def _text(**changes: object) -> bytes:
    return canonical({**_GOOD, **changes}).encode() + b"\n"


def _line(name: str, code: F, **changes: object) -> Case:
    """Return the case of a withdrawal that is changed; the description does not know the file."""
    return Case(name=name, code=code, build=added(layout.WITHDRAWALS, _text(**changes)))


def _bytes(name: str, code: F, data: bytes) -> Case:
    return Case(name=name, code=code, build=added(layout.WITHDRAWALS, data))


def _notice(files: Files) -> Files:
    """Return the files of the good bundle as if it were a notice."""
    info = files[layout.INFO].replace(b"gateway_public", b"withdrawal_notice")
    return {**files, layout.INFO: info}


def _empty_notice(files: Files) -> bytes:
    kept = {path: data for path, data in _notice(files).items() if not path.startswith("data/records/")}
    return zipped(sealed(kept))


def _word(**changes: object) -> dict[str, Any]:
    """Return an honest sign-off of the first record, then changed."""
    word = {
        "audience": "public",
        "digest": "ab" * 64,
        "role": "secretariat",
        "signature": "",
        "signed_at": stamp(NOW),
        "signer": fingerprint(device(7).public),
        "step": "cleared",
    }
    revision = "20000000-0000-4000-8000-000000000001"
    signed = statement(sign_off_of(word, _HELD, revision))
    return {**word, "signature": device(7).sign(signed, NAMESPACE).decode(), **changes}


def _signed(name: str, code: F, *words: object, **fields: object) -> Case:
    """Return the case of a first record with these sign-offs, or with another field."""

    def build(files: Files) -> bytes:
        first, _, rest = files[_LINES].partition(b"\n")
        tree = json.loads(first) | ({"sign_offs": list(words)} if words else {}) | fields
        return zipped(sealed({**files, _LINES: canonical(tree).encode() + b"\n" + rest}))

    return Case(name=name, code=code, build=build)


CASES = (
    _line("withdrawal with a person", F.WITHDRAWAL_PERSONAL, person="P1"),
    _line("withdrawal with a reason", F.WITHDRAWAL_PERSONAL, reason="her husband found out"),
    _line("withdrawal with a field unknown", F.WITHDRAWAL_PERSONAL, title="Her story"),
    _line("withdrawal of an unknown format", F.WITHDRAWAL_SCHEMA, format="withdrawal-v2"),
    _line("withdrawal of no record", F.WITHDRAWAL_SCHEMA, record_id="all"),
    _line("withdrawal of a revision below none", F.WITHDRAWAL_SCHEMA, number=-1),
    _line("withdrawal of a boolean revision", F.WITHDRAWAL_SCHEMA, number=True),
    _bytes("withdrawal that is a list", F.WITHDRAWAL_SCHEMA, b"[]\n"),
    _bytes("withdrawal that is no JSON", F.RECORD_NOT_JSON, b"everything\n"),
    _bytes("withdrawal with a key twice", F.RECORD_DUPLICATE_KEY, b'{"number":1,"number":1}\n'),
    _bytes("withdrawal in other spelling", F.RECORD_NOT_CANONICAL, _text().replace(b",", b", ")),
    _bytes("withdrawal without a line feed", F.RECORD_NOT_CANONICAL, _text()[:-1]),
    _bytes("withdrawal said twice", F.WITHDRAWAL_TWICE, _text() * 2),
    _bytes("empty file of withdrawals", F.WITHDRAWAL_NONE, b""),
    _line("withdrawal of nothing", F.WITHDRAWAL_SCOPE, scope=[]),
    _line("withdrawal in unknown words", F.WITHDRAWAL_SCOPE, scope=["most"]),
    _line("withdrawal in no words", F.WITHDRAWAL_SCOPE, scope="everything"),
    _line("withdrawal of a thing twice", F.WITHDRAWAL_SCOPE, scope=["name", "name"]),
    _line("withdrawal out of order", F.WITHDRAWAL_SCOPE, scope=["picture", "name"]),
    _line("withdrawal of one channel, unsaid", F.WITHDRAWAL_CHANNELS, scope=["one_channel"]),
    _line("withdrawal of a channel besides", F.WITHDRAWAL_CHANNELS, channels=["press"]),
    _line("withdrawal of an unknown channel", F.WITHDRAWAL_CHANNELS, scope=["one_channel"], channels=["tv"]),
    _line("withdrawal on no day", F.WITHDRAWAL_DATE, withdrawn_on="2026-02-30"),
    _line("withdrawal at a moment", F.WITHDRAWAL_DATE, withdrawn_on="2026-11-20T10:00:00"),
    _line("withdrawal on a day in short", F.WITHDRAWAL_DATE, withdrawn_on="20261120"),
    _line("withdrawal to come", F.WITHDRAWAL_DATE, withdrawn_on="2027-11-20"),
    _line("withdrawal of a record that goes along", F.WITHDRAWAL_OF_HELD, record_id=_HELD),
    Case(name="notice with records", code=F.RECORD_IN_NOTICE, build=lambda files: zipped(
        sealed(_notice(files)))),
    Case(name="notice of nothing", code=F.WITHDRAWAL_NONE, build=_empty_notice),
    Case(name="second file of withdrawals", code=F.BAG_PAYLOAD_PLACE, build=added(
        "data/records/withdrawals-00002.jsonl", _text())),
    _signed("sign-off for more readers than signed", F.SIGN_OFF_FORGED, _word(audience="team")),
    _signed("sign-off in another role", F.SIGN_OFF_FORGED, _word(role="gbv_specialist")),
    _signed("sign-off of another key", F.SIGN_OFF_FORGED, _word(signer=fingerprint(device(8).public))),
    _signed("sign-off without a signature", F.SIGN_OFF_FORGED, _word(signature="")),
    _signed("sign-off with a name", F.RECORD_SCHEMA, _word(alias="Ama")),
    _signed("sign-off of an unknown step", F.RECORD_SCHEMA, _word(step="liked")),
    _signed("sign-off that is a text", F.RECORD_SCHEMA, "cleared"),
    _signed("no sign-offs, listed", F.RECORD_SCHEMA, sign_offs=[]),
    _signed("reviewer's digest for the public", F.RECORD_DIGEST, digest="ab" * 64),
    _signed("other versions for the public", F.RECORD_MERGES, merges=[_HELD]),
)  # fmt: skip
