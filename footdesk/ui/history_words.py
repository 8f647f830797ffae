"""The history in words: days, the streak, sessions, scores and sides; nothing is concluded from what a person felt."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from footdesk.core.day_map import WEEKS_SHOWN, DaySum, Week
from footdesk.core.ending import Ending
from footdesk.core.exercise import SECOND, Milliseconds, Side
from footdesk.core.history import PainScores, SessionRecord
from footdesk.core.history_view import DaySession, HistoryView, Tally
from footdesk.core.side_balance import EVEN, SideBalance, SideSum
from footdesk.core.streak import Streak
from footdesk.ui.words_counted import MINUTE, counted, exercises_words, minutes_spent_words, span_words

translate = QCoreApplication.translate

_WEEK = 7


class HistoryWords(QObject):
    """The sentences whose form follows a number."""

    def days_in_a_row(self, number: int) -> str:
        """Say "1 day in a row", "6 days in a row"."""
        return counted(self.tr("%n days in a row", "", number), "%n days in a row", "1 day in a row", number)

    def still(self, number: int) -> str:
        """Say that a rest day was used, and that the streak is still as long."""
        words = "Rest day used. Your streak is still %n days."
        said = self.tr("Rest day used. Your streak is still %n days.", "", number)
        return counted(said, words, "Rest day used. Your streak is still 1 day.", number)

    def sessions(self, number: int) -> str:
        """Say "1 session", "2 sessions"."""
        return counted(self.tr("%n sessions", "", number), "%n sessions", "1 session", number)

    def days(self, number: int) -> str:
        """Say "1 day", "30 days"."""
        return counted(self.tr("%n days", "", number), "%n days", "1 day", number)

    def repetitions(self, number: int) -> str:
        """Say "1 repetition", "320 repetitions"."""
        return counted(self.tr("%n repetitions", "", number), "%n repetitions", "1 repetition", number)

    def minutes_a_week(self, number: int) -> str:
        """Say "About 1 minute a week", "About 75 minutes a week"."""
        said = self.tr("About %n minutes a week", "", number)
        return counted(said, "About %n minutes a week", "About 1 minute a week", number)


def day_words(day: date) -> str:
    """A day as it is spoken: "Thursday 6 March"."""
    #: The order of weekday, day and month in your language, as Qt writes it.
    return _dated(day, translate("History", "dddd d MMMM"))


def long_day_words(day: date) -> str:
    """A day with its year: "6 March 2026"."""
    return _dated(day, translate("History", "d MMMM yyyy"))


def short_day_words(day: date) -> str:
    """A day on an axis: "4 Feb"."""
    return _dated(day, translate("History", "d MMM"))


def month_words(day: date) -> str:
    """The month of a day, short: "Mar"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def weekday_words(day: date) -> str:
    """The weekday of a day, short: "Mon"."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def time_words(session: SessionRecord) -> str:
    """When a session began, as the clock there showed it: "07:40"."""
    locale, local = QLocale(), session.began.local
    return locale.toString(QTime(local.hour, local.minute), locale.timeFormat(QLocale.FormatType.ShortFormat))


def cell_words(day: date, found: DaySum | None) -> str:
    """A day of the map: "Thursday 6 March: 2 sessions, 21 minutes, pain 5 to 3"; nothing for one that has not come."""
    if found is None:
        return ""
    if not found.sessions:
        return translate("History", "{day}: no session").format(day=day_words(day))
    before, after = found.pain
    parts = (HistoryWords().sessions(len(found.sessions)), minutes_spent_words(found.spent), _pain(before, after))
    return translate("History", "{day}: {what}").format(day=day_words(day), what=", ".join(filter(None, parts)))


def weeks_words(view: HistoryView) -> str:
    """The heading of the map: "The last 18 weeks"; scrolled back "18 weeks to 2 November"."""
    if not view.back:
        return translate("History", "The last {count} weeks").format(count=WEEKS_SHOWN)
    last = _dated(view.map.last, translate("History", "d MMMM yyyy"))
    return translate("History", "{count} weeks to {day}").format(count=WEEKS_SHOWN, day=last)


def streak_heading(streak: Streak, today: date) -> str:
    """Say "6 days in a row"; without a streak "Last session: Tuesday"."""
    if streak.current:
        return HistoryWords().days_in_a_row(streak.current)
    if streak.last is None:
        return ""
    near = today - streak.last < timedelta(days=_WEEK)
    locale = QLocale()
    weekday = locale.standaloneDayName(streak.last.isoweekday(), QLocale.FormatType.LongFormat)
    day = weekday if near else _dated(streak.last, translate("History", "d MMMM"))
    return translate("History", "Last session: {day}").format(day=day)


def streak_sentence(streak: Streak, today: date) -> str:
    """What there is to say under the streak; a missed day is no reproach."""
    if not streak.current:
        return translate("History", "Start again whenever you like.")
    if streak.rested(today - timedelta(days=1)):
        return HistoryWords().still(streak.current)
    words = translate("History", "Best so far: {best}. One rest day a week keeps it going.")
    return words.format(best=streak.best)


def session_words(each: DaySession) -> str:
    """A session in a line: "16 min. Pain 5 to 3."; stopped and unfinished ones say so."""
    session = each.session
    minutes = round(each.sum.totals.spent / MINUTE)
    spent = (
        translate("History", "{minutes} min").format(minutes=minutes) if minutes else span_words(each.sum.totals.spent)
    )
    ending = {Ending.STOPPED: translate("History", "stopped"), None: translate("History", "not finished")}
    parts = ", ".join(filter(None, (spent, ending.get(session.ending, ""))))
    pain = _pain(session.pain.before, session.pain.after) or translate("History", "no score")
    return translate("History", "{spent}. {pain}.").format(spent=parts, pain=pain[:1].upper() + pain[1:])


def tally_words(each: Tally) -> str:
    """Say "10 exercises done.", "8 exercises done, 2 skipped."; nothing where no exercise came to its end."""
    if not each.done and not each.skipped:
        return ""
    done = translate("History", "{exercises} done").format(exercises=exercises_words(each.done))
    if not each.skipped:
        return translate("History", "{done}.").format(done=done)
    return translate("History", "{done}, {count} skipped.").format(done=done, count=each.skipped)


def morning_words(pain: PainScores) -> str:
    """Say how it was the next morning; nothing where that was not told."""
    if pain.next_morning is None:
        return ""
    return translate("History", "The next morning: {score}.").format(score=pain.next_morning)


def week_words(week: Week) -> str:
    """A week in words: "Week of 3 March: 42 minutes, 3 days"."""
    said = translate("History", "Week of {day}: {minutes}, {days}")
    day = _dated(week.first, translate("History", "d MMMM"))
    minutes = minutes_spent_words(week.spent) if week.spent else translate("History", "no minutes")
    return said.format(day=day, minutes=minutes, days=HistoryWords().days(week.active_days))


def weeks_heading(weeks: tuple[Week, ...]) -> str:
    """How much the weeks had on average, from the first one with a session on."""
    first = next((number for number, week in enumerate(weeks) if week.sessions), len(weeks))
    counted_weeks = weeks[first:]
    minutes = round(sum(week.spent for week in counted_weeks) / MINUTE / len(counted_weeks)) if counted_weeks else 0
    return HistoryWords().minutes_a_week(minutes) if minutes else translate("History", "Minutes per week")


def side_words(side: Side) -> str:
    """Say "Left" or "Right"."""
    return {Side.LEFT: translate("History", "Left"), Side.RIGHT: translate("History", "Right")}[side]


def side_sum_words(each: SideSum) -> str:
    """Say "12 min 5 s, 320 repetitions"."""
    repetitions = HistoryWords().repetitions(each.repetitions)
    return translate("History", "{span}, {repetitions}").format(span=work_words(each.work), repetitions=repetitions)


def work_words(span: Milliseconds) -> str:
    """A time of work, to the whole second."""
    whole = span - span % SECOND
    return span_words(whole) if whole < 60 * MINUTE else hours_words(whole)


def hours_words(span: Milliseconds) -> str:
    """A long time: "2 h 5 min"."""
    hours, minutes = divmod(round(span / MINUTE), 60)
    return translate("History", "{hours} h {minutes} min").format(hours=hours, minutes=minutes)


def balance_heading(balance: SideBalance) -> str:
    """Which side did more, and by how much."""
    difference = abs(balance.left.work - balance.right.work)
    more = Side.LEFT if balance.behind is Side.RIGHT else Side.RIGHT
    if balance.behind is None:
        return translate("History", "Left and right are even")
    if difference < EVEN:
        count = abs(balance.left.repetitions - balance.right.repetitions)
        span = HistoryWords().repetitions(count)
    else:
        span = work_words(difference)
    said = {
        Side.LEFT: translate("History", "Left did {span} more"),
        Side.RIGHT: translate("History", "Right did {span} more"),
    }
    return said[more].format(span=span)


def coming_words(side: Side | None) -> str:
    """Say with which side the next session begins, where that is to make the sides even."""
    if side is None:
        return ""
    said = {
        Side.LEFT: translate("History", "Your next session begins with the left."),
        Side.RIGHT: translate("History", "Your next session begins with the right."),
    }
    return said[side]


def _pain(before: int | None, after: int | None) -> str:
    if before is None and after is None:
        return ""
    if after is None:
        return translate("History", "pain {before} before").format(before=before)
    if before is None:
        return translate("History", "pain {after} after").format(after=after)
    return translate("History", "pain {before} to {after}").format(before=before, after=after)


def _dated(day: date, order: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), order)
