"""The built-in workbooks, each converted once for all tests of this folder."""

import pytest

from tests.support.built_in_forms import BuiltIn, Forms, Lists, convert_form, read_list


@pytest.fixture(scope="session")
def built_in() -> Forms:
    """Return a function that gives a built-in form by id."""
    forms: dict[str, BuiltIn] = {}

    def get(form_id: str) -> BuiltIn:
        if form_id not in forms:
            forms[form_id] = convert_form(form_id)
        return forms[form_id]

    return get


@pytest.fixture(scope="session")
def rows_of() -> Lists:
    """Return a function that gives the rows of a shared list."""
    return read_list
