"""Ten years of daily use, made the same each time: some 3,650 sessions with 400,000 steps, scores and notes.

`python -m tests.store.ten_years FOLDER [DAYS]` writes them into a new folder of data, so that it can be looked at.
"""

import random
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

from footdesk.core.ending import Ending
from footdesk.core.history import (
    Outcome,
    PainScores,
    Place,
    Remark,
    SessionPlan,
    SessionRecord,
    StepRecord,
    WallTime,
    WholeSession,
)
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from tests.store.histories import identifier, opened

TEN_YEARS = 3_652

_NOTES = ("Cold feet.", "Slept well.", "Calves were tight.")


def years_of_use(last: date, days: int = TEN_YEARS) -> Iterator[WholeSession]:
    """Make a session for nearly every day up to the last one: some stopped, some days none, some days two."""
    chance = random.Random(2026)  # noqa: S311 - a made-up history is no secret
    plans = [unroll(routine.by_position(), Pace()) for routine in load_catalog(resources()).routines]
    plans.sort(key=lambda plan: -len(plan.steps))
    number = 0
    for back in reversed(range(days)):
        for hour in _hours(chance):
            number += 1
            plan = plans[0] if chance.random() < 0.95 else plans[-1]
            yield _session(chance, identifier(number), plan, last - timedelta(days=back), hour)


def _hours(chance: random.Random) -> tuple[int, ...]:
    return chance.choices([(), (7,), (7, 14)], [12, 80, 8])[0]


def _session(chance: random.Random, name: str, plan: Plan, day: date, hour: int) -> WholeSession:
    stopped = chance.random() < 0.07
    count = chance.randrange(len(plan.steps)) if stopped else len(plan.steps)
    offset = 120 if 4 <= day.month <= 9 else 60
    began = datetime.combine(day, time(hour, chance.randrange(60)), timezone(timedelta(minutes=offset)))
    utc = round(began.timestamp() * 1000)
    before = chance.randint(2, 7)
    after = max(0, before - chance.choice((0, 0, 1, 1, 2, -1)))
    made_of = SessionPlan(plan.routine.id, plan.routine.name, by_position=True, pace=plan.pace)
    record = SessionRecord(
        id=name,
        plan=made_of,
        began=WallTime(utc, offset, "Europe/Berlin"),
        place=Place(plan.steps[max(0, count - 1)].exercise, plan.steps[max(0, count - 1)].side),
        ended=utc + plan.starts[count],
        ending=Ending.STOPPED if stopped else Ending.COMPLETED,
        pain=PainScores(before, after) if chance.random() < 0.7 else PainScores(),
        note=chance.choice(_NOTES) if chance.random() < 0.1 else "",
    )
    return WholeSession(record, tuple(_steps(plan, count)), tuple(_remarks(plan, count)))


def _steps(plan: Plan, count: int) -> Iterator[StepRecord]:
    for number, step in enumerate(plan.steps[:count]):
        spent = plan.starts[number + 1] - plan.starts[number]
        what = (step.exercise, plan.exercises[step.exercise].id, step.kind, step.side, step.repetition, step.stage)
        yield StepRecord(*what, plan.starts[number], step.duration, spent, complete=True)


def _remarks(plan: Plan, count: int) -> Iterator[Remark]:
    for number, exercise in enumerate(plan.exercises):
        if (end := plan.blocks[number + 1]) <= count:
            yield Remark(number, exercise.id, Outcome.DONE, plan.starts[end])


def write_years(folder: Path, last: date, days: int = TEN_YEARS) -> int:
    """Write them into the history of a folder, and say how many sessions there are."""
    history, _ = opened(folder, today=last)
    with closing(history):
        return history.merge(years_of_use(last, days))


if __name__ == "__main__":
    wanted = int(sys.argv[2]) if len(sys.argv) > 2 else TEN_YEARS
    sys.stdout.write(f"{write_years(Path(sys.argv[1]), date.today(), wanted)} sessions\n")  # noqa: DTZ011 - a demonstration
