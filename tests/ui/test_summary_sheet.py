"""A summary is one page, in greys, on the paper that is usual where one is, and says whose record it is."""

import re
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footdesk.core.exercise import SECOND
from footdesk.core.exercise_sums import ExerciseSum
from footdesk.core.history import PainScores
from footdesk.core.pain_series import pain_series
from footdesk.core.side_balance import SideSum
from footdesk.core.summary import DatedNote, Period, Summary
from footdesk.ui import summary_words as words
from footdesk.ui.paper import COLOURS, usual_paper
from footdesk.ui.summary_dialog import SummaryDialog
from footdesk.ui.summary_sheet import paint_summary, summary_pdf
from tests.ui.histories import TODAY, session
from tests.ui.windows import STILL, press

BRITISH, AMERICAN = QLocale("en_GB"), QLocale("en_US")

NAMES = {f"exercise-{number}": f"Resistance band stretch {number}" for number in range(20)}

SIDE = SideSum(3_599 * SECOND, 842)


def found(
    period: Period = Period.MONTH, scores: int = 36, exercises: int = 20, notes: int = 60, letters: int = 20
) -> Summary:
    """Make a summary with so many of each."""
    first = period.first(TODAY)
    scored = [session(number % period.value, pain=PainScores(number % 11, 3)).session for number in range(scores)]
    return Summary(
        first,
        TODAY,
        90,
        period.value,
        5_000 * 60 * SECOND,
        tuple(ExerciseSum(f"exercise-{number}", 84, SIDE, SIDE, SIDE) for number in range(exercises)),
        pain_series(scored, first, TODAY),
        tuple(DatedNote(TODAY - timedelta(days=number), "x" * letters) for number in range(notes)),
    )


