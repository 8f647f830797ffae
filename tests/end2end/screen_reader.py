"""A screen reader for tests: it finds, presses and reads the controls of a running program by their names."""

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.end2end.display import Display, wait_until

SYSTEM_PYTHON = Path("/usr/bin/python3")


def missing_reader() -> str:
    """Say why no screen reader can be had here, or nothing where one can."""
    probe = [str(SYSTEM_PYTHON), "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not SYSTEM_PYTHON.exists() or subprocess.run(probe, capture_output=True, check=False).returncode:
        return "The accessibility bindings are not installed (python3-gi, gir1.2-atspi-2.0, at-spi2-core)."
    return ""


class ScreenReader:
    """Reads one program on one display; `close` ends it."""

    def __init__(self, display: Display, program: str) -> None:
        """Start on the display's own bus; `program` is the application's accessible name."""
        script = Path(__file__).with_name("atspi_reader.py")
        self._process = subprocess.Popen(
            [str(SYSTEM_PYTHON), str(script), program],
            env=display.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, do: str, role: str | None = None, name: str | None = None, value: str | float = "") -> Any:  # noqa: ANN401 - JSON is what it is
        """Ask one question and return the answer, None where there is no such control."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, "role": role, "name": name, "value": value}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def find(self, name: str, role: str | None = None, seconds: float = 10.0) -> dict[str, Any]:
        """Wait for a shown control and return what a screen reader would say of it."""
        found: dict[str, Any] = wait_until(lambda: self.ask("find", role, name), f"a control called {name}", seconds)
        return found

    def press(self, name: str, role: str | None = None, seconds: float = 10.0) -> None:
        """Wait for a shown control and press it."""
        wait_until(lambda: self.ask("press", role, name), f"a control called {name} to press", seconds)

    def has_focus(self, name: str) -> bool:
        """Whether a shown control has the keyboard."""
        return name in (self.ask("focused") or ())

    def choose(self, name: str, role: str | None = None, seconds: float = 10.0) -> None:
        """Wait for a shown entry of a list and choose it."""
        wait_until(lambda: self.ask("choose", role, name), f"an entry called {name} to choose", seconds)

    def write(self, name: str, text: str, role: str | None = None, seconds: float = 10.0) -> None:
        """Wait for a shown field and write into it."""
        wait_until(lambda: self.ask("write", role, name, text), f"a field called {name} to write in", seconds)

    def set(self, name: str, value: float, role: str | None = None, seconds: float = 10.0) -> None:
        """Wait for a shown number and set it."""
        wait_until(lambda: self.ask("set", role, name, value), f"a number called {name} to set", seconds)

    def is_shown(self, name: str, role: str | None = None) -> bool:
        """Whether there is such a control now."""
        return self.ask("find", role, name) is not None

    def tree(self) -> str:
        """All that the program shows, for a look at what went wrong."""
        return "\n".join(self.ask("tree") or ["nothing"])

    def close(self) -> None:
        """End the reader."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()
