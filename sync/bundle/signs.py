"""Sign-offs as a record line carries them: without the name of whoever signed."""

from collections.abc import Mapping
from typing import Any

from desktop.clock import moment, stamp
from desktop.domain.audience import Audience
from desktop.domain.author import Role
from desktop.domain.ids import RecordId, RevisionId, SignOffId
from desktop.domain.sign_off import SignOff, Step


def sign_off_tree(word: SignOff) -> dict[str, object]:
    """Return one sign-off as the schema describes it."""
    return {
        "audience": word.audience.value,
        "digest": word.digest,
        "role": word.role.value,
        "signature": word.signature,
        "signed_at": stamp(word.signed_at),
        "signer": word.signer,
        "step": word.step.value,
    }


def sign_off_of(tree: Mapping[str, Any], record_id: str, revision_id: str) -> SignOff:
    """Return the sign-off of a revision that a line in the schema's shape carries; proven or not."""
    return SignOff(
        sign_off_id=SignOffId(""),
        record_id=RecordId(record_id),
        revision_id=RevisionId(revision_id),
        digest=tree["digest"],
        step=Step(tree["step"]),
        audience=Audience(tree["audience"]),
        signer=tree["signer"],
        alias="",
        role=Role(tree["role"]),
        signed_at=moment(tree["signed_at"]),
        signature=tree["signature"],
    )
