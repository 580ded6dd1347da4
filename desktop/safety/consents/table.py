"""The rules of domain 5.3 and 5.4 as one table: what each does to a record on its way to whom.

BLOCK: the whole record stays. LOOK: it goes without the part that is not allowed, or as it is, and somebody
should look. PASS: the rule says nothing there. The columns:

- ready: to finish a record, which then waits for those who clear it.
- desk: paper and text for the writer herself, as for reading it back; she may hear what is not agreed yet,
  but nothing of somebody who said no.
- review: a peer or a focal point, on the way to "ready". Channels are for readers, so none is needed, and a
  consent may still be incomplete; a no, a danger and a guardian who may be linked to the violence stop it.
- team, invited: `cop_team`, `invited_pack`. public: `gateway_public`, `newsletter_pack`.

A withdrawal notice holds no record, so nothing stands in its way.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop.domain.audience import Profile
from desktop.domain.conflict import Conflict
from desktop.safety.consents import rules
from desktop.safety.consents.rules import Case


class Effect(StrEnum):
    """What a rule does."""

    BLOCK = "block"
    LOOK = "look"
    PASS = "pass"  # noqa: S105 (no password)


@dataclass(frozen=True, slots=True)
class Row:
    """One rule, the document's words for it, and its effect in each column."""

    words: str
    find: Callable[[Case], Iterator[Conflict]]
    effects: Mapping[Profile | None, Effect]


def _row(words: str, find: Callable[[Case], Iterator[Conflict]], *columns: Effect) -> Row:
    ready, desk, review, team, invited, public = columns
    effects = {
        None: ready,
        Profile.OWN_DESK: desk,
        Profile.REVIEW_HANDOFF: review,
        Profile.COP_TEAM: team,
        Profile.INVITED_PACK: invited,
        Profile.GATEWAY_PUBLIC: public,
        Profile.NEWSLETTER_PACK: public,
        Profile.WITHDRAWAL_NOTICE: Effect.PASS,
    }
    return Row(words, find, MappingProxyType(effects))


_B, _L, _P = Effect.BLOCK, Effect.LOOK, Effect.PASS

# fmt: off
TABLE: tuple[Row, ...] = (
    #                                                                       ready desk review team inv. public
    _row("current_risk = yes / not sure: locked",
         rules.in_danger,                                                     _B, _B, _B, _B, _B, _B),
    _row("a form that does not say which answers are consents: safe side",
         rules.rules_unknown,                                                 _B, _B, _B, _B, _B, _B),
    _row("people: at least one, each with a code",
         rules.nobody_in_it,                                                  _B, _P, _L, _B, _B, _B),
    _row("consent_status -> withdrawn: leaves every export list at once",
         rules.withdrawn,                                                     _B, _B, _B, _B, _B, _B),
    _row("withdrawn_scope = picture / name: that element is left out",
         rules.partly_withdrawn,                                              _L, _L, _L, _L, _L, _L),
    _row("consent_status = refused",
         rules.refused,                                                       _B, _B, _B, _B, _B, _B),
    _row("one consent per person coded",
         rules.no_consent,                                                    _B, _P, _L, _B, _B, _B),
    _row("consent_status not given/partly: cannot be marked ready",
         rules.not_given,                                                     _B, _P, _L, _B, _B, _B),
    _row("valid_until passed: expired, same as not given until renewed",
         rules.expired,                                                       _B, _P, _L, _B, _B, _B),
    _row("dates in the wrong order or to come: until put right",
         rules.dates_wrong,                                                   _B, _P, _L, _B, _B, _B),
    _row("the profile's channel must be ticked in every consent",
         rules.channel_missing,                                               _P, _P, _P, _B, _B, _B),
    _row("use_where = not in my country/community: public web blocked",
         rules.not_everywhere,                                                _P, _P, _P, _P, _P, _B),
    _row("the story not in use_content: it cannot be cut cleanly",
         rules.story_not_agreed,                                              _L, _P, _L, _B, _B, _B),
    _row("approve_first: waits until she has seen it",
         rules.not_seen,                                                      _B, _P, _L, _B, _B, _B),
    _row("explained: eight points, all must be ticked",
         rules.not_explained,                                                 _B, _P, _L, _B, _B, _B),
    _row("under 18: assent, always",
         rules.no_assent,                                                     _B, _P, _L, _B, _B, _B),
    _row("under 18: guardian given, and safe; if not sure, stop",
         rules.no_guardian,                                                   _B, _P, _B, _B, _B, _B),
    _row("about_minor = yes / not sure: it has to be said who it is",
         rules.child_unmarked,                                                _B, _P, _L, _B, _B, _B),
    _row("under 18 and violence theme: full name never exported",
         rules.child_named,                                                   _L, _P, _B, _B, _B, _B),
    _row("under 18 and violence theme: face never exported",
         rules.child_seen,                                                    _L, _P, _L, _L, _L, _L),
    _row("three pillars: as many removed as the case needs",
         rules.pillars_missing,                                               _L, _P, _L, _B, _B, _B),
    _row("own full name of an adult survivor: only through the exception",
         rules.full_name_of_survivor,                                         _L, _P, _L, _B, _B, _B),
    _row("exception: an adult survivor asks to be named; reason logged",
         rules.named_at_request,                                              _L, _P, _L, _L, _L, _L),
    _row("specialist_ok: required if survivor or under 18",
         rules.specialist_missing,                                            _B, _P, _L, _B, _B, _B),
    _row("two consents of one person: the narrower counts",
         rules.two_consents,                                                  _L, _L, _L, _L, _L, _L),
    _row("a consent for a person who is not in the story: counts for nobody",
         rules.stranger,                                                      _L, _L, _L, _L, _L, _L),
    _row("recognisable without a consent that says so: left out",
         rules.picture_not_agreed,                                            _L, _P, _L, _L, _L, _L),
    _row("embargo: not before, outside the team",
         rules.embargoed,                                                     _P, _P, _L, _L, _B, _B),
)
# fmt: on
