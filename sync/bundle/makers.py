"""Who made a bundle: the signature held against the tag manifest, and its key against what is known."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desktop.domain.maker import KnownMaker, MakerKind
from sync.bundle.findings import Findings
from sync.bundle.verdict import Maker, Trust
from sync.faults import FaultCode, Refused
from sync.identity import principal_of
from sync.keys import public_text
from sync.signing import BUNDLE_NAMESPACE, Signature, read_signature
from sync.trust import TrustList, forged_maker, known_maker

_STRANGERS = (FaultCode.MAKER_UNKNOWN, FaultCode.CERTIFICATE_STRANGER)


class MakerCheck:
    """Judges who signed, for somebody who trusts the keys of one list, or has none."""

    def __init__(
        self,
        findings: Findings,
        now: datetime,
        trust: TrustList | None,
        *,
        sender: str | None = None,
        strangers: bool = False,
    ) -> None:
        """Prepare it; see `sync.bundle.checks.Expectations` for what the arguments mean."""
        self._findings = findings
        self._now = now
        self._trust = trust
        self._expected = sender
        self._strangers = strangers

    def judge(self, armored: bytes, message: bytes, sender: str) -> Maker | None:
        """Return who made it, having noted every fault; None if the signature cannot be read.

        Args:
            armored: the signature file.
            message: the tag manifest, which it should be the signature of.
            sender: the name that the bundle gives its maker.
        """
        try:
            signature = read_signature(armored)
        except Refused as refused:
            self._findings.extend(refused.faults)
            return None
        is_valid = self._holds(lambda: signature.check(message, BUNDLE_NAMESPACE))
        trust = self._trusted(signature, sender)
        known = self._known(signature, sender) if is_valid else forged_maker(signature, sender)
        return Maker(
            sender=sender,
            fingerprint=known.fingerprint,
            words=known.words,
            is_signature_valid=is_valid,
            trust=trust if is_valid or trust is Trust.UNCHECKED else Trust.REFUSED,
            public=public_text(signature.key),
            signature=armored.decode("ascii"),
            known=known,
        )

    def _known(self, signature: Signature, sender: str) -> KnownMaker:
        known = known_maker(signature, BUNDLE_NAMESPACE, sender, self._now, self._trust)
        is_other = self._expected is not None and sender != self._expected
        return replace(known, kind=MakerKind.UNKNOWN) if is_other and known.is_known else known

    def _trusted(self, signature: Signature, sender: str) -> Trust:
        if self._expected is not None and sender != self._expected:
            self._findings.add(FaultCode.MAKER_NOT_EXPECTED, sender=sender, expected=self._expected)
        if self._trust is None:
            self._check_name(signature, sender)
            return Trust.UNCHECKED
        try:
            self._trust.judge(
                signature.key, BUNDLE_NAMESPACE, sender, self._now, certificate=signature.certificate
            )
        except Refused as refused:
            if self._strangers and refused.faults[0].code in _STRANGERS:
                self._check_name(signature, sender)
                return Trust.UNCHECKED
            self._findings.extend(refused.faults)
            return Trust.REFUSED
        return Trust.TRUSTED

    def _check_name(self, signature: Signature, sender: str) -> None:
        """Check what can be checked without any list: whether the name is one of the key's own."""
        certificate = signature.certificate
        if certificate is None and sender != principal_of(signature.key):
            self._findings.add(FaultCode.SENDER_UNLIKE_KEY, sender=sender)
        elif certificate is not None and sender not in certificate.principals:
            listed = ",".join(certificate.principals)
            self._findings.add(FaultCode.CERTIFICATE_PRINCIPAL, sender=sender, listed=listed)

    def _holds(self, check: Callable[[], None]) -> bool:
        try:
            check()
        except Refused as refused:
            self._findings.extend(refused.faults)
            return False
        return True
