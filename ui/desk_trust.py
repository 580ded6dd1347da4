"""What pages know of this device's key, of colleagues' and of an office's; made by the composition root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.domain.contact import Contact
    from desktop.domain.issued import Issued


@dataclass(frozen=True, slots=True, kw_only=True)
class ThisDevice:
    """What others may know of this vault.

    Attributes:
        name, organisation: as its people call it; may be empty.
        words: of its key, to read out.
        request: the whole request file, for a picture that a telephone reads.
        office: who confirmed it; empty if that is not known by name.
        confirmed_on, until: when the office did, and how long it counts; None: nobody did, or without end.
        days_left: until then; below zero when it is over. None: as `until`.
    """

    name: str
    organisation: str
    words: str
    request: str
    office: str = ""
    confirmed_on: date | None = None
    until: date | None = None
    days_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a request file says; proved is only that one device says all of it.

    Attributes:
        words: what two people compare.
        replaces: the fingerprint of the key that the device had before; empty if it says none.
        replaced_name: what this office called that device, if it is in its list; else empty.
        known: somebody here compared these words before.
        data: the file itself.
    """

    name: str
    organisation: str
    words: str
    fingerprint: str
    data: bytes
    replaces: str = ""
    replaced_name: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """A contact and the words of its key; none where only the key's fingerprint is kept."""

    contact: Contact
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeFacts:
    """The office's key of this vault; `domain` is the short name behind the "@" of its devices' names."""

    name: str
    domain: str
    words: str


class Trusting(Protocol):
    """Keys, and who vouches for whom; on the store lane. `ui.app.trusting` has it."""

    def device(self) -> ThisDevice:
        """Return what others may know of this vault."""

    def name_device(self, name: str) -> ThisDevice:
        """Call this device otherwise."""

    def save_request(self, to: Path) -> Path:
        """Write the file with which an office or a colleague comes to know this device."""

    def take_answer(self, path: Path) -> ThisDevice:
        """Keep what an office answered; from then on this device signs with it."""

    def renew(self) -> ThisDevice:
        """Make a new key, which signs from now on, and believe the old one no more."""

    def colleagues(self) -> Sequence[Colleague]:
        """Return whom the people here know."""

    def read_request(self, path: Path) -> Asked:
        """Return what a request file says, and keep nothing."""

    def add_colleague(self, asked: Asked, name: str, organisation: str) -> None:
        """Keep a colleague whose words somebody here compared."""

    def rename_colleague(self, fingerprint: str, name: str, organisation: str) -> None:
        """Call a colleague otherwise."""

    def remove_colleague(self, fingerprint: str) -> None:
        """Know a colleague no more."""

    def office(self) -> OfficeFacts | None:
        """Return the office's key of this vault, if there is one."""

    def make_office(self, name: str, domain: str, phrase: str) -> OfficeFacts:
        """Make the office's key, under a phrase of its own."""

    def confirm(
        self, asked: Asked, name: str, organisation: str, phrase: str, to: Path, *, is_replaced: bool = False
    ) -> Path:
        """Vouch for a device whose words somebody compared, and write the answer for it.

        `is_replaced` takes back what was confirmed of the key that it had before.
        """

    def confirmed(self) -> Sequence[Issued]:
        """Return every confirmation, the newest first."""

    def lose(self, fingerprint: str, phrase: str, to: Path) -> Path:
        """Take a device's confirmations back, and write the office's list of lost devices."""

    def save_list(self, phrase: str, to: Path) -> Path:
        """Write the office's list of lost devices once more."""

    def take_list(self, path: Path) -> int:
        """Believe an office's list of lost devices; return how many devices it names."""
