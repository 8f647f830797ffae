"""How much of one exercise a routine asks for: hold, repetitions, relax, rest, sides."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from footdesk.core.exercise import (
    MAX_RELAX,
    MAX_REPETITIONS,
    MAX_REST,
    MAX_WORK,
    MIN_WORK,
    SECOND,
    Dose,
    Limb,
    Milliseconds,
    Side,
    Sides,
)
from footdesk.ui.buttons import Button, ToolButton
from footdesk.ui.detail_parts import Sign
from footdesk.ui.dose_row import DoseRow
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.segment_switch import Segment, SegmentSwitch
from footdesk.ui.shown_library import EditorLine, ShownLibrary
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme, light
from footdesk.ui.words_body import sides_words
from footdesk.ui.words_counted import span_words, whole_seconds
from footdesk.ui.words_library import limits_words
from footdesk.ui.words_next import work_words


class DosePanel(QScrollArea):
    """Each change is one wish with the whole dose; `usual_wanted` wishes the exercise's own again.

    `limit_told` is a sentence about a number that was typed outside its limits; the nearest one was taken.
    """

    dose_wanted = Signal(Dose)
    usual_wanted = Signal()
    limit_told = Signal(str)
    back_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a panel without an exercise."""
        super().__init__(parent)
        self._theme = light()
        self._dose: Dose | None = None
        self._usual_rest: Milliseconds = 0
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Dose"))
        self._page = QWidget(self)
        self.setWidget(self._page)
        self._back = ToolButton("previous", self.tr("Back to the routine"), self._page)
        self._sign = Sign("standing", self._page, side=20)
        self._title = TextLabel(18, 600, self._page, line=115)
        self._about = TextLabel(14, 400, self._page, token="text2", line=130)
        self.hold = DoseRow(self.tr("Hold"), self.tr("Hold"), self._page)
        self.reps = DoseRow(self.tr("Reps"), self.tr("Reps"), self._page, seconds=False)
        self.relax = DoseRow(self.tr("Relax between"), self.tr("Relax"), self._page)
        self.rest = DoseRow(self.tr("Rest after"), self.tr("Rest after"), self._page)
        self._sides_name = TextLabel(16, 500, self._page)
        self._sides_name.say(self.tr("Sides"))
        self.sides = SegmentSwitch(self.tr("Sides"), self._sides(Sides.EACH, Limb.FOOT), self._page, stacks=True)
        self._first_name = TextLabel(16, 500, self._page)
        self._first_name.say(self.tr("Begin with"))
        firsts = (
            Segment(None, self.tr("As usual")),
            Segment(Side.LEFT, self.tr("Left")),
            Segment(Side.RIGHT, self.tr("Right")),
        )
        self.first = SegmentSwitch(self.tr("Begin with"), firsts, self._page, stacks=True)
        self._usual = Button(self.tr("Use the usual values"), self._page, icon="undo")
        self._rows = (self.hold, self.reps, self.relax, self.rest)
        self._parts = (
            *(self._back, self._sign, self._title, self._about, *self._rows),
            *(self._sides_name, self.sides, self._first_name, self.first, self._usual),
        )
        self.hold.stepper.show_limits(MIN_WORK // SECOND, MAX_WORK // SECOND)
        self.reps.stepper.show_limits(1, MAX_REPETITIONS)
        self.relax.stepper.show_limits(0, MAX_RELAX // SECOND)
        self.rest.stepper.show_limits(0, MAX_REST // SECOND)
        self._build()
        self._connect()

    def show_library(self, shown: ShownLibrary) -> None:
        """Show the exercise that is chosen; without one there is nothing to see."""
        line = shown.line
        self._page.setVisible(line is not None)
        if line is None:
            self._dose = None
            return
        own, dose, usual = shown.routine.line.own, line.exercise.dose, line.usual.dose
        self._dose, self._usual_rest = dose, shown.pace.rest
        self._sign.show_icon(line.exercise.kit[0].value if line.exercise.kit else line.exercise.position.value)
        self._title.say(line.exercise.name)
        about = self.tr("Changes here only affect {routine}.").format(routine=shown.routine.line.name)
        self._about.say(about if own else self.tr("Copy the routine to change its doses."))
        self._show_numbers(dose, usual, own=own, last=shown.place == len(shown.routine.lines) - 1)
        self._show_sides(line, own=own)
        self._usual.setVisible(own)
        self._usual.setEnabled(line.changed)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        self._theme = theme
        for part in self._parts:
            part.show_theme(theme)
        self._column.setSpacing(theme.u(12))
        self._head.setSpacing(theme.u(12))

    def show_layout(self, layout: LayoutClass, theme: Theme) -> None:
        """Stand at the end, or alone in a compact window."""
        self._back.setVisible(layout is LayoutClass.COMPACT)
        u, side = theme.u, {LayoutClass.WIDE: 24, LayoutClass.MEDIUM: 14, LayoutClass.COMPACT: 16}[layout]
        top = {LayoutClass.WIDE: 24, LayoutClass.MEDIUM: 14, LayoutClass.COMPACT: 8}[layout]
        self._column.setContentsMargins(u(side), u(top), u(side), u(20))

    def focus_first(self) -> None:
        """Take the keyboard to the first number that can be changed."""
        rows = (row.stepper for row in self._rows)
        first = next((stepper.number for stepper in rows if stepper.isEnabled()), self._back)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        self._head = QHBoxLayout()
        self._head.addWidget(self._back)
        self._head.addWidget(self._sign)
        self._head.addWidget(self._title, 1)
        usual = QHBoxLayout()
        usual.addWidget(self._usual)
        usual.addStretch(1)
        self._column = QVBoxLayout(self._page)
        self._column.addLayout(self._head)
        self._column.addWidget(self._about)
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addSpacing(8)
        for part in (self._sides_name, self.sides, self._first_name, self.first):
            self._column.addWidget(part)
        self._column.addSpacing(8)
        self._column.addLayout(usual)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_wanted)
        self._usual.clicked.connect(self.usual_wanted)
        self.hold.value_chosen.connect(lambda value: self._change(work_time=value * SECOND))
        self.reps.value_chosen.connect(lambda value: self._change(repetitions=value))
        self.relax.value_chosen.connect(lambda value: self._change(relax_time=value * SECOND))
        self.rest.value_chosen.connect(self._change_rest)
        self.sides.value_chosen.connect(lambda value: self._change(sides=value))
        self.first.value_chosen.connect(lambda value: self._change(first_side=value))
        for row in self._rows:
            row.corrected.connect(lambda _typed, row=row: self._tell_limit(row))

    def _show_numbers(self, dose: Dose, usual: Dose, *, own: bool, last: bool) -> None:
        self.hold.rename(work_words(dose.work), work_words(dose.work))
        timed = dose.work_time is not None
        as_usual = self.tr("Usual: {value}")
        spans = (self._span(usual.work_time), self._span(usual.relax_time), self._span(self._usual_rest))
        work, relax, rest = (as_usual.format(value=span) for span in spans)
        waits, needless = self.tr("Waits for you"), self.tr("Not needed")
        self.hold.show_value(whole_seconds(dose.work_time or 0), work if timed else waits, enabled=own and timed)
        count = as_usual.format(value=usual.repetitions)
        self.reps.show_value(dose.repetitions, count, enabled=own)
        several = dose.repetitions > 1
        relaxes = own and several
        self.relax.show_value(whole_seconds(dose.relax_time), relax if several else needless, enabled=relaxes)
        rested = self._usual_rest if dose.rest_time is None else dose.rest_time
        self.rest.show_value(whole_seconds(rested), needless if last else rest, enabled=own and not last)

    def _span(self, span: Milliseconds | None) -> str:
        return self.tr("Waits for you") if span is None else span_words(span)

    def _show_sides(self, line: EditorLine, *, own: bool) -> None:
        exercise = line.exercise
        self.sides.show_segments(self._sides(line.usual.dose.sides, exercise.limb))
        self.sides.show_value(exercise.dose.sides)
        self.sides.setEnabled(own)
        self.first.show_value(exercise.dose.first_side)
        self.first.setEnabled(own)
        turns = exercise.dose.sides is Sides.EACH
        self._first_name.setVisible(turns)
        self.first.setVisible(turns)

    def _sides(self, usual: Sides, limb: Limb) -> tuple[Segment, ...]:
        """What can be chosen: an exercise for both at once is not done by one side, and the other way round."""
        each = Segment(Sides.EACH, sides_words(Sides.EACH, limb))
        if usual is Sides.BOTH:
            return (Segment(Sides.BOTH, sides_words(Sides.BOTH, limb)), each)
        return (each, Segment(Sides.LEFT, self.tr("Left")), Segment(Sides.RIGHT, self.tr("Right")))

    def _change(self, **changes: object) -> None:
        if self._dose is not None:
            self.dose_wanted.emit(replace(self._dose, **changes))

    def _change_rest(self, seconds: int) -> None:
        """A rest as long as the pace's goes with the pace."""
        rest = seconds * SECOND
        self._change(rest_time=None if rest == self._usual_rest else rest)

    def _tell_limit(self, row: DoseRow) -> None:
        number = row.stepper.number
        seconds = row is not self.reps
        self.limit_told.emit(limits_words(row.words, number.minimum(), number.maximum(), seconds=seconds))
