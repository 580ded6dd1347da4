"""Numbers, moments and missing parameters as they stand inside a sentence; it says no words of its own."""

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

from desktop.clock import moment

_LEFT_TO_RIGHT = "\u200e"
_RIGHT_TO_LEFT = "\u200f"
_JOINED = "\u2060"
_ISOLATE, _END = "\u2068", "\u2069"


class Words(dict[str, str]):
    """Parameters by name, in which a missing one is an empty text, never a failure."""

    def __missing__(self, key: str) -> str:
        return ""


def size(count: int) -> str:
    """Return a number of bytes in the person's own digits and units."""
    words = QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    is_mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return f"{words}{_RIGHT_TO_LEFT}" if is_mirrored else words  # or a number after "MB" stands before it


def place(path: str) -> str:
    """Return a folder as one piece of the sentence, or its first slash stands at its end in Dari."""
    is_mirrored = QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
    return f"{_ISOLATE}{path}{_END}" if is_mirrored and path else path


def as_written(text: str) -> str:
    """Return digits as the person writes them, where each of them is one letter; words as they are.

    Groups of digits stay in their order from left to right, also where each is written with Arabic digits.
    """
    if not text.replace(" ", "").isdigit():
        return text
    digits = [QLocale().toString(number) for number in range(10)]
    if any(len(one) != 1 for one in digits) or digits[0] == "0":
        return text
    return f" {_LEFT_TO_RIGHT}".join(
        "".join(digits[int(digit)] for digit in group) for group in text.split(" ")
    )


def unbroken(text: str) -> str:
    """Return a day or a time that no line ends inside of."""
    return text.replace(" ", "\u00a0").replace("/", f"/{_JOINED}")


def since(text: str) -> str:
    """Return a stored moment as a time of day, with the day unless it is today; nothing for no moment."""
    try:
        local = moment(text).astimezone()
    except (ValueError, OverflowError):
        return ""
    at = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second))
    short = QLocale.FormatType.ShortFormat
    is_today = at.date() == QDate.currentDate()
    return unbroken(QLocale().toString(at.time(), short) if is_today else QLocale().toString(at, short))
