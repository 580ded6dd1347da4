"""English sentences for the command line: why a parcel was not sent."""

from collections.abc import Mapping

from desktop.domain.when_to_send import Hold
from desktop.errors import Code

WAY: Mapping[Code, str] = {
    Code.GATEWAY_NONE: "No setup file says where to send.",
    Code.PARCEL_WITHHELD: "What let it leave is over, or somebody in it is in danger; it is not sent.",
    Code.PARCEL_DELETED: "A record in it was deleted, so it is not sent.",
    Code.PARCEL_OTHER_KEYS: "Its keys do not count any more; export it again.",
    Code.PARCEL_FILE_GONE: "Its file is no longer in the outbox, or not all of it.",
    Code.NO_NETWORK: "There is no connection to the internet.",
    Code.LINE_BROKEN: "The connection broke off; it goes on from there next time.",
    Code.CAPTIVE_PORTAL: "This network wants a log-in or an agreement first.",
    Code.PROXY_PASSWORD: "The proxy of this network wants a name and a password.",
    Code.PROXY_BARS: "The proxy of this network does not let this program pass.",
    Code.CLOCK_WRONG: "The clock of this computer is wrong.",
    Code.GATEWAY_SILENT: "The gateway does not answer.",
    Code.GATEWAY_UNPROVEN: "Something answers in the gateway's name and cannot prove that it is the gateway.",
    Code.GATEWAY_EXPIRED: "The gateway's certificate ran out, or the clock of this computer is wrong.",
    Code.GATEWAY_OTHER: "There is no gateway at the address in the setup file.",
    Code.GATEWAY_TOO_NEW: "The gateway speaks another version.",
    Code.GATEWAY_REFUSES: "The gateway does not let this program send.",
    Code.GATEWAY_TAKES_LESS: "The gateway takes no file this large.",
    Code.GATEWAY_FULL: "The gateway has no room left.",
    Code.GATEWAY_TROUBLED: "The gateway has a problem of its own.",
    Code.UPLOAD_GONE: "The gateway lost what was sent so far, again and again.",
    Code.UPLOAD_ELSEWHERE: "The gateway says again and again that another part of it is there.",
    Code.UPLOAD_HELD: "An earlier connection still holds it.",
    Code.UPLOAD_PIECE_TOO_LARGE: "Something on the way lets not even a small piece pass.",
}

HOLDS: Mapping[Hold, str] = {
    Hold.PAUSED: "Sending is paused.",
    Hold.QUIET: "These are the quiet hours.",
    Hold.OTHER_NETWORK: "This is not the network that was chosen for sending.",
    Hold.NETWORK_UNKNOWN: "One network was chosen for sending, and nothing here tells which one this is.",
    Hold.ENOUGH_TODAY: "The bytes of the day are used up.",
    Hold.ON_BATTERY: "This computer runs on its battery.",
    Hold.POWER_UNKNOWN: "It is to be sent only when plugged in, and nothing here tells whether it is.",
}


def why_not(code: Code) -> str:
    """Return why a parcel was not sent."""
    return WAY.get(code, f"It could not be done ({code.value}).")
