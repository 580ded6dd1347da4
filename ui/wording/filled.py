"""Numbers, moments and missing parameters as they stand inside a sentence; it says no words of its own."""

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from desktop.clock import moment


class Words(dict[str, str]):
    """Parameters by name, in which a missing one is an empty text, never a failure."""

    def __missing__(self, key: str) -> str:
        return ""


def size(count: int) -> str:
    """Return a number of bytes in the person's own digits and units."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def since(text: str) -> str:
    """Return a stored moment as a time of day, with the day unless it is today; nothing for no moment."""
    try:
        local = moment(text).astimezone()
    except (ValueError, OverflowError):
        return ""
    at = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second))
    short = QLocale.FormatType.ShortFormat
    is_today = at.date() == QDate.currentDate()
    return QLocale().toString(at.time(), short) if is_today else QLocale().toString(at, short)
