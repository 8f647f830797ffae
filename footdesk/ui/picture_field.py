"""The picture in the form of an exercise of one's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footdesk.ui.buttons import Button, ButtonSize
from footdesk.ui.form_field import FormField, LineField
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class PictureField(FormField):
    """Which there is, and what it shows in words; `picture_wanted` asks for a file.

    A picture of one's own stands before the moving figure that a copy has kept; without both two soles stand there.
    """

    picture_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a field without a picture."""
        note = self.tr("A PNG, a JPEG or a plain SVG of up to 1 MB. FootDesk keeps a copy.")
        super().__init__(self.tr("Picture"), note, parent)
        self.image = ""
        self.figure = ""
        box = QWidget(self)
        self._said = TextLabel(15, 400, box, token="text2")
        self._choose = Button(self.tr("Choose a picture"), box, size=ButtonSize.SMALL, icon="image")
        self._remove = Button(self.tr("Remove the picture"), box, size=ButtonSize.SMALL, icon="delete")
        self._words = LineField(self.tr("What the picture shows"), self.tr("For those who do not see it"), box)
        buttons = QHBoxLayout()
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        self._column_inside = QVBoxLayout(box)
        self._column_inside.setContentsMargins(0, 0, 0, 0)
        self._column_inside.addWidget(self._said)
        self._column_inside.addLayout(buttons)
        self._column_inside.addWidget(self._words)
        self.hold(box)
        self._choose.clicked.connect(self.picture_wanted)
        self._remove.clicked.connect(self._leave_out)

    @property
    def words(self) -> str:
        """What the picture shows, as it is written."""
        return self._words.line.text()

    def show_picture(self, image: str, figure: str, words: str) -> None:
        """Show a picture by its name in the profile, a figure by its exercise, each or neither, and the words."""
        self._words.line.setText(words)
        self.figure = figure
        self.take(image)

    def take(self, image: str) -> None:
        """Have another picture, or none."""
        self.image = image
        if image:
            self._said.say(self.tr("There is a picture."))
        elif self.figure:
            self._said.say(self.tr("The moving figure stands there."))
        else:
            self._said.say(self.tr("No picture yet: two soles stand there."))
        self._remove.setEnabled(bool(image or self.figure))
        self.say_problem("")

    def begin(self) -> None:
        """Take the keyboard."""
        self._choose.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (self._said, self._choose, self._remove, self._words):
            part.show_theme(theme)
        self._column_inside.setSpacing(theme.u(8))

    def _leave_out(self) -> None:
        """Take the person's own picture away, and where there is none the figure."""
        self.figure = self.figure if self.image else ""
        self.take("")
