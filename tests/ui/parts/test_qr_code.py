"""Pictures that a telephone reads: dark on white, with room around, whatever the look of the app."""

import segno
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.parts.qr_code import QrCode


def _seen(code: QrCode) -> list[list[bool]]:
    """Return which squares are dark, as a camera sees them."""
    image = code.grab().toImage()
    count = round(image.width() / code._square())  # the picture is as large as its squares make it
    side = image.width() / count
    return [
        [
            QColor(image.pixel(int((x + 0.5) * side), int((y + 0.5) * side))).lightness() < 128
            for x in range(count)
        ]
        for y in range(count)
    ]


def test_it_shows_the_squares_of_its_text_with_room_around(qtbot: QtBot) -> None:
    text = "ssh-ed25519 AAAA device-7def3926@spotlight-capture\n# name تبلت ۳\n" * 8
    code = QrCode(text, "The request file as a picture")
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    seen = _seen(code)
    drawn = [row[4:-4] for row in seen[4:-4]]
    wanted = [[bool(one) for one in row] for row in segno.make_qr(text, error="l", boost_error=False).matrix]
    assert drawn == wanted
    around = [*seen[:4], *seen[-4:], *(row[:4] for row in seen), *(row[-4:] for row in seen)]
    assert not any(dark for row in around for dark in row)
    assert code.accessibleName() == "The request file as a picture"


def test_another_text_is_another_picture(qtbot: QtBot) -> None:
    code = QrCode("one", "x")
    qtbot.addWidget(code)
    code.resize(code.sizeHint())
    before = _seen(code)
    code.set_text("two")
    assert _seen(code) != before
