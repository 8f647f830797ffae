"""What went wrong in FootDesk, to read and to copy; nothing is sent anywhere."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.dialog import Dialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme


class CrashDialog(Dialog):
    """A report as it was kept, with a way to copy it."""

    copy_wanted = Signal(str)
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog without a report."""
        super().__init__(760, 560, parent)
        self.set_title(self.tr("Something went wrong in FootDesk"))
        self._lead = TextLabel(17, 400, self, line=130)
        self._lead.say(
            self.tr(
                "Your history and your settings are kept. Nothing is sent anywhere. To help mend it, copy this report "
                "and pass it on yourself; it names files and folders of this computer."
            )
        )
        self._report = QPlainTextEdit(self)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._place = TextLabel(14, 400, self, token="text2", line=120)
        self.body.addWidget(self._lead)
        self.body.addWidget(self._report, 1)
        self.body.addWidget(self._place)
        self._folder = Button(self.tr("Open folder"), self, icon="folder")
        self._copy = Button(self.tr("Copy report"), self, icon="copy")
        self._close = Button(self.tr("Close"), self, kind=ButtonKind.PRIMARY)
        self.add_left_button(self._folder)
        self.add_button(self._copy)
        self.add_button(self._close)
        self._folder.clicked.connect(self.folder_wanted)
        self._copy.clicked.connect(self._want_copy)
        self._close.clicked.connect(self.accept)

    def show_report(self, text: str, place: str) -> None:
        """Show a report and where it was kept; `place` is empty where it could not be kept."""
        self._report.setPlainText(text)
        self._copy.say(self.tr("Copy report"), icon="copy")
        self._folder.setVisible(bool(place))
        self._place.say(self.tr("Kept as {file}").format(file=place) if place else "")
        self._place.setVisible(bool(place))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        self._lead.show_theme(theme)
        self._place.show_theme(theme)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.u(14))
        self._report.setFont(font)
        self._report.setMinimumSize(QSize(0, theme.u(140)))
        self.body.setSpacing(theme.u(12))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(8), theme.u(6), theme.u(6))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the button that copies."""
        super().showEvent(event)
        self._copy.setFocus()

    def _want_copy(self) -> None:
        self.copy_wanted.emit(self._report.toPlainText())
        self._copy.say(self.tr("Copied"), icon="check")
