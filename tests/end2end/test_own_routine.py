"""A routine of one's own on a real display: by keyboard alone, by a screen reader alone, and by dragging."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage

from footdesk.core.own import Change, OwnRoutine
from footdesk.desktop.wall import wall_time
from footdesk.store.history_file import FILE
from footdesk.store.pictures import Pictures, picture_name
from footdesk.store.settings import Settings, save_settings
from tests.end2end.display import Colour, Display, wait_until
from tests.end2end.screen_reader import ScreenReader, missing_reader
from tests.store.histories import opened
from tests.ui.windows import catalog

pytestmark = pytest.mark.frozen

TITLE = "FootDesk"


@pytest.fixture
def folder(display: Display, program: list[str]) -> Path:
    """Give the folder of the data of a running FootDesk, whose window has the keyboard."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day, by_position=False))
    display.start([*program, "--silent", "--data", str(folder)])
    window = display.window(TITLE)
    display.xdotool("windowactivate", "--sync", str(window))
    return folder


@pytest.fixture
def reader(display: Display, folder: Path) -> Iterator[ScreenReader]:
    """Give a screen reader that reads it."""
    if reason := missing_reader():
        pytest.skip(reason)
    assert folder.exists()
    made = ScreenReader(display, "FootDesk")
    yield made
    made.close()


def kept(folder: Path) -> list[OwnRoutine]:
    """The routines that are in the history's file now."""
    if not (folder / FILE).exists():
        return []
    with closing(sqlite3.connect(folder / FILE)) as connection:
        rows = connection.execute("SELECT content FROM own_routine ORDER BY place").fetchall()
    return [msgspec.json.decode(row[0], type=OwnRoutine) for row in rows]


def exercises(folder: Path) -> list[str]:
    """The exercises of the one routine that is kept."""
    routines = kept(folder)
    return [entry.exercise for entry in routines[0].entries] if routines else []


def wait_for_count(folder: Path, count: int) -> None:
    """Wait until so many exercises are kept."""
    wait_until(lambda: len(exercises(folder)) == count, "one more exercise")


def test_the_editor_by_keyboard_alone(display: Display, folder: Path) -> None:
    """Make, name, fill, put in order, change a dose, take back, start: with no mouse."""
    display.xdotool("key", "ctrl+n")
    wait_until(lambda: kept(folder), "a new routine")
    display.xdotool("type", "Evenings")
    display.xdotool("key", "Return")
    wait_until(lambda: kept(folder)[0].name == "Evenings", "the name that was typed")
    for count, name in enumerate(("upward", "grip"), start=1):
        display.xdotool("key", "Insert")
        display.window("Add an exercise")
        display.xdotool("type", name)
        display.xdotool("key", "Return")
        wait_for_count(folder, count)
        wait_until(lambda: display.active_window() == display.window(TITLE), "the keyboard back in the window")
    assert exercises(folder) == ["upward-stretching", "toe-pencil-grip"]
    display.xdotool("key", "alt+Up")
    wait_until(lambda: exercises(folder) == ["toe-pencil-grip", "upward-stretching"], "the other order")
    display.xdotool("key", "F6", "2", "5", "Tab", "Up")
    wait_until(lambda: kept(folder)[0].entries[0].dose.repetitions == 6, "one repetition more")
    assert kept(folder)[0].entries[0].dose.work_time == 25_000
    display.xdotool("key", "ctrl+z", "ctrl+z")
    wait_until(lambda: kept(folder)[0].entries[0].dose.work_time == 4_000, "the usual hold again")
    display.xdotool("key", "ctrl+shift+z")
    wait_until(lambda: kept(folder)[0].entries[0].dose.work_time == 25_000, "the hold once more")


