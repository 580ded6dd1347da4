"""Make a setup file with an office's own key, from what its focal point wrote down."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from desktop.clock import Clock
from desktop.domain.gateway import Gateway
from desktop.domain.record import FormRef, RecordType
from desktop.domain.setup_draft import FormChoice, MadeSetup, SetupDraft
from desktop.errors import AppError, Code, FixableError, machine_error
from desktop.forms.catalog import Catalog
from desktop.forms.reader import read_form
from desktop.forms.xform import XForm
from desktop.paths import sync_folder
from sync.authority import Office, OfficeKeys
from sync.identity import KeyKeeper
from sync.revoked import Revoked
from sync.setup import pasted
from sync.setup.content import MAX_LIST, MAX_XFORM, Authority, Setup, SetupForm, SetupSigner, Unlike
from sync.setup.files import SetupFiles
from sync.setup.writing import write_setup

_MADE = "office.setups"
"""The number of the last setup file that was made here."""


class SetupMaker:
    """Makes setup files for one office. Every method runs on the store lane; `make` takes a second."""

    def __init__(
        self,
        files: SetupFiles,
        office: OfficeKeys,
        keys: KeyKeeper,
        catalog: Catalog,
        clock: Clock,
        *,
        outside: Callable[[Path], object] = lambda _path: None,
    ) -> None:
        """Make ready; `outside` raises FixableError(INSIDE_VAULT) for a path in the vault's own folder."""
        self._files, self._office, self._keys = files, office, keys
        self._catalog, self._clock, self._outside = catalog, clock, outside

    def draft(self) -> SetupDraft | None:
        """Return what the next file would say as the last one did; None without an office's key."""
        office = self._office.office()
        if office is None:
            return None
        setup = self._followed(office)
        revoked = self._revoked()
        plain = SetupDraft(
            office=setup.office if setup else office.name,
            words=office.words,
            sequence=self._next(setup),
            lost=len(revoked.keys | revoked.authorities),
        )
        if setup is None:
            return plain
        gateway = setup.gateway
        return SetupDraft(
            office=plain.office,
            words=plain.words,
            sequence=plain.sequence,
            lost=plain.lost,
            gateway_name=gateway.name if gateway else "",
            gateway_address=gateway.address if gateway else "",
            gateway_principal=gateway.principal if gateway else "",
            openers=_joined(f"{one.recipient} {one.name}" for one in setup.openers),
            receipt_keys=_joined(gateway.receipt_keys if gateway else ()),
            authorities=_joined(
                f"{','.join(one.principals)} {one.key} {one.name}"
                for one in setup.authorities
                if one.key != office.public
            ),
            signers=_joined(f"{one.key} {one.name}" for one in setup.signers if one.key != office.public),
            forms=tuple(self._choice(form) for form in setup.forms),
        )

    def read_keys(self, path: Path) -> str:
        """Return the text of a file with public keys. Raises FILE_UNREADABLE, SETUP_SECRET_KEY."""
        try:
            with path.open("rb") as stream:
                text = stream.read(64 * 1024).decode("utf-8-sig")
        except (OSError, ValueError) as error:
            raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
        pasted.demand_public(text)
        return text.strip()

    def read_form(self, paths: Iterable[Path]) -> FormChoice:
        """Return a form and the lists beside it, judged as whoever takes the file in will judge them.

        Lists that nobody chose are the program's own. Raises FILE_UNREADABLE, FILE_TOO_LARGE, and what
        judging a form raises.
        """
        chosen = list(paths)
        forms = [path for path in chosen if path.suffix.casefold() == ".xml"]
        name = forms[0].name if forms else (chosen[0].name if chosen else "")
        if len(forms) != 1:
            raise FixableError(Code.SETUP_FORM_ONE, name=name)
        xform = _content(forms[0], MAX_XFORM)
        lists = {path.name: _content(path, MAX_LIST) for path in chosen if path not in forms}
        try:
            document = XForm(xform)
            built_in = self._catalog.built_in(RecordType(document.form_id))
        except ValueError as error:
            raise FixableError(Code.SETUP_FORM_UNKNOWN, form=document.form_id, name=name) from error
        except FixableError as error:
            raise FixableError(Code.SETUP_FORM_REFUSED, form=name, name=name, detail="") from error
        own = {one: content for one, content in self._catalog.lists(built_in.ref).items() if one not in lists}
        try:
            form = SetupForm(
                ref=FormRef(form_id=document.form_id, version=document.version),
                xform=xform,
                lists=_needed(xform, {**own, **lists}),
            )
        except Unlike as unlike:
            raise FixableError(
                Code.SETUP_FORM_REFUSED, form=document.form_id, name=name, detail=unlike.place
            ) from unlike
        told = self._files.judge(form, name)
        return FormChoice(
            form_id=told.form_id,
            version=told.version,
            title=told.title,
            xform=xform,
            lists=form.lists,
            own_lists=len(own.keys() & form.lists.keys()),
        )

    def make(self, draft: SetupDraft, phrase: str, path: Path) -> MadeSetup:
        """Write the file, signed with the office's key, and take it in here where this vault follows it.

        Raises FixableError: SETUP_INCOMPLETE (`place` says which field), SETUP_SECRET_KEY, INSIDE_VAULT,
        OFFICE_PHRASE_WRONG, OFFICE_SIGNING_MISSING; MachineError.
        """
        self._outside(path)
        office = self._office.office()
        if office is None:
            raise FixableError(Code.OFFICE_SIGNING_MISSING)
        setup = self._composed(draft, office)
        content = write_setup(setup, self._office.unlock(phrase).sign)
        # The number is used up before anybody can have the file: no two files share one.
        self._keys.put_bytes(_MADE, str(setup.sequence).encode("ascii"))
        _write(path, content)
        return MadeSetup(path=path, sequence=setup.sequence, is_in_force=self._is_taken(path))

    def _is_taken(self, path: Path) -> bool:
        """Take the new file in here, where it follows the one in force; a vault of another office stays."""
        try:
            self._files.take_in(path)
        except FixableError:
            return False
        return True

    def _composed(self, draft: SetupDraft, office: Office) -> Setup:
        try:
            if not draft.gateway_name.strip() and _has_gateway(draft):
                raise Unlike("gateway.name")
            others = tuple(pasted.openers(draft.openers, draft.gateway_name.strip()))
            gateway = _gateway(draft, tuple(one.recipient for one in others))
            own = SetupSigner(key=office.public, name=office.name)
            vouching = Authority(key=office.public, name=office.name, principals=(office.pattern,))
            return Setup(
                office=draft.office.strip(),
                sequence=self._next(self._followed(office)),
                issued_at=self._clock.now(),
                signers=(own, *pasted.signers(draft.signers, draft.office.strip())),
                gateway=gateway,
                openers=others,
                authorities=(vouching, *pasted.authorities(draft.authorities)),
                revoked=self._revoked(),
                revoked_number=self._next(self._followed(office)),
                forms=tuple(
                    SetupForm(
                        ref=FormRef(form_id=one.form_id, version=one.version),
                        xform=one.xform,
                        lists=one.lists,
                    )
                    for one in draft.forms
                ),
            )
        except Unlike as unlike:
            raise FixableError(Code.SETUP_INCOMPLETE, place=unlike.place) from unlike

    def _followed(self, office: Office) -> Setup | None:
        """Return the setup in force, if this office may sign the next one."""
        setup = self._files.current()
        if setup is None or office.public not in {one.key for one in setup.signers}:
            return None
        return setup

    def _revoked(self) -> Revoked:
        """Return what this office and the setup in force took back: nothing comes back by itself."""
        office = self._office.office()
        setup = self._followed(office) if office else None
        taken = self._office.revoked()
        return taken.joined(setup.revoked) if setup else taken

    def _next(self, setup: Setup | None) -> int:
        """Return the next number: of the day, so that it rises also in a vault put back from a backup.

        It rises from one office to the next as well, where devices go over to another.
        """
        made = int(self._keys.get_bytes(_MADE) or b"0")
        of_today = int(f"{self._clock.now():%Y%m%d}01")
        return max(made + 1, setup.sequence + 1 if setup else 0, of_today)

    def _choice(self, form: SetupForm) -> FormChoice:
        title = form.ref.form_id
        with suppress(AppError):
            title = read_form(form.xform, form.lists).title
        return FormChoice(
            form_id=form.ref.form_id,
            version=form.ref.version,
            title=title,
            xform=form.xform,
            lists=form.lists,
        )


