"""A setup as a tree for canonical JSON, and back; every field is checked on its way in."""

import base64
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from desktop.clock import moment, stamp
from desktop.domain.gateway import Gateway
from desktop.domain.record import FormRef
from sync.revoked import Revoked
from sync.setup.content import FORMAT, Authority, Opener, Setup, SetupForm, SetupSigner, Unlike

T = TypeVar("T")

_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
_MOST = 100
"""Entries of any list; each has a lower bound of its own beside it."""


def tree_of(setup: Setup) -> dict[str, object]:
    """Return the setup as a tree."""
    gateway = setup.gateway
    return {
        "authorities": [
            {"key": one.key, "name": one.name, "principals": list(one.principals)}
            for one in setup.authorities
        ],
        "format": FORMAT,
        "forms": [_form_tree(form) for form in setup.forms],
        "gateway": {
            "address": gateway.address,
            "name": gateway.name,
            "principal": gateway.principal,
            "receipt_keys": list(gateway.receipt_keys),
            "recipients": [{"name": one.name, "recipient": one.recipient} for one in setup.openers],
        }
        if gateway is not None
        else None,
        "issued_at": stamp(setup.issued_at),
        "office": setup.office,
        "revocations": {**setup.revoked.as_tree(), "sequence": setup.revoked_number},
        "sequence": setup.sequence,
        "setup_signers": [{"key": one.key, "name": one.name} for one in setup.signers],
    }


def setup_of(tree: object) -> Setup:
    """Return the setup that a tree says. Raises Unlike with the place of the first field that is wrong."""
    root = _mapping(
        tree,
        "authorities format forms gateway issued_at office revocations sequence setup_signers",
        "",
    )
    if root["format"] != FORMAT:
        raise Unlike("format")
    gateway, openers = _gateway(root["gateway"])
    revocations = _mapping(root["revocations"], "authorities keys sequence serials", "revocations")
    number = _number(revocations["sequence"], "revocations.sequence")
    issued_at = _text(root["issued_at"], "issued_at")
    try:
        if not _MOMENT.fullmatch(issued_at):
            raise ValueError
        issued = moment(issued_at)
    except ValueError as error:
        raise Unlike("issued_at") from error
    return Setup(
        office=_text(root["office"], "office"),
        sequence=_number(root["sequence"], "sequence"),
        issued_at=issued,
        signers=_each(root["setup_signers"], _signer, "setup_signers"),
        gateway=gateway,
        openers=openers,
        authorities=_each(root["authorities"], _authority, "authorities"),
        revoked=_revoked({name: revocations[name] for name in ("authorities", "keys", "serials")}),
        revoked_number=number,
        forms=_each(root["forms"], _form, "forms"),
    )


def _form_tree(form: SetupForm) -> dict[str, object]:
    return {
        "id": form.ref.form_id,
        "lists": {name: _encoded(content) for name, content in form.lists.items()},
        "version": form.ref.version,
        "xform": _encoded(form.xform),
    }


def _form(tree: object) -> SetupForm:
    found = _mapping(tree, "id lists version xform", "forms")
    lists = found["lists"]
    if not isinstance(lists, dict) or len(lists) > _MOST:
        raise Unlike("forms.lists")
    return SetupForm(
        ref=_ref(_text(found["id"], "forms.id"), _text(found["version"], "forms.version")),
        xform=_decoded(found["xform"], "forms.xform"),
        lists={name: _decoded(content, "forms.lists") for name, content in lists.items()},
    )


def _ref(form_id: str, version: str) -> FormRef:
    if not form_id or not version:
        raise Unlike("forms.version" if form_id else "forms.id")
    return FormRef(form_id=form_id, version=version)


def _gateway(tree: object) -> tuple[Gateway | None, tuple[Opener, ...]]:
    if tree is None:
        return None, ()
    found = _mapping(tree, "address name principal receipt_keys recipients", "gateway")
    openers = _each(found["recipients"], _opener, "gateway.recipients")
    keys = _each(
        found["receipt_keys"], lambda key: _text(key, "gateway.receipt_keys"), "gateway.receipt_keys"
    )
    gateway = Gateway(
        name=_text(found["name"], "gateway.name"),
        address=_text(found["address"], "gateway.address"),
        principal=_text(found["principal"], "gateway.principal"),
        recipients=tuple(one.recipient for one in openers),
        receipt_keys=keys,
    )
    return gateway, openers


def _opener(tree: object) -> Opener:
    found = _mapping(tree, "name recipient", "gateway.recipients")
    return Opener(
        recipient=_text(found["recipient"], "gateway.recipients.recipient"),
        name=_text(found["name"], "gateway.recipients.name"),
    )


def _signer(tree: object) -> SetupSigner:
    found = _mapping(tree, "key name", "setup_signers")
    return SetupSigner(
        key=_text(found["key"], "setup_signers.key"), name=_text(found["name"], "setup_signers.name")
    )


def _authority(tree: object) -> Authority:
    found = _mapping(tree, "key name principals", "authorities")
    place = "authorities.principals"
    return Authority(
        key=_text(found["key"], "authorities.key"),
        name=_text(found["name"], "authorities.name"),
        principals=_each(found["principals"], lambda one: _text(one, place), place),
    )


def _revoked(tree: dict[str, object]) -> Revoked:
    try:
        revoked = Revoked.from_tree(tree)
    except ValueError as error:
        raise Unlike("revocations") from error
    if revoked.as_tree() != tree:  # sorted, and each one once: one list, one spelling
        raise Unlike("revocations")
    return revoked


def _mapping(tree: object, names: str, place: str) -> Mapping[str, object]:
    if not isinstance(tree, dict) or tree.keys() != set(names.split()):
        raise Unlike(place)
    return tree


def _each(tree: object, read: Callable[[object], T], place: str) -> tuple[T, ...]:
    if not isinstance(tree, list) or len(tree) > _MOST:
        raise Unlike(place)
    items: Iterable[object] = tree
    return tuple(read(item) for item in items)


def _text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise Unlike(place)
    return value


def _number(value: object, place: str) -> int:
    if type(value) is not int:
        raise Unlike(place)
    return value


def _encoded(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _decoded(value: object, place: str) -> bytes:
    text = _text(value, place)
    try:
        content = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Unlike(place) from error
    if _encoded(content) != text:
        raise Unlike(place)
    return content
