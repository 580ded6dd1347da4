"""The one family of errors: fixable by the user, caused by the machine, or a defect of ours.

The core raises codes with parameters and never composes a sentence; `ui.wording` alone turns a code
into words, and a test there asserts that every code has some.
"""

import errno
from enum import StrEnum


class Code(StrEnum):
    """What went wrong, as a stable name; never reused for another meaning."""

    # vault
    WRONG_PASSPHRASE = "wrong_passphrase"  # wait: seconds until the next try is allowed
    UNLOCK_TOO_SOON = "unlock_too_soon"  # wait: seconds still to wait
    PASSPHRASE_TOO_WEAK = "passphrase_too_weak"
    VAULT_DAMAGED = "vault_damaged"  # file
    VAULT_MISSING = "vault_missing"  # folder
    VAULT_EXISTS = "vault_exists"  # folder
    VAULT_IN_USE = "vault_in_use"  # holder, since (ISO time or empty)
    VAULT_TOO_NEW = "vault_too_new"
    # store
    DATABASE_DAMAGED = "database_damaged"
    ATTACHMENT_MISSING = "attachment_missing"  # attachment
    ATTACHMENT_DAMAGED = "attachment_damaged"  # attachment
    RECORD_MISSING = "record_missing"
    DRAFT_OPEN = "draft_open"  # record: another draft of it is already open
    CLOCK_SET_BACK = "clock_set_back"  # last_seen, now (ISO times)
    # the machine
    DISK_FULL = "disk_full"  # needed (bytes, 0 when unknown)
    READ_ONLY = "read_only"  # folder
    NO_PERMISSION = "no_permission"  # folder
    FILE_UNREADABLE = "file_unreadable"  # name
    NO_MEMORY = "no_memory"  # needed (bytes)
    # files
    TYPE_REFUSED = "type_refused"  # name, reason (a RefusalReason value)
    FILE_TOO_LARGE = "file_too_large"  # name, limit (bytes)
    PICTURE_DAMAGED = "picture_damaged"  # name
    PICTURE_TOO_LARGE = "picture_too_large"  # name, limit (pixels)
    DOCUMENT_DAMAGED = "document_damaged"  # name
    # forms and answers
    FORM_DAMAGED = "form_damaged"  # form
    FORM_TAMPERED = "form_tampered"  # form
    FORM_MISSING = "form_missing"  # form, version
    FORM_REFUSED = "form_refused"  # form, detail (the converter's own words)
    ANSWERS_DAMAGED = "answers_damaged"
    NOT_READY = "not_ready"  # problems: tuple[Problem, ...]
    # bundles
    BUNDLE_UNREADABLE = "bundle_unreadable"  # name
    BUNDLE_REFUSED = "bundle_refused"  # faults
    NOTHING_TO_EXPORT = "nothing_to_export"
    TARGET_EXISTS = "target_exists"  # name
    KEY_DAMAGED = "key_damaged"
    # ours
    DEFECT = "defect"  # where


class AppError(Exception):
    """The root of the family: a code and the parameters its sentence needs."""

    def __init__(self, code: Code, /, **params: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.params = params

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.code.value})"


class FixableError(AppError):
    """The user can act: a wrong passphrase, a missing answer, a file of a refused type."""


class MachineError(AppError):
    """The machine is in the way: disk full, read-only, locked, damaged."""


def machine_error(error: OSError, folder: str) -> MachineError:
    """Return the family's word for `error`, which came while writing in or reading from `folder`."""
    if error.errno in _FULL:
        return MachineError(Code.DISK_FULL, needed=0)
    if error.errno == errno.EROFS:
        return MachineError(Code.READ_ONLY, folder=folder)
    if error.errno in (errno.EACCES, errno.EPERM):
        return MachineError(Code.NO_PERMISSION, folder=folder)
    return MachineError(Code.FILE_UNREADABLE, name=folder)


_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


class DefectError(AppError):
    """A mistake of ours: goes to the crash report, without content."""

    def __init__(self, where: str) -> None:
        super().__init__(Code.DEFECT, where=where)


class Cancelled(AppError):  # noqa: N818 (a decision of the user's, shown to nobody)
    """The user cancelled; nothing is shown and nothing is half-written."""

    def __init__(self) -> None:
        super().__init__(Code.DEFECT)
