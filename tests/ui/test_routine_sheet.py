"""A routine on paper: all of it is there, on as few pages as can be read, on both papers and without colour."""

import shutil
import subprocess
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QApplication

from footdesk.core.exercise import Strength
from footdesk.core.figure.looks import Looks
from footdesk.core.plan import Pace, Plan, unroll
from footdesk.core.routine import Routine
from footdesk.core.strength import strengthened
from footdesk.places import resources
from footdesk.store.figures import FIGURES, Figures
from footdesk.ui.paper import Paper, usual_paper
from footdesk.ui.routine_sheet import Sheet, paint_sheet, routine_pdf
from tests.ui.windows import all_ten, catalog, plan_in_order

pytestmark = pytest.mark.usefixtures("qapp")

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="Not installed: poppler-utils.")

DAY = date(2026, 11, 29)


@cache
def sheet(plan: Plan | None = None) -> Sheet:
    """All ten at their usual doses, or another plan, with their figures."""
    figures = Figures(resources() / FIGURES, lambda problem: pytest.fail(str(problem)))
    return Sheet(plan or plan_in_order(), figures, Looks(), DAY, QLocale("en_GB"))


def many(count: int) -> Plan:
    """A plan of so many exercises, of one's own and without a figure."""
    ten = all_ten().exercises
    exercises = (replace(ten[number % 10], id=f"own-{number}", number=0) for number in range(count))
    return unroll(Routine("own-many", "Many", tuple(exercises)), Pace())


def painted(wanted: Sheet, paper: Paper = Paper.A4) -> list[QImage]:
    """Paint the pages within their margins, four dots to a millimetre."""
    size = QPageSize(paper.value).size(QPageSize.Unit.Millimeter)
    pages: list[QImage] = []

    def blank() -> QImage:
        image = QImage(
            QSize(round(4 * (size.width() - 32)), round(4 * (size.height() - 32))), QImage.Format.Format_RGB32
        )
        image.fill(Qt.GlobalColor.white)
        return image

    def turn() -> None:
        painter.end()
        pages.append(blank())
        painter.begin(pages[-1])

    pages.append(blank())
    painter = QPainter(pages[0])
    paint_sheet(painter, QRectF(pages[0].rect()), wanted, turn)
    painter.end()
    return pages


def read(pdf: bytes, folder: Path, *command: str) -> str:
    """Let one of poppler's programs read a PDF, and give what it says."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    ran = subprocess.run(
        [*command, str(path), *(["-"] if command[0] == "pdftotext" else [])], capture_output=True, check=True
    )
    return ran.stdout.decode()


def framed(page: QImage) -> list[bool]:
    """Whether the frames of pictures run down the outer quarters of a page, left and right."""
    quarter = page.width() // 4
    halves = (range(quarter), range(page.width() - quarter, page.width()))
    tall = page.height() // 4
    return [
        any(sum(page.pixelColor(x, y).red() < 230 for y in range(page.height())) > tall for x in half)
        for half in halves
    ]


def test_a_copy_is_drawn_as_its_model_is() -> None:
    """Its figure stands on paper, and its own picture instead of it where there is one."""
    model = all_ten().exercises[0]
    copy = replace(model, id="own-copy", figure=model.id)
    plans = (unroll(Routine("one", "One", (each,)), Pace()) for each in (model, copy))
    (as_model,), (as_copy,) = map(painted, map(sheet, plans))
    assert as_copy == as_model
    pictured = unroll(Routine("one", "One", (replace(copy, image="calf.png"),)), Pace())
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    (as_picture,) = painted(replace(sheet(pictured), pictures={"own-copy": image}))
    assert as_picture != as_model


def joined(text: str) -> str:
    """A text without its spaces and hyphens, some of which are at the ends of lines."""
    return "".join(text.replace("-", "").split())


@needs_poppler
@pytest.mark.parametrize("paper", Paper)
def test_all_ten_are_two_pages_with_all_that_is_needed(paper: Paper, tmp_path: Path) -> None:
    """Names, doses, cues and care of each exercise can be read back, on either paper."""
    pdf = routine_pdf(sheet(), paper)
    text = " ".join(read(pdf, tmp_path, "pdftotext", "-layout").split())
    facts = read(pdf, tmp_path, "pdfinfo")
    assert "Pages:           2" in facts
    assert {Paper.A4: "(A4)", Paper.LETTER: "(letter)"}[paper] in facts
    flowing = joined(read(pdf, tmp_path, "pdftotext", "-raw"))
    for number, exercise in enumerate(all_ten().exercises, start=1):
        assert f"{number}. {exercise.name}" in text
        for said in (exercise.cues.prepare, exercise.care, exercise.cues.switch):
            assert joined(said) in flowing
    assert "Each foot, 10 × 3 s · 1 min 46 s" in text
    assert "About 15 min. You need a wall, a chair, a pencil, a towel, a band and a ball." in text
    assert "29 November 2026. Page 2 of 2." in text


@needs_poppler
def test_the_file_says_what_it_is_and_has_its_letters_in_it(tmp_path: Path) -> None:
    """Its title is the routine's, and whoever prints it needs no fonts of ours."""
    pdf = routine_pdf(sheet(), Paper.A4)
    facts = read(pdf, tmp_path, "pdfinfo")
    assert "Title:           All ten exercises - FootDesk" in facts
    assert "Creator:         FootDesk" in facts
    fonts = read(pdf, tmp_path, "pdffonts").splitlines()[2:]
    assert fonts
    assert all(line.split()[-5] == "yes" for line in fonts), fonts
    assert len(pdf) < 2_000_000


