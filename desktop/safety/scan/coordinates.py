"""Find a point on the map: coordinates of every notation, short codes, and links to maps."""

import re
from collections.abc import Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded

_DECIMAL = re.compile(
    r"(?<![\w.,])[-+]?(?P<one>[0-9]{1,3})[.,][0-9]{3,12}\s?[°o]?\s?(?P<ns>[nsс])?\s{0,2}[,;/\s]\s{0,2}"
    r"(?:(?:lon|long|lng|longitude|долгота|طول)\s?[:=.]?\s?)?"
    r"[-+]?(?P<other>[0-9]{1,3})[.,][0-9]{3,12}(?![0-9])\s?[°o]?(?:\s?[ewoeвз](?!\w))?"
)
_DEGREES = re.compile(
    r"(?<![\w.])[-+]?[0-9]{1,3}(?:[.,][0-9]{1,8})?\s?(?:°|o(?=\s?[0-9]))\s?"
    r"(?:[0-9]{1,2}(?:[.,][0-9]{1,6})?\s?(?:'|min)\s?)?(?:[0-9]{1,2}(?:[.,][0-9]{1,4})?\s?(?:\"|''|”)\s?)?"
    r"(?:[nsewoсюзв](?!\w)|north|south|east|west|норд|شمال|جنوب|شرق|غرب)"
)
_NAMED = re.compile(
    r"(?<!\w)(?:lat|latitude|lon|long|lng|longitude|latitud|longitud|широта|долгота|gps|عرض|طول)"
    r"\s?[:=.]{0,2}\s?[-+]?[0-9]{1,3}[.,][0-9]{2,12}"
)
_PLUS = re.compile(r"(?<![\w+])[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?!\w)")
_LINK = re.compile(
    r"(?<!\w)(?:https?://)?(?:www\.)?(?:maps\.app\.goo\.gl|goo\.gl/maps|maps\.google\.[a-z.]{2,6}|google\.[a-z.]{2,6}/maps"
    r"|maps\.apple\.com|(?:www\.)?openstreetmap\.org|osm\.org|yandex\.[a-z]{2,3}/maps|2gis\.[a-z]{2,3}|w3w\.co"
    r"|what3words\.com|waze\.com)(?:/[^\s<>\"]{0,200})?"
)
_WORDS = re.compile(r"///[^\W\d_]{2,20}\.[^\W\d_]{2,20}\.[^\W\d_]{2,20}")
_GEO = re.compile(r"(?<!\w)geo:-?[0-9.]{1,12},-?[0-9.]{1,12}")


def coordinates(folded: Folded) -> Iterator[Find]:
    """Yield whatever says where something is to within a few houses."""
    text = folded.text
    for match in _DECIMAL.finditer(text):
        if int(match["one"]) <= 180 and int(match["other"]) <= 180:
            yield Find(HitKind.COORDINATES, *match.span())
    for pattern in (_DEGREES, _NAMED, _LINK, _GEO):
        for match in pattern.finditer(text):
            yield Find(HitKind.COORDINATES, *match.span())
    for match in _PLUS.finditer(text) if "+" in text else ():
        if any(char.isdigit() for char in match[0]):
            yield Find(HitKind.COORDINATES, *match.span())
    for match in _WORDS.finditer(text) if "///" in text else ():
        yield Find(HitKind.COORDINATES, *match.span())
