"""Plane geometry on complex numbers: x + yj in centimetres, y up, angles in degrees counter-clockwise."""

import cmath
import math

NEAREST = 1e-4
"""How close to fully folded or fully stretched, in centimetres, a two-bone chain may come."""


def polar(degrees: float, length: float = 1.0) -> complex:
    """The vector of a length that points at an angle."""
    return cmath.rect(length, math.radians(degrees))


def angle(vector: complex) -> float:
    """The direction of a vector, in degrees from -180 to 180."""
    return math.degrees(cmath.phase(vector))


def turned(degrees: float) -> float:
    """The same angle, brought between -180 and 180 degrees."""
    return (degrees + 180.0) % 360.0 - 180.0


def unit(vector: complex) -> complex:
    """The vector of length one in the same direction; to the right for a vector of no length."""
    length = abs(vector)
    return vector / length if length > NEAREST * NEAREST else 1 + 0j


def between(start: complex, end: complex, part: float) -> complex:
    """The point that lies a part (0 to 1) of the way from start to end."""
    return start + (end - start) * part


def reach(root: complex, target: complex, lengths: tuple[float, float], bend: float) -> tuple[complex, complex, float]:
    """Two-bone inverse kinematics: the middle joint, the end, and how far in centimetres the end misses its target.

    `bend` is +1 for a middle joint to the left of the line from root to target, -1 for one to its right. A target out
    of reach is missed: the chain points at it, stretched or folded.
    """
    first, second = lengths
    line = target - root
    distance = min(max(abs(line), abs(first - second) + NEAREST), first + second - NEAREST)
    ahead = unit(line)
    along = (first * first - second * second + distance * distance) / (2 * distance)
    aside = math.sqrt(max(first * first - along * along, 0.0))
    end = root + ahead * distance
    return root + ahead * along + ahead * 1j * aside * bend, end, abs(end - target)
