"""A paper to be filled in by hand, as parts in their order; knows nothing of what it is about."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """Words over the parts that follow."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `is_for_reader` marks what the one who reads it out keeps to herself."""

    text: str
    is_for_reader: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """Short sentences to be read out slowly, each on a line of its own, under their number."""

    number: int
    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    """A place to stop, and what to do there."""

    text: str


@dataclass(frozen=True, slots=True)
class Point:
    """A numbered point with a box, to be ticked once it was understood."""

    number: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Boxes:
    """Choices, each with a box, so many to a line."""

    labels: tuple[str, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class Blanks:
    """Labels beside each other, each with what is known already or with a line to write on."""

    labels: tuple[str, ...]
    filled: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """A line along which the paper is cut; what follows stays together."""


Part = Heading | Words | Spoken | Pause | Point | Boxes | Blanks | Cut


@dataclass(frozen=True, slots=True, kw_only=True)
class HandForm:
    """One paper.

    Attributes:
        title: the heading, and the document's only property.
        foot: what stands at the foot of each page; page: "Page {page} of {pages}".
        language: code of the language it speaks.
        digits: 0 to 9 as the reader writes them.
        is_large: set in large type, to be read out or by weak eyes.
        most_pages: on how many pages it should stand, as far as it stays readable; 0 for as many as it takes.
    """

    title: str
    foot: str
    page: str
    language: str
    parts: tuple[Part, ...]
    digits: str = "0123456789"
    is_large: bool = False
    most_pages: int = 0
