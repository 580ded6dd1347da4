"""Find numbers of people or cases so small that a neighbour knows who they are (domain 5.4, rule 4)."""

import re
from collections.abc import Collection, Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan import counted
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, any_of, scripts

NATIONAL = "national"
"""The place level at which three or four are many enough."""

_NO_ADJECTIVE = any_of(
    *(
        "the",
        "in",
        "for",
        "to",
        "and",
        "or",
        "with",
        "by",
        "at",
        "on",
        "are",
        "may",
        "les",
        "la",
        "le",
        "que",
    ),
    *("qui", "et", "ou", "las", "los", "el", "as", "os", "em", "para", "per", "par", "pour", "that", "who"),
    *(
        "with",
        "tiers",
        "quarts",
        "thirds",
        "tercios",
        "terços",
        "con",
        "com",
        "avec",
        "из",
        "для",
        "на",
        "при",
        "от",
        "до",
        "или",
        "years",
        "ans",
        "años",
        "anos",
    ),
    *("hours", "days", "weeks", "months", "jours", "mois", "días", "meses", "dias", "лет", "года", "дня"),
)
_LITTLE = rf"(?:(?!{_NO_ADJECTIVE}\s)[^\W\d_][\w'-]{{1,15}}\s){{0,2}}?"
_N = r"(?<![\w.,/:%+-])(?<![0-9]\s)(?:[1-4]\s?(?:-|or|to|ou|a|o|или|یا|تا|او|أو)\s?)?[1-4]"


_LATIN = re.compile(
    rf"(?:{_N}|(?<![\w-])(?P<en>one|two|three|four|both))(?:\sof(?:\sthe|\sour|\stheir)?)?\s{_LITTLE}{counted.EN}(?![\w-]|'s?\s(?:group|right|organi|movement|association|network|cooperative|union|club|health|hospital|court|committee|shelter|ministr|magazine|forum))"
    rf"|(?:{_N}|(?<![\w'-])(?P<fr>deux|trois|quatre|un\sseul|une\sseule))\s{_LITTLE}{counted.FR}(?![\w-])"
    rf"|(?:{_N}|(?<![\w-])(?P<es>dos|tres|cuatro|un\ssolo|una\ssola|solo\suna|solo\sun))\s{_LITTLE}{counted.ES}(?![\w-])"
    rf"|(?:{_N}|(?<![\w-])(?P<pt>dois|duas|tres|quatro|um\sunico|uma\sunica|uma\sso|apenas\suma|apenas\sum))\s{_LITTLE}{counted.PT}(?![\w-])"
    r"|(?<![\w-])(?P<of>one|two|three|four|[1-4])\sof\s(?:them|us|the\s(?:women|girls|survivors|participants|mothers|children|residents))(?!\w)"
    r"|(?<![\w-])(?:deux|trois|quatre)\sd'entre\s(?:elles|eux|nous)(?!\w)"
    r"|(?<![\w-])(?:dos|tres|cuatro|una)\sde\s(?:ellas|ellos|nosotras)(?!\w)"
    r"|(?<![\w-])(?:duas|tres|quatro|uma|dois)\s(?:delas|deles|de\snos)(?!\w)"
    r"|(?<![\w])n\s?=\s?[1-4](?![0-9.,])"
)
_RU_WORDS = any_of(
    *(
        "одна",
        "один",
        "одну",
        "одной",
        "одного",
        "две",
        "два",
        "двух",
        "двум",
        "двумя",
        "двое",
        "двоих",
        "три",
    ),
    *("трёх", "трём", "тремя", "трое", "троих", "четыре", "четырёх", "четырём", "четверо", "четверых"),
)
_CYRILLIC = re.compile(
    rf"(?:{_N}|(?<![\w-])(?P<ru>{_RU_WORDS}))\s{_LITTLE}{counted.RU}(?![\w-])"
    r"|(?<![\w-])(?:две|два|двое|три|трое|четыре|четверо)\sиз\s(?:них|нас)(?!\w)"
)
_FA_WORDS = any_of("دو", "سه", "چهار", "چار")
_AR_WORDS = any_of("ثلاث", "ثلاثة", "أربع", "أربعة", "اثنتان", "اثنتين", "اثنان")
_DUAL = any_of(
    *("امرأتان", "امرأتين", "فتاتان", "فتاتين", "ناجيتان", "ناجيتين", "طفلتان", "طفلتين", "طفلان", "طفلين"),
    *("حالتان", "حالتين", "أسرتان", "أسرتين", "عائلتان", "عائلتين", "شخصان", "شخصين", "أختان", "أختين"),
    *("سيدتان", "سيدتين", "بنتان", "بنتين", "قضيتان", "قضيتين", "شكويان", "بلاغان", "بلاغين", "ضحيتان"),
    *("ضحيتين", "أرملتان", "أرملتين", "امرأة واحدة", "فتاة واحدة", "حالة واحدة", "ناجية واحدة", "أسرة واحدة"),
)
_ARABIC = re.compile(
    rf"(?:{_N}|(?<!\w)(?P<fa>{_FA_WORDS}))\s(?:{counted.FA}|{_LITTLE}{counted.FA})(?:ها|هاي|ان)?(?!\w)"
    rf"|(?:{_N}|(?<!\w)(?:و|ل|ب)?(?P<ar>{_AR_WORDS}))\s{counted.AR}(?!\w)"
    rf"|(?<!\w)(?:و|ل|ب|ف)?{_DUAL}(?!\w)"
    rf"|(?<!\w){_FA_WORDS}\s(?:تن|نفر|دختر|زن)\sاز\sانان(?!\w)"
)
_SHARE_BEFORE = re.compile(
    r"(?:"
    + any_of(
        *("one in", "1 in", "in", "out of", "one out of", "every", "each", "per", "1 of", "of every", "sur"),
        *(
            "de cada",
            "cada",
            "em cada",
            "por cada",
            "de",
            "dos",
            "из",
            "каждые",
            "каждая",
            "каждой",
            "هر",
            "از هر",
        ),
        *("كل", "من كل", "من بين كل", "من", "no", "no.", "nº", "step", "phase", "pillar", "chapter", "table"),
        *(
            "figure",
            "article",
            "group",
            "level",
            "grade",
            "class",
            "section",
            "part",
            "step",
            "goal",
            "target",
        ),
        *(
            "module",
            "session",
            "day",
            "week",
            "tip",
            "option",
            "étape",
            "phase",
            "pilier",
            "chapitre",
            "tableau",
        ),
        *(
            "paso",
            "fase",
            "pilar",
            "capítulo",
            "tabla",
            "artículo",
            "módulo",
            "sesión",
            "passo",
            "etapa",
            "quadro",
        ),
        *(
            "шаг",
            "шаге",
            "этапе",
            "главе",
            "таблице",
            "статье",
            "разделе",
            "модуле",
            "пункте",
            "группе",
            "этап",
            "компонент",
            "глава",
            "таблица",
            "статья",
            "раздел",
            "модуль",
            "пункт",
            "группа",
        ),
        *(
            "مرحله",
            "فصل",
            "بخش",
            "جدول",
            "ماده",
            "گام",
            "ستون",
            "المرحلة",
            "الفصل",
            "الجدول",
            "المادة",
            "الخطوة",
        ),
        *(
            "المحور",
            "ركن",
            "modulo",
            "sdg",
            "odd",
            "ods",
            "outcome",
            "output",
            "annex",
            "annexe",
            "anexo",
            "times",
        ),
        *(
            "artigo",
            "artículo",
            "article",
            "volume",
            "form",
            "type",
            "resultado",
            "produit",
            "effet",
            "case",
            "caso",
            "cas",
        ),
    )
    + r")\s{0,2}$"
)
_SHARE_AFTER = re.compile(
    r"\s{0,2}(?:per\s|(?:from|in|of|for)\s(?:each|every)|par\s|(?:de|dans|pour)\schaque|(?:por|en)\scada|por\s(?:cada|grupo)"
    r"|(?:из|в|от|на)\sкажд|لكل|(?:از|در)\sهر|sur\s|of\severy|(?:out\sof|in)\s(?:[0-9]|every|three|four|five|ten)|de\scada|em\scada|из\s(?:каждых|[0-9]|трех|четырех|пяти)|من\sكل|في\sكل)"
)
_PORTUGUESE = re.compile(
    r"(?<!\w)(?:nao|uma|um|em|com|foram|das|ao|pela|pelo|sao|mulheres|raparigas|meninas|os|na|no)(?!\w)"
)
_SPANISH = re.compile(r"(?<!\w)(?:el|los|las|una|con|por|mujeres|y|en|del|que\sno)(?!\w)")
_MANY = re.compile(
    any_of(
        *("3", "4", "three", "four", "trois", "quatre", "tres", "cuatro", "quatro", "три", "трёх", "трём"),
        *(
            "тремя",
            "трое",
            "троих",
            "четыре",
            "четырёх",
            "четырём",
            "четверо",
            "четверых",
            "سه",
            "چهار",
            "چار",
        ),
        *("ثلاث", "ثلاثة", "أربع", "أربعة"),
    )
    + r"(?!\w)"
)
_SOMEBODY = re.compile(
    r"(?:one|одна|один|одну|одной|одного)\s(?:[\w-]+\s){0,2}?"
    r"(?:woman|girl|man|boy|person|mother|child|participant|student|женщин\w|девушк\w|девочк\w|мужчин\w|человек\w?|мать|матери)"
)
_ONLY = re.compile(r"(?:only|just|single|exactly|was|but|только|лишь|всего|ровно)\s$")
_LAST = re.compile(r"(?:[1-4]\s?(?:-|or|to|ou|a|o|или|یا|تا|او)\s?)?")


