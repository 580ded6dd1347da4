"""The list of what a verifier must refuse, held against the command that people run.

For every item: its own fault, said in its own sentence, status 1, nothing written and nobody asked.
"""

import json
import socket
from pathlib import Path

import pytest

import sync.__main__ as command
from desktop.clock import stamp
from desktop.domain.answers import canonical
from sync.bundle.checks import verify
from sync.faults import Family, FaultCode
from sync.report import fault_sentence
from sync.revocations import NAMESPACE
from sync.revoked import NOTHING, Revoked
from sync.sentences import FAULTS
from sync.signing import sign
from sync.trust import write_signers
from tests.golden.bundles.museum import Case, Files, good_files
from tests.golden.bundles.refusal_list import items
from tests.support.bundles import NOW
from tests.support.offices import office, office_line

_ITEMS = dict(items())
# What two items share is one fault: the same thing done in two ways, which no verifier could tell apart.
_ALIKE = {
    FaultCode.NAME_RESERVED,
    FaultCode.NAME_TRAILING,
    FaultCode.NAME_DIRECTORY,
    FaultCode.ZIP_COUNT_HIGH,
    FaultCode.BAG_LISTED_TWICE,
    FaultCode.SIGNATURE_WRONG,
    FaultCode.SEAL_CHUNK,
    FaultCode.SEAL_END,
    FaultCode.FILE_MARKUP,
}
# The command cannot be told of these: a setup file alone takes back an office, and only a desk is a receiver
# without a key to open with.
_NOT_BY_COMMAND = {FaultCode.REVOKED_AUTHORITY, FaultCode.RECIPIENT_OTHER}


class _Clock:
    def now(self) -> object:
        return NOW


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return good_files(tmp_path_factory.mktemp("good"))


def _arguments(case: Case, files: Files, folder: Path) -> list[str]:
    """Write what the receiver knows beside the bundle; return how the command is told."""
    found = []
    if case.trust is not None:
        (folder / "trust").write_bytes(write_signers([*case.trust.signers, office_line()]))
        found += ["--trust", str(folder / "trust")]
        if case.trust.revoked != NOTHING:
            (folder / "list.revoked").write_bytes(_taken_back(case.trust.revoked))
            found += ["--revoked", str(folder / "list.revoked")]
    if case.sender is not None:
        found += ["--identity", case.sender]
    if case.identities:
        (folder / "age.key").write_text("".join(f"{one}\n" for one in case.identities))
        found += ["--key", str(folder / "age.key")]
    for number, earlier in enumerate(case.before(dict(files)) if case.before else ()):
        (folder / f"before-{number}.zip").write_bytes(earlier)
        found += ["--after", str(folder / f"before-{number}.zip")]
    return [*found, "--whole"] if case.whole_chain else found


def _taken_back(revoked: Revoked) -> bytes:
    """Return the file in which the office takes it back."""
    tree = {
        "format": "revoked-v1",
        "issued_at": stamp(NOW),
        "office": "Kabul office",
        "revoked": revoked.as_tree(),
        "sequence": 1,
    }
    line = canonical(tree).encode() + b"\n"
    return line + sign(office(), line, NAMESPACE)


def test_the_list_is_whole() -> None:
    assert len(_ITEMS) >= 145
    assert len({(case.code.family, case.name) for case in _ITEMS.values()}) == len(_ITEMS)
    assert {case.code.family for case in _ITEMS.values()} == set(Family)


def test_each_item_has_a_sentence_of_its_own() -> None:
    codes = [case.code for case in _ITEMS.values()]
    assert {code for code in codes if codes.count(code) > 1} == _ALIKE
    assert len({FAULTS[code] for code in codes}) == len(set(codes))


@pytest.mark.parametrize("item", _ITEMS, ids=lambda item: item.replace(" ", "-"))
def test_it_is_refused(
    item: str,
    files: Files,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case = _ITEMS[item]
    bundle = tmp_path / "hostile.zip"
    bundle.write_bytes(case.build(dict(files)))

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a verifier asks nobody")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    if case.code in _NOT_BY_COMMAND:
        faults = verify(bundle, case.expected(files), case.identities).faults
        assert {fault_sentence(fault) for fault in faults if fault.code is case.code}
        return
    arguments = _arguments(case, files, tmp_path)
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.rglob("*")}
    monkeypatch.setattr(command, "SystemClock", _Clock)
    assert command.main(["verify", "--json", str(bundle), *arguments]) == 1
    said = json.loads(capsys.readouterr().out)
    sentences = {fault["sentence"] for fault in said["faults"] if fault["code"] == case.code}
    assert not said["good"]
    assert any(FAULTS[case.code].partition("{")[0] in sentence for sentence in sentences)
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in tmp_path.rglob("*")} == before
