"""All of one record that a disclosure may pick from: what was read, before anybody judged it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.domain.attachment import Attachment
from desktop.domain.ids import AttachmentId, RevisionId
from desktop.domain.record import Record
from desktop.domain.sign_off import SignOff
from desktop.forms.form import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One revision with its form, its kept files and the words of whoever checked it.

    Nothing in it is fit to leave: only what `desktop.safety.disclosure.disclose` makes of it is.

    Attributes:
        files: the kept files that the answers name, by id.
        sign_offs: proven words on exactly this revision.
        digest: what a word on this revision is about; says nothing of what stands in it.
        writer: fingerprint of the key that stands for whoever wrote it.
        is_public_delegated: whether the Secretariat lets the team's focal point clear for the public.
        is_elsewhere: this revision came from a colleague, or goes on from a record of hers.
        began_here: the record is this vault's own, so that what people agreed to is on paper here.
        is_stopped: it must not leave, because somebody in it was in danger after it was made.
        versions: how many versions stand side by side.
        earlier: revisions that this one goes on from, besides its parent, the nearest first.
        latest_day: on which something was written in the vault, whatever the clock says now.
    """

    record: Record
    form: Form
    files: Mapping[AttachmentId, Attachment]
    sign_offs: tuple[SignOff, ...] = ()
    digest: str = ""
    writer: str = ""
    is_public_delegated: bool = False
    latest_day: date | None = None
    is_elsewhere: bool = False
    began_here: bool = True
    is_stopped: bool = False
    versions: int = 1
    earlier: tuple[RevisionId, ...] = ()
