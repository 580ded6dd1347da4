"""A block is lent again only when nobody looks at it any more."""

import threading

from desktop.storage.buffers import Buffers


def test_a_block_that_was_given_back_is_lent_again() -> None:
    buffers = Buffers()
    block = buffers.lend(100)
    block[:] = b"a" * 100
    del block
    assert bytes(buffers.lend(100)) == b"a" * 100


def test_a_block_that_is_held_is_lent_to_nobody_else() -> None:
    buffers = Buffers()
    slices = []
    for number in range(40):
        block = buffers.lend(100)
        block[:] = bytes([number]) * 100
        slices.append(block[10:20])
        del block
    assert [bytes(piece) for piece in slices] == [bytes([number]) * 10 for number in range(40)]


def test_sizes_are_kept_apart() -> None:
    buffers = Buffers()
    buffers.lend(100)
    assert len(buffers.lend(50)) == 50
    assert len(buffers.lend(100)) == 100


def test_several_threads_never_share_a_block() -> None:
    buffers = Buffers()
    mixed: list[int] = []

    def borrow(number: int) -> None:
        for _ in range(2000):
            block = buffers.lend(64)
            block[:] = bytes([number]) * 64
            if bytes(block) != bytes([number]) * 64:
                mixed.append(number)
            del block

    threads = [threading.Thread(target=borrow, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert mixed == []
