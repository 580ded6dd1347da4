"""What a verdict means, in English sentences and as JSON, for the command line; decides nothing itself."""

import re
from collections.abc import Iterator, Mapping

from desktop.domain.maker import MakerKind
from desktop.errors import AppError, Code
from sync.bundle.verdict import Trust, Verdict
from sync.faults import Fault, Refused
from sync.sentences import FAULTS
from sync.setup_sentences import SETUP_ERRORS

JSON_VERSION = 1

_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_OWN_KEY = "This device's signing key in the vault is damaged; no bundle was made."
_DEFECT = (
    "The program made a mistake and stopped. Your records are safe, and no bundle was left half-made. "
    "Try again, and if it comes back, tell whoever looks after this program."
)
_REPORT = " The report {report} helps them and holds nothing that you wrote."
_ERRORS: Mapping[Code, str] = {
    Code.BUNDLE_UNREADABLE: "The bundle {name} cannot be read.",
    Code.VERSIONS_TO_CHOOSE: "Two versions of it stand side by side; choose the one to go on from.",
    Code.FOR_OTHER_READERS: "{name} was made for other readers than colleagues; its records stay outside.",
    Code.MAKER_UNKNOWN: "Nobody here knows who made {name}; compare its words with the sender: {words}.",
    Code.NO_BUNDLE: "{name} is no bundle, or only a part of one.",
    Code.FILE_UNREADABLE: "{name} is not there, or cannot be read.",
    Code.FILE_TOO_LARGE: "{name} is too large; at most {limit} bytes are taken.",
    Code.NO_MEMORY: "There is not enough memory; close other programs and try again.",
    Code.KEY_DAMAGED: "The list of trusted keys {name} is not in order, line {line}.",
    Code.REVOCATIONS_UNREADABLE: "The list {name} of what an office took back is damaged, or is none.",
    Code.REVOCATIONS_STRANGER: "The list {name} is signed by no office that you trust.",
    Code.TARGET_EXISTS: "There is something under the name {name} already; nothing was changed.",
    Code.RECIPIENT_WRONG: "That is no age recipient (age1...), so no bundle was made: {recipient}",
    Code.RECIPIENTS_TOO_MANY: "A bundle is sealed for at most {limit} receivers; no bundle was made.",
    Code.SEALED_FOR_OTHERS: "{name} is sealed for somebody else: no key here opens it.",
    Code.DISK_FULL: "The disk is full; nothing was left behind.",
    Code.READ_ONLY: "{folder} can only be read.",
    Code.NO_PERMISSION: "You may not write in {folder}.",
    Code.NOTHING_TO_EXPORT: "None of the records may leave for these readers; no bundle was made. {why}",
    Code.TOO_MUCH_FOR_BUNDLE: "That is more than one bundle carries; none was made. Choose fewer records.",
    Code.PLAN_CHANGED: "What would leave changed meanwhile; no bundle was made. Try again.",
    Code.REASONS_MISSING: "{count} places could say who somebody is, and nobody wrote why they may stay; no "
    "bundle was made. {finds}",
    Code.BUNDLE_REFUSED: "The bundle was refused; verify it to see why. Nothing was changed.",
    Code.RECEIPT_UNREADABLE: "{name} is no receipt, or a damaged one.",
    Code.RECEIPT_FORGED: "{name} was changed after it was signed, or never was a receipt: do not use it.",
    Code.RECEIPT_STRANGER: "{name} was signed by a key that is not on the list of the gateway's keys.",
    Code.RECEIPT_TOO_NEW: "{name} was written by a newer version of this program.",
    Code.RECEIPT_AHEAD: "{name} is dated {day}, which lies ahead; look whether the clock is right.",
    Code.DESK_URL: "No address of a database that the desk can use, or a part is not installed: {name}",
    Code.RECEIPT_KEY_WRONG: "{name} is no Ed25519 key as ssh-keygen makes it, or it asks for a passphrase.",
    Code.DESK_DATABASE: "The database {name} cannot be used: {detail}. Nothing was filed half.",
    Code.DESK_TOO_NEW: "The database {name} was written by a newer version of the desk.",
    Code.NOTHING_WITHDRAWN: "{name} tells of no consent taken back; its records are not taken in yet.",
    Code.RECORD_MISSING: "There is no finished record with that number.",
    Code.WRONG_PASSPHRASE: "The passphrase is wrong.",
    Code.KEYS_OF_ANOTHER_VAULT: "The vault.json in {folder} belongs to another vault; nothing was changed.",
    Code.OFFICE_KEY_UNREADABLE: "There is no age key in {name}, or it is locked with a passphrase.",
    Code.HELP_UNREADABLE: "{name} is damaged, or it is no request for help; ask for it again.",
    Code.HELP_NOT_FOR_US: "{name} asks other offices than this one; no answer was made.",
    Code.HELP_NUMBER_WRONG: "That is not the number of this request: perhaps somebody put another in its "
    "place. No answer was made.",
    Code.UNLOCK_TOO_SOON: "Too many wrong passphrases; wait {wait} seconds.",
    Code.VAULT_MISSING: "There is no vault in {folder}.",
    Code.VAULT_DAMAGED: "The vault's file {file} is damaged.",
    Code.VAULT_IN_USE: "The vault is open in another program; lock or close it there first.",
    Code.VAULT_HELD_ELSEWHERE: "The computer {host} did not close the vault; close it there first.",
    Code.FOLDER_UNSAFE: "Other people can write in {folder}, or it is theirs; no vault is opened there.",
    Code.LINK_IN_VAULT: "{name} in the vault folder is a link or no plain file; the vault was not opened.",
    Code.VAULT_TOO_NEW: "The vault was made by a newer version of this program.",
    Code.DATABASE_DAMAGED: "The vault's database is damaged.",
    Code.ATTACHMENT_MISSING: "A file of a record is missing from the vault; no bundle was made.",
    Code.ATTACHMENT_DAMAGED: "A file of a record was damaged in the vault; no bundle was made.",
    Code.ATTACHMENT_OTHER: "Another file lay in the place of a record's file; no bundle was made.",
    Code.FORM_MISSING: "The form {form} in version {version} is missing.",
    Code.FORM_DAMAGED: "The form {form} is damaged; no bundle was made.",
    Code.ANSWERS_DAMAGED: "A record in the vault is damaged; no bundle was made.",
    Code.FORM_TAMPERED: "The form {form} was changed after it was made.",
    **SETUP_ERRORS,
}


