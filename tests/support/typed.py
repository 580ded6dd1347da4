"""What the typist types, letter by letter, and where: known to whoever reads it again without a window."""

QUESTION = "problem"
ALPHABET = "abcdefghijklmnopqrstuvwxyz "


def letter(place: int) -> str:
    """Return the letter that stands at `place` of what is typed."""
    return ALPHABET[place % len(ALPHABET)]
