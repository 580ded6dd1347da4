"""Numbers as words, in the languages of the interface; for ages from 10 up, and for counts up to four."""

from desktop.safety.scan.folded import any_of


def _joined(tens: tuple[str, ...], between: tuple[str, ...], ones: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{ten}{gap}{one}" for ten in tens for gap in between for one in ones)


_EN_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_EN_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_EN_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_FR_TEENS = (
    *("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"),
)
_FR_TENS = ("vingt", "trente", "quarante", "cinquante", "soixante", "quatre-vingt", "quatre-vingts")
_FR_ONES = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "et un")
_ES_TEENS = (
    *("diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho"),
    *("diecinueve", "veintiún", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco"),
    *("veintiséis", "veintisiete", "veintiocho", "veintinueve"),
)
_ES_TENS = ("veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta")
_ES_ONES = ("uno", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_PT_TEENS = (
    *("dez", "onze", "doze", "treze", "catorze", "quatorze", "quinze", "dezasseis", "dezesseis", "dezassete"),
    *("dezessete", "dezoito", "dezanove", "dezenove"),
)
_PT_TENS = ("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta")
_PT_ONES = ("um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")
_RU_STEMS = (
    *("десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат"),
    *("семнадцат", "восемнадцат", "девятнадцат", "двадцат", "тридцат", "пятидесят", "шестидесят"),
)
_FA = (
    *(
        "ده",
        "یازده",
        "دوازده",
        "سیزده",
        "چهارده",
        "پانزده",
        "شانزده",
        "هفده",
        "هژده",
        "هجده",
        "نزده",
        "نوزده",
    ),
    *("بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد"),
    *_joined(
        ("بیست", "سی", "چهل", "پنجاه", "شصت"),
        (" و ",),
        ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"),
    ),
)
_AR = (
    *("عشر", "عشرة", "عشرين", "عشرون", "ثلاثين", "ثلاثون", "أربعين", "أربعون", "خمسين", "خمسون", "ستين"),
    *_joined(
        ("أحد", "إحدى", "اثني", "اثنتي", "ثلاث", "ثلاثة", "أربع", "أربعة", "خمس", "خمسة", "ست", "ستة"),
        (" ",),
        ("عشر", "عشرة"),
    ),
    *_joined(("سبع", "سبعة", "ثماني", "ثمانية", "تسع", "تسعة"), (" ",), ("عشر", "عشرة")),
)

_AR_ORDINALS = (
    *("العاشرة", "الحادية عشرة", "الثانية عشرة", "الثالثة عشرة", "الرابعة عشرة", "الخامسة عشرة"),
    *("السادسة عشرة", "السابعة عشرة", "الثامنة عشرة", "التاسعة عشرة", "العشرين", "الثلاثين", "الأربعين"),
)

EN = any_of(*_EN_ONES[4:], *_EN_TEENS, *_EN_TENS, *_joined(_EN_TENS, ("-", " "), _EN_ONES))
FR = any_of(
    *_FR_TEENS, *_FR_TENS, *_joined(_FR_TENS, ("-", " "), _FR_ONES), *_joined(_FR_TENS, ("-",), _FR_TEENS)
)
ES = any_of(*_ES_TEENS, *_ES_TENS, *_joined(_ES_TENS, (" y ",), _ES_ONES))
PT = any_of(*_PT_TEENS, *_PT_TENS, *_joined(_PT_TENS, (" e ",), _PT_ONES))
RU = rf"(?:{any_of(*_RU_STEMS)}(?:и|ь)|сорока?)"
RU_JOINED = any_of(*(f"{stem}и" for stem in _RU_STEMS), "сорока")
FA = any_of(*_FA)
AR = any_of(*_AR)
AR_ORDINALS = any_of(*_AR_ORDINALS)
