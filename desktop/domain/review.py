"""What goes between a writer and a colleague who checks her record on another machine."""

from dataclasses import dataclass

from desktop.domain.audience import Audience
from desktop.domain.sign_off import SignOff, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedPicture:
    """A picture of a record to review, as the bundle holds it; it lives in memory alone.

    Attributes:
        question: where it stands, as the texts write it.
        label: the question as it reads.
    """

    question: str
    label: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """One record of a bundle made for review, as text to read; nothing of it is kept.

    Attributes:
        digest: what a sign-off is about.
        texts: of every answered question, in reading order: its name, below a row "repeat/row/name"; how it
            reads; the answer in words.
        audience: the widest readers that it is for.
        other_files: how many files came along that are no pictures to look at.
    """

    record_id: str
    revision_id: str
    title: str
    digest: str
    texts: tuple[tuple[str, str, str], ...]
    audience: Audience = Audience.TEAM
    pictures: tuple[HandedPicture, ...] = ()
    other_files: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A bundle made for review, after every check.

    Attributes:
        sender: the name that follows from the key; nobody knows yet whose it is.
        words: the key's fingerprint, to be read out to the sender.
        maker: the same fingerprint as programs write it.
        signature: as it came along, for whoever knows which keys are trusted.
    """

    sender: str
    words: str
    made_on: str
    records: tuple[Handed, ...]
    maker: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One thing that a signer puts her name to."""

    step: Step
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A colleague's answer that was proven: signed by one key, about exactly a revision of ours.

    Attributes:
        comments: question, label and words.
        words: her key's fingerprint, to be compared by voice when the key is new here.
    """

    record_id: str
    alias: str
    signer: str
    words: str
    is_new_key: bool
    sign_offs: tuple[SignOff, ...]
    comments: tuple[tuple[str, str, str], ...]
