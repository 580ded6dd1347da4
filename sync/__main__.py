"""The command `spotlight-bundle`: verify, show, extract and export bundles without a window.

A passphrase comes from a prompt, a file or a descriptor, never from an argument or the environment.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.clock import SystemClock
from desktop.domain.audience import Profile
from desktop.errors import AppError, Code, FixableError
from sync import report
from sync.bundle.checks import Expectations, verify
from sync.bundle.extract import extract
from sync.bundle.verdict import Verdict
from sync.faults import Refused
from sync.trust import TrustList

GOOD, REFUSED, UNREADABLE = 0, 1, 2
_MAX_TRUST = 4 * 1024 * 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 good, 1 refused, 2 could not be done."""
    options = _parser().parse_args(arguments)
    # Record titles come in every script; an old terminal shows marks instead of failing.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        return int(options.run(options))
    except AppError as error:
        _tell(options.json, report.error_json(error), [])
        if not options.json:
            print(report.error_sentence(error), file=sys.stderr)
        return UNREADABLE


def _verify(options: argparse.Namespace) -> int:
    verdict = verify(options.bundle, _expectations(options))
    _tell(options.json, report.verdict_json(verdict), report.verdict_lines(verdict))
    return GOOD if verdict.is_good else REFUSED


def _show(options: argparse.Namespace) -> int:
    verdict = verify(options.bundle, _expectations(options))
    lines = [*report.verdict_lines(verdict)]
    if verdict.is_good:
        lines = [*report.content_lines(verdict), *lines]
    _tell(options.json, report.verdict_json(verdict), lines)
    return GOOD if verdict.is_good else REFUSED


def _extract(options: argparse.Namespace) -> int:
    try:
        verdict = extract(options.bundle, options.folder, _expectations(options))
    except Refused as refused:
        verdict = Verdict(faults=refused.faults)
        _tell(options.json, report.verdict_json(verdict), report.verdict_lines(verdict))
        return REFUSED
    lines = [f"Extracted to {options.folder}", report.trust_sentence(verdict)]
    _tell(options.json, report.verdict_json(verdict), lines)
    return GOOD


def _export(options: argparse.Namespace) -> int:
    # The store's libraries take half a second to load; checking a bundle needs none of them.
    from sync.headless import Wish, export

    wish = Wish(
        home=options.home,
        profile=options.profile,
        folder=options.to,
        records=tuple(options.record),
        passphrase_file=options.passphrase_file,
        passphrase_fd=options.passphrase_fd,
    )
    done = export(wish)
    _tell(options.json, done.as_json(), done.lines())
    return GOOD


def _expectations(options: argparse.Namespace) -> Expectations:
    trust = None
    if options.trust is not None:
        try:
            with options.trust.open("rb") as stream:
                trust = TrustList.read(stream.read(_MAX_TRUST), options.trust.name)
        except OSError as error:
            raise FixableError(Code.FILE_UNREADABLE, name=options.trust.name) from error
    return Expectations(now=SystemClock().now(), trust=trust, sender=options.identity)


def _tell(as_json: bool, tree: dict[str, object], lines: Iterable[str]) -> None:
    if as_json:
        print(json.dumps(tree, indent=2, ensure_ascii=False))
        return
    for line in lines:
        print(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="spotlight-bundle", description="Signed bundles of records.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("verify", help="say whether a bundle is good, and everything that is wrong")
    check.set_defaults(run=_verify)
    show = commands.add_parser("show", help="verify, then say in plain words what is inside")
    show.set_defaults(run=_show)
    unpack = commands.add_parser("extract", help="verify, then unpack: all of it or nothing")
    unpack.set_defaults(run=_extract)
    make = commands.add_parser("export", help="make a bundle of finished records of a vault")
    make.set_defaults(run=_export)
    for command in (check, show, unpack):
        command.add_argument("bundle", type=Path, metavar="BUNDLE")
        command.add_argument("--trust", type=Path, metavar="FILE", help="allowed_signers: keys you trust")
        command.add_argument("--identity", metavar="PRINCIPAL", help="the one sender you expect")
    unpack.add_argument("folder", type=Path, metavar="DIR")
    make.add_argument("--home", type=Path, required=True, metavar="DIR", help="the vault's folder")
    make.add_argument("--profile", type=Profile, required=True, choices=list(Profile), help="what it is for")
    make.add_argument("--to", type=Path, required=True, metavar="DIR", help="where the bundle goes")
    make.add_argument("--record", action="append", default=[], metavar="ID", help="default: all finished")
    secret = make.add_mutually_exclusive_group()
    secret.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line")
    secret.add_argument("--passphrase-fd", type=int, metavar="N", help="an open descriptor")
    for command in (check, show, unpack, make):
        command.add_argument("--json", action="store_true", help="as documented in docs/bundle-format.md")
    return parser


if __name__ == "__main__":
    sys.exit(main())
