"""One record that leaves: what of it goes, with which files, who checked it, and what stays here and why."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop.domain.attachment import Attachment, MediaKind
from desktop.domain.disclosed import Disclosed, StayReason
from desktop.domain.sign_off import SignOff, Step
from ui.pages.leaving.leaf import Leaf
from ui.pages.leaving.naming import by_section
from ui.parts.joined import comma, joined
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

SHOWN_OF_A_SECTION = 4
"""Of what stays; what goes and needs a look is always named whole."""


class Goes(Leaf):
    """Words alone."""

    def __init__(
        self, record: Disclosed, wording: Wording, words: ConflictWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording, self._words = wording, words
        self.line()
        self.say(record.title or wording.untitled(record.record_type), "strong")
        self.say(wording.record_type(record.record_type), "soft")
        self._going(record)
        for file in record.files:
            self.say(self._file(file), "soft")
        for remark in record.remarks:
            self.say(self.tr("It says: {remark}").format(remark=words.remark(remark)), "soft")
        for line in self._checked(record.sign_offs):
            self.say(line, "soft")
        self._staying(record)

    def _going(self, record: Disclosed) -> None:
        if record.labels:
            self.say(self.tr("Goes: {labels}").format(labels=joined(record.labels, comma())))
        if record.files:
            self.say(self.tr("With it: {files}").format(files=self.tr("%n file(s)", "", len(record.files))))

    def _file(self, file: Attachment) -> str:
        """Say what a file is, how large, and what was taken out of it."""
        kind = {
            MediaKind.IMAGE: self.tr("Picture"),
            MediaKind.AUDIO: self.tr("Sound"),
            MediaKind.VIDEO: self.tr("Film"),
            MediaKind.DOCUMENT: self.tr("Document"),
        }[file.kind]
        name = file.name or joined([kind, file.extension.upper()], " ")
        return joined([name, self._wording.size(file.size), self._hidden(file)])

    def _hidden(self, file: Attachment) -> str:
        if not file.is_cleaned:
            return self.tr("hidden details may remain in it")
        taken = {
            "location": self.tr("location"),
            "device": self.tr("device"),
            "owner": self.tr("owner's name"),
            "dates": self.tr("dates"),
            "thumbnail": self.tr("small picture inside"),
            "other": self.tr("other hidden details"),
        }
        found = [said for name, said in taken.items() if name in file.removed]
        if not found:
            return self.tr("no hidden details were found in it")
        return self.tr("taken out: {details}").format(details=joined(found, comma()))

    def _checked(self, sign_offs: tuple[SignOff, ...]) -> Iterator[str]:
        """Say who put her name to it, and for whom."""
        for one in sign_offs:
            who = joined([one.alias, self._wording.role(one.role)], comma())
            day = self._wording.day(one.signed_at)
            if one.step is Step.SAFETY:
                yield self.tr("Looked at for safety by {who} on {day}").format(who=who, day=day)
            else:
                yield self.tr("Cleared for {audience} by {who} on {day}").format(
                    audience=self._wording.audience(one.audience), who=who, day=day
                )

    def _staying(self, record: Disclosed) -> None:
        for reason in StayReason:
            held = [(one.section, one.label) for one in record.withheld if one.reason is reason]
            if held:
                self.say(
                    self.tr("Stays here: {reason}.").format(reason=self._wording.stay_reason(reason)), "soft"
                )
            for line in by_section(held, SHOWN_OF_A_SECTION):
                self.say(line, "soft")
