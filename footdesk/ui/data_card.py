"""What can be done with the person's data as a whole, as rows of a card: each button is one wish."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.card import Card, CardRow
from footdesk.ui.theme import Theme

_MAY_BREAK = "\N{ZERO WIDTH SPACE}"
"""A line may end here."""


class DataCard(Card):
    """Where the data is, how it gets out and in, and how it is deleted."""

    folder_wanted = Signal()
    export_wanted = Signal()
    bring_in_wanted = Signal()
    back_up_wanted = Signal()
    restore_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make the rows."""
        super().__init__(parent)
        self._buttons: list[Button] = []
        self._folder = self._add(self.tr("Kept on this computer only"), "", self.folder_wanted)
        self._say(self.tr("Open folder"), icon="folder")
        self._add(self.tr("For other programs"), self.tr("Your history as JSON or as a table"), self.export_wanted)
        self._say(self.tr("Export"), icon="export", name=self.tr("Export your history"))
        note = self.tr("A history exported as JSON. What is here already is not doubled")
        self._add(self.tr("From another computer"), note, self.bring_in_wanted)
        self._say(self.tr("Bring in"), name=self.tr("Bring in an exported history"))
        note = self.tr("History, settings, reminders and what is your own, in one file")
        self._add(self.tr("Backup"), note, self.back_up_wanted)
        self._say(self.tr("Back up"))
        self._add(self.tr("Go back to a backup"), self.tr("It takes the place of what is here"), self.restore_wanted)
        self._say(self.tr("Restore"), name=self.tr("Restore a backup"))
        note = self.tr("History, scores, notes, settings, reminders and copies")
        self._add(self.tr("Delete everything"), note, self.delete_wanted)
        self._say(self.tr("Delete"), icon="delete", name=self.tr("Delete everything"))
        self._buttons[-1].set_kind(ButtonKind.DANGER)

    def show_folder(self, folder: str) -> None:
        """Say where the data is."""
        # A path has no spaces at which a line could end; the sign after each slash is seen by nobody.
        breakable = folder.replace("/", f"/{_MAY_BREAK}").replace("_", f"_{_MAY_BREAK}")
        self._folder.say_note(self.tr("Nothing is sent anywhere. {folder}").format(folder=breakable))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for button in self._buttons:
            button.show_theme(theme)

    def _add(self, name: str, note: str, wish: SignalInstance) -> CardRow:
        row = CardRow(name, note, self)
        button = Button("", row)
        button.clicked.connect(wish)
        self._buttons.append(button)
        row.add(button)
        self.add(row)
        return row

    def _say(self, text: str, *, icon: str | None = None, name: str | None = None) -> None:
        """Label the button of the row that was added last."""
        self._buttons[-1].say(text, icon=icon, name=name)
