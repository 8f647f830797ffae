"""Moments of a small session, for the tests of the mini timer."""

from footdesk.core.exercise import Cues, Dose, Exercise, Kit, Limb, Milliseconds, Position, Side, Sides, Work
from footdesk.core.plan import Kind, Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action

_CUES = Cues(prepare="Stand tall.", work="Press.", relax="Let go.", switch="Change feet.")


def exercise(number: int, name: str, position: Position, dose: Dose, kit: tuple[Kit, ...] = ()) -> Exercise:
    """Make an exercise of the foot."""
    return Exercise(
        id=f"exercise-{number}",
        number=number,
        name=name,
        position=position,
        limb=Limb.FOOT,
        kit=kit,
        dose=dose,
        instructions=("Press.",),
        cues=_CUES,
        care="Press gently.",
        picture="Standing",
    )


def plan(*, open_work: bool = False) -> Plan:
    """Make a plan of two exercises: four holds on each foot, then a walk that needs a towel, lying down."""
    each = Dose(Sides.EACH, 4, Work.HOLD, None if open_work else 3000, 2000)
    both = Dose(Sides.BOTH, 1, Work.WALK, 20000)
    pressing = exercise(1, "Toe pressing", Position.STANDING, each)
    walking = exercise(2, "Upward stretching", Position.LYING, both, (Kit.TOWEL,))
    return unroll(Routine("two", "Two", (pressing, walking)), Pace(first_side=Side.LEFT))


def running(kind: Kind, *, repetition: int | None = None, open_work: bool = False) -> tuple[Session, Milliseconds]:
    """Run a session up to a second into the first step of a kind, and say which moment that is."""
    whole = plan(open_work=open_work)
    wanted = (i for i, step in enumerate(whole.steps) if step.kind is kind and repetition in {None, step.repetition})
    now = whole.starts[next(wanted)] + 1000
    session, _ = prepared(whole).do(Action.START, 0)
    return session.advance(now)[0], now


def moment(kind: Kind, *actions: Action, repetition: int | None = None, open_work: bool = False) -> Snapshot:
    """The snapshot a second into the first step of a kind, after some actions there."""
    session, now = running(kind, repetition=repetition, open_work=open_work)
    for action in actions:
        session, _ = session.do(action, now)
    return session.at(now)


def finished() -> Snapshot:
    """The snapshot behind the end of the whole plan."""
    whole = plan()
    session, _ = prepared(whole).do(Action.START, 0)
    return session.advance(whole.total)[0].at(whole.total)
