"""What cleaning an office document can come upon: it is damaged, or it is not taken."""

from desktop.domain.attachment import RefusalReason


class Broken(Exception):  # noqa: N818 (a finding about foreign bytes, turned into the family)
    """The document does not hold together, or would grow beyond all measure."""


class Refused(Exception):  # noqa: N818 (a finding about foreign bytes, turned into the family)
    """The document is not taken.

    Attributes:
        reason: why.
    """

    def __init__(self, reason: RefusalReason) -> None:
        super().__init__(reason.value)
        self.reason = reason
