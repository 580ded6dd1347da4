"""The marked texts in `tests/golden/identifiers`, and how well the scan does on them."""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.hit import Hit, HitKind
from desktop.safety.scan import Watch, scan

FOLDER = Path(__file__).parents[1] / "golden" / "identifiers"
LANGUAGES = ("en", "fr", "es", "pt", "ru", "fa-AF", "ar")
DEV, HELD = "dev", "held"
_MARK = re.compile(r"\[\[(\w+):(.*?)\]\]")


@dataclass(frozen=True)
class Marked:
    """One text and what should be found in it."""

    part: str
    text: str
    expected: tuple[tuple[HitKind, int, int], ...]
    place_level: str


@dataclass
class Tally:
    """Found and meant, found and not meant, meant and not found; by kind."""

    right: Counter[HitKind] = field(default_factory=Counter)
    wrong: Counter[HitKind] = field(default_factory=Counter)
    missed: Counter[HitKind] = field(default_factory=Counter)

    def precision(self, kind: HitKind | None = None) -> float:
        right, wrong = _sum(self.right, kind), _sum(self.wrong, kind)
        return right / (right + wrong) if right + wrong else 1.0

    def recall(self, kind: HitKind | None = None) -> float:
        right, missed = _sum(self.right, kind), _sum(self.missed, kind)
        return right / (right + missed) if right + missed else 1.0


def _sum(counter: Counter[HitKind], kind: HitKind | None) -> int:
    return counter.total() if kind is None else counter[kind]


def read(language: str) -> tuple[Watch, tuple[Marked, ...]]:
    names: dict[str, list[str]] = {"name": [], "place": [], "elsewhere": []}
    texts: list[Marked] = []
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        head, _, text = line.partition("\t")
        if head in names:
            names[head].append(text)
        elif head:
            part, _, level = head.partition("+")
            texts.append(_marked(part, text, level))
    watch = Watch.of(names=names["name"], places=names["place"], elsewhere=names["elsewhere"])
    return watch, tuple(texts)


def judge(marked: Marked, watch: Watch, language: str, tally: Tally) -> tuple[list[Hit], list[str]]:
    """Count what the scan finds; return what it should not have found, and what it missed."""
    hits = scan(marked.text, watch=watch, languages=(language,), place_level=marked.place_level)
    used: set[int] = set()
    missed = []
    for kind, start, end in marked.expected:
        found = next(
            (
                number
                for number, hit in enumerate(hits)
                if number not in used and hit.kind is kind and hit.start < end and start < hit.end
            ),
            None,
        )
        if found is None:
            tally.missed[kind] += 1
            missed.append(f"{kind.value}: {marked.text[start:end]}")
        else:
            used.add(found)
            tally.right[kind] += 1
    extra = [hit for number, hit in enumerate(hits) if number not in used]
    for hit in extra:
        tally.wrong[hit.kind] += 1
    return extra, missed


def tally_of(language: str, *parts: str) -> Tally:
    watch, texts = read(language)
    tally = Tally()
    for marked in texts:
        if marked.part in (parts or (DEV, HELD)):
            judge(marked, watch, language, tally)
    return tally


def _marked(part: str, text: str, level: str) -> Marked:
    plain, expected, end = "", [], 0
    for match in _MARK.finditer(text):
        plain += text[end : match.start()]
        expected.append((HitKind(match[1]), len(plain), len(plain) + len(match[2])))
        plain += match[2]
        end = match.end()
    return Marked(part, plain + text[end:], tuple(expected), level)
