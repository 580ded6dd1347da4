"""The one stylesheet, built from tokens and text size; looks are chosen by the property "role"."""

from ui.style import tokens as t
from ui.style.tokens import Tokens

# Borders are drawn thin; the ring around what has the keyboard is `FocusRing`, so nothing moves on focus.
_SHEET = """
* { outline: none; }
QWidget { font-size: ${body}px; color: ${ink}; }
QMainWindow, QDialog, QWidget[role="page"] { background: ${paper}; }
QToolTip { background: ${surface}; color: ${ink}; border: 1px solid ${edge}; padding: 4px;
    font-size: ${secondary}px; }

QLabel { background: transparent; border: none; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="soft"] { color: ${soft}; font-size: ${secondary}px; }
QLabel[role="softBody"] { color: ${soft}; }
QLabel[role="ok"] { color: ${ok}; }
QLabel[role="warn"] { color: ${warn}; }
QLabel[role="bad"] { color: ${bad}; }
QLabel[role="accent"] { color: ${accent}; }
QLabel[role="primary"] { color: ${primary}; font-weight: 600; }
QLabel[role="chip"] { background: ${selection}; border-radius: ${corner}px; padding: 2px 8px;
    font-size: ${secondary}px; }

QFrame[role="card"], QWidget[role="card"] { background: ${surface}; border: ${border}px solid ${line};
    border-radius: ${corner}px; }
QFrame[role="rail"] { background: ${rail}; border: none; }
QFrame[role="bar"] { background: ${selection}; border: none; border-radius: ${corner}px; }
QFrame[role="notice"] { background: ${surface}; border: ${border}px solid ${warn};
    border-radius: ${corner}px; }
QFrame[role="line"] { background: ${line}; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: ${line}; border: none; max-width: 1px; min-width: 1px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox, QAbstractSpinBox {
    background: ${surface}; color: ${ink}; border: ${border}px solid ${edge}; border-radius: ${corner}px;
    padding: 4px 8px; selection-background-color: ${primary}; selection-color: ${on_primary}; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox, QAbstractSpinBox { min-height: ${field}px; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: ${soft}; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: ${paper}; border-color: ${line}; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: ${paper}; color: ${soft};
    border-color: ${line}; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; subcontrol-origin: border; }
QComboBox::drop-down { border: none; width: ${target}px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(icons:down-${name}.svg); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractScrollArea { background: transparent; }
QAbstractItemView { background: ${surface}; color: ${ink}; border: 1px solid ${edge};
    selection-background-color: ${selection}; selection-color: ${ink}; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: ${target}px; padding: 0 8px; }

QPushButton { background: ${surface}; color: ${ink}; border: ${border}px solid ${edge};
    border-radius: ${corner}px; padding: 4px 16px; min-height: ${press}px; }
QPushButton:hover { background: ${selection}; }
QPushButton:pressed { background: ${line}; }
QPushButton:disabled { color: ${soft}; border-color: ${line}; background: ${paper}; }
QPushButton[role="primary"] { background: ${primary}; color: ${on_primary}; border-color: ${primary};
    font-weight: 600; }
QPushButton[role="primary"]:hover { background: ${primary_hover}; border-color: ${primary_hover}; }
QPushButton[role="primary"]:pressed { background: ${primary_hover}; }
QPushButton[role="primary"]:disabled { background: ${line}; color: ${ink}; border-color: ${line}; }
QPushButton[role="quiet"], QToolButton { background: transparent; border: ${border}px solid transparent;
    border-radius: ${corner}px; padding: 4px 8px; min-height: ${press}px; }
QPushButton[role="quiet"]:hover, QToolButton:hover { background: ${selection}; }
QPushButton[role="quiet"]:disabled, QToolButton:disabled { color: ${soft}; background: transparent; }
QPushButton[role="link"] { background: transparent; border: none; color: ${primary}; padding: 4px 0;
    min-height: ${press}px; text-align: left; text-decoration: underline; }
QPushButton[role="link"]:hover { color: ${ink}; }
QPushButton[role="section"] { background: transparent; border: ${border}px solid transparent;
    border-radius: ${corner}px; padding: 4px 8px; min-height: ${press}px; text-align: left; }
QPushButton[role="section"]:hover { background: ${selection}; }
QPushButton[role="section"]:checked { background: ${selection}; color: ${primary};
    border: ${border}px solid ${rail_mark}; }
QPushButton[role="danger"] { color: ${bad}; border-color: ${bad}; }
QToolButton[role="rail"] { background: transparent; border: ${border}px solid transparent;
    border-radius: ${corner}px; padding: 4px 0; font-size: ${secondary}px; }
QToolButton[role="rail"]:hover { background: ${selection}; }
QToolButton[role="rail"]:checked { background: ${selection}; color: ${primary};
    border: ${border}px solid ${rail_mark}; }

QCheckBox, QRadioButton { spacing: 8px; min-height: ${target}px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${mark}px; height: ${mark}px; background: ${surface};
    border: ${border}px solid ${edge}; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${mark_half}px; }
QCheckBox:disabled, QRadioButton:disabled { color: ${soft}; }
QCheckBox::indicator:checked { background: ${primary}; border-color: ${primary};
    image: url(icons:check-${name}.svg); }
QRadioButton::indicator:checked { background: ${primary}; border-color: ${primary};
    image: url(icons:dot-${name}.svg); }

QAbstractScrollArea { background: transparent; }
QAbstractItemView { background: ${surface}; color: ${ink}; border: ${border}px solid ${line};
    border-radius: ${corner}px; selection-background-color: ${selection}; selection-color: ${ink}; }
QListView::item { min-height: ${target}px; }
QListView::item:selected { background: ${selection}; color: ${ink}; }
QListView::item:hover { background: ${paper}; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea > QWidget > QDialog { background: ${paper}; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: ${edge}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: ${soft}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: ${line}; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: ${primary}; border-radius: 4px; }
QMenu { background: ${surface}; color: ${ink}; border: 1px solid ${edge}; padding: 4px; }
QMenu::item { min-height: ${target}px; padding: 0 16px; border-radius: 4px; }
QMenu::item:selected { background: ${selection}; color: ${ink}; }
QSplitter::handle { background: ${line}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QGroupBox { border: none; margin: 0; padding: 0; }
QHeaderView::section { background: ${paper}; color: ${soft}; border: none; padding: 4px 8px; }
"""


