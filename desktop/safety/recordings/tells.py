"""Tell what the tags of a recording say about people, for the line "what was removed"; decides nothing."""

from desktop.safety.traces import DATES, DEVICE, LOCATION, OTHER, OWNER, THUMBNAIL

LOOK = 1 << 20
"""So much of a dropped part is looked at; all of it goes in any case."""

_WORDS = {
    LOCATION: (b"\xa9xyz", b"loci", b"location", b"gps", b"camm", b"\xa9loc", b"iarl"),
    DEVICE: (
        *(b"\xa9too", b"\xa9mak", b"\xa9mod", b"\xa9swr", b"\xa9enc", b"make", b"model", b"software"),
        *(b"encoder", b"encoded", b"tsse", b"tenc", b"isft", b"itch", b"lavf", b"lavc", b"lame", b"x264"),
    ),
    OWNER: (
        *(b"\xa9art", b"\xa9aut", b"\xa9wrt", b"author", b"artist", b"aart", b"performer", b"tpe1", b"tcom"),
        *(b"iart", b"ieng", b"copyright", b"cprt", b"\xa9cpy", b"owner", b"tpe2", b"tcop", b"icop"),
    ),
    DATES: (b"\xa9day", b"date", b"tdrc", b"tyer", b"tdat", b"icrd", b"year", b"bext", b"tdtg"),
    THUMBNAIL: (b"covr", b"apic", b"thumbnail", b"picture"),
}


def tell(part: bytes) -> set[str]:
    """Return the kinds of detail in a part that is dropped; at least "other"."""
    lower = part[:LOOK].lower()
    return {kind for kind, words in _WORDS.items() if any(word in lower for word in words)} or {OTHER}
