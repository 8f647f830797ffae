"""Where the figures of an exercise come from, and what others claim about it, told as their claim."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.core.exercise import Exercise
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_strength import scaled_words


class OriginNote(QWidget):
    """Notes on the dose, then claims under the name of who makes them; empty where there is neither."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty note."""
        super().__init__(parent)
        self._theme = light()
        self._parts: list[TextLabel] = []
        self._column = QVBoxLayout(self)

    def show_exercise(self, exercise: Exercise) -> None:
        """Show the notes and the claims of an exercise."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        scaled = scaled_words(exercise)
        if scaled or exercise.provenance:
            self._add_heading(self.tr("Where the figures come from"))
            if scaled:
                self._add_text(scaled)
            for provenance in exercise.provenance:
                self._add_text(provenance.note)
        if exercise.claims:
            self._add_heading(self.tr("What others say about it"))
            for claim in exercise.claims:
                said = self.tr("{author}: {text}").format(author=claim.author, text=claim.text)
                self._add_text(said)
        self.setVisible(bool(self._parts))
        self.show_theme(self._theme)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self._column.setContentsMargins(0, theme.u(8), 0, 0)
        self._column.setSpacing(theme.u(6))
        for part in self._parts:
            part.show_theme(theme)

    def _add_heading(self, text: str) -> None:
        self._add(TextLabel(15, 600, self), text)

    def _add_text(self, text: str) -> None:
        self._add(TextLabel(15, 400, self, token="text2", line=130), text)

    def _add(self, label: TextLabel, text: str) -> None:
        label.say(text)
        self._column.addWidget(label)
        self._parts.append(label)
