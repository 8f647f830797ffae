"""The safety page says what it has to, and Next waits until it was read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from footdesk.ui.reading_dialog import EvidenceDialog
from footdesk.ui.safety_dialog import SafetyDialog, SafetyQuestion
from footdesk.ui.safety_text import EVIDENCE, SAFETY
from footdesk.ui.text_label import TextLabel
from tests.ui.windows import STILL, button, press


@pytest.fixture
def question(qtbot: QtBot) -> SafetyQuestion:
    """The page with its question."""
    made = SafetyQuestion()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.ask()
    qtbot.waitExposed(made)
    return made


def test_next_waits_until_it_was_read(qtbot: QtBot, question: SafetyQuestion) -> None:
    """The tick enables Next; Escape is no answer, and the tick of another time does not count."""
    confirmed: list[bool] = []
    question.read_confirmed.connect(lambda: confirmed.append(True))
    assert not button(question, "Next").isEnabled()
    QTest.keyClick(question._tick, Qt.Key.Key_Space)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible()
    assert confirmed == []
    question.ask()
    assert not button(question, "Next").isEnabled()
    QTest.mouseClick(question._tick, Qt.MouseButton.LeftButton)
    press(question, "Next")
    assert confirmed == [True]


def test_quit_is_offered(qtbot: QtBot, question: SafetyQuestion) -> None:
    """Whoever should not do this may leave."""
    with qtbot.waitSignal(question.quit_wanted):
        press(question, "Quit")


@pytest.mark.parametrize(("height", "lined"), [(360, True), (1200, False)])
def test_the_text_does_not_run_into_the_tick(
    qtbot: QtBot, question: SafetyQuestion, height: int, *, lined: bool
) -> None:
    """There is a gap between the two, and a line in it where the text goes on below it."""
    question.resize(640, height)
    qtbot.waitUntil(lambda: question.height() == height)
    (area,) = question.findChildren(QScrollArea)
    qtbot.waitUntil(lambda: bool(area.verticalScrollBar().maximum()) is lined)
    above, below = area.geometry().bottom() + 1, question._tick.geometry().top()
    assert below - above >= STILL.u(12)
    gap = question.grab().toImage()
    colours = {gap.pixelColor(320, y).name() for y in range(above, below)}
    assert (STILL.color("line").name() in colours) is lined


@pytest.mark.parametrize(
    "fact",
    [
        "both legs",
        "genitals or buttocks",
        "bladder or bowels",
        "chest pain",
        "serious accident",
        "fever",
        "lose weight without a reason",
        "worse at night",
        "shoulder blades",
        "foot injury",
        "diabetes",
        "dizziness",
        "breathlessness",
        "calf",
        "chair that does not roll",
        "0 to 3 is fine",
        "next morning",
    ],
)
def test_the_page_says_what_everybody_has_to_know(fact: str) -> None:
    """No warning sign is left out."""
    assert any(fact in passage.text for passage in SAFETY)


@pytest.mark.parametrize("source", ["Mahmoud", "Alam", "Framingham", "NICE NG59", "APTA", "JOSPT"])
def test_the_evidence_names_its_sources(source: str) -> None:
    """Every claim about the evidence has a name one can look up."""
    assert any(source in passage.text for passage in EVIDENCE)


def test_nothing_promises_a_cure() -> None:
    """No word of fixing, curing, treating or healing but to say that it does not."""
    words = " ".join(passage.text for passage in (*SAFETY, *EVIDENCE)).lower()
    assert "do not fix" in words
    assert "cure" not in words
    assert "heal" not in words
    assert words.count("treat") == words.count("does not diagnose or treat")


@pytest.mark.parametrize("make", [SafetyDialog, SafetyQuestion, EvidenceDialog])
def test_all_of_it_can_be_read_on_the_smallest_screen(qtbot: QtBot, make: type[SafetyDialog]) -> None:
    """In 640 x 360 the text scrolls and the buttons stay; no line is cut at its side."""
    dialog: QWidget = make()
    qtbot.addWidget(dialog)
    dialog.show_theme(STILL)  # type: ignore[attr-defined]  # each of them has it
    dialog.resize(640, 360)
    dialog.show()
    QTest.qWait(0)
    (area,) = dialog.findChildren(QScrollArea)
    for label in dialog.findChildren(TextLabel):
        if area.isAncestorOf(label):
            assert label.width() <= area.viewport().width()
            assert label.height() >= label.heightForWidth(label.width())
