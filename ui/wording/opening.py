"""What stands in the way of a vault and its ways in, as sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.errors import Code


class OpeningWords(QObject):
    """Turns the codes of unlocking, of the vault's folder and of its keys into translated sentences."""

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {
            Code.WRONG_PASSPHRASE: self.tr(
                "That is not the passphrase of this vault. Your work is safe. Look at Caps Lock and the "
                "keyboard language, then try again."
            ),
            Code.UNLOCK_TOO_SOON: self.tr(
                "Wait a little before the next try. The pause protects your work from guessing."
            ),
            Code.PASSPHRASE_TOO_WEAK: self.tr(
                "This passphrase could be guessed. Add one or two more words that do not belong together."
            ),
            Code.VAULT_DAMAGED: self.tr(
                "The vault cannot be read: its file {file} is damaged. Nothing was changed. If you have a "
                "copy of the vault folder, put it back and open the app again."
            ),
            Code.VAULT_MISSING: self.tr(
                "There is no vault in {folder}. If it is on a stick, plug the stick in and open the app "
                "again."
            ),
            Code.VAULT_EXISTS: self.tr(
                "There is already a vault in {folder}. It was left as it is; open it, or choose another "
                "folder."
            ),
            Code.VAULT_IN_USE: self.tr(
                "This vault is already open in another window of the app on this computer{since}. Go on "
                "there, or close that window and try again. Nothing was lost."
            ),
            Code.VAULT_HELD_ELSEWHERE: self.tr(
                "This vault is open on {where}{since}, or was not closed there. Close it there, then try "
                "again. Two computers at once would spoil each other's work."
            ),
            Code.FOLDER_UNSAFE: self.tr(
                "The vault was not opened, because {reason} So they could put something else in its place. "
                "Nothing was changed."
            ),
            Code.FOLDER_WITHOUT_RIGHTS: self.tr(
                "The disk that holds your vault cannot keep other people out of its files. What you write is "
                "locked with your passphrase all the same; but whoever uses this disk could remove the "
                "files. Keep the disk with you, and keep a backup."
            ),
            Code.LINK_IN_VAULT: self.tr(
                "{name} in the vault folder leads somewhere else, or is no plain file. The app never writes "
                "through such a thing, so the vault was not opened. Put the real file back in its place, or "
                "remove it if you did not put it there, and try again."
            ),
            Code.NOT_ALL_ERASED: self.tr(
                "The keys are destroyed, so nobody can read what was written. These files could not be "
                "removed: {names}. Close every other program and delete them by hand."
            ),
            Code.VAULT_TOO_NEW: self.tr(
                "This vault was used with a newer version of the app. Nothing was changed. Open it with that "
                "version."
            ),
            Code.KEYS_OF_ANOTHER_VAULT: self.tr(
                "The file vault.json in {folder} belongs to another vault. Nothing was changed. Put the "
                "vault.json back that was here before, or restore your backup."
            ),
            Code.KEYS_PUT_BACK: self.tr(
                "The file {file} was lost or damaged. The app put it back from its own copy. Nothing was "
                "lost."
            ),
            Code.KEYS_CHANGED: self.tr(
                "Something other than this app changed the ways to open the vault. Your work is safe. Under "
                "Safety, look through them and make a new recovery kit."
            ),
            Code.KIT_INCOMPLETE: self.tr(
                "That is {found} of {expected}. Look whether a line was left out or typed twice."
            ),
            Code.KIT_WORDS_UNKNOWN: self.tr(
                "No kit has what stands at {numbers}. Compare it with the paper, letter by letter."
            ),
            Code.KIT_MISTYPED: self.tr(
                "Each part exists, but together they are no kit. One of them is another than on the paper, "
                "or two are swapped."
            ),
            Code.KIT_OPENS_NOTHING: self.tr(
                "This does not open this vault: it is from another vault, or a newer one took its place. "
                "Your work is safe. Look for the newer paper."
            ),
            Code.PIECES_APART: self.tr(
                "These two pieces do not go together: they are the same piece, or from two different times. "
                "Two different pieces with the same number at the top of the page are needed."
            ),
            Code.PIECE_CODE_WRONG: self.tr(
                "The short code is not the one of this piece. Look whether the codes of two pieces were "
                "swapped."
            ),
            Code.SLOT_MISSING: self.tr(
                "This way to open the vault is already gone. The list has been refreshed."
            ),
            Code.SLOTS_FULL: self.tr(
                "There are already {limit} offices that can help. Remove one first, then add this one."
            ),
            Code.OFFICE_KEY_UNREADABLE: self.tr(
                "There is no key of an office in {name}. Ask the office for the file with its public key; "
                "its line begins with age1."
            ),
            Code.OFFICE_MISSING: self.tr(
                "No office was given a way into this vault, so none can help. Try the recovery kit."
            ),
            Code.HELP_UNREADABLE: self.tr(
                "The file {name} is damaged, or it is no file for getting help. Ask for it to be sent again."
            ),
            Code.HELP_NOT_FOR_US: self.tr(
                "The file {name} belongs to another request for help. Nothing was changed. Ask for the "
                "answer to the newest request."
            ),
            Code.HELP_NUMBER_WRONG: self.tr(
                "The number read out is not the one of this request, so no answer was made. Somebody may "
                "have put another request in its place."
            ),
        }
