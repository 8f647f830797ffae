"""The settings of how a session goes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from footdesk.ui.setting import ON_OFF, Chosen, Group, Seconds, Setting

TIMING = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Timing")),
    (
        Setting(
            "prepare",
            str(QT_TRANSLATE_NOOP("Settings", "Get ready")),
            Seconds(),
            str(QT_TRANSLATE_NOOP("Settings", "Before each exercise")),
        ),
        Setting(
            "settle",
            str(QT_TRANSLATE_NOOP("Settings", "Find your place")),
            Seconds(),
            str(QT_TRANSLATE_NOOP("Settings", "When you change position or need something")),
        ),
        Setting(
            "switch",
            str(QT_TRANSLATE_NOOP("Settings", "Switch sides")),
            Seconds(),
            str(QT_TRANSLATE_NOOP("Settings", "Time to change feet")),
        ),
        Setting(
            "rest",
            str(QT_TRANSLATE_NOOP("Settings", "Rest")),
            Seconds(),
            str(QT_TRANSLATE_NOOP("Settings", "Between exercises")),
        ),
    ),
)

EXERCISING = Group(
    str(QT_TRANSLATE_NOOP("Settings", "While you exercise")),
    (
        Setting(
            "wait_between",
            str(QT_TRANSLATE_NOOP("Settings", "Wait for me")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "Each exercise begins when you say so")),
        ),
        Setting(
            "first_side",
            str(QT_TRANSLATE_NOOP("Settings", "First foot")),
            Chosen(
                (
                    ("left", str(QT_TRANSLATE_NOOP("Settings", "Left"))),
                    ("right", str(QT_TRANSLATE_NOOP("Settings", "Right"))),
                )
            ),
        ),
        Setting(
            "balance_sides",
            str(QT_TRANSLATE_NOOP("Settings", "Begin with the side that is behind")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "The one that did less in the last 30 days")),
        ),
        Setting(
            "by_position",
            str(QT_TRANSLATE_NOOP("Settings", "Order")),
            Chosen(
                (
                    (True, str(QT_TRANSLATE_NOOP("Settings", "By position"))),
                    (False, str(QT_TRANSLATE_NOOP("Settings", "In order"))),
                )
            ),
            str(QT_TRANSLATE_NOOP("Settings", "By position: fewest changes of position")),
        ),
        Setting(
            "at_a_time",
            str(QT_TRANSLATE_NOOP("Settings", "Exercises a day")),
            Chosen(
                (
                    (2, str(QT_TRANSLATE_NOOP("Settings", "Two"))),
                    (3, str(QT_TRANSLATE_NOOP("Settings", "Three"))),
                    (4, str(QT_TRANSLATE_NOOP("Settings", "Four"))),
                )
            ),
            str(QT_TRANSLATE_NOOP("Settings", "In the routine where all take turns over a few days")),
        ),
        Setting(
            "ask_pain",
            str(QT_TRANSLATE_NOOP("Settings", "Ask about pain")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "Before and after a routine, and the next morning")),
        ),
    ),
)
