"""What somebody means to cover and to cut off, and every step back; knows neither widgets nor pixels."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.edits import Box, Edits

CUT = -1
"""Stands for the cut among the numbers of the blocks."""

_SMALLEST = 4
_KEPT = 200


class Plan:
    """Blocks and a cut over a picture of one size; never outside of it, never without an inside."""

    def __init__(self, wide: int, high: int) -> None:
        self._whole = Box(0, 0, wide, high)
        self._edits = Edits()
        self._before: list[Edits] = []
        self._after: list[Edits] = []
        self.selected: int | None = None

    @property
    def edits(self) -> Edits:
        """What is planned."""
        return self._edits

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._after)

    def box(self, number: int | None) -> Box | None:
        """Return a block, or the cut."""
        if number == CUT:
            return self._edits.crop
        return None if number is None else self._edits.blocks[number]

    def numbers(self) -> list[int]:
        """Return what can be selected, in the order in which Tab goes through it."""
        return [*range(len(self._edits.blocks)), *([CUT] if self._edits.crop is not None else [])]

    def add(self, box: Box) -> bool:
        """Add a block and select it; tell whether anything of it lies in the picture."""
        inside = box.within(self._whole)
        if inside.width < _SMALLEST or inside.height < _SMALLEST:
            return False
        self._note(replace(self._edits, blocks=(*self._edits.blocks, inside)))
        self.selected = len(self._edits.blocks) - 1
        return True

    def add_in_middle(self, seen: Box) -> None:
        """Add a block in the middle of what is seen, a fifth as large; not just where the last one lies."""
        seen = seen.within(self._whole)
        wide = max(_SMALLEST, seen.width // 5)
        high = max(_SMALLEST, seen.height // 5)
        left, top = (seen.left + seen.right - wide) // 2, (seen.top + seen.bottom - high) // 2
        while Box(left, top, left + wide, top + high) in self._edits.blocks:
            left, top = left + wide // 4, top + high // 4
        self.add(self._kept_inside(Box(left, top, left + wide, top + high)))

    def cut(self) -> None:
        """Select the cut; the first time it keeps nine tenths each way."""
        if self._edits.crop is None:
            left, top = self._whole.width // 20, self._whole.height // 20
            right, bottom = self._whole.right - left, self._whole.bottom - top
            self._note(replace(self._edits, crop=Box(left, top, right, bottom)))
        self.selected = CUT

    def move(self, right: int, down: int) -> None:
        """Move what is selected, as far as the picture goes."""
        box = self.box(self.selected)
        if box is not None:
            moved = Box(box.left + right, box.top + down, box.right + right, box.bottom + down)
            self.put(self._kept_inside(moved))

    def resize(self, wider: int, higher: int) -> None:
        """Move the right and the lower edge of what is selected."""
        box = self.box(self.selected)
        if box is not None:
            right = max(box.left + _SMALLEST, box.right + wider)
            bottom = max(box.top + _SMALLEST, box.bottom + higher)
            self.put(Box(box.left, box.top, right, bottom))

    def put(self, box: Box, *, is_step: bool = True) -> None:
        """Give what is selected another place and size; within one pull of the mouse that is no step."""
        inside = box.within(self._whole)
        if self.selected is None or inside.width < _SMALLEST or inside.height < _SMALLEST:
            return
        if self.selected == CUT:
            wanted = replace(self._edits, crop=inside)
        else:
            blocks = list(self._edits.blocks)
            blocks[self.selected] = inside
            wanted = replace(self._edits, blocks=tuple(blocks))
        if is_step:
            self._note(wanted)
        else:
            self._edits = wanted

    def begin_pull(self) -> None:
        """Remember how it is now, before the mouse pulls."""
        self._note(self._edits)

    def end_pull(self) -> None:
        """Forget the step if nothing came of it."""
        if self._before and self._before[-1] == self._edits:
            self._before.pop()

    def remove(self) -> None:
        """Remove what is selected."""
        if self.selected == CUT:
            self._note(replace(self._edits, crop=None))
            self.selected = None
        elif self.selected is not None:
            blocks = list(self._edits.blocks)
            del blocks[self.selected]
            self._note(replace(self._edits, blocks=tuple(blocks)))
            self.selected = min(self.selected, len(blocks) - 1) if blocks else None

    def select_next(self, *, is_back: bool) -> bool:
        """Select the next one; tell whether there was one, else nothing is selected."""
        numbers = self.numbers()
        at = numbers.index(self.selected) if self.selected in numbers else (len(numbers) if is_back else -1)
        at += -1 if is_back else 1
        self.selected = numbers[at] if 0 <= at < len(numbers) else None
        return self.selected is not None

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._after.append(self._edits)
            self._show(self._before.pop())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self._after:
            self._before.append(self._edits)
            self._show(self._after.pop())

    def _note(self, edits: Edits) -> None:
        self._before = [*self._before[-_KEPT:], self._edits]
        self._after = []
        self._edits = edits

    def _show(self, edits: Edits) -> None:
        self._edits = edits
        if self.selected not in self.numbers():
            self.selected = None

    def _kept_inside(self, box: Box) -> Box:
        """Return the box pushed back into the picture, as large as it was."""
        right = min(0, self._whole.right - box.right) or max(0, -box.left)
        down = min(0, self._whole.bottom - box.bottom) or max(0, -box.top)
        return Box(box.left + right, box.top + down, box.right + right, box.bottom + down)
