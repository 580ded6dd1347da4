"""The page for a gateway's engineers: every query on it works, on both databases."""

import argparse
import re
from pathlib import Path

from desktop.domain.audience import Profile
from desktop.domain.receipt import Judgement
from sync.intake import arguments
from sync.intake.tables import metadata
from sync.intake.views import VIEWS
from tests.support.bundles import disclosed
from tests.support.intake import Gateway, Sender, taken_back, with_picture

PAGE = Path(__file__).parents[3] / "docs" / "gateway.md"
BLOCKS: list[str] = re.findall(r"```sql\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
STATEMENTS = [one.strip() for block in BLOCKS for one in block.split(";") if one.strip()]


def _query(word: str) -> str:
    (found,) = [one for one in STATEMENTS if word in one and one.startswith("SELECT")]
    return found


def test_dspace_dataverse_and_uwazi_are_fed_with_what_may_be_shown(gateway: Gateway, sender: Sender) -> None:
    record, file = with_picture(1, summary="Short", countries="MW UG")
    sender.bundle(gateway.inbox, [record, disclosed(2)], files=[file])
    sender.bundle(gateway.inbox, profile=Profile.WITHDRAWAL_NOTICE, withdrawn=[taken_back(2)])
    gateway.work()
    ((_, title, abstract, language, day, kind, identifier, _),) = gateway.rows(_query("dc.title"))
    assert (title, abstract, language, kind) == ("Practice 1", "Short", "en", "practice")
    assert (day, identifier) == ("2026-11-22", f"urn:uuid:{record.record_id}")
    ((record_id, *rest),) = gateway.rows(_query("dsDescriptionValue"))
    assert (record_id, rest[1]) == (record.record_id, "Short")
    ((_, label, place, media_type, size, _),) = gateway.rows(_query("directoryLabel"))
    assert (label, media_type, size) == ("files/r0/picture", "image/png", len(file[1]))
    assert (gateway.folder / "files" / place).read_bytes() == file[1]
    ((_, _, _, _, countries, pillar),) = gateway.rows(_query("capture_id"))
    assert (countries, pillar) == ("MW|UG", "pillar_3")
    assert [row[0] for row in gateway.rows(_query("withdrawn_carried"))] == [disclosed(2).record_id]


def test_editors_ask_for_changes_as_the_page_says(gateway: Gateway, sender: Sender) -> None:
    sender.bundle(gateway.inbox, [disclosed(1)])
    gateway.work(is_held=True)
    for statement in STATEMENTS:
        if not statement.startswith("SELECT"):
            gateway.change(statement)
    gateway.work(is_held=True)
    (told,) = gateway.receipt(sender.made[0]).records
    assert told.judgement is Judgement.NEEDS_CORRECTION
    assert told.corrections[0].question == "summary"


def test_the_page_names_every_table_view_and_argument() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in {*metadata.tables, *VIEWS} - {"desk"}:
        assert f"`{name}`" in page or name in "".join(STATEMENTS), name
    parser = argparse.ArgumentParser()
    arguments.add_intake(parser)
    for action in parser._actions:
        for option in action.option_strings:
            assert option in page or option in ("-h", "--help"), option
