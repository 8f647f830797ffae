"""Every sentence about a moment of a session, in the person's language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from footdesk.core.ending import Ending
from footdesk.core.exercise import Side
from footdesk.core.plan import WORK, Kind
from footdesk.core.snapshot import Mark, Snapshot
from footdesk.core.transitions import State
from footdesk.ui import words_counted as numbers
from footdesk.ui.phase import Phase, phase_of
from footdesk.ui.words_body import (
    side_first_words,
    side_inside_words,
    side_words,
    switch_words,
    take_place_words,
    translated,
)
from footdesk.ui.words_next import next_words, step_word

__all__ = [
    "counted_words",
    "cue_words",
    "digits_words",
    "done_words",
    "next_words",
    "phase_word",
    "picture_words",
    "place_words",
    "repetition_words",
    "ring_words",
    "row_words",
    "segments_words",
    "short_place_words",
    "side_line",
    "side_words",
    "time_left_words",
    "unit_words",
    "where_words",
]

translate = QCoreApplication.translate


def phase_word(snapshot: Snapshot) -> str:
    """The one word of a moment: Get ready, Hold, Walk, Circle, Roll, Move, Relax, Switch sides, Rest, Paused, All done.

    A session that was stopped says Stopped, for not all is done.
    """
    phase = phase_of(snapshot)
    if phase is Phase.DONE:
        whole = snapshot.ending is Ending.COMPLETED
        return translate("Words", "All done") if whole else translate("Words", "Stopped")
    return translate("Words", "Paused") if phase is Phase.PAUSED else step_word(snapshot.step, snapshot.exercise)


def side_line(snapshot: Snapshot) -> str:
    """The side of a moment in words; in a rest, and where two sides follow, "Left leg first"."""
    step, limb = snapshot.step, snapshot.exercise.limb
    return side_first_words(step.side, limb) if step.kind is Kind.REST else side_words(step.side, limb)


def repetition_words(snapshot: Snapshot) -> str:
    """Say "Rep 4 of 10"; "One round of 20 seconds" where there is but one; empty outside the repetitions."""
    step = snapshot.step
    if not step.repetition:
        return ""
    if step.repetitions > 1:
        return translate("Words", "Rep {number} of {count}").format(number=step.repetition, count=step.repetitions)
    span = snapshot.plan.repetition_time(step)
    if span is None:
        return translate("Words", "One round")
    return translate("Words", "One round of {span}").format(span=numbers.long_span_words(span))


def cue_words(snapshot: Snapshot) -> str:
    """The one line that says what to do right now; empty after the end."""
    if snapshot.state in _CUE_OF_STATE:
        return translated(_CUE_OF_STATE[snapshot.state])
    step, exercise = snapshot.step, snapshot.exercise
    if step.kind in WORK and step.stage is not None:
        return exercise.dose.stages[step.stage].cue
    if step.kind is Kind.SWITCH:
        switch = translate("Words", "{switch}.").format(switch=switch_words(step.side, exercise.limb))
        return f"{switch} {exercise.cues.switch}".strip()
    if step.kind is Kind.REST:
        return _rest_cue(snapshot) or exercise.cues.prepare
    return {Kind.PREPARE: exercise.cues.prepare, Kind.RELAX: exercise.cues.relax}.get(step.kind, exercise.cues.work)


def digits_words(snapshot: Snapshot) -> str:
    """The digits: whole seconds up to 99, minutes and seconds from 100; empty where a step waits for the person."""
    seconds = snapshot.seconds_left
    if seconds is None or snapshot.state is State.FINISHED:
        return ""
    return str(seconds) if seconds <= numbers.LARGEST_SECONDS else numbers.clock_words(snapshot.remaining or 0)


def unit_words(snapshot: Snapshot) -> str:
    """What the digits count: "second", "seconds", "seconds of hold left" while paused; empty without digits."""
    seconds = snapshot.seconds_left
    if seconds is None or snapshot.state is State.FINISHED:
        return ""
    if seconds > numbers.LARGEST_SECONDS:
        return translate("Words", "minutes")
    counted = numbers.Words()
    if phase_of(snapshot) is not Phase.PAUSED:
        return counted.unit(seconds)
    hold = snapshot.step.kind is Kind.HOLD
    return counted.unit_of_hold_left(seconds) if hold else counted.unit_left(seconds)


def place_words(snapshot: Snapshot) -> str:
    """Say "Exercise 1 of 10"; in a rest "Up next, exercise 6 of 10"."""
    words = translate("Words", "Exercise {number} of {count}")
    if snapshot.step.kind is Kind.REST:
        words = translate("Words", "Up next, exercise {number} of {count}")
    return words.format(number=snapshot.number, count=snapshot.count)


def short_place_words(snapshot: Snapshot) -> str:
    """Say "1 of 10", for small windows."""
    return translate("Words", "{number} of {count}").format(number=snapshot.number, count=snapshot.count)


def time_left_words(snapshot: Snapshot) -> str:
    """Say "16 min left", "Less than a minute left"."""
    return numbers.minutes_left_words(snapshot.left)


def row_words(snapshot: Snapshot) -> str:
    """What the list says under the exercise under way: "Left foot, rep 4 of 10"."""
    step, limb = snapshot.step, snapshot.exercise.limb
    side = side_words(step.side, limb)
    if step.kind is Kind.REST:
        return translate("Words", "Up next")
    if step.kind is Kind.SWITCH:
        words = translate("Words", "{done} done, {coming} next")
        return words.format(done=side_words(step.side.other, limb), coming=side_inside_words(step.side, limb))
    if step.kind is Kind.PREPARE and step.side is not Side.BOTH:
        return translate("Words", "Starting with your {side}").format(side=side_inside_words(step.side, limb))
    if step.repetition and step.repetitions > 1:
        words = translate("Words", "{side}, rep {number} of {count}")
        return words.format(side=side, number=step.repetition, count=step.repetitions)
    return side


def counted_words(snapshot: Snapshot) -> str:
    """Say "0 of 10 done", "4 done, 1 skipped"."""
    done, skipped = snapshot.counted(Mark.DONE), snapshot.counted(Mark.SKIPPED)
    if skipped:
        return translate("Words", "{done} done, {skipped} skipped").format(done=done, skipped=skipped)
    return translate("Words", "{done} of {count} done").format(done=done, count=snapshot.count)


def ring_words(snapshot: Snapshot) -> str:
    """The accessible name of the ring: "Hold, left foot, 2 seconds left"."""
    word = phase_word(snapshot)
    if snapshot.state is State.FINISHED:
        return word
    parts = [step_word(snapshot.step, snapshot.exercise)]
    if snapshot.step.kind is not Kind.REST:
        parts.append(side_inside_words(snapshot.step.side, snapshot.exercise.limb))
    if snapshot.remaining is not None:
        left = numbers.long_span_words(snapshot.remaining)
        parts.append(translate("Words", "{span} left").format(span=left))
    now = ", ".join(parts)
    return translate("Words", "{paused}. {now}").format(paused=word, now=now) if word != parts[0] else now


def segments_words(snapshot: Snapshot) -> str:
    """The accessible name of the segments: "Routine progress: exercise 1 of 10, 16 minutes left"."""
    words = translate("Words", "Routine progress: exercise {number} of {count}, {left}")
    left = numbers.long_minutes_left_words(snapshot.left)
    return words.format(number=snapshot.number, count=snapshot.count, left=left)


def where_words(snapshot: Snapshot) -> str:
    """The answer to "where am I": exercise, phase, side, seconds left, repetition, place in the routine, time left."""
    if snapshot.state is State.FINISHED:
        return translate("Words", "{word}. {sum}").format(word=phase_word(snapshot), sum=done_words(snapshot))
    left = numbers.long_minutes_left_words(snapshot.left)
    parts = (snapshot.exercise.name, ring_words(snapshot), repetition_words(snapshot), place_words(snapshot), left)
    sentence = translate("Words", "{part}.")
    return " ".join(sentence.format(part=part[0].upper() + part[1:]) for part in parts if part)


def done_words(snapshot: Snapshot, streak: int = 0) -> str:
    """Say "10 exercises in 16 minutes. That is 6 days in a row."; with skips "8 of 10 exercises in 13 minutes."."""
    done, span = snapshot.counted(Mark.DONE), numbers.minutes_spent_words(snapshot.spent)
    exercises = numbers.exercises_words(snapshot.count)
    if done == snapshot.count:
        whole = translate("Words", "{exercises} in {span}.").format(exercises=exercises, span=span)
        return whole if streak <= 1 else f"{whole} {numbers.Words().in_a_row(streak)}"
    words = translate("Words", "{done} of {exercises} in {span}.")
    return words.format(done=done, exercises=exercises, span=span)


def picture_words(snapshot: Snapshot) -> str:
    """The caption of the picture: "Picture: toe pressing, left foot"."""
    side = side_line(snapshot)
    words = translate("Words", "Picture: {exercise}, {side}")
    return words.format(exercise=_inside(snapshot.exercise.name), side=_inside(side))


_CUE_OF_STATE = {
    State.PAUSED: QT_TRANSLATE_NOOP(
        "Words", "Take your time. If it hurts, skip this one or stop here. What you have done still counts."
    ),
    State.INTERRUPTED: QT_TRANSLATE_NOOP(
        "Words", "This computer was asleep or locked. Carry on, or start this side again."
    ),
    State.FINISHED: "",
}


def _rest_cue(snapshot: Snapshot) -> str:
    last, exercise = snapshot.plan.exercises[snapshot.step.exercise - 1], snapshot.exercise
    fetch = tuple(kit for kit in exercise.kit if kit not in last.kit)
    return take_place_words(None if exercise.position is last.position else exercise.position, fetch)


def _inside(words: str) -> str:
    return words[:1].lower() + words[1:]
