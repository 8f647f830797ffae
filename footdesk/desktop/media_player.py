"""A session as a media player of the desktop (MPRIS 2.2): media keys, headphones, phones and lock screens steer it.

Nothing is offered while there is no session: then there is nothing to play.
"""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from footdesk.core.exercise import Milliseconds
from footdesk.core.transitions import Action
from footdesk.desktop.session_bus import Call, SessionBus

NAME = "org.mpris.MediaPlayer2.footdesk"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"

_ACTIONS = {
    "Next": (Action.SKIP,),
    "Previous": (Action.BACK,),
    "Pause": (Action.PAUSE,),
    "Play": (Action.RESUME,),
    "PlayPause": (Action.PAUSE, Action.RESUME),
    "Stop": (Action.STOP,),
}
"""What each method asks for: the first of these that is possible."""

_IDLE_METHODS = frozenset({"Seek", "SetPosition", "OpenUri"})
"""A session has no tape that could be wound: these are answered and do nothing, as the specification says."""

_XML = """<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd"><node>
<interface name="org.mpris.MediaPlayer2"><method name="Raise"/><method name="Quit"/></interface>
<interface name="org.mpris.MediaPlayer2.Player"><method name="Next"/><method name="Previous"/><method name="Pause"/>
<method name="PlayPause"/><method name="Stop"/><method name="Play"/></interface></node>"""


class Track(Struct, frozen=True):
    """What is played: a title such as "Toe pressing, left foot", the routine, and its whole time.

    `number` counts the titles of a session, `playing` is whether its time goes on, `actions` is what is possible.
    """

    number: int
    title: str
    routine: str
    length: Milliseconds
    playing: bool
    actions: frozenset[Action]


class MediaPlayer(QObject):
    """Offers a session on the session bus from `show` to `hide`; what is pressed elsewhere is a wish."""

    action_wanted = Signal(Action)
    raise_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, environment: Mapping[str, str], position: Callable[[], Milliseconds], parent: QObject | None = None
    ) -> None:
        """Connect to the session bus of an environment; `position` tells how much of the session is behind us."""
        super().__init__(parent)
        self._position = position
        self._track: Track | None = None
        self._bus = SessionBus(environment, self)
        self._bus.asked.connect(self._answer)

    def show(self, track: Track) -> None:
        """Show what is played; only what has changed is told."""
        before, self._track = self._track, track
        if before is None:
            self._bus.own(NAME)
        if track != before:
            body: tuple[object, ...] = (PLAYER, self._player(track), [])
            self._bus.tell(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def hide(self) -> None:
        """Offer nothing any more."""
        if self._track is not None:
            self._track = None
            self._bus.disown(NAME)

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _answer(self, call: Call) -> None:
        match (call.interface, call.member):
            case (interface, "GetAll") if interface == PROPERTIES:
                self._bus.answer(call, "a{sv}", (self._properties(call.body[0]),))
            case (interface, "Get") if interface == PROPERTIES:
                found = self._properties(call.body[0]).get(call.body[1])
                if found is None:
                    self._bus.refuse(call, "org.freedesktop.DBus.Error.UnknownProperty")
                else:
                    self._bus.answer(call, "v", (found,))
            case (interface, "Set") if interface == PROPERTIES:
                self._bus.refuse(call, "org.freedesktop.DBus.Error.PropertyReadOnly")
            case (interface, "Introspect") if interface == INTROSPECTABLE:
                self._bus.answer(call, "s", (_XML,))
            case (_, member) if call.path == PATH and self._do(member):
                self._bus.answer(call, "", ())
            case _:
                self._bus.refuse(call, "org.freedesktop.DBus.Error.UnknownMethod")

    def _do(self, member: str) -> bool:
        """Do what a method asks for; False for one that there is not."""
        if member == "Raise":
            self.raise_wanted.emit()
        elif member == "Quit":
            self.quit_wanted.emit()
        elif member in _ACTIONS and self._track is not None:
            possible = [action for action in _ACTIONS[member] if action in self._track.actions]
            if possible:
                self.action_wanted.emit(possible[0])
        return member in {"Raise", "Quit", *_ACTIONS, *_IDLE_METHODS}

    def _properties(self, interface: str) -> dict[str, tuple[str, Any]]:
        if interface == ROOT:
            return {
                "CanQuit": ("b", True),
                "CanRaise": ("b", True),
                "HasTrackList": ("b", False),
                "Identity": ("s", "FootDesk"),
                "DesktopEntry": ("s", "footdesk"),
                "SupportedUriSchemes": ("as", []),
                "SupportedMimeTypes": ("as", []),
            }
        if interface == PLAYER and self._track is not None:
            return self._player(self._track) | {"Position": ("x", self._position() * 1_000)}
        return {}

    def _player(self, track: Track) -> dict[str, tuple[str, Any]]:
        metadata = {
            "mpris:trackid": ("o", f"/footdesk/track/{track.number}"),
            "mpris:length": ("x", track.length * 1_000),
            "xesam:title": ("s", track.title),
            "xesam:album": ("s", track.routine),
            "xesam:artist": ("as", ["FootDesk"]),
        }
        return {
            "PlaybackStatus": ("s", "Playing" if track.playing else "Paused"),
            "Metadata": ("a{sv}", metadata),
            "Rate": ("d", 1.0),
            "MinimumRate": ("d", 1.0),
            "MaximumRate": ("d", 1.0),
            "Volume": ("d", 1.0),
            "CanGoNext": ("b", Action.SKIP in track.actions),
            "CanGoPrevious": ("b", Action.BACK in track.actions),
            "CanPlay": ("b", True),
            "CanPause": ("b", True),
            "CanSeek": ("b", False),
            "CanControl": ("b", True),
        }