def counts(folded: Folded, place_level: str, languages: Collection[str]) -> Iterator[Find]:
    """Yield counts of people or cases of one or two, and of three or four below national level."""
    text = folded.text
    is_portuguese = (
        "pt" in languages if languages else len(_PORTUGUESE.findall(text)) > len(_SPANISH.findall(text))
    )
    for stands, pattern in zip(scripts(text), (_LATIN, _CYRILLIC, _ARABIC), strict=True):
        for match in pattern.finditer(text) if stands else ():
            found = match.groupdict()
            start = match.start()
            if is_portuguese and found.get("es") == "dos":
                continue  # "of the" in Portuguese, "two" in Spanish
            if _ends(text[max(0, start - 20) : start]) or _SHARE_AFTER.match(
                text, match.end(), match.end() + 20
            ):
                continue
            number = text[_LAST.match(text, start).end() : match.end()]  # type: ignore[union-attr]  # may be empty
            if place_level == NATIONAL and _MANY.match(number.removeprefix("و")):
                continue
            if _SOMEBODY.fullmatch(match[0]) and not _ONLY.search(text, max(0, start - 16), start):
                continue  # "one woman said" counts nobody
            yield Find(HitKind.SMALL_NUMBER, start, match.end())


def _ends(behind: str) -> bool:
    """Tell whether what stands before a number makes it a share or a label."""
    found = _SHARE_BEFORE.search(behind)
    return found is not None and (found.start() == 0 or not behind[found.start() - 1].isalnum())
