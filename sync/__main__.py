"""The command `spotlight-bundle`: bundles without a window, and an office's help with a forgotten passphrase.

A passphrase comes from a prompt, a file or a descriptor, never from an argument or the environment.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop.clock import SystemClock
from desktop.domain.audience import HANDING, Profile
from desktop.errors import AppError, DefectError
from desktop.vault.office import read_identities
from sync import report
from sync.bundle.checks import Expectations, verify
from sync.bundle.extract import RefusedBundle, extract
from sync.bundle.verdict import Verdict
from sync.expecting import add_expectations, expectations, read_trust
from sync.faults import Refused
from sync.intake.arguments import add_desk, add_intake, is_signed
from sync.trust import TrustList

GOOD, REFUSED, UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 good, 1 refused, 2 could not be done."""
    options = _parser().parse_args(arguments)
    # Record titles come in every script; an old terminal shows marks instead of failing.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        options.run(options)
    except KeyboardInterrupt:
        options.status = UNREADABLE
        print("Stopped; nothing was left half-made.", file=sys.stderr)
    except Exception as error:  # what is none of the family is a mistake of ours, and is reported as one
        _fail(options, error if isinstance(error, AppError) else DefectError("sync"), error)
    return int(options.status)


def _fail(options: argparse.Namespace, error: AppError, cause: Exception) -> None:
    """Say why there is no answer; leave a crash report in the vault's folder if it was our mistake."""
    options.status = UNREADABLE
    if isinstance(error, DefectError) and getattr(options, "home", None) is not None:
        from desktop.logs import report_crash
        from desktop.paths import Paths

        paths = Paths(options.home)
        if paths.vault_json.exists() and (written := report_crash(paths, cause)) is not None:
            error.params["report"] = str(written)
    if options.json:
        _tell(options, UNREADABLE, report.error_json(error), [])
    else:
        print(report.harmless(report.error_sentence(error)), file=sys.stderr)


def _verify(options: argparse.Namespace) -> None:
    if options.generic_bagit:
        from sync.generic.judging import judge
        from sync.generic.words import lines, tree

        judged = judge(options.bundle)
        _tell(options, GOOD if judged.is_good else REFUSED, tree(judged), lines(judged))
        return
    verdict = verify(options.bundle, _expectations(options), _keys(options))
    _tell_verdict(options, verdict, report.verdict_lines(verdict))


def _show(options: argparse.Namespace) -> None:
    verdict = verify(options.bundle, _expectations(options), _keys(options))
    lines = [*report.verdict_lines(verdict)]
    if verdict.is_good:
        lines = [*report.content_lines(verdict), *lines]
    _tell_verdict(options, verdict, lines)


def _extract(options: argparse.Namespace) -> None:
    try:
        verdict = extract(options.bundle, options.folder, _expectations(options), _keys(options))
    except RefusedBundle as refused:
        _tell_verdict(options, refused.verdict, report.verdict_lines(refused.verdict))
        return
    _tell_verdict(options, verdict, [f"Extracted to {options.folder}", report.trust_sentence(verdict)])


def _export(options: argparse.Namespace) -> None:
    # The store's libraries take half a second to load; checking a bundle needs none of them.
    from sync.headless import Wish, export
    from sync.unlocking import Secret

    wish = Wish(
        home=options.home,
        profile=options.profile,
        folder=options.to,
        records=tuple(options.record),
        reader=options.reader,
        reasons=options.reasons,
        recipients=tuple(options.recipient),
        secret=Secret(file=options.passphrase_file, descriptor=options.passphrase_fd),
    )
    done = export(wish)
    _tell(options, GOOD, done.as_json(), done.lines())


def _import(options: argparse.Namespace) -> None:
    from sync.importing import take_in
    from sync.unlocking import Secret

    try:
        done = take_in(
            options.home,
            Secret(file=options.passphrase_file, descriptor=options.passphrase_fd),
            options.bundle,
            read_trust(options),
            from_stranger=options.stranger,
            is_sure=options.yes,
            identities=_keys(options),
        )
    except Refused as refused:
        _tell(options, REFUSED, report.refused_json(refused), report.refused_lines(refused))
        return
    _tell(options, GOOD if done.is_done else REFUSED, done.as_json(), done.lines())


