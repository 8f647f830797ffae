"""The dialog in which something is given other keys: what is pressed is shown, and refused with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.key_table import KeyTable
from footdesk.ui.keys_field import KeysField
from footdesk.ui.shortcuts import Shortcut, Wish
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class KeysDialog(Dialog):
    """Asks for one combination at a time; nothing changes before "Use these keys"."""

    keys_chosen = Signal(Wish, str)
    usual_wanted = Signal(Wish)

    def __init__(self, shortcut: Shortcut, table: KeyTable, parent: QWidget) -> None:
        """Ask for the keys of a row; `table` has the keys of today."""
        super().__init__(600, 380, parent)
        self.set_title(shortcut.name)
        self._wish, self._table, self._keys = shortcut.wish, table, ""
        self._now = TextLabel(16, 400, self, token="text2", line=130)
        now = self.tr("Now: {keys}").format(keys=table.words(shortcut.wish) or self.tr("no keys"))
        self._now.say(now)
        self._label = TextLabel(16, 500, self, line=130)
        self._label.say(self.tr("Press the new keys"))
        self.field = KeysField(self.tr("New keys"), self)
        self._answer = TextLabel(16, 500, self, line=130)
        self._usual = Button(self.tr("Use the usual keys"), self)
        cancel = Button(self.tr("Cancel"), self)
        self._use = Button(self.tr("Use these keys"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.NORMAL)
        for part in (self._now, self._label, self.field, self._answer):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_left_button(self._usual)
        self.add_button(cancel)
        self.add_button(self._use)
        self._use.setDefault(True)
        self._use.setEnabled(False)
        self._usual.setEnabled(not table.is_usual(shortcut.wish))
        self.field.keys_pressed.connect(self._take)
        self._usual.clicked.connect(self._go_back)
        cancel.clicked.connect(self.reject)
        self._use.clicked.connect(self._choose)
        self.field.setFocus()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self.body.setSpacing(theme.u(12))
        for part in (self._now, self._label, self.field, self._answer):
            part.show_theme(theme)

    def _take(self, keys: str) -> None:
        refusal = self._table.refusal(self._wish, keys)
        self._keys = "" if refusal else keys
        self.field.show_keys(keys)
        self._use.setEnabled(refusal is None)
        self._say(refusal or self.tr("These keys are free."))

    def _go_back(self) -> None:
        refusal = self._table.usual_refusal(self._wish)
        if refusal is None:
            self.accept()
            self.usual_wanted.emit(self._wish)
        else:
            self._say(refusal)

    def _choose(self) -> None:
        self.accept()
        self.keys_chosen.emit(self._wish, self._keys)

    def _say(self, sentence: str) -> None:
        self._answer.say(sentence)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.field, sentence)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
