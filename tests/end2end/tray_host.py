"""A tray for tests: the watcher of StatusNotifierItems and its host, with the system's Python; it prints what comes."""

import sys

import dbus  # type: ignore[import-not-found] # Of the system's Python.
import dbus.mainloop.glib  # type: ignore[import-not-found]
import dbus.service  # type: ignore[import-not-found]
from gi.repository import GLib

NAME = "org.kde.StatusNotifierWatcher"
PROPERTIES = "org.freedesktop.DBus.Properties"


class Watcher(dbus.service.Object):  # type: ignore[misc] # Untyped.
    """Answers as a desktop's own watcher does."""

    @dbus.service.method(NAME, "s", "", sender_keyword="sender")  # type: ignore[untyped-decorator]
    def RegisterStatusNotifierItem(self, service: str, sender: str) -> None:  # noqa: N802 - the specification's name
        """Take an icon, and say which."""
        sys.stdout.write(f"item {sender if service.startswith('/') else service}\n")
        sys.stdout.flush()

    @dbus.service.method(PROPERTIES, "ss", "v")  # type: ignore[untyped-decorator]
    def Get(self, _interface: str, name: str) -> object:  # noqa: N802 - the specification's name
        """Say that there is a host."""
        return self.GetAll("")[name]

    @dbus.service.method(PROPERTIES, "s", "a{sv}")  # type: ignore[untyped-decorator]
    def GetAll(self, _interface: str) -> dict[str, object]:  # noqa: N802 - the specification's name
        """Say that there is a host."""
        items = dbus.Array([], signature="s")
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0, "RegisteredStatusNotifierItems": items}


def main() -> None:
    """Be the tray until ended."""
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    watcher = Watcher(bus, "/StatusNotifierWatcher")
    name = dbus.service.BusName(NAME, bus)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    GLib.MainLoop().run()
    del watcher, name


if __name__ == "__main__":
    main()
