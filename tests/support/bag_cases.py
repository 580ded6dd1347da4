"""Bags that every reader of the standard should take, refuse or remark on, rebuilt from descriptions.

They mirror the 54 bags to take or refuse, and those to remark on, of the conformance suite of the Library of
Congress by the rule that each tries; none of its files is here.
"""

from sync.generic.flaws import Flaw
from tests.support.bags import Bag, declared, old, put

_VERSIONS = ("0.93", "0.94", "0.95", "0.96", "0.97")
_TWICE = "Contact-Name: Ada\nContact-Name: Grace\nBagging-Date: 2024-01-01\nBagging-Date: 2024-01-02\n"
_DIGEST = "0" * 32
MISSED = ("0.97 fetched to a drive", "0.97 fetched by a variable", "0.97 fetched to a server")
_WINDOWS = "Windows\\System32\\setx.exe"


def _escaped() -> Bag:
    names = ("data/%7Etest1.txt", "data/%test2.txt", "data/dir1/~test3.txt", "data/%7Edir2/test4.txt")
    return old(payload={name: name.encode() for name in names})


def _dotted() -> Bag:
    bag = old()
    bag.listed = {f"./{path}": bag.digest(data) for path, data in bag.payload.items()}
    bag.unlisted = tuple(bag.payload)
    return bag


def _nested() -> Bag:
    return old(payload={f"data/inner/{path}": data for path, data in old().files().items()})


def _fetch(path: str) -> Bag:
    return old(tags={"fetch.txt": f"http://example.org/a 4 {path}\n".encode()})


GOOD: dict[str, Bag] = {
    **{f"{version} basic": old(version) for version in _VERSIONS},
    **{f"{version} with fields that repeat": old(version, info=_TWICE) for version in _VERSIONS},
    **{f"{version} with sha1": old(version, "sha1") for version in _VERSIONS[2:4]},
    "0.97 with sha1": old(algorithm="sha1"),
    "0.97 with sha224": old(algorithm="sha224", separator=" "),
    "0.97 with sha256": old(algorithm="sha256"),
    "0.97 with sha512": old(algorithm="sha512"),
    "0.97 as small as can be": Bag(
        version="0.97", algorithm="md5", payload={"data/a": b""}, drop=("bag-info.txt", "tagmanifest-md5.txt")
    ),
    "0.97 with a bag in it": _nested(),
    "0.97 with names that look escaped": _escaped(),
    "0.97 with spaces and other signs in names": old(
        payload={"data/a b&c;d.txt": b"x", "data/ü (1) 'x'.txt": b"y"}
    ),
    "0.97 with dots before the names": _dotted(),
    "0.97 with one space between": old(separator=" "),
    "0.97 with holes that were filled": _fetch("data/one.txt"),
    "0.97 in UTF-16": old(encoding="UTF-16BE", info="Contact-Name: Zoë\n"),
    "0.97 in ISO-8859-1": old(encoding="ISO-8859-1", info="Contact-Name: Zoë\n"),
    "0.97 with odd colons": old(info="A : b\nC:d\nE\t:\tf\n g\n"),
    "1.0 basic": Bag(),
}

_DUPLICATE = old(listed={"data/one.txt": _DIGEST})

