"""The dialogs of the main window, each made when it is first asked for."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.ui.about_dialog import AboutDialog
from footdesk.ui.dialog import Dialog
from footdesk.ui.shortcuts_dialog import ShortcutsDialog
from footdesk.ui.stop_dialog import StopDialog
from footdesk.ui.theme import Theme, light


class WindowDialogs(QObject):
    """Opens dialogs over a window without waiting for them."""

    stop_confirmed = Signal()
    carry_on_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        """Belong to a window."""
        super().__init__(window)
        self._window = window
        self._theme = light()
        self._version = ""
        self.stop: StopDialog | None = None
        self.keys: ShortcutsDialog | None = None
        self.about: AboutDialog | None = None
        self.safety: Dialog | None = None
        self.evidence: Dialog | None = None

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for dialog in (self.stop, self.keys, self.about, self.safety, self.evidence):
            if dialog is not None:
                dialog.show_theme(theme)

    def show_version(self, version: str) -> None:
        """Tell this version under "About"."""
        self._version = version

    def ask_stop(self, snapshot: Snapshot) -> None:
        """Ask whether to stop here."""
        if self.stop is None:
            self.stop = StopDialog(self._window)
            self.stop.stop_confirmed.connect(self.stop_confirmed)
            self.stop.rejected.connect(self.carry_on_wanted)
        self.stop.show_snapshot(snapshot)
        self._open(self.stop)

    def show_keys(self) -> None:
        """List the keys."""
        if self.keys is None:
            self.keys = ShortcutsDialog(self._window)
        self._open(self.keys)

    def show_safety(self) -> None:
        """Show the safety page to read."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.safety_dialog import SafetyDialog  # noqa: PLC0415 - see above

        self.safety = self.safety or SafetyDialog(self._window)
        self._open(self.safety)

    def show_evidence(self) -> None:
        """Tell what is known about the exercises."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.reading_dialog import EvidenceDialog  # noqa: PLC0415 - see above

        self.evidence = self.evidence or EvidenceDialog(self._window)
        self._open(self.evidence)

    def show_about(self) -> None:
        """Tell about the program."""
        if self.about is None:
            self.about = AboutDialog(self._version, self._window)
        self._open(self.about)

    def drop_question(self) -> None:
        """Close the question about stopping, because nothing is left to stop."""
        if self.stop is not None and self.stop.isVisible():
            self.stop.hide()

    def _open(self, dialog: Dialog) -> None:
        dialog.show_theme(self._theme)
        dialog.open()
