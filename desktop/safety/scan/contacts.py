"""Find what somebody could be reached by: telephone numbers and e-mail addresses, spelled out ones too."""

import re
from collections.abc import Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, any_of

_WIRE = any_of(
    *("national line", "ligne nationale", "línea nacional", "linha nacional", "линию", "линия", "линии"),
    *("خط ملی", "خط مشوره", "الخط الوطني", "بالخط الوطني"),
    *("tel", "tel.", "telephone", "phone", "phone number", "mobile", "cell", "cellphone", "call", "whatsapp"),
    *(
        "signal",
        "viber",
        "telegram",
        "sms",
        "text",
        "dial",
        "ring",
        "hotline",
        "helpline",
        "help line",
        "fax",
    ),
    *("tél", "tél.", "téléphone", "appeler", "appelez", "appelle", "composez", "numéro vert", "portable"),
    *(
        "joindre",
        "joignable",
        "teléfono",
        "teléfonos",
        "celular",
        "móvil",
        "llame",
        "llamar",
        "línea",
        "marque",
    ),
    *("telefone", "telemóvel", "ligue", "ligar", "linha", "linha verde", "contacto", "contato", "disque"),
    *("тел", "тел.", "телефон", "телефону", "телефоны", "звоните", "звонить", "позвонить", "позвоните"),
    *("горячая линия", "горячей линии", "ватсап", "вотсап", "моб", "моб.", "номер", "номеру"),
    *("تلفن", "تلیفون", "تيلفون", "موبایل", "مبایل", "شماره تماس", "شماره تلیفون", "زنگ", "تماس", "واتساپ"),
    *("شماره", "نمبر", "هاتف", "الهاتف", "جوال", "الجوال", "موبايل", "اتصل", "اتصلي", "اتصلوا", "الاتصال"),
    *("واتساب", "خط المساعدة", "الخط الساخن", "هاتفها", "رقمها"),
)
_LINK = any_of(
    *("on", "at", "no", "no.", "number", "is", "was", "the number", "us on", "us at", "me on", "her on"),
    *("au", "le", "au numéro", "numéro", "est", "n°", "le numéro", "al", "el", "al número", "número", "es"),
    *("ao", "o", "para o", "para", "é", "no número", "nacional", "по", "по номеру", "номер", "на номер"),
    *(
        "به",
        "با",
        "را",
        "شماره",
        "به شماره",
        "با شماره",
        "نمبر",
        "آن",
        "على",
        "على الرقم",
        "رقم",
        "الرقم",
        "بـ",
    ),
)
_NAMED = re.compile(
    rf"(?<!\w){_WIRE}(?:[\s.:,()#-]{{0,3}}{_LINK}){{0,2}}[\s.:,()#-]{{0,3}}"
    r"(?P<number>\+?[0-9](?:[\s().\-/]{0,2}[0-9]){2,14})(?![0-9%])"
)
_BARE = re.compile(
    r"(?<![\w@/.,-])(?P<number>(?:\+\s?|\()?[0-9](?:[\s().\-/]{0,2}[0-9]){6,14})(?![\w%]|[.,][0-9])"
)
_MONEY = any_of(
    *(
        "usd",
        "us$",
        "eur",
        "gbp",
        "afn",
        "kgs",
        "mzn",
        "ngn",
        "cfa",
        "fcfa",
        "xof",
        "xaf",
        "mwk",
        "ugx",
        "ars",
    ),
    *("hnl", "mxn", "zar", "dollars", "dollar", "euros", "pesos", "lempiras", "meticais", "francs", "naira"),
    *("dólares", "сом", "сомов", "долларов", "доллар", "сомони", "рублей", "افغانی", "دالر", "دلار", "دولار"),
    *("$", "€", "£", "isbn", "issn", "doi", "million", "millions", "milliards", "millones", "milhões", "млн"),
)
_MONEY_BEFORE = re.compile(rf"(?:^|[^\w]){_MONEY}[\s:.-]{{0,3}}(?:13[:\s])?$")
_MONEY_AFTER = re.compile(rf"\s{{0,2}}(?:de\s)?{_MONEY}(?!\w)")
_GROUPS = re.compile(r"[0-9]+")
_YEAR = re.compile(r"(?:1[89]|20|13|14)[0-9]{2}")

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
_AT = r"(?:[(\[{]\s?(?:at|a|arroba|arobase|собака|ат)\s?[)\]}]|(?:arroba|arobase|собака))"
_DOT_WORD = r"(?:dot|punto|ponto|point|точка)"
_DOT = rf"(?:\s?\.\s?|\s?[(\[{{]\s?{_DOT_WORD}\s?[)\]}}]\s?|\s{_DOT_WORD}\s)"
_SPELLED = re.compile(
    rf"(?<![\w.+-])[\w.+-]{{1,64}}\s?(?:{_AT}\s?[\w-]{{1,63}}(?:{_DOT}[\w-]{{2,63}}){{1,3}}"
    r"|\sat\s[\w-]{1,63}(?:\sdot\s[\w-]{2,63}){1,3})"
)


