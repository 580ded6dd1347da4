"""Scan one text."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from desktop.domain.hit import Hit, HitKind
from desktop.safety.scan.addresses import addresses
from desktop.safety.scan.ages import ages
from desktop.safety.scan.contacts import emails, phones
from desktop.safety.scan.coordinates import coordinates
from desktop.safety.scan.counts import counts
from desktop.safety.scan.dates import dates
from desktop.safety.scan.find import Find, settle
from desktop.safety.scan.folded import Folded, fold
from desktop.safety.scan.numbers import card_numbers, case_numbers
from desktop.safety.scan.watch import NOBODY, Watch

AROUND = 40
"""So many characters before and after are shown with a hit."""


def scan(
    text: str, *, watch: Watch = NOBODY, languages: Collection[str] = (), place_level: str = ""
) -> tuple[Hit, ...]:
    """Return what in `text` could say who somebody is, in reading order.

    Takes time in proportion to the text's length. What is watched for by name is found even inside another
    find, such as an e-mail address.

    Args:
        text: as it was written.
        watch: names and places to look for.
        languages: in which the text is known to be; only used where two languages disagree on a word.
        place_level: of the record; at "national" counts of three or four are no hits.
    """
    if not text:
        return ()
    folded = fold(text)
    found = settle(_shapes(folded, languages, place_level), len(folded.text))
    named = settle(watch.finds(folded), len(folded.text))
    taken = bytearray(len(folded.text))
    for find in found:
        taken[find.start : find.end] = b"\1" * (find.end - find.start)
    found += [find for find in named if find.kind is HitKind.WATCHED or not all(taken[find.start : find.end])]
    return tuple(_hit(find, folded) for find in sorted(found, key=lambda one: (one.start, one.end)))


def _shapes(folded: Folded, languages: Collection[str], place_level: str) -> Iterator[Find]:
    found: list[Iterator[Find]] = [emails(folded), coordinates(folded), ages(folded)]
    if any(char in folded.text for char in "0123456789"):
        found += [
            phones(folded),
            card_numbers(folded),
            case_numbers(folded),
            dates(folded),
            addresses(folded),
        ]
    return chain(*found, counts(folded, place_level, languages))


def _hit(find: Find, folded: Folded) -> Hit:
    start, end = folded.span(find.start, find.end)
    source = folded.source
    return Hit(
        kind=find.kind,
        start=start,
        end=end,
        text=source[start:end],
        before=source[max(0, start - AROUND) : start],
        after=source[end : end + AROUND],
    )
