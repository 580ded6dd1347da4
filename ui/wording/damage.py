"""Damaged things as words for people: what it is, what is lost, and what is not."""

from PySide6.QtCore import QLocale, QObject

from desktop.domain.finding import Damage, Finding
from desktop.domain.record import RecordType
from ui.wording.wording import Wording


class DamageWords(QObject):
    """Turns findings into translated sentences."""

    def name(self, finding: Finding) -> str:
        """Return what is damaged, by the name the person gave it."""
        title = finding.title or self.tr("a record whose title is lost")
        match finding.damage:
            case Damage.RECORD if not finding.title:
                return self.tr("Records whose titles are lost")
            case Damage.RECORD:
                return self.tr("Record: {title}").format(title=title)
            case Damage.REVISION if finding.number:
                return self.tr("Version {number} of: {title}").format(
                    number=QLocale().toString(finding.number), title=title
                )
            case Damage.REVISION:
                return self.tr("The newest version of: {title}").format(title=title)
            case Damage.DRAFT:
                return self.tr("Draft: {title}").format(title=title)
            case Damage.FILE_MISSING | Damage.FILE_DAMAGED | Damage.FILE_OTHER | Damage.FILE_UNKNOWN:
                name = finding.name or self.tr("A file whose name is lost")
                return self.tr("{file}, in: {title}").format(file=name, title=title)
            case Damage.THUMBNAIL:
                return self.tr("The small picture of {file}, in: {title}").format(
                    file=finding.name, title=title
                )
            case Damage.ORIGINAL:
                return self.tr("The untouched picture behind {file}, in: {title}").format(
                    file=finding.name, title=title
                )
            case Damage.TEMPLATE:
                return self.tr("The template of some records: {name}").format(name=_form(finding.name))
            case Damage.SETTING:
                return self.tr("A setting of the vault")
            case Damage.LEDGER:
                return self.tr("Lines in the list of what was exported")
            case Damage.JOURNAL:
                return self.tr("Steps that could be undone in drafts")
            case Damage.WITHDRAWAL:
                return self.tr("A note that somebody took her consent back")
            case Damage.SIGN_OFF:
                return self.tr("Who checked records, or a key to check them with")
            case Damage.TEAM:
                return self.tr("Some of your team's own lists")
            case Damage.PARCEL:
                return self.tr("How far some bundles in the outbox came")
            case Damage.RECEIPT:
                return self.tr("What a gateway said of your bundles")
            case Damage.TRUST:
                return self.tr("What is known of your office and of colleagues' devices")
            case _:
                return self.tr("A part of the database that holds no words of yours")

    def means(self, finding: Finding) -> str:
        """Return what is lost by it and what is not."""
        return {
            Damage.DATABASE: self.tr("Nothing is lost. Repairing makes it anew."),
            Damage.RECORD: self.tr("What you wrote in it cannot be read any more. A backup may have it."),
            Damage.REVISION: self.tr(
                "What stood in this version cannot be read any more. The record's other versions are safe. A "
                "backup may have it."
            ),
            Damage.DRAFT: self.tr(
                "What you wrote in it cannot be read any more. Finished versions of the record are safe. A "
                "backup may have it."
            ),
            Damage.FILE_MISSING: self.tr(
                "The file is not in the vault folder. The text of the record is safe. Take the file back "
                "from a backup, or add it again."
            ),
            Damage.FILE_DAMAGED: self.tr(
                "The file cannot be opened. The text of the record is safe. Take the file back from a "
                "backup, or add it again."
            ),
            Damage.FILE_OTHER: self.tr(
                "Another file lies in its place. The text of the record is safe. Take the right file back "
                "from a backup, or add it again."
            ),
            Damage.FILE_UNKNOWN: self.tr(
                "The record names this file, and nothing else is known of it any more. The text of the "
                "record is safe. Add the file again if you still have it."
            ),
            Damage.THUMBNAIL: self.tr("The picture itself is safe; only its small view is damaged."),
            Damage.ORIGINAL: self.tr(
                "The covered copy is safe; only the untouched picture behind it cannot be read any more."
            ),
            Damage.TEMPLATE: self.tr(
                "The answers are safe. Until the template is there again, those records are listed and "
                "cannot be opened."
            ),
            Damage.LEDGER: self.tr(
                "The records and the bundles are safe. Some may be shown as not yet exported."
            ),
            Damage.SETTING: self.tr("Your records are safe. Look through your settings."),
            Damage.JOURNAL: self.tr("The drafts themselves are safe."),
            Damage.WITHDRAWAL: self.tr(
                "The records are safe, but one that was withdrawn may be free to leave again. Before you "
                "export stories, ask who took her consent back, and withdraw it once more."
            ),
            Damage.SIGN_OFF: self.tr(
                "The records are safe. What was checked may have to be checked again before it can leave."
            ),
            Damage.TEAM: self.tr(
                "The records are safe. Look through the names to watch for, the changed names and your "
                "team's own texts on the Safety page."
            ),
            Damage.PARCEL: self.tr(
                "The records are safe. Look through the outbox: a bundle that is not there any more can be "
                "exported again."
            ),
            Damage.RECEIPT: self.tr(
                "The records are safe. Fetch the receipts again: a gateway gives the same one twice."
            ),
            Damage.TRUST: self.tr(
                "The records are safe. Take your office's setup file in again, and compare the words with "
                "colleagues before you take their bundles in."
            ),
        }[finding.damage]

    def table(self, name: str, count: int) -> str:
        """Return how many of one kind were kept; "" for what says nothing to a person."""
        match name:
            case "entries":
                return self.tr("%n record(s)", "", count)
            case "revisions":
                return self.tr("%n finished version(s)", "", count)
            case "drafts":
                return self.tr("%n draft(s)", "", count)
            case "attachments":
                return self.tr("%n attached file(s)", "", count)
            case _:
                return ""


def _form(name: str) -> str:
    """Return the name of a built-in form's kind of record, or the form's own id."""
    return Wording().record_type(RecordType(name)) if name in list(RecordType) else name
