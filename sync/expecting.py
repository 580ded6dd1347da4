"""What whoever asks at the command line knows already: keys, lists taken back, bundles that came before."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.ids import BundleId
from desktop.errors import Code, FixableError
from sync.bundle import layout
from sync.bundle.checks import Expectations, verify
from sync.bundle.memory import Remembered
from sync.faults import Refused
from sync.keys import public_text
from sync.revocations import MAX_LIST, read_list
from sync.trust import TrustList

_MAX_TRUST = 4 * 1024 * 1024


def add_expectations(command: ArgumentParser) -> None:
    """Add the arguments of a command that judges a bundle."""
    command.add_argument("--trust", type=Path, metavar="FILE", help="allowed_signers: keys you trust")
    command.add_argument("--revoked", type=Path, metavar="FILE", help="what a trusted office took back")
    command.add_argument("--identity", metavar="PRINCIPAL", help="the one sender you expect")
    command.add_argument(
        "--after", type=Path, action="append", default=[], metavar="BUNDLE", help="one that came before it"
    )
    command.add_argument("--whole", action="store_true", help="refuse it if one before it did not come")


def expectations(options: Namespace, now: datetime, keys: tuple[str, ...]) -> Expectations:
    """Return them; `keys` open bundles that came before.

    Raises FixableError for a file that is not in order, Refused for a bundle before that is not good.
    """
    trust = read_trust(options)
    memory = None
    if options.after or options.whole:
        memory = Remembered(_carried(path, now, keys) for path in options.after)
    return Expectations(
        now=now, trust=trust, sender=options.identity, memory=memory, whole_chain=options.whole
    )


def read_trust(options: Namespace) -> TrustList | None:
    """Return the list of keys that are trusted, less what their offices took back; None without a list."""
    if options.trust is None:
        return None
    trust = TrustList.read(_bytes(options.trust, _MAX_TRUST), options.trust.name)
    if getattr(options, "revoked", None) is None:
        return trust
    found = read_list(_bytes(options.revoked, MAX_LIST), options.revoked.name)
    if found.office not in {public_text(one.key) for one in trust.signers if one.is_authority}:
        raise FixableError(Code.REVOCATIONS_STRANGER, name=options.revoked.name)
    return trust.joined(TrustList((), found.revoked.of_devices()))


def _carried(path: Path, now: datetime, keys: tuple[str, ...]) -> Carried:
    verdict = verify(path, Expectations(now=now), keys)
    if not verdict.is_good or verdict.maker is None:
        raise Refused(verdict.faults)
    previous = verdict.info["Capture-Bundle-Previous"]
    return Carried(
        bundle_id=BundleId(verdict.bundle_id),
        identity=verdict.identity,
        sender=verdict.maker.sender,
        maker=verdict.maker.fingerprint,
        sequence=int(verdict.info["Capture-Bundle-Sequence"]),
        previous="" if previous == layout.NONE else previous,
        profile=Profile(verdict.info["Capture-Bundle-Profile"]),
        taken_at=now,
    )


def _bytes(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    if len(data) > limit:
        raise FixableError(Code.FILE_TOO_LARGE, name=path.name, limit=limit)
    return data
