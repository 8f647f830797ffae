"""The look of native widgets: one small style sheet and one palette, both made of the theme's tokens.

A rule names a class and at most a property and a state, so that no rule reaches a widget it does not name.
The properties are `kind`, `sz` and `told` for buttons (`size` would never match: QWidget.size wins), `tone` for labels.
"""

from string import Template

from PySide6.QtGui import QColor, QPalette

from footdesk.ui.theme import Theme

_SHEET = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $edge; border-radius: $r8; font-weight: 500;
    padding: $r8 $p18; font-size: $f16; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $track; }
QPushButton[told="words"]:checked:!pressed { background: $surface; }
QPushButton[told="words"]:checked:hover:!pressed { background: $hover; }
QPushButton:disabled { background: $surface; color: $edge; border-color: $line; }
QPushButton[sz="large"] { border-radius: $r10; padding: 0; }
QPushButton[sz="normal"], QPushButton[sz="small"], QPushButton[sz="tool"] { padding: 0; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_press; border-color: $accent_press; }
QPushButton[kind="primary"]:disabled { background: $surface; color: $edge; border-color: $line; }
QPushButton[kind="danger"] { color: $danger; }
QPushButton[kind="danger"]:disabled { color: $edge; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $track; }
QPushButton[kind="segment"] { background: transparent; border-color: transparent; font-weight: 600; font-size: $f14;
    color: $text2; padding: 0 $r6; min-height: $h32; max-height: $h32; border-radius: $r6; }
QPushButton[kind="segment"]:hover { background: $hover; }
QPushButton[kind="segment"]:checked { background: $surface; border-color: $edge; color: $text; }
QFrame[kind="segments"] { background: $sunken; border: 1px solid $line; border-radius: $r8; }
QLabel[tone="secondary"] { color: $text2; }
QLabel[tone="danger"] { color: $danger; }
QComboBox { background: $surface; color: $text; border: 1px solid $edge; border-radius: $r8; padding: 0 $p12;
    min-height: $h44; font-size: $f16; font-weight: 500; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: 0; width: $p36; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $edge; padding: $r4; outline: 0;
    selection-background-color: $accent_tint; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: $h36; padding: 0 $r8; }
QSpinBox { background: transparent; color: $text; border: 0; padding: 0; font-size: $f15; font-weight: 500; }
QSpinBox:disabled { color: $edge; }
QSpinBox::up-button { subcontrol-position: top right; width: 0; border: 0; }
QSpinBox::down-button { subcontrol-position: bottom right; width: 0; border: 0; }
QTimeEdit { background: $surface; color: $text; border: 1px solid $edge; border-radius: $r8; padding: 0;
    font-size: $f16; font-weight: 500; }
QTimeEdit::up-button { subcontrol-position: top right; width: 0; border: 0; }
QTimeEdit::down-button { subcontrol-position: bottom right; width: 0; border: 0; }
QLineEdit[kind="keys"] { background: $surface; color: $text; border: 1px solid $edge; border-radius: $r8; }
QPlainTextEdit { background: $sunken; color: $text; border: 1px solid $edge; border-radius: $r8; padding: $r6; }
QPlainTextEdit[kind="field"] { background: $surface; }
QLineEdit { background: $surface; color: $text; border: 1px solid $edge; border-radius: $r8; padding: 0 $p12;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:disabled { color: $edge; border-color: $line; }
QAbstractSpinBox QLineEdit { background: transparent; border: 0; border-radius: 0; padding: 0; }
QSlider::groove:horizontal { background: $track; height: $r6; border-radius: $r3; }
QSlider::sub-page:horizontal { background: $accent; border-radius: $r3; }
QSlider::handle:horizontal { background: $surface; border: 2px solid $accent; width: $p20; margin: -$r9 0;
    border-radius: $knob; }
QMenu { background: $surface; color: $text; border: 1px solid $edge; padding: $r4; font-size: $f15; }
QMenu::item { padding: $r8 $p24 $r8 $p28; border-radius: $r6; }
QMenu::item:selected { background: $accent_tint; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: $r4 $r8; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: $r4 $r8; font-size: $f14; }
QScrollBar:vertical { background: transparent; width: $r10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $r10; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: ${r3}; margin: 2px; }
QScrollBar::handle:vertical { min-height: $h36; }
QScrollBar::handle:horizontal { min-width: $h36; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView { background: $surface; color: $text; border: 2px solid $line; border-radius: $r8; outline: 0;
    selection-background-color: $accent_tint; selection-color: $text; }
QTableView:focus { border-color: $focus; }
QTableView::item { padding: 0 $r8; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $text2; border: 0; border-bottom: 1px solid $line;
    padding: $r6 $r8; font-size: $f14; font-weight: 600; }
QSplitter::handle { background: $line; }
""")

_LENGTHS = {
    **{f"r{n}": n for n in (3, 4, 6, 8, 9, 10, 12)},
    **{f"p{n}": n for n in (12, 14, 18, 20, 24, 28, 36)},
    **{f"f{n}": n for n in (14, 15, 16, 17)},
    "big": 4096,
}
"""Names in the sheet -> lengths of the design in logical pixels: radius, padding, font size."""

_BORDERED = (32, 36, 44, 56)
"""Heights with both borders, which a style sheet counts extra."""


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application for a theme."""
    lengths = {name: f"{theme.u(length)}px" for name, length in _LENGTHS.items()}
    heights = {f"h{height}": f"{theme.u(height) - 2}px" for height in _BORDERED}
    # A radius of more than half the width is none: the knob would be a square.
    knob = f"{theme.u(20) // 2 + 2}px"
    return _SHEET.substitute(theme.tokens._asdict(), **lengths, **heights, knob=knob)


_ROLES: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text2",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "text2",
}

_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(theme: Theme) -> QPalette:
    """The palette of the whole application for a theme."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, QColor(theme.color(token)))
    for role in _DISABLED:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("edge"))
    return made
