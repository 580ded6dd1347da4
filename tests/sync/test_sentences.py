"""Words for every fault."""

import string

import pytest

from sync.faults import Fault, FaultCode
from sync.report import fault_sentence
from sync.sentences import FAULTS


def test_every_fault_has_a_sentence_of_its_own() -> None:
    assert set(FAULTS) == set(FaultCode)
    assert len(set(FAULTS.values())) == len(FaultCode)


@pytest.mark.parametrize("code", FaultCode)
def test_a_sentence_is_a_sentence(code: FaultCode) -> None:
    sentence = FAULTS[code]
    assert sentence[0].isupper() or sentence[0] == "{"
    assert sentence.endswith(".") or sentence.endswith("}")
    assert len(sentence) < 110


def test_a_sentence_fills_in_what_the_fault_knows() -> None:
    fault = Fault(code=FaultCode.BAG_FIELD_MISSING, where="bag-info.txt", params={"field": "Bagging-Date"})
    assert fault_sentence(fault) == "bag-info.txt: The field Bagging-Date is missing."


def test_every_parameter_is_one_that_some_fault_brings() -> None:
    wanted = {
        name for sentence in FAULTS.values() for _, name, _, _ in string.Formatter().parse(sentence) if name
    }
    assert wanted <= {
        "found", "listed", "stated", "folders", "field", "value", "date", "sender", "expected", "path",
            "record", "audience", "limit",
    }  # fmt: skip
