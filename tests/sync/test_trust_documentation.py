"""The commands in docs/trust.md do what the page says, one after the other, as somebody would type them."""

import os
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.authority import Authority, Office
from sync.certificates import GRACE
from sync.keys import public_text
from sync.requests import write_request
from sync.revocations import write_list
from sync.revoked import Revoked
from sync.signing import BUNDLE_NAMESPACE
from tests.support.bundles import GATEWAY_RECIPIENT, device
from tests.support.offices import office, office_blob
from tests.support.openssh import key_files, office_files, run
from tests.support.vaults import MovableClock, open_store

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "trust.md").read_text(encoding="utf-8")


def _blocks() -> list[str]:
    return re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)


def _run(block: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{ROOT / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    script = "set -e\n" + block.replace("spotlight-bundle", "python -m sync")
    # A failing pipeline behind "!" does not stop the shell, so each of them is asked for its answer.
    script = re.sub(r"(?m)^! ((?:.*\\\n)*.*)$", r"if \1; then exit 7; fi", script)
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_commands_on_the_page_work_as_they_stand(tmp_path: Path) -> None:
    office_files(tmp_path)
    key_files(tmp_path, Ed25519PrivateKey.from_private_bytes(bytes([1]) * 32), "device")
    request = write_request(device(), GATEWAY_RECIPIENT, "Tablet 3", "Women's Shelter Network")
    (tmp_path / "request.pub").write_bytes(request)
    facts = Office(name="Kabul office", domain="kabul-office", public=public_text(office_blob()))
    with open_store(tmp_path) as store:
        authority = Authority(facts, office(), store.issued, MovableClock())
        revoked = Revoked(serials=frozenset([(facts.public, 20260303)]))
        lost = write_list(authority, revoked, 1, datetime(2026, 11, 22, tzinfo=UTC))
    (tmp_path / "lost-devices.revoked").write_bytes(lost)
    message = b"the tag manifest\n"
    (tmp_path / "tagmanifest-sha512.txt").write_bytes(message)
    blocks = _blocks()
    assert len(blocks) == 4
    for at, block in enumerate(blocks):
        done = _run(block, tmp_path)
        assert done.returncode == 0, f"{block}\n{done.stdout}{done.stderr}"
        if at == 0:
            assert 'Key ID: "Tablet 3, Women' in done.stdout
            (tmp_path / "device-cert.pub").write_bytes((tmp_path / "request-cert.pub").read_bytes())
            signed = run(
                "ssh-keygen", "-Y", "sign", "-f", tmp_path / "device-cert.pub", "-n", BUNDLE_NAMESPACE,
                message=message,
            )  # fmt: skip
            (tmp_path / "tagmanifest-sha512.txt.sig").write_bytes(signed.stdout)


def test_the_page_tells_the_grace_that_is_kept() -> None:
    assert f"{GRACE.days} more\n  days" in PAGE
