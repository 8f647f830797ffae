"""The arguments of the command line: what they are called, and what each of them does.

Loaded only where there are any: a double-click gives none.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from footdesk import __version__
from footdesk.command_line import EXIT_MISUSED
from footdesk.core.exercise import Strength

FASTEST = 1000.0
"""The most that `--speed` takes."""


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with 2."""
        self.exit(EXIT_MISUSED, f"footdesk: {message}. Try footdesk --help.\n")


def understood(arguments: Sequence[str]) -> argparse.Namespace:
    """Understand the arguments, or say in one sentence what is wrong with them and leave with 2."""
    parser = _Parser(prog="footdesk", description="Ten gentle foot exercises, with a timer to follow.")
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="open a routine file (*.footdesk)")
    parser.add_argument("--start", metavar="ROUTINE", help="begin a routine or an exercise, as Start does")
    parser.add_argument("--plan", metavar="ROUTINE", help="print every step of a routine with its time, and leave")
    parser.add_argument("--by-position", action="store_true", help="stand, then sit, then lie: one trip down")
    parser.add_argument(
        "--strength",
        metavar="STRENGTH",
        type=_strength,
        help="with --start or --plan: easier, standard or stronger, this time only",
    )
    parser.add_argument("--history", action="store_true", help="print what was done, and leave")
    parser.add_argument("--json", action="store_true", help="with --history: print all of it as JSON")
    parser.add_argument(
        "--background", action="store_true", help="without a window in the way: minimised, or in the tray"
    )
    parser.add_argument("--mini", action="store_true", help="open the mini timer as well")
    parser.add_argument("--data", metavar="DIR", type=Path, help="keep everything in this folder: a separate profile")
    parser.add_argument("--speed", metavar="N", type=_speed, default=1.0, help="run the clock N times as fast")
    parser.add_argument(
        "--silent", action="store_true", help="without sounds and spoken cues, whatever the settings say"
    )
    parser.add_argument("--self-test", action="store_true", help="open every window, run a routine, and leave")
    parser.add_argument("--version", action="version", version=f"FootDesk {__version__}")
    return parser.parse_args(arguments)


def _strength(text: str) -> Strength:
    try:
        return Strength(text)
    except ValueError:
        reason = f"{text!r} is not easier, standard or stronger"
        raise argparse.ArgumentTypeError(reason) from None


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= FASTEST:
        reason = f"{text!r} is not a number above 0 and up to {FASTEST:.0f}"
        raise argparse.ArgumentTypeError(reason)
    return speed