_FIRST = (
    "* {",
    "QWidget {",
    "QMainWindow, ",
    "QLabel {",
    'QLabel[role="title"]',
    'QLabel[role="strong"]',
    'QLabel[role="soft"]',
    'QLabel[role="softBody"]',
    "QLineEdit, ",
    "QPushButton {",
    'QPushButton[role="primary"] {',
    'QPushButton[role="quiet"], QToolButton {',
    "QAbstractScrollArea {",
    "QScrollArea ",
    "QScrollBar",
)
"""How the rules begin that the unlock window is painted with; a test compares the two pictures."""


def stylesheet(tokens: Tokens, percent: int) -> str:
    """Return the sheet of one theme at one text size."""
    return _filled(_SHEET, tokens, percent)


def first_stylesheet(tokens: Tokens, percent: int) -> str:
    """Return as much of the sheet as the unlock window is painted with."""
    rules = (rule for rule in _SHEET.split("}\n") if rule.lstrip().startswith(_FIRST))
    return _filled("}\n".join(rules) + "}", tokens, percent)


def _filled(sheet: str, tokens: Tokens, percent: int) -> str:
    factor = percent / 100
    values: dict[str, object] = tokens._asdict()
    inner = max(t.TARGET, round(t.BODY * factor * 1.9))
    values |= {
        "body": round(t.BODY * factor),
        "secondary": round(t.SECONDARY * factor),
        "heading": round(t.HEADING * factor),
        "title": round(t.TITLE * factor),
        "corner": t.CORNER,
        "target": inner,
        "field": inner - 8,
        "press": inner - 8,
        "mark": round(18 * factor),
        "mark_half": round(18 * factor) // 2,
        "primary_hover": _mixed(tokens.primary, tokens.ink, 0.25),
        "rail_mark": tokens.edge if tokens.border > 1 else tokens.selection,
        "name": "dark" if tokens.on_primary != "#FFFFFF" else "light",
    }
    for name, value in values.items():
        sheet = sheet.replace(f"${{{name}}}", str(value))
    return sheet


def _mixed(one: str, other: str, share: float) -> str:
    """Return `one` with `share` of `other` mixed in."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)
