"""Whether FootDesk starts when the person logs in: asked of the desktop each time, so that what is shown is true.

Linux desktops read an entry in a folder (Desktop Application Autostart Specification), macOS a launch agent, Windows a
value of its registry. None of them starts anything when it is written.
"""

import plistlib
import sys
from collections.abc import Mapping, Sequence
from configparser import ConfigParser, Error
from contextlib import suppress
from pathlib import Path
from typing import Protocol

ARGUMENT = "--background"
"""With this FootDesk starts without a window in one's way."""

_NAME = "FootDesk"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_PERSON = 0x80000001
"""HKEY_CURRENT_USER: Python gives it that name on Windows alone."""

_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


def command(executable: str = sys.executable) -> tuple[str, ...]:
    """What starts this FootDesk: the packaged program itself, or the Python that runs it."""
    runs_python = Path(executable).stem.lower().startswith("python")
    return (executable, "-m", "footdesk", ARGUMENT) if runs_python else (executable, ARGUMENT)


class LoginStart(Protocol):
    """What each desktop has in a way of its own."""

    @property
    def on(self) -> bool:
        """Whether FootDesk starts at login."""

    def turn(self, *, on: bool) -> None:
        """Let it, or no longer. Raises OSError where that cannot be done."""


def login_start(environment: Mapping[str, str], home: Path, platform: str = sys.platform) -> LoginStart:
    """What this desktop has."""
    if platform == "win32":
        return RunValue(command())
    return LaunchAgent(home, command()) if platform == "darwin" else LoginEntry(environment, home, command())


class LoginEntry:
    """The entry in the folder that Linux desktops read at login."""

    def __init__(self, environment: Mapping[str, str], home: Path, start: Sequence[str]) -> None:
        """Stand for the person of an environment; `start` is the command."""
        config = environment.get("XDG_CONFIG_HOME") or str(home / ".config")
        self.path = Path(config) / "autostart" / "footdesk.desktop"
        self._start = start

    @property
    def on(self) -> bool:
        """Whether it is there, and no desktop has switched it off in its own settings."""
        parser = ConfigParser(interpolation=None)
        try:
            parser.read_string(self.path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError, Error):
            return False
        entry = parser["Desktop Entry"] if parser.has_section("Desktop Entry") else {}
        hidden = entry.get("hidden", "false").lower() == "true"
        return bool(entry) and not hidden and entry.get("x-gnome-autostart-enabled", "true").lower() != "false"

    def turn(self, *, on: bool) -> None:
        """Write it, or take it away. Raises OSError where that cannot be done."""
        if not on:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            f"Name={_NAME}",
            f"Exec={_quoted(self._start)}",
            "Icon=footdesk",
        )
        self.path.write_text("\n".join((*lines, "X-GNOME-Autostart-enabled=true", "")), encoding="utf-8")


class LaunchAgent:
    """The file that macOS reads at login."""

    def __init__(self, home: Path, start: Sequence[str]) -> None:
        """Stand for the person of a home folder; `start` is the command."""
        self.path = home / "Library" / "LaunchAgents" / "footdesk.plist"
        self._start = start

    @property
    def on(self) -> bool:
        """Whether it is there and asks to be run."""
        try:
            return bool(plistlib.loads(self.path.read_bytes()).get("RunAtLoad"))
        except (OSError, plistlib.InvalidFileException, ValueError):
            return False

    def turn(self, *, on: bool) -> None:
        """Write it, or take it away. Raises OSError where that cannot be done."""
        if not on:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        agent = {
            "Label": "footdesk",
            "ProgramArguments": list(self._start),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self.path.write_bytes(plistlib.dumps(agent))


class RunValue:
    """The value that Windows reads at login; the task manager can switch it off in a place of its own."""

    def __init__(self, start: Sequence[str]) -> None:
        """Stand for the person who is logged in; `start` is the command."""
        self._start = start

    @property
    def on(self) -> bool:
        """Whether it is there and not switched off."""
        if sys.platform == "win32":
            # This module exists on Windows only.
            import winreg  # noqa: PLC0415 - see above

            try:
                with winreg.OpenKey(_PERSON, _RUN) as key:
                    winreg.QueryValueEx(key, _NAME)
            except OSError:
                return False
            try:
                with winreg.OpenKey(_PERSON, _APPROVED) as key:
                    state: bytes = winreg.QueryValueEx(key, _NAME)[0]
            except OSError:
                return True
            # An odd first byte says that the person has switched it off there.
            return not state or state[0] % 2 == 0
        return False

    def turn(self, *, on: bool) -> None:
        """Write it, or take it away. Raises OSError where that cannot be done."""
        if sys.platform == "win32":
            # These exist on Windows only, or are needed there only.
            import subprocess  # noqa: PLC0415 - see above
            import winreg  # noqa: PLC0415 - see above

            for place in (_RUN, _APPROVED):
                # It may not be there.
                with suppress(FileNotFoundError), winreg.OpenKey(_PERSON, place, 0, winreg.KEY_SET_VALUE) as key:
                    winreg.DeleteValue(key, _NAME)
            if on:
                with winreg.CreateKey(_PERSON, _RUN) as key:
                    winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, subprocess.list2cmdline(self._start))


def _quoted(start: Sequence[str]) -> str:
    """The command as a desktop entry has it, where a few signs have a meaning of their own."""
    return " ".join(part if part.isascii() and part.replace("-", "").isalnum() else _in_quotes(part) for part in start)


def _in_quotes(part: str) -> str:
    for sign in ("\\", '"', "`", "$"):
        part = part.replace(sign, f"\\{sign}")
    # The file's own rule takes one more backslash for each, and a percent sign begins a field.
    return '"' + part.replace("\\", "\\\\").replace("%", "%%") + '"'
