"""A private X display with its own window manager, message bus and folders, ended by process id.

Nothing here touches the person's own display, bus or files, and nothing survives `Display.stop`.
The picture on the screen is read from the memory of the X server itself, so that a pixel is what a person would see.
"""

import contextlib
import enum
import os
import shutil
import signal
import socket as connection
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtGui import QImage

START_SECONDS = 20.0
END_SECONDS = 5.0
BYTES_PER_PIXEL = 4
BYTES_PER_MAP_ENTRY = 12

Value = TypeVar("Value")


class WindowManager(enum.Enum):
    """A window manager that Debian and Ubuntu package, by the command that starts it."""

    OPENBOX = "openbox"
    XFWM4 = "xfwm4"


class Colour(NamedTuple):
    """A colour as the screen shows it, each part from 0 to 255."""

    red: int
    green: int
    blue: int


class Box(NamedTuple):
    """A window's place and size on the display, in pixels, without the window manager's frame."""

    x: int
    y: int
    width: int
    height: int


def missing(*window_managers: WindowManager) -> str:
    """Say why no private display can be had here, or nothing where one can."""
    if not sys.platform.startswith("linux"):
        return "A private X display needs Linux."
    programs = ["Xvfb", "xdotool", "xprop", "dbus-daemon", *(manager.value for manager in window_managers)]
    absent = [program for program in programs if shutil.which(program) is None]
    return f"Not installed: {', '.join(absent)}." if absent else ""


