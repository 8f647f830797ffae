"""The words for steps to come, in the person's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.core.exercise import Exercise, Work
from footdesk.core.plan import WAITING, WORK, Kind, Plan, Step
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.phase import Phase, phase_of, phase_of_step
from footdesk.ui.words_body import go_to_words, side_inside_words, side_words, switch_words, translated
from footdesk.ui.words_counted import span_words

translate = QCoreApplication.translate

Coming = tuple[Phase, str]
"""A step to come: its phase, for the shape, and its words."""

_WORK = {
    Work.HOLD: QT_TRANSLATE_NOOP("Words", "Hold"),
    Work.WALK: QT_TRANSLATE_NOOP("Words", "Walk"),
    Work.CIRCLE: QT_TRANSLATE_NOOP("Words", "Circle"),
    Work.ROLL: QT_TRANSLATE_NOOP("Words", "Roll"),
    Work.MOVE: QT_TRANSLATE_NOOP("Words", "Move"),
}

_STEP = {
    Kind.PREPARE: QT_TRANSLATE_NOOP("Words", "Get ready"),
    Kind.RELAX: QT_TRANSLATE_NOOP("Words", "Relax"),
    Kind.SWITCH: QT_TRANSLATE_NOOP("Words", "Switch sides"),
    Kind.REST: QT_TRANSLATE_NOOP("Words", "Rest"),
}

_SHOWN_ALONE = {Kind.PREPARE, Kind.SWITCH}
"""Whoever gets ready is told what follows, and nothing beyond it."""


def step_word(step: Step, exercise: Exercise) -> str:
    """The one word of a step while its time runs: "Hold", "Walk", "Relax"."""
    return work_words(exercise.dose.work) if step.kind in WORK else translated(_STEP[step.kind])


def work_words(work: Work) -> str:
    """The one word for a kind of work: "Hold", "Walk"."""
    return translated(_WORK[work])


def next_words(snapshot: Snapshot) -> tuple[Coming, ...]:
    """What comes next, up to three steps, each with its phase; nothing after the end."""
    if snapshot.state is State.FINISHED:
        return ((Phase.DONE, translate("Words", "That was the last one")),)
    befores = (snapshot.step, *snapshot.coming)
    coming = tuple(_coming(snapshot, before, step) for before, step in zip(befores, snapshot.coming, strict=False))
    if not coming:
        coming = ((Phase.DONE, translate("Words", "All done")),)
    if phase_of(snapshot) is Phase.PAUSED:
        return ((phase_of_step(snapshot.step), _carry_on(snapshot)), *coming[:1])
    return coming[:1] if snapshot.step.kind in _SHOWN_ALONE else coming


def _carry_on(snapshot: Snapshot) -> str:
    step = snapshot.step
    if step.kind in WORK and step.repetitions > 1:
        return translate("Words", "Carry on with rep {number}").format(number=step.repetition)
    return translate("Words", "Carry on")


def _coming(snapshot: Snapshot, before: Step, step: Step) -> Coming:
    known = step.exercise == snapshot.step.exercise
    if step.kind is Kind.PREPARE and not known:
        return phase_of_step(step), _exercise_words(snapshot.plan, step)
    return phase_of_step(step), _OF_KIND[step.kind](snapshot.plan, before, step)


def _work_words(plan: Plan, before: Step, step: Step) -> str:
    exercise = plan.exercises[step.exercise]
    word, side = step_word(step, exercise), side_inside_words(step.side, exercise.limb)
    same_side = (before.exercise, before.side) == (step.exercise, step.side) and before.kind not in WAITING
    if same_side and step.stage is not None and before.kind in WORK and before.repetition == step.repetition:
        return exercise.dose.stages[step.stage].name
    if same_side:
        return translate("Words", "{word}, rep {number}").format(word=word, number=step.repetition)
    if step.repetitions > 1:
        words = translate("Words", "{word}, {side}, rep {number} of {count}")
        return words.format(word=word, side=side, number=step.repetition, count=step.repetitions)
    time = plan.repetition_time(step)
    if time is None:
        return translate("Words", "{word}, {side}").format(word=word, side=side)
    return translate("Words", "{word}, {side}, {span}").format(word=word, side=side, span=span_words(time))


def _relax_words(plan: Plan, _before: Step, step: Step) -> str:
    word = step_word(step, plan.exercises[step.exercise])
    if step.duration is None:
        return word
    return translate("Words", "{word} {span}").format(word=word, span=span_words(step.duration))


def _rest_words(plan: Plan, before: Step, step: Step) -> str:
    if before.repetition < before.repetitions:
        return translate("Words", "Rest after rep {number}").format(number=before.repetitions)
    return _relax_words(plan, before, step)


def _switch_words(plan: Plan, _before: Step, step: Step) -> str:
    limb = plan.exercises[step.exercise].limb
    if step.repetitions == 1:
        return switch_words(step.side, limb)
    words = translate("Words", "{side} after rep {number}")
    return words.format(side=side_words(step.side, limb), number=step.repetitions)


def _prepare_words(plan: Plan, _before: Step, step: Step) -> str:
    return step_word(step, plan.exercises[step.exercise])


def _exercise_words(plan: Plan, step: Step) -> str:
    exercise, last = plan.exercises[step.exercise], plan.exercises[step.exercise - 1]
    if exercise.position is last.position:
        return exercise.name
    return translate("Words", "{exercise}, {go}").format(exercise=exercise.name, go=go_to_words(exercise.position))


_OF_KIND = {
    Kind.PREPARE: _prepare_words,
    Kind.HOLD: _work_words,
    Kind.MOVE: _work_words,
    Kind.RELAX: _relax_words,
    Kind.SWITCH: _switch_words,
    Kind.REST: _rest_words,
}
