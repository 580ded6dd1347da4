"""A bundle on its way: what state it is in, and the only ways from one state to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.audience import Profile
from desktop.domain.ids import BundleId


class ParcelState(StrEnum):
    """How far a parcel came."""

    WAITING = "waiting"  # to be sent or copied
    SENDING = "sending"  # somebody is at it; after a crash it counts as waiting
    DELIVERED = "delivered"  # every byte is there, or on a stick; no receipt yet
    RECEIVED = "received"  # a receipt says that all of it was accepted
    NEEDS_CORRECTION = "needs_correction"  # a receipt asks for changes
    REFUSED = "refused"  # a receipt says that nothing of it was accepted

    @property
    def is_answered(self) -> bool:
        """Tell whether a receipt came; nothing moves the parcel after that."""
        return self in (ParcelState.RECEIVED, ParcelState.NEEDS_CORRECTION, ParcelState.REFUSED)


class Way(StrEnum):
    """How a parcel was delivered."""

    NETWORK = "network"
    STICK = "stick"


KEYS = "outbox.keys."
"""Begins the name of a setting, with a bundle's id after it: what a parcel was sealed for and signed with."""

TAKEN_BACK = "parcel_taken_back"
"""The code of a parcel that somebody took out of the outbox before it was delivered."""


class WrongMove(ValueError):  # noqa: N818 (tells what was tried)
    """A parcel cannot go from where it is to where it was to go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One bundle in the outbox.

    Attributes:
        identity: SHA-512 of the bundle's tag manifest, lower-case hex.
        recipient: whom it is for, in words ("the gateway's editors").
        file_name: under which its bytes lie in the outbox folder; the same bytes until the receipt.
        size: bytes of that file.
        changed_at: when `state` came to be.
        tries: how often sending was broken off since the last byte that arrived.
        next_try: not before this moment; None: at once.
        fault: the error code of the last try (a desktop.errors.Code value); empty if there was none.
        upload: where a begun upload goes on; empty before it began.
        offset: how many bytes are there, as far as is known.
        is_paused: a person wants it to wait.
    """

    bundle_id: BundleId
    identity: str
    profile: Profile
    recipient: str
    file_name: str
    size: int
    made_at: datetime
    changed_at: datetime
    state: ParcelState = ParcelState.WAITING
    way: Way | None = None
    tries: int = 0
    next_try: datetime | None = None
    fault: str = ""
    upload: str = ""
    offset: int = 0
    is_paused: bool = False

    def begin(self, now: datetime) -> Parcel:
        """Return it being sent; one that was being sent when the program ended begins again."""
        self._demand(ParcelState.WAITING, ParcelState.SENDING)
        if self.is_taken_back:
            raise WrongMove("it was taken back")
        return replace(self, state=ParcelState.SENDING, changed_at=now, fault="", next_try=None)

    def created(self, upload: str) -> Parcel:
        """Return it with the place where its upload goes on; nothing is there yet."""
        self._demand(ParcelState.SENDING)
        return replace(self, upload=upload, offset=0)

    def advanced(self, offset: int) -> Parcel:
        """Return it with `offset` bytes there; if that is more than before, the tries count from nought."""
        self._demand(ParcelState.SENDING)
        if not 0 <= offset <= self.size:
            raise WrongMove("an offset lies within the file")
        return replace(self, offset=offset, tries=0 if offset > self.offset else self.tries)

    def break_off(self, now: datetime, fault: str, next_try: datetime | None) -> Parcel:
        """Return it waiting for another try."""
        self._demand(ParcelState.SENDING)
        tries = self.tries + 1
        return replace(
            self, state=ParcelState.WAITING, changed_at=now, fault=fault, next_try=next_try, tries=tries
        )

    def pause(self, is_paused: bool) -> Parcel:
        """Return it held back by a person, or let go again."""
        if self.is_taken_back:
            raise WrongMove("it was taken back")
        return replace(self, is_paused=is_paused, next_try=None)

    @property
    def is_taken_back(self) -> bool:
        """Tell whether somebody took it out of the outbox; its bundle is gone, and never left."""
        return self.state is ParcelState.WAITING and self.fault == TAKEN_BACK

    def take_back(self, now: datetime) -> Parcel:
        """Return it as one that will not be sent; what was delivered cannot be taken back."""
        self._demand(ParcelState.WAITING, ParcelState.SENDING)
        return replace(
            self,
            state=ParcelState.WAITING,
            changed_at=now,
            fault=TAKEN_BACK,
            next_try=None,
            upload="",
            offset=0,
            is_paused=True,
        )

    def deliver(self, now: datetime, way: Way) -> Parcel:
        """Return it delivered; a stick may get lost, so a delivered parcel can be delivered again."""
        self._demand(ParcelState.WAITING, ParcelState.SENDING, ParcelState.DELIVERED)
        offset = self.size if way is Way.NETWORK else self.offset
        return replace(
            self, state=ParcelState.DELIVERED, way=way, changed_at=now, fault="", next_try=None, offset=offset
        )

    def answer(self, state: ParcelState, now: datetime) -> Parcel:
        """Return it with what its receipt says; the same answer again changes nothing.

        A receipt may come for a parcel that was never seen to arrive: the last word of the other side was
        lost, or a person carried it. Raises WrongMove for a second, other answer.
        """
        if not state.is_answered:
            raise WrongMove("only a receipt's word is an answer")
        if self.state.is_answered:
            if self.state is not state:
                raise WrongMove("it was answered otherwise before")
            return self
        return replace(self, state=state, changed_at=now, fault="", next_try=None, is_paused=False)

    def _demand(self, *states: ParcelState) -> None:
        if self.state not in states:
            raise WrongMove(f"not from {self.state.value}")
