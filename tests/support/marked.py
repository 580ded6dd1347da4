"""Random stories in which everything says who put it there: each answer, name, default and file has a mark.

Which marks the readers may see is worked out here from the tables of domain 0, 5.3 and 8.4 alone; nothing of
what it is there to judge is asked. What is not known to be allowed is forbidden.
"""

import hashlib
import io
import random
import zlib
from dataclasses import dataclass, field
from datetime import date, timedelta

from PIL import Image

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.attachment import Attachment
from desktop.domain.audience import Audience, Profile, Sensitivity
from desktop.domain.author import Author
from desktop.domain.ids import AttachmentId, new_uuid
from desktop.domain.record import FormRef, Record, RecordType
from desktop.forms.form import Form, Group, Kind, Node, Question, Repeat
from tests.support import trees

TODAY = trees.TODAY
PROFILES = (
    Profile.GATEWAY_PUBLIC,
    Profile.COP_TEAM,
    Profile.INVITED_PACK,
    Profile.NEWSLETTER_PACK,
    Profile.REVIEW_HANDOFF,
    Profile.OWN_DESK,
)
_INNER = (Profile.COP_TEAM, Profile.REVIEW_HANDOFF, Profile.OWN_DESK)
_CHANNEL = {
    Profile.GATEWAY_PUBLIC: "gateway",
    Profile.COP_TEAM: "team",
    Profile.INVITED_PACK: "invited_partners",
    Profile.NEWSLETTER_PACK: "newsletter",
}
_CHANNELS = ["team", "invited_partners", "gateway", "newsletter", "print"]
_ELEMENTS = ["story", "quotes", "voice", "picture_no_face", "picture_face", "video", "own_name", "place"]
_ORDER = [Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL, Sensitivity.LOCAL]
_POINTS = " ".join(f"point{number}" for number in range(1, 9))


@dataclass(slots=True)
class Case:
    """One story, its readers, and which marks they may see.

    Attributes:
        marks: every mark, with whether these readers may see it.
        is_shut: nobody may get anything of it but the writer's own desk, perhaps.
    """

    form: Form
    record: Record
    files: dict[AttachmentId, Attachment]
    contents: dict[AttachmentId, bytes]
    profile: Profile
    organisation: str
    marks: dict[str, bool] = field(default_factory=dict)
    is_shut: bool = False


