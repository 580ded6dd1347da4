"""What a verifier needs of a carried XForm: which questions take files. Runs nothing."""

from xml.parsers import expat

_XFORMS = "http://www.w3.org/2002/xforms"
_MAX_PLACE = 1000
_MAX_DEPTH = 200

FileQuestion = tuple[str, str]
"""The name of the repeat around a question, "" outside of any, and the question's own."""


class NoForm(ValueError):  # noqa: N818 (carries a finding to the caller, never further)
    """The bytes are no XForm that we would write: not XML, or XML with a document type."""


def file_questions(xform: bytes) -> frozenset[FileQuestion]:
    """Return the questions that hold files. Raises NoForm."""
    found: set[str] = set()
    repeats: set[str] = set()
    binds = depth = 0

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal binds, depth
        depth += 1
        if depth > _MAX_DEPTH:
            raise NoForm
        if name not in (f"{_XFORMS} bind", f"{_XFORMS} repeat"):
            return
        place = attributes.get("nodeset", "")
        if len(place) > _MAX_PLACE:
            raise NoForm
        if name.endswith(" repeat"):
            repeats.add(place)
            return
        binds += 1
        if attributes.get("type", "") == "binary":
            found.add(place)

    def refuse(*_: object) -> None:
        # A document type is where entity bombs and fetched files come from; our forms have none.
        raise NoForm

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xform, True)
    except expat.ExpatError as error:
        raise NoForm from error
    if not binds:
        raise NoForm
    return frozenset((_repeat_around(place, repeats), place.rpartition("/")[2]) for place in found)


def _repeat_around(place: str, repeats: set[str]) -> str:
    """Return the name of the innermost repeat around `place`; groups leave no trace in answers."""
    while place := place.rpartition("/")[0]:
        if place in repeats:
            return place.rpartition("/")[2]
    return ""
