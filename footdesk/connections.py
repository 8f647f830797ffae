"""The lines that join what is built late: app.connect() has those that are there from the start."""

from functools import partial
from typing import TYPE_CHECKING

from footdesk.appearance import Appearance
from footdesk.core.transitions import Action
from footdesk.desk import Desk
from footdesk.desktop.driver import Driver
from footdesk.keeper import Keeper
from footdesk.key_desk import KeyDesk

if TYPE_CHECKING:
    # Whoever is connected was loaded by whoever made it.
    from footdesk.desktop.pin import Pin
    from footdesk.ears import Ears
    from footdesk.ui.mini_window import MiniWindow
    from footdesk.ui.room_window import RoomWindow


def connect_ears(ears: "Ears", driver: Driver, keeper: Keeper) -> None:
    """Let a session be heard, keep the screen awake while it runs, and notice when the machine sleeps."""
    # A tone does not wait for the disk: what is written is told after what is heard.
    driver.happened.disconnect(keeper.hear)
    driver.happened.connect(ears.caller.hear)
    driver.happened.connect(keeper.hear)
    driver.changed.connect(ears.caller.see)
    for part in (ears.sound, ears.voice, ears.awake, ears.sleep):
        driver.changed.connect(part.see)
    ears.caller.called.connect(ears.sound.play)
    ears.caller.called.connect(ears.spoken.word)
    ears.spoken.worded.connect(ears.voice.say)
    interrupt = partial(driver.do, Action.INTERRUPT)
    ears.sleep.slept.connect(interrupt)
    ears.sleep.locked.connect(interrupt)


def connect_mini(mini: "MiniWindow", pin: "Pin", desk: Desk, appearance: Appearance, keys: KeyDesk) -> None:
    """Join the mini timer, once it is wanted; what App does with it is joined there."""
    mini.action_wanted.connect(desk.act)
    mini.hurts_wanted.connect(desk.hurt)
    mini.pin_wanted.connect(desk.pin_mini)
    mini.over_full_screen_wanted.connect(desk.cover_full_screen)
    mini.voice_turn_wanted.connect(desk.turn_voice)
    mini.keyboard_wanted.connect(pin.give_keyboard)
    mini.show_clock(desk.moment)
    desk.moment_changed.connect(mini.show_snapshot)
    appearance.changed.connect(mini.show_theme)
    keys.changed.connect(mini.show_keys)


def connect_room(room: "RoomWindow", desk: Desk, appearance: Appearance, keys: KeyDesk) -> None:
    """Join the view across the room, once it is wanted; what App does with it is joined there."""
    room.action_wanted.connect(desk.act)
    room.stop_confirmed.connect(desk.stop)
    room.hurts_wanted.connect(desk.hurt)
    room.voice_turn_wanted.connect(desk.turn_voice)
    room.show_clock(desk.moment)
    desk.moment_changed.connect(room.show_snapshot)
    desk.session_left.connect(room.close)
    appearance.changed.connect(room.show_theme)
    keys.changed.connect(room.show_keys)
