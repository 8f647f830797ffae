"""Moments of a session of the shipped exercises, to show to the parts of the screen."""

from functools import cache

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from footdesk.core.exercise import SECOND, Milliseconds
from footdesk.core.plan import Kind, Pace, Plan, unroll
from footdesk.core.session import Session, prepared
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.ui.phase import Phase

PRESSING, WALKING, STRETCHING, GRIP, TENDON, UPWARD, CIRCLES, HEEL, BAND, MASSAGE = range(10)
"""The ten exercises by their places in the plan."""

CLEAR = QColor(0, 0, 0, 0)


@cache
def ten() -> Plan:
    """All ten in the source's order, at the usual pace."""
    routine = next(routine for routine in load_catalog(resources()).routines if routine.id == "all-ten")
    return unroll(routine, Pace())


def session_at(now: Milliseconds, plan: Plan | None = None) -> Session:
    """A session that was started at 0, at a moment in milliseconds."""
    session, _ = prepared(plan or ten()).do(Action.START, 0)
    return session.advance(now)[0]


def moment_in(kind: Kind, exercise: int = PRESSING, number: int = 1, left: Milliseconds | None = None) -> Milliseconds:
    """A moment in the `number`th step of a kind in an exercise, `left` milliseconds before its end."""
    steps = [index for index, step in enumerate(ten().steps) if step.kind is kind and step.exercise == exercise]
    index = steps[number - 1]
    length = ten().steps[index].duration or 0
    return ten().starts[index] + length - (length if left is None else left)


def snapshot_in(kind: Kind, exercise: int = PRESSING, number: int = 1, left: Milliseconds | None = None) -> Snapshot:
    """A snapshot at such a moment."""
    now = moment_in(kind, exercise, number, left)
    return session_at(now).at(now)


def snapshot_after(
    action: Action, kind: Kind = Kind.HOLD, exercise: int = PRESSING, number: int = 1, left: Milliseconds | None = None
) -> Snapshot:
    """A snapshot right after an action at such a moment."""
    now = moment_in(kind, exercise, number, left)
    return session_at(now).do(action, now)[0].at(now)


def finished() -> Snapshot:
    """A snapshot of a session that came to its end."""
    return session_at(ten().total).at(ten().total)


def open_hold() -> Snapshot:
    """A hold that waits for the person."""
    return replace(snapshot_in(Kind.HOLD), length=None, remaining=None)


def long_hold(left: Milliseconds) -> Snapshot:
    """A hold of five minutes with so much left of it."""
    return replace(snapshot_in(Kind.HOLD), length=300 * SECOND, remaining=left)


def of_every_phase() -> dict[Phase, Snapshot]:
    """A snapshot of each phase."""
    return {
        Phase.GET_READY: snapshot_in(Kind.PREPARE, left=4 * SECOND),
        Phase.HOLD: snapshot_in(Kind.HOLD, number=4, left=2 * SECOND),
        Phase.MOVE: snapshot_in(Kind.MOVE, WALKING, left=14 * SECOND),
        Phase.RELAX: snapshot_in(Kind.RELAX, number=4, left=1 * SECOND),
        Phase.SWITCH: snapshot_in(Kind.SWITCH, left=4 * SECOND),
        Phase.REST: snapshot_in(Kind.REST, UPWARD, left=7 * SECOND),
        Phase.PAUSED: snapshot_after(Action.PAUSE, number=4, left=2 * SECOND),
        Phase.DONE: finished(),
    }


def picture(widget: QWidget) -> QImage:
    """What a widget paints, without what is behind it."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(CLEAR)
    widget.render(image, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    return image


def canvas(side: int = 100) -> tuple[QImage, QRectF]:
    """An empty square to paint on, and its rectangle."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(CLEAR)
    return image, QRectF(image.rect())


def painted(image: QImage, color: QColor | None = None) -> int:
    """How many pixels are covered, or covered by this color exactly."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in points)
    return sum(pixel.alpha() > 0 if color is None else pixel == color for pixel in found)
