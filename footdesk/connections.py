"""The lines that join what is built late: app.connect() has those that are there from the start."""

from functools import partial

from footdesk.core.transitions import Action
from footdesk.desk import Desk
from footdesk.desktop.driver import Driver
from footdesk.ears import Ears


def connect_ears(ears: Ears, driver: Driver, desk: Desk) -> None:
    """Let a session be heard, keep the screen awake while it runs, and notice when the machine sleeps."""
    driver.happened.connect(ears.caller.hear)
    driver.changed.connect(ears.caller.see)
    for part in (ears.sound, ears.voice, ears.awake, ears.sleep):
        driver.changed.connect(part.see)
    ears.caller.called.connect(ears.sound.play)
    ears.caller.called.connect(ears.spoken.word)
    ears.spoken.worded.connect(ears.voice.say)
    interrupt = partial(driver.do, Action.INTERRUPT)
    ears.sleep.slept.connect(interrupt)
    ears.sleep.locked.connect(interrupt)
    desk.settings_changed.connect(ears.choose)
