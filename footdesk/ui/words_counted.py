"""Sentences with a number in them, in the person's language."""

from PySide6.QtCore import QCoreApplication

from footdesk.core.exercise import SECOND, Milliseconds

translate = QCoreApplication.translate

MINUTE: Milliseconds = 60 * SECOND
"""A minute in milliseconds."""

LARGEST_SECONDS = 99
"""Up to here the digits count whole seconds; from the next on, minutes and seconds."""


def counted(translated: str, english: str, one: str, number: int) -> str:
    """Put English's one other form where no translation answered, so that English needs no file of its own."""
    return one if number == 1 and translated == english.replace("%n", "1") else translated


def seconds_words(number: int) -> str:
    """Say "1 second", "2 seconds"."""
    return counted(translate("Words", "%n seconds", "", number), "%n seconds", "1 second", number)


def minutes_long_words(number: int) -> str:
    """Say "1 minute", "16 minutes"."""
    return counted(translate("Words", "%n minutes", "", number), "%n minutes", "1 minute", number)


def exercises_words(number: int) -> str:
    """Say "1 exercise", "10 exercises"."""
    return counted(translate("Words", "%n exercises", "", number), "%n exercises", "1 exercise", number)


def second_words(number: int) -> str:
    """The unit under the digits: "second", "seconds"."""
    return counted(translate("Words", "seconds", "", number), "seconds", "second", number)


def paused_second_words(number: int) -> str:
    """The unit under the digits of a hold that stands still: "second of hold left", "seconds of hold left"."""
    english = "seconds of hold left"
    return counted(translate("Words", "seconds of hold left", "", number), english, "second of hold left", number)


def left_second_words(number: int) -> str:
    """The unit under the digits of anything else that stands still: "second left", "seconds left"."""
    return counted(translate("Words", "seconds left", "", number), "seconds left", "second left", number)


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
    minutes, seconds = divmod(whole_seconds(span), 60)
    if not minutes:
        return seconds_words(seconds)
    if not seconds:
        return minutes_long_words(minutes)
    both = translate("Words", "{minutes} {seconds}")
    return both.format(minutes=minutes_long_words(minutes), seconds=seconds_words(seconds))


def about_minutes_words(span: Milliseconds) -> str:
    """A span in whole minutes: "about 16 min"."""
    return translate("Words", "about {minutes} min").format(minutes=whole_minutes(span))


def minutes_spent_words(span: Milliseconds) -> str:
    """A span that was spent: "16 minutes", "less than a minute"."""
    if span < MINUTE:
        return translate("Words", "less than a minute")
    return minutes_long_words(whole_minutes(span))


def minutes_left_words(span: Milliseconds) -> str:
    """Say "16 min left", "Less than a minute left"."""
    if span < MINUTE:
        return translate("Words", "Less than a minute left")
    return translate("Words", "{minutes} min left").format(minutes=whole_minutes(span))


def long_minutes_left_words(span: Milliseconds) -> str:
    """Say "16 minutes left", "less than a minute left"."""
    if span < MINUTE:
        return translate("Words", "less than a minute left")
    return translate("Words", "{minutes} left").format(minutes=minutes_long_words(whole_minutes(span)))
