"""Find exact days, in the calendars and months of the languages of the interface; a month alone is none."""

import re
from collections.abc import Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, any_of, scripts

_LATIN_MONTHS = any_of(
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov"),
    *("dec", "jan.", "feb.", "mar.", "apr.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec."),
    *("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre"),
    *("novembre", "décembre", "janv.", "févr.", "avr.", "juil.", "déc."),
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre"),
    *("octubre", "noviembre", "diciembre", "janeiro", "fevereiro", "março", "maio", "junho", "julho"),
    *("setembro", "outubro", "novembro", "dezembro"),
    *(
        "hamal",
        "sawr",
        "jawza",
        "saratan",
        "asad",
        "sunbula",
        "mizan",
        "aqrab",
        "qaws",
        "jadi",
        "dalw",
        "hut",
    ),
)
_MONTH_FIRST = any_of(
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october"),
    *("november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov"),
    *("dec", "jan.", "feb.", "mar.", "apr.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec."),
)
_RU_MONTHS = any_of(
    *("января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября"),
    *("ноября", "декабря", "янв.", "фев.", "апр.", "авг.", "сент.", "окт.", "нояб.", "дек."),
)
_RTL_MONTHS = any_of(
    *("حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"),
    *("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
    *("جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "اگست", "سپتمبر", "اکتوبر", "نومبر"),
    *("دسمبر", "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر"),
    *("نوامبر", "دسامبر", "يناير", "فبراير", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر"),
    *("نوفمبر", "ديسمبر", "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول"),
    *(
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
        "جانفي",
        "فيفري",
        "أفريل",
        "ماي",
        "جوان",
        "جويلية",
        "أوت",
    ),
    *("محرم", "صفر", "ربيع الأول", "ربيع الثاني", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
)
_DAY = r"(?<![\w/.-])(?P<day>[0-9]{1,2})(?:\s?(?:st|nd|rd|th|er|e|o|a|\.|-e|-го|م|ام|مین|ال)(?![\w]))?"
_SPAN = r"(?:(?<![\w/.-])[0-9]{1,2}\s?(?:-|to|and|au|et|al|y|a|e|до|تا|الى|و)\s?)?"
_YEAR = r"(?:[\s,]{1,3}(?:(?:de|del|of|do|سال|عام|سنه|لسنه)\s)?[0-9]{4}(?![0-9]))?"
_LATIN = re.compile(
    rf"{_SPAN}{_DAY}[\s-](?:(?:of|de|d'|di|do)\s)?(?P<month>{_LATIN_MONTHS})(?!\w)(?:[\s,-]{{1,3}}(?:(?:de|del|of|do)\s)?"
    rf"(?P<year>[0-9]{{4}})(?![0-9]))?"
    rf"|(?<!\w)(?P<first>{_MONTH_FIRST})\s(?:the\s)?(?P<day2>[0-9]{{1,2}})(?:\s?(?:st|nd|rd|th))?(?![\w:%]|[.,/-][0-9])"
    rf"(?:[\s,]{{1,3}}(?P<year2>[0-9]{{4}})(?![0-9]))?"
)
_CYRILLIC = re.compile(rf"{_SPAN}{_DAY}\s(?P<month>{_RU_MONTHS})(?!\w)(?:\s(?P<year>[0-9]{{4}})(?![0-9]))?")
_RTL = re.compile(
    rf"{_SPAN}{_DAY}\s?(?:من\s|ماه\s|من\sشهر\s)?(?P<month>{_RTL_MONTHS})(?!\w){_YEAR}"
    rf"|(?<!\w)(?P<first>{_RTL_MONTHS})\s(?P<day2>[0-9]{{1,2}})(?![\w/.,%-]){_YEAR}"
)
_NUMERIC = re.compile(
    r"(?<![\w/.,-])(?:"
    r"(?P<y>(?:1[34]|19|20)[0-9]{2})(?P<s>[-/.])(?P<m>[0-9]{1,2})(?P=s)(?P<d>[0-9]{1,2})(?:t[0-9:.]{4,12}z?)?"
    r"|(?P<a>[0-9]{1,2})\s?(?P<t>[-/.])\s?(?P<b>[0-9]{1,2})\s?(?P=t)\s?(?P<c>(?:1[34]|19|20)[0-9]{2}|[0-9]{2})"
    r")(?![\w-]|[/.,][0-9])"
)
_KNOWN = frozenset((("8", 3), ("25", 11), ("10", 12), ("6", 2), ("11", 10), ("19", 6)))
"""Days that everybody marks: women's rights, against violence, human rights, against cutting, of the girl."""
_KNOWN_MONTHS = (
    (3, any_of("march", "mars", "marzo", "março", "марта", "مارچ", "مارس", "آذار")),
    (
        11,
        any_of("november", "novembre", "noviembre", "novembro", "ноября", "نومبر", "نوفمبر", "تشرين الثاني"),
    ),
    (
        12,
        any_of("december", "décembre", "diciembre", "dezembro", "декабря", "دسمبر", "ديسمبر", "كانون الأول"),
    ),
    (2, any_of("february", "février", "febrero", "fevereiro", "февраля", "فبروری", "فبراير", "شباط")),
    (10, any_of("october", "octobre", "octubre", "outubro", "октября", "اکتوبر", "أكتوبر", "تشرين الأول")),
    (6, any_of("june", "juin", "junio", "junho", "июня", "جون", "يونيو", "حزيران")),
)
_KNOWN_DAYS = tuple((month, re.compile(words)) for month, words in _KNOWN_MONTHS)


def dates(folded: Folded) -> Iterator[Find]:
    """Yield exact days, with or without their year."""
    text = folded.text
    for stands, pattern in zip(scripts(text), (_LATIN, _CYRILLIC, _RTL), strict=True):
        for match in pattern.finditer(text) if stands else ():
            if _is_day(match, folded):
                yield Find(HitKind.EXACT_DATE, *match.span())
    for match in _NUMERIC.finditer(text):
        if _is_numeric(match):
            yield Find(HitKind.EXACT_DATE, *match.span())


def _is_day(match: re.Match[str], folded: Folded) -> bool:
    found = match.groupdict()
    day = found.get("day") or found.get("day2") or ""
    if not 0 < int(day) <= 32:
        return False
    if found.get("first") in ("may", "mar", "march", "jan", "sep", "dec", "jun"):
        # "may 15 of them come", "in May 25 women came"
        behind = folded.text[max(0, match.start() - 3) : match.start()]
        if not folded.is_capital(match.start("first")) or behind.endswith("in "):
            return False
    # Known days are marked everywhere; the year makes one a day on which something happened.
    has_year = re.search(r"[0-9]{4}", match[0]) is not None
    month = found.get("month") or found.get("first") or ""
    return has_year or not any(
        (day, number) in _KNOWN and words.fullmatch(month) for number, words in _KNOWN_DAYS
    )


def _is_numeric(match: re.Match[str]) -> bool:
    if match["y"]:
        return 0 < int(match["m"]) <= 12 and 0 < int(match["d"]) <= 31
    first, second, year = int(match["a"]), int(match["b"]), match["c"]
    if len(year) == 2 and (match["t"] == "." or match["t"] == "-") and len(match["a"] + match["b"]) < 4:
        return False
    return 0 < min(first, second) <= 12 and max(first, second) <= 31