def _setup(options: argparse.Namespace) -> None:
    from sync.setup.command import look, take_in
    from sync.unlocking import Secret

    if options.home is None:
        seen = look(options.file)
        _tell(options, GOOD, seen.as_json(), seen.lines())
        return
    secret = Secret(file=options.passphrase_file, descriptor=options.passphrase_fd)
    done = take_in(options.file, options.home, secret, options.compared)
    _tell(options, GOOD if done.is_done else REFUSED, done.as_json(), done.lines())


def _send(options: argparse.Namespace) -> None:
    from sync.posting import post
    from sync.unlocking import Secret

    done = post(options.home, Secret(file=options.passphrase_file, descriptor=options.passphrase_fd))
    _tell(options, GOOD if done.is_done else REFUSED, done.as_json(), done.lines())


def _help(options: argparse.Namespace) -> None:
    from sync.helping import help_out

    helped = help_out(options.request, options.identity, options.to, options.number)
    _tell(options, GOOD, helped.as_json(), helped.lines())


def _intake(options: argparse.Namespace) -> None:
    # The desk's libraries belong to gateways; nobody else needs them.
    from sync.intake.command import receive

    for look in receive(options, read_trust(options)):
        _tell(options, GOOD if look.is_good else REFUSED, look.as_json(), look.lines())


def _desk(options: argparse.Namespace) -> None:
    from sync.intake.desk_command import decide

    if not is_signed(options):
        options.parser.error("--yes needs --by NAME: whose decision it is")
    told = decide(options)
    _tell(options, GOOD if told.is_good else REFUSED, told.as_json(), told.lines())


def _receipt(options: argparse.Namespace) -> None:
    from sync.showing import show_receipt

    trust = read_trust(options) or TrustList(())
    shown = show_receipt(options.receipt, trust, SystemClock().now())
    _tell(options, GOOD, shown.as_json(), shown.lines())


def _krl(options: argparse.Namespace) -> None:
    from sync.revoking import write_krl

    written = write_krl(options.list, options.to)
    _tell(options, GOOD, written.as_json(), written.lines())


def _expectations(options: argparse.Namespace) -> Expectations:
    return expectations(options, SystemClock().now(), _keys(options))


def _keys(options: argparse.Namespace) -> tuple[str, ...]:
    """Return the age secret keys in the file that was given, if one was."""
    if options.key is None:
        return ()
    return tuple(one.identity for one in read_identities(options.key))


def _tell_verdict(options: argparse.Namespace, verdict: Verdict, lines: Iterable[str]) -> None:
    _tell(options, GOOD if verdict.is_good else REFUSED, report.verdict_json(verdict), lines)


def _tell(options: argparse.Namespace, status: int, tree: dict[str, object], lines: Iterable[str]) -> None:
    """Write the answer, having noted the status that it stands for."""
    options.status = status
    try:
        if options.json:
            print(report.harmless(json.dumps(tree, indent=2, ensure_ascii=False), keep="\n"))
        else:
            for line in lines:
                print(report.harmless(line))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads, `head` perhaps, has enough; what the command found or made stays as it is.
        _silence()
    except OSError as error:
        _silence()
        options.status = UNREADABLE
        print(f"The answer could not be written ({error.strerror}).", file=sys.stderr)


