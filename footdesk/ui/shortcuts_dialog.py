"""The list of all keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.shortcuts import SHORTCUTS, Shortcut
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class ShortcutsDialog(Dialog):
    """What each key does, in two columns, from the one table."""

    def __init__(self, parent: QWidget | None = None, shortcuts: tuple[Shortcut, ...] = SHORTCUTS) -> None:
        """List these shortcuts."""
        super().__init__(640, 620, parent)
        self.set_title(self.tr("Keyboard shortcuts"))
        self._labels: list[TextLabel] = []
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        for row, shortcut in enumerate(shortcuts):
            name = TextLabel(15, 400, self)
            name.say(shortcut.name)
            keys = TextLabel(15, 500, self, token="text2", line=120)
            keys.say(shortcut.words)
            # A screen reader meets the pair as one sentence, at the name.
            name.setAccessibleName(self.tr("{name}: {keys}").format(name=shortcut.name, keys=shortcut.words))
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(keys, row, 1)
            self._labels += (name, keys)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.NORMAL)
        close.clicked.connect(self.accept)
        self.add_button(close)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._grid.setVerticalSpacing(theme.u(8))
        self._grid.setHorizontalSpacing(theme.u(24))
        for label in self._labels:
            label.show_theme(theme)
