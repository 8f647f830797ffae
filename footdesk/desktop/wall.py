"""The clock on the wall: for the history only, never for a session."""

from datetime import datetime

from PySide6.QtCore import QTimeZone

from footdesk.core.history import WallTime


def wall_time() -> WallTime:
    """The time now, with the offset from UTC and the name of the zone one is in."""
    now = datetime.now().astimezone()
    offset = now.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    return WallTime(round(now.timestamp() * 1000), minutes, bytes(QTimeZone.systemTimeZoneId().data()).decode())
