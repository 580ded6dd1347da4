"""An author as the text that the database holds."""

from desktop.domain.answers import canonical, clean, parse
from desktop.domain.author import Author, Role


def write(author: Author) -> str:
    """Return `author` as text."""
    fields = {
        "alias": author.alias,
        "role": author.role.value,
        "organisation": author.organisation,
        "programme": author.programme,
        "contact": author.contact,
    }
    return canonical({name: clean(text) for name, text in fields.items()})


def read(text: str) -> Author:
    """Return the author that `write` wrote."""
    kept = {name: str(value) for name, value in parse(text).items()}
    return Author(
        alias=kept["alias"],
        role=Role(kept["role"]),
        organisation=kept["organisation"],
        programme=kept["programme"],
        contact=kept["contact"],
    )
