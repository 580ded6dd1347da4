"""A refused bundle says what one can do about it: who, for whom, or changed on its way."""

import pytest
from pytestqt.qtbot import QtBot

from sync.faults import Fault, Refused
from sync.faults import FaultCode as F
from ui.wording import Wording
from ui.wording.refused import _FORKED, _OTHER, _RUN_OUT, _TAKEN_BACK, _WRONG_NAME


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ([F.REVOKED_KEY], "lost or its key stolen"),
        ([F.REVOKED_SERIAL], "lost or its key stolen"),
        ([F.CERTIFICATE_EXPIRED], "has run out"),
        ([F.CERTIFICATE_OFFICE], "may not sign in this name"),
        ([F.SENDER_UNLIKE_KEY, F.CERTIFICATE_EXPIRED], "may not sign in this name"),
        ([F.CHAIN_FORKED], "contradict each other"),
        ([F.RECIPIENT_OTHER], "another receiver"),
        ([F.SIGNATURE_WRONG], "changed or damaged"),
        ([F.REVOKED_KEY, F.BAG_DIGEST], "changed or damaged"),
    ],
)
def test_each_kind_of_refusal_has_its_words(qtbot: QtBot, codes: list[F], words: str) -> None:
    assert words in Wording().error(Refused([Fault(code=code) for code in codes]))


def test_the_words_know_faults_by_names_that_there_are() -> None:
    assert {code.value for code in F} >= _TAKEN_BACK | _RUN_OUT | _WRONG_NAME | _FORKED | _OTHER
