"""The command `spotlight-bundle setup`: look at an office's file, and take it in once its words are typed."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import SystemClock, stamp
from desktop.domain.maker import MakerKind
from desktop.domain.setup import FormStanding, SetupChange, SetupChangeKind, SetupPreview
from desktop.errors import Code, FixableError
from desktop.forms.catalog import Catalog
from resources import resource
from sync.setup.files import NoneKept, SetupFiles
from sync.setup.forms import FormJudge
from sync.setup.vault import open_setups
from sync.unlocking import Secret, open_vault

_K = SetupChangeKind
_CHANGES = {
    _K.OFFICE: "office: {after} (was {before})",
    _K.GATEWAY_NEW: "gateway: {after}",
    _K.GATEWAY_GONE: "gateway: none any more (was {before})",
    _K.GATEWAY_NAME: "gateway: called {after} (was {before})",
    _K.GATEWAY_ADDRESS: "address of the gateway: {after} (was {before})",
    _K.GATEWAY_PRINCIPAL: "receipts are signed as {after} (was {before})",
    _K.OPENER_NEW: "can open bundles: {after}",
    _K.OPENER_GONE: "can open bundles no more: {before}",
    _K.RECEIPT_KEY_NEW: "signs receipts: {after}",
    _K.RECEIPT_KEY_GONE: "signs receipts no more: {before}",
    _K.AUTHORITY_NEW: "vouches for devices: {after}",
    _K.AUTHORITY_GONE: "vouches for devices no more: {before}",
    _K.AUTHORITY_CHANGED: "vouches for other names: {after} (was {before})",
    _K.SIGNER_NEW: "may sign setup files: {after}",
    _K.SIGNER_GONE: "may sign setup files no more: {before}",
    _K.REVOKED: "taken back: {after}",
    _K.RESTORED: "counts again: {after}",
    _K.FORM_NEW: "form {before}: {after}",
    _K.FORM_NEWER: "form {before}: now {after}",
    _K.FORM_GONE: "form {before}: the program's own again",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A setup file that was looked at, and perhaps taken in."""

    preview: SetupPreview
    is_done: bool
    has_vault: bool = True

    def lines(self) -> Iterator[str]:
        """Yield the answer for people."""
        preview, facts = self.preview, self.preview.facts
        yield f"Setup file {facts.sequence} of {facts.office}, made {facts.issued_at:%Y-%m-%d}."
        yield f"Signed with the key {preview.maker.words}"
        if preview.is_in_force:
            yield "It is in force already; nothing was changed."
            return
        for change in preview.changes:
            yield f"  {change_line(change)}"
        for form in facts.forms:
            if form.standing is FormStanding.OLDER:
                yield f"  form {form.form_id}: the program's own is newer and stays in use"
        if self.is_done:
            yield "Taken in: it is in force now."
            return
        if not self.has_vault:
            yield "Whoever takes it in as the first one will ask you for the words above."
            return
        yield "Nothing was changed. Call the office, read the words above to each other, and if they are the"
        yield "same, run this again with --compared and the words."

    def as_json(self) -> dict[str, object]:
        """Return the answer as documented in docs/gateway.md."""
        preview, facts = self.preview, self.preview.facts
        return {
            "format": 1,
            "good": True,
            "done": self.is_done,
            "in_force": preview.is_in_force,
            "first": preview.is_first,
            "office": facts.office,
            "sequence": facts.sequence,
            "issued_at": stamp(facts.issued_at),
            "words": preview.maker.words,
            "fingerprint": preview.maker.fingerprint,
            "changes": [
                {"kind": one.kind.value, "before": one.before, "after": one.after} for one in preview.changes
            ],
        }


def change_line(change: SetupChange) -> str:
    """Return one difference in plain English."""
    words = _CHANGES[change.kind].format(before=change.before, after=change.after)
    return words.removesuffix(" (was )")


def take_in(path: Path, home: Path, secret: Secret, compared: str | None) -> Taken:
    """Open the vault in a folder and take the file in, if it may be; and close the vault again.

    It may be if its words were typed, or a later one is signed by somebody whom the one in force names.

    Raises FixableError: what `SetupFiles.preview` raises, and SETUP_WORDS_UNLIKE.
    """
    clock = SystemClock()
    with open_vault(home, secret, clock) as store:
        files = open_setups(store, Catalog(resource("forms", "compiled")), clock)
        return _taken(files, path, compared)


def look(path: Path) -> Taken:
    """Judge a file as a device without any setup does, and touch no vault. Raises as `take_in` does."""
    catalog = Catalog(resource("forms", "compiled"))
    files = SetupFiles(NoneKept(), FormJudge(catalog, lambda _ref: None), SystemClock())
    return Taken(preview=files.preview(path), is_done=False, has_vault=False)


def _taken(files: SetupFiles, path: Path, compared: str | None) -> Taken:
    """Take it in, or only look at it."""
    preview = files.preview(path)
    if compared is not None and _plain(compared) != _plain(preview.maker.words):
        raise FixableError(Code.SETUP_WORDS_UNLIKE, name=path.name)
    is_known = compared is not None or preview.maker.kind is not MakerKind.UNKNOWN
    if preview.is_in_force or not is_known:
        return Taken(preview=preview, is_done=preview.is_in_force)
    files.take_in(path, compared=compared is not None, digest=preview.digest)
    return Taken(preview=preview, is_done=True)


def _plain(words: str) -> tuple[str, ...]:
    return tuple(words.casefold().replace("-", " ").split())
