"""The form of an exercise of one's own: the same fields as the ten have."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from footdesk.core.exercise import Cues, Exercise, Kit, Limb, Position
from footdesk.core.own import LONGEST_NAME, plain_line
from footdesk.ui.buttons import Button, ButtonKind
from footdesk.ui.dialog import Dialog
from footdesk.ui.dose_fields import DoseFields
from footdesk.ui.form_field import FormField, LineField, TextField
from footdesk.ui.picture_field import PictureField
from footdesk.ui.segment_switch import Segment, SegmentSwitch
from footdesk.ui.stage_rows import StageRows
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import Theme
from footdesk.ui.tick_box import TickBox
from footdesk.ui.words_body import kit_words, position_words
from footdesk.ui.words_library import NameProblem, exercise_name_words
from footdesk.ui.words_own import (
    cue_problem,
    steps_problem,
    text_problem,
    usual_care,
    usual_cues,
)


class ExerciseForm(Dialog):
    """`save_wanted` gives the exercise as it is written, and whether it is to be tried; it closes once that is kept."""

    save_wanted = Signal(Exercise, bool)
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a form without an exercise."""
        super().__init__(760, 680, parent)
        self._exercise: Exercise | None = None
        self.name = LineField(self.tr("Name"), "", self, longest=LONGEST_NAME)
        positions = tuple(Segment(each, position_words(each)) for each in Position)
        self.position = SegmentSwitch(self.tr("Position"), positions, self, stacks=True)
        limbs = (Segment(Limb.FOOT, self.tr("Foot")), Segment(Limb.LEG, self.tr("Leg")))
        self.limb = SegmentSwitch(self.tr("Works on"), limbs, self, stacks=True)
        self.kit = {each: TickBox(kit_words(each), self) for each in Kit}
        self.dose = DoseFields(self)
        self.stages = StageRows(self)
        note = self.tr("One step on each line, short, as you would say it")
        self.steps = TextField(self.tr("How to do it"), note, 5, self)
        names = (self.tr("Get ready"), self.tr("Work"), self.tr("Relax"), self.tr("Switch sides"))
        cue = self.tr("{phase}: cue")
        self.cues = tuple(LineField(cue.format(phase=phase), "", self) for phase in names)
        self.care = TextField(self.tr("Take care"), self.tr("What to mind, and when to stop"), 2, self)
        self.picture = PictureField(self)
        self._about = TextLabel(14, 400, self, token="text2", line=130)
        self._about.say(
            self.tr("Ask a doctor or a physiotherapist if you are not sure that an exercise is right for you.")
        )
        self._values = (Position.STANDING, Limb.FOOT)
        self._fields = self._build()
        self._cancel = Button(self.tr("Cancel"), self)
        self._try = Button(self.tr("Save and try it"), self, icon="play")
        self._save = Button(self.tr("Save"), self, kind=ButtonKind.PRIMARY)
        self.add_left_button(self._cancel)
        self.add_button(self._try)
        self.add_button(self._save)
        for button in (self._cancel, self._try, self._save):
            button.setAutoDefault(False)
        self._connect()

    def show_exercise(self, exercise: Exercise, title: str) -> None:
        """Show an exercise to change; one without an id is to be added."""
        self.set_title(title)
        self._exercise = exercise
        self.name.line.setText(exercise.name)
        self._values = (exercise.position, exercise.limb)
        self.position.show_value(exercise.position)
        self.limb.show_value(exercise.limb)
        for kit, box in self.kit.items():
            box.setChecked(kit in exercise.kit)
        self.dose.show_dose(exercise.dose, exercise.limb)
        self.stages.show_stages(exercise.dose.stages)
        self.steps.text.setPlainText("\n".join(exercise.instructions))
        for field, text in zip(self.cues, _cue_texts(exercise.cues), strict=True):
            field.line.setText(text)
        self.care.text.setPlainText(exercise.care)
        self.picture.show_picture(exercise.image, exercise.figure, exercise.picture)
        self._show_usual_cues()
        for each in (self.name, self.steps, self.care, *self.cues, self.picture):
            each.say_problem("")
        self._scroll.verticalScrollBar().setValue(0)
        self.name.begin()
        self.name.line.selectAll()

    def show_name_problem(self, problem: NameProblem) -> None:
        """Say why the exercise cannot be called so."""
        self.name.say_problem(exercise_name_words(problem))
        self._go_to(self.name)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours and sizes of a theme."""
        super().show_theme(theme)
        for part in (*self._fields, self.position, self.limb, self.stages, *self.kit.values()):
            part.show_theme(theme)
        self._things.setSpacing(theme.u(8))
        self.body.setSpacing(theme.u(16))
        # Room for the focus ring, which stands outside the control.
        self.body.setContentsMargins(theme.u(6), theme.u(8), theme.u(16), theme.u(12))

    def _build(self) -> tuple[FormField | DoseFields | TextLabel, ...]:
        position = FormField(self.tr("Position"), "", self)
        position.hold(self.position)
        limb = FormField(self.tr("Works on"), "", self)
        limb.hold(self.limb)
        kit = FormField(self.tr("What you need"), "", self)
        things = QWidget(kit)
        self._things = QGridLayout(things)
        self._things.setContentsMargins(0, 0, 0, 0)
        for place, box in enumerate(self.kit.values()):
            self._things.addWidget(box, place // 2, place % 2, Qt.AlignmentFlag.AlignLeft)
        kit.hold(things)
        note = self.tr("Such as up and down, each with its own cue. Most exercises have none.")
        stages = FormField(self.tr("Parts"), note, self)
        stages.hold(self.stages)
        upper = (self._about, self.name, position, limb, kit, self.dose, stages)
        fields: tuple[FormField | DoseFields | TextLabel, ...] = (
            *upper,
            self.steps,
            *self.cues,
            self.care,
            self.picture,
        )
        for field in fields:
            self.body.addWidget(field)
        return fields

    def _connect(self) -> None:
        self.position.value_chosen.connect(self._choose_position)
        self.limb.value_chosen.connect(self._choose_limb)
        self.name.line.textChanged.connect(lambda: self.name.say_problem(""))
        self.steps.text.textChanged.connect(lambda: self.steps.say_problem(""))
        self.care.text.textChanged.connect(lambda: self.care.say_problem(text_problem(self.care.text.toPlainText())))
        for field in self.cues:
            field.line.textChanged.connect(lambda text, field=field: field.say_problem(cue_problem(text)))
        self.dose.work_changed.connect(self._show_usual_cues)
        self.picture.picture_wanted.connect(self.picture_wanted)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(lambda: self._want_save(tried=False))
        self._try.clicked.connect(lambda: self._want_save(tried=True))

    def _choose_position(self, position: Position) -> None:
        self._values = (position, self._values[1])
        self._show_usual_cues()

    def _choose_limb(self, limb: Limb) -> None:
        self._values = (self._values[0], limb)
        self.dose.show_limb(limb)

    def _show_usual_cues(self) -> None:
        """Show in the empty fields what will be said there."""
        usual = _cue_texts(usual_cues(self._values[0], self.dose.dose.work))
        for field, text in zip(self.cues, usual, strict=True):
            field.line.setPlaceholderText(text)

    def _want_save(self, *, tried: bool) -> None:
        steps = tuple(filter(None, map(plain_line, self.steps.text.toPlainText().splitlines())))
        self.steps.say_problem(steps_problem(steps))
        self.picture.say_problem(text_problem(self.picture.words))
        wrong = next((field for field in (self.steps, *self.cues, self.care, self.picture) if field.wrong), None)
        if not plain_line(self.name.line.text()):
            self.show_name_problem(NameProblem.EMPTY)
        elif wrong is not None:
            self._go_to(wrong)
        elif self._exercise is not None:
            self.save_wanted.emit(self._written(self._exercise, steps), tried)

    def _written(self, exercise: Exercise, steps: tuple[str, ...]) -> Exercise:
        position, limb = self._values
        name = plain_line(self.name.line.text())
        dose = replace(self.dose.dose, stages=self.stages.stages)
        usual = _cue_texts(usual_cues(position, dose.work))
        cues = (plain_line(field.line.text()) or text for field, text in zip(self.cues, usual, strict=True))
        return replace(
            exercise,
            name=name,
            position=position,
            limb=limb,
            kit=tuple(kit for kit, box in self.kit.items() if box.isChecked()),
            dose=dose,
            instructions=steps,
            cues=Cues(*cues),
            care=plain_line(self.care.text.toPlainText()) or usual_care(),
            picture=plain_line(self.picture.words) or name,
            image=self.picture.image,
            figure=self.picture.figure,
        )

    def _go_to(self, field: FormField) -> None:
        field.begin()
        # The sentence has its place only now.
        self.body.activate()
        self._scroll.ensureWidgetVisible(field.problem)


def _cue_texts(cues: Cues) -> tuple[str, str, str, str]:
    return cues.prepare, cues.work, cues.relax, cues.switch
