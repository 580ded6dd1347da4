"""The one good bundle that every hostile one is made from, and the ways to change it."""

import hashlib
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.memory import Remembered
from sync.bundle.verdict import Verdict
from sync.faults import FaultCode
from sync.identity import DeviceIdentity
from sync.signing import BUNDLE_NAMESPACE
from sync.trust import TrustList
from tests.support.bundles import BUNDLE_ID, NOW, device, small_bundle
from tests.support.rawzip import Member, Shell, pack

Files = dict[str, bytes]
TOP = BUNDLE_ID + "/"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One hostile bundle: how to make it from the good one's files, and what must be said of it.

    Attributes:
        trust: the list of trusted keys it is verified with, if any.
        recipients: whom the receiver may be, if it is known.
        identities: the age keys of whoever opens it.
        before: makes the bundles that came before, all of which are good.
    """

    name: str
    code: FaultCode
    build: Callable[[Files], bytes]
    trust: TrustList | None = None
    sender: str | None = None
    recipients: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()
    before: Callable[[Files], list[bytes]] | None = None
    whole_chain: bool = False

    def expected(self, files: Files) -> Expectations:
        """Return what the receiver knows; `files` are the good bundle, to make earlier ones of."""
        knows = Expectations(
            now=NOW,
            trust=self.trust,
            sender=self.sender,
            recipients=self.recipients,
            whole_chain=self.whole_chain,
        )
        if self.before is None:
            return knows
        streams = map(io.BytesIO, self.before(dict(files)))
        return replace(knows, memory=Remembered(_carried(verify_stream(one, knows)) for one in streams))


def _carried(verdict: Verdict) -> Carried:
    assert verdict.is_good
    assert verdict.maker is not None
    return Carried(
        bundle_id=BundleId(verdict.bundle_id),
        identity=verdict.identity,
        sender=verdict.maker.sender,
        maker=verdict.maker.fingerprint,
        sequence=int(verdict.info["Capture-Bundle-Sequence"]),
        previous=verdict.info["Capture-Bundle-Previous"].replace(layout.NONE, ""),
        profile=Profile(verdict.info["Capture-Bundle-Profile"]),
        taken_at=NOW,
    )


def good_files(folder: Path) -> Files:
    """Return path to bytes of the good bundle, in the order of the zip."""
    with zipfile.ZipFile(small_bundle(folder)) as good:
        return {name.removeprefix(TOP): good.read(name) for name in good.namelist()}


def members(files: Mapping[str, bytes]) -> list[Member]:
    """Return the members of a well-formed zip of these files."""
    return [Member(name=(TOP + path).encode(), data=data) for path, data in files.items()]


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return a well-formed zip of these files, in the order they should stand in."""
    tags = [path for path in files if not path.startswith("data/")]
    tags.sort(key=lambda path: layout.TAGS.index(path) if path in layout.TAGS else 99)
    data = sorted(path for path in files if path.startswith("data/"))
    return pack(members({path: files[path] for path in (*tags, *data)}))


def with_member(files: Files, member: Member, shell: Shell | None = None) -> bytes:
    """Return the good zip with one more member at its end."""
    return pack([*members(files), member], shell)


def changed(files: Files, **changes: object) -> bytes:
    """Return the good zip whose last member has other header fields."""
    listed = members(files)
    for name, value in changes.items():
        setattr(listed[-1], name, value)
    return pack(listed)


def signed(files: Files, identity: DeviceIdentity | None = None) -> Files:
    """Return the files with a new tag manifest and signature, over whatever the other tags say."""
    covered = sorted(path for path in layout.COVERED if path in files)
    listing = "".join(f"{_sha512(files[path])}  {path}\n" for path in covered).encode()
    signature = (identity or device()).sign(listing, BUNDLE_NAMESPACE)
    return {**files, layout.TAGMANIFEST: listing, layout.SIGNATURE: signature}


def sealed(files: Files, identity: DeviceIdentity | None = None) -> Files:
    """Return the files as an honest writer would list and sign them, whatever the payload is."""
    data = sorted(path for path in files if path.startswith("data/"))
    manifest = "".join(f"{_sha512(files[path])}  {path}\n" for path in data).encode()
    oxum = f"{sum(len(files[path]) for path in data)}.{len(data)}"
    lines = files[layout.INFO].decode().splitlines()
    lines = [f"Payload-Oxum: {oxum}" if line.startswith("Payload-Oxum") else line for line in lines]
    info = "".join(line + "\n" for line in lines).encode()
    return signed({**files, layout.INFO: info, layout.MANIFEST: manifest}, identity)


def replaced(
    path: str, old: bytes, new: bytes, how: Callable[[Files], Files] = signed
) -> Callable[[Files], bytes]:
    """Return a builder that replaces `old` in one file, then signs or seals again."""

    def build(files: Files) -> bytes:
        assert old in files[path], f"{old!r} is not in {path}"
        return zipped(how({**files, path: files[path].replace(old, new, 1)}))

    return build


def without(path: str) -> Callable[[Files], bytes]:
    """Return a builder that leaves one file out of the zip and changes nothing else."""
    return lambda files: zipped({other: data for other, data in files.items() if other != path})


def added(path: str, data: bytes, how: Callable[[Files], Files] = sealed) -> Callable[[Files], bytes]:
    """Return a builder that puts one more file in, then signs or seals again."""
    return lambda files: zipped(how({**files, path: data}))


def plain_zip(names: Mapping[str, bytes]) -> bytes:
    """Return a zip as Python's own library writes it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in names.items():
            archive.writestr(name, data)
    return out.getvalue()


def _sha512(data: bytes) -> str:
    return hashlib.sha512(data).hexdigest()
