"""The list of all keys, and the way to other ones."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footdesk.ui.banner import Banner
from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.key_table import KeyTable
from footdesk.ui.keys_dialog import KeysDialog
from footdesk.ui.shortcut_list import ShortcutList
from footdesk.ui.shortcuts import Shortcut, Wish
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class ShortcutsDialog(Dialog):
    """What each key does; each row can be given other keys, and what was changed last can be taken back."""

    keys_chosen = Signal(Wish, str)
    usual_wanted = Signal(Wish)
    all_usual_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """List the usual keys."""
        super().__init__(700, 680, parent)
        self.set_title(self.tr("Keyboard shortcuts"))
        self._table = KeyTable()
        self.question: KeysDialog | None = None
        self._hint = TextLabel(15, 400, self, token="text2", line=130)
        self._hint.say(self.tr("Choose a line and press Enter to give it other keys."))
        self.list = ShortcutList(self)
        self.undo = Banner(self)
        self.all_usual = Button(self.tr("Use the usual keys"), self)
        change = Button(self.tr("Change keys"), self)
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.NORMAL)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.list, 1)
        self.add_below(self.undo)
        self.add_left_button(self.all_usual)
        self.add_button(change)
        self.add_button(close)
        for button in (self.all_usual, change):
            button.setAutoDefault(False)
        self.list.opened.connect(self._ask)
        self.undo.action_wanted.connect(self.undo_wanted)
        self.all_usual.clicked.connect(self.all_usual_wanted)
        change.clicked.connect(lambda: self._ask(self.list.chosen))
        close.clicked.connect(self.accept)
        self.list.setFocus()
        self.show_keys(self._table)

    def show_keys(self, table: KeyTable) -> None:
        """List the keys of a table."""
        self._table = table
        self.list.show_keys(table)
        self.all_usual.setEnabled(bool(table.own))

    def show_done(self, sentence: str) -> None:
        """Say what was done and offer to take it back, or no longer offer it."""
        if sentence:
            self.undo.say(sentence, action=self.tr("Undo"))
        else:
            self.undo.clear()
            self.list.setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self.body.setSpacing(theme.u(8))
        for part in (self._hint, self.list, self.undo):
            part.show_theme(theme)
        if self.question is not None:
            self.question.show_theme(theme)

    def _ask(self, shortcut: Shortcut) -> None:
        if self.question is not None:
            self.question.deleteLater()
        self.question = KeysDialog(shortcut, self._table, self)
        self.question.keys_chosen.connect(self.keys_chosen)
        self.question.usual_wanted.connect(self.usual_wanted)
        self.question.show_theme(self._theme)
        self.question.open()
