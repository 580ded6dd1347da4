"""Who can open a bundle, for `make screens`."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from desktop.domain.audience import Profile
from tests.support import invented_receivers, invented_records
from ui.desk import Desk
from ui.desk_sealing import Receivers
from ui.jobs import Lanes
from ui.pages.export import ExportDialog
from ui.pages.leaving.colleagues import Colleagues
from ui.window import Window


class SealingStage(Protocol):
    """What these scenes stand on."""

    lanes: Lanes

    @property
    def invented(self) -> Desk:
        """Return a desk whose library is invented."""

    def window(self, desk: Desk | None = None) -> Window:
        """Return the window over a desk, shown."""

    def show(self, widget: QWidget) -> QWidget:
        """Show a widget and wait."""

    def settle(self) -> None:
        """Wait until nothing moves."""


def _dialog(stage: SealingStage, receivers: Receivers, profile: Profile) -> ExportDialog:
    window = stage.window()
    rows = invented_records.summaries()
    dialog = ExportDialog(
        stage.invented.exporter,
        stage.lanes,
        [rows[at].record_id for at in (1, 3, 2)],
        window,
        sealing=invented_receivers.InventedSealing(receivers),
    )
    dialog.profile.setCurrentIndex(dialog.profile.findData(str(profile)))
    stage.show(dialog)
    return dialog


def _everybody() -> Receivers:
    return invented_receivers.everybody(Path("outbox")).receivers()


def gateway(stage: SealingStage) -> QWidget:
    """Show what is sealed for the gateway and can wait in the outbox."""
    return _dialog(stage, _everybody(), Profile.GATEWAY_PUBLIC)


def nobody(stage: SealingStage) -> QWidget:
    """Show what is for the team before anybody is chosen."""
    return _dialog(stage, _everybody(), Profile.COP_TEAM)


def colleagues(stage: SealingStage) -> QWidget:
    """Show what two colleagues can open."""
    dialog = _dialog(stage, _everybody(), Profile.REVIEW_HANDOFF)
    dialog.sealed_for.take(_everybody().colleagues)
    stage.settle()
    return dialog


def choosing(stage: SealingStage) -> QWidget:
    """Show the colleagues to choose from."""
    receivers = _everybody()
    return stage.show(Colleagues(receivers.colleagues, {receivers.colleagues[0].fingerprint}))


def asked(stage: SealingStage) -> QWidget:
    """Show the sentence before a bundle leaves unsealed."""
    dialog = _dialog(stage, _everybody(), Profile.COP_TEAM)
    dialog.go.click()
    stage.settle()
    return next(box for box in dialog.findChildren(QWidget, "message") if box.isVisible())


def posted(stage: SealingStage) -> QWidget:
    """Show the last page of what lies in the outbox."""
    dialog = _dialog(stage, _everybody(), Profile.GATEWAY_PUBLIC)
    with tempfile.TemporaryDirectory() as folder:
        dialog.export_to(Path(folder), posted_to=invented_receivers.GATEWAY.name)
        stage.settle()
    return dialog


SCENES: dict[str, Callable[[SealingStage], QWidget]] = {
    "sealed-gateway": gateway,
    "sealed-nobody": nobody,
    "sealed-colleagues": colleagues,
    "sealed-choosing": choosing,
    "sealed-asked": asked,
    "sealed-posted": posted,
}
