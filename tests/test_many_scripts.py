"""Several hundred exercises of one's own, in twenty scripts, and names with signs that mean something elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from footdesk.app import App
from footdesk.core.exercise import Side
from footdesk.core.plan import Kind
from footdesk.core.search import Wanted, found
from footdesk.ui.words_exercise import exercise_row_words
from tests.launcher import Launcher

NAMES = (
    "Ferse heben",
    "\u03a6\u03c4\u03ad\u03c1\u03bd\u03b1",
    "\u041f\u044f\u0442\u043a\u0430",
    "\u053f\u0580\u0578\u0582\u0576\u056f",
    "\u05e2\u05e7\u05d1",
    "\u0643\u0639\u0628",
    "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
    "\u090f\u0921\u093c\u0940",
    "\u0997\u09cb\u09dc\u09be\u09b2\u09bf",
    "\u0b95\u0bc1\u0ba4\u0bbf\u0b95\u0bbe\u0bb2\u0bcd",
    "\u0c2e\u0c21\u0c2e",
    "\u0e2a\u0e49\u0e19\u0e40\u0e17\u0e49\u0e32",
    "\u0eaa\u0ebb\u0ec9\u0e99",
    "\u10e5\u10e3\u10e1\u10da\u10d8",
    "\u1270\u1228\u12a8\u12dd",
    "\u1780\u17c2\u1784",
    "\ubc1c\ub4a4\uafc8\uce58",
    "\u304b\u304b\u3068",
    "\u811a\u8ddf",
    "\u0f62\u0f9f\u0f72\u0f44",
)
"""A heel in twenty scripts."""

EACH = 20
"""So many exercises of each name."""

HTML = "<b>R&D</b> <img src=x>"


@pytest.fixture
def app(launcher: Launcher, tmp_path: Path) -> Iterator[App]:
    """Give a FootDesk with four hundred exercises that came from one file, for somebody who reads German."""
    usual = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    app = launcher.open().app
    parts = (
        f'\n[[exercises]]\nid = "e-{place}-{number}"\nname = "{name} {number}"\ndose = {{seconds = 5}}\n'
        for place, name in enumerate(NAMES)
        for number in range(1, EACH + 1)
    )
    path = tmp_path / "scripts.footdesk"
    path.write_text(f"footdesk = 1\n{''.join(parts)}", encoding="utf-8")
    app.sections.own.open_file(str(path))
    app.sections.own.arrivals.desk.accept()
    yield app
    launcher.close()
    QLocale.setDefault(usual)


def test_they_are_listed_in_the_order_of_their_names(app: App) -> None:
    """All of them, numbers by their value, and each script in one piece."""
    assert len(app.sections.librarian.own.exercises) == len(NAMES) * EACH
    names = [each.name for each in app.sections.routines.desk.offered if each.own]
    assert len(names) == len(NAMES) * EACH
    for name in NAMES:
        of_one = [f"{name} {number}" for number in range(1, EACH + 1)]
        start = names.index(of_one[0])
        assert names[start : start + EACH] == of_one


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_each_is_found_and_spoken_by_its_name(app: App, name: str) -> None:
    """Searching finds those of a name and no other; a screen reader says it whole."""
    hits = [each.name for each in found(Wanted(words=name), app.sections.routines.desk.offered)]
    assert sorted(hits) == sorted(f"{name} {number}" for number in range(1, EACH + 1))
    exercise = next(each for each in app.desk.catalog.exercises if each.name == f"{name} 7")
    assert f"{name} 7" in exercise_row_words(exercise, 5_000, done_today=False)
    app.desk.start(exercise.id)
    step = app.desk.moment().step
    assert (step.kind, step.side) == (Kind.PREPARE, Side.LEFT)
    assert f"{name} 7" in app.shell.windowTitle()
    app.desk.stop()


def test_a_name_is_plain_text_wherever_it_stands(app: App, tmp_path: Path) -> None:
    """Signs of HTML are shown as they are: nothing is bold, and nothing is fetched."""
    path = tmp_path / "html.footdesk"
    name = HTML.replace("<", "\\u003c")
    routine = f'[routine]\nid = "html"\nname = "{name}"\n[[routine.exercises]]\nexercise = "html"\n'
    exercise = f'[[exercises]]\nid = "html"\nname = "{name}"\ncare = "{name}"\ninstructions = ["{name}"]\n'
    path.write_text(f"footdesk = 1\n{routine}{exercise}dose = {{seconds = 5}}\n", encoding="utf-8")
    app.sections.own.open_file(str(path))
    dialog = app.sections.own.arrivals.arrival
    assert HTML in dialog.windowTitle()
    app.sections.own.arrivals.desk.accept()
    app.window.show_section("routines")
    app.window.show_section("exercises")
    app.desk.start("own-html")
    shown = [label for window in (app.window, dialog) for label in window.findChildren(QLabel)]
    told = [label for label in shown if "R&" in label.text()]
    assert told != []
    for label in told:
        assert label.textFormat() is Qt.TextFormat.PlainText or "&lt;b&gt;R&amp;D&lt;/b&gt;" in label.text()
    assert [each.toolTip() for each in app.window.findChildren(QWidget) if each.toolTip().startswith("<b>R&D")] == []
