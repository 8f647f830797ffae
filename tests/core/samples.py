"""Small exercises and plans for the tests of the core, with times that are easy to add up."""

from footdesk.core.exercise import SECOND, Cues, Dose, Exercise, Kit, Limb, Milliseconds, Position, Sides, Work
from footdesk.core.plan import Pace, Plan, Step, unroll
from footdesk.core.routine import Routine
from footdesk.core.session import Session, prepared
from footdesk.core.transitions import Action

BOTH_ONCE = Dose(Sides.BOTH, 1, Work.MOVE, 20 * SECOND)
"""Both sides at once, one movement of 20 s."""

EACH_TWICE = Dose(Sides.EACH, 2, Work.HOLD, 3 * SECOND, 2 * SECOND)
"""Each side two holds of 3 s with 2 s between."""

OPEN = Dose(Sides.BOTH, 1, Work.HOLD, None)
"""Both sides at once, one hold that waits for the person."""

BARE = Pace(prepare=0, settle=0, switch=0, rest=0)
"""No time between the work."""

CUES = Cues(prepare="Get ready.", work="Hold.", relax="Let go.", switch="Change sides.")


INSIDE = {
    "prepare": 2_000,
    "hold": 6_000,
    "relax": 9_000,
    "switch": 14_000,
    "rest": 30_000,
    "move": 45_000,
    "open hold": 80_000,
}
"""A moment inside a step of each sort, in a session of PLAN that was started at 0."""


def exercise(
    dose: Dose = EACH_TWICE, position: Position = Position.STANDING, kit: tuple[Kit, ...] = (), name: str = "grip"
) -> Exercise:
    """An exercise of which only the dose, the position, the kit and the name matter."""
    return Exercise(
        id=name,
        number=1,
        name=name,
        position=position,
        limb=Limb.FOOT,
        kit=kit,
        dose=dose,
        instructions=("Do it.",),
        cues=CUES,
        care="Stop if it hurts.",
        picture="A foot",
    )


def plan_of(*doses: Dose, pace: Pace | None = None) -> Plan:
    """A plan of standing exercises with these doses, at the usual pace unless another one is given."""
    exercises = tuple(exercise(dose, name=f"exercise {number}") for number, dose in enumerate(doses, start=1))
    return unroll(Routine("sample", "A sample", exercises), pace or Pace())


def told(steps: tuple[Step, ...]) -> list[str]:
    """Each step as one short line: kind, side, repetition, stage and seconds."""
    return [_line(step) for step in steps]


def _line(step: Step) -> str:
    repetition = f" {step.repetition}/{step.repetitions}" if step.repetition else ""
    stage = "" if step.stage is None else f" stage {step.stage}"
    length = "open" if step.duration is None else f"{step.duration / SECOND:g}"
    return f"{step.kind.value} {step.side.value}{repetition}{stage}: {length}"


def running_at(plan: Plan, now: Milliseconds) -> Session:
    """A session of a plan that was started at 0 and told the time once since."""
    session, _ = prepared(plan).do(Action.START, 0)
    return session.advance(now)[0]


def done(session: Session, *actions: tuple[Action, Milliseconds]) -> Session:
    """The session after these actions, each at its moment."""
    for action, moment in actions:
        session, _ = session.do(action, moment)
    return session


PLAN = plan_of(EACH_TWICE, BOTH_ONCE, OPEN)
"""A plan whose steps begin at 0, 5, 8, 10, 13, 18, 21 and 23 s.

Its second exercise has a rest at 26 s, a prepare at 36 s and a move at 41 s,
its third a rest at 61 s, a prepare at 71 s and an open hold at 76 s.
"""
