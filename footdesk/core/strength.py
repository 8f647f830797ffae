"""Strength: a routine's doses made easier or stronger, by one choice for all of it.

No source gives an easier or a stronger dose: the shares and the bounds here are FootDesk's own, and every exercise that
is scaled says so. Sides are never touched, so both do the same.
"""

from msgspec.structs import replace

from footdesk.core.exercise import SECOND, Dose, Exercise, Milliseconds, Scaled, Strength
from footdesk.core.routine import Routine

MOST_REPETITIONS = 20
"""Stronger asks for no more repetitions than this, though a dose may have more of its own."""

MOST_WORK: Milliseconds = 60 * SECOND
"""Stronger asks for no longer hold or movement than this, though a dose may have a longer one of its own."""


def strengthened(routine: Routine, strength: Strength) -> Routine:
    """A routine at a strength; it may be at another one already."""
    return replace(routine, strength=strength, exercises=tuple(_scaled(each, strength) for each in routine.exercises))


def scaled_dose(dose: Dose, strength: Strength) -> Dose:
    """A dose at a strength: other repetitions and times of work, in whole seconds.

    Easier is two thirds of both, as in "Make it easier" of a session, with one repetition of a second left of anything.
    Stronger is a third more of both: 3 s become 4 s and 10 times become 13, the smallest step up that a short hold can
    take. It stops at MOST_REPETITIONS and MOST_WORK, where more of the same is no gentle exercise any more, and never
    goes below the dose itself. Relaxing stays as long as it is, and what waits for the person still waits.
    """
    if strength is Strength.STANDARD:
        return dose
    scale = _easier if strength is Strength.EASIER else _stronger
    repetitions = two_thirds(dose.repetitions)
    if strength is Strength.STRONGER:
        repetitions = max(dose.repetitions, min((dose.repetitions * 4 + 1) // 3, MOST_REPETITIONS))
    stages = tuple(replace(stage, time=scale(stage.time)) for stage in dose.stages)
    return replace(dose, repetitions=repetitions, work_time=scale(dose.work_time), stages=stages)


def two_thirds(count: int) -> int:
    """Two thirds of a count, rounded up, so that something is left of anything."""
    return -(-count * 2 // 3)


def _scaled(exercise: Exercise, strength: Strength) -> Exercise:
    usual = exercise.dose if exercise.scaled is None else exercise.scaled.usual
    dose = scaled_dose(usual, strength)
    return replace(exercise, dose=dose, scaled=None if dose == usual else Scaled(strength, usual))


def _easier(work_time: Milliseconds | None) -> Milliseconds | None:
    return None if work_time is None else two_thirds(work_time // SECOND) * SECOND


def _stronger(work_time: Milliseconds | None) -> Milliseconds | None:
    if work_time is None or work_time >= MOST_WORK:
        return work_time
    nearest = (work_time * 4 + 3 * SECOND // 2) // (3 * SECOND) * SECOND
    return min(max(nearest, -(-work_time // SECOND) * SECOND), MOST_WORK)
