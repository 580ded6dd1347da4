"""Who checks records here, and what was checked: the vault's side of it, which knows no signature."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from desktop.changes import Change
from desktop.domain.answers import canonical, texts
from desktop.domain.ids import AttachmentId, RecordId
from desktop.domain.record import Record
from desktop.domain.sign_off import SignOff
from desktop.domain.signer import Signer
from desktop.storage.sign_offs import comments_of

if TYPE_CHECKING:
    from desktop.storage.store import Store

Proof = Callable[[SignOff], bool]
"""Tells whether a word is signed by the key it names; `sync.sign_offs` has the real one."""

_SALT = "clearing.salt"
_DELEGATED = "clearing.public_delegated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What a reviewer would like changed: at which question, by its name and as it reads; then her words."""

    question: str
    label: str
    text: str


def nothing_proves(sign_off: SignOff) -> bool:
    """Prove no word at all: the safe side, where nobody brought a proof."""
    return False


class Clearing:
    """What was checked, by whom. Every method runs on the store lane.

    Attributes:
        writer: fingerprint of this vault's own key, which stands for whoever writes here; "" proves nothing.
    """

    def __init__(self, store: Store, *, writer: str = "", proves: Proof = nothing_proves) -> None:
        self._store = store
        self._proves = proves
        self.writer = writer

    def digest(self, record: Record) -> str:
        """Return what a signature of exactly this revision is about, with the very files that it names.

        A secret of the vault goes in: the digest travels to readers who must not see all of the answers, and
        whoever knows the others could else find a phone number by trying every one.
        """
        kept = self._store.attachments.of_record(record.record_id)
        named = sorted({AttachmentId(text) for text in texts(record.answers)} & kept.keys())
        content = canonical(
            {
                "answers": record.answers,
                "files": {key: kept[key].sha512 for key in named},
                "record_id": record.record_id,
                "revision_id": record.revision_id,
            }
        )
        return hmac.new(self._salt(), content.encode("utf-8"), hashlib.sha512).hexdigest()

    def sign_offs(self, record: Record) -> tuple[SignOff, ...]:
        """Return the words that are proven and about exactly this revision as it is now."""
        kept = self._store.sign_offs.of_record(record.record_id)
        of_it = [one for one in kept if one.revision_id == record.revision_id]
        if not of_it:
            return ()
        if record.origin:
            # What came along is about the whole of it, with a secret of the vault it was signed in: whoever
            # made the bundle says that it belongs to this revision.
            return tuple(one for one in of_it if self._proves(one))
        digest = self.digest(record)
        return tuple(one for one in of_it if one.digest == digest and self._proves(one))

    def history(self, record_id: RecordId) -> tuple[SignOff, ...]:
        """Return every word on any revision of the record, oldest first, proven or not."""
        return self._store.sign_offs.of_record(record_id)

    def keep(self, words: Iterable[SignOff], comments: Iterable[Comment] = ()) -> Change:
        """Keep words that were proven, and a reviewer's comments beside those that are there."""
        signed, said = tuple(words), tuple(comments)
        self._store.sign_offs.add(*signed)
        record_ids = {one.record_id for one in signed}
        for record_id in record_ids:
            if said:
                self._keep_comments(record_id, (*self.comments(record_id), *said))
        return Change(records=frozenset(record_ids))

    def add_comments(self, record_id: RecordId, comments: Iterable[Comment]) -> Change:
        """Keep comments that came without a word of approval."""
        kept = self.comments(record_id)
        self._keep_comments(record_id, (*kept, *(one for one in comments if one not in kept)))
        return Change(records=frozenset({record_id}))

    def comments(self, record_id: RecordId) -> tuple[Comment, ...]:
        """Return what reviewers would like changed and the author has not ticked off."""
        kept = self._store.settings.get(comments_of(record_id))
        if kept is None:
            return ()
        try:
            return tuple(Comment(**one) for one in json.loads(kept))
        except (ValueError, TypeError):
            return ()

    def tick_off(self, record_id: RecordId, comment: Comment) -> Change:
        """Take a comment off the list; doing it twice changes nothing."""
        self._keep_comments(record_id, [one for one in self.comments(record_id) if one != comment])
        return Change(records=frozenset({record_id}))

    def signers(self) -> tuple[Signer, ...]:
        """Return the people who check at this vault."""
        return tuple(one for one in self._store.signers.all() if not one.is_gone)

    def known_keys(self) -> frozenset[str]:
        """Return the fingerprints of every key of which a word was ever kept here."""
        return self._store.sign_offs.keys()

    def leave(self, signer_id: str) -> None:
        """Let somebody check here no more; what she signed stands."""
        self._store.signers.leave(signer_id)

    @property
    def is_public_delegated(self) -> bool:
        """Whether the Secretariat lets this team's focal point clear for the public."""
        return self._store.settings.get(_DELEGATED) == "yes"

    def delegate_public(self, is_delegated: bool) -> None:
        """Note what the Secretariat said about clearing for the public."""
        self._store.settings.put(_DELEGATED, "yes" if is_delegated else "no")

    def _keep_comments(self, record_id: RecordId, comments: Iterable[Comment]) -> None:
        kept = [asdict(one) for one in comments]
        if kept:
            self._store.settings.put(comments_of(record_id), canonical(kept))
        else:
            self._store.settings.remove(comments_of(record_id))

    def _salt(self) -> bytes:
        kept = self._store.settings.get_bytes(_SALT)
        if kept is None:
            kept = secrets.token_bytes(32)
            self._store.settings.put_bytes(_SALT, kept)
        return kept
