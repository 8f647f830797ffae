"""A plan: a routine unrolled into steps, with its whole time known before it starts.

An exercise's block of steps is: rest (but not before the first), prepare, all repetitions of one side with a
relax between two of them, switch, all repetitions of the other side. A rest belongs to the exercise it leads to,
though its length may be that of the dose before it.
No step lasts zero; a step without a duration waits until the person goes on.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import cached_property
from itertools import accumulate, pairwise

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.exercise import (
    SECOND,
    Dose,
    Exercise,
    InvalidValueError,
    Milliseconds,
    Position,
    Side,
    Work,
)
from footdesk.core.routine import Routine
from footdesk.core.strength import two_thirds


class Kind(Enum):
    """What a step asks for."""

    PREPARE = "prepare"
    HOLD = "hold"
    MOVE = "move"
    RELAX = "relax"
    SWITCH = "switch"
    REST = "rest"


WORK = frozenset({Kind.HOLD, Kind.MOVE})
"""The kinds in which the body works."""

WAITING = frozenset({Kind.PREPARE, Kind.SWITCH, Kind.REST})
"""The kinds in which the person may ask for more time, or go on at once."""


class Pace(Struct, frozen=True):
    """The milliseconds between the work: these are the person's to choose, none of them is the source's.

    `settle` replaces `prepare` where the position changes or something has to be fetched.
    `wait` makes every rest wait until the person goes on. Zero leaves such a step out of the plan.
    """

    prepare: Milliseconds = 5 * SECOND
    settle: Milliseconds = 10 * SECOND
    switch: Milliseconds = 5 * SECOND
    rest: Milliseconds = 10 * SECOND
    first_side: Side = Side.LEFT
    wait: bool = False

    def __post_init__(self) -> None:
        """Refuse negative times, and both sides as the first one."""
        for name in ("prepare", "settle", "switch", "rest"):
            if getattr(self, name) < 0:
                raise InvalidValueError(name, getattr(self, name), "0 or more")
        if self.first_side is Side.BOTH:
            raise InvalidValueError(field="first_side", found=self.first_side.value, expected="left or right")


class Step(Struct, frozen=True):
    """One stretch of time with one instruction.

    `exercise` counts the plan's exercises from 0; `side` is the side worked on, or the next one in a switch, a rest
    or a prepare; `repetition` counts from 1, and is 0 outside the repetitions; `stage` counts from 0;
    `duration` is in milliseconds, None waits for the person.
    """

    kind: Kind
    exercise: int
    side: Side
    repetition: int
    repetitions: int
    duration: Milliseconds | None
    stage: int | None = None


class Plan(Struct, frozen=True, dict=True):
    """A routine's steps in their order, with the sums that make every question about time a look-up."""

    routine: Routine
    pace: Pace
    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        """Sum up at once, so that no moment of a session waits for it."""
        _ = self.starts, self.blocks, self.runs, self.turns

    @cached_property
    def starts(self) -> tuple[Milliseconds, ...]:
        """Where each step starts, in milliseconds, and at the end where the last one ends."""
        return tuple(accumulate((step.duration or 0 for step in self.steps), initial=0))

    @cached_property
    def blocks(self) -> tuple[int, ...]:
        """The first step of each exercise, and at the end the number of all steps."""
        pairs = enumerate(pairwise(self.steps), start=1)
        return (0, *(i for i, (before, step) in pairs if step.exercise != before.exercise), len(self.steps))

    @cached_property
    def runs(self) -> tuple[int, ...]:
        """The first step of each run of repetitions on a side, and each step that leads to one."""
        return (0, *(i for i, (before, step) in enumerate(pairwise(self.steps), start=1) if _begins_run(before, step)))

    @cached_property
    def turns(self) -> tuple[int, ...]:
        """The steps in which the person gets ready for the next thing."""
        return tuple(i for i, step in enumerate(self.steps) if step.kind in WAITING)

    @property
    def total(self) -> Milliseconds:
        """The time of the whole plan in milliseconds; steps that wait for the person count as nothing."""
        return self.starts[-1]

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """The exercises in the order in which they are done."""
        return self.routine.exercises

    def time_after(self, index: int) -> Milliseconds:
        """The milliseconds of all steps behind the step `index`."""
        return self.total - self.starts[index + 1]

    def time_of(self, exercise: int) -> Milliseconds:
        """The milliseconds of an exercise's own steps, without the rest that leads to it."""
        return self.starts[self.blocks[exercise + 1]] - self.starts[self.entry(exercise)]

    def entry(self, exercise: int) -> int:
        """The step at which an exercise begins, behind the rest that leads to it."""
        first = self.blocks[exercise]
        return first + (self.steps[first].kind is Kind.REST)

    def side_entry(self, index: int) -> int:
        """The first step of the run of repetitions on one side that the step `index` belongs to.

        A prepare, switch or rest leads to a side and is its own entry.
        """
        return self.runs[bisect_right(self.runs, index) - 1]

    def repetition_time(self, step: Step) -> Milliseconds | None:
        """The milliseconds of all the work of the repetition that a step is of; None where any of it waits."""
        block = self.steps[self.blocks[step.exercise] : self.blocks[step.exercise + 1]]
        times = [each.duration for each in block if each.kind in WORK and _repetition(each) == _repetition(step)]
        known = [time for time in times if time is not None]
        return sum(known) if len(known) == len(times) else None

    def next_turn(self, index: int) -> int | None:
        """The next step behind `index` that is a prepare, a switch or a rest; None behind the last one."""
        place = bisect_right(self.turns, index)
        return self.turns[place] if place < len(self.turns) else None

    def eased(self, index: int) -> "Plan":
        """The same plan, easier from `index` to the end of its exercise: two thirds of the repetitions and hold times.

        Repetitions already begun stay; no work gets shorter than a second; the step `index` itself is shortened too.
        """
        begun = self.steps[index]
        return self._replaced(index, _eased(self.steps[index : self.blocks[begun.exercise + 1]], begun))

    def restored(self, index: int, eased: int = 0) -> "Plan":
        """The same plan, as it was at first from `index` to the end of its exercise, and then eased so many times.

        The step `index` has to be the first one of its exercise, or of a side of it.
        """
        begun = self.steps[index]
        whole = tuple(_block(self.exercises, begun.exercise, self.pace))
        first = next(place for place, step in enumerate(whole) if _same_place(step, begun))
        plan = self._replaced(index, whole[first:])
        for _ in range(eased):
            plan = plan.eased(index)
        return plan

    def _replaced(self, index: int, steps: "Iterable[Step]") -> "Plan":
        """The same plan with other steps from `index` to the end of its exercise."""
        end = self.blocks[self.steps[index].exercise + 1]
        replaced = (*self.steps[:index], *steps, *self.steps[end:])
        return self if replaced == self.steps else replace(self, steps=replaced)


