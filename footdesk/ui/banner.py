"""A banner: what happened and what one can do about it, where one is."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QWidget

from footdesk.ui.accessible import Described
from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.icons import paint_icon
from footdesk.ui.theme import Theme, light

_RADIUS, _PADDING, _ICON, _GAP, _ROOM = 8, 16, 18, 14, 8
"""Corners, room at the sides, the icon, the gap behind it, and the room above and below."""


class BannerKind(Enum):
    """Whether something went wrong, or is only to be known."""

    ERROR = "error"
    INFORMATION = "information"


_TOKENS = {BannerKind.ERROR: ("danger_tint", "danger"), BannerKind.INFORMATION: ("sunken", "text")}
"""The ground and the icon's colour of each kind."""


class Banner(Described):
    """A sentence with an icon, at most one thing to do about it, and a way to close it.

    Hidden while it has nothing to say.
    """

    action_wanted = Signal()
    close_wanted = Signal()

    role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden banner."""
        super().__init__(parent)
        self._theme = light()
        self._kind = BannerKind.INFORMATION
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = Button("", self, size=ButtonSize.SMALL)
        self._button.clicked.connect(self.action_wanted)
        self._button.hide()
        self._close = Button(self.tr("Close"), self, size=ButtonSize.SMALL)
        self._close.clicked.connect(self._leave)
        # A spacer stands on the other side in right-to-left languages, a margin would not.
        self._space = QSpacerItem(0, 0)
        self._row = QHBoxLayout(self)
        self._row.addSpacerItem(self._space)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._button)
        self._row.addWidget(self._close)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        u = theme.u
        self._row.setContentsMargins(u(_PADDING), u(_ROOM), u(_PADDING), u(_ROOM))
        self._row.setSpacing(u(_GAP))
        # Qt adds no spacing beside an empty spacer.
        self._space.changeSize(u(_ICON) + u(_GAP), 0)
        self._row.invalidate()
        self._label.setFont(theme.font(15, 500))
        palette = self._label.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color("text"))
        self._label.setPalette(palette)
        self._button.show_theme(theme)
        self._close.show_theme(theme)
        self.update()

    def say(
        self,
        text: str,
        kind: BannerKind = BannerKind.INFORMATION,
        action: str | None = None,
        close: str | None = None,
    ) -> None:
        """Appear with a sentence, a button of the label `action` if there is one, and one that closes it.

        `close` is what the latter says instead of "Close". A screen reader is told once.
        """
        news = (text, kind) != (self._label.text(), self._kind) or self.isHidden()
        self._kind = kind
        self._label.setText(text)
        self._button.say(action or "")
        self._button.setVisible(action is not None)
        self._close.say(close or self.tr("Close"))
        self.show()
        self.update()
        if news and QAccessible.isActive():
            self._announce(text)

    def clear(self) -> None:
        """Disappear."""
        self.hide()
        self._label.clear()

    def words(self) -> str:
        """The whole sentence."""
        return self._label.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon at the beginning of the line."""
        theme, u = self._theme, self._theme.u
        ground, sign = _TOKENS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(self.rect()), u(_RADIUS), u(_RADIUS))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - u(_PADDING + _ICON) if mirrored else u(_PADDING)
        box = QRectF(left, (self.height() - u(_ICON)) / 2, u(_ICON), u(_ICON))
        paint_icon(painter, box, self._kind.value, theme.color(sign))
        painter.end()

    def _leave(self) -> None:
        self.clear()
        self.close_wanted.emit()

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self, text)
        assertive = self._kind is BannerKind.ERROR
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
        QAccessible.updateAccessibility(event)
