"""A field for a name, with the sentence that says why it cannot be taken under it."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light


class _Line(QLineEdit):
    """Qt's own line; the keys of undo and redo are the page's, which takes back whole names."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _takes_back(event):
            event.ignore()
            return False
        return super().event(event)


def _takes_back(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class NameField(QWidget):
    """`name_wanted` tells what is typed, letter by letter; `left` tells that somebody is done with it."""

    name_wanted = Signal(str)
    left = Signal()

    def __init__(self, name: str, size: int, longest: int, parent: QWidget) -> None:
        """Make an empty field of letters of this size; `name` is what a screen reader calls it."""
        super().__init__(parent)
        self._theme = light()
        self._size = size
        self._name = ""
        self.line = _Line(self)
        self.line.setAccessibleName(name)
        self.line.setMaxLength(longest)
        self._problem = TextLabel(14, 500, self, token="danger", line=120)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self._problem)
        # "textChanged" and not "textEdited": what a screen reader writes is no typing.
        self.line.textChanged.connect(self.name_wanted)
        self.line.returnPressed.connect(self.left)
        self.line.editingFinished.connect(self._settle)

    def show_name(self, name: str) -> None:
        """Show the name that is kept; what is being typed and means the same stays as it is."""
        self._name = name
        if self.line.text().strip() != name:
            with QSignalBlocker(self.line):
                self.line.setText(name)
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Say why what is typed cannot be the name; no words take the sentence away."""
        self._problem.say(words)
        self._problem.setVisible(bool(words))
        self.line.setAccessibleDescription(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.line.setFont(theme.font(self._size, 600))
        self.line.setFixedHeight(theme.u(44))
        self._problem.show_theme(theme)

    def begin(self) -> None:
        """Take the keyboard, with the whole name to be typed over."""
        self.line.setFocus()
        self.line.selectAll()

    def _settle(self) -> None:
        """Show the name that is kept, where what was typed cannot be one."""
        if not self._problem.isHidden():
            self.show_name(self._name)
