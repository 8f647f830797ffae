"""The dialogs of the main window, each made when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.theme import Theme, light

if TYPE_CHECKING:
    from footdesk.ui.about_dialog import AboutDialog
    from footdesk.ui.dialog import Dialog
    from footdesk.ui.relief_dialog import ReliefDialog
    from footdesk.ui.stop_dialog import StopDialog


class WindowDialogs(QObject):
    """Opens dialogs over a window without waiting for them."""

    stop_confirmed = Signal()
    action_wanted = Signal(Action)
    carry_on_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        """Belong to a window."""
        super().__init__(window)
        self.window = window
        self._theme = light()
        self._version = ""
        self.stop: StopDialog | None = None
        self.relief: ReliefDialog | None = None
        self.about: AboutDialog | None = None
        self.safety: Dialog | None = None
        self.evidence: Dialog | None = None

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for dialog in (self.stop, self.relief, self.about, self.safety, self.evidence):
            if dialog is not None:
                dialog.show_theme(theme)

    def show_version(self, version: str) -> None:
        """Tell this version under "About"."""
        self._version = version

    def ask_stop(self, snapshot: Snapshot) -> None:
        """Ask whether to stop here."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.stop_dialog import StopDialog  # noqa: PLC0415 - see above

        if self.stop is None:
            self.stop = StopDialog(self.window)
            self.stop.stop_confirmed.connect(self.stop_confirmed)
            self.stop.rejected.connect(self.carry_on_wanted)
        self.stop.show_snapshot(snapshot)
        self._open(self.stop)

    @property
    def in_front(self) -> bool:
        """Whether the window of these dialogs is seen."""
        return self.window.isVisible()

    def ask_relief(self, snapshot: Snapshot) -> None:
        """Ask what would help, because it hurts."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.relief_dialog import ReliefDialog  # noqa: PLC0415 - see above

        if self.relief is None:
            self.relief = ReliefDialog(self.window)
            self.relief.action_wanted.connect(self.action_wanted)
            self.relief.stop_confirmed.connect(self.stop_confirmed)
        self.relief.show_snapshot(snapshot)
        self._open(self.relief)

    def show_safety(self) -> None:
        """Show the safety page to read."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.safety_dialog import SafetyDialog  # noqa: PLC0415 - see above

        self.safety = self.safety or SafetyDialog(self.window)
        self._open(self.safety)

    def show_evidence(self) -> None:
        """Tell what is known about the exercises."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.reading_dialog import EvidenceDialog  # noqa: PLC0415 - see above

        self.evidence = self.evidence or EvidenceDialog(self.window)
        self._open(self.evidence)

    def show_about(self) -> None:
        """Tell about the program."""
        # Loaded when it is first asked for: a start does not wait for it.
        from footdesk.ui.about_dialog import AboutDialog  # noqa: PLC0415 - see above

        if self.about is None:
            self.about = AboutDialog(self._version, self.window)
        self._open(self.about)

    def drop_question(self) -> None:
        """Close the question about stopping, because nothing is left to stop."""
        for question in (self.stop, self.relief):
            if question is not None and question.isVisible():
                question.hide()

    def _open(self, dialog: "Dialog") -> None:
        dialog.show_theme(self._theme)
        dialog.open()
