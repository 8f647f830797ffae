"""The pain scale is given by mouse or keys, taken back as easily, and read out score by score."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footdesk.core.history import Felt, PainScores
from footdesk.ui import accessible
from footdesk.ui.done_pane import DonePane
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.pain_scale import PainScale
from footdesk.ui.theme import light
from footdesk.ui.words_pain import comparison_words
from tests.ui.moments import painted, picture
from tests.ui.windows import finished


@pytest.fixture
def scale(qtbot: QtBot) -> PainScale:
    """Give a scale on which nothing is chosen."""
    accessible.install()
    scale = PainScale()
    qtbot.addWidget(scale)
    scale.show_theme(light())
    scale.resize(704, 120)
    scale.show()
    qtbot.waitExposed(scale)
    return scale


def chosen(scale: PainScale) -> list[int]:
    """The scores that are marked as chosen."""
    return [each.score for each in scale.scores if each.isChecked()]


def keys(scale: PainScale, *pressed: Qt.Key) -> None:
    """Press keys where the focus is."""
    for key in pressed:
        QTest.keyClick(next((each for each in scale.scores if each.hasFocus()), scale.scores[0]), key)


def test_a_click_chooses_and_a_second_one_takes_it_back(scale: PainScale, qtbot: QtBot) -> None:
    """There is always at most one score, and none is an answer too."""
    told: list[int | None] = []
    scale.score_chosen.connect(told.append)
    for score in (3, 7, 7):
        QTest.mouseClick(scale.scores[score], Qt.MouseButton.LeftButton)
    assert told == [3, 7, None]
    assert chosen(scale) == []


def test_digits_choose_and_backspace_clears(scale: PainScale) -> None:
    """1 and then 0 in one breath is 10; after another digit 0 is 0."""
    told: list[int | None] = []
    scale.score_chosen.connect(told.append)
    scale.scores[0].setFocus()
    keys(scale, Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_Backspace)
    assert told == [1, 10, 4, 0, None]


def test_arrows_move_and_space_chooses(scale: PainScale) -> None:
    """Moving chooses nothing; the ends hold."""
    scale.scores[0].setFocus()
    keys(scale, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert (scale.scores[2].hasFocus(), chosen(scale)) == (True, [])
    keys(scale, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert scale.scores[10].hasFocus()
    keys(scale, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert chosen(scale) == [1]


def test_other_keys_are_left_to_the_window(scale: PainScale) -> None:
    """A key with Ctrl, or one of no meaning here, chooses nothing."""
    scale.scores[0].setFocus()
    QTest.keyClick(scale.scores[0], Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    keys(scale, Qt.Key.Key_A)
    assert chosen(scale) == []


def test_tab_meets_the_scale_once(scale: PainScale) -> None:
    """Only the chosen score, or the first one, is a stop of the Tab key."""
    scale.show_score(6)
    stops = [each.score for each in scale.scores if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [6]


def test_each_score_is_a_radio_button_with_its_words(scale: PainScale) -> None:
    """The ends say what they mean, and the score before says so."""
    scale.show_score(None, 5)
    faces = [QAccessible.queryAccessibleInterface(each) for each in scale.scores]
    assert {face.role() for face in faces} == {QAccessible.Role.RadioButton}
    names = [face.text(QAccessible.Text.Name) for face in faces]
    assert (names[0], names[3], names[5]) == ("0 of 10, no pain", "3 of 10", "5 of 10, score before")
    assert names[10] == "10 of 10, worst pain"
    group = QAccessible.queryAccessibleInterface(scale)
    assert (group.role(), group.text(QAccessible.Text.Name)) == (QAccessible.Role.Grouping, "Pain now, 0 to 10")


def test_the_score_before_is_marked(scale: PainScale) -> None:
    """The word Before stands above the earlier score, and nowhere without one."""
    bare = painted(picture(scale))
    scale.show_score(None, 5)
    assert painted(picture(scale)) > bare


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (5, 3, "2 points lower than before."),
        (5, 4, "1 point lower than before."),
        (4, 4, "The same as before."),
        (
            3,
            5,
            "2 points higher than before. Rest now. If it stays up for more than a day, ask your doctor.",
        ),
        (None, 3, ""),
        (3, None, ""),
    ],
)
def test_two_scores_are_compared_in_words(before: int | None, after: int | None, words: str) -> None:
    """The later score is lower, the same or higher; one alone is not compared."""
    assert comparison_words(before, after) == words


@pytest.mark.parametrize("layout", LayoutClass)
def test_the_end_of_a_session_asks_and_shows(layout: LayoutClass, qtbot: QtBot) -> None:
    """The done pane passes the score on, shows what was kept, and asks anew after the next session."""
    pane = DonePane()
    qtbot.addWidget(pane)
    pane.show_theme(light())
    pane.show_layout(layout)
    pane.show_finished(finished())
    with qtbot.waitSignal(pane.pain_chosen) as told:
        QTest.mouseClick(pane.scale.scores[4], Qt.MouseButton.LeftButton)
    assert told.args == [4]
    pane.show_felt(Felt(PainScores(before=5, after=4)))
    assert chosen(pane.scale) == [4]
    assert pane._comparison.said == "1 point lower than before."
    pane.show_felt(Felt())
    assert chosen(pane.scale) == []
    pane.show_pain_asked(asked=False)
    assert not any(part.isVisibleTo(pane) for part in (pane.scale, pane._question, pane._comparison))


def test_a_note_can_be_added(qtbot: QtBot) -> None:
    """The button makes room and takes the keyboard there; what is kept is shown, and the next note is a new one."""
    pane = DonePane()
    qtbot.addWidget(pane)
    pane.show_theme(light())
    pane.show_layout(LayoutClass.COMPACT)
    pane.resize(640, 296)
    pane.show_finished(finished())
    pane.show_felt(Felt())
    pane.show()
    pane.activateWindow()
    qtbot.waitExposed(pane)
    assert not pane.note.isVisible()
    QTest.mouseClick(pane.add_note, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(pane.note.hasFocus)
    assert not pane.add_note.isVisible()
    shown = pane.viewport().rect()
    qtbot.waitUntil(lambda: shown.contains(pane.note.mapTo(pane.viewport(), pane.note.rect().bottomLeft())))
    with qtbot.waitSignal(pane.note_changed) as told:
        QTest.keyClicks(pane.note, "Tight calf")
    assert told.args == ["Tight calf"]
    pane.show_felt(Felt(note="Tight calf"))
    assert pane.note.isVisible()
    pane.note.full_changed.emit(True)
    assert pane._note_full.said.startswith("A note has room for 2")
    pane.note.full_changed.emit(False)
    assert pane._note_full.said == ""
    pane.note.clearFocus()
    pane.show_felt(Felt())
    assert not pane.note.isVisible()
    assert pane.note.note == ""


def test_a_screen_reader_is_told_the_comparison(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the score makes one, and not again when only the note is kept."""
    pane = DonePane()
    qtbot.addWidget(pane)
    sent: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", sent.append)
    for felt in (Felt(PainScores(5)), Felt(PainScores(5, 3)), Felt(PainScores(5, 3), "Tight calf")):
        pane.show_felt(felt)
    told = [each.message() for each in sent if isinstance(each, QAccessibleAnnouncementEvent)]
    assert told == ["2 points lower than before."]
