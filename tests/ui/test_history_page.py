"""The page shows one value, passes wishes on, and can be walked through with the keyboard and heard."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import SECOND, Side
from footdesk.core.history import Felt, PainScores
from footdesk.core.history_view import HistoryView
from footdesk.core.side_balance import SideBalance, SideSum
from footdesk.ui import accessible
from footdesk.ui.heat_map import HeatMap
from footdesk.ui.history_page import HistoryPage
from footdesk.ui.layout_class import LayoutClass
from footdesk.ui.pain_chart import PainChart
from footdesk.ui.session_dialog import SessionDialog
from footdesk.ui.text_label import TextLabel
from footdesk.ui.theme import dark
from tests.ui.histories import TODAY, TWO, session, view
from tests.ui.test_accessible_names import tree
from tests.ui.windows import STILL, button, press

ROLE = QAccessible.Role
DAY = timedelta(days=1)

SOME = (*TWO, session(1, 9, PainScores(4, 4), note="Cold feet."), session(8, 3), session(40, 12))


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[HistoryPage]:
    """A wide page with some sessions."""
    accessible.install()
    QAccessible.setActive(True)
    made = HistoryPage()
    qtbot.addWidget(made)
    made.show_theme(STILL)
    made.resize(1028, 900)
    made.show_history(view(*SOME))
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    QAccessible.setActive(False)


def said(within: QWidget) -> set[str]:
    """Give all that stands in visible labels; new ones appear with the next event."""
    QTest.qWait(0)
    return {str(getattr(each, "said", each.text())) for each in within.findChildren(QLabel) if each.isVisible()}


def cursor(heat: HeatMap) -> date | None:
    """Give the day that the keyboard is at."""
    return heat._model.day(heat.currentIndex())


def keep_shown(page: HistoryPage, *sums: object) -> list[HistoryView]:
    """Let the page have the weeks that it wishes, as the desk would, and note them."""
    shown: list[HistoryView] = []

    def scroll(back: int) -> None:
        shown.append(view(*SOME, back=back))
        page.show_history(shown[-1])

    page.back_wanted.connect(scroll)
    return shown


def test_it_says_what_there_is(page: HistoryPage) -> None:
    """Streak, day, sessions, finding, weeks and sides, in words."""
    assert {
        "The last 18 weeks",
        "2 days in a row",
        "Thursday 6 March",
        "16 min. Pain 5 to 4.",
        "9 exercises done, 1 skipped.",
        "Your pain is about 1 point lower after a session",
        "Last 30 days, 2 sessions with both scores.",
        "Left and right are even",
    } <= said(page)
    page.show_history(view(*SOME, day=TODAY - DAY))
    assert {"Wednesday 5 March", "Cold feet."} <= said(page)
    page.show_history(view(*SOME, day=TODAY - 2 * DAY))
    assert "No session this day." in said(page)


def test_a_screen_reader_meets_the_names_and_roles_of_the_design(page: HistoryPage) -> None:
    """The map is a table of cells, the charts are graphics, and every button has its name."""
    expected = {
        ("Calendar of sessions", ROLE.Table),
        ("Thursday 6 March: 2 sessions, 21 minutes, pain 5 to 3", ROLE.Cell),
        ("Wednesday 5 March: 1 session, 9 minutes, pain 4 to 4", ROLE.Cell),
        ("Pain before and after each session, last 30 days. Average 1 point lower. Table available.", ROLE.Graphic),
        ("Minutes per week, 18 weeks. Week of 3 March: 30 minutes, 2 days", ROLE.Graphic),
        ("Show as table", ROLE.Button),
        ("Edit session at 07:00", ROLE.Button),
        ("Delete session at 14:00", ROLE.Button),
        ("Earlier weeks", ROLE.Button),
        ("Export your history", ROLE.Button),
    }
    assert expected <= tree(page)


def test_a_line_that_does_not_fit_becomes_two_of_a_length(page: HistoryPage, qtbot: QtBot) -> None:
    """No single word stands alone; where there is room, the sentence stays one line."""
    page.show_history(view())
    [sentence] = [each for each in page.findChildren(TextLabel) if each.said.startswith("After your first")]
    line = sentence.fontMetrics().horizontalAdvance(sentence.said)
    page.resize(line - 10, 500)
    qtbot.waitUntil(lambda: line / 2 < sentence.contentsRect().width() < line * 0.7)
    page.resize(line + 200, 500)
    qtbot.waitUntil(lambda: sentence.contentsRect().width() == sentence.width() > line)


def test_before_the_first_session_there_is_a_way_to_it(page: HistoryPage, qtbot: QtBot) -> None:
    """Nothing else is there, and the first session brings all of it."""
    page.show_history(view())
    assert said(page) == {
        "Nothing here yet",
        "After your first session you will see your days, your streak and your pain scores.",
    }
    with qtbot.waitSignal(page.exercises_wanted):
        press(page, "Go to exercises")
    page.show_history(view(*SOME))
    assert "Nothing here yet" not in said(page)


def test_the_keys_move_in_the_map(page: HistoryPage, qtbot: QtBot) -> None:
    """A day, a week, four weeks, today; and Enter shows the day."""
    heat = page.heat.map
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    assert cursor(heat) == TODAY
    moves = [
        (Qt.Key.Key_Up, -1),
        (Qt.Key.Key_Left, -8),
        (Qt.Key.Key_PageUp, -36),
        (Qt.Key.Key_Down, -35),
        (Qt.Key.Key_PageDown, -7),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Up, -1),
    ]
    for key, days in moves:
        QTest.keyClick(heat, key)
        assert cursor(heat) == TODAY + days * DAY, key
    with qtbot.waitSignal(page.day_wanted) as wanted:
        QTest.keyClick(heat, Qt.Key.Key_Return)
    assert wanted.args == [TODAY - DAY]
    QTest.keyClick(heat, Qt.Key.Key_PageUp)
    QTest.keyClick(heat, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert cursor(heat) == TODAY


def test_whoever_moves_beyond_the_edge_scrolls_a_year_back(page: HistoryPage) -> None:
    """The keyboard keeps its day, and after a year there is an end; Ctrl+End comes back at once."""
    shown, heat = keep_shown(page), page.heat.map
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(18):
        QTest.keyClick(heat, Qt.Key.Key_Left)
    assert [each.back for each in shown] == [1]
    assert cursor(heat) == TODAY - timedelta(weeks=18)
    for _ in range(20):
        QTest.keyClick(heat, Qt.Key.Key_PageUp)
    assert shown[-1].back == 52
    assert cursor(heat) == shown[-1].map.first
    QTest.keyClick(heat, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert shown[-1].back == 0
    assert cursor(heat) == TODAY


def test_the_buttons_and_the_wheel_scroll_as_well(page: HistoryPage) -> None:
    """Four weeks at a press, one at a notch sideways; up and down scrolls the page."""
    shown = keep_shown(page)
    press(page, "Earlier weeks")
    assert shown[-1].back == 4
    heat = page.heat.map
    for across, down in ((120, 0), (60, 0), (60, 0), (-120, 0), (0, 120)):
        middle = QPointF(heat.rect().center())
        turned = QPoint(across, down)
        event = QWheelEvent(
            middle,
            heat.mapToGlobal(middle),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        heat.wheelEvent(event)
    assert [each.back for each in shown] == [4, 5, 6, 5]
    press(page, "Later weeks")
    press(page, "Later weeks")
    assert shown[-1].back == 0
    assert not button(page, "Later weeks").isEnabled()


def test_in_right_to_left_the_arrows_follow_the_eye(page: HistoryPage) -> None:
    """The right arrow goes to the week at the right, which is the earlier one."""
    heat = page.heat.map
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.show_theme(STILL)
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(heat, Qt.Key.Key_Right)
    assert cursor(heat) == TODAY - 7 * DAY
    page.grab()


def test_f6_goes_from_the_map_to_the_day_and_the_scores(page: HistoryPage) -> None:
    """An empty page is one pane."""
    assert list(page.panes) == [page.heat, page.day, page.pain]
    page.show_history(view())
    assert list(page.panes) == [page]


def test_a_click_shows_the_day(page: HistoryPage, qtbot: QtBot) -> None:
    """A day that has not come cannot be clicked."""
    heat = page.heat.map
    place = heat.visualRect(heat._model.index_of(TODAY - DAY)).center()
    with qtbot.waitSignal(page.day_wanted) as wanted:
        QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [TODAY - DAY]
    tomorrow = heat.visualRect(heat._model.index(4, 17)).center()
    with qtbot.assertNotEmitted(page.day_wanted):
        QTest.mouseClick(heat.viewport(), Qt.MouseButton.LeftButton, pos=tomorrow)


def test_other_keys_are_the_windows(page: HistoryPage) -> None:
    """Escape and keys with a modifier pass through the map."""
    heat = page.heat.map
    heat.setFocus(Qt.FocusReason.TabFocusReason)
    for key, modifier in (
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(heat, key, modifier)
    assert cursor(heat) == TODAY


def test_the_scores_stand_in_a_table_too(page: HistoryPage) -> None:
    """The newest first, a score that was not given as a dash; the keyboard begins at the newest."""
    press(page, "Show as table")
    table = page.pain.table
    assert not page.pain.chart.isVisible()
    model = table.model()
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert rows == [
        ["Thursday 6 March", "–", "3", "–"],
        ["Thursday 6 March", "5", "4", "–"],
        ["Wednesday 5 March", "4", "4", "–"],
    ]
    assert table.accessibleName() == "Pain before and after each session"
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.currentIndex().row() == 0
    press(page, "Show as chart")
    assert page.pain.chart.isVisible()


def test_without_scores_there_is_no_chart(page: HistoryPage) -> None:
    """It says how to get one."""
    page.show_history(view(session()))
    assert "Add a score before and after a routine to see a line here." in said(page)
    assert not page.pain.chart.isVisible()


def test_sessions_are_edited_and_deleted_by_their_row(page: HistoryPage, qtbot: QtBot) -> None:
    """Each row knows which session it is; one that is under way can be neither."""
    with qtbot.waitSignal(page.edit_wanted) as edited:
        press(page, "Edit session at 07:00")
    with qtbot.waitSignal(page.delete_wanted) as deleted:
        press(page, "Delete session at 14:00")
    assert (edited.args, deleted.args) == (["0-7"], ["0-14"])
    page.show_history(view(session(ending=None)))
    assert "16 min, not finished. No score." in said(page)
    assert not {name for name, _ in tree(page) if name.startswith(("Edit", "Delete"))}


def test_the_sides_stand_side_by_side(page: HistoryPage) -> None:
    """With what each did, and which one is to begin."""
    balance = SideBalance(SideSum(90 * SECOND, 12), SideSum(60 * SECOND, 8))
    page.show_history(view(*SOME, balance=balance, coming=Side.RIGHT))
    assert {"Left did 30 s more", "1 min 30 s, 12 repetitions", "Your next session begins with the right."} <= said(
        page
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("layout", LayoutClass)
def test_it_stands_in_every_window(page: HistoryPage, layout: LayoutClass, direction: Qt.LayoutDirection) -> None:
    """In one column or two, in light and in dark, nothing is wider than the page."""
    page.setLayoutDirection(direction)
    sizes = {LayoutClass.WIDE: (1028, 760), LayoutClass.MEDIUM: (896, 500), LayoutClass.COMPACT: (640, 360)}
    for theme in (STILL, dark()):
        page.show_theme(theme)
        page.show_layout(layout)
        page.resize(*sizes[layout])
        QTest.qWait(0)
        assert page.content.width() <= page.width()
        for pane in page._panes:
            place = pane.mapTo(page, QPoint(0, 0)).x()
            assert place >= 0
            assert place + pane.width() <= page.width()
        page.grab()


def test_points_of_a_day_stand_beside_one_another() -> None:
    """They share their day among them, and never lie on top of each other."""
    shown = view(*TWO, session(29, pain=PainScores(1, 1)))
    places = [x for _, x in PainChart(shown.pain, shown.since, shown.today, ("", "")).places()]
    assert places == sorted(set(places))
    assert 0 < places[0] < 1 / 30 < 29 / 30 < places[1] < places[2] < 1


def test_two_names_at_the_same_height_can_both_be_read(page: HistoryPage) -> None:
    """They move apart, whichever is the higher one."""
    for pain in (PainScores(5, 5), PainScores(5, 4), PainScores(4, 5)):
        page.show_history(view(session(pain=pain)))
        image = QImage(page.pain.chart.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        page.pain.chart.render(image)
        right = page.pain.chart.width() - 60
        rows = [
            any(image.pixelColor(x, y).lightness() < 160 for x in range(right, image.width() - 2))
            for y in range(image.height())
        ]
        gaps = sum(after and not before for before, after in pairwise(rows))
        assert gaps >= 2


def test_the_dialog_gives_back_what_was_changed(qtbot: QtBot) -> None:
    """Scores and note as they were shown, then as they are chosen; the next morning's score stays."""
    dialog = SessionDialog()
    qtbot.addWidget(dialog)
    dialog.show_theme(STILL)
    record = session(pain=PainScores(5, None, 2), note="Cold feet.").session
    dialog.show_session(record)
    dialog.open()
    assert (dialog.before.score, dialog.after.score, dialog.note.toPlainText()) == (5, None, "Cold feet.")
    names = {name for name, _ in tree(dialog)}
    assert {"Pain before, 0 to 10", "Pain after, 0 to 10", "Note", "Thursday 6 March, 07:00"} <= names
    QTest.mouseClick(dialog.after.scores[3], Qt.MouseButton.LeftButton)
    dialog.note.setFocus()
    dialog.note.selectAll()
    QTest.keyClicks(dialog.note, "Warm feet. ")
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        QTest.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == [record.id, Felt(PainScores(5, 3, 2), "Warm feet.")]
    assert not dialog.isVisible()


def test_a_screen_reader_hears_which_day_is_shown(page: HistoryPage, qtbot: QtBot) -> None:
    """Another day is told with its sessions."""
    assert page.day._words(view(*SOME).chosen) == (
        "Thursday 6 March. 07:00, All ten exercises. 16 min. Pain 5 to 4. "
        "14:00, All ten exercises. 5 min. Pain 3 after."
    )
    page.show_history(view(*SOME, day=TODAY - 2 * DAY))
    assert page.day._words(view(*SOME, day=TODAY - 2 * DAY).chosen) == "Tuesday 4 March. No session this day."