class _Loose(dict[str, object]):
    """Parameters for a sentence; one that is missing shows as nothing."""

    def __missing__(self, name: str) -> str:
        return ""


def fault_sentence(fault: Fault) -> str:
    """Return what is wrong, in one sentence, with the place in front when there is one."""
    sentence = FAULTS[fault.code].format_map(_Loose(fault.params))
    return f"{fault.where}: {sentence}" if fault.where else sentence


def error_sentence(error: AppError) -> str:
    """Return what went wrong, in one sentence."""
    template = _ERRORS.get(error.code, "It did not work ({code}); nothing was changed.")
    if error.code is Code.KEY_DAMAGED and "name" not in error.params:
        template = _OWN_KEY
    if error.code is Code.DEFECT:
        template = _DEFECT + (_REPORT if "report" in error.params else "")
    return template.format_map(_Loose(error.params | {"code": error.code.value}))


def harmless(text: str, keep: str = "") -> str:
    """Return foreign `text` without what could steer a terminal or turn the writing; JSON reads it alike."""
    return _UNSHOWN.sub(lambda found: found[0] if found[0] in keep else f"\\u{ord(found[0]):04x}", text)


def counted(count: int, noun: str) -> str:
    """Return "1 record" or "2 records"."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def trust_sentence(verdict: Verdict) -> str:
    """Return who made the bundle, as far as anybody can know."""
    maker = verdict.maker
    if maker is None:
        return "Maker unknown: there is no signature that can be read."
    if not maker.is_signature_valid:
        return "Changed after signing, or never signed by this key: do not use."
    known, known_by = maker.known, f"key {maker.fingerprint} ({maker.words})"
    if known.kind is MakerKind.REVOKED:
        return f"Lost or stolen: do not use what {known_by} signed."
    if known.kind is MakerKind.CERTIFIED:
        called = ", ".join(part for part in (known.name, known.organisation) if part)
        office = known.office or "an office that you trust"
        return f"Made by {called or maker.sender} ({maker.sender}, {known_by}), confirmed by {office}."
    if known.kind is MakerKind.EXPIRED:
        return f"Made by {maker.sender}, {known_by}, who was trusted once and is no longer."
    if maker.trust is Trust.TRUSTED:
        return f"Made by {maker.sender}, {known_by}, whom you trust."
    if maker.trust is Trust.REFUSED:
        return f"Not made by anyone you trust: signed with {known_by}."
    return f"Maker unknown: it calls itself {maker.sender}, {known_by}. Give --trust to check."


def verdict_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the verdict for people."""
    if verdict.is_good:
        yield "Good: nothing was changed and nothing is missing."
    else:
        yield f"REFUSED: {counted(len(verdict.faults), 'fault')}."
        for fault in verdict.faults:
            yield f"  {fault_sentence(fault)} [{fault.code}]"
        if not verdict.was_read:
            yield "  Names or structure are wrong, so its contents were not looked at."
    for note in verdict.notes:
        yield f"  Note: {fault_sentence(note)} [{note.code}]"
    yield trust_sentence(verdict)
    if verdict.identity:
        yield f"Identity {verdict.identity}"