def _silence() -> None:
    """Let Python find nothing to complain of when it closes an output that nobody reads."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="spotlight-bundle", description="Signed bundles of records.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("verify", help="say whether a bundle is good, and everything that is wrong")
    check.set_defaults(run=_verify)
    check.add_argument("--generic-bagit", action="store_true", help="any BagIt bag, by the standard")
    show = commands.add_parser("show", help="verify, then say in plain words what is inside")
    show.set_defaults(run=_show)
    unpack = commands.add_parser("extract", help="verify, then unpack: all of it or nothing")
    unpack.set_defaults(run=_extract)
    make = commands.add_parser("export", help="make a bundle of finished records of a vault")
    make.set_defaults(run=_export)
    take = commands.add_parser("import", help="say what a colleague's bundle brings, and take it in")
    take.set_defaults(run=_import)
    take.add_argument("bundle", type=Path, metavar="BUNDLE")
    take.add_argument("--home", type=Path, required=True, metavar="DIR", help="the vault's folder")
    take.add_argument("--stranger", action="store_true", help="act on it though nobody knows the sender")
    take.add_argument("--yes", action="store_true", help="take its records in, and not only say what comes")
    take.add_argument("--trust", type=Path, metavar="FILE", help="allowed_signers: keys you trust")
    setting_up = commands.add_parser("setup", help="take in an office's setup file, or say what it brings")
    setting_up.set_defaults(run=_setup)
    setting_up.add_argument("file", type=Path, metavar="FILE")
    setting_up.add_argument("--home", type=Path, metavar="DIR", help="the vault; without: only look")
    setting_up.add_argument("--compared", metavar="WORDS", help="the words that the office read out to you")
    sending = commands.add_parser("send", help="deliver what is due in a vault's outbox, and fetch receipts")
    sending.set_defaults(run=_send)
    sending.add_argument("--home", type=Path, required=True, metavar="DIR", help="the vault's folder")
    helping = commands.add_parser("help", help="answer a request for help of whoever forgot the passphrase")
    helping.set_defaults(run=_help)
    helping.add_argument("request", type=Path, metavar="REQUEST")
    helping.add_argument("--identity", type=Path, required=True, metavar="FILE", help="the office's age key")
    helping.add_argument("--to", type=Path, required=True, metavar="ANSWER", help="the new file to send back")
    helping.add_argument("--number", metavar="DIGITS", help="what the person read out; another is refused")
    answer = commands.add_parser("receipt", help="say what a gateway's receipt says, once it is proven")
    answer.set_defaults(run=_receipt)
    answer.add_argument("receipt", type=Path, metavar="FILE", help="its .sig lies beside it")
    answer.add_argument("--trust", type=Path, required=True, metavar="FILE", help="the gateway's key")
    krl = commands.add_parser("krl", help="turn an office's list of lost devices into one for ssh-keygen -r")
    krl.set_defaults(run=_krl)
    krl.add_argument("list", type=Path, metavar="LIST")
    krl.add_argument("--to", type=Path, required=True, metavar="FILE", help="the new file")
    desk = commands.add_parser("intake", help="run a receiving desk: file what arrives, sign receipts")
    desk.set_defaults(run=_intake)
    add_intake(desk)
    deciding = commands.add_parser("desk", help="what a gateway's people decide about devices and records")
    deciding.set_defaults(run=_desk, status=None, parser=deciding)
    add_desk(deciding)
    for command in (check, show, unpack):
        command.add_argument("bundle", type=Path, metavar="BUNDLE")
        add_expectations(command)
    for command in (check, show, unpack, take):
        command.add_argument("--key", type=Path, metavar="FILE", help="age key file: opens a sealed bundle")
    unpack.add_argument("folder", type=Path, metavar="DIR")
    make.add_argument("--home", type=Path, required=True, metavar="DIR", help="the vault's folder")
    make.add_argument("--profile", type=Profile, required=True, choices=list(HANDING), help="what it is for")
    make.add_argument("--to", type=Path, required=True, metavar="DIR", help="where the bundle goes")
    make.add_argument("--record", action="append", default=[], metavar="ID", help="default: all finished")
    make.add_argument("--reader", default="", metavar="ROLE", help="who gets it, by role; stays in the vault")
    make.add_argument("--recipient", action="append", default=[], metavar="AGE1...", help="seal it for her")
    make.add_argument("--reasons", type=Path, metavar="FILE", help="JSON: why finds of the scan may stay")
    for command in (make, take, setting_up, sending):
        secret = command.add_mutually_exclusive_group()
        secret.add_argument("--passphrase-file", type=Path, metavar="FILE", help="its first line")
        secret.add_argument("--passphrase-fd", type=int, metavar="N", help="an open descriptor")
    for command in (check, show, unpack, make, take, setting_up, sending, helping, answer, desk, krl):
        page = {helping: "vault-format", krl: "trust"}.get(command, "bundle-format")
        if command in (setting_up, answer, desk):
            page = "gateway"
        command.add_argument("--json", action="store_true", help=f"as documented in docs/{page}.md")
        command.set_defaults(status=None)
    return parser


if __name__ == "__main__":
    sys.exit(main())
