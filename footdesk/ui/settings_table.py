"""Every setting that a person can change, as one table: in which column and group it stands."""

from footdesk.ui.settings_figure import FIGURE
from footdesk.ui.settings_heard import SOUND, VOICE
from footdesk.ui.settings_seen import DESKTOP, DISPLAY, MINI_TIMER
from footdesk.ui.settings_session import EXERCISING, TIMING

LEFT_GROUPS = (SOUND, VOICE, TIMING, EXERCISING)
"""The groups of the first column."""

RIGHT_GROUPS = (DISPLAY, FIGURE, MINI_TIMER, DESKTOP)
"""The groups of the second column."""

SETTINGS = tuple(setting for group in (*LEFT_GROUPS, *RIGHT_GROUPS) for setting in group.settings)
"""All of them."""
