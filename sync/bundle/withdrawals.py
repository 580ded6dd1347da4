"""Write consents taken back as lines of a bundle, and read them from a stranger's as strictly.

A line says which record, what, and since when; never who or why.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from desktop.domain.answers import canonical
from desktop.domain.consent import Channel, Scope
from desktop.domain.withdrawal import Withdrawal
from sync.bundle import layout
from sync.bundle.pieces import Piece, piece_of
from sync.bundle.schema import MAX_INTEGER
from sync.bundle.verdict import WithdrawalLine
from sync.faults import FaultCode

FORMAT = "withdrawal-v1"
_NAMES = frozenset({"channels", "format", "number", "record_id", "scope", "withdrawn_on"})
_AHEAD = timedelta(days=2)
"""How far a day may lie ahead: the sender's midnight, and a clock that is a little fast."""
_NEXT = timedelta(days=1)


def withdrawal_pieces(withdrawals: Iterable[Withdrawal]) -> Iterator[Piece]:
    """Yield the file of withdrawals, each said once and sorted; none if there is nothing to say."""
    lines = sorted({canonical(_tree(one)) for one in withdrawals})
    if lines:
        yield piece_of(layout.WITHDRAWALS, "".join(f"{line}\n" for line in lines).encode("utf-8"))


def withdrawal_faults(tree: object, today: date) -> Iterator[FaultCode]:
    """Yield what is wrong with a parsed line."""
    if not isinstance(tree, dict) or tree.get("format") != FORMAT:
        yield FaultCode.WITHDRAWAL_SCHEMA
        return
    if tree.keys() - _NAMES:
        # Whoever it is or why does not travel, whatever it is called.
        yield FaultCode.WITHDRAWAL_PERSONAL
    number, record_id = tree.get("number"), tree.get("record_id")
    is_id = isinstance(record_id, str) and layout.UUID.fullmatch(record_id) is not None
    if not is_id or type(number) is not int or not 0 <= number <= MAX_INTEGER:
        yield FaultCode.WITHDRAWAL_SCHEMA
    scope = _words(tree.get("scope"), {str(one) for one in Scope})
    channels = _words(tree.get("channels"), {str(one) for one in Channel})
    if not scope:
        yield FaultCode.WITHDRAWAL_SCOPE
    elif channels is None or bool(channels) is not (Scope.ONE_CHANNEL.value in scope):
        yield FaultCode.WITHDRAWAL_CHANNELS
    if not _is_day(tree.get("withdrawn_on"), today):
        yield FaultCode.WITHDRAWAL_DATE


def withdrawal_line(tree: Mapping[str, object]) -> WithdrawalLine:
    """Return what a line without faults says."""
    scope, channels = tree["scope"], tree["channels"]
    assert isinstance(scope, list) and isinstance(channels, list)  # noqa: S101, PT018 (judged before)
    return WithdrawalLine(
        record_id=str(tree["record_id"]),
        number=int(str(tree["number"])),
        scope=tuple(scope),
        channels=tuple(channels),
        withdrawn_on=str(tree["withdrawn_on"]),
    )


def _tree(one: Withdrawal) -> dict[str, object]:
    # What tells two people's lines apart may be neither of them: the second one's day is the next.
    told_of = one.withdrawn_on + _NEXT if one.is_second else one.withdrawn_on
    return {
        "channels": sorted(one.channels),
        "format": FORMAT,
        "number": one.number,
        "record_id": one.record_id,
        "scope": sorted(one.scope),
        "withdrawn_on": told_of.isoformat(),
    }


def _words(value: object, known: set[str]) -> list[str] | None:
    """Return the list if it is one of known words, each once and sorted."""
    if not isinstance(value, list) or not all(isinstance(one, str) and one in known for one in value):
        return None
    return value if value == sorted(set(value)) else None


def _is_day(value: object, today: date) -> bool:
    if not isinstance(value, str):
        return False
    try:
        found = date.fromisoformat(value)
    except ValueError:
        return False
    return value == found.isoformat() and found <= today + _AHEAD
