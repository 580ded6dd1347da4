import re
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.forms.xpath import (
    Binary,
    Call,
    Literal,
    Path,
    Step,
    XPathError,
    parse,
    unquote,
    write,
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1 + 2 * 3", "(1 + (2 * 3))"),
        ("1 - 2 - 3", "((1 - 2) - 3)"),
        ("not(a = 'x' or b)", "not(((a = 'x') or b))"),
        ("a-b - c", "(a-b - c)"),
        ("../a/b", "../a/b"),
        ("./a", "./a"),
        (". >= 0 and . <= 10", "((. >= 0) and (. <= 10))"),
        ("instance('l')/root/item[c = /data/x]/name", "instance('l')/root/item[(c = /data/x)]/name"),
        ("current()/../a", "current()/../a"),
        ("/data/r[position() = 2]/a", "/data/r[(position() = 2)]/a"),
        ("- 5 + --a", "(-(5) + a)"),
        ("jr:choice-name(a, 'b')", "jr:choice-name(a, 'b')"),
        ("div div mod", "(div div mod)"),
        (".5 < 2.", "(.5 < 2.)"),
        ('concat("it\'s", "")', 'concat("it\'s", "")'),
    ],
)
def test_an_expression_is_read_by_the_rules_of_xpath(text: str, written: str) -> None:
    assert write(parse(text)) == written


@pytest.mark.parametrize(
    "text",
    ["", "1 +", "(1", "f(1,", "a b", "'open", "a//b", "@x", "a | b", "$v", "child::a", "a[1", "#",
     "(a)[1]", "(" * 100 + "1" + ")" * 100, "1 " * 20_000],
)  # fmt: skip
def test_what_is_no_expression_of_ours_is_refused(text: str) -> None:
    with pytest.raises(XPathError):
        parse(text)


NAMES = st.sampled_from(["a", "b-c", "d.e", "and", "div", "_x"])
EXPRESSIONS = st.recursive(
    st.one_of(
        st.integers(0, 99).map(lambda number: Literal(str(number))),
        st.text("ab '", max_size=3).map(lambda text: Literal(f'"{text}"')),
        st.builds(Path, st.sampled_from(["", "/"]), st.lists(NAMES.map(Step), min_size=1).map(tuple)),
    ),
    lambda inner: st.one_of(
        st.builds(Binary, st.sampled_from(["or", "and", "=", "<=", "+", "*", "mod"]), inner, inner),
        st.builds(Call, st.sampled_from(["f", "count-x"]), st.lists(inner, max_size=2).map(tuple)),
        st.builds(lambda p: Path("", (Step("a", (p,)), Step(".."))), inner),
    ),
    max_leaves=12,
)


@given(EXPRESSIONS)
def test_what_is_written_reads_as_the_same_tree(expr: Binary) -> None:
    assert parse(write(expr)) == expr


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(XPathError):
        assert write(parse(text))


@pytest.mark.parametrize(("written", "text"), [("'a'", "a"), ('"it\'s"', "it's"), ("''", ""), ("12", "12")])
def test_a_literal_gives_its_text(written: str, text: str) -> None:
    assert unquote(Literal(written)) == text


@pytest.mark.parametrize("sign", ["or", "and"])
def test_a_long_run_of_conditions_is_read_whole(sign: str) -> None:
    names = [f"a{number}" for number in range(2000)]
    written = write(parse(f" {sign} ".join(names)))
    assert re.findall(r"a\d+", written) == names
    assert written.count(f" {sign} ") == len(names) - 1


def test_runs_are_read_from_the_left_where_that_matters() -> None:
    assert write(parse("8 - 4 - 2 - 1")) == "(((8 - 4) - 2) - 1)"
    assert write(parse("8 div 4 div 2 * 1")) == "(((8 div 4) div 2) * 1)"
    assert write(parse("a or b or c")) == "((a or b) or c)"
    assert write(parse("a and b and c and d or e")) == "(((a and b) and (c and d)) or e)"


@pytest.mark.parametrize(
    "text",
    [
        "1" + "+1" * 5000,
        "1" + " = 1" * 3000,
        "not(" * 55 + "1" + "+1" * 120 + ")" * 55,
        "a" + "[1 + 1]" * 2 + "=1" * 900,
    ],
    ids=len,
)
def test_an_expression_too_tall_to_be_worked_on_is_refused(text: str) -> None:
    with pytest.raises(XPathError):
        parse(text)
