import json
import subprocess
from pathlib import Path

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.errors import AppError, Code, FixableError
from desktop.paths import Paths
from desktop.vault import envelope, office, vault
from desktop.vault import help as helping
from desktop.vault.key import DataKey
from desktop.vault.office import OfficeIdentity
from desktop.vault.secret import SlotKind
from tests.support.vaults import CHEAP, PASSPHRASE, MovableClock, new_vault

NEW = "eleven loud otters slept beside the quay"


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


def identity() -> OfficeIdentity:
    made = pyrage.x25519.Identity.generate()
    return OfficeIdentity(recipient=str(made.to_public()), identity=str(made))


def with_office(folder: Path, clock: MovableClock) -> tuple[Paths, DataKey, OfficeIdentity]:
    paths, key = new_vault(folder, clock)
    ours = identity()
    for one in (identity(), ours):
        vault.add(paths, key, SlotKind.OFFICE, one.recipient, clock)
    return paths, key, ours


def ask(paths: Paths, clock: MovableClock) -> helping.Request:
    return helping.ask(paths, vault.ring(paths), NEW, clock, cost=CHEAP)


def test_an_office_helps_without_a_passphrase(tmp_path: Path, clock: MovableClock) -> None:
    paths, key, ours = with_office(tmp_path, clock)
    asked = ask(paths, clock)
    received = helping.read_request(asked.content(), "request")
    assert received == asked == helping.pending(paths)
    answer = helping.answer(received, [identity(), ours], "request")
    assert NEW.encode() not in asked.content() + answer
    assert key.raw() not in asked.content() + answer
    assert helping.take(paths, answer, "answer", NEW, clock) == key


def test_the_answer_opens_nothing_without_the_new_passphrase_and_tries_are_counted(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, _, ours = with_office(tmp_path, clock)
    answer = helping.answer(ask(paths, clock), [ours], "request")
    codes = []
    for _ in range(4):
        with pytest.raises(FixableError) as caught:
            helping.take(paths, answer, "answer", "some other words that nobody chose", clock)
        codes.append(caught.value.code)
    assert codes == [*[Code.WRONG_PASSPHRASE] * 3, Code.UNLOCK_TOO_SOON]


def test_a_request_of_ones_own_ends_no_wait_of_a_guesser(tmp_path: Path, clock: MovableClock) -> None:
    paths, key, _ = with_office(tmp_path, clock)
    asked = ask(paths, clock)
    theirs = vault.DataKey.generate()
    document = {
        "format": "spotlight-capture-help-answer",
        "version": 1,
        "request": asked.request_id,
        "vault": asked.vault_id,
        "wrapped": envelope.wrap(theirs, asked.recipient),
    }
    answer = json.dumps(document).encode()
    for _ in range(5):
        clock.pass_seconds(60)
        with pytest.raises(FixableError):
            vault.unlock(paths, "some other words that nobody chose", clock)
        clock.pass_seconds(60)
        assert helping.take(paths, answer, "answer", NEW, clock) == theirs
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, "some other words that nobody chose", clock)
    assert caught.value.params == {"wait": 8}
    with pytest.raises(FixableError) as caught:
        vault.unlock(paths, PASSPHRASE, clock)
    assert caught.value.code is Code.UNLOCK_TOO_SOON
    clock.pass_seconds(8)
    assert vault.unlock(paths, PASSPHRASE, clock) == key


