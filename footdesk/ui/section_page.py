"""The plain shape of a section's page: a title, the menu where there is no rail, and what scrolls under it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from footdesk.ui.layout_class import MEASURES, LayoutClass
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.window_page import WindowPage


class SectionPage(WindowPage):
    """A page that a section has beside the exercises'; its content goes into `body`.

    `ground` names the colour that it stands on.
    """

    ground = "bg"

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._title = TextLabel(30, 700, self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.menu_button)
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.content = QWidget(self._scroll)
        self._scroll.setWidget(self.content)
        # The scroll area lets what it is given fill its ground.
        self.content.setAutoFillBackground(False)
        self.body = QVBoxLayout(self.content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._scroll, 1)

    def set_title(self, title: str) -> None:
        """Name the page, and say the same as its heading."""
        self._title.say(title)
        self.setAccessibleName(title)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.color(self.ground))
        self.setPalette(palette)
        self._title.show_theme(theme)
        self.show_layout(self._layout)

    def show_layout(self, layout: LayoutClass) -> None:
        """Stand as in a wide, a medium or a compact window."""
        super().show_layout(layout)
        u, padding = self._theme.u, MEASURES[layout].padding
        compact = layout is LayoutClass.COMPACT
        self._title.resize_text(30 if layout is LayoutClass.WIDE else MEASURES[layout].title)
        top = {LayoutClass.WIDE: 20, LayoutClass.MEDIUM: 12, LayoutClass.COMPACT: 8}[layout]
        self._head.setContentsMargins(u(8 if compact else padding), u(top), u(padding), u(top // 2))
        self._head.setSpacing(u(8))
        # Five pixels more than nothing: the focus ring stands outside the control.
        self.body.setContentsMargins(u(padding), u(5), u(padding), u(padding))
