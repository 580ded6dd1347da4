"""Errors of the core as sentences for people: what happened, what is safe, what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.domain.attachment import RefusalReason
from desktop.errors import AppError, Code
from desktop.vault.ground import Unsafe
from ui.wording.checking import CheckingWords
from ui.wording.delivering import DeliveringWords
from ui.wording.departing import DepartingWords
from ui.wording.exchanging import ExchangingWords
from ui.wording.filled import Words, place, since, size
from ui.wording.opening import OpeningWords
from ui.wording.outbox import OutboxWords
from ui.wording.receiving import ReceivingWords
from ui.wording.refused import RefusedWords
from ui.wording.sealing import SealingWords
from ui.wording.setting_up import SettingUpWords
from ui.wording.trusting import TrustingWords


class ErrorWords(QObject):
    """Turns error codes and refusals into translated sentences."""

    def error(self, error: AppError) -> str:
        """Return the sentence for an error, with its parameters filled in."""
        if error.code is Code.BUNDLE_REFUSED and (why := RefusedWords().sentence(error.params)):
            return why
        return self._fill(self.code(error.code), error.params)

    def code(self, code: Code) -> str:
        """Return the sentence for a code, with {parameters} still to be filled."""
        return {
            Code.DATABASE_DAMAGED: self.tr(
                "A part of the vault's database cannot be read. What can be read is shown; nothing was "
                "deleted. On the Safety page, under Check and repair, you see what is damaged and can "
                "repair it."
            ),
            Code.REPAIR_FINDS_NOTHING: self.tr(
                "Nothing in the vault's database can be read with this passphrase, so nothing was changed. "
                "Put back a backup, or a copy of the whole vault folder."
            ),
            Code.DAMAGE_FOUND: self.tr(
                "A look through the vault found damage. Everything else can be used as before. What it is, "
                "and what you can do, stands under Safety, in Check and repair."
            ),
            Code.VAULT_REPAIRED: self.tr(
                "The vault was repaired. What was kept and what could not be read any more stands under "
                "Safety, in Check and repair."
            ),
            Code.ATTACHMENT_MISSING: self.tr(
                "{file} is no longer in the vault folder. The text of the record is safe. Take the file back "
                'from a backup, on the page Safety under "Check and repair", or add it again.'
            ),
            Code.ATTACHMENT_DAMAGED: self.tr(
                "{file} is damaged and cannot be opened. The text of the record is safe. Take the file back "
                'from a backup, on the page Safety under "Check and repair", or add it again.'
            ),
            Code.ATTACHMENT_OTHER: self.tr(
                "{file} is not what was added: another file lies in its place, and is neither shown nor "
                "sent. The text of the record is safe. Take the right file back from a backup, on the "
                'page Safety under "Check and repair", or add it again.'
            ),
            Code.RECORD_MISSING: self.tr(
                "This record is no longer in the vault. The list has been refreshed."
            ),
            Code.CLOCK_SET_BACK: self.tr(
                "The clock of this computer stands earlier than when you last worked. Your work is safe. "
                "Check the date, so that new records carry the right one."
            ),
            Code.BACKUP_PLACE_GONE: self.tr(
                "The place for backups, {folder}, cannot be reached. Earlier backups there are safe. "
                "Plug the stick in, or choose another place, then try again."
            ),
            Code.BACKUP_NO_ROOM: self.tr(
                "There is not enough room for the backup in {folder}. Earlier backups there are safe. Free "
                "{needed} there, or choose another place."
            ),
            Code.BACKUP_TOO_LARGE: self.tr(
                "The stick at {folder} takes no file larger than 4 GB, and this backup needs more. Earlier "
                "backups there are safe. Use another stick, or have this one formatted as exFAT, which "
                "empties it."
            ),
            Code.BACKUP_OF_ANOTHER_VAULT: self.tr(
                "The backup file {name} belongs to another vault. It was left as it is. Choose another "
                "folder for this one."
            ),
            Code.BACKUP_TOO_NEW: self.tr(
                "The backup file {name} was made with a newer version of the app. It was left as it is. "
                "Use that version."
            ),
            Code.BACKUP_UNREADABLE: self.tr(
                "The file {name} cannot be read as a backup. Nothing was changed. Copy it again from "
                "where it came, or choose another file."
            ),
            Code.BACKUP_DAMAGED: self.tr(
                "A part of the backup file {name} is damaged. Your vault is not touched by that. Choose an "
                "earlier backup, or make a new one."
            ),
            Code.BACKUP_EMPTY: self.tr(
                "The file {name} holds no finished backup: making it was stopped half-way. Choose another "
                "file, or make the backup again."
            ),
            Code.BACKUP_INTERRUPTED: self.tr(
                "Making the backup {name} was stopped half-way, and it cannot be put right where it lies. "
                "Copy it to this computer together with the file of the same name that ends in -journal, "
                "then open the copy."
            ),
            Code.BACKUP_NOT_VERIFIED: self.tr(
                "The new backup in {folder} could not be read back as it was written, so it does not count. "
                "Your vault is safe, and earlier backups stay. Use another stick or folder; this one may be "
                "worn out."
            ),
            Code.DISK_FULL: self.tr(
                "The disk is full. What was saved is safe. Free {needed}, then try again."
            ),
            Code.READ_ONLY: self.tr(
                "Nothing can be written in {folder}. Nothing was lost. Choose another folder, or ask for the "
                "right to write there."
            ),
            Code.NO_PERMISSION: self.tr(
                "This account may not use {folder}. Nothing was changed. Choose another folder, or ask "
                "whoever looks after the computer."
            ),
            Code.FILE_UNREADABLE: self.tr(
                "The file {name} could not be read. It was not added. Copy it to this computer and try again."
            ),
            Code.INSIDE_VAULT: self.tr(
                "That is the folder of the vault itself, where nothing may lie open. Nothing was saved. "
                "Choose another folder."
            ),
            Code.TYPE_REFUSED: self.tr("The file {name} was not added. {reason}"),
            Code.FILE_TOO_LARGE: self.tr(
                "The file {name} is larger than {limit} and was not added. A shorter or smaller copy will "
                "fit."
            ),
            Code.PICTURE_DAMAGED: self.tr(
                "The picture {name} is damaged and was not added. Open it in a picture program, save it "
                "again, and add the new copy."
            ),
            Code.DRAFT_OPEN: self.tr(
                "This record is already being amended. Go on with the draft that is open."
            ),
            Code.NO_MEMORY: self.tr(
                "This computer has too little free memory for that. What was saved is safe. Close other "
                "programs, then try again."
            ),
            Code.CROP_EMPTY: self.tr("Nothing of the picture would be left. Keep a larger part of it."),
            Code.PICTURE_TOO_LARGE: self.tr(
                "The picture {name} is too large to work on and was not added. Save a smaller copy of it "
                "and add that."
            ),
            Code.DOCUMENT_DAMAGED: self.tr(
                "The document {name} is damaged and was not added. Open it, save it again, and add the new "
                "copy."
            ),
            Code.FORM_DAMAGED: self.tr(
                "The template {form} cannot be read. Your records are safe. Install the app again to "
                "repair it."
            ),
            Code.FORM_TAMPERED: self.tr(
                "The template {form} was changed outside the app, so it is not used. Your records are safe. "
                "Install the app again to repair it."
            ),
            Code.FORM_MISSING: self.tr(
                "The template {form}, version {version}, is not on this computer. The record is safe and "
                "can be opened where the template is."
            ),
            Code.FORM_REFUSED: self.tr("The template {form} could not be converted: {detail}"),
            Code.ANSWERS_DAMAGED: self.tr(
                "The answers of one record cannot be read. The others are safe. Make a copy of the vault "
                "folder before you go on."
            ),
            Code.NOT_READY: self.tr(
                "A few answers are still needed before you can finish. What you wrote is saved."
            ),
            Code.BUNDLE_UNREADABLE: self.tr(
                "The bundle {name} cannot be read. Copy it again from where it came and try once more."
            ),
            Code.BUNDLE_REFUSED: self.tr(
                "The bundle does not hold what it promises: it was changed or damaged after it was signed. "
                "Nothing was taken from it. Ask for it to be sent again."
            ),
            Code.PLAN_CHANGED: self.tr(
                "Nothing left: what would leave now is not what you read. Look at the letter once more."
            ),
            Code.NOTHING_TO_EXPORT: self.tr(
                "Nothing of what you chose may leave for these readers. Choose other readers, or widen who "
                "may see the record."
            ),
            Code.TARGET_EXISTS: self.tr(
                "There is already a file {name} in that folder. It was left as it is. Choose another folder."
            ),
            Code.KEY_DAMAGED: self.tr(
                "The key with which this computer signs its bundles cannot be read. Your records are safe, "
                "but nothing can be exported. Put back a copy of the vault folder if you have one."
            ),
            Code.DEFECT: self.tr(
                "Something in the app went wrong. What was saved is safe. Close the app and open it again; "
                "if it happens again, tell whoever supports you."
            ),
            **OpeningWords().sentences(),
            **CheckingWords().errors(),
            **DepartingWords().sentences(),
            **ExchangingWords().sentences(),
            **SettingUpWords().sentences(),
            **DeliveringWords().sentences(),
            **OutboxWords().sentences(),
            **SealingWords().sentences(),
            **ReceivingWords().sentences(),
            **TrustingWords().sentences(),
        }[code]

    def not_opened(self, error: AppError) -> str:
        """Return the sentence for an error that kept the vault from opening."""
        if error.code is Code.DATABASE_DAMAGED:
            return self.tr(
                "Your passphrase is right, but the vault's database is damaged and cannot be opened as it "
                "is. Nothing was changed. Repairing keeps everything that can still be read."
            )
        return self.error(error)

    def notice(self, code: Code, params: Mapping[str, object]) -> str:
        """Return the sentence for something that was found when the vault was opened."""
        return self._fill(self.code(code), params)

    def title(self, error: AppError) -> str:
        """Return the short heading over an error's sentence."""
        return {
            Code.WRONG_PASSPHRASE: self.tr("Not the right passphrase"),
            Code.VAULT_IN_USE: self.tr("Already open"),
            Code.VAULT_HELD_ELSEWHERE: self.tr("Open on another computer"),
            Code.FOLDER_UNSAFE: self.tr("Not a safe folder"),
            Code.FOLDER_WITHOUT_RIGHTS: self.tr("This disk keeps nobody out"),
            Code.DISK_FULL: self.tr("The disk is full"),
            Code.TYPE_REFUSED: self.tr("This file was not added"),
            Code.FILE_TOO_LARGE: self.tr("This file was not added"),
            Code.PICTURE_DAMAGED: self.tr("This picture was not added"),
            Code.NOT_READY: self.tr("Not quite finished"),
            Code.NOTHING_TO_EXPORT: self.tr("Nothing would leave"),
            Code.DEFECT: self.tr("The app stumbled"),
        }.get(error.code, self.tr("This did not work"))

    def refusal(self, reason: RefusalReason) -> str:
        """Return why a file is not taken, and what to do instead."""
        return {
            RefusalReason.UNKNOWN: self.tr(
                "The app cannot tell what kind of file it is. Photos, PDF, Word and OpenDocument text, plain "
                "text, audio and video can be added."
            ),
            RefusalReason.PROGRAM: self.tr("It is a program, and programs can do harm."),
            RefusalReason.MARKUP: self.tr(
                "Web pages can carry hidden programs. Save it as PDF and add that."
            ),
            RefusalReason.OFFICE_MACRO: self.tr(
                "It is an office document and may carry hidden programs. Save it as PDF and add that."
            ),
            RefusalReason.ARCHIVE: self.tr("It is a packed folder. Unpack it and add the files one by one."),
            RefusalReason.MISMATCH: self.tr(
                "Its name says one thing and its content another. Open it, save it again, and add the new "
                "copy."
            ),
            RefusalReason.EMPTY: self.tr("It is empty."),
            RefusalReason.LOCKED: self.tr(
                "It is locked with a password. Save a copy without the password and add that."
            ),
            RefusalReason.OFFICE: self.tr(
                "It is an office document of a kind, or with parts, whose hidden details cannot be taken out "
                "here. Save it as PDF and add that."
            ),
            RefusalReason.HIDDEN: self.tr(
                "It has layers that are not shown. Print it to a new PDF and add that."
            ),
            RefusalReason.LETTERS: self.tr(
                "It is no plain text, or its letters are stored in an old way that could be misread. Open it "
                'in the program that made it, save it as text in "UTF-8", and add that.'
            ),
            RefusalReason.ACTIVE: self.tr(
                "The document carries a program or other files inside. Print it to a new PDF and add that."
            ),
        }[reason]

    def size(self, count: int) -> str:
        """Return a number of bytes in the person's own digits and units."""
        return size(count)

    def _fill(self, sentence: str, params: Mapping[str, object]) -> str:
        """Return the sentence with its parameters; a missing one reads as nothing, never as a failure."""
        words = Words({name: str(value) for name, value in params.items()})
        if (reason := params.get("reason")) in list(RefusalReason):
            words["reason"] = self.refusal(RefusalReason(str(reason)))
        if (unsafe := params.get("reason")) in list(Unsafe):
            words["reason"] = self._unsafe(Unsafe(str(unsafe))).format_map(words)
        words["file"] = str(params.get("file") or self._file(str(params.get("name") or "")))
        words["folder"] = place(words["folder"])
        if "host" in params:
            host = str(params["host"])
            words["where"] = (
                self.tr("the computer {name}").format(name=host) if host else self.tr("another computer")
            )
        if "since" in params:
            at = since(str(params["since"]))
            words["since"] = self.tr(", since {moment}").format(moment=at) if at else ""
        if isinstance(limit := params.get("limit"), int):
            words["limit"] = self.size(limit)
        needed = params.get("needed")
        words["needed"] = self.size(needed) if isinstance(needed, int) and needed else self.tr("some space")
        return sentence.format_map(words)

    def _file(self, name: str) -> str:
        return self.tr("The file {name}").format(name=name) if name else self.tr("A file of this record")

    def _unsafe(self, reason: Unsafe) -> str:
        return {
            Unsafe.OTHERS_WRITE: self.tr("other people who use this computer can write in {folder}."),
            Unsafe.NOT_OURS: self.tr("{folder} belongs to somebody else who uses this computer."),
        }[reason]
