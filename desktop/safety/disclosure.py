"""Decide what of a record may leave: built up from allowed answers, never cut down from the whole.

The one way out: bundles, pages, tables, the clipboard and single pictures are all made of what `disclose`
returns. Pure: nothing is read or written here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.attachment import Attachment
from desktop.domain.audience import SHARING, Audience, Profile
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.disclosed import Disclosed, ExportPlan, Remark, StayReason, Stays
from desktop.domain.person import ShownAs, Telling
from desktop.domain.record import RecordType
from desktop.domain.withdrawal import Withdrawal
from desktop.forms.roles import Roles
from desktop.safety.asked import Asked
from desktop.safety.clearing_rules import judge_clearing
from desktop.safety.consents import judge, remarks
from desktop.safety.cutting import ConsentCutter
from desktop.safety.elsewhere import all_remarks, stays_with_colleagues, told_here
from desktop.safety.judged_day import is_behind, judged_day
from desktop.safety.mentions import part_in, stands_in
from desktop.safety.newsletter import NewsletterCutter
from desktop.safety.organisations import are_hidden, first_named, organisations
from desktop.safety.picking import Picked, pick_allowed
from desktop.safety.running_text import texts_of, told_names, told_organisations, told_place, told_quotes
from desktop.safety.source import Source
from desktop.safety.starring import STAR, starred

_UNKNOWN_LANGUAGE = "und"
_PLACE = "place"
_JOINED = re.compile(r"[\W\d_]+")


def disclose(source: Source, profile: Profile, consents: Telling | None, today: date) -> Disclosed | Stays:
    """Return what the readers of `profile` may see of a record on `today`, or why all of it stays.

    `consents` is what `desktop.safety.telling.read_telling` finds in the record; None tells of nobody.

    A record stays whole if its audience is narrower than the readers, nobody cleared it for them, or anything
    else blocks it. Of the others
    flags, the consents of everybody in it and the kind of bundle let answers through, each by itself: see
    `desktop.safety.picking`, `cutting` and `newsletter`. Whatever is said of a record beside its answers, its
    title, language and audience too, comes from answers that were let through.
    """
    record = source.record
    is_open = profile is Profile.OWN_DESK or record.audience.reaches(profile.audience)
    if profile is Profile.WITHDRAWAL_NOTICE or not is_open:
        return Stays(record_id=record.record_id, title=record.title, reason=StayReason.AUDIENCE)
    if (kept := stays_with_colleagues(source, profile, tells=consents is not None)) is not None:
        return Stays(record_id=record.record_id, title=record.title, reason=kept)
    today, on_the_clock = judged_day(today, source.latest_day), today
    conflicts = [*_judged(source, profile, consents, today)]
    if consents is not None and is_behind(on_the_clock, source.latest_day):
        conflicts.append(_behind(source))
    if any(conflict.is_blocking for conflict in conflicts):
        return _blocked(source, conflicts)
    picked, found = _pick(source, profile, consents, today)
    conflicts += found
    if any(conflict.is_blocking for conflict in conflicts):
        return _blocked(source, conflicts)
    return _disclosed(source, profile, consents, picked, tuple(conflicts))


def plan(
    sources: Iterable[tuple[Source, Telling | None]],
    profile: Profile,
    today: date,
    withdrawals: tuple[Withdrawal, ...] = (),
) -> ExportPlan:
    """Return what would leave of the chosen records, in their order, and which stay whole."""
    found = [disclose(source, profile, telling, today) for source, telling in sources]
    return ExportPlan(
        profile=profile,
        records=tuple(one for one in found if isinstance(one, Disclosed)),
        stays=tuple(one for one in found if isinstance(one, Stays)),
        withdrawals=withdrawals,
    )


def _judged(source: Source, profile: Profile, telling: Telling | None, today: date) -> Iterator[Conflict]:
    if telling is not None:
        yield from told_here(source, judge(telling, profile, today))
    elif source.record.record_type is RecordType.STORY:
        # Whoever asked did not read the consents: a story without any is never fit to leave.
        yield Conflict(code=ConflictCode.RULES_UNKNOWN)
    yield from judge_clearing(
        source.record,
        telling,
        # Without a key for the writer nobody can tell her word from another's.
        source.sign_offs if source.writer else (),
        profile,
        writer=source.writer,
        is_public_delegated=source.is_public_delegated,
    )


def _behind(source: Source) -> Conflict:
    day = source.latest_day.isoformat() if source.latest_day is not None else ""
    return Conflict(code=ConflictCode.CLOCK_BEHIND, is_blocking=False, params={"day": day})


def _blocked(source: Source, conflicts: list[Conflict]) -> Stays:
    is_withdrawn = any(one.is_blocking and one.code is ConflictCode.WITHDRAWN for one in conflicts)
    return Stays(
        record_id=source.record.record_id,
        title=source.record.title,
        reason=StayReason.WITHDRAWN if is_withdrawn else StayReason.BLOCKED,
        conflicts=tuple(conflicts),
    )


def _pick(
    source: Source, profile: Profile, telling: Telling | None, today: date
) -> tuple[Picked, list[Conflict]]:
    """Return the allowed answers, and what in their words must stay and cannot be cut."""
    record, form = source.record, source.form
    cutter = None if telling is None else ConsentCutter(Asked(form), telling, profile, today, source.files)
    picked = pick_allowed(form, record.answers, profile, source.files, cutter, record.language)
    if profile is Profile.NEWSLETTER_PACK:
        part = NewsletterCutter(form, picked.answers)
        files = {file.attachment_id: file for file in picked.files}
        chosen = pick_allowed(form, picked.answers, profile, files, part, record.language)
        picked = replace(chosen, withheld=picked.withheld)
    texts = list(texts_of(form, picked.answers))
    found: list[Conflict] = []
    if cutter is not None and telling is not None:
        found += told_names(texts, cutter.unnamed)
        # A reviewer may read what is not agreed yet: she is asked whether it is fit to be.
        is_shared = profile in SHARING
        found += told_quotes(texts, cutter.unquoted(record.answers), is_blocking=is_shared)
        place = Roles(form).answer(record.answers, _PLACE) if cutter.hides_place else ""
        found += told_place(texts, place)
        picked = replace(picked, files=tuple(_unnamed(file, cutter, place) for file in picked.files))
    if _hides(source, profile):
        found += told_organisations(texts, organisations(record, form))
    return picked, found


def _disclosed(
    source: Source,
    profile: Profile,
    telling: Telling | None,
    picked: Picked,
    conflicts: tuple[Conflict, ...],
) -> Disclosed:
    record, form = source.record, source.form
    names = _changed_names(telling) if profile is not Profile.REVIEW_HANDOFF else ()
    answers, is_starred = starred(form, picked.answers, names)
    # A name with an ending gets no star, and is none the less a changed one.
    is_starred = is_starred or any(first_named(names, text) for *_, text in texts_of(form, answers))
    roles = Roles(form)
    title = roles.answer(answers, "title")
    own = record.language if profile is Profile.OWN_DESK else _UNKNOWN_LANGUAGE
    hidden = organisations(record, form) if _hides(source, profile) else ()
    return Disclosed(
        record_id=record.record_id,
        revision_id=record.revision_id,
        number=record.number,
        parent=record.parent,
        record_type=record.record_type,
        state=record.state,
        form=record.form,
        title=title,
        property_title="" if first_named(hidden, title) else title,
        merges=source.earlier if profile.shows_internal and profile.is_bundle else (),
        language=roles.answer(answers, "language") or own,
        audience=_audience(roles, answers, profile),
        finished_at=record.finished_at,
        answers=answers,
        labels=picked.labels,
        files=picked.files,
        caution=picked.caution,
        withheld=picked.withheld,
        conflicts=conflicts,
        remarks=all_remarks(record, _remarks(telling, answers, is_starred=is_starred)),
        sign_offs=source.sign_offs if profile.is_bundle else (),
        digest=source.digest if profile is Profile.REVIEW_HANDOFF else "",
        has_gaps=profile is Profile.OWN_DESK and _has_gaps(telling, picked),
    )


def _has_gaps(telling: Telling | None, picked: Picked) -> bool:
    """Tell whether something that was taken back or removed is missing; other readers are told nothing."""
    is_less = telling is not None and any(one.withdrawn for one in telling.consents)
    gone = {StayReason.REMOVED, *([StayReason.CONSENT] if is_less else [])}
    return any(one.reason in gone for one in picked.withheld)


def _audience(roles: Roles, answers: AnswerTree, profile: Profile) -> Audience:
    """Return whom the record is for as far as these readers may know: at least for them."""
    found = roles.audience(answers)
    return found if found.reaches(profile.audience) else profile.audience


def _hides(source: Source, profile: Profile) -> bool:
    return not profile.shows_internal and are_hidden(source.record.answers)


def _changed_names(telling: Telling | None) -> tuple[str, ...]:
    people = telling.people if telling is not None else ()
    names = {person.display_name for person in people if person.shown_as is ShownAs.CHANGED_NAME}
    return tuple(sorted(filter(None, (name.strip(f" {STAR}") for name in names))))


def _remarks(telling: Telling | None, answers: AnswerTree, *, is_starred: bool) -> Iterator[Remark]:
    """Yield what every output has to say of what leaves; of a picture that stays nothing is to be said."""
    going = set(_row_paths(answers))
    pictures = telling.pictures if telling is not None else ()
    is_shown = {
        Remark.COMPOSITE: True,
        Remark.CHANGED_NAMES: is_starred,
        Remark.ILLUSTRATIVE: any(one.is_illustrative and one.path in going for one in pictures),
    }
    yield from (remark for remark in (remarks(telling) if telling is not None else ()) if is_shown[remark])


def _row_paths(answers: AnswerTree) -> Iterator[tuple[str, ...]]:
    for name, value in answers.items():
        if isinstance(value, list):
            for row in value:
                row_id = row.get(ROW_ID)
                yield (name, row_id) if isinstance(row_id, str) else (name,)


def _unnamed(file: Attachment, cutter: ConsentCutter, place: str) -> Attachment:
    """Return a file without a name of its own that tells who somebody is, or where."""
    # What a file is called needs no capitals and no spaces.
    name = _JOINED.sub(" ", file.name).title()
    is_told = any(part_in(person.display_name, name) for person in cutter.unnamed)
    is_told = is_told or stands_in(place, name)
    return replace(file, name="") if is_told else file
