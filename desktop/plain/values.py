"""Write an answer as a reader wants it: labels for choices, months in words, scales with their meaning."""

import re
from collections.abc import Mapping, Sequence

from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId
from desktop.forms.form import Form, Kind, Question, Text, pick
from desktop.plain.words import PageWords

_ANCHOR = re.compile(r"^\s*(\d+)(?::|\s)\s*(.+?)\s*$")
_LINE = 120
"""Several choices longer than this together, or with commas of their own, become a list."""

_ILLUSTRATIVE = "illustrative"
_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


class Values:
    """Answers to the questions of one form, in words of the first language that has some."""

    def __init__(
        self,
        form: Form,
        languages: Sequence[str],
        words: PageWords,
        attachments: Mapping[AttachmentId, Attachment],
    ) -> None:
        self._form = form
        self._languages = languages
        self._words = words
        self._attachments = attachments

    def text(self, question: Question, value: str) -> str:
        """Return `value` in words; one line for each entry of a ranking."""
        if value == "yes" and _ILLUSTRATIVE in (question.role, question.name):
            return self._words.illustrative
        match question.kind:
            case Kind.SELECT_ONE:
                return self._choice(question, value)
            case Kind.SELECT_MULTIPLE:
                return self._several([self._choice(question, name) for name in value.split()])
            case Kind.RANK:
                names = value.split()
                return "\n".join(
                    f"{place}. {self._choice(question, name)}" for place, name in enumerate(names, 1)
                )
            case Kind.DATE:
                return self.day(value)
            case Kind.MONTH:
                return self._date(value, self._words.month, self._words.months_alone)
            case Kind.RANGE:
                return self._scale(question, value)
            case Kind.GEOPOINT:
                return ", ".join(value.split()[:2])
            case Kind.IMAGE | Kind.AUDIO | Kind.VIDEO | Kind.FILE:
                return self._file(value)
            case _:
                return value

    def words(self, text: Text) -> str:
        """Return a text of the form."""
        return pick(text, self._languages)

    def day(self, value: str) -> str:
        """Return an ISO date in words."""
        return self._date(value, self._words.day, self._words.months)

    def _choice(self, question: Question, name: str) -> str:
        """Return a choice's label, or its name when the list does not have it."""
        choices = self._form.lists.get(question.choices, ())
        label = next((choice.label for choice in choices if choice.name == name), {})
        return pick(label, self._languages) or name

    def _several(self, labels: Sequence[str]) -> str:
        """Return short labels in one line and long ones as a list."""
        line = self._words.and_more.join(labels)
        is_list = len(labels) > 1 and (len(line) > _LINE or any("," in label for label in labels))
        return "\n".join(f"- {label}" for label in labels) if is_list else line

    def _date(self, value: str, pattern: str, months: Sequence[str]) -> str:
        match = _DAY.match(value)
        if match is None or not 1 <= int(match[2]) <= 12:
            return value
        return pattern.format(day=int(match[3]), month=months[int(match[2]) - 1], year=int(match[1]))

    def _scale(self, question: Question, value: str) -> str:
        """Return "2 of 3", with what 2 means where the guidance says it."""
        if not question.highest:
            return value
        anchors = {
            match[1]: match[2]
            for part in re.split(r"[¶\n]", pick(question.guidance, self._languages))
            if (match := _ANCHOR.match(part))
        }
        meaning = anchors.get(value, "").rstrip(".")
        pattern = self._words.scale_with_words if meaning else self._words.scale
        return pattern.format(value=value, highest=question.highest, words=meaning)

    def _file(self, value: str) -> str:
        """Return what sort of file it is; never its name, which may say too much on paper."""
        attachment = self._attachments.get(AttachmentId(value))
        if attachment is None:
            return ""
        size = self._size(attachment.size)
        return self._words.file.format(extension=attachment.extension.upper(), size=size)

    def _size(self, size: int) -> str:
        if size < 1000:
            return self._words.bytes.format(count=size)
        if size < 1_000_000:
            return self._words.kilobytes.format(count=round(size / 1000))
        return self._words.megabytes.format(count=f"{size / 1_000_000:.1f}")