def unroll(routine: Routine, pace: Pace) -> Plan:
    """The plan of a routine at a pace.

    The first exercise is prepared for as by somebody who stands with nothing at hand.
    """
    return Plan(routine, pace, tuple(_steps(routine.exercises, pace)))


def time_alone(exercise: Exercise, pace: Pace) -> Milliseconds:
    """The time of a session of one exercise in milliseconds, reckoned without its steps: lists hold thousands."""
    dose = exercise.dose
    settled = exercise.position is Position.STANDING and not exercise.kit
    turns = len(dose.sides.order(Side.LEFT))
    work = dose.repetitions * sum(time or 0 for time in dose.work_times)
    side = work + (dose.repetitions - 1) * dose.relax_time
    return (pace.prepare if settled else pace.settle) + turns * side + (turns - 1) * pace.switch


def _repetition(step: Step) -> tuple[Side, int]:
    return step.side, step.repetition


def _begins_run(before: Step, step: Step) -> bool:
    moved_on = (step.exercise, step.side) != (before.exercise, before.side)
    return moved_on or step.kind in WAITING or before.kind in WAITING


def _steps(exercises: tuple[Exercise, ...], pace: Pace) -> Iterator[Step]:
    for number in range(len(exercises)):
        yield from _block(exercises, number, pace)


def _block(exercises: tuple[Exercise, ...], number: int, pace: Pace) -> Iterator[Step]:
    exercise, before = exercises[number], exercises[number - 1] if number else None
    position, at_hand = (before.position, before.kit) if before else (Position.STANDING, ())
    settled = exercise.position is position and set(at_hand).issuperset(exercise.kit)
    sides = exercise.dose.sides.order(exercise.dose.first_side or pace.first_side)
    count = exercise.dose.repetitions
    rest = pace.rest if before is None or before.dose.rest_time is None else before.dose.rest_time
    if before and (pace.wait or rest):
        yield Step(Kind.REST, number, sides[0], 0, count, None if pace.wait else rest)
    if prepare := pace.prepare if settled else pace.settle:
        yield Step(Kind.PREPARE, number, sides[0], 0, count, prepare)
    for turn, side in enumerate(sides):
        if turn and pace.switch:
            yield Step(Kind.SWITCH, number, side, 0, count, pace.switch)
        yield from _repetitions(number, side, exercise.dose)


def _same_place(step: Step, other: Step) -> bool:
    """Whether two steps of an exercise are the same one, however much there is to do in each."""
    return replace(step, repetitions=0, duration=None) == replace(other, repetitions=0, duration=None)


def _repetitions(number: int, side: Side, dose: Dose) -> Iterator[Step]:
    kind = Kind.HOLD if dose.work is Work.HOLD else Kind.MOVE
    count = dose.repetitions
    stages: tuple[int | None, ...] = tuple(range(len(dose.stages))) or (None,)
    for repetition in range(1, count + 1):
        for stage, work_time in zip(stages, dose.work_times, strict=True):
            yield Step(kind, number, side, repetition, count, work_time, stage)
        if repetition < count and dose.relax_time:
            yield Step(Kind.RELAX, number, side, repetition, count, dose.relax_time)


def _eased(steps: tuple[Step, ...], begun: Step) -> Iterator[Step]:
    for step in steps:
        fewer = two_thirds(step.repetitions)
        last = max(fewer, begun.repetition) if step.side is begun.side else fewer
        relax_after_last = step.kind is Kind.RELAX and step.repetition >= last and step is not begun
        if step.repetition > last or relax_after_last:
            continue
        duration = step.duration
        if step.kind in WORK and duration is not None:
            duration = two_thirds(duration // SECOND) * SECOND
        yield replace(step, repetitions=last, duration=duration)
