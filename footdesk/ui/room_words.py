"""The few words that are read across the room, for each kind of moment."""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.core.exercise import Kit, Position, Work
from footdesk.core.plan import WORK, Kind, Plan, Step
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State
from footdesk.ui.words import done_words, phase_word, repetition_words, short_place_words, side_line
from footdesk.ui.words_body import kit_words

translate = QCoreApplication.translate

_TAKE_PLACE = {
    Position.STANDING: QT_TRANSLATE_NOOP("Room", "Stand up"),
    Position.SITTING: QT_TRANSLATE_NOOP("Room", "Sit on the floor"),
    Position.LYING: QT_TRANSLATE_NOOP("Room", "Lie on your back"),
}

_THEN_WORK = {
    Work.HOLD: QT_TRANSLATE_NOOP("Room", "Then hold"),
    Work.WALK: QT_TRANSLATE_NOOP("Room", "Then walk"),
    Work.CIRCLE: QT_TRANSLATE_NOOP("Room", "Then circle"),
    Work.ROLL: QT_TRANSLATE_NOOP("Room", "Then roll"),
    Work.MOVE: QT_TRANSLATE_NOOP("Room", "Then move"),
}

_THEN = {
    Kind.PREPARE: QT_TRANSLATE_NOOP("Room", "Then get ready"),
    Kind.RELAX: QT_TRANSLATE_NOOP("Room", "Then relax"),
    Kind.SWITCH: QT_TRANSLATE_NOOP("Room", "Then switch"),
    Kind.REST: QT_TRANSLATE_NOOP("Room", "Then rest"),
}

_OF_STATE = {
    State.READY: QT_TRANSLATE_NOOP("Room", "Press space to start"),
    State.PAUSED: QT_TRANSLATE_NOOP("Room", "Press space to carry on"),
    State.INTERRUPTED: QT_TRANSLATE_NOOP("Room", "Press space to carry on"),
    State.FINISHED: "",
}


class RoomWords(Struct, frozen=True):
    """What is said of a moment; an empty text is not shown.

    `word` stands above the digits, `side` beside it with the soles, or with the sign of `kit` where one has to be
    fetched; `line` and `coming` stand below.
    """

    word: str
    side: str
    kit: Kit | None
    line: str
    coming: str


def room_words(snapshot: Snapshot) -> RoomWords:
    """The words of a moment."""
    if snapshot.state is State.FINISHED:
        return RoomWords(phase_word(snapshot), "", None, done_words(snapshot), "")
    kit = _missing(snapshot)
    word = phase_word(snapshot)
    if snapshot.state is State.RUNNING and snapshot.step.kind is Kind.SWITCH:
        word = translate("Room", "Switch")
    side = side_line(snapshot) if kit is None else kit_words(kit)
    return RoomWords(word, side, kit, _line(snapshot), _coming(snapshot))


def _missing(snapshot: Snapshot) -> Kit | None:
    """The first thing that the next exercise needs and the last one did not; only a rest has time for it."""
    step = snapshot.step
    if step.kind is not Kind.REST:
        return None
    before = snapshot.plan.exercises[max(0, step.exercise - 1)]
    return next((kit for kit in snapshot.exercise.kit if kit not in before.kit), None)


def _line(snapshot: Snapshot) -> str:
    step, exercise = snapshot.step, snapshot.exercise
    if step.kind is Kind.REST:
        moved = exercise.position is not snapshot.plan.exercises[max(0, step.exercise - 1)].position
        return translate("Room", str(_TAKE_PLACE[exercise.position])) if moved else short_place_words(snapshot)
    if step.stage is not None and step.kind in WORK:
        words = translate("Room", "{stage}, {number} of {count}")
        stage = exercise.dose.stages[step.stage].name
        return words.format(stage=stage, number=step.repetition, count=step.repetitions)
    return repetition_words(snapshot) if step.repetitions > 1 and step.repetition else exercise.name


def _coming(snapshot: Snapshot) -> str:
    if snapshot.state in _OF_STATE:
        return translate("Room", str(_OF_STATE[snapshot.state]))
    if snapshot.remaining is None:
        return translate("Room", "Press Enter to go on")
    if snapshot.step.kind is Kind.REST:
        return translate("Room", "Next: {exercise}").format(exercise=snapshot.exercise.name)
    return _then(snapshot.plan, snapshot.coming[0]) if snapshot.coming else translate("Room", "Last one")


def _then(plan: Plan, coming: Step) -> str:
    if coming.kind not in WORK:
        return translate("Room", str(_THEN[coming.kind]))
    dose = plan.exercises[coming.exercise].dose
    if coming.stage is not None:
        stage = dose.stages[coming.stage].name
        return translate("Room", "Then {stage}").format(stage=f"{stage[:1].lower()}{stage[1:]}")
    return translate("Room", str(_THEN_WORK[dose.work]))
