"""The days of the week as round buttons, each on or off."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from footdesk.ui.reminder_words import day_letter, day_words
from footdesk.ui.theme import Theme, light

_SIDE = 36
"""The size of a chip in logical pixels of the design."""

DAYS = range(7)


class _Chip(QAbstractButton):
    """One day, with its letter."""

    def __init__(self, day: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = light()
        self._letter = day_letter(day)
        self._lively = True
        self.setCheckable(True)
        self.setAccessibleName(day_words(day))
        self.setToolTip(day_words(day))
        self.setProperty("radius", _SIDE // 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(self.sizeHint())
        self.update()

    def show_lively(self, *, lively: bool) -> None:
        self._lively = lively
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.u(_SIDE), self._theme.u(_SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = ("accent" if self._lively else "track") if on else "hover" if self.underMouse() else "surface"
        border = ("accent" if self._lively else "track") if on else "edge" if self._lively else "line"
        letters = ("on_accent" if self._lively else "text2") if on else "text" if self._lively else "text2"
        painter.setPen(QPen(theme.color(border), 1))
        painter.setBrush(theme.color(ground))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.color(letters))
        painter.setFont(theme.font(15, 600 if on else 500))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class DayChips(QWidget):
    """Which days of the week are chosen, Monday is 0."""

    days_chosen = Signal(frozenset)

    def __init__(self, parent: QWidget) -> None:
        """Make them all off."""
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.chips = tuple(_Chip(day, self) for day in DAYS)
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.clicked.connect(self._tell)
        self._row.addStretch(1)

    @property
    def days(self) -> frozenset[int]:
        """The days that are on."""
        return frozenset(day for day in DAYS if self.chips[day].isChecked())

    def show_days(self, days: frozenset[int], *, lively: bool = True) -> None:
        """Show these; `lively` is whether what they belong to is on."""
        for day, chip in enumerate(self.chips):
            chip.setChecked(day in days)
            chip.show_lively(lively=lively)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._row.setSpacing(theme.u(6))
        for chip in self.chips:
            chip.show_theme(theme)

    def _tell(self) -> None:
        self.days_chosen.emit(self.days)
