"""What the pages do about checking and taking back, joined from the vault and its signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop.changes import Change
from desktop.clearing import Clearing, Comment
from desktop.clock import Clock
from desktop.domain.audience import Profile
from desktop.domain.author import Role
from desktop.domain.consent import Channel, Scope
from desktop.domain.disclosed import Exported
from desktop.domain.ids import RecordId
from desktop.domain.maker import KnownMaker
from desktop.domain.person import Person
from desktop.domain.review import Answer, Handed, Handover, Wish
from desktop.domain.signer import Signer
from desktop.errors import Code, FixableError
from desktop.library import Library
from desktop.safety.clearing_rules import judge_clearing
from desktop.withdrawing import Reached, Withdrawing
from sync.contacts import Contacts
from sync.export import Exporter
from sync.handover import Lists, no_lists, open_handover
from sync.keys import fingerprint_words, public_text
from sync.reviewing import read_answer, write_answer
from sync.sign_offs import SignerKeys
from sync.signing import BUNDLE_NAMESPACE, read_signature
from sync.trust import TrustList, known_maker
from ui.app.outputs import page_languages
from ui.desk import Checked
from ui.desk_sealing import Receivers, Sealing
from ui.wording.printed import PrintedWords


class Checking:
    """Everything about who checked a record and what was taken back; every method runs on the store lane."""

    def __init__(
        self,
        library: Library,
        clearing: Clearing,
        withdrawing: Withdrawing,
        keys: SignerKeys,
        exporter: Exporter,
        clock: Clock,
        contacts: Contacts,
        *,
        lists: Lists = no_lists,
        language: Callable[[], str] = lambda: "en",
        vault_words: Callable[[], str] = lambda: "",
        believed: Callable[[], TrustList | None] = lambda: None,
        identities: Sequence[str] = (),
        sealing: Sealing | None = None,
    ) -> None:
        """Join them.

        `contacts` knows whose keys were compared by voice, `lists` finds a form's choice lists, `language`
        returns the code of the interface's language, `vault_words` returns those of its own key,
        `believed` returns whom this vault trusts, and `identities` are the age secret keys that open what
        colleagues sealed for it.
        """
        self._contacts, self._identities = contacts, identities
        self._sealing = sealing
        self._believed = believed
        self._lists, self._language, self._vault_words = lists, language, vault_words
        self._library, self._clearing, self._withdrawing = library, clearing, withdrawing
        self._keys, self._exporter, self._clock = keys, exporter, clock

    def state(self, record_id: RecordId) -> Checked:
        """Return who checked the newest version, who can, and what is missing for each kind of readers."""
        source, telling = self._library.source(record_id)
        profiles = (Profile.COP_TEAM, Profile.INVITED_PACK, Profile.GATEWAY_PUBLIC)
        return Checked(
            title=source.record.title,
            signers=self._clearing.signers(),
            words=source.sign_offs,
            comments=self._clearing.comments(record_id),
            missing={
                profile.audience: judge_clearing(
                    source.record,
                    telling,
                    source.sign_offs,
                    profile,
                    writer=source.writer,
                    is_public_delegated=source.is_public_delegated,
                )
                for profile in profiles
                if source.record.audience.reaches(profile.audience)
            },
            is_public_delegated=source.is_public_delegated,
            vault_words=self._vault_words(),
        )

    def add_person(self, alias: str, role: Role, phrase: str) -> Signer:
        """Make a key for somebody who checks here."""
        return self._keys.add(alias, role, phrase)

    def sign(self, record_id: RecordId, signer_id: str, phrase: str, wishes: Iterable[Wish]) -> Change:
        """Put somebody's name to the newest version. Raises FixableError."""
        record = self._library.record(record_id)
        key = self._keys.unlock(signer_id, phrase)
        if key.signer.alias.casefold() == record.author.alias.strip().casefold():
            raise FixableError(Code.SIGN_OFF_OWN, alias=key.signer.alias)
        digest, now = self._clearing.digest(record), self._clock.now()
        return self._clearing.keep(
            key.sign_off(record_id, record.revision_id, digest, wish.step, wish.audience, now)
            for wish in wishes
        )

    def leave(self, signer_id: str) -> None:
        """Let somebody check here no more; what she signed stands."""
        self._clearing.leave(signer_id)

    def delegate_public(self, is_delegated: bool) -> None:
        """Note whether the Secretariat lets this team's focal point clear for the public."""
        self._clearing.delegate_public(is_delegated)

    def tick_off(self, record_id: RecordId, comment: Comment) -> Change:
        """Take a reviewer's comment off the list."""
        return self._clearing.tick_off(record_id, comment)

    def comments(self, record_id: RecordId) -> tuple[Comment, ...]:
        """Return what reviewers would like changed and nobody has ticked off."""
        return self._clearing.comments(record_id)

    def open_handover(self, path: Path) -> Handover:
        """Return what a bundle made for review holds; on the net lane, as it touches no vault."""
        return open_handover(
            path,
            self._clock,
            identities=self._identities,
            lists=self._lists,
            languages=page_languages("", self._language()),
            words=PrintedWords().words(),
        )

    def reviewers(self, handover: Handover) -> tuple[tuple[Signer, ...], KnownMaker]:
        """Return who can sign here, and who made a colleague's bundle, as far as anybody here knows."""
        signature, now = read_signature(handover.signature.encode("ascii")), self._clock.now()
        known = known_maker(signature, BUNDLE_NAMESPACE, handover.sender, now, self._believed())
        return self._clearing.signers(), self._contacts.who(known)

    def know_maker(self, handover: Handover) -> None:
        """Note that the words of a bundle's maker were compared and are the same."""
        key = read_signature(handover.signature.encode("ascii")).key
        self._contacts.compared(handover.maker, public_text(key))

    def answer(
        self,
        handed: Handed,
        signer_id: str,
        phrase: str,
        wishes: Iterable[Wish],
        comments: Iterable[Comment],
        folder: Path,
    ) -> tuple[Path, str]:
        """Write what somebody says of a colleague's record to a new file, and keep nothing of it here.

        Returns the file, and the words of her key, which the colleague may want to hear.
        """
        key = self._keys.unlock(signer_id, phrase)
        path = write_answer(handed, key, wishes, comments, folder, self._clock)
        return path, fingerprint_words(key.public)

    def read_answer(self, path: Path, record_id: RecordId) -> Answer:
        """Return a colleague's answer, proven and not yet kept."""
        return read_answer(path, self._library.record(record_id), self._clearing)

    def take_answer(self, answer: Answer) -> Change:
        """Keep a colleague's answer."""
        record_id = RecordId(answer.record_id)
        self._clearing.keep(answer.sign_offs)
        comments = [Comment(question=one[0], label=one[1], text=one[2]) for one in answer.comments]
        return self._clearing.add_comments(record_id, comments)

    def people(self, record_id: RecordId) -> tuple[tuple[Person, ...], tuple[Channel, ...]]:
        """Return who is in the record, and in which ways it may be used."""
        return self._withdrawing.people(record_id), self._withdrawing.channels(record_id)

    def withdraw(
        self, record_id: RecordId, person: str, scope: frozenset[Scope], channels: frozenset[Channel]
    ) -> Reached:
        """Note at once that a consent was taken back, and return where the record went."""
        self._withdrawing.withdraw(record_id, person=person, scope=scope, channels=channels)
        return self._withdrawing.reached(record_id)

    def make_notice(self, folder: Path, reader: str = "") -> Exported:
        """Make the bundle that tells everybody who got a record what was taken back.

        It is not sealed: it names nobody, and all of them have to be able to read it. Where a gateway is set
        up, another one, sealed for it, goes into the outbox.
        """
        plan = replace(self._exporter.plan([], Profile.WITHDRAWAL_NOTICE), records=(), stays=())
        made = self._exporter.export(plan, folder, reader=reader)
        receivers = Receivers() if self._sealing is None else self._sealing.receivers()
        if receivers.gateway is None or receivers.outbox is None:
            return made
        gateway = receivers.gateway
        posted = self._exporter.export(
            plan, receivers.outbox, reader=gateway.name, recipients=gateway.recipients, posted_to=gateway.name
        )
        return replace(made, others=(posted,))
