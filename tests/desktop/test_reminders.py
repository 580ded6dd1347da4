"""What Home has to say of backups and the kit, and how long it keeps quiet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.record import RecordState, RecordSummary
from desktop.keys import Keys
from desktop.reminders import Reminder, Reminders
from desktop.vault.secret import SlotKind
from tests.support.backups import BackedUpVault
from tests.support.invented import finished
from tests.support.invented_records import summaries

DAY = timedelta(days=1).total_seconds()


class Watched:
    """A real vault, and what is said of it."""

    def __init__(self, folder: Path) -> None:
        self.vault = BackedUpVault(folder)
        self.clock = self.vault.clock
        self.keys = Keys(self.vault.paths, self.vault.key, self.vault.store.settings, self.clock)
        self.keys.look_over()
        self.until: datetime | None = None
        self.reminders = Reminders(
            self.vault.store.settings,
            self.clock,
            self.vault.backups,
            self.keys,
            confirmed_until=lambda: self.until,
        )
        draft = replace(summaries()[0], changed_at=self.clock.now())
        assert draft.state is RecordState.DRAFT
        self.draft: tuple[RecordSummary, ...] = (draft,)
        self.finished: tuple[RecordSummary, ...] = (finished(draft, 1),)

    def say(self, rows: tuple[RecordSummary, ...]) -> tuple[Reminder, ...]:
        """Return what is to be said of a vault with these records."""
        return self.reminders.safety(rows).reminders


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(tmp_path)
    yield made
    made.vault.close()


def test_an_empty_vault_and_a_first_draft_are_left_in_peace(watched: Watched) -> None:
    assert watched.say(()) == ()
    assert watched.say(watched.draft) == ()


def test_a_finished_record_asks_for_a_backup_and_a_kit(watched: Watched) -> None:
    assert watched.say(watched.finished) == (Reminder.NO_BACKUP, Reminder.NO_KIT)


def test_a_week_of_drafts_asks_for_a_backup_though_they_change_every_day(watched: Watched) -> None:
    assert watched.say(watched.draft) == ()
    watched.clock.pass_seconds(7 * DAY)
    fresh = (replace(watched.draft[0], changed_at=watched.clock.now()),)
    assert watched.say(fresh) == (Reminder.NO_BACKUP,)


def test_what_is_put_off_is_said_again_after_a_week_even_if_the_clock_was_set_back(watched: Watched) -> None:
    watched.reminders.put_off(Reminder.NO_BACKUP)
    assert watched.say(watched.finished) == (Reminder.NO_KIT,)
    watched.clock.pass_seconds(7 * DAY - 1)
    assert watched.say(watched.finished) == (Reminder.NO_KIT,)
    watched.clock.pass_seconds(1)
    assert Reminder.NO_BACKUP in watched.say(watched.finished)
    watched.reminders.put_off(Reminder.NO_BACKUP)
    watched.clock.pass_seconds(-30 * DAY)
    assert Reminder.NO_BACKUP in watched.say(watched.finished)


def test_a_backup_is_old_after_a_week_in_which_something_changed(watched: Watched) -> None:
    watched.vault.make()
    watched.clock.pass_seconds(9 * DAY)
    assert Reminder.OLD_BACKUP not in watched.say(())
    watched.vault.write("something new")
    safety = watched.reminders.safety(())
    assert safety.reminders == (Reminder.OLD_BACKUP,)
    assert safety.backup_age == 9


def test_trouble_is_said_instead_of_a_backup_that_is_missing(watched: Watched) -> None:
    place = watched.vault.place
    watched.vault.stick.rename(watched.vault.stick.with_name("elsewhere"))
    with pytest.raises(Exception, match="backup_place_gone"):
        watched.vault.backups.make(place.place_id)
    assert watched.say(watched.finished)[0] is Reminder.BACKUP_TROUBLE
    assert Reminder.NO_BACKUP not in watched.say(watched.finished)


def test_a_kit_asks_to_be_tested_after_half_a_year(watched: Watched) -> None:
    kit = watched.keys.make_kit("en")
    watched.keys.keep_kit(kit)
    assert watched.keys.way(SlotKind.RECOVERY) is not None
    watched.clock.pass_seconds(184 * DAY)
    safety = watched.reminders.safety(())
    assert safety.reminders == (Reminder.OLD_TEST,)
    assert (safety.kit_tested_at, safety.test_age) == (None, 6)
    assert watched.keys.test_kit(" ".join(kit.words))
    assert watched.say(()) == ()
    watched.clock.pass_seconds(213 * DAY)
    assert watched.reminders.safety(()).test_age == 7


def test_the_offices_word_on_this_device_is_asked_after_from_sixty_days_before_its_end(
    watched: Watched,
) -> None:
    watched.until = watched.clock.now() + timedelta(days=61)
    assert watched.say(()) == ()
    watched.clock.pass_seconds(DAY)
    safety = watched.reminders.safety(())
    assert safety.reminders == (Reminder.DEVICE_ENDS,)
    assert safety.confirmed_until == watched.until
    watched.clock.pass_seconds(60 * DAY)
    assert watched.say(()) == (Reminder.DEVICE_ENDED,)
    watched.until += timedelta(days=730)
    assert watched.say(()) == ()
