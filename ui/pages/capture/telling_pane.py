"""Beside the guidance: the story as a whole, who could be recognised, what is in the way, a second look."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.audience import Audience
from desktop.domain.conflict import Conflict
from desktop.domain.problem import AnswerPath
from desktop.safety.consents.standing import Standing
from ui.fields.hint import Hint
from ui.pages.capture.outline import Outline
from ui.pages.capture.pillar_badge import PillarBadge
from ui.parts.direction import isolated
from ui.parts.plain_label import PlainLabel
from ui.parts.wrapped_link import WrappedLink
from ui.style import BETWEEN, GRID, INSIDE
from ui.wording import Wording
from ui.wording.conflicts import ConflictWords

_MOST = 12
"""More places than this are a number: a list nobody can read through helps nobody."""

Place = tuple[AnswerPath, str, Hint]
"""A hint, where its answer stands, and what that answer is called."""


class TellingPane(QScrollArea):
    """Quiet lists; every line leads to its question.

    Signals:
        path_asked: Emitted with the path of a question.
        hint_asked: Emitted with a Place.
    """

    path_asked = Signal(object)
    hint_asked = Signal(object)

    def __init__(self, outline: Outline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("telling_pane")
        self.setAccessibleName(self.tr("This story"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wording, self._conflicts = Wording(), ConflictWords()
        self.outline = outline
        self._badges: dict[str, PillarBadge] = {}
        self.links: list[WrappedLink] = []
        self.hint_links: list[WrappedLink] = []
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(BETWEEN, INSIDE, BETWEEN, BETWEEN)
        self._column.setSpacing(INSIDE)
        self._people_block, self._people = self._block("pane_people")
        self._conflict_block, self._conflict_list = self._block("pane_conflicts")
        self._hint_block, self._hint_list = self._block("pane_hints")
        self._column.addSpacing(INSIDE)
        self._column.addWidget(outline)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_people(self, standings: Mapping[str, Standing]) -> None:
        """Show how each person of the story stands."""
        named = {code: standing for code, standing in standings.items() if code}
        if list(named) != list(self._badges):
            self._empty(self._people)
            self._badges = {}
            if named:
                self._head(self._people, self.tr("Who could be recognised"))
            for code in named:
                label = PlainLabel(code, role="strong", parent=self._people_block)
                badge = PillarBadge(self._people_block)
                badge.setObjectName(f"pane_badge_{code}")
                self._people.addWidget(label)
                self._people.addWidget(badge)
                self._badges[code] = badge
        for code, badge in self._badges.items():
            badge.say(named[code])
        self._people_block.setVisible(bool(named))

    def show_conflicts(self, audience: Audience, conflicts: Sequence[Conflict]) -> None:
        """List what is in the way of the chosen audience, or say that nothing is."""
        self._empty(self._conflict_list)
        self.links = []
        self._head(
            self._conflict_list,
            self.tr("For “{audience}”").format(audience=self._wording.audience(audience)),
        )
        if not conflicts:
            words = (
                self.tr("It stays on this device. Choose who may see it to learn what is still needed.")
                if audience is Audience.DEVICE
                else self.tr("Nothing that was agreed stands in the way.")
            )
            self._conflict_list.addWidget(PlainLabel(words, role="soft", parent=self._conflict_block))
        for conflict in conflicts:
            words = self._conflicts.conflict(conflict)
            sign, token = ("attention", "warn") if conflict.is_blocking else ("info", "soft")
            link = WrappedLink(words, sign, token, self._conflict_block)
            link.setObjectName(f"conflict_{conflict.code.value}")
            if conflict.path:
                link.clicked.connect(lambda _=False, path=conflict.path: self.path_asked.emit(path))
            self._conflict_list.addWidget(link)
            self.links.append(link)

    def show_hints(self, places: Sequence[Place]) -> None:
        """List what is underlined in the answers; each line leads to its place."""
        self._empty(self._hint_list)
        self.hint_links = []
        self._hint_block.setVisible(bool(places))
        if not places:
            return
        self._head(self._hint_list, self.tr("Worth another look"))
        for place in places[:_MOST]:
            _, label, hint = place
            words = self.tr("“{words}” in {question}: {reason}").format(
                words=isolated(hint.text), question=isolated(label), reason=hint.reason
            )
            link = WrappedLink(words, "search", "soft", self._hint_block)
            link.setObjectName("hint_link")
            link.clicked.connect(lambda _=False, place=place: self.hint_asked.emit(place))
            self._hint_list.addWidget(link)
            self.hint_links.append(link)
        if len(places) > _MOST:
            more = self.tr("and %n more", "", len(places) - _MOST)
            self._hint_list.addWidget(PlainLabel(more, role="soft", parent=self._hint_block))

    def _block(self, name: str) -> tuple[QWidget, QVBoxLayout]:
        block = QWidget(self)
        block.setObjectName(name)
        column = QVBoxLayout(block)
        column.setContentsMargins(0, INSIDE, 0, 0)
        column.setSpacing(GRID)
        self._column.addWidget(block)
        block.hide()
        return block, column

    def _head(self, column: QVBoxLayout, words: str) -> None:
        block = column.parentWidget()
        column.addWidget(PlainLabel(words, role="strong", parent=block))
        if block is not None:
            block.show()

    def _empty(self, column: QVBoxLayout) -> None:
        while (item := column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
