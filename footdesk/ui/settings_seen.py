"""The settings of what is seen of FootDesk."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from footdesk.ui.setting import ON_OFF, Chosen, Group, Percents, Setting

DISPLAY = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Display")),
    (
        Setting(
            "theme",
            str(QT_TRANSLATE_NOOP("Settings", "Theme")),
            Chosen(
                (
                    ("system", str(QT_TRANSLATE_NOOP("Settings", "System"))),
                    ("light", str(QT_TRANSLATE_NOOP("Settings", "Light"))),
                    ("dark", str(QT_TRANSLATE_NOOP("Settings", "Dark"))),
                )
            ),
        ),
        Setting(
            "text_size",
            str(QT_TRANSLATE_NOOP("Settings", "Text size")),
            Percents(),
            str(QT_TRANSLATE_NOOP("Settings", "As large as this screen has room for")),
        ),
        Setting(
            "reduced_motion",
            str(QT_TRANSLATE_NOOP("Settings", "Reduce motion")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "The ring moves once a second")),
        ),
    ),
)

MINI_TIMER = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Mini timer")),
    (
        Setting(
            "mini_shape",
            str(QT_TRANSLATE_NOOP("Settings", "Shape")),
            Chosen(
                (
                    ("bar", str(QT_TRANSLATE_NOOP("Settings", "Bar"))),
                    ("square", str(QT_TRANSLATE_NOOP("Settings", "Square"))),
                    ("pill", str(QT_TRANSLATE_NOOP("Settings", "Pill"))),
                )
            ),
        ),
        Setting(
            "mini_pinned",
            str(QT_TRANSLATE_NOOP("Settings", "Keep on top")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "Stays above other windows until you unpin it")),
        ),
        Setting(
            "mini_over_full_screen",
            str(QT_TRANSLATE_NOOP("Settings", "Over full-screen programs too")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "Where this desktop allows it")),
        ),
    ),
)

DESKTOP = Group(
    str(QT_TRANSLATE_NOOP("Settings", "On the desktop")),
    (
        Setting(
            "tray",
            str(QT_TRANSLATE_NOOP("Settings", "Stay in the tray")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "While a session runs or reminders are on")),
        ),
    ),
)
