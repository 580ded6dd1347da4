"""Find street addresses: a word for a street or a house, and a number."""

import re
from collections.abc import Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, any_of, scripts

_NO = r"(?:no\.?|n\.?\s?[o°]?\.?|nr\.?|num\.?|number|numero|#|n°|номер|نمبر|شماره|رقم|عدد|пр\.?)"
_STREET_AFTER = any_of(
    *(
        "street",
        "st",
        "st.",
        "road",
        "rd",
        "rd.",
        "avenue",
        "ave",
        "ave.",
        "lane",
        "drive",
        "close",
        "boulevard",
    ),
    *("blvd", "crescent", "terrace", "highway", "court", "gardens"),
)
_STREET_BEFORE = any_of(
    *("rue", "avenue", "av.", "ave", "boulevard", "bd", "impasse", "allée", "ruelle", "quai", "chemin"),
    *("calle", "avenida", "carrera", "cra.", "jirón", "pasaje", "callejón", "calzada", "camino", "diagonal"),
    *("rua", "travessa", "praça", "largo", "alameda", "estrada", "beco"),
)
_HOUSE = any_of(
    *(
        "house",
        "flat",
        "apartment",
        "apt",
        "plot",
        "stand",
        "room",
        "block",
        "unit",
        "erf",
        "villa",
        "compound",
    ),
    *("maison", "porte", "appartement", "appt", "lot", "parcelle", "immeuble", "casa", "lote", "manzana"),
    *("departamento", "depto", "apartamento", "quarteirão", "talhão", "bloco", "andar", "carré"),
)
_BOX = any_of(
    "p.o. box", "po box", "p.o.box", "b.p.", "bp", "boîte postale", "apartado", "caixa postal", "а/я"
)
_LATIN = re.compile(
    rf"(?<![\w.,/])[0-9]{{1,5}}\s?[a-d]?,?\s(?:[\w'-]{{2,20}}\s){{1,3}}{_STREET_AFTER}(?!\w)"
    rf"|(?<![\w.,/])[0-9]{{1,5}}\s?(?:bis|ter)?,?\s{_STREET_BEFORE}\s(?:de\s|du\s|des\s|la\s|l'){{0,2}}[\w'-]{{2,20}}(?:\s[\w'-]{{3,20}})?"
    rf"|(?<!\w){_STREET_BEFORE}\s(?:[\w'.-]{{1,20}}\s?){{1,6}}[,\s]{{0,3}}{_NO}?\s?[0-9]{{1,5}}(?![\w%])(?:\s?[-,]\s?[0-9]{{1,4}}(?!\w))?"
    rf"|(?<!\w){_STREET_BEFORE}\s{_NO}?\s?[0-9]{{1,4}}(?!\w)(?:\s?[#,-]\s?{_NO}?\s?[0-9]{{1,4}}(?:\s?-\s?[0-9]{{1,4}})?)?(?:[,\s]{{1,3}}{_HOUSE}\s{_NO}?\s?[0-9]{{1,5}})?"
    rf"|(?<!\w){_HOUSE}\s(?:{_NO}\s?)?[0-9]{{1,5}}[a-d]?(?!\w)(?:[,\s]{{1,3}}(?:{_HOUSE}\s(?:{_NO}\s?)?[0-9]{{1,5}}|{_STREET_BEFORE}\s[\w'-]{{2,20}}(?:\s[\w'-]{{2,20}}){{0,2}}))?"
    rf"|(?<!\w)street\s(?:{_NO}\s?)?[0-9]{{1,4}}(?!\w)"
    rf"|(?<!\w){_BOX}\s?{_NO}?\s?[0-9]{{1,6}}"
)
_STREET = re.compile(rf"{_STREET_BEFORE}$")
_NO_NAME = re.compile(r"(?:of|and|to|in|the|per|for)$")
_MARKED = re.compile(rf"\s(?:no\.?\s|n\.?[o°]|nr\.?|numero|number|#)|,\s(?:{_STREET_BEFORE}|{_HOUSE})\s")
_WEAK = re.compile(
    r"(?:room|block|unit|lot|lote|court|close|drive|casa|maison|bloco|andar|villa|compound|st)(?!\w)"
)
_RU_STREET = any_of(
    *("ул.", "ул", "улица", "улице", "улицы", "улицу", "проспект", "проспекте", "пр-т", "просп.", "переулок"),
    *(
        "переулке",
        "пер.",
        "бульвар",
        "бульваре",
        "шоссе",
        "микрорайон",
        "микрорайоне",
        "мкр.",
        "мкр",
        "площадь",
    ),
)
_CYRILLIC = re.compile(
    rf"(?<!\w){_RU_STREET}\s?(?:[\w-]{{1,20}}\.?\s?){{1,3}},?\s?(?:д\.|дом|дома|доме|д)?\s?[0-9]{{1,4}}[а-г]?(?:,?\s?(?:кв\.|квартира|кв|к\.|корпус)\s?[0-9]{{1,4}})?(?!\w)"
    rf"|(?<!\w){_RU_STREET}\s(?:[\w-]{{1,20}}\s){{0,2}}{_NO}\s?[0-9]{{1,4}}"
    r"|(?<!\w)(?:д\.|дом|дома|доме|кв\.|квартира|квартире)\s?(?:no\s?)?[0-9]{1,4}(?![\w%])(?:,?\s?(?:кв\.|квартира)\s?[0-9]{1,4})?"
)
_RTL_STREET = any_of(
    *("سرک", "کوچه", "کوچهٔ", "جاده", "خیابان", "شارع", "زقاق", "بلاک", "پلاک", "کارته", "سرک عمومی"),
    *("بناية", "عمارة", "شقة", "الشارع", "حارة", "خانه نمبر", "خانه شماره", "اپارتمان", "حویلی", "منزل رقم"),
    *("منزل", "دكان", "بيت رقم", "البيت رقم", "مبنى"),
)
_ARABIC = re.compile(
    rf"(?<!\w)(?:در\s|ب|ال)?{_RTL_STREET}(?:\s[\w'-]{{1,16}}){{0,3}}?[\s،,]{{1,3}}(?:{_NO}\s?)?[0-9]{{1,5}}(?![\w%]|\s(?:كيلومتر|متر|كم|بار|تن))"
    rf"(?:[\s،,]{{1,3}}(?:{_RTL_STREET})\s(?:{_NO}\s?)?[0-9]{{1,5}})?"
)


def addresses(folded: Folded) -> Iterator[Find]:
    """Yield street addresses."""
    latin, cyrillic, arabic = scripts(folded.text)
    for match in _LATIN.finditer(folded.text) if latin else ():
        if _is_address(folded, match):
            yield Find(HitKind.ADDRESS, *match.span())
    for stands, pattern in ((cyrillic, _CYRILLIC), (arabic, _ARABIC)):
        for match in pattern.finditer(folded.text) if stands else ():
            yield Find(HitKind.ADDRESS, *match.span())


def _is_address(folded: Folded, match: re.Match[str]) -> bool:
    """Tell whether Latin words and a number are an address: a street has a name, and a name a capital."""
    found = match[0]
    if found[0].isdigit():
        words = list(re.finditer(r"[^\W\d_]{2,}", found))
        named = words if _STREET.match(words[0][0]) else words[:-1]
        return not _NO_NAME.match(words[0][0]) and any(
            folded.is_capital(match.start() + word.start()) for word in named
        )
    return not _WEAK.match(found) or _MARKED.search(found) is not None
