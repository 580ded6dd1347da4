"""From the form's nodes to widgets; it decides which, not what is in them."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.domain.problem import AnswerPath
from desktop.forms.form import Group, Node, Question, Repeat
from ui.fields.attachment import AttachmentEditor
from ui.fields.factory import make_editor
from ui.pages.capture.attachments import Attachments
from ui.pages.capture.furnishing import Furnishing
from ui.pages.capture.group import GroupBlock
from ui.pages.capture.recognisable import may_be_recognised
from ui.pages.capture.repeat import RepeatBlock
from ui.pages.capture.sheet import Sheet


class Builder:
    """Builds the widget of any node, its children included, and tells the sheet."""

    def __init__(self, sheet: Sheet, attachments: Attachments, furnishing: Furnishing | None = None) -> None:
        self._sheet = sheet
        self._attachments = attachments
        self._furnishing = furnishing

    def build(self, node: Node, scope: AnswerPath, parent: QWidget) -> QWidget:
        """Return the widget of `node`, whose answers stand under `scope`."""
        path = (*scope, node.name)
        if isinstance(node, Question):
            return self._question(node, path, parent)
        if isinstance(node, Repeat):
            repeat = RepeatBlock(self._sheet, node, path, self.build, parent, self._furnishing)
            self._sheet.add_block(path, repeat)
            return repeat
        return self._group(node, path, scope, parent)

    def _question(self, node: Question, path: AnswerPath, parent: QWidget) -> QWidget:
        choices = self._sheet.form.lists.get(node.choices, ())
        editor = make_editor(node, choices, self._sheet.languages, parent)
        editor.path = path
        if isinstance(editor, AttachmentEditor):
            self._attachments.serve(editor, partial(may_be_recognised, self._sheet, path))
        self._sheet.add_editor(path, editor)
        if self._furnishing is not None:
            self._furnishing.editor_made(path, editor)
        return editor

    def _group(self, node: Group, path: AnswerPath, scope: AnswerPath, parent: QWidget) -> QWidget:
        group = GroupBlock(node, self._sheet.languages, parent)
        for child in node.children:
            group.body.addWidget(self.build(child, scope, group))
        self._sheet.add_block(path, group)
        return group
