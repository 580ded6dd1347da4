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
    VAULT_HELD_ELSEWHERE = "vault_held_elsewhere"  # host, since (ISO time or empty)
    FOLDER_UNSAFE = "folder_unsafe"  # folder, reason (an Unsafe value), can_tighten
    FOLDER_WITHOUT_RIGHTS = "folder_without_rights"  # folder: a disk that keeps nobody out
    LINK_IN_VAULT = "link_in_vault"  # name
    NOT_ALL_ERASED = "not_all_erased"  # names: what of an erased vault could not be removed
    VAULT_TOO_NEW = "vault_too_new"
    # ways into the vault
    KEYS_OF_ANOTHER_VAULT = "keys_of_another_vault"  # folder: vault.json is not this database's
    KEYS_PUT_BACK = "keys_put_back"  # file: vault.json was lost or damaged, its copy stood in
    KEYS_CHANGED = "keys_changed"  # the slots were changed by something else than this app
    KIT_INCOMPLETE = "kit_incomplete"  # found, expected (how many words or groups)
    KIT_WORDS_UNKNOWN = "kit_words_unknown"  # numbers (which words or groups, as "3, 17")
    KIT_MISTYPED = "kit_mistyped"  # every word exists, but together they are no kit
    KIT_OPENS_NOTHING = "kit_opens_nothing"  # a kit, or pieces, of another vault or replaced since
    PIECES_APART = "pieces_apart"  # the same piece twice, or of two sets
    PIECE_CODE_WRONG = "piece_code_wrong"  # number: which piece of those typed (1 or 2; 0 either)
    SLOT_MISSING = "slot_missing"
    SLOTS_FULL = "slots_full"  # limit: how many offices there can be
    OFFICE_KEY_UNREADABLE = "office_key_unreadable"  # name
    OFFICE_MISSING = "office_missing"  # no office was given a way into this vault
    HELP_UNREADABLE = "help_unreadable"  # name: a file that is no request or no answer
    HELP_NOT_FOR_US = "help_not_for_us"  # name: a request to another office, an answer to another request
    HELP_NUMBER_WRONG = "help_number_wrong"  # the number read out is not the request's
    # store
    DATABASE_DAMAGED = "database_damaged"
    REPAIR_FINDS_NOTHING = "repair_finds_nothing"
    DAMAGE_FOUND = "damage_found"  # count
    VAULT_REPAIRED = "vault_repaired"  # lost (count)
    ATTACHMENT_MISSING = "attachment_missing"  # attachment, name (where the library knows it)
    ATTACHMENT_DAMAGED = "attachment_damaged"  # attachment, name
    ATTACHMENT_OTHER = "attachment_other"  # attachment, name: another file lies in its place
    RECORD_MISSING = "record_missing"
    DRAFT_OPEN = "draft_open"  # record: another draft of it is already open
    CLOCK_SET_BACK = "clock_set_back"  # last_seen, now (ISO times)
    # backups
    BACKUP_PLACE_GONE = "backup_place_gone"  # folder: a stick that is not there, or was pulled out
    BACKUP_NO_ROOM = "backup_no_room"  # folder, needed (bytes to be freed, 0 when unknown)
    BACKUP_TOO_LARGE = "backup_too_large"  # folder: its file system takes no file that large (FAT32: 4 GiB)
    BACKUP_OF_ANOTHER_VAULT = "backup_of_another_vault"  # name
    BACKUP_TOO_NEW = "backup_too_new"  # name: written by a newer version of the app
    BACKUP_UNREADABLE = "backup_unreadable"  # name: no backup file at all, or too damaged to tell
    BACKUP_DAMAGED = "backup_damaged"  # name: a backup file of which a part, or one snapshot, is damaged
    BACKUP_EMPTY = "backup_empty"  # name: begun, and never finished
    BACKUP_INTERRUPTED = "backup_interrupted"  # name: must be mended, and nothing can be written there
    BACKUP_NOT_VERIFIED = "backup_not_verified"  # folder: what was read back is not what was written
    # checking and clearing
    SIGNER_UNNAMED = "signer_unnamed"
    SIGNER_EXISTS = "signer_exists"  # alias
    SIGNER_MISSING = "signer_missing"
    SIGN_PHRASE_WRONG = "sign_phrase_wrong"  # alias
    SIGN_OFF_OWN = "sign_off_own"  # alias: who wrote a record does not check it
    REVIEW_UNREADABLE = "review_unreadable"  # name: no colleague's answer at all
    REVIEW_FORGED = "review_forged"  # name: something in it was changed after it was signed
    REVIEW_OTHER_RECORD = "review_other_record"  # name: about a record that is not this one
    REVIEW_OTHER_VERSION = "review_other_version"  # name: the record was changed since
    REVIEW_BY_WRITER = "review_by_writer"  # name: signed with this vault's own key
    NOTHING_WITHDRAWN = "nothing_withdrawn"  # name, records: a bundle that carries no withdrawal
    # what colleagues send
    VERSIONS_TO_CHOOSE = "versions_to_choose"  # versions: how many stand side by side
    FOR_OTHER_READERS = "for_other_readers"  # name, records: a bundle whose records are for other readers
    MAKER_UNKNOWN = "maker_unknown"  # name, words: nobody here knows who made it
    # receipts
    RECEIPT_UNREADABLE = "receipt_unreadable"  # name: no receipt, or a damaged one
    RECEIPT_FORGED = "receipt_forged"  # name: changed after signing, or signed for something else
    RECEIPT_STRANGER = "receipt_stranger"  # name: signed by a key that is not the gateway's
    RECEIPT_TOO_NEW = "receipt_too_new"  # name: written by a newer version of the desk
    RECEIPT_AHEAD = "receipt_ahead"  # name, day: dated days ahead of this computer's clock
    RECEIPT_NOT_OURS = "receipt_not_ours"  # name: of a bundle that this vault never made
    RECEIPT_OTHER_BUNDLE = "receipt_other_bundle"  # name: it speaks of another content than was sent
    RECEIPT_CONTRADICTS = "receipt_contradicts"  # name: another receipt said otherwise before
    NOT_RECEIVED = "not_received"  # no receipt says that a gateway has this version
    RECEIPT_NO_GATEWAY = "receipt_no_gateway"  # no setup file says whose receipts count
    # keys of devices, colleagues and offices
    REQUEST_UNREADABLE = "request_unreadable"  # name: no device's request file, or a damaged one
    REQUEST_FORGED = "request_forged"  # name: changed after the device made it
    REQUEST_OWN = "request_own"  # name: this vault's own request
    ANSWER_UNREADABLE = "answer_unreadable"  # name: no office's answer, or a damaged one
    ANSWER_FOR_ANOTHER = "answer_for_another"  # name: made for another device, or for a key it had before
    ANSWER_EXPIRED = "answer_expired"  # name, date: it no longer counts
    CONTACT_UNNAMED = "contact_unnamed"
    CONTACT_MISSING = "contact_missing"
    OFFICE_UNNAMED = "office_unnamed"  # the name, or the short name, of an office is missing or unfit
    OFFICE_SIGNING_EXISTS = "office_signing_exists"  # the office has a key to confirm devices already
    OFFICE_SIGNING_MISSING = "office_signing_missing"  # it has none yet
    OFFICE_PHRASE_WRONG = "office_phrase_wrong"
    REVOCATIONS_UNREADABLE = "revocations_unreadable"  # name: no list of lost devices, or a damaged one
    REVOCATIONS_STRANGER = "revocations_stranger"  # name: signed by nobody who is trusted here
    REVOCATIONS_OLD = "revocations_old"  # name: older than the list in force
    # the receiving desk
    DESK_URL = "desk_url"  # name: no address of a database that the desk knows
    RECEIPT_KEY_WRONG = "receipt_key_wrong"  # name: no Ed25519 key of OpenSSH, or one with a passphrase
    DESK_DATABASE = "desk_database"  # name, detail: the database cannot be reached, or said no
    DESK_TOO_NEW = "desk_too_new"  # name: written by a newer desk
    # setup files
    SETUP_UNREADABLE = "setup_unreadable"  # name, place (the field that is wrong; may be empty)
    SETUP_FORGED = "setup_forged"  # name: changed after signing, or signed for something else
    SETUP_TOO_NEW = "setup_too_new"  # name: written for a newer version of the app
    SETUP_AHEAD = "setup_ahead"  # name, day: dated days ahead of this computer's clock
    SETUP_STRANGER = "setup_stranger"  # name, office: signed by nobody whom the one in force names
    SETUP_FROM_OTHER_OFFICE = "setup_from_other_office"  # name, office, have
    SETUP_REVOKED = "setup_revoked"  # name, office: signed with a key that was taken back
    SETUP_OLDER = "setup_older"  # name, number, have
    SETUP_TWIN = "setup_twin"  # name, number: another file of the same number is in force
    SETUP_NOT_COMPARED = "setup_not_compared"  # name, words: the first one, whose signer nobody compared
    SETUP_WORDS_UNLIKE = "setup_words_unlike"  # name: what was typed is not what the signer's key says
    SETUP_CHANGED = "setup_changed"  # name: not the file any more that was looked at
    SETUP_FORM_REFUSED = "setup_form_refused"  # name, form, detail
    SETUP_FORM_LACKS = "setup_form_lacks"  # name, form, questions
    SETUP_FORM_CHANGED = "setup_form_changed"  # name, form, version: known here with other content
    SETUP_FORM_UNKNOWN = "setup_form_unknown"  # name, form: a kind of record that the app does not have
    SETUP_SECRET_KEY = "setup_secret_key"  # a secret key was given where a public one belongs
    SETUP_FORM_ONE = "setup_form_one"  # name: not one form and its lists were chosen
    SETUP_INCOMPLETE = "setup_incomplete"  # place: a field that a new setup file needs, or has wrong
    # the machine
    DISK_FULL = "disk_full"  # needed (bytes, 0 when unknown)
    READ_ONLY = "read_only"  # folder
    NO_PERMISSION = "no_permission"  # folder
    FILE_UNREADABLE = "file_unreadable"  # name
    INSIDE_VAULT = "inside_vault"  # a copy in the clear was to go into the vault's own folder
    NO_MEMORY = "no_memory"  # needed (bytes)
    # files
    TYPE_REFUSED = "type_refused"  # name, reason (a RefusalReason value)
    FILE_TOO_LARGE = "file_too_large"  # name, limit (bytes)
    PICTURE_DAMAGED = "picture_damaged"  # name
    PICTURE_TOO_LARGE = "picture_too_large"  # name, limit (pixels)
    CROP_EMPTY = "crop_empty"
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
    NO_BUNDLE = "no_bundle"  # name: a file of quite another kind
    BUNDLE_REFUSED = "bundle_refused"  # faults
    NOTHING_TO_EXPORT = "nothing_to_export"
    TOO_MUCH_FOR_BUNDLE = "too_much_for_bundle"  # more records, files or text than any verifier reads
    PLAN_CHANGED = "plan_changed"  # what would leave now is not what was shown
    RECORD_STAYS = "record_stays"  # stays: the Stays that says why
    PICTURE_STAYS = "picture_stays"
    REASONS_MISSING = "reasons_missing"  # count: finds for which nobody wrote why they may stay
    TARGET_EXISTS = "target_exists"  # name
    RECIPIENT_WRONG = "recipient_wrong"  # recipient: what is no key to seal for
    RECIPIENTS_TOO_MANY = "recipients_too_many"  # limit
    SEALED_FOR_OTHERS = "sealed_for_others"  # name: a bundle that no key here opens
    KEY_DAMAGED = "key_damaged"
    # the outbox
    PARCEL_MISSING = "parcel_missing"
    PARCEL_FILE_GONE = "parcel_file_gone"  # the bundle is not in the outbox folder any more, or not all of it
    PARCEL_WITHHELD = "parcel_withheld"  # something in it must not leave any more
    PARCEL_DELETED = "parcel_deleted"  # a record in it lies in the bin, or is gone for good
    PARCEL_OTHER_KEYS = "parcel_other_keys"  # sealed for, or signed by, a key that counts no more
    PARCEL_TAKEN_BACK = "parcel_taken_back"
    GATEWAY_NONE = "gateway_none"  # no setup file says where bundles go
    # the way to the gateway; address: its host's name
    NO_NETWORK = "no_network"
    GATEWAY_SILENT = "gateway_silent"  # address: nobody answers
    LINE_BROKEN = "line_broken"  # address: cut off half-way
    CAPTIVE_PORTAL = "captive_portal"  # the network wants a log-in or an agreement first
    PROXY_PASSWORD = "proxy_password"
    PROXY_BARS = "proxy_bars"
    GATEWAY_UNPROVEN = "gateway_unproven"  # address: its certificate is not one this computer trusts
    GATEWAY_EXPIRED = "gateway_expired"  # address, here (this computer's time): its certificate ran out
    CLOCK_WRONG = "clock_wrong"  # here: this computer's time
    GATEWAY_OTHER = "gateway_other"  # address: no gateway stands there
    GATEWAY_TOO_NEW = "gateway_too_new"  # it speaks another version
    GATEWAY_REFUSES = "gateway_refuses"  # status
    GATEWAY_TAKES_LESS = "gateway_takes_less"  # limit (bytes, 0 when unknown)
    GATEWAY_FULL = "gateway_full"
    GATEWAY_TROUBLED = "gateway_troubled"  # status
    UPLOAD_GONE = "upload_gone"  # what was sent so far is no longer there
    UPLOAD_ELSEWHERE = "upload_elsewhere"  # another number of bytes is there than was thought
    UPLOAD_HELD = "upload_held"  # a broken line still holds it
    UPLOAD_PIECE_TOO_LARGE = "upload_piece_too_large"
    # the way by stick
    STICK_GONE = "stick_gone"  # folder
    STICK_NO_ROOM = "stick_no_room"  # folder, needed (bytes to be freed, 0 when unknown)
    STICK_TOO_LARGE = "stick_too_large"  # folder, name: its file system takes no file that large
    STICK_NOT_VERIFIED = "stick_not_verified"  # folder, name: what was read back is not what was written
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
