"""Why a bundle is refused: who made it, whom it was made for, or what happened to it on its way."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

_TAKEN_BACK = frozenset(("signature.revoked_key", "signature.revoked_serial", "signature.revoked_authority"))
_RUN_OUT = frozenset(("signature.certificate_expired", "signature.maker_expired"))
_WRONG_NAME = frozenset(
    (
        "signature.certificate_principal",
        "signature.certificate_office",
        "signature.certificate_not_yet",
        "signature.certificate_stranger",
        "signature.maker_unknown",
        "signature.maker_namespace",
        "signature.maker_authority",
        "signature.maker_not_yet",
        "signature.sender_unlike_key",
    )
)
_FORKED = frozenset(("signature.chain_forked",))
_OTHER = frozenset(("signature.recipient_other",))


class RefusedWords(QObject):
    """Turns the faults of a bundle into one translated sentence for whoever wanted to open it."""

    def sentence(self, params: Mapping[str, object]) -> str:
        """Return why; empty if it was changed or damaged, which has a sentence of its own."""
        faults = params.get("faults")
        codes = {str(one.code) for one in faults} if isinstance(faults, Iterable) else set()
        if codes and codes <= _TAKEN_BACK:
            return self.tr(
                "This device was lost or its key stolen: do not use what it made. Nothing was taken from the "
                "bundle. Tell the office of whoever sent it."
            )
        if codes and codes <= _RUN_OUT:
            return self.tr(
                "The office's confirmation of the device that made this bundle has run out. Nothing was "
                "taken from it. Ask the sender to have her device confirmed again, and to send it anew."
            )
        if codes and codes <= _WRONG_NAME | _RUN_OUT:
            return self.tr(
                "The device that signed this bundle may not sign in this name. Nothing was taken from it. "
                "Ask the sender, by telephone or in person, whether it is hers."
            )
        if codes and codes <= _FORKED:
            return self.tr(
                "Two bundles of this device contradict each other: perhaps somebody copied its key, or an "
                "older state of it was put back. Nothing was taken from this one. Ask the sender which is "
                "hers."
            )
        if codes and codes <= _OTHER:
            return self.tr(
                "The bundle was made for another receiver. Nothing was taken from it. Ask the sender for one "
                "that is made for you."
            )
        return ""
