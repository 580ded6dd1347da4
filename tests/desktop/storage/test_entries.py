from pathlib import Path

import pytest
from sqlalchemy import event

from desktop.domain.record import RecordState
from tests.support.builders import a_departure, a_draft, a_headline, a_record
from tests.support.vaults import open_store


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("École des Mères", "ecole meres"),
        ("Straße", "STRASSE"),
        ("Ёлка у моря", "елка"),
        ("المدرسة الأولى", "المدرسه الاولي"),
        ("كتاب", "کتاب"),
        ("مدرسه‌ها", "مدرسهها"),
        ("۱۲ اصل", "12"),
        ("مُعَلِّمَة", "معلمه"),
        ("Sœurs", "soeurs"),
        ("Ações de Março", "acoes marco"),
        ("100% safe_place", "100% safe_"),
    ],
)
def test_the_filter_finds_what_a_reader_would_call_the_same(tmp_path: Path, title: str, query: str) -> None:
    with open_store(tmp_path) as store:
        store.drafts.add(a_draft(), a_headline(title))
        store.drafts.add(a_draft(), a_headline("Something else"))
        assert [entry.title for entry in store.entries.matching(query)] == [title]


def test_every_word_must_be_there_somewhere_in_the_short_text(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        store.drafts.add(
            a_draft(), a_headline("Market", summary="traders", place="Lakeside", author="Ada", words="boats")
        )
        for query in ("market", "traders market", "LAKE", "ada boats", ""):
            assert len(store.entries.matching(query)) == 1
        for query in ("market rain", "\\", "'", '"', "%", "_"):
            assert store.entries.matching(query) == []


def test_whatever_is_pasted_into_the_filter_is_looked_for(tmp_path: Path) -> None:
    page = " ".join(f"word{number}" for number in range(3000))
    with open_store(tmp_path) as store:
        store.drafts.add(a_draft(), a_headline("Market \u0000 ✓ \ufffd", words=page))
        for query in (page, "market " * 3000, "\u0000", "✓", "market \ud83d"):
            assert len(store.entries.matching(query)) == 1, query[:20]
        for query in (page + " rain", "x" * 1_000_000, "\u0000\u0000", "\ud83d\ude00", '["market"]'):
            assert store.entries.matching(query) == [], query[:20]


def test_the_newest_change_comes_first(tmp_path: Path) -> None:
    drafts = [a_draft() for _ in range(5)]
    with open_store(tmp_path) as store:
        for number, draft in enumerate(drafts):
            store.drafts.add(draft, a_headline(str(number)))
        store.drafts.save(drafts[1], {}, a_headline("1"), drafts[1].changed_at)
        assert [entry.title for entry in store.entries.matching()] == ["1", "4", "3", "2", "0"]


def test_the_list_with_its_states_is_one_question_to_the_database(tmp_path: Path) -> None:
    asked: list[str] = []
    with open_store(tmp_path) as store:
        for number in range(20):
            record = a_record()
            draft = a_draft(record_id=record.record_id)
            store.drafts.add(draft, a_headline(str(number)))
            store.records.add(record, a_headline(str(number)), closes=draft.draft_id)
            store.exports.add(a_departure(record))
        event.listen(store._database._engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
        assert {line.state for line in store.entries.matching()} == {RecordState.EXPORTED}
        assert [said.split()[0] for said in asked] == ["BEGIN", "SELECT"]