def wait_until(condition: Callable[[], Value], what: str, seconds: float = 10.0) -> Value:
    """Return the first true value of `condition`, looking 50 times a second; fail saying `what` was awaited."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > end:
            message = f"After {seconds:g} s there was still not {what}."
            raise AssertionError(message)
        time.sleep(0.02)
    return value


def listening(socket: Path) -> bool:
    """Whether somebody answers at a Unix socket: its file is there a moment before anybody listens."""
    with contextlib.suppress(OSError), connection.socket(connection.AF_UNIX) as caller:
        caller.connect(str(socket))
        return True
    return False


class Process:
    """A started program, the leader of its own process group, with all it says in one file."""

    def __init__(
        self, command: list[str], environment: Mapping[str, str], log: Path, passed: tuple[int, ...] = ()
    ) -> None:
        """Start `command` with exactly this environment and the `passed` file descriptors; it prints to `log`."""
        self.command = command
        self.log = log
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=passed,
            )

    @property
    def id(self) -> int:
        """The process id, which is also the id of its group."""
        return self._process.pid

    @property
    def said(self) -> str:
        """All it has printed so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    @property
    def exit_code(self) -> int | None:
        """How it ended, or None while it runs."""
        return self._process.poll()

    def wait(self, seconds: float = 60.0) -> int:
        """Return how it ended; fail with what it said where it does not end in time."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            message = f"{self.command[0]} still runs after {seconds:g} s. It said:\n{self.said}"
            raise AssertionError(message) from None

    def stop(self) -> None:
        """End the program and its whole group, first politely, then for certain."""
        self._signal_group(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(END_SECONDS)
        self._signal_group(signal.SIGKILL)
        self._process.wait(END_SECONDS)

    def _signal_group(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.id, number)


def dispatcher_id(runtime: Path) -> int:
    """The process id of the speech-dispatcher in a runtime folder; 0 if there is none."""
    with contextlib.suppress(OSError, ValueError):
        return int((runtime / "speech-dispatcher" / "pid" / "speech-dispatcher.pid").read_text())
    return 0


def end_dispatcher(runtime: Path) -> None:
    """End the speech-dispatcher in a runtime folder, with its engines."""
    number = dispatcher_id(runtime)
    if not number:
        return
    # Without an audio server it hangs, and takes no gentler word.
    with contextlib.suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)
    wait_until(lambda: not Path("/proc", str(number)).exists(), "an end of speech-dispatcher")


class Display:
    """One X server with a window manager and a session bus, all private, all ended together.

    `environment` is what a program needs to run there, and nothing of the person's own; `home` is its home folder.
    A program is started by `start`, watched by `window`, `box` and `pixel`, and driven by `xdotool`.
    """

    def __init__(self, window_manager: WindowManager | None = WindowManager.OPENBOX, size: str = "1280x800") -> None:
        """Start everything and return when it answers; `size` is the screen's, in pixels."""
        # The folder of sockets has to have a short name: a Unix socket's address holds 107 bytes.
        self._folder = tempfile.TemporaryDirectory(prefix="fd-", ignore_cleanup_errors=True)
        self.folder = Path(self._folder.name)
        self.home = self.folder / "home"
        self._processes: list[Process] = []
        self.environment = self._bare_environment()
        try:
            self._start_server(size)
            self._start_bus()
            if window_manager:
                self._start_window_manager(window_manager)
        except BaseException:
            self.stop()
            raise

    def start(self, command: list[str], **extra: str) -> Process:
        """Start a program on this display, with `extra` variables in its environment."""
        return self._start(command, extra)

    def run(self, *command: str, check: bool = True) -> str:
        """Run a short command on this display to its end and return what it printed."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=START_SECONDS, check=False
        )
        assert not check or done.returncode == 0, f"{' '.join(command)}: {done.stderr}"
        return done.stdout.strip()

    def xdotool(self, *arguments: str) -> str:
        """Move the mouse, press keys and buttons, as a person would: `xdotool("key", "space")`."""
        return self.run("xdotool", *arguments)

    def windows(self, title: str) -> list[int]:
        """Return the ids of all windows on the screen whose whole title is `title`."""
        pattern = f"^{title}$"
        found = self.run("xdotool", "search", "--onlyvisible", "--name", pattern, check=False)
        return [int(line) for line in found.splitlines()]

    def window(self, title: str, seconds: float = START_SECONDS) -> int:
        """Wait for a window with exactly this title and return its id."""
        return wait_until(lambda: self.windows(title), f"a window called {title}", seconds)[-1]

    def box(self, window: int) -> Box:
        """Return where a window is."""
        told = dict(
            line.split("=", 1)
            for line in self.xdotool("getwindowgeometry", "--shell", str(window)).splitlines()
            if "=" in line
        )
        return Box(int(told["X"]), int(told["Y"]), int(told["WIDTH"]), int(told["HEIGHT"]))

    def property(self, window: int, name: str) -> str:
        """Return a window's property as xprop writes it, without its name."""
        return self.run("xprop", "-id", str(window), "-notype", name).partition(" = ")[2]

    def active_window(self) -> int:
        """Return the id of the window that has the keyboard, 0 if none."""
        return int(self.run("xdotool", "getactivewindow", check=False) or 0)

    def picture(self) -> QImage:
        """Return what the screen shows now."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        header_size, width, height, bits, line = header[0], header[4], header[5], header[11], header[12]
        assert bits == BYTES_PER_PIXEL * 8, f"A screen of {bits} bits per pixel is not read here."
        start = header_size + header[19] * BYTES_PER_MAP_ENTRY
        return QImage(data[start:], width, height, line, QImage.Format.Format_RGB32).copy()

    def pixel(self, x: int, y: int) -> Colour:
        """Return the colour the screen shows at (x, y) now."""
        colour = self.picture().pixelColor(x, y)
        return Colour(colour.red(), colour.green(), colour.blue())

    def screenshot(self, path: Path) -> None:
        """Write what the screen shows as a PNG."""
        assert self.picture().save(str(path)), f"{path} could not be written."

    def stop(self) -> None:
        """End every program in the opposite order of its start, then remove the folder."""
        while self._processes:
            self._processes.pop().stop()
        end_dispatcher(Path(self.environment["XDG_RUNTIME_DIR"]))
        self._folder.cleanup()

    def _bare_environment(self) -> dict[str, str]:
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        self.home.mkdir()
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "LANG": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_CURRENT_DESKTOP": "X-Generic",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def _start_server(self, size: str) -> None:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-fbdir", str(self.folder)]
        try:
            server = self._start([*command, "-nolisten", "tcp", "-noreset"], passed=(writer,))
        finally:
            os.close(writer)
        with os.fdopen(reader, encoding="ascii") as answer:
            number = answer.readline().strip()
        assert number, f"Xvfb did not start: {server.said}"
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self) -> None:
        socket = Path(self.environment["XDG_RUNTIME_DIR"]) / "bus"
        self._start(["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={socket}"])
        wait_until(lambda: listening(socket), "a message bus", START_SECONDS)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"

    def _start_window_manager(self, window_manager: WindowManager) -> None:
        self._start([window_manager.value])
        told = "_NET_SUPPORTING_WM_CHECK"
        wait_until(
            lambda: "window id" in self.run("xprop", "-root", told, check=False),
            f"a window manager ({window_manager.value})",
            START_SECONDS,
        )

    def _start(
        self, command: list[str], extra: Mapping[str, str] | None = None, passed: tuple[int, ...] = ()
    ) -> Process:
        log = self.folder / f"{len(self._processes)}-{Path(command[0]).name}.log"
        process = Process(command, {**self.environment, **(extra or {})}, log, passed)
        self._processes.append(process)
        return process
