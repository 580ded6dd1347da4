"""Senders whose key somebody here once compared by voice; kept in the vault and sent nowhere."""

from typing import Protocol

_NAME = "senders.known"


class Texts(Protocol):
    """What keeps single texts durably; `desktop.storage.settings.Settings` does."""

    def get(self, name: str) -> str | None:
        """Return the text, or None if there is none."""

    def put(self, name: str, value: str) -> None:
        """Keep the text, in place of what was there."""


class Senders:
    """Fingerprints of keys. Every method runs on the store lane."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def knows(self, fingerprint: str) -> bool:
        """Tell whether somebody compared this key before."""
        return bool(fingerprint) and fingerprint in self._known()

    def remember(self, fingerprint: str) -> None:
        """Note that somebody compared this key; doing it twice changes nothing."""
        if fingerprint and not self.knows(fingerprint):
            self._texts.put(_NAME, "\n".join((*self._known(), fingerprint)))

    def _known(self) -> tuple[str, ...]:
        return tuple((self._texts.get(_NAME) or "").split())
