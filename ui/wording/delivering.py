"""What stands in the way of a bundle to the gateway or onto a stick, as sentences that say what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from desktop.errors import Code


class DeliveringWords(QObject):
    """Turns the codes of lines, uploads and sticks into translated sentences."""

    def sentences(self) -> Mapping[Code, str]:
        """Return the sentence for each code, with {parameters} still to be filled."""
        return {**self._of_the_way(), **self._of_the_gateway(), **self._of_the_upload(), **self._of_sticks()}

    def _of_the_way(self) -> Mapping[Code, str]:
        return {
            Code.NO_NETWORK: self.tr(
                "There is no connection to the internet right now. What you send waits here and goes on by "
                "itself. You can also copy it to a stick."
            ),
            Code.LINE_BROKEN: self.tr(
                "The connection keeps breaking off. What has arrived stays there, and sending goes on from "
                "that point by itself."
            ),
            Code.CAPTIVE_PORTAL: self.tr(
                "This network wants you to log in or agree to something first. Open any web page in a "
                "browser, do what it asks, then try again. Nothing was sent to anybody else."
            ),
            Code.PROXY_PASSWORD: self.tr(
                "This network lets nobody out without a name and password, and the app has none. Ask whoever "
                "looks after the network to let the app through. Another network or a stick will do too."
            ),
            Code.PROXY_BARS: self.tr(
                "This network lets the app through only by way of another computer (a proxy), and that one "
                "does not let it pass. Ask whoever looks after the network. Another network or a stick will "
                "do too."
            ),
            Code.CLOCK_WRONG: self.tr(
                "The clock of this computer seems wrong: it says {here}. Set date and time right, then try "
                "again. Nothing was sent."
            ),
        }

    def _of_the_gateway(self) -> Mapping[Code, str]:
        return {
            Code.GATEWAY_SILENT: self.tr(
                "The gateway does not answer. The connection may be too weak, or the gateway is not running. "
                "What you send waits here and is tried again by itself."
            ),
            Code.GATEWAY_UNPROVEN: self.tr(
                "Something answers in the gateway's name but cannot prove that it is the gateway. Nothing "
                "was sent. If this network wants a log-in, open a web page and log in first. Otherwise use "
                "another network, and tell your office if it happens again."
            ),
            Code.GATEWAY_EXPIRED: self.tr(
                "The gateway's proof of who it is has run out, or the clock of this computer is wrong: it "
                "says {here}. Nothing was sent. Look at the date first. If it is right, tell your office."
            ),
            Code.GATEWAY_OTHER: self.tr(
                "There is no gateway at the address that this app was given. Nothing was sent. Ask your "
                "office for a new setup file."
            ),
            Code.GATEWAY_TOO_NEW: self.tr(
                "The gateway speaks another version than this app. Nothing was sent. Look for a newer "
                "version of the app, or copy to a stick."
            ),
            Code.GATEWAY_REFUSES: self.tr(
                "The gateway does not let this app send. Everything is safe here. Tell your office the "
                "number {status}, or copy to a stick."
            ),
            Code.GATEWAY_TAKES_LESS: self.tr(
                "The gateway takes no file this large over the network. Everything is safe here. Copy it to "
                "a stick, or send fewer records at once."
            ),
            Code.GATEWAY_FULL: self.tr(
                "The gateway has no room left right now. What you send waits here and is tried again later. "
                "If it goes on for days, tell your office."
            ),
            Code.GATEWAY_TROUBLED: self.tr(
                "The gateway has a problem of its own. What you send waits here and is tried again by itself."
            ),
        }

    def _of_the_upload(self) -> Mapping[Code, str]:
        return {
            Code.UPLOAD_GONE: self.tr(
                "The gateway no longer had the part that was sent before. Sending begins again from the "
                "start, by itself."
            ),
            Code.UPLOAD_ELSEWHERE: self.tr(
                "The gateway has another part than the app thought. Sending goes on from what is there, by "
                "itself."
            ),
            Code.UPLOAD_HELD: self.tr(
                "The gateway is still busy with an earlier try. Sending goes on in a moment, by itself."
            ),
            Code.UPLOAD_PIECE_TOO_LARGE: self.tr(
                "Something on the way to the gateway lets not even small pieces through. Use another network "
                "or a stick, and tell your office."
            ),
        }

    def _of_sticks(self) -> Mapping[Code, str]:
        return {
            Code.STICK_GONE: self.tr(
                "The stick at {folder} cannot be reached any more. What you wanted to copy is safe here, and "
                "nothing on the stick looks finished that is not. Plug it in again, then try once more."
            ),
            Code.STICK_NO_ROOM: self.tr(
                "There is not enough room on the stick at {folder}. Nothing here was changed. Free {needed} "
                "there, or use another stick."
            ),
            Code.STICK_TOO_LARGE: self.tr(
                "The stick at {folder} takes no file larger than 4 GB. Nothing here was changed. Use another "
                "stick, or have this one formatted as exFAT, which empties it."
            ),
            Code.STICK_NOT_VERIFIED: self.tr(
                "What the stick at {folder} gives back is not what was written, so it does not count. "
                "Everything is safe here. Use another stick; this one may be worn out."
            ),
        }
