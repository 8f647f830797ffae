"""The reminders' desk looks at the clock, tells what is due, and keeps what is answered."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from footdesk.core.reminder import Done
from footdesk.core.schedule import QuietHours, Reminder, Schedule
from footdesk.desk import Desk
from footdesk.desktop.driver import Driver
from footdesk.reminder_desk import ReminderDesk
from footdesk.self_test import SteppedClock
from footdesk.store.reminders import load_memory, load_schedule
from footdesk.store.settings import Settings
from footdesk.ui.reminder_words import ShownReminders
from tests.ui.windows import catalog

MORNING = Schedule((Reminder(450, "all-ten"), Reminder(660, "desk-break")), quiet=QuietHours(0, 0))


class Bench:
    """A desk of reminders on a clock that is turned by hand, and what it told."""

    def __init__(self, folder: Path) -> None:
        """Begin on a Wednesday at seven."""
        self.root = QObject()
        self.now = datetime(2026, 3, 4, 7, 0, tzinfo=ZoneInfo("Europe/Berlin"))
        self.done: tuple[Done, ...] = ()
        self.folder = folder
        self.driver = Driver(SteppedClock(), 1.0, self.root)
        self.desk = Desk(catalog(), Settings(), self.driver, self.root)
        self.told: list[str] = []
        self.started: list[str] = []
        self.reminders = self.open()

    def open(self) -> ReminderDesk:
        """Open the reminders, as at a start."""
        made = ReminderDesk(self.desk, lambda: self.done, self.folder, self.folder, lambda: self.now, self.root)
        made.telling.connect(lambda: self.told.append(made.text))
        made.start_wanted.connect(self.started.append)
        return made

    def turn(self, hour: int, minute: int = 0) -> None:
        """Look at this time of the day."""
        self.now = self.now.replace(hour=hour, minute=minute)
        self.reminders.look()


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    """A bench with two reminders."""
    made = Bench(tmp_path)
    made.reminders.change(MORNING)
    yield made
    made.reminders.close()
    made.root.deleteLater()


def test_it_is_told_until_somebody_says_so(bench: Bench) -> None:
    """Whoever holds it back is asked again each minute; once it is told, nothing more comes."""
    bench.turn(7, 29)
    assert bench.told == []
    bench.turn(7, 30)
    bench.turn(7, 31)
    assert bench.told == ["All ten exercises, 15 min."] * 2
    bench.reminders.tell_done()
    bench.turn(7, 32)
    assert len(bench.told) == 2


def test_the_answers(bench: Bench) -> None:
    """Start starts, in ten minutes comes back, not today ends it for the day."""
    bench.turn(7, 30)
    bench.reminders.tell_done()
    bench.reminders.start()
    assert bench.started == ["all-ten"]
    bench.reminders.later()
    bench.turn(7, 40)
    assert len(bench.told) == 2
    bench.reminders.tell_done()
    bench.reminders.not_today()
    bench.turn(11)
    assert len(bench.told) == 2
    assert bench.reminders.shown.off_today
    bench.reminders.resume()
    assert not bench.reminders.shown.off_today


def test_a_routine_that_is_gone_gives_way_to_the_chosen_one(bench: Bench) -> None:
    """Somebody deleted it: what is told names the routine that is chosen, and Start starts that one."""
    bench.reminders.change(Schedule((Reminder(450, "own-gone"),), quiet=QuietHours(0, 0)))
    bench.desk.choose_routine("desk-break")
    assert bench.reminders.shown.preview.startswith("Desk break, ")
    bench.turn(7, 30)
    assert bench.told[0].startswith("Desk break, ")
    bench.reminders.start()
    assert bench.started == ["desk-break"]


def test_the_page_follows_the_routines_that_there_are(bench: Bench) -> None:
    """A choice among the same routines tells nothing; a routine that comes or goes does."""
    told: list[ShownReminders] = []
    bench.reminders.shown_changed.connect(told.append)
    bench.desk.choose_order(False)
    assert told == []
    bench.desk.take_catalog(replace(catalog(), routines=catalog().routines[:2]))
    assert [len(shown.routines) for shown in told] == [3]


def test_nothing_is_told_during_a_session(bench: Bench) -> None:
    """It waits for its end."""
    bench.desk.start("toe-walking")
    bench.turn(7, 30)
    assert bench.told == []
    bench.driver.unload()
    bench.turn(7, 31)
    assert len(bench.told) == 1


def test_what_was_done_is_skipped(bench: Bench) -> None:
    """What the history has counts."""
    bench.done = (Done("all-ten", bench.now),)
    bench.turn(7, 30)
    assert bench.told == []


def test_the_next_run_goes_on(bench: Bench) -> None:
    """What was told, put off and wanted is still so after a start."""
    bench.turn(7, 30)
    bench.reminders.tell_done()
    bench.reminders.later()
    bench.reminders.close()
    again = bench.open()
    assert again.schedule == MORNING
    bench.reminders = again
    bench.turn(7, 31)
    assert len(bench.told) == 1
    bench.turn(7, 40)
    assert len(bench.told) == 2


def test_a_schedule_that_is_off_wakes_nobody(bench: Bench) -> None:
    """The timer runs only when there is something to be reminded of, and looks just after the full minute."""
    assert bench.reminders._beat.interval() == 60_200
    bench.now += timedelta(seconds=59, milliseconds=500)
    bench.reminders.look()
    assert bench.reminders._beat.interval() == 700
    off = tuple(replace(each, on=False) for each in MORNING.reminders)
    bench.reminders.change(replace(MORNING, reminders=off))
    assert not bench.reminders._beat.isActive()
    bench.reminders.look()
    assert not bench.reminders._beat.isActive()


def test_reminders_are_kept_in_the_order_of_their_times(bench: Bench) -> None:
    """Added, changed and deleted ones, too; what is deleted is told so that it can come back."""
    gone: list[Reminder] = []
    bench.reminders.deleted.connect(gone.append)
    early = Reminder(60, "desk-break")
    bench.reminders.put(None, early)
    bench.reminders.put(2, Reminder(30, "all-ten"))
    assert [each.at for each in bench.reminders.schedule.reminders] == [30, 60, 450]
    bench.reminders.delete(1)
    assert gone == [early]
    assert load_schedule(bench.folder)[0].reminders == (Reminder(30, "all-ten"), Reminder(450, "all-ten"))


def test_one_can_be_tried(bench: Bench, qtbot: QtBot) -> None:
    """It is the first one's."""
    with qtbot.waitSignal(bench.reminders.tried):
        bench.reminders.try_one()
    assert bench.reminders.text == "All ten exercises, 15 min."


def test_a_full_disk_is_told(bench: Bench, qtbot: QtBot) -> None:
    """The reminders go on, and the person knows."""
    bench.folder.joinpath("reminders.toml.new").mkdir()
    bench.folder.joinpath("reminded.toml.new").mkdir()
    with qtbot.waitSignals([bench.reminders.problem_told] * 2):
        bench.reminders.change(replace(MORNING, skip_done=False))
    assert not bench.reminders.schedule.skip_done


def test_it_says_whether_notifications_are_refused(bench: Bench, qtbot: QtBot) -> None:
    """Once, when that changes."""
    with qtbot.waitSignal(bench.reminders.shown_changed):
        bench.reminders.show_refused(True)
    with qtbot.assertNotEmitted(bench.reminders.shown_changed):
        bench.reminders.show_refused(True)
    assert bench.reminders.shown.refused


def test_memory_is_kept(bench: Bench) -> None:
    """At the end, if there is anything to be reminded of."""
    bench.turn(7, 10)
    bench.reminders.close()
    memory = load_memory(bench.folder)
    assert memory is not None
    assert memory.looked.minute == 10
