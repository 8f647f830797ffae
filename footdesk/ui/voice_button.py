"""The button that turns the voice on and off."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonSize


class VoiceButton(Button):
    """Says whether the voice is on, by its words, its icon and its state; as wide for the one as for the other."""

    turn_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a button for a voice that is off."""
        super().__init__("", parent, size=ButtonSize.LARGE, name=self.tr("Spoken cues"))
        self.setCheckable(True)
        # Words and icon tell the state: another ground would only look like the hover.
        self.setProperty("told", "words")
        self._worded = True
        self.clicked.connect(self._ask)
        self.show_voice(on=False)

    def show_voice(self, *, on: bool) -> None:
        """Show whether the voice is on."""
        self.setChecked(on)
        self.set_icon("voice-on" if on else "voice-off")
        self._write()

    def show_words(self, *, shown: bool) -> None:
        """Say it in words, or by the icon alone, with the words as its tooltip."""
        self._worded = shown
        self._write()

    def sizeHint(self) -> QSize:
        """The same for both states, so that nothing beside it moves."""
        hint = super().sizeHint()
        if not self._worded:
            return hint
        letters = QFontMetrics(self.letters())
        widest = max(letters.horizontalAdvance(voice_words(on=on)) for on in (False, True))
        return QSize(hint.width() + widest - letters.horizontalAdvance(self.text()), hint.height())

    def _ask(self) -> None:
        # What is shown is what was told, not what was clicked: the answer comes by `show_voice`.
        self.setChecked(not self.isChecked())
        self.turn_wanted.emit()

    def _write(self) -> None:
        words = voice_words(on=self.isChecked())
        self.setText(words if self._worded else "")
        self.hint("" if self._worded else words)
        self.updateGeometry()


def voice_words(*, on: bool) -> str:
    """Say "Voice on", "Voice off"."""
    return QCoreApplication.translate("Voice", "Voice on") if on else QCoreApplication.translate("Voice", "Voice off")
