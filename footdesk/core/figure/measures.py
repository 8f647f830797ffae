"""The measures of the one body that every figure shares, in centimetres, and how far its joints may bend, in degrees.

An adult of about 170 cm; the feet are a little large on purpose, because they are what the figure is about.
"""

from typing import Final

THIGH: Final = 42.0
SHIN: Final = 41.0
UPPER_ARM: Final = 29.0
FOREARM: Final = 25.0
PALM: Final = 7.0
LOWER_SPINE: Final = 23.0
UPPER_SPINE: Final = 26.0
NECK: Final = 6.5

HEEL: Final = complex(-2.8, -3.7)
"""The middle of the heel's circle; foot-local points have the ankle at 0, x to the toes and y to the shin."""
HEEL_RADIUS: Final = 3.8
BALL: Final = complex(13.0, -5.5)
"""The joint at the ball of the foot, where the toes begin."""
BALL_RADIUS: Final = 2.0
SOLE: Final = -7.5
"""How far the sole lies below the ankle."""
ARCH: Final = complex(4.6, -6.6)

TOE_BONES: Final = (3.7, 2.9)
TOE_RADII: Final = (2.1, 1.95, 1.7)
TOE_FOLDS: Final = (0.0, 70.0)
"""How many degrees each bone of a fully curled toe turns down against the one before it."""

KNEE_RANGE: Final = (-1.0, 150.0)
HIP_RANGE: Final = (-25.0, 135.0)
ANKLE_RANGE: Final = (-62.0, 35.0)
ELBOW_RANGE: Final = (0.0, 150.0)
