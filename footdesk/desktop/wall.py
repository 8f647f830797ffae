"""The clock on the wall: for the history only, never for a session."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimeZone

if TYPE_CHECKING:
    from footdesk.core.history import WallTime


def local_time() -> datetime:
    """The time now, in the zone one is in."""
    return datetime.now().astimezone()


def wall_time() -> "WallTime":
    """The time now, with the offset from UTC and the name of the zone one is in."""
    # The history is opened once the window is there, and nobody else needs its values.
    from footdesk.core.history import WallTime  # noqa: PLC0415 - see above

    now = local_time()
    offset = now.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    return WallTime(round(now.timestamp() * 1000), minutes, bytes(QTimeZone.systemTimeZoneId().data()).decode())
