"""The settings of what is heard of a session."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from footdesk.ui.setting import ON_OFF, Chosen, Group, Listed, Setting, Sliding, Trial

SOUND = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Sound")),
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
            "output",
            str(QT_TRANSLATE_NOOP("Settings", "Output")),
            Listed(str(QT_TRANSLATE_NOOP("Settings", "Computer's own"))),
            str(QT_TRANSLATE_NOOP("Settings", "The computer's own follows what you plug in")),
        ),
    ),
    Trial.SOUND,
)

VOICE = Group(
    str(QT_TRANSLATE_NOOP("Settings", "Voice")),
    (
        Setting(
            "voice",
            str(QT_TRANSLATE_NOOP("Settings", "Spoken cues")),
            ON_OFF,
            str(QT_TRANSLATE_NOOP("Settings", "“Hold”, “Relax”, “Switch to your right foot”")),
        ),
        Setting(
            "voice_engine",
            str(QT_TRANSLATE_NOOP("Settings", "Speech program")),
            Listed(str(QT_TRANSLATE_NOOP("Settings", "Computer's own"))),
        ),
        Setting(
            "voice_name",
            str(QT_TRANSLATE_NOOP("Settings", "Voice")),
            Listed(str(QT_TRANSLATE_NOOP("Settings", "Its usual one"))),
        ),
        Setting("voice_rate", str(QT_TRANSLATE_NOOP("Settings", "Speed of the voice")), Sliding()),
        Setting("voice_volume", str(QT_TRANSLATE_NOOP("Settings", "Volume of the voice")), Sliding()),
        Setting(
            "announce",
            str(QT_TRANSLATE_NOOP("Settings", "Announce")),
            Chosen(
                (
                    ("every", str(QT_TRANSLATE_NOOP("Settings", "Every step"))),
                    ("main", str(QT_TRANSLATE_NOOP("Settings", "Main steps"))),
                    ("off", str(QT_TRANSLATE_NOOP("Settings", "Off"))),
                )
            ),
            str(QT_TRANSLATE_NOOP("Settings", "What a screen reader is told; the voice leaves that out")),
        ),
    ),
    Trial.VOICE,
)
