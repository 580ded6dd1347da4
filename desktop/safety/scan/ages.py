"""Find exact ages; bands, limits, and years that are no ages do not count."""

import re
from collections.abc import Iterator

from desktop.domain.hit import HitKind
from desktop.safety.scan import spelled
from desktop.safety.scan.find import Find
from desktop.safety.scan.folded import Folded, any_of, scripts

_N = r"(?<![\w.,/-])[0-9]{1,3}"
_YEARS_OF = any_of(
    *("experience", "service", "work", "marriage", "prison", "imprisonment", "d'expérience", "de prison"),
    *(
        "d'emprisonnement",
        "de réclusion",
        "de service",
        "de mariage",
        "de travail",
        "d'existence",
        "de lutte",
    ),
    *("de guerre", "de conflit", "de expérience", "de experiencia", "de prisión", "de cárcel", "de trabajo"),
    *("de servicio", "de matrimonio", "de condena", "de guerra", "de lucha", "de prisão", "de cadeia"),
    *("de experiência", "de trabalho", "de serviço", "de casamento", "de luta", "de casada", "de casados"),
    *(
        "de historia",
        "de história",
        "лишения",
        "тюрьмы",
        "стажа",
        "работы",
        "назад",
        "опыта",
        "брака",
        "спустя",
    ),
    *(
        "حبس",
        "زندان",
        "تجربه",
        "سجن",
        "سجنا",
        "خبرة",
        "من الخبرة",
        "من العمل",
        "پیش",
        "قبل",
        "كار",
        "plus tard",
    ),
    *("después", "antes", "depois", "atrás", "auparavant", "later", "ago", "от роду не"),
)
_NOT_YEARS = re.compile(rf"[\s,]{{0,2}}(?:{_YEARS_OF})(?!\w)")

