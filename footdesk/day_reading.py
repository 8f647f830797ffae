"""The exercises of today for the command line: chosen from the kept settings and history, which are only read."""

from datetime import datetime, timedelta
from pathlib import Path

from footdesk.core.routine import Routine
from footdesk.places import resources
from footdesk.store.catalog import Catalog
from footdesk.store.database import schema_files
from footdesk.store.history_reading import read_only_history
from footdesk.store.settings import peek_settings
from footdesk.three_a_day import DAYS, Lately, three_a_day
from footdesk.usual_folder import usual_folder, usual_settings_folder


def todays(catalog: Catalog, folder: Path | None) -> Routine | None:
    """Today's routine of a profile in a folder, or of the usual one. Raises StoreError if it cannot be read."""
    today = datetime.now().astimezone().date()
    settings = peek_settings(folder or usual_settings_folder())
    with read_only_history(folder or usual_folder(), len(schema_files(resources() / "schema"))) as history:
        turns = () if history is None else history.turns(today - timedelta(days=DAYS), today)
    return three_a_day(catalog, Lately(today, turns), settings.at_a_time)
