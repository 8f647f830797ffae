"""Presses, clicks, drags and kills whatever is there on a real display: python -m tests.fuzz.hands SECONDS SEED.

FootDesk has gone wrong when it leaves with an error, writes a crash report or says anything on the terminal; what was
done last is told with it. The same seed does the same things, but not at the same moments.
"""

import os
import signal
import sys
import time
from collections import deque
from collections.abc import Callable
from random import Random

from footdesk.desktop.wall import wall_time
from footdesk.store.settings import MiniShape, Settings, save_settings
from footdesk.ui.shortcuts import SHORTCUTS
from tests.end2end.display import Display, Process, wait_until
from tests.store.routine_files import WHOLE
from tests.store.ten_years import write_years

_ALWAYS_SAID = "qt.qpa.services: Failed to register with host portal"
"""What Qt says where a desktop has no portal."""

_QUIT = "Ctrl+Q"
_MOVING = "space Return Escape Tab shift+Tab Up Down Left Right Home End Page_Up Page_Down"
_TYPING = "Insert Delete BackSpace a 5 ctrl+z ctrl+shift+z"
_SIGNS = {"+": "plus", "-": "minus", "=": "equal", ".": "period", ",": "comma", "/": "slash"}
_WAYS = ((), ("--mini",), ("--start", "all-ten"), ("--start", "desk-break", "--mini"), ("{file}",))
_SIZES = ((1120, 760), (960, 500), (640, 360), (700, 700))
_EDGE = 10


def keys() -> tuple[str, ...]:
    """Those that move, type and take back, and all of our own but the one that ends it, as xdotool calls them."""
    listened = [each for row in SHORTCUTS.values() for each in row.keys if each != _QUIT]
    return (*_MOVING.split(), *_TYPING.split(), *(_for_xdotool(each) for each in listened))


def _for_xdotool(combination: str) -> str:
    held, _, key = combination.rpartition("+") if not combination.endswith("++") else (combination[:-2], "", "+")
    return "+".join((*held.lower().split("+"), _SIGNS.get(key, key.lower() if len(key) == 1 else key))).strip("+")


class Hands:
    """Somebody who knows nothing of FootDesk, and tries everything."""

    def __init__(self, display: Display, command: list[str], seed: int) -> None:
        """Begin on a profile that the seed chooses."""
        self._display, self._command, self._random = display, command, Random(seed)  # noqa: S311 - no secret
        self._keys = keys()
        self._folder = display.folder / "data"
        self._folder.mkdir()
        self._file = display.folder / "morning.footdesk"
        self._file.write_text(WHOLE, encoding="utf-8")
        self._furnish()
        self._footdesk = self._start()
        self.done = deque[str](maxlen=30)
        self._actions: dict[Callable[[], str], int] = {
            self._press: 620,
            self._click: 310,
            self._drag: 10,
            self._resize: 20,
            self._kill: 5,
        }

    def act(self) -> None:
        """Do one thing: open FootDesk again, where the last one closed it, or anything else."""
        if self._footdesk.exit_code == 0:
            self.done.append("open")
            self._footdesk = self._start()
            return
        (action,) = self._random.choices([*self._actions], [*self._actions.values()])
        self.done.append(action())

    def fault(self) -> str:
        """What has gone wrong, or nothing."""
        said = [line for line in self._footdesk.said.splitlines() if line and not line.startswith(_ALWAYS_SAID)]
        reports = [path.read_text(encoding="utf-8") for path in self._folder.rglob("crash-*.txt")]
        ended = [] if self._footdesk.exit_code in {None, 0} else [f"It left with {self._footdesk.exit_code}."]
        return "\n".join((*ended, *said, *reports))

    def _furnish(self) -> None:
        if self._random.random() < 1 / 5:
            # As after the first installation.
            return
        chosen = self._random.choice
        settings = Settings(
            text_size=chosen((100, 150)),
            reduced_motion=chosen((False, True)),
            wait_between=chosen((False, True)),
            ask_pain=chosen((False, True)),
            balance_sides=chosen((False, True)),
            routine=chosen(("all-ten", "three-a-day", "desk-break")),
            mini_shape=chosen([*MiniShape]),
            safety_read=wall_time().day,
        )
        save_settings(self._folder, settings)
        if chosen((False, True)):
            write_years(self._folder, wall_time().day, 40)

    def _start(self) -> Process:
        speed = self._random.choice(("1", "20", "200", "1000"))
        way = [each.format(file=self._file) for each in self._random.choice(_WAYS)]
        started = self._display.start([*self._command, "--silent", "--speed", speed, "--data", str(self._folder), *way])
        wait_until(lambda: self._display.windows(".*FootDesk.*") or started.exit_code is not None, "a window", 30)
        return started

    def _press(self) -> str:
        key = self._random.choice(self._keys)
        self._do("key", key)
        return key

    def _click(self) -> str:
        x, y, button = *self._place(), self._random.choice("1113")
        self._do("mousemove", x, y, "click", button)
        return f"click {button} at {x}, {y}"

    def _drag(self) -> str:
        before, after = self._place(), self._place()
        self._do("mousemove", *before, "mousedown", "1", "mousemove", *after, "mouseup", "1")
        return f"drag from {', '.join(before)} to {', '.join(after)}"

    def _resize(self) -> str:
        width, height = self._random.choice(_SIZES)
        for window in self._display.windows(".*FootDesk.*")[:1]:
            self._do("windowsize", str(window), str(width), str(height))
        return f"resize to {width} x {height}"

    def _kill(self) -> str:
        os.killpg(self._footdesk.id, signal.SIGKILL)
        self._footdesk.wait()
        self._footdesk = self._start()
        return "kill, and open"

    def _place(self) -> tuple[str, str]:
        screen = self._display.picture().size()
        return (
            str(self._random.randrange(_EDGE, screen.width() - _EDGE)),
            str(self._random.randrange(_EDGE, screen.height() - _EDGE)),
        )

    def _do(self, *what: str) -> None:
        # A window may be gone before it is reached.
        self._display.run("xdotool", *what, check=False)


def main(seconds: float, seed: int) -> int:
    """Go on for so long; the exit status is 1 when something has gone wrong."""
    display = Display()
    try:
        hands, count, end = Hands(display, [sys.executable, "-m", "footdesk"], seed), 0, time.monotonic() + seconds
        while time.monotonic() < end:
            hands.act()
            count += 1
            if found := hands.fault():
                sys.stderr.write(f"{found}\n\nSeed {seed}. What was done last: {'; '.join(hands.done)}.\n")
                return 1
    finally:
        display.stop()
    sys.stdout.write(f"{count} things done in {seconds:g} s, and nothing went wrong.\n")
    return 0


if __name__ == "__main__":
    wanted = float(sys.argv[1]) if sys.argv[1:] else 600.0
    raise SystemExit(main(wanted, int(sys.argv[2]) if sys.argv[2:] else 1))
