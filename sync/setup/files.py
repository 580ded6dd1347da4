"""The setup files of this vault: look at one, take it in, and ask the one in force what it brings."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from desktop.clock import Clock
from desktop.domain.gateway import Gateway
from desktop.domain.kept_setup import KeptSetup
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.record import FormRef
from desktop.domain.setup import OfficeForm, SetupInForce, SetupPreview
from desktop.errors import AppError, Code, FixableError
from sync.keys import fingerprint
from sync.revoked import NOTHING, Revoked
from sync.setup.content import Setup, SetupForm
from sync.setup.differing import changes
from sync.setup.facts import facts_of, key_mark, maker_of
from sync.setup.reading import SignedSetup, read_file, read_setup
from sync.setup.trusting import trust_of
from sync.trust import TrustList

_AHEAD = timedelta(days=2)
"""How far a file may be dated ahead of this computer's clock."""


class KeptSetups(Protocol):
    """Where setup files are kept; `desktop.storage.setups` has it."""

    def add(self, sequence: int, signer: str, content: bytes, at: datetime) -> None:
        """Keep a file under its number, in one step."""

    def newest(self) -> KeptSetup | None:
        """Return the one with the highest number."""

    def all(self) -> tuple[KeptSetup, ...]:
        """Return every one, the oldest first."""


class NoneKept:
    """Where no setup file was taken in, and none can be: for whoever only looks at one."""

    def add(self, sequence: int, signer: str, content: bytes, at: datetime) -> None:
        """Refuse: there is no vault."""
        raise ValueError("there is no vault to keep it in")

    def newest(self) -> KeptSetup | None:
        """Return none."""
        return None

    def all(self) -> tuple[KeptSetup, ...]:
        """Return none."""
        return ()


class Judge(Protocol):
    """Says whether a form can be used here; `sync.setup.forms` does."""

    def __call__(self, form: SetupForm, name: str) -> OfficeForm:
        """Return what is to be told of the form. Raises FixableError naming it, in the file `name`."""


