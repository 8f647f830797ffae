"""The history: what was done, as frozen values, and the sums over it.

A session belongs to the local day on which it began, wherever on earth that was and however long it lasted.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from footdesk.core.ending import Ending
from footdesk.core.exercise import InvalidValueError, Milliseconds, Side, Strength
from footdesk.core.plan import WORK, Kind, Pace, Plan

_EPOCH = date(1970, 1, 1)
_DAWN = datetime(1970, 1, 1)  # noqa: DTZ001 - what a wall shows has no zone
_MINUTE: Milliseconds = 60_000
_DAY: Milliseconds = 86_400_000
_FURTHEST = 24 * 60 - 1
_DAYS = range((date.min - _EPOCH).days + 2, (date.max - _EPOCH).days - 1)
"""The days that a calendar has, with room for an offset at both ends."""

MAX_PAIN = 10
"""The worst pain score; 0 is no pain."""

MAX_NOTE = 2_000
"""The most characters of a note that is typed, in units of UTF-16; one that comes from a file may be longer."""


class WallTime(Struct, frozen=True):
    """A moment on the wall: milliseconds of UTC since 1970, minutes east of UTC, and the zone's name ("Europe/Berlin").

    Raises InvalidValueError for an offset of a day or more, and for a moment outside the calendar.
    """

    utc: Milliseconds
    offset: int
    zone: str

    def __post_init__(self) -> None:
        """Refuse an offset that no place on earth has, and a moment that no calendar has."""
        day_of(self.utc // _DAY)
        field, offset = "offset", self.offset
        if not -_FURTHEST <= offset <= _FURTHEST:
            raise InvalidValueError(field, offset, f"{-_FURTHEST} to {_FURTHEST}")

    @property
    def day(self) -> date:
        """The local day."""
        return self.local.date()

    @property
    def local(self) -> datetime:
        """The day and the time that the wall showed; it carries no zone."""
        return _DAWN + timedelta(milliseconds=self.utc + self.offset * _MINUTE)


def day_number(day: date) -> int:
    """The days from 1970-01-01 to a day."""
    return (day - _EPOCH).days


def day_of(number: int) -> date:
    """The day with this number. Raises InvalidValueError for one outside the calendar."""
    if number not in _DAYS:
        field = "day"
        raise InvalidValueError(field, number, f"{_DAYS.start} to {_DAYS.stop - 1}")
    return _EPOCH + timedelta(days=number)


class Outcome(Enum):
    """What became of an exercise in a session, or happened in it."""

    DONE = "done"
    SKIPPED = "skipped"
    EASED = "eased"
    INTERRUPTED = "interrupted"
    WENT_BACK = "went back"


class Place(Struct, frozen=True):
    """Where a session stands: an exercise's place in the routine, from 0, and the side worked on."""

    number: int
    side: Side

    def step_in(self, plan: Plan) -> int:
        """The step at which to carry on from here: the first one of this side in this exercise, behind any rest.

        Where the plan has no such side, the exercise's beginning; where it has no such exercise, the plan's.
        """
        if self.number >= len(plan.exercises):
            return 0
        entry = plan.entry(self.number)
        steps = range(entry, plan.blocks[self.number + 1])
        return next((index for index in steps if plan.steps[index].side is self.side), entry)


class StepRecord(Struct, frozen=True):
    """A step that ended. `began` counts from the beginning of the session; `planned` is None where it waited."""

    number: int
    exercise: str
    kind: Kind
    side: Side
    repetition: int
    stage: int | None
    began: Milliseconds
    planned: Milliseconds | None
    spent: Milliseconds
    complete: bool


class Remark(Struct, frozen=True):
    """What became of an exercise, `moment` milliseconds after the session began."""

    number: int
    exercise: str
    outcome: Outcome
    moment: Milliseconds


class PainScores(Struct, frozen=True):
    """The person's own scores, 0 to 10, each None where none was given. Raises InvalidValueError for any other."""

    before: int | None = None
    after: int | None = None
    next_morning: int | None = None

    def __post_init__(self) -> None:
        """Refuse what is not on the scale."""
        for field, score in (("before", self.before), ("after", self.after), ("next_morning", self.next_morning)):
            if score is not None and not 0 <= score <= MAX_PAIN:
                raise InvalidValueError(field, score, f"0 to {MAX_PAIN}")


class Felt(Struct, frozen=True):
    """How a session felt: the person's own scores, and a note in plain text."""

    pain: PainScores = PainScores()
    note: str = ""


class SessionPlan(Struct, frozen=True):
    """What a session's plan was made of, so that it can be made again.

    The routine, its order, its pace, the ids of the exercises that were left out of it, and the strength of its doses,
    which is None where that was not kept.
    """

    routine: str
    name: str
    by_position: bool
    pace: Pace
    left_out: tuple[str, ...] = ()
    strength: Strength | None = None


class SessionRecord(Struct, frozen=True):
    """A session as it was run. `ended` is in milliseconds of UTC; it and `ending` are None while it is unfinished.

    `declined` tells that nobody wants to carry on with it, `morning_asked` that the person was asked how it felt the
    next morning, whatever the answer was. Raises InvalidValueError for an end outside the calendar.
    """

    id: str
    plan: SessionPlan
    began: WallTime
    place: Place
    ended: Milliseconds | None = None
    ending: Ending | None = None
    pain: PainScores = PainScores()
    note: str = ""
    declined: bool = False
    morning_asked: bool = False

    def __post_init__(self) -> None:
        """Refuse an end that no calendar has."""
        if self.ended is not None:
            day_of(self.ended // _DAY)

    @property
    def day(self) -> date:
        """The local day on which it began."""
        return self.began.day


class WholeSession(Struct, frozen=True):
    """A session with all that is kept of it: its steps and remarks, in the order in which they ended."""

    session: SessionRecord
    steps: tuple[StepRecord, ...] = ()
    remarks: tuple[Remark, ...] = ()

    def given_up(self) -> "WholeSession":
        """The same, stopped when its last step ended if it was unfinished."""
        if self.session.ended is not None:
            return self
        last = max((step.began + step.spent for step in self.steps), default=0)
        ended = replace(self.session, ended=self.session.began.utc + last, ending=Ending.STOPPED)
        return replace(self, session=ended)


class Totals(Struct, frozen=True):
    """Sums over steps: milliseconds in all, milliseconds of work, and the repetitions and work of each side."""

    spent: Milliseconds
    work: Milliseconds
    work_by_side: Mapping[Side, Milliseconds]
    repetitions_by_side: Mapping[Side, int]


def totals(steps: Iterable[StepRecord]) -> Totals:
    """Sum up steps. A repetition counts when its work was completed, once however many stages it has."""
    spent, work, repetitions = 0, Counter[Side](), Counter[Side]()
    for step in steps:
        spent += step.spent
        if step.kind in WORK:
            work[step.side] += step.spent
            repetitions[step.side] += step.complete and not step.stage
    return Totals(spent, work.total(), work, repetitions)


class SessionSum(Struct, frozen=True):
    """A session and the sums over its steps."""

    session: SessionRecord
    totals: Totals


def done_on(day: date, sessions: Iterable[tuple[SessionRecord, Iterable[Remark]]]) -> frozenset[str]:
    """The ids of the exercises that were done in the sessions of a day."""
    return frozenset(
        remark.exercise
        for session, remarks in sessions
        if session.day == day
        for remark in remarks
        if remark.outcome is Outcome.DONE
    )


def days(sessions: Iterable[SessionRecord]) -> Mapping[date, int]:
    """How many sessions began on each day that has one."""
    return Counter(session.day for session in sessions)
