"""What a setup file changes against the one in force, in plain facts; judges nothing."""

from collections.abc import Iterable, Iterator

from desktop.domain.gateway import Gateway
from desktop.domain.setup import SetupChange, SetupChangeKind
from sync.keys import fingerprint_words
from sync.setup.content import Setup, key_blob

_K = SetupChangeKind


def changes(before: Setup | None, after: Setup) -> tuple[SetupChange, ...]:
    """Return every difference, the weightiest first; all that `after` brings when there was none."""
    return tuple(_changes(before, after))


def _changes(before: Setup | None, after: Setup) -> Iterator[SetupChange]:
    if before is not None and before.office != after.office:
        yield SetupChange(kind=_K.OFFICE, before=before.office, after=after.office)
    yield from _gateway(before.gateway if before else None, after.gateway)
    openers = {one.recipient: one.name for one in before.openers} if before else {}
    yield from _keys(
        openers, {one.recipient: one.name for one in after.openers}, _K.OPENER_NEW, _K.OPENER_GONE
    )
    yield from _keys(_receipt_keys(before), _receipt_keys(after), _K.RECEIPT_KEY_NEW, _K.RECEIPT_KEY_GONE)
    offices = {one.key: one.name for one in before.authorities} if before else {}
    yield from _keys(
        offices, {one.key: one.name for one in after.authorities}, _K.AUTHORITY_NEW, _K.AUTHORITY_GONE
    )
    names = {one.key: one.principals for one in before.authorities} if before else {}
    for office in after.authorities:
        if office.key in names and names[office.key] != office.principals:
            yield SetupChange(
                kind=_K.AUTHORITY_CHANGED,
                before=", ".join(names[office.key]),
                after=f"{office.name}: {', '.join(office.principals)}",
            )
    signers = {one.key: one.name for one in before.signers} if before else {}
    yield from _keys(signers, {one.key: one.name for one in after.signers}, _K.SIGNER_NEW, _K.SIGNER_GONE)
    yield from _revoked(before, after)
    yield from _forms(before, after)


def _gateway(before: Gateway | None, after: Gateway | None) -> Iterator[SetupChange]:
    if after is None:
        if before is not None:
            yield SetupChange(kind=_K.GATEWAY_GONE, before=before.name)
        return
    if before is None:
        yield SetupChange(kind=_K.GATEWAY_NEW, after=after.name)
        if after.address:
            yield SetupChange(kind=_K.GATEWAY_ADDRESS, after=after.address)
        return
    for kind, old, new in (
        (_K.GATEWAY_NAME, before.name, after.name),
        (_K.GATEWAY_ADDRESS, before.address, after.address),
        (_K.GATEWAY_PRINCIPAL, before.principal, after.principal),
    ):
        if old != new:
            yield SetupChange(kind=kind, before=old, after=new)


def _keys(
    before: dict[str, str], after: dict[str, str], new: SetupChangeKind, gone: SetupChangeKind
) -> Iterator[SetupChange]:
    """Tell keys that came and went; another name for the same key is told as both."""
    for key, name in after.items():
        if before.get(key) != name:
            yield SetupChange(kind=new, after=name)
    for key, name in before.items():
        if after.get(key) != name:
            yield SetupChange(kind=gone, before=name)


def _receipt_keys(setup: Setup | None) -> dict[str, str]:
    gateway = setup.gateway if setup else None
    return {key: fingerprint_words(key_blob(key)) for key in gateway.receipt_keys} if gateway else {}


def _revoked(before: Setup | None, after: Setup) -> Iterator[SetupChange]:
    old, new = _taken_back(before), _taken_back(after)
    if new - old:
        yield SetupChange(kind=_K.REVOKED, after=str(len(new - old)))
    if old - new:
        yield SetupChange(kind=_K.RESTORED, after=str(len(old - new)))


def _taken_back(setup: Setup | None) -> frozenset[object]:
    if setup is None:
        return frozenset()
    revoked = setup.revoked
    groups: Iterable[Iterable[object]] = (revoked.keys, revoked.serials, revoked.authorities)
    return frozenset((at, one) for at, group in enumerate(groups) for one in group)


def _forms(before: Setup | None, after: Setup) -> Iterator[SetupChange]:
    old = {form.ref.form_id: form.ref.version for form in before.forms} if before else {}
    new = {form.ref.form_id: form.ref.version for form in after.forms}
    for form_id, version in new.items():
        if form_id not in old:
            yield SetupChange(kind=_K.FORM_NEW, before=form_id, after=version)
        elif old[form_id] != version:
            yield SetupChange(kind=_K.FORM_NEWER, before=form_id, after=version)
    for form_id in old.keys() - new.keys():
        yield SetupChange(kind=_K.FORM_GONE, before=form_id, after=old[form_id])
