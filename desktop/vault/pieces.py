"""A recovery secret in three pieces of which two suffice (SLIP-39), each under a short code of its own."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field, replace

from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share
from shamir_mnemonic.wordlist import WORDLIST

from desktop.errors import Code, FixableError
from desktop.vault import spelling
from desktop.vault.kdf import SALT_SIZE, Kdf, KdfCost
from desktop.vault.secret import SIZE, RecoverySecret, SlotKind

COUNT = 33
COST = KdfCost(time=3, memory_kib=128 * 1024, lanes=2)
"""What one guess at a code costs; part of the format, for a piece has no room to say it."""

_NEEDED, _MADE = 2, 3
_CODE_DIGITS = 11
_ENGLISH = "en"
_INFO = b"spotlight-capture piece v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece before it is printed.

    Attributes:
        number: 1, 2 or 3.
        series: five digits that the pieces which go together have in common.
        words: the 33 words or groups of digits, in their order.
        code: twelve digits in groups, to be handed over by another way than the paper.
        language: "en" for words, "" for digits.
    """

    number: int
    series: str
    words: tuple[str, ...] = field(repr=False)
    code: str = field(repr=False)
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPiece:
    """What somebody typed from a piece of paper, and its code."""

    text: str = field(repr=False)
    code: str = field(repr=False)


def split(secret: RecoverySecret, language: str, *, cost: KdfCost = COST) -> tuple[Piece, Piece, Piece]:
    """Return three pieces, two of which give the secret back; in words for English, else in digits.

    Args:
        secret: what is split.
        language: the code of the interface's language.
        cost: cheaper codes, for tests.
    """
    (mnemonics,) = generate_mnemonics(1, [(_NEEDED, _MADE)], secret.raw(), iteration_exponent=0)
    is_words = language.split("-", maxsplit=1)[0] == _ENGLISH
    first, second, third = (
        _piece(Share.from_mnemonic(mnemonic), number, is_words, cost)
        for number, mnemonic in enumerate(mnemonics, 1)
    )
    return first, second, third


def join(first: TypedPiece, second: TypedPiece, *, cost: KdfCost = COST) -> RecoverySecret:
    """Return the secret of two pieces.

    Raises FixableError: KIT_INCOMPLETE, KIT_WORDS_UNKNOWN and KIT_MISTYPED, each with piece=1 or 2,
    PIECES_APART, and PIECE_CODE_WRONG(number=), 0 where nobody can tell which of the two it is.
    """
    typed = (first, second)
    shares = [_share(piece.text, number) for number, piece in enumerate(typed, 1)]
    codes = [_read_code(piece.code, number) for number, piece in enumerate(typed, 1)]
    if shares[0].index == shares[1].index or shares[0].group_parameters() != shares[1].group_parameters():
        raise FixableError(Code.PIECES_APART)
    opened = [_masked(share, code, cost) for share, code in zip(shares, codes, strict=True)]
    try:
        secret = combine_mnemonics([share.mnemonic() for share in opened])
    except MnemonicError as error:
        raise FixableError(Code.PIECE_CODE_WRONG, number=0) from error
    return RecoverySecret(SlotKind.PIECES, secret)


def _piece(share: Share, number: int, is_words: bool, cost: KdfCost) -> Piece:
    digits = "".join(secrets.choice("0123456789") for _ in range(_CODE_DIGITS))
    code = f"{digits}{spelling.damm(digits)}"
    words = tuple(_masked(share, code, cost).words())
    numbers = [WORDLIST.index(word) for word in words]
    return Piece(
        number=number,
        series=f"{share.identifier:05}",
        words=words if is_words else spelling.digit_groups(numbers),
        code=" ".join(code[at : at + 4] for at in range(0, len(code), 4)),
        language=_ENGLISH if is_words else "",
    )


def _masked(share: Share, code: str, cost: KdfCost) -> Share:
    """Return the share with its value covered by what the code makes, or uncovered again."""
    place = share.identifier.to_bytes(2, "big") + bytes([share.index])
    salt = hashlib.sha256(_INFO + place).digest()[:SALT_SIZE]
    mask = Kdf(cost=cost, salt=salt).derive(code)
    return replace(share, value=bytes(one ^ other for one, other in zip(share.value, mask, strict=True)))


def _share(text: str, number: int) -> Share:
    """Return what a piece of paper says. A share of another making is refused: it could cost minutes."""
    try:
        for numbers in spelling.read(text, COUNT, {_ENGLISH: WORDLIST}):
            if max(numbers) < len(WORDLIST):
                share = Share.from_mnemonic(" ".join(WORDLIST[place] for place in numbers))
                if _is_ours(share):
                    return share
    except FixableError as error:
        error.params["piece"] = number
        raise
    except MnemonicError as error:
        raise FixableError(Code.KIT_MISTYPED, piece=number) from error
    raise FixableError(Code.KIT_MISTYPED, piece=number)


def _is_ours(share: Share) -> bool:
    return (
        len(share.value) == SIZE
        and (share.group_count, share.group_threshold, share.group_index) == (1, 1, 0)
        and (share.member_threshold, share.iteration_exponent) == (_NEEDED, 0)
        and share.index < _MADE
    )


def _read_code(code: str, number: int) -> str:
    digits = spelling.only_digits(code[:100])
    if len(digits) != _CODE_DIGITS + 1 or spelling.damm(digits):
        raise FixableError(Code.PIECE_CODE_WRONG, number=number)
    return digits
