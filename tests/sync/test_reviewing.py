"""A record is checked on a colleague's machine: one bundle there, one signed file back, nothing forged."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.clearing import Comment
from desktop.domain.answers import canonical
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.record import Record
from desktop.domain.review import Handed, Wish
from desktop.domain.sign_off import Step
from desktop.errors import Code, FixableError
from sync.export import Exporter
from sync.handover import open_handover
from sync.identity import ensure
from sync.reviewing import read_answer, write_answer
from tests.support.clearing import checker, clear, clearing_of
from tests.support.desk import Desk

WISHES = (Wish(step=Step.CLEARED, audience=Audience.TEAM),)
COMMENT = Comment(question="title", label="Title", text="Say it in fewer words.")


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "here").mkdir()
    desk = Desk(tmp_path / "here")
    yield desk
    desk.store.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "there").mkdir()
    desk = Desk(tmp_path / "there")
    yield desk
    desk.store.close()


def _exporter(desk: Desk) -> Exporter:
    settings = desk.store.settings
    return Exporter(desk.library, ensure(settings), settings, desk.clock, ledger=desk.capture)


def _handed(desk: Desk, record: Record) -> Handed:
    exporter = _exporter(desk)
    plan = exporter.plan([record.record_id], Profile.REVIEW_HANDOFF)
    bundle = exporter.export(plan, desk.folder, reader="A neighbouring programme").path
    handover = open_handover(bundle, desk.clock)
    assert handover.words == ensure(desk.store.settings).words
    (handed,) = handover.records
    return handed


def _answer(there: Desk, handed: Handed, *, wishes: tuple[Wish, ...] = WISHES) -> Path:
    key = checker(there.store, "Ama", Role.KM_FOCAL_POINT)
    return write_answer(handed, key, wishes, [COMMENT], there.folder, there.clock)


def test_a_colleagues_answer_clears_the_record_it_is_about(here: Desk, there: Desk) -> None:
    record = here.finished(audience="team", title="Market traders")
    handed = _handed(here, record)
    assert (handed.title, handed.digest) == ("Market traders", clearing_of(here.store).digest(record))
    assert ("title", "Title", "Market traders") in handed.texts
    clearing = clearing_of(here.store)
    answer = read_answer(_answer(there, handed), record, clearing)
    assert (answer.alias, answer.is_new_key) == ("Ama", True)
    assert len(answer.words.split("-")) == 6
    assert not _exporter(here).plan([record.record_id], Profile.COP_TEAM).records
    clearing.keep(answer.sign_offs)
    clearing.add_comments(
        record.record_id, [Comment(question=one[0], label=one[1], text=one[2]) for one in answer.comments]
    )
    assert clearing.comments(record.record_id) == (COMMENT,)
    (gone,) = _exporter(here).plan([record.record_id], Profile.COP_TEAM).records
    assert [word.alias for word in gone.sign_offs] == ["Ama"]
    assert not read_answer(_answer(there, handed), record, clearing).is_new_key
    clearing.tick_off(record.record_id, COMMENT)
    assert clearing.comments(record.record_id) == ()


def test_a_bundle_carries_the_word_and_not_the_name(here: Desk) -> None:
    record = clear(here.store, here.finished(audience="public"))
    exporter = _exporter(here)
    bundle = exporter.export(exporter.plan([record.record_id], Profile.GATEWAY_PUBLIC), here.folder).path
    content = bundle.read_bytes()
    assert b'"step":"cleared"' in content
    for secret in (b"Bea, who checks", b"Ama of the Secretariat"):
        assert secret not in content


def test_an_answer_about_another_version_or_record_is_refused(here: Desk, there: Desk) -> None:
    record, other = here.finished(audience="team"), here.finished(audience="team")
    answer = _answer(there, _handed(here, record))
    amended = here.amended(record, title="Another title")
    for wanted, code in ((other, Code.REVIEW_OTHER_RECORD), (amended, Code.REVIEW_OTHER_VERSION)):
        with pytest.raises(FixableError) as caught:
            read_answer(answer, wanted, clearing_of(here.store))
        assert (caught.value.code, caught.value.params) == (code, {"name": answer.name})


@pytest.mark.parametrize(
    "change",
    [
        lambda tree: tree.update(alias="Bea"),
        lambda tree: tree.update(role="secretariat"),
        lambda tree: tree["comments"][0].update(text="All is well."),
        lambda tree: tree["words"][0].update(audience="public"),
        lambda tree: tree["words"].clear(),
        lambda tree: tree.update(key="AAAA"),
        lambda tree: tree.update(signature="none"),
    ],
)
def test_an_answer_that_was_changed_on_its_way_is_refused(
    here: Desk, there: Desk, change: Callable[[dict[str, Any]], object]
) -> None:
    record = here.finished(audience="team")
    path = _answer(there, _handed(here, record))
    tree = json.loads(path.read_bytes())
    change(tree)
    path.write_text(canonical(tree) + "\n", encoding="utf-8")
    with pytest.raises(FixableError) as caught:
        read_answer(path, record, clearing_of(here.store))
    assert caught.value.code is Code.REVIEW_FORGED


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}\n",
        b"[1]\n",
        b"\xff\xfe\n",
        b"[" * 100_000,
        b'{"a":1,"a":2}\n',
        b"x" * 2_000_000,
        b'{"format":"review-answer-v1"}\n',
    ],
)
def test_what_is_no_answer_raises_only_our_own_errors(here: Desk, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.signoff.json"
    path.write_bytes(data)
    with pytest.raises(FixableError) as caught:
        read_answer(path, here.finished(), clearing_of(here.store))
    assert caught.value.code in (Code.REVIEW_UNREADABLE, Code.FILE_TOO_LARGE)


def test_a_bundle_for_other_readers_is_not_opened_for_review(here: Desk) -> None:
    record = clear(here.store, here.finished(audience="team"))
    exporter = _exporter(here)
    bundle = exporter.export(exporter.plan([record.record_id], Profile.COP_TEAM), here.folder).path
    with pytest.raises(FixableError) as caught:
        open_handover(bundle, here.clock)
    assert caught.value.code is Code.REVIEW_UNREADABLE
    bundle.write_bytes(bundle.read_bytes()[:-30])
    with pytest.raises(FixableError) as caught:
        open_handover(bundle, here.clock)
    assert caught.value.code is Code.BUNDLE_REFUSED
    with pytest.raises(FixableError) as caught:
        open_handover(here.folder / "none.zip", here.clock)
    assert caught.value.code is Code.BUNDLE_UNREADABLE


def test_the_vaults_own_key_checks_nothing(here: Desk, there: Desk) -> None:
    record = here.finished(audience="team")
    clearing = clearing_of(here.store)
    path = _answer(there, _handed(here, record))
    clearing.writer = read_answer(path, record, clearing).signer
    with pytest.raises(FixableError) as caught:
        read_answer(path, record, clearing)
    assert caught.value.code is Code.REVIEW_BY_WRITER