_LATIN = re.compile(
    # English
    rf"{_N}[\s-]{{1,2}}(?:years?|yrs?|months?|weeks?)[\s-]{{1,2}}(?:old|of\sage)(?!\w)"
    rf"|(?<!\w){spelled.EN}[\s-](?:years?|months?)[\s-]old(?!\w)"
    rf"|(?<!\w)(?:aged|age:|age|ages|age\sof|turned|turning|was\sonly|am|just)\s[0-9]{{1,2}}(?![\w:/%]|[.,][0-9])"
    rf"|(?<!\w)(?:aged|turned|at\sage|at\sthe\sage\sof|age\sof)\s{spelled.EN}(?!\w)"
    r"|(?<!\w)(?:she|he|i|girl|daughter)\s(?:is|was|were)\s(?:just\s|only\s)?[1-9][0-9]?(?=[.;,)!]|\s(?:when|and|at|the|then)|$)(?![.,][0-9])"
    rf"|(?<!\w)(?:i|she|he|girl|daughter|mother)\s(?:is|was|were|am)\s(?:just\s|only\s|barely\s|still\s)?{spelled.EN}"
    r"(?=[.;,)!]|\s(?:when|and|then|that)\s|$)"
    # French
    rf"|(?<!\w)(?:agees?|age)\s(?:de|d')\s?(?:{_N}|{spelled.FR})\sans?(?!\w)"
    rf"|(?<!\w)(?:l'age\sde|de|avait|avais|avaient|avoir|ayant|que|qu'a|a|j'ai|j'avais|fete\sses|mes|ses)\s(?:seulement\s|a\speine\s)?(?:{_N}|{spelled.FR})\sans?(?!\w)"
    # Spanish
    rf"|(?<!\w)(?:de|tiene|tenia|tengo|con|cumplio|cumplir|cumplia|a\slos|sus|edad\sde|edad:?)\s(?:apenas\s|solo\s|sus\s)?(?:{_N}|{spelled.ES})\s(?:anos|anitos)(?!\w)"
    rf"|{_N}\sanos\sde\s(?:edad|idade)"
    r"|(?<!\w)(?:edad|idade|age)\s?:\s?[0-9]{1,2}(?![\w-])"
    # Portuguese
    rf"|(?<!\w)(?:de|tem|tinha|tenho|com|fez|fazer|completou|completar|aos|seus|idade\sde)\s(?:apenas\s|so\s)?(?:{_N}|{spelled.PT})\sanos(?!\w)"
)
_LATIN_BEFORE = re.compile(
    any_of(
        *("under", "over", "below", "above", "at least", "at most", "more than", "less than", "older than"),
        *(
            "younger than",
            "before",
            "until",
            "till",
            "by",
            "from",
            "minimum",
            "legal",
            "marriage",
            "to",
            "or",
        ),
        *("than", "up to", "between", "under the", "before the", "after the", "over the", "of the", "per"),
        *(
            "moins de",
            "plus de",
            "moins",
            "plus",
            "y",
            "depuis",
            "pendant",
            "avant",
            "avant l'",
            "après",
            "il y",
        ),
        *(
            "minimum",
            "légal",
            "mariage",
            "au moins",
            "menores de",
            "mayores de",
            "menor de",
            "mayor de",
            "más",
        ),
        *("menos", "hace", "durante", "desde hace", "antes de", "hasta", "mais", "há", "maiores", "menores"),
        *("maior", "menor", "até", "mínima", "legal", "mínimo", "desde", "partir", "a partir", "inférieur"),
        *("a partir de", "dès", "dès l'", "mayores", "jusqu'à", "minimum age", "legal age", "the age"),
        *(
            "plan",
            "programa",
            "programme",
            "projet",
            "proyecto",
            "projeto",
            "estrategia",
            "stratégie",
            "peine",
        ),
        *("pena", "condena", "entre", "et", "and", "e", "mandat", "mandato", "período", "periodo", "période"),
    )
    + r"(?:\s(?:the|l'))?\s{0,2}$"
)
_BAND_BEFORE = re.compile(
    r"[0-9]\s?(?:-|to|a|au|ao|aos|y|et|e|and|or|до|تا|الى|و)?\s{0,2}(?:years?\s|ans\s|anos\s)?(?:to\s|and\s|a\s|aos\s|y\s|e\s|et\s)?$"
)
_BAND_AFTER = re.compile(
    r"\s{0,2}(?:-|to|and|or|a|y|et|e|до|تا|الى|و|a\slos|aos)\s{0,2}(?:los\s|les\s|the\s)?[0-9]{1,2}(?![\w/])|\+|\s(?:or|and)\s(?:over|above|older|under|younger)|\s(?:et|ou)\s(?:plus|moins)|\s(?:o|y|ou|e)\s(?:mas|mais|menos|menor)"
)
_YOUNG = re.compile(
    any_of(
        *(
            "fille",
            "fillette",
            "garçon",
            "enfant",
            "bébé",
            "soeur",
            "petite",
            "jumelles",
            "niña",
            "niño",
            "hija",
        ),
        *("hijo", "hermana", "bebé", "menina", "menino", "criança", "filha", "filho", "irmã", "rapariga"),
        *("nieta", "neta", "filles", "enfants", "niñas", "hijas", "meninas", "filhas", "crianças"),
    )
    + r"(?!\w)"
)
_LIMIT_N = re.compile(r"[0-9]+")

