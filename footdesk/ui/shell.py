"""The window itself, on the screen before there is anything in it.

Reading the exercises and building the pages takes longer than opening a window. So the window comes first, with the
grounds of what it is going to hold, and needs nothing of Qt that takes long to load: no name from Qt's own namespace.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.ui.layout_class import DEFAULT, MEASURES, MINIMUM, layout_class
from footdesk.ui.theme import Theme, light


class Shell(QWidget):
    """Holds one content that fills it, tells the desktop the content's title, and lets the content decide its end."""

    def __init__(self) -> None:
        """Make an empty window of the usual size."""
        super().__init__()
        self._theme = light()
        self._content: QWidget | None = None
        # So nobody who only hears of it looks for what is not there yet.
        self.setWindowTitle(self.tr("Opening FootDesk"))
        self.setMinimumSize(*MINIMUM)
        self.resize(*DEFAULT)

    def show_theme(self, theme: Theme) -> None:
        """Paint the grounds in the colours and sizes of a theme."""
        self._theme = theme
        self.update()

    def hold(self, content: QWidget) -> None:
        """Show this child from now on, as large as the window; how small it can be is the child's to say."""
        self._content = content
        self.setMinimumSize(0, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(content)
        self.setWindowTitle(content.windowTitle())
        content.windowTitleChanged.connect(self.setWindowTitle)
        content.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds of rail, list, page and bar, and the lines between them."""
        if self._content is not None:
            super().paintEvent(event)
            return
        u, measures = self._theme.u, MEASURES[layout_class(self.width(), self.height(), self._theme.scale)]
        rail, below = u(measures.rail), self.height() - u(measures.bar)
        line = self._theme.color("line")
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        if rail:
            painter.fillRect(QRect(0, 0, rail, self.height()), self._theme.color("bg"))
            painter.fillRect(QRect(rail, 0, 1, self.height()), line)
            painter.fillRect(QRect(rail + 1 + u(measures.list_width), 0, 1, below), line)
        painter.fillRect(QRect(rail, below, self.width() - rail, 1), line)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the content the keys that come while nothing in it has the keyboard."""
        if self._content is None:
            super().keyPressEvent(event)
        else:
            self._content.keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the content first, which may rather stay."""
        event.setAccepted(self._content is None or self._content.close())
