"""Bundles that are good by themselves and do not fit what came from the same device before."""

import hashlib
from collections.abc import Callable

from sync.bundle import layout
from sync.faults import FaultCode as F
from tests.golden.bundles.museum import TOP, Case, Files, signed
from tests.support.bundles import BUNDLE_ID
from tests.support.rawzip import Member, pack

Made = Callable[[Files], bytes]


def _numbered(number: int, before: Made | None = None, *, twin: str = "") -> Made:
    """Return a builder of the device's bundle with that number, which names the one that `before` makes.

    `twin` is an organisation's name, so that there is another bundle with the same number.
    """

    def build(files: Files) -> bytes:
        previous = _identity(before(files)) if before is not None else "none" if number == 1 else "e" * 128
        bundle_id = (
            BUNDLE_ID if number == 1 and not twin else BUNDLE_ID.replace("0e8f", f"{number}{twin[:3]:d<3}")
        )
        info = files[layout.INFO].replace(BUNDLE_ID.encode(), bundle_id.encode())
        info = info.replace(b"Sequence: 1\n", b"Sequence: %d\n" % number)
        info = info.replace(b"Previous: none\n", b"Previous: %s\n" % previous.encode())
        info = info.replace(b"not stated", twin.encode() or b"not stated")
        made = signed({**files, layout.INFO: info})
        top = TOP.replace(BUNDLE_ID, bundle_id).encode()
        return pack([Member(name=top + path.encode(), data=data) for path, data in made.items()])

    return build


def _identity(bundle: bytes) -> str:
    """Return the identity of a bundle whose tag manifest is stored as it is."""
    start = bundle.index(layout.TAGMANIFEST.encode()) + len(layout.TAGMANIFEST)
    lines = bundle[start:].split(b"\n", len(layout.COVERED))[: len(layout.COVERED)]
    return hashlib.sha512(b"\n".join(lines) + b"\n").hexdigest()


def _case(name: str, code: F, made: Made, *before: Made, whole: bool = False) -> Case:
    return Case(
        name=name,
        code=code,
        build=made,
        before=lambda files: [one(dict(files)) for one in before],
        whole_chain=whole,
    )


def _same_id(files: Files) -> bytes:
    """Return another first bundle under the identifier of the good one."""
    info = files[layout.INFO].replace(b"not stated", b"somebody")
    made = signed({**files, layout.INFO: info})
    return pack([Member(name=(TOP + path).encode(), data=data) for path, data in made.items()])


_FIRST, _OTHER_FIRST = _numbered(1), _numbered(1, twin="abc")
_SECOND, _OTHER_SECOND = _numbered(2, _FIRST), _numbered(2, _OTHER_FIRST, twin="abc")

CASES = (
    _case("same identifier with other bytes", F.BUNDLE_OTHER, _same_id, _FIRST),
    _case("number used before", F.CHAIN_REPLAYED, _OTHER_FIRST, _FIRST),
    _case("number used before, in the middle", F.CHAIN_REPLAYED, _OTHER_SECOND, _FIRST, _SECOND),
    _case("fork: names another one before it", F.CHAIN_FORKED, _OTHER_SECOND, _FIRST),
    _case("fork: the next names another", F.CHAIN_FORKED, _OTHER_FIRST, _SECOND),
    _case("gap after the last", F.CHAIN_GAP, _numbered(5), _FIRST, _SECOND, whole=True),
    _case("gap from the start", F.CHAIN_GAP, _SECOND, whole=True),
)
