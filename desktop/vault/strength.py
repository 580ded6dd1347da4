"""How hard a passphrase is to guess; judges, stores nothing."""

from dataclasses import dataclass

ENOUGH = 3
_JUDGED = 72  # zxcvbn refuses more, and what follows can only help


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """What zxcvbn thinks of a passphrase.

    Attributes:
        score: 0 (at once) to 4 (very strong).
        guesses_log10: the power of ten of the guesses it takes.
    """

    score: int
    guesses_log10: float

    @property
    def is_enough(self) -> bool:
        """Tell whether a vault may be made with it."""
        return self.score >= ENOUGH


def strength(passphrase: str) -> Strength:
    """Return how hard `passphrase` is to guess."""
    if not passphrase:
        return Strength(score=0, guesses_log10=0.0)
    from zxcvbn import zxcvbn

    found = zxcvbn(passphrase[:_JUDGED])
    return Strength(score=int(found["score"]), guesses_log10=float(found["guesses_log10"]))
