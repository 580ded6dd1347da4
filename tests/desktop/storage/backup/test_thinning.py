from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.storage.backup.thinning import DAYS, MONTHS, WEEKS, kept

_MOMENTS = st.lists(
    st.datetimes(min_value=datetime(2024, 1, 1), max_value=datetime(2027, 1, 1), timezones=st.just(UTC)),
    max_size=80,
)


def _utc_day(moment: datetime) -> date:
    return moment.date()


def test_two_years_of_daily_backups_leave_a_week_a_month_and_a_year() -> None:
    days = [datetime(2025, 1, 1, 18, tzinfo=UTC) + timedelta(days=number) for number in range(730)]
    left = sorted(days[at].date() for at in kept(days, _utc_day))
    assert left[-7:] == [date(2026, 12, 25) + timedelta(days=number) for number in range(7)]
    assert len(left) == 7 + 2 + 11  # the last days end two of the weeks and one of the months
    assert left[0] == date(2026, 1, 31)


def test_of_one_day_only_the_newest_stays() -> None:
    hours = [datetime(2026, 11, 22, hour, tzinfo=UTC) for hour in (8, 12, 17)]
    assert kept(hours, _utc_day) == {2}


def test_a_day_is_the_person_s_own() -> None:
    evening, night = datetime(2026, 11, 22, 21, tzinfo=UTC), datetime(2026, 11, 22, 23, tzinfo=UTC)
    assert kept([evening, night], _utc_day) == {1}
    assert kept([evening, night], lambda moment: (moment + timedelta(hours=2)).date()) == {0, 1}


@given(_MOMENTS)
def test_the_one_made_last_always_stays_whatever_the_clock_said(moments: list[datetime]) -> None:
    left = kept(moments, _utc_day)
    assert (len(moments) - 1 in left) == bool(moments)


@given(_MOMENTS)
def test_never_more_stay_than_the_rule_allows(moments: list[datetime]) -> None:
    assert len(kept(moments, _utc_day)) <= DAYS + WEEKS + MONTHS + 1


def test_what_a_clock_that_ran_years_ahead_has_dated_is_not_for_ever_the_newest() -> None:
    ahead = [datetime(2036, 1, 1, 18, tzinfo=UTC) + timedelta(days=number) for number in range(10)]
    right = [datetime(2026, 11, 1, 18, tzinfo=UTC) + timedelta(days=number) for number in range(9)]
    moments = ahead + right
    left = [moments[at] for at in sorted(kept(moments, _utc_day))]
    assert left[-7:] == right[-7:]
    assert left[0] == ahead[-1]  # of that month and week


@given(_MOMENTS)
def test_while_the_clock_runs_on_the_newest_of_each_day_week_and_month_stays(moments: list[datetime]) -> None:
    moments = sorted(moments)
    left = {moments[at] for at in kept(moments, _utc_day)}
    for count, period in (
        (DAYS, lambda moment: moment.date()),
        (WEEKS, lambda moment: moment.isocalendar()[:2]),
        (MONTHS, lambda moment: (moment.year, moment.month)),
    ):
        newest = {}
        for moment in sorted(moments):
            newest[period(moment)] = moment
        assert {newest[name] for name in sorted(newest)[-count:]} <= left


@given(_MOMENTS)
def test_thinning_what_was_thinned_lets_nothing_more_go(moments: list[datetime]) -> None:
    left = [moments[at] for at in sorted(kept(moments, _utc_day))]
    assert len(kept(left, _utc_day)) == len(left)