REFUSED: dict[str, tuple[Flaw, Bag]] = {
    "0.97 without an encoding": (
        Flaw.ENCODING_MISSING,
        old(change=declared(b"BagIt-Version: 0.97\n")),
    ),
    "0.97 with a mark before bagit.txt": (
        Flaw.DECLARATION_MARK,
        old(
            change=declared(b"\xef\xbb\xbfBagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"),
        ),
    ),
    "0.97 with a changed file": (Flaw.CHANGED, old(change=put("data/one.txt", b"eno\n"))),
    "0.97 with a changed tag file": (Flaw.CHANGED, old(change=put("bag-info.txt", b"A: b\n"))),
    "0.97 with a file too many": (Flaw.UNLISTED, old(change=put("data/three.txt", b"x"))),
    "0.97 with half a version": (
        Flaw.DECLARATION_SHAPE,
        old(change=declared(b"BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n")),
    ),
    "0.97 without its bag-info": (Flaw.LISTED_MISSING, old(drop=("bag-info.txt",))),
    "0.97 without bagit.txt": (Flaw.DECLARATION_MISSING, old(drop=("bagit.txt",))),
    "0.97 listed above the bag": (Flaw.OUTSIDE_BAG, old(listed={"../../../README.md": _DIGEST})),
    "0.97 fetched above the bag": (Flaw.OUTSIDE_BAG, _fetch("../../../README.md")),
    "0.97 with two checksums for one file": (Flaw.CONFLICT, _DUPLICATE),
    "0.97 with a space before the colon of its version": (
        Flaw.DECLARATION_SHAPE,
        old(change=declared(b"BagIt-Version : 0.97\nTag-File-Character-Encoding: UTF-8\n")),
    ),
    "0.97 listed at the root": (Flaw.OUTSIDE_BAG, old(listed={"/etc/foo": _DIGEST})),
    "0.97 listed at home": (Flaw.OUTSIDE_BAG, old(listed={"~/foo": _DIGEST})),
    "0.97 listed at somebody's home": (Flaw.OUTSIDE_BAG, old(listed={"~root/foo": _DIGEST})),
    "0.97 fetched to the root": (Flaw.OUTSIDE_BAG, _fetch("/etc/foo")),
    "0.97 fetched to home": (Flaw.OUTSIDE_BAG, _fetch("~/foo")),
    "0.97 fetched to somebody's home": (Flaw.OUTSIDE_BAG, _fetch("~root/foo")),
    "0.97 listed on a drive": (Flaw.OUTSIDE_BAG, old(listed={f"C:\\{_WINDOWS}": _DIGEST})),
    "0.97 listed by a variable": (Flaw.OUTSIDE_BAG, old(listed={f"%HomeDrive%\\{_WINDOWS}": _DIGEST})),
    "0.97 listed on a server": (Flaw.OUTSIDE_BAG, old(listed={f"\\\\?\\UNC\\server\\{_WINDOWS}": _DIGEST})),
    "0.97 fetched to a drive": (Flaw.OUTSIDE_BAG, _fetch(f"C:\\{_WINDOWS}")),
    "0.97 fetched by a variable": (Flaw.OUTSIDE_BAG, _fetch(f"%HomeDrive%\\{_WINDOWS}")),
    "0.97 fetched to a server": (Flaw.OUTSIDE_BAG, _fetch(f"\\\\?\\UNC\\server\\{_WINDOWS}")),
    "1.0 with two checksums for one file": (
        Flaw.CONFLICT,
        Bag(algorithm="sha256", listed={"data/one.txt": "0" * 64}),
    ),
    "1.0 with a file on no list": (Flaw.UNLISTED, Bag(unlisted=("data/one.txt",))),
    "1.0 with a space before the colon of its version": (
        Flaw.DECLARATION_SHAPE,
        Bag(change=declared(b"BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n")),
    ),
}


def _cased() -> Bag:
    return old(payload={"data/Name.txt": b"a", "data/name.txt": b"b"})


def _twice() -> Bag:
    bag = old()
    bag.listed = {"data/one.txt": bag.digest(bag.payload["data/one.txt"])}
    return bag


def _accents(*, is_listed_twice: bool) -> Bag:
    bag = old(payload={"data/N\u00fa\u00f1ez": b"x"})
    bag.listed = {"data/Nu\u0301n\u0303ez": bag.digest(b"x")}
    bag.unlisted = () if is_listed_twice else ("data/N\u00fa\u00f1ez",)
    return bag


def _md5sum() -> Bag:
    return old(payload={"data/hello.txt": b"hello"}, separator=" *", drop=("tagmanifest-md5.txt",))


REMARKS: dict[str, tuple[Flaw, Bag]] = {
    "names that differ in capitals": (Flaw.ALIKE, _cased()),
    "accents composed on disk, not in the list": (Flaw.OTHER_SPELLING, _accents(is_listed_twice=False)),
    "accents listed both ways": (Flaw.LISTED_TWICE, _accents(is_listed_twice=True)),
    "listed twice alike": (Flaw.LISTED_TWICE, _twice()),
    "made with md5sum": (Flaw.ASTERISK, _md5sum()),
    "names with dots": (Flaw.DOT_PATH, _dotted()),
    "files of an operating system": (Flaw.SYSTEM_FILE, old(payload={"data/Thumbs.db": b"x"})),
}
