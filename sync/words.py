"""Bytes as short words that two people can read out to each other in any language.

These are proquints (arXiv:0901.4016): each pair of bytes is one word of five letters, consonants and
vowels in turn, so "lusab" is said and heard alike by speakers of most languages.
"""

_CONSONANTS = "bdfghjklmnprstvz"
_VOWELS = "aiou"


def spoken(data: bytes) -> str:
    """Return `data`, an even number of bytes, as words joined by hyphens."""
    if len(data) % 2:
        raise ValueError("words are made of pairs of bytes")
    return "-".join(_word(int.from_bytes(data[at : at + 2], "big")) for at in range(0, len(data), 2))


def _word(number: int) -> str:
    return (
        _CONSONANTS[number >> 12 & 15]
        + _VOWELS[number >> 10 & 3]
        + _CONSONANTS[number >> 6 & 15]
        + _VOWELS[number >> 4 & 3]
        + _CONSONANTS[number & 15]
    )