class SetupFiles:
    """What an office's setup files bring. Every method runs on the store lane and raises only the family."""

    def __init__(
        self,
        kept: KeptSetups,
        judge: Judge,
        clock: Clock,
        *,
        own: Callable[[], str | None] = lambda: None,
        revoked: Callable[[], Revoked] = lambda: NOTHING,
    ) -> None:
        """Make ready to read.

        Args:
            kept: the files taken in so far.
            judge: says which forms can be used.
            clock: the time.
            own: returns the fingerprint of this vault's own office key, if it has one.
            revoked: returns what was taken back elsewhere than in setup files.
        """
        self._kept, self._judge, self._clock = kept, judge, clock
        self._own, self._revoked = own, revoked
        self._known: tuple[KeptSetup, SignedSetup] | None = None
        self._is_read = False
        self._offices: dict[FormRef, str] | None = None
        self._openers: list[tuple[datetime, frozenset[str]]] | None = None

    def is_set_up(self) -> bool:
        """Tell whether a setup file was ever taken in, readable or not."""
        return self._known is not None or self._kept.newest() is not None

    def current(self) -> Setup | None:
        """Return the setup in force; None before the first. Raises SETUP_UNREADABLE for a damaged one."""
        found = self._in_force()
        return found[1].setup if found else None

    def gateway(self) -> Gateway | None:
        """Return the gateway that bundles go to, with the receipt keys that still count; None without one."""
        setup = self.current()
        gateway = setup.gateway if setup else None
        if setup is None or gateway is None:
            return None
        lost = setup.revoked.joined(self._revoked()).keys
        return replace(
            gateway, receipt_keys=tuple(one for one in gateway.receipt_keys if key_mark(one) not in lost)
        )

    def still_opens(self, made_at: datetime) -> bool:
        """Tell whether everybody for whom a bundle of that moment was sealed is still to open bundles."""
        try:
            gateway = self.gateway()
        except FixableError:  # nothing is sent then, and whoever looks is told elsewhere
            return True
        if self._openers is None:
            self._openers = []
            for kept in self._kept.all():
                with suppress(AppError):  # one that cannot be read any more names nobody
                    named = read_setup(kept.content).setup.gateway
                    self._openers.append((kept.taken_at, frozenset(named.recipients if named else ())))
        named_then = [names for taken_at, names in self._openers if taken_at <= made_at]
        named_now = frozenset(gateway.recipients if gateway is not None else ())
        return not named_then or named_then[-1] <= named_now

    def trust_list(self) -> TrustList:
        """Return whom the setup in force lets a verifier trust; nobody before the first."""
        return trust_of(self.current()).joined(TrustList((), self._revoked()))

    def forms(self) -> tuple[SetupForm, ...]:
        """Return the forms that the office adapted; none where the file in force cannot be read."""
        try:
            setup = self.current()
        except AppError:  # the program's own forms serve as well
            return ()
        return setup.forms if setup else ()

    def judge(self, form: SetupForm, name: str) -> OfficeForm:
        """Return what is to be told of a form in the file `name`.

        A version has one form and one set of choice lists: what is in force is changed by a higher version.
        Raises FixableError naming the form: what the judge raises, and SETUP_FORM_CHANGED.
        """
        told = self._judge(form, name)
        for one in self.forms():
            if one.ref == form.ref and (one.xform, one.lists) != (form.xform, form.lists):
                ref = form.ref
                raise FixableError(Code.SETUP_FORM_CHANGED, name=name, form=ref.form_id, version=ref.version)
        return told

    def office_of(self, ref: FormRef) -> str:
        """Return the office that adapted a form, also one of an earlier setup file; empty for no office's."""
        if self._offices is None:
            self._offices = {}
            for kept in self._kept.all():
                with suppress(AppError):  # one that cannot be read any more says nothing of its forms
                    setup = read_setup(kept.content).setup
                    self._offices |= {form.ref: setup.office for form in setup.forms}
        return self._offices.get(ref, "")

    def in_force(self) -> SetupInForce | None:
        """Return what is in force, as people look at it; None before the first."""
        found = self._in_force()
        if found is None:
            return None
        kept, signed = found
        first = self._kept.all()[0].signer
        maker = self._maker(signed, signed.setup)
        if maker.kind is MakerKind.LISTED and maker.fingerprint == first:
            maker = maker_of(signed, MakerKind.COMPARED, maker.name, self._kept.all()[0].taken_at)
        forms = tuple(self.judge(form, "") for form in signed.setup.forms)
        taken_on = kept.taken_at.astimezone().date()
        return SetupInForce(facts=facts_of(signed.setup, forms), maker=maker, taken_on=taken_on)

    def preview(self, path: Path) -> SetupPreview:
        """Return what taking in the file would change; everything about it was judged then.

        Raises FixableError: FILE_UNREADABLE, FILE_TOO_LARGE, SETUP_UNREADABLE, SETUP_FORGED, SETUP_TOO_NEW,
        SETUP_AHEAD, SETUP_STRANGER, SETUP_FROM_OTHER_OFFICE, SETUP_REVOKED, SETUP_OLDER, SETUP_TWIN,
        SETUP_FORM_REFUSED, SETUP_FORM_CHANGED.
        """
        return self._preview(path)[0]

    def take_in(self, path: Path, *, compared: bool = False, digest: str = "") -> SetupInForce:
        """Let the file's setup count from now on; the one in force again changes nothing.

        Args:
            path: the file.
            compared: somebody compared the words of its signer; a must for the first one, unless it was made
                with the office key of this very vault.
            digest: of the file that was looked at; another is not taken in.

        Raises what `preview` raises, and SETUP_NOT_COMPARED, SETUP_CHANGED.
        """
        preview, signed = self._preview(path)
        if digest and digest != preview.digest:
            raise FixableError(Code.SETUP_CHANGED, name=path.name)
        if not preview.is_in_force:
            is_strange = preview.is_first and preview.maker.kind is not MakerKind.OWN
            if is_strange and not compared:
                raise FixableError(Code.SETUP_NOT_COMPARED, name=path.name, words=preview.maker.words)
            signer = fingerprint(signed.key)
            self._kept.add(signed.setup.sequence, signer, signed.content, self._clock.now())
            self._is_read, self._offices, self._openers = False, None, None
        taken = self.in_force()
        if taken is None:
            raise FixableError(Code.SETUP_UNREADABLE, name=path.name, place="")
        return taken

    def _preview(self, path: Path) -> tuple[SetupPreview, SignedSetup]:
        content = read_file(path)
        signed = read_setup(content, path.name)
        found = self._before(signed.setup, path.name)
        in_force = found[1] if found else None
        is_in_force = in_force is not None and in_force.content == content
        if not is_in_force and fingerprint(signed.key) in _lost(self._revoked()):
            raise FixableError(Code.SETUP_REVOKED, name=path.name, office=signed.setup.office)
        if in_force is not None and not is_in_force:
            self._judge_successor(signed, in_force, path.name)
        if signed.setup.issued_at > self._clock.now() + _AHEAD:
            day = f"{signed.setup.issued_at:%Y-%m-%d}"
            raise FixableError(Code.SETUP_AHEAD, name=path.name, day=day)
        forms = tuple(self.judge(form, path.name) for form in signed.setup.forms)
        before = in_force.setup if in_force else None
        preview = SetupPreview(
            facts=facts_of(signed.setup, forms),
            maker=self._maker(signed, before),
            digest=signed.digest,
            is_first=in_force is None,
            is_in_force=is_in_force,
            changes=changes(before, signed.setup),
        )
        return preview, signed

    def _before(self, setup: Setup, name: str) -> tuple[KeptSetup, SignedSetup] | None:
        """Return what is in force; None also for one that cannot be read any more, which a newer one heals.

        Nobody it named can be asked then, so the words of the newer one are compared as at first.
        """
        try:
            return self._in_force()
        except FixableError as error:
            kept = self._kept.newest()
            have = kept.sequence if kept else 0
            if setup.sequence > have:
                return None
            code = Code.SETUP_TWIN if setup.sequence == have else Code.SETUP_OLDER
            raise FixableError(code, name=name, number=setup.sequence, have=have) from error

    def _judge_successor(self, signed: SignedSetup, in_force: SignedSetup, name: str) -> None:
        """Raise FixableError unless the file may follow the one in force."""
        setup, mark = signed.setup, fingerprint(signed.key)
        trusted = {fingerprint(in_force.key), *(key_mark(one.key) for one in in_force.setup.signers)}
        if mark in _lost(in_force.setup.revoked):
            raise FixableError(Code.SETUP_REVOKED, name=name, office=setup.office)
        if mark not in trusted:
            is_same = setup.office == in_force.setup.office
            code = Code.SETUP_STRANGER if is_same else Code.SETUP_FROM_OTHER_OFFICE
            raise FixableError(code, name=name, office=setup.office, have=in_force.setup.office)
        if setup.sequence == in_force.setup.sequence:
            raise FixableError(Code.SETUP_TWIN, name=name, number=setup.sequence)
        is_older = setup.sequence < in_force.setup.sequence
        if is_older or setup.revoked_number < in_force.setup.revoked_number:
            raise FixableError(
                Code.SETUP_OLDER, name=name, number=setup.sequence, have=in_force.setup.sequence
            )

    def _maker(self, signed: SignedSetup, before: Setup | None) -> KnownMaker:
        """Return who signed, as far as the setup before tells."""
        mark = fingerprint(signed.key)
        if mark == self._own():
            return maker_of(signed, MakerKind.OWN, "")
        names = {key_mark(one.key): one.name for one in before.signers} if before else {}
        if before is not None:
            return maker_of(signed, MakerKind.LISTED, names.get(mark, before.office))
        return maker_of(signed, MakerKind.UNKNOWN, "")

    def _in_force(self) -> tuple[KeptSetup, SignedSetup] | None:
        if not self._is_read:
            kept = self._kept.newest()
            self._known = None if kept is None else (kept, read_setup(kept.content))
            self._is_read = True
        return self._known


def _lost(revoked: Revoked) -> frozenset[str]:
    """Return the keys that may sign no setup file: an office's own is lost in whichever way it is listed."""
    return revoked.keys | revoked.authorities
