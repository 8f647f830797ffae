"""FootDesk: ten gentle foot exercises, with a timer to follow."""

__version__ = "0.1.0"
