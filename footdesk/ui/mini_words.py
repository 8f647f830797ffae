"""The few words that fit on the mini timer, for each kind of moment."""

from msgspec import Struct
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.core.exercise import Kit, Limb, Position, Side
from footdesk.core.plan import Kind
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import State
from footdesk.ui.words import phase_word, repetition_words, side_words
from footdesk.ui.words_counted import exercises_words, whole_minutes

_SWITCH = {
    (Side.LEFT, Limb.FOOT): QT_TRANSLATE_NOOP("MiniTimer", "Switch to your left foot"),
    (Side.RIGHT, Limb.FOOT): QT_TRANSLATE_NOOP("MiniTimer", "Switch to your right foot"),
    (Side.LEFT, Limb.LEG): QT_TRANSLATE_NOOP("MiniTimer", "Switch to your left leg"),
    (Side.RIGHT, Limb.LEG): QT_TRANSLATE_NOOP("MiniTimer", "Switch to your right leg"),
}

_FETCH = {
    Kit.WALL: QT_TRANSLATE_NOOP("MiniTimer", "Go to a wall"),
    Kit.CHAIR: QT_TRANSLATE_NOOP("MiniTimer", "Get a chair"),
    Kit.PENCIL: QT_TRANSLATE_NOOP("MiniTimer", "Get your pencil"),
    Kit.TOWEL: QT_TRANSLATE_NOOP("MiniTimer", "Get your towel"),
    Kit.BAND: QT_TRANSLATE_NOOP("MiniTimer", "Get your band"),
    Kit.BALL: QT_TRANSLATE_NOOP("MiniTimer", "Get your ball"),
}

_MOVE = {
    Position.STANDING: QT_TRANSLATE_NOOP("MiniTimer", "Stand up"),
    Position.SITTING: QT_TRANSLATE_NOOP("MiniTimer", "Sit down"),
    Position.LYING: QT_TRANSLATE_NOOP("MiniTimer", "Lie down"),
}


class MiniWords(Struct, frozen=True):
    """What the mini timer says of a moment; an empty text is not shown.

    `soles` tells whether they are shown beside `side`; `short_word` is the one word of the pill. The square shows
    `headline` and `note` under its ring, the bar has `side` beside its word and `detail` under it.
    """

    word: str
    short_word: str
    soles: bool
    side: str
    detail: str
    headline: str
    note: str


def mini_words(snapshot: Snapshot) -> MiniWords:
    """The words of a moment."""
    if snapshot.state is State.FINISHED:
        return _done(snapshot)
    return _OF_KIND.get(snapshot.step.kind, _work)(snapshot)


def _work(snapshot: Snapshot) -> MiniWords:
    exercise, side, repetition = snapshot.exercise.name, _side(snapshot), repetition_words(snapshot)
    detail = exercise
    if repetition and snapshot.step.repetitions > 1:
        both = QCoreApplication.translate("MiniTimer", "{exercise}, {repetition}")
        detail = both.format(exercise=exercise, repetition=f"{repetition[:1].lower()}{repetition[1:]}")
    word = phase_word(snapshot)
    return MiniWords(word, word, soles=True, side=side, detail=detail, headline=side, note=repetition or exercise)


def _switch(snapshot: Snapshot) -> MiniWords:
    exercise, side, word = snapshot.exercise, _side(snapshot), phase_word(snapshot)
    detail = _tr(_SWITCH[snapshot.step.side, exercise.limb])
    short = side if snapshot.state is State.RUNNING else word
    return MiniWords(word, short, soles=True, side="", detail=detail, headline=side, note=exercise.name)


def _rest(snapshot: Snapshot) -> MiniWords:
    word, name = phase_word(snapshot), snapshot.exercise.name
    detail = QCoreApplication.translate("MiniTimer", "Next: {exercise}").format(exercise=name)
    return MiniWords(word, word, soles=False, side="", detail=detail, headline=_errand(snapshot), note=name)


def _done(snapshot: Snapshot) -> MiniWords:
    word = phase_word(snapshot)
    exercises = exercises_words(snapshot.counted(Mark.DONE))
    minutes = QCoreApplication.translate("MiniTimer", "{minutes} min").format(minutes=whole_minutes(snapshot.spent))
    detail = QCoreApplication.translate("MiniTimer", "{exercises}, {minutes}")
    both = detail.format(exercises=exercises, minutes=minutes)
    return MiniWords(word, word, soles=False, side="", detail=both, headline=exercises, note=minutes)


_OF_KIND = {Kind.SWITCH: _switch, Kind.REST: _rest}


def _side(snapshot: Snapshot) -> str:
    return side_words(snapshot.step.side, snapshot.exercise.limb)


def _errand(snapshot: Snapshot) -> str:
    """What to do before the next exercise: fetch what it needs and is not at hand, or else change the position."""
    coming, before = snapshot.exercise, snapshot.plan.exercises[max(0, snapshot.step.exercise - 1)]
    missing = [kit for kit in coming.kit if kit not in before.kit]
    if missing:
        return _tr(_FETCH[missing[0]])
    if coming.position is not before.position:
        return _tr(_MOVE[coming.position])
    return QCoreApplication.translate("MiniTimer", "Next")


def _tr(source: object) -> str:
    return QCoreApplication.translate("MiniTimer", str(source))
