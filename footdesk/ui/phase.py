"""Phases: what a person is to do right now, each with one shape, one ring pattern and one colour."""

from enum import Enum

from msgspec import Struct

from footdesk.core.plan import Kind, Step
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import State


class Phase(Enum):
    """What a person is to do right now."""

    GET_READY = "get ready"
    HOLD = "hold"
    MOVE = "move"
    RELAX = "relax"
    SWITCH = "switch"
    REST = "rest"
    PAUSED = "paused"
    DONE = "done"


class Shape(Enum):
    """The small sign beside a phase's word."""

    TRIANGLE = "open triangle"
    DISC = "filled disc"
    CHEVRONS = "chevrons"
    CIRCLE = "open circle"
    ARROWS = "two arrows"
    MOON = "moon"
    BARS = "two bars"
    TICK = "tick"


class Pattern(Enum):
    """How a phase's ring is drawn, so that phases differ without their colour."""

    DASHES = "20 dashes"
    SOLID = "thick solid"
    BEAD = "thin, bead at the end"
    HALVES = "two half rings"
    DOTS = "36 dots"
    OUTLINE = "hollow outline, frozen"
    FULL = "full ring"


class Look(Struct, frozen=True):
    """How a phase looks; `color` and `tint` are names of theme tokens."""

    shape: Shape
    pattern: Pattern
    color: str
    tint: str


LOOKS: dict[Phase, Look] = {
    Phase.GET_READY: Look(Shape.TRIANGLE, Pattern.DASHES, "prepare", "prepare_tint"),
    Phase.HOLD: Look(Shape.DISC, Pattern.SOLID, "hold", "hold_tint"),
    Phase.MOVE: Look(Shape.CHEVRONS, Pattern.SOLID, "hold", "hold_tint"),
    Phase.RELAX: Look(Shape.CIRCLE, Pattern.BEAD, "relax", "relax_tint"),
    Phase.SWITCH: Look(Shape.ARROWS, Pattern.HALVES, "switch", "switch_tint"),
    Phase.REST: Look(Shape.MOON, Pattern.DOTS, "rest", "rest_tint"),
    Phase.PAUSED: Look(Shape.BARS, Pattern.OUTLINE, "paused", "paused_tint"),
    Phase.DONE: Look(Shape.TICK, Pattern.FULL, "hold", "hold_tint"),
}
"""The table of design section 5."""

_OF_KIND = {
    Kind.PREPARE: Phase.GET_READY,
    Kind.HOLD: Phase.HOLD,
    Kind.MOVE: Phase.MOVE,
    Kind.RELAX: Phase.RELAX,
    Kind.SWITCH: Phase.SWITCH,
    Kind.REST: Phase.REST,
}

_OF_STATE = {State.PAUSED: Phase.PAUSED, State.INTERRUPTED: Phase.PAUSED, State.FINISHED: Phase.DONE}


def phase_of_step(step: Step) -> Phase:
    """The phase of a step while its time runs."""
    return _OF_KIND[step.kind]


def phase_of(snapshot: Snapshot) -> Phase:
    """The phase of a moment: paused and done come before the step's own."""
    return _OF_STATE.get(snapshot.state, _OF_KIND[snapshot.step.kind])
