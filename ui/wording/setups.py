"""What an office's setup file brings and changes, as words for people."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, QObject

from desktop.domain.record import RecordType
from desktop.domain.setup import (
    FormStanding,
    NamedKey,
    OfficeForm,
    SetupChange,
    SetupChangeKind,
    SetupFacts,
)
from ui.wording.wording import Wording

_K = SetupChangeKind


class SetupWords(QObject):
    """Turns setups into translated sentences."""

    def number(self, number: int) -> str:
        """Return a setup file's number; it begins with a day, so its digits are not grouped."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(number)

    def gateway(self, facts: SetupFacts) -> str:
        """Return where bundles go."""
        gateway = facts.gateway
        if gateway is None:
            return self.tr("It names no gateway: what you export is handed on by you.")
        if not gateway.address:
            return self.tr("Your work goes to {name}, on a stick.").format(name=isolated(gateway.name))
        return self.tr("Your work goes to {name}, at {address}").format(
            name=isolated(gateway.name), address=isolated(gateway.address)
        )

    def openers(self, facts: SetupFacts) -> str:
        """Return who can open what is sealed; empty without a gateway."""
        if not facts.openers:
            return ""
        return self.tr("What you send there can be opened by: {names}").format(names=_names(facts.openers))

    def authorities(self, facts: SetupFacts) -> str:
        """Return who may vouch for devices."""
        if not facts.authorities:
            return self.tr("It names no office that confirms devices.")
        return self.tr("Devices are confirmed by: {names}").format(names=_names(facts.authorities))

    def signers(self, facts: SetupFacts) -> str:
        """Return who may sign the next setup file."""
        return self.tr("The next setup file may come from: {names}").format(names=_names(facts.signers))

    def revoked(self, facts: SetupFacts) -> str:
        """Return how much was taken back; empty for nothing."""
        if not facts.revoked:
            return ""
        return self.tr("%n lost device(s) or key(s) no longer count.", "", facts.revoked)

    def form(self, form: OfficeForm) -> str:
        """Return what a template of the office is used for."""
        title = isolated(form.title)
        if form.standing is FormStanding.OLDER:
            return self.tr("{title}: the app's own template is newer, so it stays in use.").format(
                title=title
            )
        return self.tr("{title}, from your office: new records are written with it.").format(title=title)

    def change(self, change: SetupChange) -> str:
        """Return one difference to the setup in force."""
        before, after = isolated(change.before), isolated(change.after)
        if change.kind in (_K.FORM_NEW, _K.FORM_NEWER, _K.FORM_GONE):
            before = self._kind(change.before)
        if change.kind is _K.GATEWAY_ADDRESS and not change.before:
            return self.tr("Sends over the network to {after}").format(after=after)
        if change.kind is _K.GATEWAY_ADDRESS and not change.after:
            return self.tr("No longer sends over the network; what you export goes on a stick")
        if change.kind is _K.REVOKED:
            return self.tr("%n lost device(s) or key(s) no longer count", "", int(change.after))
        if change.kind is _K.RESTORED:
            return self.tr("%n device(s) or key(s) count again", "", int(change.after))
        return self._sentence(change.kind).format(before=before, after=after)

    def _sentence(self, kind: SetupChangeKind) -> str:
        return {
            _K.OFFICE: self.tr("The office is now called {after}; it was {before}"),
            _K.GATEWAY_NEW: self.tr("Your work goes to {after}"),
            _K.GATEWAY_GONE: self.tr("Your work no longer goes to {before}"),
            _K.GATEWAY_NAME: self.tr("The gateway is now called {after}; it was {before}"),
            _K.GATEWAY_ADDRESS: self.tr("The gateway's address is now {after}; it was {before}"),
            _K.GATEWAY_PRINCIPAL: self.tr("Receipts are now signed as {after}; it was {before}"),
            _K.OPENER_NEW: self.tr("{after} can open what you send"),
            _K.OPENER_GONE: self.tr("{before} can no longer open what you send"),
            _K.RECEIPT_KEY_NEW: self.tr("Receipts may be signed with the key {after}"),
            _K.RECEIPT_KEY_GONE: self.tr("Receipts signed with the key {before} no longer count"),
            _K.AUTHORITY_NEW: self.tr("Devices that {after} confirms are trusted"),
            _K.AUTHORITY_GONE: self.tr("Devices that {before} confirmed are no longer trusted"),
            _K.AUTHORITY_CHANGED: self.tr("An office now confirms other devices: {after}; it was {before}"),
            _K.SIGNER_NEW: self.tr("{after} may make the next setup file"),
            _K.SIGNER_GONE: self.tr("{before} may no longer make setup files"),
            _K.FORM_NEW: self.tr("{before} gets a template from your office, version {after}"),
            _K.FORM_NEWER: self.tr("{before} gets a newer template from your office, version {after}"),
            _K.FORM_GONE: self.tr("{before} goes back to the app's own template"),
        }[kind]

    def _kind(self, form_id: str) -> str:
        wording = Wording(self)
        return wording.record_type(RecordType(form_id)) if form_id in set(RecordType) else form_id


def isolated(text: str) -> str:
    """Return `text` so marked that it runs in its own direction inside a sentence."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _names(keys: Iterable[NamedKey]) -> str:
    return QLocale().createSeparatedList([isolated(one.name) for one in keys])
