"""A field of a form: what it is, the control, and why what is written there cannot be kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class FormField(QWidget):
    """The words stand above the control, and so does the problem; a screen reader has both with the control."""

    def __init__(self, words: str, note: str, parent: QWidget) -> None:
        """Make a field without a control."""
        super().__init__(parent)
        self._name = TextLabel(16, 500, self, line=115)
        self._name.say(words)
        self._note = TextLabel(14, 400, self, token="text2", line=120)
        self._note.say(note)
        self._note.setVisible(bool(note))
        self.problem = TextLabel(14, 500, self, token="danger", line=120)
        self.problem.hide()
        self._control: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._name)
        self._column.addWidget(self._note)
        self._column.addWidget(self.problem)

    def hold(self, control: QWidget) -> None:
        """Put the control under the words and the problem."""
        self._control = control
        self._column.addWidget(control)

    def say_problem(self, words: str) -> None:
        """Say why it cannot be kept; no words take the sentence away."""
        self.problem.say(words)
        self.problem.setVisible(bool(words))
        if self._control is not None:
            self._control.setAccessibleDescription(words)

    @property
    def wrong(self) -> bool:
        """Whether it cannot be kept."""
        return not self.problem.isHidden()

    def begin(self) -> None:
        """Take the keyboard."""
        if self._control is not None:
            self._control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        for part in (self._name, self._note, self.problem):
            part.show_theme(theme)
        self._column.setSpacing(theme.u(4))


class LineField(FormField):
    """A line to write."""

    def __init__(self, words: str, note: str, parent: QWidget, *, longest: int = 1_000) -> None:
        """Make an empty line that takes so many characters; its problem may begin before."""
        super().__init__(words, note, parent)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(words)
        self.line.setMaxLength(longest)
        self.hold(self.line)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self.line.setFont(theme.font(16, 400))
        self.line.setFixedHeight(theme.u(44))


class TextField(FormField):
    """Several lines to write; Tab goes on to the next field."""

    def __init__(self, words: str, note: str, lines: int, parent: QWidget) -> None:
        """Make an empty text that shows so many lines."""
        super().__init__(words, note, parent)
        self._lines = lines
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(words)
        self.text.setTabChangesFocus(True)
        self.text.setProperty("kind", "field")
        self.hold(self.text)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        font = theme.font(16, 400)
        self.text.setFont(font)
        self.text.setFixedHeight(self._lines * self.text.fontMetrics().lineSpacing() + theme.u(26))
