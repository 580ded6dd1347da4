"""The words of `spotlight-bundle intake` and `desk`; loads no database."""

import argparse
from pathlib import Path

PRINCIPAL = "gateway@spotlight-capture"
_MOST = 120
"""Letters of a name."""
_LONGEST = 3650


def add_intake(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.add_argument("inbox", type=Path, metavar="INBOX", help="where tusd or a person leaves bundles")
    parser.add_argument(
        "--database", required=True, metavar="URL", help="sqlite:///FILE, postgresql://..., or @FILE with it"
    )
    parser.add_argument("--key", type=Path, required=True, metavar="FILE", help="OpenSSH key for receipts")
    parser.add_argument("--receipts", type=Path, required=True, metavar="DIR", help="served as receipts/")
    parser.add_argument("--identity", type=Path, metavar="FILE", help="age keys that bundles are sealed for")
    parser.add_argument("--trust", type=Path, metavar="FILE", help="allowed_signers: whose bundles count")
    parser.add_argument("--files", type=Path, metavar="DIR", help="where files go; default: INBOX-files")
    parser.add_argument("--quarantine", type=Path, metavar="DIR", help="default: INBOX-quarantine")
    parser.add_argument(
        "--principal",
        type=_principal,
        default=PRINCIPAL,
        metavar="NAME",
        help="whom receipts are from, as the setup file has it",
    )
    parser.add_argument(
        "--hold", action="store_true", help="receipts wait until somebody sets bundles.released_at"
    )
    parser.add_argument(
        "--keep-days",
        type=_days,
        default=30,
        metavar="DAYS",
        help="unfinished uploads, and what was put aside and came again since, go after so many (default 30)",
    )
    parser.add_argument(
        "--erase-after",
        type=_days,
        default=7,
        metavar="DAYS",
        help="what was taken back is hidden at once, and gone after so many (default 7)",
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="deal with what lies there, then end (default)")
    how.add_argument("--watch", action="store_true", help="go on looking until it is stopped")


def add_desk(parser: argparse.ArgumentParser) -> None:
    """Give the command of the gateway's people its arguments."""
    deeds = parser.add_subparsers(required=True, metavar="WHAT", dest="what")
    devices = deeds.add_parser("devices", help="list the devices that sent something")
    restarted = deeds.add_parser("restarted", help="an older backup was put back: let its numbers begin anew")
    restarted.add_argument(
        "device", type=_device, metavar="DEVICE", help="its fingerprint, or the name that it signs under"
    )
    renewed = deeds.add_parser("renewed", help="a device got a new key: let it go on with its records")
    renewed.add_argument("old", type=_device, metavar="OLD", help="fingerprint of the key that it had")
    renewed.add_argument("new", type=_device, metavar="NEW", help="fingerprint of the key that it has now")
    erase = deeds.add_parser("erase", help="let what was taken back be gone, and not only hidden")
    erase.add_argument("--files", type=Path, required=True, metavar="DIR", help="as for intake")
    erase.add_argument(
        "--days", type=_days, default=0, metavar="DAYS", help="only what is known for so long (default 0)"
    )
    dismiss = deeds.add_parser("dismiss", help="remove files that were put aside and are of no use")
    dismiss.add_argument(
        "names", nargs="+", metavar="NAME", help="as the desk told it: 16 digits and letters"
    )
    dismiss.add_argument("--quarantine", type=Path, required=True, metavar="DIR", help="as for intake")
    for deed in (devices, restarted, renewed, erase, dismiss):
        deed.add_argument("--database", required=True, metavar="URL", help="as for intake")
        deed.add_argument("--json", action="store_true", help="as documented in docs/gateway.md")
    for deed in (restarted, renewed, erase, dismiss):
        deed.add_argument("--yes", action="store_true", help="do it, and do not only say what would follow")
        deed.add_argument("--by", type=_person, metavar="NAME", help="whose decision it is")


def is_signed(options: argparse.Namespace) -> bool:
    """Tell whether somebody stands behind what is to be done; nobody has to for a look."""
    return not getattr(options, "yes", False) or bool(options.by)


def _days(text: str) -> int:
    """Return a number of days."""
    if not (text.isascii() and text.isdigit() and int(text[:6]) <= _LONGEST):
        raise argparse.ArgumentTypeError(f"a number of days, {_LONGEST} at most")
    return int(text)


def _device(name: str) -> str:
    """Return a device as people named it."""
    if not _is_text(name):
        raise argparse.ArgumentTypeError("a fingerprint, or a name")
    return name


def _is_text(given: str) -> bool:
    """Tell whether what was typed can be written down: a terminal set otherwise gives bytes that are none."""
    return not any("\ud800" <= one <= "\udfff" for one in given)


def _person(name: str) -> str:
    """Return whose decision it is, as it may be kept."""
    from sync.receipts import fit_text  # what it imports is slow

    if not (fit := fit_text(name)[:_MOST]) or not _is_text(fit):
        raise argparse.ArgumentTypeError("a name that others will know")
    return fit


def _principal(name: str) -> str:
    """Return a name that receipts can bear, before the first one is to be signed."""
    from sync.receipts import is_principal  # what it imports is slow

    if not is_principal(name):
        raise argparse.ArgumentTypeError("letters, digits and ._@+- alone, 128 at most")
    return name
