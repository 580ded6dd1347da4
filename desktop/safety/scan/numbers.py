"""Find numbers that belong to one person or one case: cards, passports, files of courts and police."""

import re
from collections.abc import Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, any_of

_SIGN = any_of("no", "no.", "n.", "nº", "n.º", "n°", "nr", "num", "number", "numéro", "número", "номер", "#")
_SIGN_RTL = any_of("نمبر", "شماره", "رقم", "بالرقم", "برقم")
_CARD = any_of(
    *(
        "id",
        "id card",
        "identity card",
        "national id",
        "identification",
        "passport",
        "cnic",
        "nid",
        "nin",
        "ssn",
    ),
    *(
        "registration",
        "ration card",
        "voter card",
        "refugee card",
        "unhcr",
        "carte d'identité",
        "cni",
        "nina",
    ),
    *(
        "passeport",
        "carte",
        "dni",
        "d.n.i.",
        "cédula",
        "cédula de identidad",
        "curp",
        "pasaporte",
        "dui",
        "rtn",
    ),
    *("identidad", "documento de identidad", "documento", "cpf", "rg", "nuit", "bi", "b.i.", "passaporte"),
    *("bilhete de identidade", "cartão de eleitor", "паспорт", "паспорта", "инн", "снилс", "пин"),
    *("удостоверение", "удостоверения", "свидетельство", "серия", "تذکره", "تذکره الکترونیکی", "پاسپورت"),
    *(
        "کارت هویت",
        "کارت",
        "الهوية",
        "هوية",
        "بطاقة الهوية",
        "بطاقة",
        "جواز السفر",
        "جواز سفر",
        "الرقم الوطني",
    ),
    *("تذکره اش", "هويتها", "جوازها"),
)
_FILE = any_of(
    *("case", "case file", "file", "docket", "police report", "complaint", "fir", "ob", "gbvims"),
    *("ref", "ref.", "dossier", "affaire", "plainte", "procès-verbal", "pv", "rg"),
    *("expediente", "caso", "causa", "carpeta", "carpeta de investigación", "denuncia", "legajo", "processo"),
    *(
        "auto",
        "inquérito",
        "queixa",
        "ocorrência",
        "boletim de ocorrência",
        "boletim",
        "дело",
        "дела",
        "делу",
    ),
    *("уголовное дело", "уголовного дела", "кусп", "протокол", "протокола", "заявление", "заявления"),
    *(
        "дело о разводе",
        "دوسیه",
        "دوسیهٔ",
        "پرونده",
        "قضیه",
        "شکایت",
        "القضية",
        "قضية",
        "ملف",
        "الملف",
        "محضر",
    ),
    *("المحضر", "بلاغ", "البلاغ", "شكوى", "الشكوى", "الدعوى", "دعوى"),
)
_LINK = any_of("is", "was", "est", "es", "é", "bearing", "is the", "под", "с", "за", "está", "son")
_MARK = rf"(?:[\s:.,(-]{{0,3}}(?:{_SIGN}|{_SIGN_RTL})[\s:.]{{0,3}})"
_CARD_VALUE = r"(?:[a-z]{1,4}[\s-]?)?[0-9](?:[\s./-]?[0-9a-z]){3,20}"
_FILE_VALUE = (
    r"(?:[a-zа-я]{1,6}[-/]|(?!(?:of|in|the|for|to|de|du|la|le|en|em|на|из|от|по)\s)[a-zа-я]{1,3}\s){0,2}"
    r"[0-9]{1,9}(?:\s?[-/.]\s?[0-9a-zа-я]{1,9}){0,4}(?![0-9%]|\s?%)"
)
_CARD_NUMBER = re.compile(
    rf"(?<!\w){_CARD}(?:\s{_LINK})?(?:{_MARK}|[\s:.,(-]{{1,3}}(?:{_LINK}\s)?)(?P<number>{_CARD_VALUE})(?![0-9])"
)
_FILE_NUMBER = re.compile(
    rf"(?<!\w){_FILE}(?:\s{_LINK})?(?:(?P<mark>{_MARK})|[\s:(-]{{1,3}})(?P<number>{_FILE_VALUE})"
)
_SHAPES = re.compile(
    r"(?<![\w.-])(?:"
    r"[0-9]{5}-[0-9]{7}-[0-9]"  # Pakistan's CNIC
    r"|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}"  # Brazil's CPF
    r"|[0-9]{3}-[0-9]{2}-[0-9]{4}"
    r"|[0-9]{4}-[0-9]{4}-[0-9]{5}"  # Honduras and Afghanistan's electronic card
    r"|[0-9]{8}-[0-9]"  # El Salvador's DUI
    r"|[a-z]{4}[0-9]{6}[a-z][a-z0-9]{7}"  # Mexico's CURP
    r"|[0-9]{8}[a-z]"
    r"|[a-z]{2}[0-9]{2}[a-z0-9]{11,30}"  # IBAN
    r"|[0-9]{12}[a-z]"  # Mozambique's BI
    r"|[0-9]{13,20}"
    r")(?![\w-])"
)
_PASSPORT = re.compile(r"(?<![\w/.-])[a-z]{1,3}[\s-]?[0-9]{6,9}(?![\w-]|[.,][0-9])")
_CODE = re.compile(r"(?<![\w./-])[^\W\d_]{2,8}[-/][0-9]{2,6}(?:[-/][0-9]{2,6}){1,2}(?![\w/-])")
_NO_CODE = any_of(
    "iso", "covid", "res", "sdg", "odd", "ods", "unscr", "hiv", "ifrs", "isbn", "issn", "decreto"
)
_NO_CASE = re.compile(_NO_CODE)
_DIGITS = re.compile(r"[0-9]")


def card_numbers(folded: Folded) -> Iterator[Find]:
    """Yield numbers of cards and passports: after a word that says so, or of a shape that few others have."""
    text = folded.text
    for match in _CARD_NUMBER.finditer(text):
        if len(_DIGITS.findall(match["number"])) >= 4:
            yield Find(HitKind.ID_NUMBER, *match.span("number"))
    for match in _SHAPES.finditer(text):
        if not match[0].startswith(("978", "979")):
            yield Find(HitKind.ID_NUMBER, *match.span())
    for match in _PASSPORT.finditer(text):
        if folded.is_capital(match.start()) and not _NO_CASE.match(match[0]):
            yield Find(HitKind.ID_NUMBER, *match.span())


def case_numbers(folded: Folded) -> Iterator[Find]:
    """Yield numbers of cases and files: after a word that says so, or capitals with a year and a number."""
    text = folded.text
    for match in _FILE_NUMBER.finditer(text):
        digits = len(_DIGITS.findall(match["number"]))
        if digits >= (2 if match["mark"] else 4) and not _is_year(match["number"]):
            yield Find(HitKind.CASE_NUMBER, *match.span("number"))
    for match in _CODE.finditer(text):
        if folded.is_capital(match.start()) and not _NO_CASE.match(match[0]):
            yield Find(HitKind.CASE_NUMBER, *match.span())


def _is_year(number: str) -> bool:
    """Tell whether a number is a year or a span of years, as in "report 2023"."""
    return re.fullmatch(r"(?:19|20)[0-9]{2}(?:\s?[-/]\s?(?:(?:19|20)?[0-9]{2}))?", number.strip()) is not None