def test_the_editor_by_a_screen_reader_alone(reader: ScreenReader, folder: Path) -> None:
    """Everything has a name, and what it does can be asked for by that name."""
    reader.press("Routines", "radio button")
    reader.press("New routine")
    wait_until(lambda: kept(folder), "a new routine")
    reader.write("Routine name", "Mornings")
    wait_until(lambda: kept(folder)[0].name == "Mornings", "the name that was written")
    for count, row in enumerate(("Ankle circles, on the floor, each leg, 15 seconds, takes 45 s", ""), start=1):
        reader.press("Add an exercise")
        reader.find("Search by name")
        if row:
            reader.choose(row, "list item")
        else:
            reader.write("Search by name", "pencil")
        reader.press("Add")
        wait_for_count(folder, count)
    assert exercises(folder) == ["ankle-circles", "toe-pencil-grip"]
    reader.find("2 of 2, Toe pencil grip, each foot, 5 times 4 seconds", "list item")
    reader.set("Hold in seconds", 6)
    reader.find("2 of 2, Toe pencil grip, each foot, 5 times 6 seconds, changed", "list item")
    reader.press("Move up: Toe pencil grip")
    wait_until(lambda: exercises(folder) == ["toe-pencil-grip", "ankle-circles"], "the other order")
    reader.choose("2 of 2, Ankle circles, each leg, 15 seconds", "list item")
    reader.press("Right", "radio button")
    reader.press("Remove: Ankle circles")
    wait_until(lambda: exercises(folder) == ["toe-pencil-grip"], "one exercise less")
    reader.press("Undo")
    wait_until(lambda: exercises(folder) == ["toe-pencil-grip", "ankle-circles"], "the exercise back")
    reader.press("Use the usual values")
    reader.find("Start routine, Mornings, about 3 min")


def test_an_exercise_is_dragged_to_its_place(display: Display, reader: ScreenReader, folder: Path) -> None:
    """Taken by its handle and let go under the others."""
    reader.press("Routines", "radio button")
    display.xdotool("key", "ctrl+d")
    wait_until(lambda: len(exercises(folder)) == 10, "a copy of all ten")
    first = exercises(folder)[0]
    box = display.box(display.window(TITLE))
    x, y = box.x + 392, box.y + 140
    display.xdotool("mousemove", str(x), str(y), "mousedown", "1")
    for step in range(1, 9):
        display.xdotool("mousemove", "--sync", str(x), str(y + 20 * step))
    display.xdotool("mouseup", "1")
    wait_until(lambda: exercises(folder)[2] == first, "the first exercise in the third place")


def test_an_exercise_of_ones_own_by_a_screen_reader_alone(reader: ScreenReader, folder: Path) -> None:
    """Written, kept, and found by its name."""
    reader.press("Search and filter", "check box")
    reader.find("Search by name")
    reader.press("New exercise")
    reader.write("Name", "Calf raises", "text")
    reader.press("Sitting", "radio button")
    reader.press("Towel", "check box")
    reader.set("Reps", 12, "spin button")
    reader.press("I say when a repetition is done", "check box")
    reader.write("How to do it", "Sit tall.\nRise on your toes.", "text")
    reader.press("Save")
    reader.find("Calf raises, sitting, each foot, 12 times, takes 59 s, needs towel, yours", "list item")
    reader.find("2. Rise on your toes.")
    reader.write("Search by name", "calf")
    reader.find("1 found")
    assert folder.exists()


@pytest.mark.parametrize("ending", [".svg", ".jpg", ".png"])
def test_a_picture_of_ones_own_is_on_the_screen(display: Display, program: list[str], ending: str) -> None:
    """Whatever it is drawn with comes with the program, also with the packaged one."""
    folder = display.folder / "data"
    folder.mkdir()
    save_settings(folder, Settings(safety_read=wall_time().day, by_position=False))
    content = red_picture(ending)
    name = picture_name(content)
    Pictures(folder).keep({name: content})
    shown = replace(catalog().exercise("toe-walking"), id="own-red", number=0, name="Red", image=name)
    history, _ = opened(folder)
    with closing(history):
        history.library.write(Change(exercises=(shown,)))
    display.start([*program, "--silent", "--data", str(folder)])
    window = display.window(TITLE)
    display.xdotool("windowactivate", "--sync", str(window))
    display.xdotool("key", "ctrl+f")
    display.xdotool("type", "red")
    box = display.box(window)
    wait_until(lambda: is_red(display.pixel(box.x + 600, box.y + 340)), "the red picture")


def is_red(colour: Colour) -> bool:
    """Whether a colour is red, as exactly as a JPEG keeps it."""
    return colour.red > 240 and max(colour.green, colour.blue) < 16


def red_picture(ending: str) -> bytes:
    """A red square in a format."""
    if ending == ".svg":
        return (
            b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">'
            b'<rect width="40" height="40" fill="#ff0000"/></svg>'
        )
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    content = QByteArray()
    buffer = QBuffer(content)
    kind = "JPEG" if ending == ".jpg" else "PNG"
    assert image.save(buffer, kind, 100)  # type: ignore[call-overload]  # it takes words, whatever its stub says
    return bytes(content.data())
