"""A plan as plain text, for the command line: every step with its time, and the totals."""

from collections.abc import Iterator

from footdesk.core.exercise import SECOND, Milliseconds, Side, Strength
from footdesk.core.plan import Plan, Step

_SIDE = {Side.LEFT: "left", Side.RIGHT: "right", Side.BOTH: "both"}


def plan_text(plan: Plan) -> str:
    """Every step on a line of its own: when it starts, how long it lasts, what it is; to the millisecond."""
    return "\n".join(_lines(plan)) + "\n"


def _lines(plan: Plan) -> Iterator[str]:
    strength = "" if plan.routine.strength is Strength.STANDARD else f"{plan.routine.strength.value}, "
    named = f"{plan.routine.name} ({plan.routine.id})"
    yield f"{named}, {strength}{len(plan.exercises)} exercises, {_clock(plan.total).strip()}"
    for number, exercise in enumerate(plan.exercises):
        first, end = plan.blocks[number], plan.blocks[number + 1]
        yield ""
        time = _clock(plan.time_of(number)).strip()
        yield f"{number + 1}. {exercise.name} ({exercise.id}), {exercise.position.value}, {time}"
        for index in range(first, end):
            yield f"{_clock(plan.starts[index])}  {_span(plan.steps[index])}  {_what(plan, plan.steps[index])}"
    yield ""
    yield f"total {_clock(plan.total).strip()} ({plan.total} ms)"


def _what(plan: Plan, step: Step) -> str:
    stages = plan.exercises[step.exercise].dose.stages
    parts = [step.kind.value, _SIDE[step.side]]
    if step.repetition:
        parts.append(f"{step.repetition} of {step.repetitions}")
    if step.stage is not None:
        parts.append(stages[step.stage].name.lower())
    return "  ".join(parts)


def _span(step: Step) -> str:
    return f"{'waits':>8}" if step.duration is None else f"{step.duration / SECOND:6.3f} s"


def _clock(time: Milliseconds) -> str:
    minutes, rest = divmod(time, 60 * SECOND)
    return f"{minutes:3d}:{rest // SECOND:02d}.{rest % SECOND:03d}"