def pages(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    return len(re.findall(rb"/Type /Page\b", pdf))


def painted(summary: Summary, locale: QLocale = BRITISH) -> tuple[QImage, float]:
    """Paint the page within its margins, four dots to a millimetre, and say how much of it is used."""
    size = QPageSize(usual_paper(locale).value).sizePoints()
    page = QSize(round(4 * (size.width() / 72 * 25.4 - 32)), round(4 * (size.height() / 72 * 25.4 - 32)))
    image = QImage(page, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    used = paint_summary(painter, QRectF(image.rect()), summary, NAMES, locale)
    painter.end()
    return image, used


@pytest.mark.parametrize("locale", [BRITISH, AMERICAN])
@pytest.mark.parametrize("period", Period)
def test_it_is_one_page_with_everything_full(qapp: QApplication, period: Period, locale: QLocale) -> None:
    """With the most of everything, nothing stands below the page, and the file has that one page."""
    scores = {Period.MONTH: 36, Period.QUARTER: 180}[period]
    full = found(period, scores)
    _, used = painted(full, locale)
    assert 0.7 < used <= 1.0
    pdf = summary_pdf(full, NAMES, locale)
    assert pdf.startswith(b"%PDF-")
    assert pages(pdf) == 1


def test_long_languages_have_room_as_well(qapp: QApplication, long_words: None) -> None:
    """Sentences that are 40 % longer still leave everything on the page."""
    for locale in (BRITISH, AMERICAN):
        assert painted(found(), locale)[1] <= 1.0


def test_it_can_be_read_from_the_right(qapp: QApplication) -> None:
    """The names of the exercises stand at the right then, and the notes as well."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image, used = painted(found())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert used <= 1.0
    assert image != painted(found())[0]


def test_the_paper_is_the_usual_one(qapp: QApplication) -> None:
    """Letter in the United States, A4 in Britain."""
    sizes = [
        [round(float(each)) for each in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)[0]]
        for pdf in (summary_pdf(found(), NAMES, locale) for locale in (BRITISH, AMERICAN))
    ]
    assert sizes == [[595, 842], [612, 792]]


def test_it_is_readable_without_colour(qapp: QApplication) -> None:
    """Nothing on the page has a colour, and the letters are dark enough for a poor printer."""
    image, _ = painted(found())
    for y in range(0, image.height(), 3):
        for x in range(0, image.width(), 3):
            colour = image.pixelColor(x, y)
            assert colour.red() == colour.green() == colour.blue()
    assert {COLOURS.text, COLOURS.accent} == {"#000000"}


def test_without_scores_notes_or_exercises_it_says_so(qapp: QApplication) -> None:
    """A month without anything is a page all the same."""
    empty = found(scores=0, exercises=0, notes=0)
    assert words.scores_words(empty.pain) == "No score was given in these days."
    assert painted(empty)[1] < 0.4
    assert pages(summary_pdf(empty, NAMES, BRITISH)) == 1


def test_what_does_not_fit_is_counted(qapp: QApplication) -> None:
    """Long notes end with how many more there are; where there is no room at all they are left out."""
    some = painted(found(scores=0, exercises=0, notes=40, letters=400))[1]
    assert 0.8 < some <= 1.0
    few = painted(found(scores=0, exercises=0, notes=2))[1]
    assert few < 0.5
    assert words.more_words(3) == "And 3 more."


def test_it_says_whose_record_it_is_and_what_it_is_not() -> None:
    """The words that stand on the page."""
    summary = found(scores=4)
    assert words.title_words() == "Foot exercises: my own record"
    assert words.period_words(summary) == "5 February 2025 to 6 March 2025, 30 days. Made with FootDesk."
    assert "the person's own record" in words.own_record_words()
    assert "no medical device" in words.own_record_words()
    assert words.figures(summary) == (("90", "sessions"), ("30 of 30", "days with a session"), ("5000", "minutes"))
    assert words.note_words(TODAY, " Cold\nfeet. ") == "6 Mar: Cold feet."


def test_exercises_are_told_with_their_sides() -> None:
    """One that is no longer known goes by its id."""
    row = words.exercise_row(ExerciseSum("toe-pressing", 3, SIDE, SideSum(60_000, 1), SideSum()), {})
    assert row == ("Toe pressing", "3", "59 min 59 s, 842 reps", "1 min, 1 reps", "–")
    assert words.exercise_row(ExerciseSum("exercise-1", 0, SIDE, SIDE, SIDE), NAMES)[0] == "Resistance band stretch 1"


@pytest.mark.parametrize(
    ("pains", "sentence"),
    [
        ([(5, 3), (4, 4)], "2. Lower after 1, the same after 1, higher after 0. On average 1.0 points lower."),
        ([(3, 5)], "1. Lower after 0, the same after 0, higher after 1. On average 2.0 points higher."),
        ([(3, 3)], "1. Lower after 0, the same after 1, higher after 0. On average the same."),
        ([(3, None)], ""),
    ],
)
def test_the_scores_are_added_up_and_not_explained(pains: list[tuple[int, int | None]], sentence: str) -> None:
    """How many, in which direction, and by how much on average."""
    sessions = [session(number, pain=PainScores(*each)).session for number, each in enumerate(pains)]
    said = words.scores_words(pain_series(sessions, Period.MONTH.first(TODAY), TODAY))
    counted = f" Sessions with both scores: {sentence}" if sentence else ""
    assert said == f"0 is no pain, 10 is the worst the person can imagine.{counted}"


def test_many_scores_are_told_by_weeks() -> None:
    """Up to a page's worth each session has its row."""
    few, many = found(scores=4).pain, found(Period.QUARTER, scores=90).pain
    assert words.scores_head(few) == ("Day", "Before", "After")
    assert words.score_rows(few, 0)[-1] == ("6 Mar", "0", "3")
    assert words.scores_head(many) == ("Week of", "Sessions", "Before", "After")
    rows = words.score_rows(many, 0)
    assert len(rows) == 14
    assert rows[-1] == ("3 Mar", "4", "1.5", "3.0")
    blank = pain_series([session(pain=PainScores(None, 3)).session] * 40, Period.MONTH.first(TODAY), TODAY)
    assert words.score_rows(blank, 0) == (("3 Mar", "40", "–", "3.0"),)


def test_the_dialog_asks_for_days_and_notes(qtbot: QtBot) -> None:
    """As it opens it is 30 days without notes."""
    dialog = SummaryDialog()
    qtbot.addWidget(dialog)
    dialog.show_theme(STILL)
    dialog.open()
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        press(dialog, "Save…")
    assert saved.args == [Period.MONTH, False]
    dialog.open()
    QTest.mouseClick(dialog.period.buttons[Period.QUARTER], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.notes, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        press(dialog, "Save…")
    assert saved.args == [Period.QUARTER, True]