def refused_lines(refused: Refused) -> Iterator[str]:
    """Yield for people why a bundle was refused, by a command that gives no whole verdict."""
    yield f"REFUSED: {counted(len(refused.faults), 'fault')}. Nothing was changed."
    for fault in refused.faults:
        yield f"  {fault_sentence(fault)} [{fault.code}]"


def refused_json(refused: Refused) -> dict[str, object]:
    """Return the same as documented."""
    faults = [fault_json(fault) for fault in refused.faults]
    return {"format": JSON_VERSION, "good": False, "done": False, "faults": faults}


def content_lines(verdict: Verdict) -> Iterator[str]:
    """Yield what a good bundle holds, for people."""
    info = verdict.info
    yield f"Bundle {verdict.bundle_id}, {amount(verdict.size)}, made on {info.get('Bagging-Date', '')}"
    yield f"For: {info.get('Capture-Bundle-Profile', '')}. From: {info.get('Source-Organization', '')}."
    yield f"Number {info.get('Capture-Bundle-Sequence', '')} of this device."
    yield f"{counted(len(verdict.records), 'record')}, {counted(verdict.file_count, 'file')}:"
    for record in verdict.records:
        yield (
            f"  {record.record_type}: {record.title} ({record.language}, {record.audience}, "
            f"revision {record.number} of {record.finished_at[:10]}, files: {record.files})"
        )


def verdict_json(verdict: Verdict) -> dict[str, object]:
    """Return the verdict as documented in docs/bundle-format.md."""
    maker = verdict.maker
    return {
        "format": JSON_VERSION,
        "good": verdict.is_good,
        "bundle": verdict.bundle_id,
        "identity": verdict.identity,
        "size": verdict.size,
        "sealed": bool(verdict.opened_with),
        "read": verdict.was_read,
        "maker": None
        if maker is None
        else {
            "sender": maker.sender,
            "fingerprint": maker.fingerprint,
            "words": maker.words,
            "signature_valid": maker.is_signature_valid,
            "trust": maker.trust.value,
            "known": maker.known.kind.value,
            "name": maker.known.name,
            "organisation": maker.known.organisation,
            "office": maker.known.office,
        },
        "info": dict(verdict.info),
        "records": [
            {
                "record_id": record.record_id,
                "revision_id": record.revision_id,
                "number": record.number,
                "type": record.record_type,
                "title": record.title,
                "language": record.language,
                "audience": record.audience,
                "state": record.state,
                "finished_at": record.finished_at,
                "files": record.files,
            }
            for record in verdict.records
        ],
        "files": verdict.file_count,
        "faults": [fault_json(fault) for fault in verdict.faults],
        "notes": [fault_json(fault) for fault in verdict.notes],
    }


def fault_json(fault: Fault) -> dict[str, object]:
    """Return one fault as documented."""
    return {
        "code": fault.code.value,
        "family": fault.code.family.value,
        "where": fault.where,
        "params": dict(fault.params),
        "sentence": fault_sentence(fault),
    }


def error_json(error: AppError) -> dict[str, object]:
    """Return an error as documented: the command did not come to a verdict."""
    return {
        "format": JSON_VERSION,
        "good": False,
        "error": {"code": error.code.value, "sentence": error_sentence(error)},
    }


def amount(size: int) -> str:
    """Return a number of bytes as people read it."""
    number, unit = float(size), "bytes"
    for larger in ("KB", "MB", "GB"):
        if number < 1000:
            break
        number, unit = number / 1000, larger
    return f"{size} bytes" if unit == "bytes" else f"{number:.1f} {unit}"
