"""Setup files of an invented office, for tests."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import x25519

from desktop.domain.gateway import Gateway
from desktop.domain.record import FormRef, RecordType
from desktop.forms.catalog import Catalog
from resources import resource
from sync.keys import public_blob, public_text
from sync.setup import Authority, Opener, Setup, SetupForm, SetupSigner, write_setup
from sync.signing import sign

ISSUED = datetime(2026, 11, 20, 9, tzinfo=UTC)
OFFICE = "Country office"
NONE: Mapping[str, str] = {}


def key(number: int) -> Ed25519PrivateKey:
    """Return the same key for the same number."""
    return Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)


def public(number: int) -> str:
    """Return its public key as a line without a comment."""
    return public_text(public_blob(key(number).public_key()))


OPENER = Opener(recipient=str(x25519.Identity.generate().to_public()), name="Gateway of the Secretariat")
GATEWAY = Gateway(
    name="The Spotlight gateway",
    address="https://gateway.example/capture/",
    principal="gateway@spotlight-capture",
    recipients=(OPENER.recipient,),
    receipt_keys=(public(7),),
)


def setup(**changed: object) -> Setup:
    """Return a whole setup, with some of it changed."""
    plain = Setup(
        office=OFFICE,
        sequence=1,
        issued_at=ISSUED,
        signers=(SetupSigner(key=public(1), name="Focal point"),),
        gateway=GATEWAY,
        openers=(OPENER,),
        authorities=(Authority(key=public(3), name=OFFICE, principals=("device-*@spotlight-capture",)),),
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def signed(made: Setup, number: int = 1) -> bytes:
    """Return the file, signed with the key of that number."""
    return write_setup(made, lambda message, namespace: sign(key(number), message, namespace))


def saved(folder: Path, made: Setup, number: int = 1, name: str = "office.setup") -> Path:
    """Return the file's path, once it is written."""
    path = folder / name
    path.write_bytes(signed(made, number))
    return path


def catalog() -> Catalog:
    """Return the forms that come with the program."""
    return Catalog(resource("forms", "compiled"))


def adapted(
    record_type: RecordType = RecordType.LESSON, *, version: str = "", words: Mapping[str, str] = NONE
) -> SetupForm:
    """Return the program's own form with a higher version, and with some of its words replaced."""
    own = catalog().built_in(record_type)
    number = version or str(int(own.ref.version) + 1)
    xform = own.xform.decode("utf-8").replace(own.ref.version, number)
    for before, after in words.items():
        xform = xform.replace(before, after)
    return SetupForm(
        ref=FormRef(form_id=record_type.value, version=number),
        xform=xform.encode("utf-8"),
        lists=catalog().lists(own.ref),
    )
