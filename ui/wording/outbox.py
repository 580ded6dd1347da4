"""The outbox in words: what a parcel holds, how it fares, why it waits, and what may be done."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from desktop.domain.audience import Profile
from desktop.domain.departure import Departure
from desktop.domain.parcel import Parcel, ParcelState, Way
from desktop.domain.when_to_send import Hold
from desktop.errors import Code
from ui.wording.delivering import DeliveringWords
from ui.wording.filled import Words, size
from ui.wording.receiving import ReceivingWords

_SHORT = QLocale.FormatType.ShortFormat
_SHORT_S = 50


class OutboxWords(QObject):
    """Turns parcels, their faults and the reasons to wait into translated sentences."""

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {
            Code.PARCEL_MISSING: self.tr("This bundle is no longer in the outbox."),
            Code.PARCEL_FILE_GONE: self.tr(
                "The file of this bundle is no longer in the outbox, or not all of it. The records are safe. "
                "Take the bundle out of the outbox and export the records again."
            ),
            Code.PARCEL_WITHHELD: self.tr(
                "A consent in this bundle ended or was taken back, somebody in it is in danger, or a record "
                "in it is for fewer readers now, so it is not sent. Take it out of the outbox. What may "
                "still leave you can export again."
            ),
            Code.PARCEL_DELETED: self.tr(
                "A record in this bundle was deleted, so it is not sent. Put the record back from the bin, "
                "or take the bundle out of the outbox. The other records you can export again."
            ),
            Code.PARCEL_OTHER_KEYS: self.tr(
                "This bundle was sealed or signed with keys that do not count any more, so it is not sent. "
                "Take it out of the outbox and export the records again."
            ),
            Code.PARCEL_TAKEN_BACK: self.tr(
                "This bundle was taken out of the outbox and is not sent. Its records can be exported again."
            ),
            Code.GATEWAY_NONE: self.tr(
                "The app does not know where to send yet. Take in your office's setup file on the page "
                "Safety, or copy the bundle to a stick."
            ),
        }

    def holds(self, departure: Departure | None, profile: Profile) -> str:
        """Return what a parcel holds."""
        if profile is Profile.WITHDRAWAL_NOTICE:
            return self.tr("A notice that consent was taken back")
        if departure is None:
            return self.tr("A bundle")
        records = self.tr("%n record(s)", "", len(departure.revisions))
        if not departure.file_count:
            return records
        files = self.tr("%n file(s)", "", departure.file_count)
        return self.tr("{records} and {files}").format(records=records, files=files)

    def recipient(self, parcel: Parcel) -> str:
        """Return whom a parcel is for."""
        return self.tr("To {recipient}").format(recipient=parcel.recipient or self.tr("whom you chose"))

    def size(self, parcel: Parcel) -> str:
        """Return how large a parcel is."""
        return size(parcel.size)

    def state(self, parcel: Parcel) -> str:
        """Return how far a parcel came; what it is waiting for is said elsewhere."""
        match parcel.state:
            case ParcelState.WAITING | ParcelState.SENDING if parcel.is_paused:
                return self.tr("Paused. It waits until you let it go on.")
            case ParcelState.WAITING | ParcelState.SENDING if parcel.offset:
                return self.tr("Waiting. {there} of {size} are there already.").format(
                    there=size(parcel.offset), size=size(parcel.size)
                )
            case ParcelState.WAITING | ParcelState.SENDING:
                return self.tr("Waiting to be sent.")
            case ParcelState.DELIVERED if parcel.way is Way.STICK:
                return self.tr("Copied to a stick on {day}. The receipt has not come yet.").format(
                    day=_day(parcel)
                )
            case ParcelState.DELIVERED:
                return self.tr("Delivered on {day}. The receipt has not come yet.").format(day=_day(parcel))
            case ParcelState.RECEIVED:
                return self.tr("Received and accepted. The receipt came on {day}.").format(day=_day(parcel))
            case ParcelState.NEEDS_CORRECTION:
                return self.tr("Received. The gateway asks you to change something.")
            case _:
                return self.tr("Not accepted. The receipt says why.")

    def settled(self) -> str:
        """Return that nothing is left to do of what a gateway asked for."""
        return self.tr("Received. What the gateway asked for is done.")

    def going(self) -> str:
        """Return that a parcel goes just now."""
        return self.tr("Being sent.")

    def fault(self, parcel: Parcel) -> str:
        """Return why the last try brought nothing; nothing where it did, or where that is told elsewhere."""
        try:
            code = Code(parcel.fault)
        except ValueError:  # none, or of a newer program
            return ""
        return self.why(code)

    def why(self, code: Code) -> str:
        """Return why a look at the gateway brought nothing."""
        if code is Code.GATEWAY_REFUSES:  # which number it said is not kept
            return self.tr(
                "The gateway does not let this app send. Everything is safe here. Tell your office, or copy "
                "to a stick."
            )
        words = DeliveringWords().sentences().get(code) or self.sentences().get(code, "")
        return words.format_map(Words(here=QLocale().toString(QDateTime.currentDateTime(), _SHORT)))

    def no_gateway(self) -> str:
        """Return why nothing goes where no setup file says where to."""
        return self.sentences()[Code.GATEWAY_NONE]

    def asking(self) -> str:
        """Return that somebody asked for a receipt."""
        return self.tr("Asking for the receipt.")

    def not_yet(self) -> str:
        """Return that the receipt which was asked for just now is not there."""
        now = QLocale().toString(QTime.currentTime(), _SHORT)
        return self.tr("Asked at {time}. The receipt is not there yet.").format(time=now)

    def clock_off(self, off: timedelta) -> str:
        """Return that the clocks here and at the gateway are apart."""
        return self.tr(
            "The clock of this computer and the gateway's are {time} apart. What you send arrives all the "
            "same. Look whether date and time are right here."
        ).format(time=self.duration(abs(off).total_seconds()))

    def doubtful(self, code: Code) -> str:
        """Return that a receipt came which is not believed, and why."""
        why = ReceivingWords().sentences().get(code, "").format_map(Words(file=self.tr("The receipt")))
        return self.tr("A receipt came that cannot be used. {why}").format(why=why)

    def progress(self, there: int, total: int, speed: float, seconds_left: float | None) -> str:
        """Return how fast a parcel goes and how long it takes."""
        done = self.tr("{there} of {size}").format(there=size(there), size=size(total))
        if speed <= 0 or seconds_left is None:
            return done
        return self.tr("{done}, {speed} a second, {time} left").format(
            done=done, speed=size(int(speed)), time=self.duration(seconds_left)
        )

    def estimate(self, seconds: float) -> str:
        """Return how long sending takes at the present speed."""
        if seconds < _SHORT_S:
            return self.tr("Less than a minute at the present speed")
        return self.tr("About {time} at the present speed").format(time=self.duration(seconds))

    def duration(self, seconds: float) -> str:
        """Return a length of time, no more exactly than it can be known."""
        minutes = int(seconds / 60 + 0.5)
        if seconds < _SHORT_S:
            return self.tr("less than a minute")
        if minutes < 60:
            return self.tr("%n minute(s)", "", max(1, minutes))
        hours = minutes / 60
        if hours < 36:
            return self.tr("%n hour(s)", "", int(hours + 0.5))
        return self.tr("%n day(s)", "", int(hours / 24 + 0.5))

    def hold(self, hold: Hold) -> str:
        """Return why nothing is sent just now."""
        return {
            Hold.PAUSED: self.tr("Sending is paused."),
            Hold.QUIET: self.tr("Nothing is sent in the quiet hours."),
            Hold.OTHER_NETWORK: self.tr("This is not the network you chose for sending."),
            Hold.NETWORK_UNKNOWN: self.tr(
                "You chose one network for sending, and this computer does not tell which one it is on."
            ),
            Hold.ENOUGH_TODAY: self.tr("What you allowed for one day is used up. It goes on tomorrow."),
            Hold.ON_BATTERY: self.tr("This computer runs on its battery. Plug it in to send."),
            Hold.POWER_UNKNOWN: self.tr(
                "You chose to send only when plugged in, and this computer does not tell whether it is."
            ),
        }[hold]

    def waiting(self, count: int) -> str:
        """Return how many parcels wait, for the status line."""
        return self.tr("%n parcel(s) waiting", "", count)

    def sending(self, percent: int) -> str:
        """Return that a parcel is on its way, for the status line."""
        return self.tr("Sending, {percent} %").format(percent=QLocale().toString(percent))


def _day(parcel: Parcel) -> str:
    day = parcel.changed_at.astimezone().date()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
