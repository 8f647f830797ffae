"""The outlines of each build, over one and the same rig.

A station is a part of a limb's length with the half widths there, in centimetres: to the left and to the right of the
direction from the trunk outwards. Of a torso's stations the numbers are its front and its back.
"""

from collections.abc import Mapping

from msgspec import Struct

from footdesk.core.figure.looks import Build
from footdesk.ui.figure.outline import Stations


class Outlines(Struct, frozen=True):
    """The outlines of one build."""

    thigh: Stations
    shin: Stations
    upper_arm: Stations
    forearm: Stations
    torso: Stations
    hip: float
    neck: float


SLIM_OUTLINES = Outlines(
    thigh=Stations(((0, 8.6, 9.9), (0.2, 8.4, 9.1), (0.5, 7.3, 7.3), (0.8, 6.0, 5.9), (1, 5.5, 5.4))),
    shin=Stations(
        (
            (0, 5.5, 5.4),
            (0.14, 5.3, 5.7),
            (0.32, 4.8, 6.6),
            (0.5, 4.4, 6.1),
            (0.72, 3.9, 4.6),
            (0.9, 3.75, 3.85),
            (1, 3.85, 3.95),
        )
    ),
    upper_arm=Stations(((0, 5.2, 5.2), (0.3, 4.9, 4.8), (0.7, 4.0, 4.1), (1, 3.7, 3.7))),
    forearm=Stations(((0, 3.7, 3.7), (0.25, 3.8, 4.0), (0.6, 3.2, 3.3), (1, 2.5, 2.5))),
    torso=Stations(
        (
            (-0.12, 6.8, 7.6),
            (0.0, 8.6, 10.0),
            (0.16, 8.9, 9.4),
            (0.38, 8.2, 7.6),
            (0.60, 9.5, 8.8),
            (0.78, 9.8, 9.3),
            (0.91, 7.6, 8.0),
            (1.0, 4.8, 5.4),
        )
    ),
    hip=9.6,
    neck=4.7,
)

BROAD_OUTLINES = Outlines(
    thigh=Stations(((0, 9.8, 10.6), (0.2, 9.6, 10.0), (0.5, 8.5, 8.3), (0.8, 6.9, 6.6), (1, 6.1, 6.0))),
    shin=Stations(
        (
            (0, 6.1, 6.0),
            (0.14, 5.8, 6.3),
            (0.32, 5.3, 7.3),
            (0.5, 4.9, 6.8),
            (0.72, 4.3, 5.1),
            (0.9, 4.0, 4.1),
            (1, 3.95, 4.05),
        )
    ),
    upper_arm=Stations(((0, 5.9, 5.9), (0.3, 5.7, 5.6), (0.7, 4.7, 4.7), (1, 4.2, 4.2))),
    forearm=Stations(((0, 4.2, 4.2), (0.25, 4.4, 4.6), (0.6, 3.7, 3.8), (1, 2.8, 2.8))),
    torso=Stations(
        (
            (-0.12, 7.4, 8.2),
            (0.0, 10.0, 10.6),
            (0.16, 12.0, 10.4),
            (0.38, 12.2, 9.4),
            (0.60, 11.4, 9.8),
            (0.78, 11.0, 10.2),
            (0.91, 8.4, 8.8),
            (1.0, 5.4, 6.0),
        )
    ),
    hip=10.0,
    neck=5.3,
)

BUILDS: Mapping[Build, Outlines] = {Build.SLIM: SLIM_OUTLINES, Build.BROAD: BROAD_OUTLINES}
"""The outlines of every build."""
