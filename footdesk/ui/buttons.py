"""Buttons in their kinds and sizes, each with its icon and its accessible name.

The style sheet draws the button; the button writes its own label, because the sheet can neither set the gap between
an icon and its words nor change the icon's colour with the button's state.
"""

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from footdesk.ui.icons import paint_icon
from footdesk.ui.key_names import with_keys
from footdesk.ui.theme import Theme, light


class ButtonKind(Enum):
    """How much a button asks for."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class ButtonSize(Enum):
    """How large a button is to hit: 56, 44, 36 and a square of 40 logical pixels high."""

    LARGE = "large"
    NORMAL = "normal"
    SMALL = "small"
    TOOL = "tool"


class _Measure(Struct, frozen=True):
    height: int
    letters: int
    padding: int
    icon: int
    gap: int


_MEASURES = {
    ButtonSize.LARGE.value: _Measure(height=56, letters=17, padding=22, icon=20, gap=7),
    ButtonSize.NORMAL.value: _Measure(height=44, letters=16, padding=18, icon=18, gap=8),
    ButtonSize.SMALL.value: _Measure(height=36, letters=15, padding=15, icon=16, gap=8),
    ButtonSize.TOOL.value: _Measure(height=40, letters=15, padding=0, icon=20, gap=0),
}
"""The measures of each size in logical pixels of the design."""

_LABEL_COLOR = {ButtonKind.PRIMARY.value: "on_accent", ButtonKind.DANGER.value: "danger"}


class Button(QPushButton):
    """A push button of a kind and a size, with an icon from the table of icons.

    Kind and size are the properties `kind` and `sz`, which the style sheet reads, too.
    """

    def __init__(  # noqa: PLR0913 - each is a property of the control, and all but the first go by name
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        size: ButtonSize = ButtonSize.NORMAL,
        icon: str | None = None,
        name: str | None = None,
    ) -> None:
        """Make a button; `name` is what a screen reader says where the text alone does not say enough."""
        super().__init__(text, parent)
        self._icon = icon
        self._theme = light()
        self._hint = self._keys = ""
        self.setProperty("kind", kind.value)
        self.setProperty("sz", size.value)
        self.setAccessibleName(name or "")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def say(self, text: str, *, icon: str | None = None, name: str | None = None) -> None:
        """Change the text, the icon and the accessible name together, as Pause becomes Resume."""
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(name or "")
        self.updateGeometry()
        self.update()

    def hint(self, text: str) -> None:
        """Say this in the tooltip, before the keys; empty where the button itself says it."""
        self._hint = text
        self.setToolTip(with_keys(self._hint, self._keys))

    def show_keys(self, keys: str) -> None:
        """Name the keys that do the same."""
        self._keys = keys
        self.hint(self._hint)

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        if icon != self._icon:
            self._icon = icon
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask for more or less, as a score does that is chosen."""
        if self.property("kind") != kind.value:
            self.setProperty("kind", kind.value)
            self._polish()

    def set_size(self, size: ButtonSize) -> None:
        """Take another size, as the bars of smaller windows do."""
        if self.property("sz") == size.value:
            return
        self.setProperty("sz", size.value)
        self._polish()

    def sizeHint(self) -> QSize:
        """As wide as its icon and its words, as high as its size says."""
        measure, u = self._measure(), self._theme.u
        words = QFontMetrics(self.letters()).horizontalAdvance(self.text())
        icon = u(measure.icon) if self._icon else 0
        gap = u(measure.gap) if self._icon and self.text() else 0
        return QSize(2 * u(measure.padding) + icon + gap + words, u(measure.height))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the style draw the button, and write the label on it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        # The focus ring stands around the button; a second one inside would only make it restless.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_label(painter)
        painter.end()

    def _polish(self) -> None:
        # A style sheet looks at a property only when the widget is polished.
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()

    def _paint_label(self, painter: QStylePainter) -> None:
        measure, u, font = self._measure(), self._theme.u, self.letters()
        color = self._theme.color(_LABEL_COLOR.get(self.property("kind"), "text") if self.isEnabled() else "edge")
        words = QFontMetrics(font).horizontalAdvance(self.text())
        icon = u(measure.icon) if self._icon else 0
        gap = u(measure.gap) if icon and words else 0
        left = (self.width() - words - gap - icon) / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._icon:
            at = self.width() - left - icon if mirrored else left
            paint_icon(painter, QRectF(at, (self.height() - icon) / 2, icon, icon), self._icon, color)
        at = left if mirrored else left + icon + gap
        painter.setFont(font)
        painter.setPen(color)
        box = QRect(round(at), 0, words + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self.text())

    def _measure(self) -> _Measure:
        return _MEASURES[self.property("sz")]

    def letters(self) -> QFont:
        """The font of the words."""
        weight = 600 if self.property("kind") == ButtonKind.PRIMARY.value else 500
        return self._theme.font(self._measure().letters, weight)


class ToolButton(Button):
    """A square button of an icon alone; its name is its accessible name and its tooltip."""

    def __init__(  # noqa: PLR0913 - each is a property of the control, and all but the first go by name
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.QUIET,
        side: float = 40,
        icon_side: int | None = None,
        checkable: bool = False,
    ) -> None:
        """Make a button of `side` logical pixels of the design; a checkable one reports on or off.

        Its icon has half of that, or `icon_side` pixels.
        """
        super().__init__("", parent, kind=kind, size=ButtonSize.TOOL, icon=icon, name=name)
        self._side = side
        self._icon_side = icon_side
        self.hint(name)
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def rename(self, name: str, *, icon: str | None = None) -> None:
        """Change the accessible name and the tooltip, and the icon if one is given."""
        self.setAccessibleName(name)
        self.hint(name)
        if icon is not None:
            self.set_icon(icon)

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._theme.u(self._side)
        return QSize(side, side)

    def _measure(self) -> _Measure:
        side = round(self._side)
        return _Measure(height=side, letters=15, padding=0, icon=self._icon_side or side // 2, gap=0)
