"""Whom a bundle is sealed for: age recipients, in the one spelling that bag-info.txt carries."""

from collections.abc import Iterable

from pyrage import RecipientError, x25519

from desktop.errors import Code, FixableError
from sync.bundle import layout

MAX_RECIPIENTS = 30
"""So many fit on a line of bag-info.txt, and in a header that nobody has to guess at."""


def recipient_line(recipients: Iterable[str]) -> str:
    """Return the value of Capture-Bundle-Recipient for these recipients; empty for none of them.

    Raises FixableError: RECIPIENT_WRONG for what is no age X25519 recipient, RECIPIENTS_TOO_MANY.
    """
    chosen = sorted(set(recipients))
    if len(chosen) > MAX_RECIPIENTS:
        raise FixableError(Code.RECIPIENTS_TOO_MANY, limit=MAX_RECIPIENTS)
    for one in chosen:
        if not is_recipient(one):
            # Whoever took the wrong half of the key must not find it in a log.
            shown = one[:80] if one.startswith("age1") else ""
            raise FixableError(Code.RECIPIENT_WRONG, recipient=shown)
    return " ".join(chosen)


def read_recipients(value: str) -> tuple[str, ...] | None:
    """Return the recipients that Capture-Bundle-Recipient names; None if it is not in its one spelling."""
    if value == layout.NONE:
        return ()
    named = tuple(value.split(" "))
    is_sorted = list(named) == sorted(set(named))
    return named if is_sorted and len(named) <= MAX_RECIPIENTS and all(map(is_recipient, named)) else None


def is_recipient(text: str) -> bool:
    """Tell whether `text` is an age X25519 recipient, in small letters and with its checksum."""
    try:
        return text.startswith("age1") and str(x25519.Recipient.from_str(text)) == text
    except RecipientError:
        return False
