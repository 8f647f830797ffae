"""A private message bus with stand-ins for the system's services, made by python-dbusmock."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# Jeepney has no type hints of its own.
from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]

from tests.end2end.display import Process, listening, wait_until

PYTHON = "/usr/bin/python3"
"""python-dbusmock comes with the system's Python."""

MOCK = "org.freedesktop.DBus.Mock"


def missing() -> str:
    """Say why no stand-ins can be had here, or nothing where they can."""
    if not Path(PYTHON).exists():
        return f"Not installed: {PYTHON}."
    found = subprocess.run([PYTHON, "-c", "import dbusmock"], capture_output=True, check=False)
    return "" if found.returncode == 0 else "Not installed: python3-dbusmock."


class Bus:
    """A bus at `address`, on which stand-ins can be started."""

    def __init__(self, folder: Path) -> None:
        """Start it."""
        self._folder = folder
        self.address = f"unix:path={folder / 'bus'}"
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address={self.address}"]
        self._processes = [Process(command, os.environ, folder / "bus.log")]
        wait_until(lambda: listening(folder / "bus"), "a message bus")

    def stand_in(self, name: str, path: str, interface: str, *, template: str = "") -> Process:
        """Start a service; what is asked of it stands in what it says."""
        kind = ["--template", template] if template else [name, path, interface]
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": self.address}
        service = Process(
            [PYTHON, "-m", "dbusmock", "--session", *kind], environment, self._folder / f"{len(self._processes)}.log"
        )
        self._processes.append(service)
        owner = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        wait_until(lambda: self.call(*owner, "NameHasOwner", "s", name) == (True,), f"a service called {name}")
        return service

    def mock(self, name: str, path: str, method: str, signature: str, *arguments: object) -> None:
        """Tell a stand-in what to be."""
        self.call(name, path, MOCK, method, signature, *arguments)

    def call(self, name: str, path: str, interface: str, method: str, signature: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever is answered
        """Call a method and return what it answers."""
        with open_dbus_connection(self.address) as connection:
            address = DBusAddress(path, name, interface)
            message = new_method_call(address, method, signature or None, arguments)
            return connection.send_and_get_reply(message, timeout=10).body

    def stop(self) -> None:
        """End every service and the bus."""
        while self._processes:
            self._processes.pop().stop()


@contextmanager
def private_bus() -> Iterator[Bus]:
    """Give a bus that is ended afterwards."""
    with tempfile.TemporaryDirectory(prefix="fd-", ignore_cleanup_errors=True) as folder:
        bus = Bus(Path(folder))
        try:
            yield bus
        finally:
            bus.stop()
