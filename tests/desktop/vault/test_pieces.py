from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import MnemonicError, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.share import Share

from desktop.errors import Code, FixableError
from desktop.vault import pieces
from desktop.vault.pieces import Piece, TypedPiece
from desktop.vault.secret import RecoverySecret, SlotKind
from tests.support.vaults import CHEAP


def typed(piece: Piece, **changes: str) -> TypedPiece:
    return TypedPiece(**({"text": " ".join(piece.words), "code": piece.code} | changes))


def refused(first: TypedPiece, second: TypedPiece) -> FixableError:
    with pytest.raises(FixableError) as caught:
        pieces.join(first, second, cost=CHEAP)
    return caught.value


@pytest.fixture(params=["en", "fa-AF"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def secret() -> RecoverySecret:
    return RecoverySecret.generate(SlotKind.PIECES)


def test_any_two_of_three_pieces_in_any_order_give_the_secret_back(
    secret: RecoverySecret, language: str
) -> None:
    made = pieces.split(secret, language, cost=CHEAP)
    assert [piece.number for piece in made] == [1, 2, 3]
    assert len({piece.series for piece in made}) == 1
    for first, second in permutations(made, 2):
        found = pieces.join(typed(first), typed(second), cost=CHEAP)
        assert (found.kind, found.raw()) == (SlotKind.PIECES, secret.raw())


def test_the_same_piece_twice_and_pieces_of_two_splits_are_told_apart(
    secret: RecoverySecret, language: str
) -> None:
    made, other = (pieces.split(secret, language, cost=CHEAP) for _ in range(2))
    assert refused(typed(made[0]), typed(made[0])).code is Code.PIECES_APART
    assert refused(typed(made[0]), typed(other[1])).code is Code.PIECES_APART


def test_a_slip_in_a_code_is_told_at_once_and_another_code_opens_nothing(
    secret: RecoverySecret, language: str
) -> None:
    made = pieces.split(secret, language, cost=CHEAP)
    slip = made[1].code[:-1] + str((int(made[1].code[-1]) + 1) % 10)
    error = refused(typed(made[0]), typed(made[1], code=slip))
    assert (error.code, error.params) == (Code.PIECE_CODE_WRONG, {"number": 2})
    error = refused(typed(made[0], code=made[1].code), typed(made[1], code=made[0].code))
    assert (error.code, error.params) == (Code.PIECE_CODE_WRONG, {"number": 0})


def test_codes_are_read_in_any_script_and_grouping(secret: RecoverySecret) -> None:
    made = pieces.split(secret, "fa-AF", cost=CHEAP)
    code = made[2].code.replace(" ", "-").translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert pieces.join(typed(made[2], code=code), typed(made[0]), cost=CHEAP).raw() == secret.raw()


def test_without_the_codes_two_pieces_are_worth_nothing_to_stock_tools(secret: RecoverySecret) -> None:
    made = pieces.split(secret, "en", cost=CHEAP)
    with pytest.raises(MnemonicError):
        combine_mnemonics([" ".join(piece.words) for piece in made[:2]])


def test_a_wrong_word_is_told_with_its_piece(secret: RecoverySecret, language: str) -> None:
    made = pieces.split(secret, language, cost=CHEAP)
    wrong = " ".join((*made[1].words[:9], "99999" if language != "en" else "zzzz", *made[1].words[10:]))
    error = refused(typed(made[0]), typed(made[1], text=wrong))
    assert (error.code, error.params) == (Code.KIT_WORDS_UNKNOWN, {"numbers": "10", "piece": 2})
    swapped = " ".join((made[1].words[1], made[1].words[0], *made[1].words[2:]))
    assert refused(typed(made[0]), typed(made[1], text=swapped)).params["piece"] == 2


@pytest.mark.parametrize(
    ("groups", "exponent", "size"),
    [([(2, 3)], 15, 32), ([(2, 3)], 0, 16), ([(3, 5)], 0, 32), ([(2, 5)], 1, 32)],
)
def test_shares_of_another_making_are_refused_before_they_cost_anything(
    groups: list[tuple[int, int]], exponent: int, size: int
) -> None:
    """At its highest exponent a share asks for 300 million rounds of hashing."""
    (made,) = generate_mnemonics(1, groups, bytes(size), iteration_exponent=0)
    shares = [_with_exponent(one, exponent) for one in made]
    code = pieces.split(RecoverySecret(SlotKind.PIECES, bytes(32)), "en", cost=CHEAP)[0].code
    first, second = (TypedPiece(text=share, code=code) for share in shares[:2])
    assert refused(first, second).code in (Code.KIT_MISTYPED, Code.KIT_INCOMPLETE)


def _with_exponent(mnemonic: str, exponent: int) -> str:
    from dataclasses import replace

    return str(replace(Share.from_mnemonic(mnemonic), iteration_exponent=exponent).mnemonic())


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200), code=st.text(max_size=20))
def test_whatever_is_typed_only_our_errors_come_out(text: str, code: str) -> None:
    error = refused(TypedPiece(text=text, code=code), TypedPiece(text=text, code=code))
    assert error.code in (
        Code.KIT_INCOMPLETE,
        Code.KIT_WORDS_UNKNOWN,
        Code.KIT_MISTYPED,
        Code.PIECE_CODE_WRONG,
    )
    assert error.params["piece"] == 1
