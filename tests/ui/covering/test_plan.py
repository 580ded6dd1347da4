"""What somebody means to cover: within the picture, and every step back."""

from desktop.domain.edits import Box, Edits
from ui.covering.plan import CUT, Plan


def test_a_block_is_cut_to_the_picture_and_selected() -> None:
    plan = Plan(100, 80)
    assert plan.add(Box(-20, 10, 30, 500))
    assert plan.edits.blocks == (Box(0, 10, 30, 80),)
    assert plan.selected == 0
    assert not plan.add(Box(200, 200, 300, 300))
    assert not plan.add(Box(5, 5, 6, 50)), "a slip of the mouse"
    assert len(plan.edits.blocks) == 1


def test_blocks_added_by_keyboard_do_not_hide_each_other() -> None:
    plan = Plan(1000, 800)
    for _ in range(8):
        plan.add_in_middle(Box(0, 0, 1000, 800))
    assert len(set(plan.edits.blocks)) == 8


def test_moving_stops_at_the_edge_and_keeps_the_size() -> None:
    plan = Plan(100, 80)
    plan.add(Box(10, 10, 30, 30))
    plan.move(-500, 500)
    assert plan.edits.blocks == (Box(0, 60, 20, 80),)
    plan.move(500, -500)
    assert plan.edits.blocks == (Box(80, 0, 100, 20),)


def test_a_block_is_never_made_smaller_than_one_can_see_or_larger_than_the_picture() -> None:
    plan = Plan(100, 80)
    plan.add(Box(10, 10, 30, 30))
    plan.resize(-500, -500)
    assert plan.edits.blocks == (Box(10, 10, 14, 14),)
    plan.resize(500, 500)
    assert plan.edits.blocks == (Box(10, 10, 100, 80),)


def test_everything_can_be_taken_back_and_done_again() -> None:
    plan = Plan(100, 80)
    states = [plan.edits]
    plan.add(Box(10, 10, 30, 30))
    states.append(plan.edits)
    plan.move(5, 0)
    states.append(plan.edits)
    plan.cut()
    states.append(plan.edits)
    plan.remove()
    states.append(plan.edits)
    for wanted in reversed(states[:-1]):
        plan.undo()
        assert plan.edits == wanted
    assert not plan.can_undo
    assert plan.edits == Edits()
    for wanted in states[1:]:
        plan.redo()
        assert plan.edits == wanted
    assert not plan.can_redo


def test_one_pull_of_the_mouse_is_one_step() -> None:
    plan = Plan(100, 80)
    plan.add(Box(10, 10, 30, 30))
    plan.begin_pull()
    for at in range(1, 9):
        plan.put(Box(10 + at, 10, 30 + at, 30), is_step=False)
    plan.end_pull()
    plan.undo()
    assert plan.edits.blocks == (Box(10, 10, 30, 30),)
    plan.begin_pull()
    plan.end_pull()
    plan.undo()
    assert not plan.edits.blocks, "a click alone is no step"


def test_tab_goes_through_the_blocks_and_the_cut_and_then_on() -> None:
    plan = Plan(100, 80)
    plan.add(Box(10, 10, 30, 30))
    plan.add(Box(50, 10, 70, 30))
    plan.cut()
    plan.selected = None
    seen: list[int | None] = []
    while plan.select_next(is_back=False):
        seen.append(plan.selected)
    assert seen == [0, 1, CUT]
    back: list[int | None] = []
    while plan.select_next(is_back=True):
        back.append(plan.selected)
    assert back == [CUT, 1, 0]
