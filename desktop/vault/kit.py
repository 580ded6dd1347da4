"""The recovery kit: a secret as 24 words of BIP39 in the person's language, or as 24 groups of digits."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from mnemonic import Mnemonic

from desktop.errors import Code, FixableError
from desktop.vault import spelling
from desktop.vault.secret import SIZE, RecoverySecret, SlotKind

COUNT = 24
_BITS = 11
_LISTS = {"en": "english", "fr": "french", "es": "spanish", "pt": "portuguese", "ru": "russian"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kit:
    """A kit before it is printed.

    Attributes:
        secret: what opens the vault.
        words: the 24 words or groups of digits, in their order.
        language: the code of the words' language; "" for digits.
    """

    secret: RecoverySecret = field(repr=False)
    words: tuple[str, ...] = field(repr=False)
    language: str


def make(language: str) -> Kit:
    """Return a new kit in the words of `language`, or in digits where there is no list of words for it."""
    secret = RecoverySecret.generate(SlotKind.RECOVERY)
    base = language.split("-", maxsplit=1)[0]
    if base in _LISTS:
        words = tuple(_list(base).to_mnemonic(secret.raw()).split())
        return Kit(secret=secret, words=words, language=base)
    # The words' own numbers, so that one check over all of them holds for digits too.
    places = [_list("en").wordlist.index(word) for word in _list("en").to_mnemonic(secret.raw()).split()]
    return Kit(secret=secret, words=spelling.digit_groups(places), language="")


def read(text: str) -> RecoverySecret:
    """Return the secret of a kit that somebody typed, in any of its languages or in digits.

    Raises FixableError: KIT_INCOMPLETE, KIT_WORDS_UNKNOWN and KIT_MISTYPED.
    """
    lists = {code: _list(code).wordlist for code in _LISTS}
    for numbers in spelling.read(text, COUNT, lists):
        secret = _secret(numbers)
        if secret is not None:
            return RecoverySecret(SlotKind.RECOVERY, secret)
    raise FixableError(Code.KIT_MISTYPED)


def _secret(numbers: tuple[int, ...]) -> bytes | None:
    """Return the bytes, or None where the check over all the words does not hold."""
    english = _list("en")
    if max(numbers) >= 1 << _BITS:
        return None
    try:
        return bytes(english.to_entropy([english.wordlist[number] for number in numbers]))[:SIZE]
    except ValueError:
        return None


@cache
def _list(language: str) -> Mnemonic:
    return Mnemonic(_LISTS[language])
