"""Real Wayland compositors in a window of a private display: what they show is what the display shows.

Each is started as its people say for trying it out, with Xwayland beside it, and ended with its whole process group.
"""

import enum
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.end2end.display import Display, Process, wait_until

NOBODY = 65_534
SOCKET = "wayland-test"
_X_SOCKET = re.compile(r"(?P<inode>\d+) /tmp/\.X11-unix/X(?P<number>\d+)$")


class Desktop(enum.Enum):
    """A compositor that Debian packages, by the name under which its desktop is known to programs."""

    WESTON = "weston"
    SWAY = "sway"
    KWIN = "KDE"
    MUTTER = "GNOME"


@dataclass(frozen=True, slots=True)
class Start:
    """How a compositor is started: its program, what stands behind it, and what stands in the environment."""

    program: str
    arguments: tuple[str, ...]
    environment: Mapping[str, str]


_STARTS = {
    Desktop.WESTON: Start(
        "weston",
        (
            "--backend=x11-backend.so",
            "--width=1200",
            "--height=760",
            "--xwayland",
            f"--socket={SOCKET}",
            "--idle-time=0",
            "--use-pixman",
            "--no-config",
        ),
        {},
    ),
    Desktop.SWAY: Start(
        "sway",
        ("-c", "{folder}/sway.conf"),
        {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"},
    ),
    Desktop.KWIN: Start(
        "kwin_wayland",
        ("--x11-display", "{display}", "--width", "1200", "--height", "760", "--xwayland", "--socket", SOCKET),
        {"KWIN_COMPOSE": "Q"},
    ),
    Desktop.MUTTER: Start(
        "mutter",
        ("--wayland", "--nested", "--wayland-display", SOCKET),
        {"MUTTER_DEBUG_DUMMY_MODE_SPECS": "1200x760"},
    ),
}


def missing_desktop(desktop: Desktop) -> str:
    """Say why a compositor cannot be had here, or nothing where it can."""
    absent = [name for name in (_STARTS[desktop].program, "Xwayland", "setpriv", "xhost") if shutil.which(name) is None]
    return f"Not installed: {', '.join(absent)}." if absent else ""


@dataclass(frozen=True, slots=True)
class Nested:
    """A compositor that runs: what a program needs to open its window there, on Wayland or on X."""

    desktop: Desktop
    wayland: Mapping[str, str]
    x: Mapping[str, str]


@contextmanager
def nested(display: Display, desktop: Desktop) -> Iterator[Nested]:
    """Start a compositor in a window of a display and end it afterwards."""
    start = _STARTS[desktop]
    runtime = Path(display.environment["XDG_RUNTIME_DIR"])
    (display.folder / "sway.conf").write_text("default_border none\nxwayland force\n", encoding="ascii")
    command = [
        _program(display, desktop),
        *(part.format(folder=display.folder, display=display.environment["DISPLAY"]) for part in start.arguments),
    ]
    if desktop is Desktop.SWAY and os.geteuid() == 0:
        # Sway refuses to run as root.
        for folder in (display.folder, runtime, display.home):
            os.chown(folder, NOBODY, NOBODY)
        command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
    process = display.start(command, **start.environment)
    try:
        socket = wait_until(lambda: _wayland_socket(runtime), f"{desktop.value}'s socket", 20)
        number = wait_until(lambda: _x_display(process), f"{desktop.value}'s Xwayland", 20)
        common = {"XDG_CURRENT_DESKTOP": desktop.value, "WAYLAND_DISPLAY": socket}
        if command[0] == "setpriv":
            # Its Xwayland lets in nobody but Nobody.
            display.run(*command[:4], "env", f"DISPLAY={number}", "xhost", "+local:")
        yield Nested(desktop, common | {"DISPLAY": ""}, common | {"DISPLAY": number} | _authority(runtime))
    finally:
        process.stop()


def _program(display: Display, desktop: Desktop) -> str:
    found = shutil.which(_STARTS[desktop].program)
    assert found is not None
    if desktop is not Desktop.KWIN:
        return found
    # Debian's file may raise its limits, and a program that may do more is not told where its libraries are by us.
    copy = display.folder / "kwin_wayland"
    shutil.copyfile(found, copy)
    copy.chmod(0o755)
    return str(copy)


def _wayland_socket(runtime: Path) -> str:
    return next((path.name for path in runtime.glob("wayland-*") if path.suffix != ".lock"), "")


def _x_display(process: Process) -> str:
    """The display whose socket the compositor's process group holds: Xwayland itself starts with its first guest."""
    folders = (folder for folder in Path("/proc").iterdir() if folder.name.isdigit())
    held = {file for folder in folders if _is_in(folder, process.id) for file in _files(folder)}
    lines = Path("/proc/net/unix").read_text(encoding="ascii", errors="replace").splitlines()
    sockets = (found for line in lines if (found := _X_SOCKET.search(line)))
    return next((f":{found['number']}" for found in sockets if f"socket:[{found['inode']}]" in held), "")


def _is_in(folder: Path, group: int) -> bool:
    try:
        return os.getpgid(int(folder.name)) == group
    except ProcessLookupError:
        return False


def _files(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(str(file.readlink()) for file in (folder / "fd").iterdir())
    except FileNotFoundError:
        # It has just ended, or closed one of them.
        return ()


def _authority(runtime: Path) -> dict[str, str]:
    found = [*runtime.glob(".mutter-Xwaylandauth*"), *runtime.glob("xauth_*")]
    return {"XAUTHORITY": str(max(found, key=lambda path: path.stat().st_mtime))} if found else {}
