"""What a page that opens a vault says beside its words, English unless the window gives others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class KitWords:
    """The text around the words. It names no person, no organisation and no product.

    Attributes:
        title: the heading, and the document's only property; braces name what is filled in.
        lead: what the page is for.
        series: what the pieces that go together have in common; "" on a kit.
        grid: the heading over the words.
        use, steps: how to use it, step by step.
        care, cares: what to do and not to do with it.
        date, tested: before the lines that are filled in by hand.
        digits: 0 to 9 as the reader writes them.
    """

    title: str = "Recovery kit"
    lead: str = (
        "These 24 words open your vault when the passphrase is forgotten. Together with a backup they also "
        "open it on another computer. Whoever has this page and your vault can read everything in it."
    )
    series: str = ""
    grid: str = "The 24 words"
    use: str = "How to use it"
    steps: tuple[str, ...] = (
        "On another computer, install the app and choose “I have a backup” first.",
        "On the first window choose “Other ways in”, then “With the recovery kit”.",
        "Type the words in their order, from 1 to 24. Capital letters and accents do not matter.",
        "Choose a new passphrase. This page goes on working until you make a new kit.",
    )
    care: str = "How to keep it"
    cares: tuple[str, ...] = (
        "Keep it in a safe place, away from the computer and from your backups.",
        "Do not photograph, scan or send it, and type it nowhere but in the app.",
        "Test it twice a year: under Safety, Keys.",
        "If it is lost or somebody saw it, make a new kit and a new backup at once. This page still opens "
        "older backups, so delete those.",
    )
    date: str = "Date"
    tested: str = "Tested on"
    digits: str = "0123456789"


PIECE = KitWords(
    title="Recovery piece {number} of 3",
    lead=(
        "Two of three pieces, each with its own short code, open the vault when the passphrase is forgotten. "
        "One piece alone opens nothing."
    ),
    series="Series {series}. Only pieces of the same series go together.",
    grid="The 33 words of this piece",
    steps=(
        "Bring two pieces of the same series together, and the short code of each.",
        "On the first window choose “Other ways in”, then “With two of the three pieces”.",
        "Type the words of each piece in their order, and its short code.",
        "Choose a new passphrase. The pieces go on working until new ones are made.",
    ),
    cares=(
        "Each piece belongs with another person, in another place, away from the computer.",
        "Never write the short code on this page; keep it apart from it.",
        "Do not photograph, scan or send this page, and type it nowhere but in the app.",
        "If a piece is lost or somebody saw it, make three new pieces and a new backup.",
    ),
)
"""What the page of a piece says."""
