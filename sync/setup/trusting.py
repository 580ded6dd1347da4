"""Whom a setup file lets a verifier trust, and for what."""

from collections.abc import Iterator

from sync.receipts import NAMESPACE as RECEIPT_NAMESPACE
from sync.setup.content import NAMESPACE, Setup, key_blob
from sync.trust import Signer, TrustList, certifying_office

NOBODY = TrustList(())


def trust_of(setup: Setup | None) -> TrustList:
    """Return its offices, the gateway's receipt keys and whoever signs setup files; without one, nobody."""
    return NOBODY if setup is None else TrustList(_lines(setup), setup.revoked)


def _lines(setup: Setup) -> Iterator[Signer]:
    for office in setup.authorities:
        yield certifying_office(office.principals, key_blob(office.key), office.name)
    if setup.gateway is not None:
        for key in setup.gateway.receipt_keys:
            yield Signer(
                principals=(setup.gateway.principal,),
                key=key_blob(key),
                namespaces=(RECEIPT_NAMESPACE,),
                comment=setup.gateway.name,
            )
    for signer in setup.signers:
        yield Signer(
            principals=("*",), key=key_blob(signer.key), namespaces=(NAMESPACE,), comment=signer.name
        )
