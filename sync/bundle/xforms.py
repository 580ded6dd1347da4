"""What a verifier needs of a carried XForm: which questions take files. Runs nothing."""

from xml.parsers import expat

_XFORMS = "http://www.w3.org/2002/xforms"


class NoForm(ValueError):  # noqa: N818 (carries a finding to the caller, never further)
    """The bytes are no XForm that we would write: not XML, or XML with a document type."""


def file_questions(xform: bytes) -> frozenset[str]:
    """Return the names of the questions that hold files. Raises NoForm."""
    found: set[str] = set()
    binds = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal binds
        if name == f"{_XFORMS} bind":
            binds += 1
            if attributes.get("type", "") == "binary":
                found.add(attributes.get("nodeset", "").rpartition("/")[2])

    def refuse(*_: object) -> None:
        # A document type is where entity bombs and fetched files come from; our forms have none.
        raise NoForm

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xform, True)
    except expat.ExpatError as error:
        raise NoForm from error
    if not binds:
        raise NoForm
    return frozenset(found)
