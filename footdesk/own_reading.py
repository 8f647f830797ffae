"""A person's own routines for the command line, which only reads them."""

from pathlib import Path

from footdesk.places import resources
from footdesk.store.catalog import Catalog
from footdesk.store.database import schema_files
from footdesk.store.history_reading import read_only_history
from footdesk.usual_folder import usual_folder


def with_own_of(shipped: Catalog, folder: Path | None) -> Catalog:
    """What is shipped and what is one's own, in a folder or the usual one. Raises StoreError if it cannot be read."""
    with read_only_history(folder or usual_folder(), len(schema_files(resources() / "schema"))) as history:
        if history is None or not history.library.is_there:
            return shipped
        own, _ = history.library.everything()
        return shipped.with_own(own)
