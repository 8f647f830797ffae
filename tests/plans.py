"""Small exercises and plans for the tests of everything behind the core."""

from footdesk.core.exercise import Cues, Dose, Exercise, Limb, Position, Side, Sides, Work
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine

_CUES = Cues(prepare="Stand tall.", work="Press.", relax="Let go.", switch="")


def small_exercise(number: int = 1, dose: Dose | None = None) -> Exercise:
    """Make one standing exercise: two sides, one hold of a second, unless another dose is given."""
    return Exercise(
        id=f"exercise-{number}",
        number=number,
        name=f"Exercise {number}",
        position=Position.STANDING,
        limb=Limb.FOOT,
        kit=(),
        dose=dose or Dose(Sides.EACH, 1, Work.HOLD, 1000),
        instructions=("Stand tall.", "Press."),
        cues=_CUES,
        care="Press gently.",
        picture="Standing",
    )


def short_plan(*, exercises: int = 1, open_work: bool = False) -> Plan:
    """Make a plan of a few seconds: prepare, hold, switch, hold, each of one second."""
    dose = Dose(Sides.EACH, 1, Work.HOLD, None if open_work else 1000)
    routine = Routine("short", "Short", tuple(small_exercise(number + 1, dose) for number in range(exercises)))
    return unroll(routine, Pace(prepare=1000, settle=1000, switch=1000, rest=1000, first_side=Side.LEFT))
