"""When something is to be heard: the moments in what happens, and those planned ahead inside a step.

All moments inside a step are whole seconds before its end, at which the seconds shown change anyway.
"""

from collections.abc import Callable, Mapping

from footdesk.core.cue_speaker import Speaker
from footdesk.core.cues import TABLE, Cue, Hearing, Moment, side_of, speaker_of, tone_of
from footdesk.core.ending import Ending
from footdesk.core.events import (
    Eased,
    Event,
    ExerciseSkipped,
    Finished,
    Interrupted,
    Lengthened,
    Paused,
    Resumed,
    StepBegan,
    StepEnded,
)
from footdesk.core.exercise import SECOND, Milliseconds
from footdesk.core.plan import WORK, Kind, Step
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State

LONG_WORK: Milliseconds = 20 * SECOND
"""Work of this length or longer has a halfway and an announced end (design, section 9)."""

NEAR_END = 5
"""The whole seconds left at which the end of long work is announced."""

COUNTED_SECONDS = 3
"""So many last seconds are counted down, in every step longer than they are."""


def cue_of_event(event: Event, previous: Event | None, now: Snapshot, hearing: Hearing) -> Cue | None:
    """What is to be heard at an event, when `previous` was the one before it and `now` is the moment it led to.

    A step that is already over again, because somebody looked late, is not heard. While the session stands still,
    the beginning of a step is only told. A cue without tone and phrase still ends what the voice is saying.
    """
    if isinstance(event, StepBegan) and event.index != now.index:
        return None
    moment = _moment(event, previous)
    return None if moment is None else _cue(moment, now, hearing)


def cue_inside_step(previous: Snapshot | None, now: Snapshot, hearing: Hearing) -> Cue | None:
    """What is to be heard at a moment inside a step, when `previous` was the last moment seen."""
    if previous is None or (previous.state, previous.index) != (State.RUNNING, now.index):
        return None
    left, left_before = now.seconds_left, previous.seconds_left
    if now.state is not State.RUNNING or left is None or left_before is None or left >= left_before:
        return None
    moment = milestones(now.step.kind, now.length or 0).get(left)
    return None if moment is None else _cue(moment, now, hearing)


def milestones(kind: Kind, length: Milliseconds) -> Mapping[int, Moment]:
    """The moments inside a step of `length` milliseconds, by the whole seconds that are left then."""
    seconds = -(-length // SECOND)
    planned: dict[int, Moment] = {}
    if kind in WORK:
        planned |= dict.fromkeys(range(1, seconds), Moment.BEAT)
    if kind in WORK and length >= LONG_WORK:
        planned[NEAR_END] = Moment.NEAR_END
        planned[-(-length // (2 * SECOND))] = Moment.HALFWAY
    if seconds > COUNTED_SECONDS:
        planned |= dict.fromkeys(range(1, COUNTED_SECONDS + 1), Moment.COUNT)
    return planned


def budget(now: Snapshot) -> Milliseconds | None:
    """The milliseconds until the next moment of this step or the next one may speak; None if time stands still."""
    if now.state is not State.RUNNING or now.remaining is None:
        return None
    planned = milestones(now.step.kind, now.length or 0)
    told = (left * SECOND for left, moment in planned.items() if TABLE[moment].phrases)
    return now.remaining - max((at for at in told if at < now.remaining), default=0)


def _cue(moment: Moment, now: Snapshot, hearing: Hearing) -> Cue | None:
    silent = now.state is State.PAUSED and moment is not Moment.PAUSED
    tone = None if silent else tone_of(moment, hearing)
    if tone is None and not TABLE[moment].phrases:
        return None
    speaker = speaker_of(moment, hearing)
    number = now.step.exercise
    return Cue(
        moment=moment,
        tone=tone,
        side=side_of(moment, now.step.side, hearing),
        speaker=speaker,
        phrases=TABLE[moment].phrases if speaker is Speaker.VOICE else (),
        exercise=now.exercise,
        before=now.plan.exercises[number - 1] if number else None,
        step=now.step,
        budget=budget(now),
    )


def _moment(event: Event, previous: Event | None) -> Moment | None:
    match event:
        case StepBegan(step=step):
            return _BEGINNINGS[step.kind](step, previous)
        case Resumed(at=at) if isinstance(previous, StepBegan) and previous.at == at:
            # The side that begins again names itself.
            return None
        case Finished(ending=ending):
            return Moment.DONE if ending is Ending.COMPLETED else Moment.STOPPED
        case _:
            return _EVENTS.get(type(event))


_EVENTS: Mapping[type[Event], Moment] = {
    Paused: Moment.PAUSED,
    Interrupted: Moment.PAUSED,
    Resumed: Moment.RESUMED,
    Lengthened: Moment.LENGTHENED,
    Eased: Moment.EASED,
}


def _ready(_step: Step, previous: Event | None) -> Moment:
    match previous:
        case ExerciseSkipped():
            return Moment.READY_SKIPPED
        case StepEnded(step=Step(kind=Kind.REST)):
            return Moment.READY_RESTED
        case _:
            return Moment.READY


def _work(step: Step, previous: Event | None) -> Moment:
    match previous:
        case StepEnded(step=Step(kind=kind, side=side)) if kind in WORK and side is not step.side:
            return Moment.WORK_SWITCHED
        case StepEnded(step=ended) if ended.exercise == step.exercise and ended.kind is not Kind.REST:
            return _repetition(step)
        case _:
            return Moment.WORK_UNPREPARED


def _repetition(step: Step) -> Moment:
    if step.stage:
        return Moment.STAGE
    staged, last = step.stage is not None, step.repetition == step.repetitions
    if step.repetitions == 1:
        return Moment.STAGE if staged else Moment.WORK_ONCE
    if last:
        return Moment.STAGE_LAST if staged else Moment.WORK_LAST
    return Moment.STAGE_COUNTED if staged else Moment.WORK_COUNTED


_BEGINNINGS: Mapping[Kind, Callable[[Step, Event | None], Moment]] = {
    Kind.PREPARE: _ready,
    Kind.HOLD: _work,
    Kind.MOVE: _work,
    Kind.RELAX: lambda _step, _previous: Moment.RELAX,
    Kind.SWITCH: lambda _step, _previous: Moment.SWITCH,
    Kind.REST: lambda _step, _previous: Moment.REST,
}
