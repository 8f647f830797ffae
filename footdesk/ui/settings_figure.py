"""The settings of the body that the figures have."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from footdesk.ui.setting import Chosen, Group, Setting

FIGURE = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Figure")),
    (
        Setting(
            "figure_build",
            str(QT_TRANSLATE_NOOP("Settings", "Build")),
            Chosen(
                (
                    ("slim", str(QT_TRANSLATE_NOOP("Settings", "Slim"))),
                    ("broad", str(QT_TRANSLATE_NOOP("Settings", "Broad"))),
                )
            ),
        ),
        Setting(
            "figure_hair",
            str(QT_TRANSLATE_NOOP("Settings", "Hair")),
            Chosen(
                (
                    ("bun", str(QT_TRANSLATE_NOOP("Settings", "Tied up"))),
                    ("bob", str(QT_TRANSLATE_NOOP("Settings", "To the chin"))),
                    ("short", str(QT_TRANSLATE_NOOP("Settings", "Short"))),
                    ("shaved", str(QT_TRANSLATE_NOOP("Settings", "Shaved"))),
                )
            ),
        ),
        Setting(
            "figure_hair_tone",
            str(QT_TRANSLATE_NOOP("Settings", "Hair colour")),
            Chosen(
                (
                    ("dark", str(QT_TRANSLATE_NOOP("Settings", "Black"))),
                    ("brown", str(QT_TRANSLATE_NOOP("Settings", "Brown"))),
                    ("fair", str(QT_TRANSLATE_NOOP("Settings", "Fair"))),
                    ("grey", str(QT_TRANSLATE_NOOP("Settings", "Grey"))),
                )
            ),
        ),
        Setting(
            "figure_skin",
            str(QT_TRANSLATE_NOOP("Settings", "Skin")),
            Chosen(
                (
                    ("light", str(QT_TRANSLATE_NOOP("Settings", "Light"))),
                    ("tan", str(QT_TRANSLATE_NOOP("Settings", "Tan"))),
                    ("brown", str(QT_TRANSLATE_NOOP("Settings", "Brown"))),
                    ("deep", str(QT_TRANSLATE_NOOP("Settings", "Deep"))),
                )
            ),
        ),
    ),
)
"""The rows beside the preview."""
