"""The words of `spotlight-bundle intake`; loads no database."""

import argparse
from pathlib import Path

PRINCIPAL = "gateway@spotlight-capture"


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
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="deal with what lies there, then end (default)")
    how.add_argument("--watch", action="store_true", help="go on looking until it is stopped")


def _principal(name: str) -> str:
    """Return a name that receipts can bear, before the first one is to be signed."""
    from sync.receipts import is_principal  # what it imports is slow

    if not is_principal(name):
        raise argparse.ArgumentTypeError("letters, digits and ._@+- alone, 128 at most")
    return name
