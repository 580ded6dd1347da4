from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed, ExportPlan
from sync.bundle import layout
from sync.bundle.crate import crate_bytes
from sync.splitting import MOST_FILES, MOST_RECORDS, parts_of
from tests.support.bundles import NOW, attachment, disclosed

FILES = [attachment(bytes([number]), number) for number in range(1, 9)]


def record(number: int, *files: tuple[int, int]) -> Disclosed:
    """Return a record with files, each by which one it is and its bytes."""
    held = [replace(FILES[which], size=size) for which, size in files]
    return disclosed(number, held)


def plan(*records: Disclosed) -> ExportPlan:
    return ExportPlan(profile=Profile.GATEWAY_PUBLIC, records=records, stays=())


def test_what_fits_stays_together_and_names_no_group() -> None:
    (part,) = parts_of(plan(record(1, (0, 40)), record(2, (1, 60))), 100)
    assert part.group == ""
    assert part.plan == part.whole


def test_what_does_not_fit_goes_on_in_the_next() -> None:
    one, two = record(1, (0, 40)), record(2, (1, 61))
    parts = parts_of(plan(one, two), 100)
    assert [part.plan.records for part in parts] == [(one,), (two,)]
    assert [(part.number, part.count) for part in parts] == [(1, 2), (2, 2)]
    assert parts[0].group == parts[1].group != ""


def test_a_file_of_two_records_counts_once_where_they_are_together() -> None:
    records = (record(1, (0, 90)), record(2, (0, 90)), record(3, (1, 20)))
    assert [part.plan.records for part in parts_of(plan(*records), 100)] == [records[:2], records[2:]]


def test_a_record_that_is_too_large_goes_alone() -> None:
    records = (record(1, (0, 10)), record(2, (1, 500)), record(3, (2, 10)))
    assert [part.plan.records for part in parts_of(plan(*records), 100)] == [(one,) for one in records]


def test_more_records_than_one_bundle_describes_go_on_in_the_next() -> None:
    records = tuple(disclosed(number) for number in range(1, MOST_RECORDS * 2 + 2))
    parts = parts_of(plan(*records), 100)
    assert [len(part.plan.records) for part in parts] == [MOST_RECORDS, MOST_RECORDS, 1]
    assert tuple(record for part in parts for record in part.plan.records) == records


def test_what_one_part_may_hold_can_be_described() -> None:
    files = [attachment(number.to_bytes(4, "big"), number) for number in range(1, MOST_FILES + 1)]
    records = [disclosed(number) for number in range(1, MOST_RECORDS)] + [disclosed(MOST_RECORDS, files)]
    sizes = {layout.file_path(file.sha512, file.extension): file.size for file in files}
    crate_bytes("0e8f1c1e-6a52-4b0f-9d0c-3f1d2c4b5a69", NOW.date(), "gateway_public", records, sizes)


def test_one_record_alone_is_no_group_however_large() -> None:
    (part,) = parts_of(plan(record(1, (0, 500))), 100)
    assert part.group == ""


def test_progress_of_the_parts_goes_from_nothing_to_all() -> None:
    told: list[float] = []
    for part in parts_of(plan(record(1, (0, 90)), record(2, (1, 90))), 100):
        tell = part.share(lambda done, total: told.append(done / total))
        tell(0, 7)
        tell(7, 7)
    assert told == [0, 0.5, 0.5, 1]


@given(
    st.lists(st.lists(st.tuples(st.integers(0, 7), st.integers(1, 150)), max_size=4), min_size=1, max_size=12)
)
def test_every_record_goes_once_in_its_order_and_no_part_is_too_large(
    wanted: list[list[tuple[int, int]]],
) -> None:
    sizes = {which: size for files in wanted for which, size in files}
    records = [
        record(number, *((which, sizes[which]) for which in {which for which, _ in files}))
        for number, files in enumerate(wanted, start=1)
    ]
    parts = parts_of(plan(*records), 100)
    assert [one for part in parts for one in part.plan.records] == records
    for part in parts:
        assert part.plan.size <= 100 or len(part.plan.records) == 1
