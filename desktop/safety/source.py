"""All of one record that a disclosure may pick from: what was read, before anybody judged it."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId
from desktop.domain.record import Record
from desktop.domain.sign_off import SignOff
from desktop.forms.form import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One revision with its form, its kept files and the words of whoever checked it.

    Nothing in it is fit to leave: only what `desktop.safety.disclosure.disclose` makes of it is.

    Attributes:
        files: the kept files that the answers name, by id.
    """

    record: Record
    form: Form
    files: Mapping[AttachmentId, Attachment]
    sign_offs: tuple[SignOff, ...] = ()
