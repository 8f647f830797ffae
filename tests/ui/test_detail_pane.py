"""The details say how to do an exercise, and honestly where its figures come from."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import SECOND
from footdesk.ui.detail_pane import DetailPane
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.text_label import TextLabel
from tests.ui.windows import STILL, catalog


@pytest.fixture
def pane(qtbot: QtBot) -> DetailPane:
    """Details that show toe pressing."""
    made = DetailPane()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.show_layout(LayoutClass.WIDE)
    made.show_exercise(catalog().exercise("toe-pressing"), 106 * SECOND)
    made.resize(698, 672)
    made.show()
    return made


def said(within: QWidget) -> list[str]:
    """All texts that can be seen or scrolled to."""
    return [label.said for label in within.findChildren(TextLabel) if label.isVisible()]


def test_facts_steps_and_care_are_there(pane: DetailPane) -> None:
    """Position, dose, time and kit; every step; the care note."""
    exercise = catalog().exercise("toe-pressing")
    texts = said(pane)
    assert {"Toe pressing", "Standing", "Each foot, 10 × 3 s", "1 min 46 s", "Nothing needed"} <= set(texts)
    assert set(exercise.instructions) <= set(texts)
    assert exercise.care in texts


def test_the_origin_of_every_figure_is_told(pane: DetailPane) -> None:
    """What the source states and what was chosen, each in its own sentence."""
    texts = said(pane)
    for provenance in catalog().exercise("toe-pressing").provenance:
        assert provenance.note in texts


def test_a_claim_is_told_under_its_authors_name(pane: DetailPane) -> None:
    """Nobody's claim is told as a fact."""
    claims = catalog().exercise("toe-pressing").claims
    assert claims
    texts = said(pane)
    for claim in claims:
        assert any(claim.author in text and claim.text in text for text in texts)


def test_another_exercise_leaves_nothing_of_the_first(pane: DetailPane) -> None:
    """The number of steps, notes and facts is the new exercise's own."""
    pane.show_exercise(catalog().exercise("toe-walking"), 25 * SECOND)
    texts = said(pane)
    assert not set(catalog().exercise("toe-pressing").instructions) & set(texts)
    assert set(catalog().exercise("toe-walking").instructions) <= set(texts)


def test_a_narrow_pane_says_the_facts_in_one_sentence(pane: DetailPane) -> None:
    """Icons need a wide row; the words are the same."""
    pane.show_layout(LayoutClass.MEDIUM)
    assert "Standing. Each foot, 10 × 3 s. 1 min 46 s. Nothing needed." in said(pane)


def test_a_step_is_read_with_its_number(pane: DetailPane) -> None:
    """The painted number is in the accessible name, since it is no text of its own."""
    first = catalog().exercise("toe-pressing").instructions[0]
    (label,) = [each for each in pane.findChildren(TextLabel) if each.said == first]
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == f"1. {first}"
