"""Media keys, headphones and phones see and steer a session as a player of the desktop."""

from functools import partial
from pathlib import Path

import pytest

from footdesk.desktop.wall import wall_time
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Display, wait_until
from tests.end2end.private_bus import missing
from tests.end2end.test_tray import Bus

pytestmark = pytest.mark.frozen

NAME = "org.mpris.MediaPlayer2.footdesk"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"


def has_player(display: Display) -> bool:
    """Whether there is a player on the bus."""
    names = Bus(display, "org.freedesktop.DBus")
    return bool(names.call("/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner", "s", NAME)[0])


def test_a_session_is_seen_and_steered(display: Display, program: list[str], tmp_path: Path) -> None:
    """The title names exercise and side; pause, play, next, previous and stop do what they say; then it is gone."""
    if reason := missing():
        pytest.skip(reason)
    save_settings(tmp_path, Settings(safety_read=wall_time().day, by_position=False, ask_pain=False))
    process = display.start([*program, "--data", str(tmp_path), "--silent", "--start", "desk-break"])
    display.window("Toe pressing - FootDesk")
    wait_until(lambda: has_player(display), "a player")
    player = Bus(display, NAME)

    def status() -> str:
        return str(player.property(PATH, PLAYER, "PlaybackStatus"))

    def is_so(expected: str) -> bool:
        return status() == expected

    def title() -> str:
        return str(player.property(PATH, PLAYER, "Metadata")["xesam:title"][1])

    assert player.property(PATH, ROOT, "Identity") == "FootDesk"
    assert title() == "Toe pressing, left foot"
    assert player.property(PATH, PLAYER, "Metadata")["mpris:length"][1] > 60_000_000
    assert status() == "Playing"
    before = player.property(PATH, PLAYER, "Position")
    wait_until(lambda: player.property(PATH, PLAYER, "Position") > before, "time that goes on")
    for method, expected in (
        ("Pause", "Paused"),
        ("Play", "Playing"),
        ("PlayPause", "Paused"),
        ("PlayPause", "Playing"),
    ):
        player.call(PATH, PLAYER, method, "")
        wait_until(partial(is_so, expected), f"a player that is {expected}")
    player.call(PATH, PLAYER, "Next", "")
    wait_until(lambda: title().startswith("Toe walking"), "the next exercise")
    player.call(PATH, PLAYER, "Previous", "")
    player.call(PATH, PLAYER, "Previous", "")
    wait_until(lambda: title().startswith("Toe pressing"), "the exercise before")
    player.call(PATH, ROOT, "Raise", "")
    everything = player.call(PATH, "org.freedesktop.DBus.Properties", "GetAll", "s", PLAYER)[0]
    assert everything["CanSeek"][1] is False
    player.call(PATH, PLAYER, "Stop", "")
    wait_until(lambda: not has_player(display), "a player that is gone")
    assert process.exit_code is None, process.said
