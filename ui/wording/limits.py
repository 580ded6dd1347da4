"""What the app protects and what it cannot, in plain words, in the interface's language.

docs/threat-model.md is the same text in English, and a test holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and what stands under it, one matter a paragraph."""

    heading: str
    paragraphs: tuple[str, ...]


class Limits(QObject):
    """Says who might look, what holds, what does not, and what one can do oneself."""

    def chapters(self) -> tuple[Chapter, ...]:
        """Return the whole page, in reading order."""
        return (self._who(), self._holds(), self._part(), self._fails(), self._yours())

    def _who(self) -> Chapter:
        return Chapter(
            self.tr("Who might want to read it"),
            (
                self.tr("Somebody who finds, steals or seizes the computer, a stick or a backup."),
                self.tr("Somebody who shares the computer with you, or uses it after you."),
                self.tr("Somebody who looks over your shoulder, or walks in."),
                self.tr("Somebody who sees a bundle on its way, or changes it."),
                self.tr("Somebody who can force you to open it."),
                self.tr("Somebody who has put a program on the computer that watches it."),
            ),
        )

    def _holds(self) -> Chapter:
        return Chapter(
            self.tr("What holds"),
            (
                self.tr(
                    "While it is locked, nothing that you wrote can be read: records, drafts, files, "
                    "small pictures, what you search in, and who you are. It is encrypted from the first "
                    "key you press. Backups are encrypted in the same way."
                ),
                self.tr(
                    "Guessing the passphrase is slow for everybody, also on another and faster computer. "
                    "That protects a good passphrase. It does not protect a short one."
                ),
                self.tr(
                    "It locks by itself after some minutes, when the computer sleeps, and when you lock "
                    "the computer. What you typed is saved first."
                ),
                self.tr(
                    "Pressing Shift three times, or Exit, hides the window at once, saves, locks, and "
                    "empties the clipboard."
                ),
                self.tr(
                    "Pictures, pages, sound and films open inside the app. No copy that others could read "
                    "is left on the disk, unless you save one outside; those are listed until you delete "
                    "them."
                ),
                self.tr(
                    "A bundle that somebody changed on its way is refused by whoever checks its signature."
                ),
                self.tr(
                    "What somebody in a record did not agree to stays here: it goes into no bundle, page, "
                    "table, copied text or picture. The day counts: a consent that has run out, or was "
                    "taken back, lets nothing more out. Somebody other than the writer has to clear a "
                    "record first."
                ),
                self.tr(
                    "The app uses the network for one thing alone: to send what you put in the outbox to the "
                    "gateway that your office's setup file names, and to fetch the answers. Without such a "
                    "file it never uses it."
                ),
            ),
        )

    def _part(self) -> Chapter:
        return Chapter(
            self.tr("What holds only in part"),
            (
                self.tr(
                    "Anybody who sees the folder of the app or a backup can tell that the app is used, how "
                    "much there is, when it changed last, and which ways in there are. The folder also "
                    "tells the language of the app, and an office can be told by its key. They cannot tell "
                    "what it says."
                ),
                self.tr(
                    "The wait after wrong passphrases slows down somebody at this keyboard. Somebody who "
                    "copies the whole folder can guess elsewhere without that wait; each guess still "
                    "costs them time."
                ),
                self.tr(
                    "Everybody who has the recovery kit, two of its pieces with their codes, or the "
                    "office key, and the folder or a backup, can open it. Keep them where you would keep "
                    "the passphrase."
                ),
                self.tr(
                    "A new passphrase or a new kit does not reach backups and copies of the folder that "
                    "were made before: the old one still opens those. Changing the data key and deleting "
                    "the old backups cures that for what is still in your hands."
                ),
                self.tr(
                    "Somebody who can write into the folder can damage it, or put an older state of it "
                    "back. Damage is noticed and named. An older state of the records is not noticed."
                ),
                self.tr(
                    "Whoever watches the network can see that this computer speaks with the gateway, when, "
                    "and how much it sends. They cannot see what. Where that alone is dangerous, copy "
                    "bundles to a stick."
                ),
                self.tr(
                    "The app can hold a record only against what was written down: who is in it, what she "
                    "agreed to, who can be recognised in a picture. What was ticked wrongly, or left out, it "
                    "cannot know."
                ),
                self.tr(
                    "It looks for numbers, dates, addresses and protected names in what you write. It does "
                    "not find everything, and it cannot tell what a neighbour would recognise."
                ),
                self.tr(
                    "That somebody checked a record is signed with her key. A signature says who claims "
                    "this; it takes the receiver to know whose key it is."
                ),
            ),
        )

    def _fails(self) -> Chapter:
        return Chapter(
            self.tr("What does not hold"),
            (
                self.tr(
                    "A computer that is watched. A program that records keys or the screen sees what you "
                    "see, and your passphrase too. No app can stop it from inside."
                ),
                self.tr(
                    "A passphrase that is forced out of you. There is no second, harmless vault to show: "
                    "a false one that is found out can put you in more danger."
                ),
                self.tr("Photos and recordings of the screen, and paper that was printed."),
                self.tr(
                    "The memory of the computer while the app is open, and while it is hidden but could "
                    "not save the last words yet. Parts of it can be written to the disk by the system, "
                    "when memory is short or when the computer sleeps deeply. Encrypt the whole disk if you "
                    "can."
                ),
                self.tr(
                    "Remains on modern disks and sticks. They keep old contents where no program reaches "
                    "them. What was inside the app is encrypted there; a copy that you saved outside is "
                    "not."
                ),
                self.tr(
                    "A bundle that you leave unsealed. With your office's setup file, bundles for the "
                    "gateway are sealed for it, and others for the colleagues you tick: nobody else can "
                    "open them, not even you. Without, whoever gets the file can read it, and the app says "
                    "so before it is made. A notice that a consent was taken back is never sealed, so that "
                    "everybody who got the record can read it; it holds the number of the record and what "
                    "was taken back, and no name."
                ),
                self.tr(
                    "That there is a bundle. Its size and when it was made can be seen, and how many "
                    "receivers a sealed one has, though not which."
                ),
                self.tr(
                    "The name that an office gave your device. Once it is confirmed, whoever can open a "
                    "bundle of it can read that name and organisation. An office should choose names that "
                    "tell of no person and no place."
                ),
                self.tr(
                    "An office whose signing key was stolen. Until everybody knows, somebody else can "
                    "confirm devices in its name."
                ),
                self.tr(
                    "What has left: bundles, prints, copies and backups elsewhere. Deleting here does not "
                    "call them back."
                ),
                self.tr(
                    "A passphrase that is lost, if there is no kit, no pieces and no office key. Nobody "
                    "can open it then, and we cannot either."
                ),
            ),
        )

    def _yours(self) -> Chapter:
        return Chapter(
            self.tr("What you can do"),
            (
                self.tr("Choose a passphrase of several words, and tell it to nobody."),
                self.tr("Print the recovery kit, keep it away from the computer, and test it now and then."),
                self.tr("Keep a backup on a stick in another place, and check it now and then."),
                self.tr("Lock the app when you go, also for a moment. Use Exit when somebody comes."),
                self.tr(
                    "Do not write what could lead to a survivor: no name, no address, no number. What is "
                    "not written cannot be found."
                ),
                self.tr(
                    "If you think the computer is watched, do not open the app on it. Ask your office for "
                    "help."
                ),
                self.tr(
                    "If the computer may be taken and you have no time: Safety, Erase everything. It "
                    "destroys the keys within a second."
                ),
            ),
        )
