"""What a verifier reads out of a carried form, and what it will not read."""

import pytest

from sync.bundle.xforms import NoForm, file_questions

_SHELL = b'<h xmlns="http://www.w3.org/2002/xforms">%s</h>'


def test_file_questions_are_known_by_the_repeat_around_them() -> None:
    form = _SHELL % (
        b'<bind nodeset="/data/g/cover" type="binary"/><bind nodeset="/data/files/g/picture" type="binary"/>'
        b'<bind nodeset="/data/people/picture" type="string"/>'
        b'<repeat nodeset="/data/files"/><repeat nodeset="/data/people"/>'
    )
    assert file_questions(form) == {("", "cover"), ("files", "picture")}


@pytest.mark.parametrize(
    "form",
    [
        b"",
        b"hello",
        _SHELL % b"",
        b"<!DOCTYPE a><a/>",
        _SHELL % (b"<a>" * 300 + b"</a>" * 300 + b"<bind/>"),
        _SHELL % (b'<bind type="binary" nodeset="%s"/>' % (b"/a" * 5000)),
    ],
    ids=["nothing", "text", "no binds", "document type", "endlessly deep", "endless place"],
)
def test_what_is_no_form_of_ours_is_refused(form: bytes) -> None:
    with pytest.raises(NoForm):
        file_questions(form)
