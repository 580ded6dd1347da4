"""Bundles that are good by themselves and do not fit what came from the same device before."""

from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from sync.bundle import layout
from sync.bundle.memory import Remembered
from sync.faults import FaultCode as F
from sync.identity import fingerprint
from tests.golden.bundles.museum import Case, Files, signed, zipped
from tests.support.bundles import BUNDLE_ID, NOW, device

_OTHER_ID = BUNDLE_ID.replace("0", "1")
_BEFORE, _ELSEWHERE = "a" * 128, "b" * 128


def _second(previous: str = _BEFORE, number: int = 2) -> Case:
    """Return the good bundle as the device's second one; what it is held against is still to be said."""

    def build(files: Files) -> bytes:
        info = files[layout.INFO]
        info = info.replace(b"Sequence: 1\n", b"Sequence: %d\n" % number)
        info = info.replace(b"Previous: none\n", b"Previous: %s\n" % previous.encode())
        assert info != files[layout.INFO]
        return zipped(signed({**files, layout.INFO: info}))

    return Case(name="", code=F.CHAIN_GAP, build=build)


def _carried(number: int, identity: str, bundle_id: str = _OTHER_ID, previous: str = "") -> Carried:
    return Carried(
        bundle_id=BundleId(bundle_id),
        identity=identity,
        sender=device().principal,
        maker=fingerprint(device().public),
        sequence=number,
        previous=previous,
        profile=Profile.GATEWAY_PUBLIC,
        taken_at=NOW,
    )


def _case(name: str, code: F, base: Case, *before: Carried, whole: bool = False) -> Case:
    return Case(name=name, code=code, build=base.build, memory=Remembered(before), whole_chain=whole)


_FIRST = Case(name="", code=F.CHAIN_GAP, build=zipped)

CASES = (
    _case("same identifier with other bytes", F.BUNDLE_OTHER, _FIRST, _carried(1, _BEFORE, BUNDLE_ID)),
    _case("number used before", F.CHAIN_REPLAYED, _FIRST, _carried(1, _ELSEWHERE)),
    _case("number used before, in the middle", F.CHAIN_REPLAYED, _second(), _carried(2, _ELSEWHERE)),
    _case("fork: names another one before it", F.CHAIN_FORKED, _second(_ELSEWHERE), _carried(1, _BEFORE)),
    _case("fork: the next names another", F.CHAIN_FORKED, _FIRST, _carried(2, _ELSEWHERE, previous=_BEFORE)),
    _case("gap after the last", F.CHAIN_GAP, _second(number=5), _carried(3, _BEFORE), whole=True),
    _case("gap from the start", F.CHAIN_GAP, _second(), whole=True),
)
