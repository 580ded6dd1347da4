"""Invented plans of what would leave, with everything that a letter can have to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.conflict import Conflict, ConflictCode
from desktop.domain.consent import Scope
from desktop.domain.disclosed import Delicate, Disclosed, ExportPlan, Remark, StayReason, Stays, Withheld
from desktop.domain.hit import Hit, HitKind
from desktop.domain.ids import RecordId, RevisionId, SignOffId, WithdrawalId
from desktop.domain.record import FormRef, RecordState, RecordType
from desktop.domain.sign_off import SignOff, Step
from desktop.domain.withdrawal import Withdrawal
from tests.support import invented
from tests.support.invented_records import NOW

STORY = RecordId("11111111-7f53-4a1a-a7b0-1f6a5f0d9c11")
PRACTICE = RecordId("22222222-7f53-4a1a-a7b0-1f6a5f0d9c11")
KEPT = RecordId("33333333-7f53-4a1a-a7b0-1f6a5f0d9c11")

HITS = (
    Hit(
        kind=HitKind.EXACT_AGE,
        start=41,
        end=53,
        text="34 years old",
        before="The tailor, who is ",
        after=", opened her shop again in spring.",
        path=("before",),
        label="Before",
        section="sec_story",
    ),
    Hit(
        kind=HitKind.PHONE,
        start=12,
        end=24,
        text="070 123 4567",
        before="Readers can call ",
        after=" on every weekday.",
        path=("help_line",),
        label="Where readers can get help",
        section="sec_story",
    ),
    Hit(
        kind=HitKind.WATCHED,
        start=4,
        end=8,
        text="زهرا",
        before="خانم ",
        after=" دوباره به دکان خود برگشت.",
        path=("quotes", "q1", "quote_words"),
        label="Quotes",
        section="sec_quotes",
    ),
)


def signed(step: Step, alias: str, role: Role) -> SignOff:
    """Return one person's word on the story."""
    return SignOff(
        sign_off_id=SignOffId(f"s-{step}"),
        record_id=STORY,
        revision_id=RevisionId("r1"),
        digest="0" * 128,
        step=step,
        audience=Audience.PUBLIC,
        signer=f"SHA256:{step}",
        alias=alias,
        role=role,
        signed_at=NOW,
        signature="",
    )


def goes(record_id: RecordId = STORY, title: str = "", hits: Sequence[Hit] = HITS) -> Disclosed:
    """Return a story that leaves."""
    return Disclosed(
        record_id=record_id,
        revision_id=RevisionId("r1"),
        number=1,
        parent=None,
        record_type=RecordType.STORY,
        state=RecordState.READY,
        form=FormRef(form_id="story", version="1"),
        title=title or "The tailor's shop that became a place to talk",
        language="en",
        audience=Audience.PUBLIC,
        finished_at=NOW,
        answers={"title": title},
        labels=("Title and summary", "Where and when", "The story", "Quotes", "Photos"),
        files=(invented.attachment("f1", 240_000), replace(invented.attachment("f2", 90_000), name="")),
        caution=(
            Delicate(label="Place", section="Where and when"),
            Delicate(label="Age band", section="People"),
        ),
        withheld=(
            Withheld(
                question="lead_org", label="Lead organisation", reason=StayReason.INTERNAL, section="Who"
            ),
            Withheld(question="q", label="Words", reason=StayReason.CONSENT, section="Quotes"),
            Withheld(
                question="paper_kept",
                label="Where the form is kept",
                reason=StayReason.LOCAL,
                section="Consent",
            ),
        ),
        conflicts=(
            Conflict(
                code=ConflictCode.NOT_CUT,
                is_blocking=False,
                person="P2",
                params={"element": "own_name", "words": "Zahra"},
                path=("before",),
                section="sec_story",
            ),
        ),
        remarks=(Remark.CHANGED_NAMES,),
        hits=tuple(hits),
        sign_offs=(
            signed(Step.SAFETY, "Amina", Role.GBV_SPECIALIST),
            signed(Step.CLEARED, "Desk 2", Role.SECRETARIAT),
        ),
    )


def blocked(record_id: RecordId = KEPT) -> Stays:
    """Return a story that stays, for several reasons."""
    return Stays(
        record_id=record_id,
        title="How two sisters found the night school again",
        reason=StayReason.BLOCKED,
        conflicts=(
            Conflict(
                code=ConflictCode.PILLARS,
                is_blocking=False,
                person="P2",
                params={"needed": "2", "removed": "1", "shown": "name place"},
            ),
            Conflict(
                code=ConflictCode.EXPIRED,
                person="P1",
                params={"day": "2026-05-03"},
                path=("consents", "c1", "valid_until"),
                section="sec_consent",
            ),
            Conflict(code=ConflictCode.CHANNEL, person="P2", params={"channel": "gateway"}),
            Conflict(code=ConflictCode.SAFETY_SIGN_OFF),
        ),
    )


def withdrawn() -> Withdrawal:
    """Return a consent taken back that travels along."""
    return Withdrawal(
        withdrawal_id=WithdrawalId("w1"),
        record_id=RecordId("44444444-7f53-4a1a-a7b0-1f6a5f0d9c11"),
        number=2,
        scope=frozenset({Scope.PICTURE}),
        withdrawn_on=date(2026, 11, 3),
        noted_at=NOW,
    )


def plan(profile: Profile = Profile.GATEWAY_PUBLIC, **changes: object) -> ExportPlan:
    """Return a plan with something of everything."""
    made = ExportPlan(
        profile=profile,
        records=(goes(), goes(PRACTICE, "Savings groups as a first door to services", ())),
        stays=(blocked(),),
        withdrawals=(withdrawn(),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def many(count: int = 1000, hits: int = 2) -> ExportPlan:
    """Return a plan of very many records, each with finds."""
    records = tuple(
        goes(RecordId(f"{at:08d}-7f53-4a1a-a7b0-1f6a5f0d9c11"), f"Story number {at}", HITS[:hits])
        for at in range(count)
    )
    return ExportPlan(profile=Profile.GATEWAY_PUBLIC, records=records, stays=())


class PlannedExporter(invented.InventedExporter):
    """Answers with the plans it is given, one after another; the last again and again."""

    def __init__(self, *plans: ExportPlan) -> None:
        super().__init__(invented.InventedLibrary([]))
        self._plans = list(plans)

    def plan(self, record_ids: Sequence[RecordId], profile: Profile) -> ExportPlan:
        """Return the next plan, for these readers."""
        made = self._plans.pop(0) if len(self._plans) > 1 else self._plans[0]
        return replace(made, profile=profile)

    def reasons(self, record_ids: Sequence[RecordId]) -> Mapping[tuple[RecordId, str], str]:
        """Return every reason that was kept."""
        return dict(self.kept)
