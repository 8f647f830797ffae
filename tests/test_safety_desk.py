"""What is asked before a routine: when the safety page is due, what is within reach, how it feels, and what follows."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from footdesk.core.exercise import Kit, Strength
from footdesk.core.transitions import State
from footdesk.safety_desk import TO_FETCH, SafetyDesk, within
from footdesk.store.settings import Settings
from footdesk.ui.ready_dialog import ReadyAnswer, ReadyQuestion, ReadySum
from tests.test_desk import Bench
from tests.ui.windows import all_ten

TODAY = date(2026, 3, 1)


class Asked(Bench):
    """A desk with the safety desk before it, and all that was asked."""

    def __init__(self, parent: QObject) -> None:
        """Have read the safety page today."""
        super().__init__(parent)
        self.desk.change(replace(self.desk.settings, safety_read=TODAY))
        self.safety = SafetyDesk(self.desk, lambda: TODAY, parent)
        self.questions: list[ReadyQuestion] = []
        self.sums: list[ReadySum] = []
        self.scores: list[int | None] = []
        self.pages = 0
        self.safety.ready_asked.connect(self.questions.append)
        self.safety.sum_changed.connect(self.sums.append)
        self.safety.felt_before.connect(self.scores.append)
        self.safety.safety_asked.connect(self._show_page)

    @property
    def runs(self) -> str:
        """The id of the routine under way; empty while none is."""
        moment = self.desk.moment()
        return moment.plan.routine.id if moment.state is State.RUNNING else ""

    def choose(self, *, ask_pain: bool) -> None:
        """Let pain be asked about, or not."""
        self.desk.change(replace(self.desk.settings, ask_pain=ask_pain))

    def _show_page(self) -> None:
        self.pages += 1


@pytest.fixture
def asked(qapp: QApplication) -> Iterator[Asked]:
    """Give a desk that nothing was wished of."""
    parent = QObject()
    yield Asked(parent)
    parent.deleteLater()


def test_only_what_needs_a_missing_thing_is_left_out() -> None:
    """Without a towel nine are left, with all of it ten, without anything those that need nothing to fetch."""
    ten = all_ten()
    assert within(ten, TO_FETCH) == ten
    left = within(ten, TO_FETCH - {Kit.TOWEL})
    assert left is not None
    assert {each.id for each in ten.exercises} - {each.id for each in left.exercises} == {"upward-stretching"}
    assert left.left_out == ("upward-stretching",)
    bare = within(ten, frozenset())
    assert bare is not None
    assert len(bare.exercises) == 6


def test_a_routine_can_have_nothing_left() -> None:
    """Where all needs the missing thing, nothing is left to start."""
    ten = all_ten()
    massage = tuple(each for each in ten.exercises if each.id == "foot-massage")
    assert within(type(ten)("one", "One", massage), frozenset()) is None


def test_the_safety_page_is_due_at_first_and_after_90_days() -> None:
    """It is not asked every day, and not forgotten for good."""
    assert Settings().safety_due(TODAY)
    assert not Settings(safety_read=TODAY - timedelta(days=89)).safety_due(TODAY)
    assert Settings(safety_read=TODAY - timedelta(days=90)).safety_due(TODAY)


def test_a_routine_that_needs_things_asks_for_both(asked: Asked) -> None:
    """Things and pain are asked on one screen, with the sum of what is left; nothing has begun yet."""
    asked.safety.start("all-ten")
    (question,) = asked.questions
    assert (question.routine, question.asks_pain, question.score) == ("All ten exercises", True, None)
    assert {item.kit for item in question.items if item.ready} == TO_FETCH
    assert asked.sums[-1].count == 10
    assert asked.runs == ""
    asked.safety.start_with(ReadyAnswer(TO_FETCH, 6))
    assert (asked.runs, asked.scores) == ("all-ten", [6])


@pytest.mark.parametrize(
    ("wanted", "ask_pain", "questions"),
    [("desk-break", True, 1), ("desk-break", False, 0), ("all-ten", False, 1), ("upward-stretching", True, 0)],
    ids=["pain alone", "nothing", "things alone", "an exercise by itself"],
)
def test_only_what_is_of_use_is_asked(asked: Asked, wanted: str, *, ask_pain: bool, questions: int) -> None:
    """Pain only where it is wanted, things only where there are any; an exercise by itself begins at once."""
    asked.choose(ask_pain=ask_pain)
    asked.safety.start(wanted)
    assert len(asked.questions) == questions
    assert [question.asks_pain for question in asked.questions] == [ask_pain] * questions
    assert asked.runs == ("" if questions else wanted)


def test_the_safety_page_comes_before_anything(asked: Asked) -> None:
    """Even an exercise by itself waits for it; once read, what was wanted goes on from there."""
    asked.desk.change(replace(asked.desk.settings, safety_read=None))
    asked.safety.start("toe-walking")
    assert (asked.pages, asked.runs) == (1, "")
    asked.safety.start("all-ten")
    assert (asked.pages, asked.questions) == (2, [])
    asked.safety.confirm_read()
    assert len(asked.questions) == 1
    assert not asked.desk.settings.safety_due(TODAY)


def test_to_have_read_it_starts_nothing_by_itself(asked: Asked) -> None:
    """When the window is opened it is asked for alone, and only where it is due."""
    asked.safety.open()
    assert asked.pages == 0
    asked.desk.change(replace(asked.desk.settings, safety_read=None))
    asked.safety.open()
    asked.safety.confirm_read()
    assert (asked.pages, asked.questions, asked.runs) == (1, [], "")


def test_what_is_missing_is_remembered_for_what_was_asked_only(asked: Asked) -> None:
    """Without a pencil just now there is none for the next routine; what nobody asked about is not missing."""
    asked.safety.start("on-the-floor")
    things = {item.kit for item in asked.questions[-1].items}
    assert things
    asked.safety.tick(frozenset())
    assert asked.sums[-1].skipped
    asked.safety.start("all-ten")
    assert {item.kit for item in asked.questions[-1].items if not item.ready} == things
    asked.safety.tick(TO_FETCH)
    asked.safety.start("on-the-floor")
    assert all(item.ready for item in asked.questions[-1].items)


def test_do_it_again_knows_what_was_said_a_moment_ago(asked: Asked) -> None:
    """It asks as before, with the score that was given since, the same strength, and all that was left out."""
    asked.safety.start("all-ten", Strength.EASIER)
    asked.safety.start_with(ReadyAnswer(TO_FETCH - {Kit.TOWEL}, None))
    assert asked.desk.moment().plan.routine.left_out == ("upward-stretching",)
    asked.desk.stop()
    asked.desk.start_routine(asked.desk.moment().plan.routine)
    asked.safety.start_again(2)
    again = asked.questions[-1]
    assert again.score == 2
    assert [item.kit for item in again.items if not item.ready] == [Kit.TOWEL]
    asked.safety.start_with(ReadyAnswer(TO_FETCH, 2))
    assert asked.desk.moment().count == 10


def test_an_exercise_is_done_again_at_once(asked: Asked) -> None:
    """Nothing is asked about one exercise, the first time or the second."""
    asked.desk.start("toe-walking")
    asked.turn(25_000)
    asked.safety.start_again(None)
    assert (asked.runs, asked.questions) == ("toe-walking", [])


def test_what_is_not_known_starts_nothing(asked: Asked) -> None:
    """Neither an id that is not there, nor an answer to nothing."""
    asked.safety.start("nonsense")
    asked.safety.tick(frozenset())
    asked.safety.start_with(ReadyAnswer(TO_FETCH, 3))
    assert (asked.pages, asked.questions, asked.runs, asked.scores) == (0, [], "", [])
    assert asked.sums == [ReadySum(0, 0)]
