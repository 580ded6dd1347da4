"""The page for a gateway's engineers: every command on it that makes keys and setup files is run."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.record import RecordType
from sync.certificates import read_certificate
from sync.faults import FaultCode, Refused
from sync.identity import ensure
from sync.inbox_key import ensure_inbox
from sync.keys import fingerprint
from sync.requests import write_request
from sync.setup import SetupFiles, open_setups
from sync.signing import BUNDLE_NAMESPACE
from tests.support import setups
from tests.support.vaults import MovableClock, open_store

PAGE = Path(__file__).parents[3] / "docs" / "gateway.md"
BLOCKS = re.findall(r"```sh\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
TOOLS = ("bash", "age-keygen", "ssh-keygen", "jq", "base64")


@pytest.mark.skipif(any(shutil.which(tool) is None for tool in TOOLS), reason="needs the page's own tools")
def test_an_engineer_who_follows_the_page_makes_files_that_a_device_takes_in(tmp_path: Path) -> None:
    folder = tmp_path / "keys"
    folder.mkdir()
    form = setups.adapted(RecordType.LESSON)
    (folder / "lesson.xml").write_bytes(form.xform)
    for name, content in form.lists.items():
        (folder / name).write_bytes(content)
    with open_store(tmp_path / "device", MovableClock()) as store:
        device, inbox = ensure(store.settings), ensure_inbox(store.settings)
        (folder / "request.pub").write_bytes(
            write_request(device, inbox.recipient, "Tablet 3", "Women's Shelter Network")
        )
        _follow(folder, tmp_path)
        certificate = read_certificate((folder / "request-cert.pub").read_bytes())
        assert certificate.key == device.public
        assert (certificate.name, certificate.organisation) == ("Tablet 3", "Women's Shelter Network")
        clock = MovableClock()
        clock.set_wall(certificate.valid_after.replace(microsecond=0))
        files = open_setups(store, setups.catalog(), clock)
        files.take_in(folder / "kabul.setup", compared=True)
        gateway = files.gateway()
        assert gateway is not None
        assert gateway.recipients[0] == (folder / "gateway.recipient").read_text().strip()
        assert _is_trusted(files, certificate.principals[0], folder)
        files.take_in(folder / "kabul-2.setup")
        assert [one.ref for one in files.forms()] == [form.ref]
        files.take_in(folder / "kabul-3.setup")
        setup = files.current()
        assert setup is not None
        assert setup.revoked.keys == {fingerprint(device.public)}
        with pytest.raises(Refused) as refused:
            _is_trusted(files, certificate.principals[0], folder)
        assert refused.value.faults[0].code is FaultCode.REVOKED_KEY


def _is_trusted(files: SetupFiles, sender: str, folder: Path) -> bool:
    certificate = read_certificate((folder / "request-cert.pub").read_bytes())
    files.trust_list().judge(
        certificate.key, BUNDLE_NAMESPACE, sender, certificate.valid_after, certificate=certificate
    )
    return True


def _follow(folder: Path, scratch: Path) -> None:
    """Run the page from top to bottom; the office's passphrase is typed by a program."""
    (bin_folder := scratch / "bin").mkdir()
    asked = bin_folder / "asked"
    asked.write_text("#!/bin/sh\necho 'four quiet herons crossed'\n", encoding="utf-8")
    command = bin_folder / "spotlight-bundle"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sync "$@"\n', encoding="utf-8")
    for made in (asked, command):
        made.chmod(0o755)
    done = subprocess.run(
        ["bash", "-eu", "-o", "pipefail", "-c", "".join(BLOCKS)],
        cwd=folder,
        env={
            **os.environ,
            "PATH": f"{bin_folder}:{os.environ['PATH']}",
            "PYTHONPATH": str(PAGE.parents[1]),
            "SSH_ASKPASS": str(asked),
            "SSH_ASKPASS_REQUIRE": "force",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("Whoever takes it in as the first one will ask you") == 3
    assert (folder / "office").read_text().startswith("-----BEGIN OPENSSH PRIVATE KEY-----")
