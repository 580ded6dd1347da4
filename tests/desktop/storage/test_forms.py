from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.record import FormRef
from desktop.errors import Code, FixableError
from tests.support.small_form import small_form
from tests.support.vaults import open_store


def test_a_kept_form_reads_back_equal(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.forms.keep(small_form(), {"unused.csv": b"name,label\na,A\n"})
    with open_store(tmp_path) as store:
        found = store.forms.get(small_form().ref)
        assert found == small_form()
        assert store.forms.get(FormRef(form_id="practice", version="other")) is None


def test_two_versions_live_side_by_side(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.forms.keep(small_form("2"), {})
        assert store.forms.get(small_form("2").ref) == small_form("2")
        assert store.forms.get(small_form().ref) == small_form()


def test_another_form_under_the_same_version_is_refused(tmp_path: Path) -> None:
    other = small_form("2")
    with open_store(tmp_path) as store:
        with pytest.raises(FixableError) as caught:
            store.forms.keep(replace(other, ref=small_form().ref), {})
        assert (caught.value.code, caught.value.params) == (Code.FORM_TAMPERED, {"form": "practice"})
        assert store.forms.get(small_form().ref) == small_form()
