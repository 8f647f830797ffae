"""Sentences with a number in them, in the person's language."""

from PySide6.QtCore import QCoreApplication, QObject

from footdesk.core.exercise import SECOND, Milliseconds

translate = QCoreApplication.translate

MINUTE: Milliseconds = 60 * SECOND
"""A minute in milliseconds."""

LARGEST_SECONDS = 99
"""Up to here the digits count whole seconds; from the next on, minutes and seconds."""


class Words(QObject):
    """The sentences whose form follows a number.

    They stand in an object because lupdate takes a number for a plural only in `tr`, whose context is the class's name.
    """

    def seconds(self, number: int) -> str:
        """Say "1 second", "2 seconds"."""
        return counted(self.tr("%n seconds", "", number), "%n seconds", "1 second", number)

    def minutes(self, number: int) -> str:
        """Say "1 minute", "16 minutes"."""
        return counted(self.tr("%n minutes", "", number), "%n minutes", "1 minute", number)

    def exercises(self, number: int) -> str:
        """Say "1 exercise", "10 exercises"."""
        return counted(self.tr("%n exercises", "", number), "%n exercises", "1 exercise", number)

    def in_a_row(self, number: int) -> str:
        """Say "That is 6 days in a row."; a single day is no row."""
        return self.tr("That is %n days in a row.", "", number).replace("%n", str(number))

    def unit(self, number: int) -> str:
        """Name the unit under the digits: "second", "seconds"."""
        return counted(self.tr("seconds", "", number), "seconds", "second", number)

    def unit_of_hold_left(self, number: int) -> str:
        """Name the unit under the digits of a hold that stands still: "second of hold left", "seconds of hold left"."""
        words = self.tr("seconds of hold left", "", number)
        return counted(words, "seconds of hold left", "second of hold left", number)

    def unit_left(self, number: int) -> str:
        """Name the unit under the digits of anything else that stands still: "second left", "seconds left"."""
        return counted(self.tr("seconds left", "", number), "seconds left", "second left", number)


def counted(translated: str, english: str, one: str, number: int) -> str:
    """Put English's one other form where no translation answered, so that English needs no file of its own."""
    return one if number == 1 and translated == english.replace("%n", "1") else translated


def seconds_words(number: int) -> str:
    """Say "1 second", "2 seconds"."""
    return Words().seconds(number)


def exercises_words(number: int) -> str:
    """Say "1 exercise", "10 exercises"."""
    return Words().exercises(number)


def whole_seconds(span: Milliseconds) -> int:
    """A span in whole seconds, rounded up."""
    return -(-span // SECOND)


def whole_minutes(span: Milliseconds) -> int:
    """A span in whole minutes, the nearest, but at least one."""
    return max(1, (span + MINUTE // 2) // MINUTE)


def clock_words(span: Milliseconds) -> str:
    """A span as on a clock, rounded up to whole seconds: "1:46"."""
    minutes, seconds = divmod(whole_seconds(span), 60)
    return f"{minutes}:{seconds:02}"


def span_words(span: Milliseconds) -> str:
    """A span in short words: "1 min 46 s", "30 s", "2 min"."""
    minutes, seconds = divmod(whole_seconds(span), 60)
    if not minutes:
        return translate("Words", "{seconds} s").format(seconds=seconds)
    if not seconds:
        return translate("Words", "{minutes} min").format(minutes=minutes)
    return translate("Words", "{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)


def long_span_words(span: Milliseconds) -> str:
    """A span as it is spoken: "1 minute 46 seconds", "30 seconds", "2 minutes"."""
    words = Words()
    minutes, seconds = divmod(whole_seconds(span), 60)
    if not minutes:
        return words.seconds(seconds)
    if not seconds:
        return words.minutes(minutes)
    both = translate("Words", "{minutes} {seconds}")
    return both.format(minutes=words.minutes(minutes), seconds=words.seconds(seconds))


def about_minutes_words(span: Milliseconds) -> str:
    """A span in whole minutes: "about 16 min"."""
    return translate("Words", "about {minutes} min").format(minutes=whole_minutes(span))


def minutes_spent_words(span: Milliseconds) -> str:
    """A span that was spent: "16 minutes", "less than a minute"."""
    if span < MINUTE:
        return translate("Words", "less than a minute")
    return Words().minutes(whole_minutes(span))


def minutes_left_words(span: Milliseconds) -> str:
    """Say "16 min left", "Less than a minute left"."""
    if span < MINUTE:
        return translate("Words", "Less than a minute left")
    return translate("Words", "{minutes} min left").format(minutes=whole_minutes(span))


def long_minutes_left_words(span: Milliseconds) -> str:
    """Say "16 minutes left", "less than a minute left"."""
    if span < MINUTE:
        return translate("Words", "less than a minute left")
    return translate("Words", "{minutes} left").format(minutes=Words().minutes(whole_minutes(span)))