_RU_WHOSE = (
    r"(?:еи|ему|мне|исполнилось|исполняется|было|в|женщин\w|девочк\w|девушк\w|мальчик\w?|дочер\w|дочь|дочк\w"
    r"|сын\w?|мать|сестр\w|всего|уже|тогда|было\sтолько)"
)
_CYRILLIC = re.compile(
    rf"{_N}-?\s?(?:летн\w{{2,3}}|месячн\w{{2,3}})"
    rf"|(?<!\w){spelled.RU_JOINED}летн\w{{2,3}}"
    rf"|(?<!\w)возраст\w{{0,2}}\s?[:-]?\s?(?:{_N}(?:\s(?:лет|года|год))?|{spelled.RU}\s(?:лет|года))(?!\w)"
    rf"|(?<!\w)(?:{_RU_WHOSE}|[^\W\d_]{{2,14}}(?P<name>[еуюи]))\s(?:{_N}|{spelled.RU})\s(?:лет|года|год)(?!\w)"
)
_CYRILLIC_BEFORE = re.compile(
    any_of(
        *("до", "старше", "младше", "более", "менее", "свыше", "моложе", "от", "минимум", "течение", "за"),
        *("брачный", "брачного", "не достигших", "не моложе", "с", "около", "срок", "сроком", "на", "после"),
    )
    + r"\s{0,2}$"
)
_ARABIC = re.compile(
    rf"(?:{_N}|(?<!\w){spelled.FA})\s?(?:ساله|سالگي|ماهه)(?!\w)"
    rf"|(?:{_N}|(?<!\w){spelled.FA})\s?سال\s(?:سن\s)?(?:دار\w{{1,3}}|داشت\w{{0,2}}|سن|عمر)(?!\w)"
    rf"|(?<!\w)(?:سن|سنش|سنم|عمرش|عمر|عمرم)\s?(?:او\s)?[:]?\s?(?:{_N}|{spelled.FA})(?:\sسال(?:گي|ه)?)?(?!\w)"
    rf"|(?<!\w)(?:و|ف)?(?:عمرها|عمره|عمري|العمر|سنها|بعمر|في\sسن|بسن|عن\sعمر|ابنه|ابن|ذات\sال|ذات|صاحبه\sال)\s?(?:ال|يناهز\s|كان\s|هو\s|حوالي\s)?(?:{_N}|{spelled.AR})(?:\s(?:عاما|عام|سنه|سنوات|ربيعا|اعوام))?(?!\w)"
    rf"|(?<!\w)(?:في\s)?(?:سن|عمر)\s{spelled.AR_ORDINALS}(?!\w)"
    rf"|(?<!\w)(?:و|ف)?(?:اتمت|اتم|بلغت|بلغ|تبلغ|يبلغ|تجاوزت)\s(?:ال)?(?:{_N}|{spelled.AR})\s(?:عاما|سنه|سنوات|ربيعا|اعوام)(?!\w)"
    rf"|(?<!\w)(?:طفله|فتاه|امراه|شابه|طفل|سيده|رجل|كانت|كنت)\s(?:في\s)?(?:{_N}|{spelled.AR})\s(?:عاما|سنه|ربيعا)(?!\w)"
)
_ARABIC_BEFORE = re.compile(
    any_of(
        *(
            "زیر",
            "بالای",
            "کمتر از",
            "بیشتر از",
            "بین",
            "حداقل",
            "حد اقل",
            "پلان",
            "برنامه",
            "برنامهٔ",
            "پروژه",
        ),
        *("استراتیژی", "ستراتیژی", "طرح", "پالیسی", "از", "تا", "دون", "تحت", "فوق", "بین سن", "بين", "قبل"),
        *(
            "الحد الأدنى",
            "أقل من",
            "أكثر من",
            "زیر سن",
            "قبل از",
            "پیش از",
            "دون سن",
            "تحت سن",
            "حبس",
            "قانونی",
        ),
        *("خطة", "خطه", "برنامج", "مدت", "دوره", "دورهٔ", "جنگ", "من هن", "من هم"),
    )
    + r"(?:\s(?:سن|ال))?\s{0,2}$"
)


_PATTERNS = (_LATIN, _CYRILLIC, _ARABIC)
_BEFORE = (_LATIN_BEFORE, _CYRILLIC_BEFORE, _ARABIC_BEFORE)


def ages(folded: Folded) -> Iterator[Find]:
    """Yield exact ages, in digits or words."""
    for stands, pattern, before in zip(scripts(folded.text), _PATTERNS, _BEFORE, strict=True):
        if stands:
            yield from _in(folded, pattern, before)


def _in(folded: Folded, pattern: re.Pattern[str], before: re.Pattern[str]) -> Iterator[Find]:
    text = folded.text
    for match in pattern.finditer(text):
        digits = _LIMIT_N.search(match[0])
        start = match.start() + digits.start() if digits else match.start()
        behind = text[max(0, match.start() - 24) : match.start()]
        ahead = text[match.end() : match.end() + 24]
        if "name" in match.groupdict() and match["name"] and not _is_named(folded, match, digits):
            continue
        if match[0].startswith("de ") and digits and int(digits[0]) < 10 and not _YOUNG.search(behind):
            continue
        if not (
            (digits and not 0 < int(digits[0]) <= 110)
            or _ends(before, behind)
            or _BAND_BEFORE.search(text, max(0, start - 16), start)
            or _BAND_AFTER.match(ahead)
            or _NOT_YEARS.match(ahead)
        ):
            yield Find(HitKind.EXACT_AGE, *match.span())


def _is_named(folded: Folded, match: re.Match[str], digits: re.Match[str] | None) -> bool:
    """Tell whether what has an age is called by a name; what is younger than ten may be a plan."""
    return folded.is_capital(match.start()) and (digits is None or int(digits[0]) >= 10)


def _ends(pattern: re.Pattern[str], behind: str) -> bool:
    """Tell whether a whole word or more at the end of `behind` is what `pattern` looks for."""
    found = pattern.search(behind)
    return found is not None and (found.start() == 0 or not behind[found.start() - 1].isalnum())
