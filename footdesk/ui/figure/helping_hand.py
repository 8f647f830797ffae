"""Paints the hand that helps the toes in the close-up: fingers that hook over their tips, or two that pull them apart."""

from PySide6.QtGui import QColor

from footdesk.core.figure.geometry import between, unit
from footdesk.core.figure.toes import Joint
from footdesk.ui.figure.easel import Easel
from footdesk.ui.figure.outline import chain

_OUT_OF_SIGHT = 0.02
_CONTOUR = 0.42


def paint_hooked_hand(easel: Easel, toes: tuple[tuple[Joint, ...], ...], near: float, over: float) -> None:
    """A hand in profile at the toes, `near` from 0 (out of sight) to 1.

    With `over` at 0 its fingers lie under the toes and bend them up, at 1 they lie on the toes and press them down.
    """
    if near <= _OUT_OF_SIGHT:
        return
    (root, _), (_, _), (tip, _) = toes[2]
    ahead = unit(tip - root)
    # Above the toes is where their nails are.
    above = ahead * 1j
    away = (above * 20 + ahead * 16) * (1 - near)
    below = between(-1 + 0j, 1 + 0j, over).real
    skin, line = easel.inks["skin"], easel.inks["skin_line"]
    for number in (3, 2, 1, 0):
        shift = (ahead * 0.55 + above * 0.30) * number
        finger = [
            (tip + away + ahead * x + above * y * below + shift, radius)
            for x, y, radius in (
                (9.5, 1.6, 2.0),
                (5.6, 3.6 if over > 0.5 else 2.6, 1.75),
                (1.6, 3.1, 1.55),
                (-2.4, 2.7, 1.3),
            )
        ]
        _piece(easel, finger, easel.inks.between("skin", "skin_line", 0.14) if number else skin, line)
    wrist = tip + away + ahead * 15.5 + above * 5.0
    palm = [(wrist, 3.1), (tip + away + ahead * 9.2 + above * 1.2 * below + above, 3.0)]
    arm = [(wrist + ahead * 24 + above * 16, 4.4), (wrist, 3.0)]
    _piece(easel, arm, skin, line)
    _piece(easel, palm, skin, line)
    easel.fill(chain([arm[1], palm[0]]), skin)
    easel.fill(chain([(between(arm[0][0], arm[1][0], 0.8), 3.1), *palm]), skin)
    thumb = [
        (tip + away + ahead * x - above * y * below, radius)
        for x, y, radius in ((9.0, -0.4, 1.7), (4.6, 1.7, 1.5), (0.6, 2.3, 1.25))
    ]
    _piece(easel, thumb, skin, line)
    easel.fill(chain([(palm[1][0], 2.6), (between(thumb[0][0], thumb[1][0], 0.3), 1.55)]), skin)


def _piece(easel: Easel, joints: list[Joint], fill: QColor, line: QColor) -> None:
    easel.fill(chain(joints, _CONTOUR), line)
    easel.fill(chain(joints), fill)
