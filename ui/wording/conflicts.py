"""What stands between a record and its readers, as sentences that say what is so and what to do."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from desktop.domain.audience import Audience
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.hit import Hit, HitKind
from desktop.domain.sign_off import Step
from ui.wording.consents import ConsentWords
from ui.wording.filled import Words
from ui.wording.wording import Wording


class ConflictWords(ConsentWords):
    """Turns conflicts and what the identifier scan finds into translated sentences."""

    def conflict(self, conflict: Conflict) -> str:
        """Return the sentence for one conflict, with its person and parameters filled in."""
        if conflict.code is ConflictCode.STRANGER and not conflict.person:
            return self.tr(
                "There is a consent here that says of nobody whose it is. Choose the person in it, or remove "
                "it."
            )
        params = conflict.params
        words = Words(params)
        words["person"] = _apart(conflict.person) if conflict.person else self.tr("Somebody in it")
        words["day"] = self.day(params.get("day", ""))
        for name in ("status", "channel", "reach", "element"):
            words[name] = self.named(params.get(name, ""))
        words["missing"] = self.lacking(params.get("missing", ""))
        for name in ("pillar", "shown"):
            words[name] = self.pillars(params.get(name, ""))
        for name in ("needed", "removed", "count"):
            number = params.get(name, "")
            words[name] = QLocale().toString(int(number)) if number.isdecimal() else number
        words["codes"] = self.named(params.get("codes", ""))
        words["words"] = _apart(params.get("words", ""))
        if (audience := params.get("audience")) in list(Audience):
            words["audience"] = Wording().audience(Audience(str(audience)))
        if (step := params.get("step")) in list(Step):
            words["step"] = self.step(Step(str(step)))
        return self._sentence(conflict, words)

    def code(self, code: ConflictCode) -> str:
        """Return the sentence for a kind of conflict, with {parameters} still to be filled."""
        return {
            ConflictCode.IN_DANGER: self.tr(
                "Somebody in it may be in danger. The story waits. Put the person first, and come back when "
                "a specialist says that it is safe."
            ),
            ConflictCode.RULES_UNKNOWN: self.tr(
                "The template of this story does not say which answers are consents, so nobody can tell what "
                "may leave. Amend it in the newest template."
            ),
            ConflictCode.NO_PEOPLE: self.tr(
                "This story names nobody, so no consent can be asked. Add everybody it tells of under "
                "“People”, each with a code."
            ),
            ConflictCode.NO_CONSENT: self.tr(
                "{person} has no consent in this record. Write down what was agreed, or tell the story "
                "without this person."
            ),
            ConflictCode.NOT_GIVEN: self.tr(
                "{person} has not given consent: {status}. Ask first, and give time to think. If the answer "
                "is no, that is the answer."
            ),
            ConflictCode.EXPIRED: self.tr(
                "{person} gave a consent that ended on {day}. Ask again before it is used, or let it rest."
            ),
            ConflictCode.WITHDRAWN: self.tr(
                "{person} took the consent back. What was taken back goes to nobody any more. Where it was "
                "sent before, a notice can ask to remove it."
            ),
            ConflictCode.CHANNEL: self.tr(
                "{person} did not agree to this use: {channel}. Ask about it, or choose readers that were "
                "agreed to."
            ),
            ConflictCode.REACH: self.tr(
                "{person} agreed to be seen only so far: {reach}. The web and a newsletter reach everywhere. "
                "Choose the team or readers you invite."
            ),
            ConflictCode.STORY: self.tr(
                "{person} did not agree that the story is used. Ask about it, or let it rest."
            ),
            ConflictCode.NOT_CUT: self.tr(
                "{person} did not agree to this: {element}. It stands in the text itself, where it cannot be "
                "left out by itself. Take it out of the text."
            ),
            ConflictCode.APPROVE_FIRST: self.tr(
                "{person} wants to see it before it is used. Show it or read it out, and write down that it "
                "was done."
            ),
            ConflictCode.NOT_EXPLAINED: self.tr(
                "{person} has not had all eight points explained yet: {count} are ticked. Go through the "
                "rest together, and tick what was understood."
            ),
            ConflictCode.ASSENT: self.tr(
                "{person} is under 18, or may be, and has not agreed in person. A child's own yes is always "
                "needed, in words she or he understands."
            ),
            ConflictCode.GUARDIAN: self.tr(
                "{person} is under 18, or may be. A guardian has to agree who has nothing to do with the "
                "violence. If there is no such guardian, the story stops here."
            ),
            ConflictCode.CHILD_UNMARKED: self.tr(
                "Somebody in it is under 18, or may be, and nobody among the people is marked so. Mark who "
                "it is. If you are not sure who, mark everybody who may be."
            ),
            ConflictCode.CHILD_SHOWN: self.tr(
                "{person} is under 18, or may be, and would be known by {pillar}. That never leaves in a "
                "story about violence. Choose another picture, and a changed name."
            ),
            ConflictCode.PILLARS: self.tr(
                "{person} could be recognised by {shown}. Of name, face and exact place, {needed} must be "
                "gone, and {removed} are. Change one more of them."
            ),
            ConflictCode.NAMED_AT_REQUEST: self.tr(
                "{person} asks to be named or seen. That needs low risk, a specialist's agreement, the text "
                "read back, and the Secretariat. Still missing: {missing}."
            ),
            ConflictCode.SPECIALIST: self.tr(
                "{person} needs a GBV specialist or case worker who agrees to this story. Let one look at it "
                "first."
            ),
            ConflictCode.TWO_CONSENTS: self.tr(
                "{person} has consents that do not say the same: {codes}. The narrower one counts. Look at "
                "both, and keep the one that is right."
            ),
            ConflictCode.STRANGER: self.tr(
                "{person} has a consent here, and is not among the people of this story. Add the person, or "
                "correct the code in the consent."
            ),
            ConflictCode.DATES: self.tr(
                "{person} has a consent whose dates do not fit: one comes before the other, or has not come "
                "yet. Look at when it was given, until when it is valid, and when it was taken back."
            ),
            ConflictCode.PICTURE: self.tr(
                "{person} can be recognised in a picture, sound or film without a consent that says so. Link "
                "the consent, cover or crop the picture, or choose another."
            ),
            ConflictCode.SAFETY_SIGN_OFF: self.tr(
                "Nobody has looked at it for safety yet. Ask a GBV specialist or a trained colleague to "
                "look, and to sign it off."
            ),
            ConflictCode.CLEARING: self.tr(
                "It is not cleared for these readers yet: {audience}. Ask somebody other than the writer to "
                "clear it."
            ),
            ConflictCode.SAME_PERSON: self.tr(
                "The same person did two steps that need two people: {step}. Ask somebody else to do this "
                "one."
            ),
            ConflictCode.SECRETARIAT: self.tr(
                "For the public the Secretariat clears it, or a focal point who may do so. Send it there for "
                "review."
            ),
            ConflictCode.EMBARGO: self.tr(
                "It is not to be used before {day}. Wait until then, or change the date."
            ),
            ConflictCode.CLOCK_BEHIND: self.tr(
                "This computer's date is behind {day}, when something was last written here. Consents are "
                "judged by that day. Set the date of this computer right."
            ),
        }[code]

    def hit(self, hit: Hit) -> str:
        """Return what a find looks like."""
        return self.hit_kind(hit.kind)

    def hit_kind(self, kind: HitKind) -> str:
        """Return what a find of this kind looks like, to stand over it."""
        return {
            HitKind.PHONE: self.tr("Looks like a phone number"),
            HitKind.EMAIL: self.tr("Looks like an e-mail address"),
            HitKind.ID_NUMBER: self.tr("Looks like the number of an identity paper"),
            HitKind.CASE_NUMBER: self.tr("Looks like a case number"),
            HitKind.COORDINATES: self.tr("Looks like an exact position"),
            HitKind.EXACT_AGE: self.tr("An exact age"),
            HitKind.EXACT_DATE: self.tr("An exact date"),
            HitKind.ADDRESS: self.tr("Looks like an address"),
            HitKind.SMALL_NUMBER: self.tr("A very small number"),
            HitKind.WATCHED: self.tr("A word on your list of names and places"),
            HitKind.WRITTEN_ELSEWHERE: self.tr("A name that you wrote in another place"),
        }[kind]

    def hit_advice(self, kind: HitKind) -> str:
        """Return what to do about a find of this kind."""
        return {
            HitKind.PHONE: self.tr("Take it out, unless it is a public help line that you checked."),
            HitKind.EMAIL: self.tr("Take it out, unless it is an office address meant for readers."),
            HitKind.ID_NUMBER: self.tr("Take it out. Nobody needs it to understand the text."),
            HitKind.CASE_NUMBER: self.tr("Take it out. It leads to one person."),
            HitKind.COORDINATES: self.tr("Take it out, or name a district or the type of setting."),
            HitKind.EXACT_AGE: self.tr("Write an age band, such as “in her thirties”."),
            HitKind.EXACT_DATE: self.tr("Write the month or the season; a day can identify people."),
            HitKind.ADDRESS: self.tr("Take it out, unless it is a public office meant for readers."),
            HitKind.SMALL_NUMBER: self.tr("Write “fewer than five”, or give the figure for a larger area."),
            HitKind.WATCHED: self.tr("Use a changed name or a wider place."),
            HitKind.WRITTEN_ELSEWHERE: self.tr(
                "Look whether it is somebody's real name or a place that should stay unnamed."
            ),
        }[kind]

    def _sentence(self, conflict: Conflict, words: Words) -> str:
        sentence = self.code(conflict.code).format_map(words)
        if conflict.code is ConflictCode.NOT_CUT and conflict.params.get("words"):
            found = self.tr("It stands there as: {words}.").format_map(words)
            return f"{sentence} {found}"
        return sentence


def _apart(text: str) -> str:
    """Return a code or somebody's words so that they do not turn a sentence from right to left around."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if _is_mirrored() and text else text


def _is_mirrored() -> bool:
    return QGuiApplication.isRightToLeft()
