"""A dialog to read: passages under one another, each with a sign before its heading."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.ui.accessible import leave_out
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.icons import paint_icon
from footdesk.ui.safety_text import EVIDENCE, Passage
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light

_ICON = 24
"""The side of a sign, in logical pixels of the design."""


class Sign(QWidget):
    """An icon beside words that say the same; it is not read."""

    def __init__(self, name: str, parent: QWidget, token: str = "accent") -> None:
        """Make the sign of this name in a token's colour."""
        super().__init__(parent)
        self._name = name
        self._token = token
        self._theme = light()
        leave_out(self)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        self.setFixedSize(theme.u(_ICON), theme.u(_ICON))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, self._theme.color(self._token))
        painter.end()


class ReadingDialog(Dialog):
    """A heading, a sentence that leads in, passages, and Close."""

    def __init__(self, passages: tuple[Passage, ...], parent: QWidget | None = None) -> None:
        """Show these passages."""
        super().__init__(760, 656, parent)
        self._lead = TextLabel(17, 400, self, line=130)
        self.body.addWidget(self._lead)
        self._parts: list[Sign | TextLabel] = [self._lead]
        self._rows: list[QHBoxLayout] = []
        for passage in passages:
            self._add(passage)
        self.body.addStretch(1)

    def set_lead(self, lead: str) -> None:
        """Say this before the passages."""
        self._lead.say(lead)

    def add_close(self) -> None:
        """Put the one button that a dialog to read needs at its foot."""
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.NORMAL)
        close.clicked.connect(self.accept)
        self.add_button(close)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in self._parts:
            part.show_theme(theme)
        self.body.setSpacing(theme.u(16))
        for row in self._rows:
            row.setSpacing(theme.u(20))

    def _add(self, passage: Passage) -> None:
        sign = Sign(passage.icon, self)
        heading = TextLabel(17, 600, self, line=120)
        heading.say(passage.heading_words)
        text = TextLabel(15, 400, self, token="text2", line=138)
        text.say(passage.words)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(heading)
        words.addWidget(text)
        row = QHBoxLayout()
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self._rows.append(row)
        self._parts += (sign, heading, text)


class EvidenceDialog(ReadingDialog):
    """What is known of foot exercises and back pain, and what is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the whole of it."""
        super().__init__(EVIDENCE, parent)
        self.set_title(self.tr("About the evidence"))
        self.set_lead(self.tr("What is known about these exercises, and what is not."))
        self.add_close()