def _gateway(draft: SetupDraft, recipients: tuple[str, ...]) -> Gateway | None:
    if not draft.gateway_name.strip():
        return None
    address = draft.gateway_address.strip()
    return Gateway(
        name=draft.gateway_name.strip(),
        address=address if not address or address.endswith("/") else address + "/",
        principal=draft.gateway_principal.strip(),
        recipients=recipients,
        receipt_keys=tuple(pasted.receipt_keys(draft.receipt_keys)),
    )


def _has_gateway(draft: SetupDraft) -> bool:
    """Tell whether anything is written of a gateway besides its name."""
    written = (draft.gateway_address, draft.gateway_principal, draft.openers, draft.receipt_keys)
    return any(text.strip() for text in written)


def _needed(xform: bytes, lists: dict[str, bytes]) -> dict[str, bytes]:
    """Return the lists that the XForm names."""
    return {name: content for name, content in lists.items() if f"/{name}".encode() in xform}


def _content(path: Path, limit: int) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        raise FixableError(Code.FILE_UNREADABLE, name=path.name) from error
    if len(content) > limit:
        raise FixableError(Code.FILE_TOO_LARGE, name=path.name, limit=limit)
    return content


def _write(path: Path, content: bytes) -> None:
    """Write the file; it has its name only once all of it is on the disk."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(part, path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise machine_error(error, str(path.parent)) from error


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines)
