"""Line icons from resources/icons, coloured by token when they are loaded; it keeps no widget alive."""

from functools import lru_cache

# Through the module, and the reader of SVG on first use: the first paint has no icons and need not wait.
from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton

from resources import resource
from ui.style import tokens as t
from ui.style.tokens import Tokens
from ui.style.worn import scale, tokens_now

DIRECTIONAL = frozenset({"back", "forward", "chevron", "exit", "undo", "redo", "list", "send"})
"""Icons that point along the reading direction, and so are mirrored with it."""

_MISSING_ROOM = 2
"""What the toolkit leaves less between icon and words of a button from right to left."""


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0, is_mirrored: bool = False) -> QPixmap:
    """Return one icon as a picture.

    Args:
        name: the file's name in resources/icons, without ".svg".
        colour: #RRGGBB for its lines.
        size: edge in logical pixels.
        ratio: device pixels per logical pixel.
        is_mirrored: whether the interface runs from right to left; only directional icons turn.
    """
    from PySide6.QtSvg import QSvgRenderer

    source = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode("ascii"))
    edge = round(size * ratio)
    picture = QPixmap(edge, edge)
    picture.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if is_mirrored and name in DIRECTIONAL:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def set_icon(
    widget: QAbstractButton | QLabel, name: str, colour: str = "ink", size: int = t.ICON, checked: str = ""
) -> None:
    """Give a button or label an icon that follows theme, text size and direction from now on.

    Args:
        widget: what shows it.
        name: the icon's name.
        colour: the name of its colour token.
        size: designed edge in pixels.
        checked: the token while a checkable button is on; the same when empty.
    """
    widget.setProperty("iconName", name)
    widget.setProperty("iconToken", colour)
    widget.setProperty("iconSizeDesigned", size)
    widget.setProperty("iconTokenChecked", checked or colour)
    _draw(widget, tokens_now(), scale(), _ratio())


def refresh_icons(app: QApplication) -> None:
    """Draw every icon again after theme, text size or direction changed."""
    worn, factor, ratio = tokens_now(), scale(), _ratio()
    for widget in app.allWidgets():
        if isinstance(widget, QAbstractButton | QLabel) and widget.property("iconName"):
            _draw(widget, worn, factor, ratio)


def _draw(widget: QAbstractButton | QLabel, worn: Tokens, factor: float, ratio: float) -> None:
    name, token = widget.property("iconName"), widget.property("iconToken")
    edge = round(widget.property("iconSizeDesigned") * factor)
    is_mirrored = QGuiApplication.isRightToLeft()
    room = _MISSING_ROOM if is_mirrored and isinstance(widget, QPushButton) else 0

    def drawn(token: str) -> QPixmap:
        picture = icon_pixmap(name, getattr(worn, token), edge, ratio, is_mirrored)
        return _set_off(picture, room) if room else picture

    if isinstance(widget, QAbstractButton):
        icon = QIcon(drawn(token))
        icon.addPixmap(drawn("soft"), QIcon.Mode.Disabled)
        icon.addPixmap(drawn(widget.property("iconTokenChecked")), QIcon.Mode.Normal, QIcon.State.On)
        widget.setIcon(icon)
        widget.setIconSize(QSize(edge + room, edge))
    else:
        widget.setPixmap(drawn(token))


def _set_off(picture: QPixmap, room: int) -> QPixmap:
    """Return `picture` with room at its left, where the words stand."""
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(room * ratio), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(QtCore.Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(room, 0, picture)
    painter.end()
    return wider


def _ratio() -> float:
    return QGuiApplication.primaryScreen().devicePixelRatio()
