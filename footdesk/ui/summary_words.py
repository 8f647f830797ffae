"""The words and figures of a summary: what a person may want to show to somebody who treats them."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from footdesk.core.exercise_sums import ExerciseSum
from footdesk.core.pain_series import PainSeries
from footdesk.core.side_balance import SideSum
from footdesk.core.summary import Summary, weeks_of_pain
from footdesk.ui.history_words import HistoryWords, long_day_words, short_day_words, work_words
from footdesk.ui.words_counted import MINUTE

translate = QCoreApplication.translate

EACH_SESSION = 36
"""Up to so many sessions the table of the scores has a row for each; from the next on, one for each week."""

Row = tuple[str, ...]


def title_words() -> str:
    """The heading of the page."""
    return translate("Summary", "Foot exercises: my own record")


def period_words(found: Summary) -> str:
    """Which days it is about."""
    said = translate("Summary", "{first} to {last}, {days}. Made with FootDesk.")
    days = HistoryWords().days(found.days)
    return said.format(first=long_day_words(found.first), last=long_day_words(found.last), days=days)


def own_record_words() -> str:
    """Whose record it is, and what it is not."""
    return translate(
        "Summary",
        "This is the person's own record, as they kept it. The scores are their own notes. FootDesk is no medical "
        "device: it measures nothing, and draws no conclusions.",
    )


def figures(found: Summary) -> tuple[Row, ...]:
    """The largest figures, each with what it counts."""
    of_days = translate("Summary", "{active} of {days}").format(active=found.active_days, days=found.days)
    return (
        (str(found.sessions), translate("Summary", "sessions")),
        (of_days, translate("Summary", "days with a session")),
        (str(round(found.spent / MINUTE)), translate("Summary", "minutes")),
    )


def exercises_head() -> Row:
    """The head of the table of the exercises."""
    return (
        translate("Summary", "Exercise"),
        translate("Summary", "Done"),
        translate("Summary", "Left"),
        translate("Summary", "Right"),
        translate("Summary", "Both together"),
    )


def exercise_row(each: ExerciseSum, names: Mapping[str, str]) -> Row:
    """An exercise by its name, how often it was done, and the time and the repetitions of its sides."""
    name = names.get(each.exercise) or each.exercise.replace("-", " ").capitalize()
    return (name, str(each.done), *map(_side, (each.left, each.right, each.both)))


def _side(each: SideSum) -> str:
    if each == SideSum():
        return "–"
    said = translate("Summary", "{span}, {count} reps")
    return said.format(span=work_words(each.work), count=each.repetitions)


def scores_heading() -> str:
    """What stands over the chart."""
    return translate("Summary", "Pain before and after")


def notes_heading() -> str:
    """What stands over the notes."""
    return translate("Summary", "My notes")


def scores_words(series: PainSeries) -> str:
    """How many sessions have scores, and how those after stand to those before."""
    finding = series.finding
    if not series.points:
        return translate("Summary", "No score was given in these days.")
    scale = translate("Summary", "0 is no pain, 10 is the worst the person can imagine.")
    if finding.change is None:
        return scale
    counted = translate(
        "Summary",
        "Sessions with both scores: {count}. Lower after {lower}, the same after {same}, higher after {higher}.",
    ).format(count=finding.sessions, lower=finding.lower, same=finding.same, higher=finding.higher)
    return f"{scale} {counted} {_mean_words(finding.change)}"


def _mean_words(change: Fraction) -> str:
    said = translate("Summary", "On average {points} points lower.")
    if change == 0:
        said = translate("Summary", "On average the same.")
    elif change > 0:
        said = translate("Summary", "On average {points} points higher.")
    return said.format(points=_mean(abs(change)))


def scores_head(series: PainSeries) -> Row:
    """The head of the table of the scores."""
    rest = (translate("Summary", "Before"), translate("Summary", "After"))
    if len(series.points) > EACH_SESSION:
        return (translate("Summary", "Week of"), translate("Summary", "Sessions"), *rest)
    return (translate("Summary", "Day"), *rest)


def score_rows(series: PainSeries, first_weekday: int) -> tuple[Row, ...]:
    """The scores of each session; where these are too many for a page, the means of each week."""
    if len(series.points) > EACH_SESSION:
        return tuple(
            (short_day_words(week.first), str(week.sessions), _mean(week.before), _mean(week.after))
            for week in weeks_of_pain(series, first_weekday)
        )
    return tuple(
        (short_day_words(each.day), _score(each.pain.before), _score(each.pain.after)) for each in series.points
    )


def note_words(day: date, text: str) -> str:
    """A note with its day, in a line."""
    said = translate("Summary", "{day}: {text}")
    return said.format(day=short_day_words(day), text=" ".join(text.split()))


def more_words(count: int) -> str:
    """What is left out, because one page is one page."""
    return translate("Summary", "And {count} more.").format(count=count)


def _score(score: int | None) -> str:
    return "–" if score is None else str(score)


def _mean(score: Fraction | None) -> str:
    return "–" if score is None else QLocale().toString(float(score), "f", 1)
