"""The settings of what is heard of a session."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from footdesk.ui.setting import ON_OFF, Group, Setting, Sliding

SOUND_AND_VOICE = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Sound and voice")),
    (
        Setting(
            "tones",
            str(QT_TRANSLATE_NOOP("Settings", "Sounds")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "A tone for each step")),
        ),
        Setting(
            "beat",
            str(QT_TRANSLATE_NOOP("Settings", "Beat")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "A soft tick in each second")),
        ),
        Setting(
            "lean",
            str(QT_TRANSLATE_NOOP("Settings", "From the side in use")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "Left foot from the left, right foot from the right")),
        ),
        Setting("volume", str(QT_TRANSLATE_NOOP("Settings", "Volume")), Sliding()),
        Setting(
            "voice",
            str(QT_TRANSLATE_NOOP("Settings", "Spoken cues")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "“Hold”, “Relax”, “Switch to your right foot”")),
        ),
        Setting("voice_volume", str(QT_TRANSLATE_NOOP("Settings", "Volume of the voice")), Sliding()),
        Setting("voice_rate", str(QT_TRANSLATE_NOOP("Settings", "Speed of the voice")), Sliding()),
    ),
)
