"""Who can open the bundle: one line above the letter, and the colleagues to choose from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.audience import Profile
from desktop.domain.contact import Contact
from desktop.domain.gateway import Gateway
from ui.desk_sealing import Receivers
from ui.pages.leaving.colleagues import Colleagues, named
from ui.parts.plain_label import PlainLabel
from ui.style import INSIDE, is_large, set_icon
from ui.wording.conflicts import ConflictWords


class SealedFor(QWidget):
    """A lock and a sentence; what is for the gateway is sealed for it, the rest for colleagues one chooses.

    Signals:
        changed: somebody else can open it now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sealedFor")
        self._words = ConflictWords(self)
        self._profile = Profile.GATEWAY_PUBLIC
        self._receivers = Receivers()
        self._chosen: tuple[Contact, ...] = ()
        self._mark = QLabel(self)
        self.sentence = PlainLabel(parent=self)
        self.sentence.setObjectName("sealedForWords")
        self.choose = QPushButton(self.tr("Choose who can open it"), self)
        self.choose.setObjectName("sealedForChoose")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._choose)
        words = QHBoxLayout()
        words.setSpacing(INSIDE)
        words.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self) if is_large() else QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(INSIDE)
        layout.addLayout(words, 1)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self._say()

    @property
    def recipients(self) -> tuple[str, ...]:
        """The keys to seal for; none: it is not sealed."""
        gateway = self.gateway
        if gateway is not None:
            return gateway.recipients
        return tuple(one.recipient for one in self._opening)

    @property
    def who(self) -> str:
        """Who can open it, as people call them; empty if it is not sealed."""
        gateway = self.gateway
        if gateway is not None:
            return gateway.name
        return self._words.listed([*map(named, self._opening)]) if self._opening else ""

    @property
    def gateway(self) -> Gateway | None:
        """The gateway that this bundle is for, if a setup file names one."""
        return self._receivers.gateway if self._profile is Profile.GATEWAY_PUBLIC else None

    @property
    def can_wait(self) -> bool:
        """Whether the bundle can be put into the outbox."""
        return self.gateway is not None and self._receivers.outbox is not None

    def show_for(self, profile: Profile, receivers: Receivers) -> None:
        """Say who could open a bundle of this kind."""
        self._profile, self._receivers = profile, receivers
        known = {one.fingerprint for one in receivers.colleagues}
        self._chosen = tuple(one for one in self._chosen if one.fingerprint in known)
        self._say()

    def take(self, chosen: tuple[Contact, ...]) -> None:
        """Let these colleagues open it."""
        self._chosen = chosen
        self._say()
        self.changed.emit()

    def unsealed(self) -> str:
        """Return the plain sentence that comes before a bundle leaves without being sealed."""
        return self.tr(
            "This bundle is not sealed: whoever finds the file or the stick can read all of it. Keep it with "
            "you, and delete it from the stick when it has arrived."
        )

    @property
    def _opening(self) -> tuple[Contact, ...]:
        return () if self._profile is Profile.GATEWAY_PUBLIC else self._chosen

    def _say(self) -> None:
        is_sealed = bool(self.recipients)
        set_icon(self._mark, "lock" if is_sealed else "warning", "ok" if is_sealed else "warn")
        self.sentence.setText(self._said())
        is_for_colleagues = self._profile is not Profile.GATEWAY_PUBLIC
        self.choose.setVisible(is_for_colleagues and bool(self._receivers.colleagues))

    def _said(self) -> str:
        if self.who:
            return self.tr("Sealed. Only {who} can open it.").format(who=self.who)
        if self._profile is Profile.GATEWAY_PUBLIC:
            return self.tr(
                "Not sealed: whoever has the file can read it. With your office's setup file, which you take "
                "in under Safety, it is sealed for the gateway."
            )
        if self._receivers.colleagues:
            return self.tr("Not sealed: whoever has the file can read it.")
        return self.tr(
            "Not sealed: whoever has the file can read it. To seal it for a colleague, add her first, under "
            "Safety."
        )

    def _choose(self) -> None:
        ticked = {one.fingerprint for one in self._chosen}
        dialog = Colleagues(self._receivers.colleagues, ticked, self)
        dialog.chosen.connect(self.take)
        dialog.open()