@needs_poppler
def test_another_strength_is_told_beside_the_usual_dose(tmp_path: Path) -> None:
    """Who reads an easier sheet sees that it is easier, and than what."""
    easier = unroll(strengthened(all_ten(), Strength.EASIER), Pace())
    text = " ".join(read(routine_pdf(sheet(easier), Paper.A4), tmp_path, "pdftotext", "-layout").split())
    assert "Easier than usual, about 10 min." in text
    assert "Each foot, 7 × 2 s (usually 10 × 3 s)" in text


@pytest.mark.parametrize("paper", Paper)
def test_both_pictures_can_be_told_apart_without_colour(paper: Paper) -> None:
    """At rest and in use differ in grey as well, and the paper behind them stays white."""
    page = painted(sheet(), paper)[0].convertToFormat(QImage.Format.Format_Grayscale8)
    scale = page.width() / (QPageSize(paper.value).size(QPageSize.Unit.Inch).width() * 96 - 2 * 16 / 25.4 * 96)
    top = next(y for y in range(round(60 * scale), page.height()) if page.pixelColor(3, y).red() < 230) + round(
        9 * scale
    )
    edge, gap = round(118 * scale), round(9 * scale)
    rest, active = (page.copy(number * (edge + gap), top, edge, edge) for number in range(2))
    assert rest != active
    for picture in (rest, active):
        greys = [picture.pixelColor(x, y).red() for x in range(4, edge - 4, 2) for y in range(4, edge - 4, 2)]
        assert max(greys) == 255
        assert min(greys) < 90
        assert len(set(greys)) > 20


def test_a_short_routine_is_one_page_in_the_largest_letters() -> None:
    """Three exercises need no second page."""
    (desk_break,) = (each for each in catalog().routines if each.id == "desk-break")
    assert len(painted(sheet(unroll(desk_break, Pace())))) == 1


def test_a_long_routine_has_as_many_pages_as_it_needs() -> None:
    """Forty exercises of one's own, without figures, stand on eight pages, nothing lost at any page's end."""
    pages = painted(sheet(many(40)))
    assert len(pages) == 8
    for page in pages:
        foot = page.copy(0, page.height() - 30, page.width(), 30)
        assert any(foot.pixelColor(x, y).red() < 128 for x in range(0, 500, 2) for y in range(0, 30, 2))


def test_a_picture_of_ones_own_stands_where_the_figures_would(qapp: QApplication) -> None:
    """As large as there is room, in its own shape."""
    picture = QImage(400, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    (page,) = painted(replace(sheet(many(1)), pictures={"own-0": picture}))
    red = [
        (x, y)
        for x in range(page.width())
        for y in range(page.height() // 3)
        if page.pixelColor(x, y).name() == "#ff0000"
    ]
    wide, high = (max(place[axis] for place in red) - min(place[axis] for place in red) for axis in (0, 1))
    assert wide / high == pytest.approx(2, rel=0.05)
    assert 0.3 < wide / page.width() < 0.37


def test_long_languages_have_room_as_well(long_words: None) -> None:
    """Sentences that are 40 % longer need no more than a third page."""
    for paper in Paper:
        assert len(painted(sheet(), paper)) in {2, 3}


def test_it_can_be_read_from_the_right(qapp: QApplication) -> None:
    """Then the pictures stand at the right."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = painted(sheet())[0]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = painted(sheet())[0]
    assert (framed(mirrored), framed(usual)) == ([False, True], [True, False])


@pytest.mark.parametrize(
    ("locale", "paper"), [("en_US", Paper.LETTER), ("es_MX", Paper.LETTER), ("en_GB", Paper.A4), ("de_DE", Paper.A4)]
)
def test_the_paper_is_the_usual_one(locale: str, paper: Paper) -> None:
    """Letter where one prints on Letter, A4 everywhere else."""
    assert usual_paper(QLocale(locale)) is paper
