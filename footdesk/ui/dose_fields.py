"""The dose in the form of an exercise of one's own: sides, work, repetitions, times."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdesk.core.exercise import (
    MAX_RELAX,
    MAX_REPETITIONS,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Dose,
    Limb,
    Sides,
    Work,
)
from footdesk.ui.card import CardRow
from footdesk.ui.choice_box import ChoiceBox
from footdesk.ui.stepper import Stepper
from footdesk.ui.switch import Switch
from footdesk.ui.theme import Theme, light
from footdesk.ui.themed import Themed
from footdesk.ui.words_body import sides_words
from footdesk.ui.words_counted import whole_seconds
from footdesk.ui.words_next import work_words

USUAL = Dose(Sides.EACH, 10, Work.HOLD, 5 * SECOND, 2 * SECOND)
"""What a new exercise begins with."""


class DoseFields(QWidget):
    """Rows of controls; `dose` is what they say, without the parts of a repetition."""

    work_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make them show the usual dose."""
        super().__init__(parent)
        self._theme = light()
        self._dose = USUAL
        self._rows: list[CardRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.sides = ChoiceBox(self.tr("Sides"), self)
        self.work = ChoiceBox(self.tr("Kind of work"), self)
        self.work.show_options(tuple((each, work_words(each)) for each in Work))
        self.reps = Stepper(self.tr("Reps"), self, seconds=False)
        self.waits = Switch(self.tr("I say when a repetition is done"), self)
        self.time = Stepper(self.tr("One repetition"), self)
        self.relax = Stepper(self.tr("Relax"), self)
        self.reps.show_limits(1, MAX_REPETITIONS)
        self.time.show_limits(MIN_WORK // SECOND, MAX_WORK // SECOND)
        self.relax.show_limits(0, MAX_RELAX // SECOND)
        self._controls: tuple[Themed, ...] = (self.sides, self.work, self.reps, self.waits, self.time, self.relax)
        self._add(self.tr("Sides"), "", self.sides)
        self._add(self.tr("Kind of work"), self.tr("The one word you read from the floor"), self.work)
        self._add(self.tr("Reps"), self.tr("With each side"), self.reps)
        waits = self.tr("Without a time: you press Ready now")
        self._add(self.tr("I say when a repetition is done"), waits, self.waits)
        self._add(self.tr("One repetition"), self.tr("Or each of its parts"), self.time)
        self._add(self.tr("Relax between"), "", self.relax)
        self.show_dose(USUAL, Limb.FOOT)
        self._connect()

    @property
    def dose(self) -> Dose:
        """What is chosen."""
        return self._dose

    def show_dose(self, dose: Dose, limb: Limb) -> None:
        """Show a dose of a limb."""
        self._dose = dose
        self.show_limb(limb)
        self.work.show_value(dose.work)
        self.reps.show_value(dose.repetitions)
        self.waits.setChecked(dose.work_time is None)
        self.time.show_value(whole_seconds(USUAL.work_time or 0 if dose.work_time is None else dose.work_time))
        self.relax.show_value(whole_seconds(dose.relax_time))
        self._show_needed()

    def show_limb(self, limb: Limb) -> None:
        """Name the sides of a limb."""
        self.sides.show_options(tuple((each, sides_words(each, limb)) for each in Sides))
        self.sides.show_value(self._dose.sides)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        parts: tuple[Themed, ...] = (*self._rows, *self._controls)
        for part in parts:
            part.show_theme(theme)
        for row in self._rows:
            row.row.setContentsMargins(0, 0, 0, 0)
            row.setMinimumHeight(theme.u(48))

    def _add(self, name: str, note: str, control: QWidget) -> None:
        row = CardRow(name, note, self)
        row.add(control)
        self._rows.append(row)
        self._column.addWidget(row)

    def _connect(self) -> None:
        self.sides.value_chosen.connect(lambda value: self._take(replace(self._dose, sides=value)))
        self.work.value_chosen.connect(lambda value: self._take(replace(self._dose, work=value)))
        self.reps.value_chosen.connect(lambda value: self._take(replace(self._dose, repetitions=value)))
        self.time.value_chosen.connect(lambda value: self._take(replace(self._dose, work_time=value * SECOND)))
        self.relax.value_chosen.connect(lambda value: self._take(replace(self._dose, relax_time=value * SECOND)))
        self.waits.toggled.connect(self._turn_waiting)

    def _turn_waiting(self) -> None:
        if self.waits.isChecked() is (self._dose.work_time is None):
            return
        time = None if self.waits.isChecked() else self.time.number.value() * SECOND
        self._take(replace(self._dose, work_time=time))

    def _take(self, dose: Dose) -> None:
        changed = dose.work is not self._dose.work
        self._dose = dose
        self._show_needed()
        if changed:
            self.work_changed.emit()

    def _show_needed(self) -> None:
        self.time.setEnabled(self._dose.work_time is not None)
        self.relax.setEnabled(self._dose.repetitions > 1)
