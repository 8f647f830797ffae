"""The clock on the wall: for the history and the reminders, never for a session."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone

if TYPE_CHECKING:
    from footdesk.core.history import WallTime


def local_time() -> datetime:
    """The time now, in the zone one is in."""
    return datetime.now().astimezone()


def zoned_time() -> datetime:
    """The time now in the zone one is in, which knows when its clocks change; the day of a reminder needs it."""
    # Loaded where it is needed: most people want no reminders.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - see above

    try:
        return datetime.now(ZoneInfo(_zone_name()))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Windows brings no zones; the offset of now is right until the clocks change, and then there is another now.
        return local_time()


def wall_time() -> "WallTime":
    """The time now, with the offset from UTC and the name of the zone one is in."""
    # The history is opened once the window is there, and nobody else needs its values.
    from footdesk.core.history import WallTime  # noqa: PLC0415 - see above

    now = local_time()
    offset = now.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    return WallTime(round(now.timestamp() * 1000), minutes, _zone_name())


def _zone_name() -> str:
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