class Maker:
    """Makes one case from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 (cases, no secrets)
        self.profile = self._random.choice(PROFILES)
        self.marks: dict[str, bool] = {}
        self.defaults: dict[str, str] = {}
        self.files: dict[AttachmentId, Attachment] = {}
        self.contents: dict[AttachmentId, bytes] = {}
        self._is_careful = self._random.random() < 0.7  # most cases get through, so that something leaves

    def mark(self, may: bool) -> str:
        """Return a new mark; letters alone, so that every encoding shows it whole."""
        while True:
            text = "q" + "".join(self._random.choice("bcdfghjklmnpqrstvwxz") for _ in range(11))
            if text not in self.marks:
                self.marks[text] = may
                return text

    def flag(self) -> Sensitivity | None:
        """Return a flag, or the lack of one."""
        return self._random.choice([*_ORDER, Sensitivity.OPEN, None])

    def chance(self, often: float) -> bool:
        """Tell whether something is so this time; in a careful case it mostly is."""
        return self._random.random() < (1 - (1 - often) / 4 if self._is_careful else often)

    def by_flag(self, *flags: Sensitivity | None) -> bool:
        """Tell whether the strictest of these flags lets the readers see it."""
        if None in flags:
            return False
        worst = max((flag for flag in flags if flag is not None), key=_ORDER.index)
        if worst is Sensitivity.LOCAL:
            return False
        return worst is not Sensitivity.INTERNAL or self.profile in _INNER

    def question(
        self, name: str, flag: Sensitivity | None, kind: Kind = Kind.TEXT, role: str = "", **more: object
    ) -> Question:
        """Return a question, in some cases with a default that its readers alone may see."""
        return trees.question(name, flag, kind, role=role, **more)  # type: ignore[arg-type]  # passed on

    def make(self) -> Case:
        """Return the case."""
        r, profile = self._random, self.profile
        news = profile is Profile.NEWSLETTER_PACK
        hides = r.random() < 0.4 and profile not in _INNER
        people = [f"P{number}" for number in range(1, r.randint(1, 3) + 1)]
        consents = [self._consent(code) for code in people]
        holds = {c["person"]: self._holds(c) for c in consents}
        elements = {c["person"]: set(c["elements"].split()) for c in consents}
        taken = {c["person"]: self._taken(c) for c in consents}

        def allow(element: str, codes: list[str]) -> bool:
            if not codes or any(code not in holds for code in codes):
                return profile is Profile.OWN_DESK and bool(codes)
            if any(element in taken[code] for code in codes):
                return False
            if profile is Profile.OWN_DESK:
                return True
            return all(holds[code] and element in elements[code] for code in codes)

        sections: list[Group] = []
        answers: dict[str, str | list[AnswerTree]] = {}
        danger = "no" if self.chance(0.8) else r.choice(["yes", "not_sure", ""])
        wide = r.choice(["device", "team", "invited", "public", "public", "public"])

        # The head of it, with random flags even where every shipped form says "open".
        head: list[Node] = []

        def ask(
            name: str, flag: Sensitivity | None, value: str, kind: Kind = Kind.TEXT, role: str = ""
        ) -> None:
            head.append(self.question(name, flag, kind, role))
            if value:
                answers[name] = value

        flag = self.flag()
        ask("title", flag, self.mark(self.by_flag(flag)), role="title")
        flags = {name: self.flag() for name in ("summary", "headline", "help_line", "case_text")}
        short = next((name for name in ("case_text", "summary") if self.by_flag(flags[name])), "")
        for name, flag in flags.items():
            may = self.by_flag(flag) and (not news or name in ("headline", "help_line", short))
            role = {"summary": "summary", "help_line": "helpLine"}.get(name, "")
            ask(name, flag, self.mark(may), r.choice([Kind.TEXT, Kind.LONG_TEXT]), role)
        ask("audience", Sensitivity.OPEN, wide, Kind.SELECT_ONE, "audience")
        ask("language", Sensitivity.OPEN, "en", Kind.SELECT_ONE, "language")
        ask("current_risk", Sensitivity.LOCAL, danger, Kind.SELECT_ONE, "danger")
        ask("about_survivor", Sensitivity.CAUTION, "no", Kind.SELECT_ONE, "aboutSurvivor")
        ask("about_minor", Sensitivity.CAUTION, "no", Kind.SELECT_ONE, "aboutMinor")
        ask("risk", Sensitivity.INTERNAL, "low", Kind.SELECT_ONE, "risk")
        ask("violence", Sensitivity.OPEN, "economic", Kind.SELECT_MULTIPLE, "violence")
        ask("hide_orgs", Sensitivity.OPEN, "yes" if hides else "no", Kind.SELECT_ONE)
        flag = self.flag()
        may = self.by_flag(flag) and not hides and not news
        ask("lead_org", flag, self.mark(may), role="organisation")
        ask("level", Sensitivity.OPEN, r.choice(["province", "district"]), Kind.SELECT_ONE, "placeLevel")
        flag = self.flag()
        ask(
            "where", flag, self.mark(self.by_flag(flag) and allow("place", people) and not news), role="place"
        )
        sections.append(trees.group("head", *head))
        answers["stranger"] = self.mark(False)

        # People: her own name in print only where she agreed to it.
        p_flag, n_flag = r.choice([Sensitivity.OPEN, Sensitivity.CAUTION]), self.flag()
        rows: list[AnswerTree] = []
        for code in people:
            shown = r.choice(["role_only", "changed_name", "own_first_name", "composite", ""])
            named = shown in ("own_first_name", "") or not shown
            may = self.by_flag(p_flag, n_flag) and not news
            may = may and (not named or allow("own_name", [code]))
            # Of somebody without a name of her own in print, one can only have stayed behind.
            may = may and (shown not in ("role_only", "composite") or profile is Profile.OWN_DESK)
            rows.append(
                {
                    ROW_ID: new_uuid(),
                    "code": code,
                    "prole": "activist",
                    "band": "age_25",
                    "shown": shown,
                    "pname": self.mark(may),
                }
            )
        sections.append(
            trees.group(
                "persons",
                trees.repeat(
                    "people",
                    self.question("code", Sensitivity.OPEN, role="personCode"),
                    self.question("prole", Sensitivity.OPEN, Kind.SELECT_ONE, "personRole"),
                    self.question("band", Sensitivity.OPEN, Kind.SELECT_ONE, "ageBand"),
                    self.question("shown", Sensitivity.OPEN, Kind.SELECT_ONE, "shownAs"),
                    self.question("pname", n_flag, role="printName"),
                    sensitivity=p_flag,
                ),
            )
        )
        answers["people"] = rows

        # Quotes, of people in it and of nobody.
        q_flag, w_flag = r.choice([Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL]), self.flag()
        rows = []
        for _ in range(r.randint(0, 3)):
            speaker = r.choice([*people, "P9", ""])
            may = (
                self.by_flag(q_flag, w_flag) and not news and allow("quotes", [speaker] if speaker else [""])
            )
            rows.append({ROW_ID: new_uuid(), "words": self.mark(may), "speaker": speaker})
        sections.append(
            trees.group(
                "said",
                trees.repeat(
                    "quotes",
                    self.question("words", w_flag, Kind.LONG_TEXT, "quoteWords"),
                    self.question("speaker", Sensitivity.INTERNAL, role="quoteSpeaker"),
                    sensitivity=q_flag,
                ),
            )
        )
        answers["quotes"] = rows
        answers["photos"], pictures = self._photos(consents, people, allow)
        sections.append(trees.group("seen", pictures))
        answers["consents"] = [self._consent_row(one) for one in consents]
        sections.append(trees.group("agreed", self._consent_form()))
        extra, told = self._extra(news)
        sections.append(extra)
        answers.update(told)
        form = self._form(sections)
        author = Author(alias=self.mark(False), organisation=self.mark(False), contact=self.mark(False))
        record = Record(
            record_id=trees.RECORD_ID,
            revision_id=trees.REVISION_ID,
            number=1,
            parent=None,
            record_type=RecordType.STORY,
            state=trees.record({}).state,
            form=form.ref,
            title=self.mark(False),
            language="en",
            audience=Audience(wide),
            author=author,
            answers=answers,
            finished_at=trees.record({}).finished_at,
        )
        organisation = self.mark(profile in _INNER)
        reaches = ["device", "team", "invited", "public"]
        needs = {
            Profile.GATEWAY_PUBLIC: "public",
            Profile.NEWSLETTER_PACK: "public",
            Profile.INVITED_PACK: "invited",
            Profile.COP_TEAM: "team",
            Profile.REVIEW_HANDOFF: "team",
            Profile.OWN_DESK: "device",
        }[profile]
        is_shut = danger != "no" or reaches.index(wide) < reaches.index(needs)
        is_shut = is_shut or any(c["status"] in ("refused", "withdrawn") for c in consents)
        if profile in _CHANNEL:
            is_shut = is_shut or not all(holds[code] and "story" in elements[code] for code in people)
        if profile in (Profile.GATEWAY_PUBLIC, Profile.NEWSLETTER_PACK):
            is_shut = is_shut or any(c["reach"] != "anywhere" for c in consents)
        return Case(
            form=form,
            record=record,
            files=self.files,
            contents=self.contents,
            profile=profile,
            organisation=organisation,
            marks=self.marks,
            is_shut=is_shut,
        )

    def _consent(self, person: str) -> dict[str, str]:
        r = self._random
        given = TODAY - timedelta(days=r.randint(1, 500))
        until = TODAY + timedelta(days=r.randint(0, 300))
        if not self.chance(0.8):
            until = TODAY - timedelta(days=1)
        status = "given" if self.chance(0.85) else r.choice(["refused", "withdrawn", "not_asked", "expired"])
        return {
            "code": f"C{person[1:]}",
            "person": person,
            "status": status,
            "date": given.isoformat(),
            "until": max(until, given).isoformat(),
            "points": _POINTS,
            "channels": " ".join(one for one in _CHANNELS if self.chance(0.75)),
            "elements": " ".join(one for one in _ELEMENTS if one == "story" or r.random() < 0.6),
            "reach": "anywhere" if self.chance(0.8) else r.choice(["not_country", "not_community", ""]),
            "scope": "everything" if status == "withdrawn" else "",
        }

    def _holds(self, consent: dict[str, str]) -> bool:
        """Tell whether a consent is in force for these readers."""
        is_on = consent["status"] in ("given", "partly") and date.fromisoformat(consent["until"]) >= TODAY
        needed = _CHANNEL.get(self.profile)
        return is_on and (needed is None or needed in consent["channels"].split())

    def _taken(self, consent: dict[str, str]) -> set[str]:
        return set(_ELEMENTS) if consent["scope"] == "everything" else set()

    def _photos(
        self, consents: list[dict[str, str]], people: list[str], allow: object
    ) -> tuple[list[AnswerTree], Repeat]:
        r, profile = self._random, self.profile
        flag, c_flag = r.choice([Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL]), self.flag()
        f_flag = self.flag()
        rows: list[AnswerTree] = []
        has_one = False
        for _ in range(r.randint(0, 3)):
            visible = r.choice(["none", "not_recognisable", "recognisable"])
            face = "" if visible == "none" else r.choice(["yes", "no"])
            clues = r.choice(["none", "none", "sign", ""])
            named = r.sample(consents, r.randint(0, len(consents))) if visible != "none" else []
            illustrative = r.choice(["yes", "no", ""])
            codes = [one["person"] for one in named]
            goes = True
            if clues != "none" and illustrative != "yes":
                goes = allow("place", people)  # type: ignore[operator]  # the caller's own rule
            if visible != "none":
                known = visible == "recognisable" or face == "yes"
                if not codes:
                    goes = goes and (not known or profile is Profile.OWN_DESK)
                else:
                    any_of = ["picture_face"] if face == "yes" else ["picture_face", "picture_no_face"]
                    goes = goes and all(
                        any(allow(one, [code]) for one in any_of)  # type: ignore[operator]  # the same
                        for code in codes
                    )
            is_cleaned = r.random() < 0.8
            file_goes = goes and self.by_flag(flag, f_flag)
            if not is_cleaned and profile not in _INNER:
                file_goes = False
            is_chosen = profile is not Profile.NEWSLETTER_PACK or (file_goes and not has_one)
            has_one = has_one or file_goes
            key = self._file(file_goes and is_chosen, is_cleaned)
            may = goes and self.by_flag(flag, c_flag) and is_chosen
            rows.append(
                {
                    ROW_ID: new_uuid(),
                    "kind": "picture",
                    "photo": key,
                    "visible": visible,
                    "face": face,
                    "clues": clues,
                    "rests_on": " ".join(one["code"] for one in named),
                    "illustrative": illustrative,
                    "caption": self.mark(may),
                }
            )
        q = self.question
        repeat = trees.repeat(
            "photos",
            q("kind", Sensitivity.OPEN, Kind.SELECT_ONE, "pictureKind"),
            q("photo", f_flag, Kind.IMAGE),
            q("visible", Sensitivity.OPEN, Kind.SELECT_ONE, "peopleVisible"),
            q("face", Sensitivity.OPEN, Kind.SELECT_ONE, "faceShown"),
            q("clues", Sensitivity.OPEN, Kind.SELECT_MULTIPLE, "placeClues"),
            q("rests_on", Sensitivity.INTERNAL, role="pictureConsent"),
            q("illustrative", Sensitivity.OPEN, Kind.SELECT_ONE, "illustrative"),
            q("caption", c_flag),
            sensitivity=flag,
        )
        return rows, repeat

    def _file(self, may: bool, is_cleaned: bool) -> AttachmentId:
        """Keep a picture whose bytes and whose name each have a mark; a printed one is made anew."""
        out = io.BytesIO()
        colour = tuple(self._random.randrange(256) for _ in range(3))
        Image.new("RGB", (24, 16), colour).save(out, "JPEG", comment=self.mark(may).encode())
        data = out.getvalue()
        key = AttachmentId(new_uuid())
        name = self.mark(may and self.profile in _INNER)
        self.contents[key] = data
        self.files[key] = trees.attachment(
            key,
            f"{name}.jpg",
            size=len(data),
            sha512=hashlib.sha512(data).hexdigest(),
            crc32=zlib.crc32(data),
            is_cleaned=is_cleaned,
        )
        return key

    def _consent_row(self, consent: dict[str, str]) -> AnswerTree:
        is_own = self.profile is Profile.OWN_DESK
        is_inner = self.profile in _INNER
        return {
            ROW_ID: new_uuid(),
            **{f"c_{name}": value for name, value in consent.items() if value},
            "c_approve": "no",
            "c_terms": self.mark(is_inner),
            "c_how": self.mark(is_own),
            "c_kept": self.mark(False),
            "c_bare": self.mark(False),
        }

    def _consent_form(self) -> Repeat:
        roles = {
            "code": "consentCode",
            "person": "consentPerson",
            "status": "consentStatus",
            "date": "consentDate",
            "until": "validUntil",
            "points": "explained",
            "channels": "channels",
            "elements": "elements",
            "reach": "reach",
            "scope": "withdrawnScope",
            "approve": "approveFirst",
        }
        loose = self._random.choice([Sensitivity.OPEN, Sensitivity.CAUTION, Sensitivity.INTERNAL])
        return trees.repeat(
            "consents",
            *(
                self.question(f"c_{name}", Sensitivity.INTERNAL, role=role, is_consent_summary=True)
                for name, role in roles.items()
            ),
            self.question("c_terms", loose, is_consent_summary=True),
            self.question("c_how", loose),
            self.question("c_kept", Sensitivity.LOCAL, is_consent_summary=True),
            self.question("c_bare", None),
            sensitivity=Sensitivity.INTERNAL,
        )

    def _extra(self, news: bool) -> tuple[Group, dict[str, str | list[AnswerTree]]]:
        """Return more questions of every flag, in groups and in rows within rows."""
        counter = 0
        answers: dict[str, str | list[AnswerTree]] = {}

        def nodes(
            depth: int, around: tuple[Sensitivity | None, ...], tree: dict[str, str | list[AnswerTree]]
        ) -> list[Node]:
            nonlocal counter
            found: list[Node] = []
            for _ in range(self._random.randint(1, 3)):
                counter += 1
                name = f"x{counter}"
                sort = self._random.choice(["text", "text", "group", "rows"] if depth < 3 else ["text"])
                if sort == "group":
                    found.append(trees.group(name, *nodes(depth + 1, around, tree)))
                elif sort == "rows":
                    flag = self.flag()
                    row: dict[str, str | list[AnswerTree]] = {ROW_ID: new_uuid()}
                    inner = (*around, flag) if flag else around
                    found.append(trees.repeat(name, *nodes(depth + 1, inner, row), sensitivity=flag))
                    row[f"stranger{counter}"] = self.mark(False)
                    tree[name] = [row]
                else:
                    flag = self.flag()
                    kind = self._random.choice([Kind.TEXT, Kind.LONG_TEXT, Kind.SELECT_ONE])
                    default = self.mark(self.by_flag(*around, flag)) if kind is Kind.TEXT else ""
                    found.append(self.question(name, flag, kind, default=default))
                    tree[name] = self.mark(self.by_flag(*around, flag) and not news)
            return found

        return trees.group("more", *nodes(0, (), answers)), answers

    def _form(self, sections: list[Group]) -> Form:
        """Return the form, with an XForm that holds every default."""
        placed = tuple(_placed(section, "/data") for section in sections)
        assert all(isinstance(one, Group) for one in placed)
        inside = "".join(_instance(one) for one in placed)
        xform = (
            '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>'
            f'<model><instance><data id="story" version="1">{inside}</data></instance>'
            '<bind nodeset="/data/head/title" type="string"/></model></h:head><h:body/></h:html>'
        ).encode()
        return Form(
            ref=FormRef(form_id="story", version="1"),
            title="Story",
            xform=xform,
            digest=hashlib.sha256(xform).hexdigest(),
            languages=("en",),
            sections=placed,  # type: ignore[arg-type]  # looked at above
            lists={},
        )


def _placed(node: Node, above: str) -> Node:
    """Return the node with the place where it stands in the instance."""
    from dataclasses import replace

    place = f"{above}/{node.name}"
    if isinstance(node, Question):
        return replace(node, xpath=place)
    children = tuple(_placed(child, place) for child in node.children)
    return replace(node, xpath=place, children=children)


def _instance(node: Node) -> str:
    if isinstance(node, Question):
        return f"<{node.name}>{node.default}</{node.name}>"
    return f"<{node.name}>{''.join(map(_instance, node.children))}</{node.name}>"