def test_an_answer_to_an_older_request_or_for_another_machine_is_told_apart(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, _, ours = with_office(tmp_path, clock)
    older = helping.answer(ask(paths, clock), [ours], "request")
    ask(paths, clock)
    with pytest.raises(FixableError) as caught:
        helping.take(paths, older, "answer.json", NEW, clock)
    assert (caught.value.code, caught.value.params) == (Code.HELP_NOT_FOR_US, {"name": "answer.json"})
    helping.forget(paths)
    helping.forget(paths)
    assert helping.pending(paths) is None
    with pytest.raises(FixableError) as caught:
        helping.take(paths, older, "answer.json", NEW, clock)
    assert caught.value.code is Code.HELP_NOT_FOR_US


def test_whoever_puts_their_own_request_in_its_place_has_another_number(
    tmp_path: Path, clock: MovableClock
) -> None:
    paths, _, _ = with_office(tmp_path, clock)
    asked = ask(paths, clock)
    document = json.loads(asked.content())
    document["recipient"] = identity().recipient
    forged = helping.read_request(json.dumps(document).encode(), "request")
    assert len(asked.number.replace(" ", "")) == 20
    assert forged.number != asked.number


def test_an_office_that_was_never_let_in_cannot_answer(tmp_path: Path, clock: MovableClock) -> None:
    paths, _, _ = with_office(tmp_path, clock)
    with pytest.raises(FixableError) as caught:
        helping.answer(ask(paths, clock), [identity()], "request")
    assert caught.value.code is Code.HELP_NOT_FOR_US


def test_without_an_office_nobody_can_be_asked(tmp_path: Path, clock: MovableClock) -> None:
    paths, _ = new_vault(tmp_path, clock)
    with pytest.raises(FixableError) as caught:
        ask(paths, clock)
    assert caught.value.code is Code.OFFICE_MISSING
    assert not paths.help.exists()


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=80, deadline=None)
@given(
    name=st.sampled_from(["format", "version", "id", "vault", "made_at", "recipient", "offers"]), value=_JSON
)
def test_whatever_a_request_holds_only_our_errors_come_out(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: object
) -> None:
    clock = MovableClock()
    paths, _, ours = with_office(tmp_path_factory.mktemp("near"), clock)
    document = json.loads(ask(paths, clock).content()) | {name: value}
    try:
        helping.answer(helping.read_request(json.dumps(document).encode(), "r"), [ours], "r")
    except AppError as error:
        found = error.code
        assert found in (Code.HELP_UNREADABLE, Code.HELP_NOT_FOR_US)


@pytest.mark.parametrize(
    "content", [b"", b"[" * 60_000, b"{}", b"\xff", b"null", b'{"version": 1}', b" " * 70_000]
)
def test_nonsense_is_no_request_and_no_answer(tmp_path: Path, clock: MovableClock, content: bytes) -> None:
    paths, _, _ = with_office(tmp_path, clock)
    ask(paths, clock)
    with pytest.raises(FixableError) as caught:
        helping.read_request(content, "r")
    assert caught.value.code is Code.HELP_UNREADABLE
    with pytest.raises(FixableError) as caught:
        helping.take(paths, content, "a", NEW, clock)
    assert caught.value.code is Code.HELP_UNREADABLE
    paths.help.write_bytes(content)
    assert helping.pending(paths) is None


def test_a_recipients_file_of_age_is_read_with_its_labels(tmp_path: Path) -> None:
    one, other = identity().recipient, identity().recipient
    file = tmp_path / "office.txt"
    file.write_text(
        f"\ufeff# Country office\u202e\n{one}\r\n\n{other}\n# Country office again\n{one}\n", "utf-8"
    )
    found = office.read_recipients(file)
    assert [(who.recipient, who.label) for who in found] == [(one, "Country office"), (other, "")]


def test_a_key_file_of_age_keygen_is_read(tmp_path: Path) -> None:
    subprocess.run(["age-keygen", "-o", str(tmp_path / "key")], check=True, capture_output=True)
    (found,) = office.read_identities(tmp_path / "key")
    assert found.recipient in (tmp_path / "key").read_text()
    assert found.identity not in repr(found)
    with pytest.raises(FixableError) as caught:
        office.read_recipients(tmp_path / "key")
    assert caught.value.code is Code.OFFICE_KEY_UNREADABLE, "a secret key does not belong in the field"


@pytest.mark.parametrize(
    "content", [b"", b"# only words", b"age1qqq", b"\xff\xfe", b"age1" * 30_000, b"x\n" * 99]
)
def test_files_that_hold_no_key_are_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "office.txt"
    file.write_bytes(content)
    for read in (office.read_recipients, office.read_identities):
        with pytest.raises(FixableError) as caught:
            read(file)
        assert (caught.value.code, caught.value.params) == (
            Code.OFFICE_KEY_UNREADABLE,
            {"name": "office.txt"},
        )
