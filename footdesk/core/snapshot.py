"""A snapshot: all that a view needs to draw one moment of a session."""

from enum import Enum

from msgspec import Struct

from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND, Exercise, Milliseconds
from footdesk.core.plan import Kind, Plan, Step
from footdesk.core.transitions import Action, State


class Mark(Enum):
    """What became of an exercise of the plan."""

    TO_DO = "to do"
    DONE = "done"
    SKIPPED = "skipped"


class Snapshot(Struct, frozen=True):
    """One moment of a session; all times are in milliseconds.

    `length` is the whole time of the step under way and `remaining` what is left of it, both None where it waits
    for the person. `spent` is the time of all steps that have ended. `marks` has one mark for each exercise.
    """

    state: State
    plan: Plan
    index: int
    length: Milliseconds | None
    remaining: Milliseconds | None
    spent: Milliseconds
    marks: tuple[Mark, ...]
    actions: frozenset[Action]
    ending: Ending | None

    @property
    def step(self) -> Step:
        """The step under way: the first one before the start, the last one after the end."""
        return self.plan.steps[self.index]

    @property
    def exercise(self) -> Exercise:
        """The exercise under way; in a rest, the one that comes next."""
        return self.plan.exercises[self.step.exercise]

    @property
    def number(self) -> int:
        """The place of the exercise in the routine, from 1."""
        return self.step.exercise + 1

    @property
    def count(self) -> int:
        """How many exercises the routine has."""
        return len(self.marks)

    @property
    def seconds_left(self) -> int | None:
        """The whole seconds left of the step, rounded up, so that 1 is shown for the whole last second."""
        return None if self.remaining is None else -(-self.remaining // SECOND)

    @property
    def fraction_left(self) -> float:
        """The share of the step that is left, from 1 down to 0; 1 where the step waits for the person."""
        if self.remaining is None:
            return 1.0
        return self.remaining / self.length if self.length else 0.0

    @property
    def left(self) -> Milliseconds:
        """The time left of the whole routine."""
        if self.state is State.FINISHED:
            return 0
        return self.plan.time_after(self.index) + (self.remaining or 0)

    @property
    def exercise_fraction(self) -> float:
        """The share of the exercise's own time that is done, from 0 to 1; a rest before it counts as nothing."""
        if self.step.kind is Kind.REST:
            return 0.0
        whole = self.plan.time_of(self.step.exercise)
        begun = self.plan.starts[self.index] - self.plan.starts[self.plan.entry(self.step.exercise)]
        step_share = (self.step.duration or 0) * (1.0 - self.fraction_left)
        return (begun + step_share) / whole if whole else 0.0

    @property
    def coming(self) -> tuple[Step, ...]:
        """Up to three steps that come next: the two behind this one, then the next turn further on."""
        following = self.plan.steps[self.index + 1 : self.index + 3]
        turn = self.plan.next_turn(self.index)
        if turn is not None and turn > self.index + len(following):
            return (*following, self.plan.steps[turn])
        return following

    @property
    def side_done(self) -> bool:
        """Whether the other side of this exercise is behind us: its own switch, or a repetition after it."""
        first = self.plan.steps[self.plan.entry(self.step.exercise)].side
        return self.step.side is not first

    def counted(self, mark: Mark) -> int:
        """How many exercises bear a mark."""
        return self.marks.count(mark)
