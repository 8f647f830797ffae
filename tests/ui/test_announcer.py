"""A screen reader hears every change once, and never each second."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import SECOND, Milliseconds
from footdesk.core.plan import Kind
from footdesk.core.snapshot import Snapshot
from footdesk.core.transitions import Action
from footdesk.ui.announcer import Announcement, Announcer, Announcing, announcement
from tests.ui.windows import finished, moment_in, session_at, snapshot_after, snapshot_in


def said_between(first: Milliseconds, last: Milliseconds) -> list[str]:
    """What is said if somebody looks ten times a second."""
    before: Snapshot | None = None
    said = []
    for now in range(first, last, SECOND // 10):
        snapshot = session_at(now).at(now)
        found = announcement(before, snapshot)
        before = snapshot
        if found is not None:
            said.append(found.text)
    return said


def test_the_beginning_names_exercise_phase_and_side() -> None:
    """Who cannot see the screen hears first where to begin."""
    assert announcement(None, snapshot_in(Kind.PREPARE)) == Announcement("Toe pressing, Get ready, Left foot")


def test_a_short_hold_is_announced_once() -> None:
    """Three seconds of hold, two of relax: two words, whatever the seconds do."""
    begin = moment_in(Kind.HOLD) - 500
    assert said_between(begin, begin + 5 * SECOND)[1:] == ["Relax"]


def test_a_long_hold_says_half_and_near_its_end() -> None:
    """Holds of 20 s or more are announced half-way and 5 seconds before their end."""
    begin = moment_in(Kind.HOLD, exercise=4) - 500
    assert said_between(begin, begin + 30 * SECOND)[1:] == ["Halfway", "5 seconds left"]


def test_switch_pause_and_end_interrupt() -> None:
    """These three must not wait until the screen reader has finished its sentence."""
    hold = snapshot_in(Kind.HOLD)
    switch, paused = snapshot_in(Kind.SWITCH), snapshot_after(Action.PAUSE)
    assert announcement(hold, switch) == Announcement("Switch sides, Right foot", assertive=True)
    assert announcement(hold, paused) == Announcement("Paused", assertive=True)
    assert announcement(hold, finished()) == Announcement("All done", assertive=True)


def test_the_same_moment_is_said_once() -> None:
    """Looking again says nothing."""
    hold = snapshot_in(Kind.HOLD)
    assert announcement(hold, hold) is None


def test_main_steps_and_off_say_less(qtbot: QtBot) -> None:
    """With spoken cues on, a reader tells the main steps alone; off, only what is asked for."""
    window = QWidget()
    qtbot.addWidget(window)
    announcer, said = Announcer(window), list[str]()
    announcer.announced.connect(lambda announced: said.append(announced.text))
    moments = [snapshot_in(Kind.PREPARE), snapshot_in(Kind.HOLD), snapshot_in(Kind.RELAX), snapshot_in(Kind.SWITCH)]
    for announcing, expected in ((Announcing.EVERY, 4), (Announcing.MAIN, 2), (Announcing.OFF, 0)):
        announcer.choose(announcing)
        announcer.forget()
        said.clear()
        for moment in moments:
            announcer.show_snapshot(moment)
        assert len(said) == expected, announcing
    announcer.announce(Announcement("Hold"))
    assert said == ["Hold"]