def phones(folded: Folded) -> Iterator[Find]:
    """Yield what looks like a telephone number; short ones only where a word says that they are."""
    text = folded.text
    for match in _NAMED.finditer(text):
        number = match["number"]
        is_amount = _is_grouped(number) and _MONEY_AFTER.match(text, match.end())
        if not (is_amount or _YEAR.fullmatch(_GROUPS.findall(number)[0])):
            yield Find(HitKind.PHONE, *match.span("number"))
    for match in _BARE.finditer(text):
        number = match["number"]
        before = text[max(0, match.start() - 16) : match.start()]
        if not (_is_other(number) or _MONEY_BEFORE.search(before) or _MONEY_AFTER.match(text, match.end())):
            yield Find(HitKind.PHONE, *match.span("number"))


def emails(folded: Folded) -> Iterator[Find]:
    """Yield e-mail addresses, as written and as spelled out against machines."""
    text = folded.text
    if "@" in text:
        for match in _MAIL.finditer(text):
            yield Find(HitKind.EMAIL, *match.span())
    for match in _SPELLED.finditer(text) if _may_spell(text) else ():
        yield Find(HitKind.EMAIL, *match.span())


def _may_spell(text: str) -> bool:
    return any(word in text for word in ("dot", "at)", "at]", "(a)", "arro", "arob", "собака", "(ат"))


def _is_grouped(number: str) -> bool:
    """Tell whether a number is written as an amount is: its thousands in groups of three."""
    groups = _GROUPS.findall(number)
    return (
        not number.startswith("+")
        and "(" not in number
        and 1 <= len(groups[0]) <= 3
        and len(groups) > 1
        and all(len(group) == 3 for group in groups[1:])
        and not groups[0].startswith("0")
    )


def _is_other(number: str) -> bool:
    """Tell whether digits are years, an amount, or a list of small numbers rather than a telephone's."""
    if number.startswith("+"):
        return False
    groups = _GROUPS.findall(number)
    digits = "".join(groups)
    if any(_YEAR.fullmatch(group) for group in groups) and len(groups) <= 3:
        return True
    if len(groups) > 1 and all(len(group) == 4 and _YEAR.fullmatch(group) for group in groups):
        return True
    if max(map(len, groups)) == 1 or (len(groups) > 3 and min(map(len, groups)) == 1 and "." in number):
        return len(groups) > 3
    if digits.endswith("000") and not digits.startswith("0"):
        return True
    if any("-" in number and _is_grouped(part) for part in number.split("-")):
        return True
    if _is_grouped(number):
        # Nine digits in threes are how mobile numbers are written; counts of hundreds of millions are rare.
        return not (len(digits) == 9 and digits[0] in "5679")
    if len(groups) == 2 and "." in number and len(groups[0]) <= 3:
        return True  # a fraction
    return len(digits) == 13 and digits.startswith(("978", "979"))
