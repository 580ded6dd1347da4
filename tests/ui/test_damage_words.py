"""Every damaged thing has a name and a sentence that says what is lost and what is not."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.finding import Damage, Finding
from ui.wording.damage import DamageWords


@pytest.mark.parametrize("damage", list(Damage))
def test_every_damage_is_named_and_explained(dressed: QApplication, damage: Damage) -> None:
    words = DamageWords()
    finding = Finding(damage=damage, title="Market traders", name="boats.jpg", number=2)
    assert words.name(finding)
    assert words.means(finding).endswith(".")
    assert words.name(Finding(damage=damage))
    if damage in (Damage.REVISION, Damage.DRAFT, Damage.RECORD, Damage.FILE_DAMAGED):
        assert "Market traders" in words.name(finding)
