"""What a bundle from elsewhere says of consents taken back, read by a person before anybody acts on it."""

from dataclasses import dataclass

from desktop.domain.maker import KnownMaker


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What a good bundle tells of.

    Attributes:
        bundle: the bundle's id.
        sender: the name that follows from the key; nobody knows yet whose it is.
        words: the key's fingerprint, to be compared by voice.
        known: titles of the records it speaks of that are here.
        unknown: how many others it speaks of.
        records: how many records it holds besides, which are not taken in.
        is_own: it was made here, so that nothing in it is news.
        fingerprint: the maker's key, as programs write it.
        is_known: somebody here compared the words of this key before, or a list of trusted keys has it.
        maker: who that is, as far as anybody here knows.
        new: how much of it was not known here; before it is taken in, how much would be new.
    """

    bundle: str
    sender: str
    words: str
    known: tuple[str, ...]
    unknown: int
    records: int
    is_own: bool
    fingerprint: str = ""
    is_known: bool = False
    maker: KnownMaker | None = None
    new: int = 0
