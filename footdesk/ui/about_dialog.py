"""What FootDesk is, and what it is not."""

from PySide6.QtWidgets import QWidget

from footdesk.ui.buttons import Button, ButtonKind, ButtonSize
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class AboutDialog(Dialog):
    """Name, version, and the honest sentence about what foot exercises can do."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        """Tell about the program in this version."""
        super().__init__(560, 320, parent)
        self.set_title(self.tr("About FootDesk"))
        self._version = TextLabel(15, 400, self, token="text2", line=130)
        self._version.say(self.tr("Version {version}").format(version=version))
        self._version.setVisible(bool(version))
        self._what = TextLabel(16, 400, self, line=138)
        self._what.say(
            self.tr(
                "Ten gentle foot exercises with a timer. They may help comfort and mobility. FootDesk is not a medical "
                "device and gives no medical advice. Stop if it hurts, and ask your doctor if you are unsure."
            )
        )
        self.body.addWidget(self._version)
        self.body.addWidget(self._what)
        self.body.addStretch(1)
        close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY, size=ButtonSize.NORMAL)
        close.clicked.connect(self.accept)
        self.add_button(close)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._version.show_theme(theme)
        self._what.show_theme(theme)
