import pytest

from desktop.domain.author import Author, Role
from desktop.errors import AppError
from desktop.storage import authors


@pytest.mark.parametrize("role", list(Role))
def test_an_author_comes_back(role: Role) -> None:
    author = Author(alias="é 😀", role=role, organisation="o", programme="p", contact="c")
    assert authors.read(authors.write(author)) == author


def test_other_text_is_no_author() -> None:
    with pytest.raises(AppError):
        authors.read("not an author")
