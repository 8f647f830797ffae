"""What the scores before and after come to, in words: they are compared, and nothing is concluded."""

from PySide6.QtCore import QCoreApplication, QObject

from footdesk.core.pain_series import DAYS_SHOWN, PainFinding, PainSeries
from footdesk.ui.words_counted import counted

translate = QCoreApplication.translate


class FindingWords(QObject):
    """The sentences whose form follows a number."""

    def both_scores(self, number: int) -> str:
        """Say "1 session with both scores", "21 sessions with both scores"."""
        said = self.tr("%n sessions with both scores", "", number)
        return counted(said, "%n sessions with both scores", "1 session with both scores", number)

    def lower(self, points: int) -> str:
        """Say how many points lower the scores are after a session."""
        words = "Your pain is about %n points lower after a session"
        said = self.tr("Your pain is about %n points lower after a session", "", points)
        return counted(said, words, "Your pain is about 1 point lower after a session", points)

    def higher(self, points: int) -> str:
        """Say how many points higher the scores are after a session."""
        words = "Your pain is about %n points higher after a session"
        said = self.tr("Your pain is about %n points higher after a session", "", points)
        return counted(said, words, "Your pain is about 1 point higher after a session", points)

    def average_lower(self, points: int) -> str:
        """Say the same to a screen reader."""
        said = self.tr("Average %n points lower.", "", points)
        return counted(said, "Average %n points lower.", "Average 1 point lower.", points)

    def average_higher(self, points: int) -> str:
        """Say the same to a screen reader."""
        said = self.tr("Average %n points higher.", "", points)
        return counted(said, "Average %n points higher.", "Average 1 point higher.", points)


def finding_heading(finding: PainFinding) -> str:
    """How the scores after a session stand to those before it, in whole points."""
    points = finding.points
    if points is None:
        return translate("History", "Pain before and after")
    if points == 0:
        return translate("History", "Your pain is about the same after a session")
    words = FindingWords()
    return words.lower(-points) if points < 0 else words.higher(points)


def finding_sentence(series: PainSeries) -> str:
    """Say "Last 30 days, 21 sessions with both scores."; what to do where there is nothing to see."""
    if series.finding.points is None:
        return translate("History", "Add a score before and after a routine to see a line here.")
    both = FindingWords().both_scores(series.finding.sessions)
    return translate("History", "Last {days} days, {sessions}.").format(days=DAYS_SHOWN, sessions=both)


def chart_words(series: PainSeries, days: int = DAYS_SHOWN) -> str:
    """What a screen reader says of the chart of the scores."""
    points, words = series.finding.points, FindingWords()
    if points is None:
        average = ""
    elif points == 0:
        average = translate("History", "Average the same.")
    else:
        average = words.average_lower(-points) if points < 0 else words.average_higher(points)
    said = translate("History", "Pain before and after each session, last {days} days. {average} Table available.")
    return " ".join(said.format(days=days, average=average).split())


def last_score_words(series: PainSeries) -> tuple[str, str]:
    """What stands at the ends of the two lines: "Before 5", "After 3"; nothing where there is no line."""
    before = next((each.pain.before for each in reversed(series.points) if each.pain.before is not None), None)
    after = next((each.pain.after for each in reversed(series.points) if each.pain.after is not None), None)
    return (
        "" if before is None else translate("History", "Before {score}").format(score=before),
        "" if after is None else translate("History", "After {score}").format(score=after),
    )
