"""Put an answer into a tree from elsewhere, and hold two trees of answers against each other."""

from collections.abc import Sequence

from desktop.domain.answers import ROW_ID, AnswerTree


def placed(tree: AnswerTree, place: Sequence[str], value: str) -> AnswerTree:
    """Return the tree with another answer at a place that has one; else as it is."""
    name, *rest = place
    here = tree.get(name)
    if not rest:
        return {**tree, name: value} if isinstance(here, str) else tree
    if not isinstance(here, list):
        return tree
    row_id, *inside = rest
    if not inside:
        return tree
    rows = [placed(row, inside, value) if row.get(ROW_ID) == row_id else row for row in here]
    return {**tree, name: rows}


_STAR = "*"
"""What outputs put behind a changed name; the same text has it for some readers and not for others."""


def contradicts(here: AnswerTree, there: AnswerTree) -> bool:
    """Tell whether an answer that both have is another one; of what only one has nothing follows.

    Two people may have got the same revision with more or less left out for each.
    """
    for name, value in there.items():
        mine = here.get(name)
        if mine is None:
            continue
        if isinstance(value, str) or isinstance(mine, str):
            if not (isinstance(value, str) and isinstance(mine, str)) or _bare(mine) != _bare(value):
                return True
            continue
        rows = {row.get(ROW_ID): row for row in mine}
        if any(contradicts(rows[row_id], row) for row in value if (row_id := row.get(ROW_ID)) in rows):
            return True
    return False


def _bare(text: str) -> str:
    return text.replace(_STAR, "")
