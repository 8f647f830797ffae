"""A list of sentences under a heading, each on as many lines as it needs."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light


class WordList(QWidget):
    """Shows what it is given; without sentences it is not there."""

    def __init__(self, title: str, parent: QWidget, *, token: str = "text") -> None:
        """Make an empty list under a heading; `token` names the colour of its sentences."""
        super().__init__(parent)
        self._theme = light()
        self._token = token
        self._title = TextLabel(16, 600, self)
        self._title.say(title)
        self._lines: list[TextLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The sentences that are shown."""
        return tuple(line.said for line in self._lines if not line.isHidden())

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show these sentences instead of those that were there."""
        while len(self._lines) < len(words):
            line = TextLabel(16, 400, self, token=self._token, line=125)
            line.show_theme(self._theme)
            self._column.addWidget(line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            line.say(words[place] if place < len(words) else "")
            line.setVisible(place < len(words))
        self.setVisible(bool(words))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for label in (self._title, *self._lines):
            label.show_theme(theme)
        self._column.setSpacing(theme.u(4))
