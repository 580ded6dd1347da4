from ui.shortcuts import Shortcut


def test_no_two_shortcuts_are_the_same() -> None:
    keys = [shortcut.keys.toString() for shortcut in Shortcut]
    assert len(set(keys)) == len(keys)
    # An enum folds members of one value into one: the names would be fewer than written.
    assert len(Shortcut.__members__) == len(list(Shortcut))


def test_every_shortcut_is_one_that_qt_understands() -> None:
    for shortcut in Shortcut:
        assert shortcut.keys.count() == 1, shortcut
        assert shortcut.words, shortcut
