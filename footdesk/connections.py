"""The lines that join what is built late: app.connect() has those that are there from the start."""

from functools import partial

from footdesk.core.transitions import Action
from footdesk.desktop.driver import Driver
from footdesk.ears import Ears
from footdesk.keeper import Keeper


def connect_ears(ears: Ears, driver: Driver, keeper: Keeper) -> None:
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
