"""Which withdrawals still stand: only a consent that somebody gave again, on a later day, lifts hers."""

from collections.abc import Iterable

from desktop.domain.answers import AnswerTree
from desktop.domain.consent import Consent
from desktop.domain.withdrawal import Withdrawal
from desktop.forms.form import Form
from desktop.safety.telling import read_telling


def still_standing(
    form: Form, answers: AnswerTree, withdrawals: Iterable[Withdrawal]
) -> tuple[Withdrawal, ...]:
    """Return the withdrawals that hold against these answers.

    One is lifted if every consent of its person in them is a yes of a later day than the withdrawal; one of
    nobody in particular needs that of everybody. The same day is not later: who came first is not written.
    Where no consent is to be read, every withdrawal stands.
    """
    taken = tuple(withdrawals)
    if not taken:
        return ()
    telling = read_telling(form, answers)
    consents = telling.consents if telling is not None else ()
    known = {one.person for one in consents}
    return tuple(one for one in taken if not _is_lifted(one, consents, known))


def _is_lifted(withdrawal: Withdrawal, consents: tuple[Consent, ...], known: set[str]) -> bool:
    hers = [one for one in consents if one.person == withdrawal.person or withdrawal.person not in known]
    return bool(hers) and all(
        one.status.is_yes and one.given_on is not None and one.given_on > withdrawal.withdrawn_on
        for one in hers
    )
