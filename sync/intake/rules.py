"""What the desk can judge of one record: not whether it is true, but whether it is complete and was cleared.

The sender's vault cut the record for these readers, so only what no rule ever cuts can be missed here.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

from desktop.domain.audience import Audience, Profile, Sensitivity
from desktop.domain.ids import RecordId, RevisionId
from desktop.domain.receipt import Correction, Judgement, RecordReceipt
from desktop.domain.sign_off import Step
from desktop.errors import FixableError
from desktop.forms.form import RequiredFor
from desktop.forms.xform import CAPTURE, XForm
from sync.intake import words
from sync.keys import fingerprint
from sync.sign_offs import NAMESPACE
from sync.trust import TrustList

_NEVER_CUT = ("", "title", "summary")
"""Roles of answers that no consent takes out of a record."""
_YES = "true()"
_MOST = 100
"""Missing answers that are asked for at once; whoever made such a form has more to ask than people answer."""


class Rules:
    """The checks of one gateway."""

    def __init__(self, trust: TrustList | None) -> None:
        """`trust` may list keys of people who clear: lines for the namespace of sign-offs.

        Where none is listed the desk does not ask who cleared a record.
        """
        listed = trust.signers if trust is not None else ()
        self._clearers = frozenset(
            fingerprint(line.key) for line in listed if NAMESPACE in line.namespaces and not line.is_authority
        )

    def judge(self, tree: Mapping[str, Any], xform: bytes, profile: Profile) -> RecordReceipt:
        """Return the word on one record that may be filed."""
        wishes = [
            Correction(question=name, reason=words.MISSING)
            for name in demanded(xform)[:_MOST]
            if not tree["answers"].get(name)
        ]
        if self._clearers and not self._is_cleared(tree, profile):
            wishes.insert(0, Correction(question="", reason=words.NOT_CLEARED))
        return RecordReceipt(
            record_id=RecordId(tree["record_id"]),
            revision_id=RevisionId(tree["revision_id"]),
            judgement=Judgement.NEEDS_CORRECTION if wishes else Judgement.ACCEPTED,
            corrections=tuple(wishes),
        )

    def _is_cleared(self, tree: Mapping[str, Any], profile: Profile) -> bool:
        """Tell whether somebody known cleared it for these readers; the signatures were proven before."""
        return not profile.needs_clearing or any(
            word["step"] == Step.CLEARED.value
            and word["signer"] in self._clearers
            and Audience(word["audience"]).reaches(profile.audience)
            for word in tree.get("sign_offs", ())
        )


def held(word: RecordReceipt) -> RecordReceipt:
    """Return the word on a record that another device brought first: people at the gateway have to agree."""
    wish = Correction(question="", reason=words.OTHER_RECORD)
    return replace(word, judgement=Judgement.NEEDS_CORRECTION, corrections=(wish, *word.corrections))


def refused(tree: Mapping[str, Any], reason: str) -> RecordReceipt:
    """Return the word on a record that is not filed."""
    return RecordReceipt(
        record_id=RecordId(tree["record_id"]),
        revision_id=RevisionId(tree["revision_id"]),
        judgement=Judgement.REFUSED,
        reason=reason,
    )


@lru_cache(maxsize=64)
def demanded(xform: bytes) -> tuple[str, ...]:
    """Return the open questions that a ready record has answered whatever its other answers are.

    Of a form that this program cannot read nothing is demanded: the verifier judged it fit to be carried.
    """
    try:
        form = XForm(xform)
    except FixableError:
        return ()
    return tuple(
        place.rpartition("/")[2]
        for place, bind in form.binds.items()
        if bind.get("required") == _YES
        and bind.get(f"{CAPTURE}sensitivity") == Sensitivity.OPEN
        and bind.get(f"{CAPTURE}requiredFor", RequiredFor.READY) in list(RequiredFor)
        and bind.get(f"{CAPTURE}role", "") in _NEVER_CUT
        and bind.get("type") != "binary"
        and "calculate" not in bind
        and not _is_conditional(place, form)
    )


def _is_conditional(place: str, form: XForm) -> bool:
    """Tell whether the question may not be asked at all, or is asked of each row of something."""
    while place:
        if "relevant" in form.binds.get(place, {}) or place in form.repeats:
            return True
        place = place.rpartition("/")[0]
    return False
