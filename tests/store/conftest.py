"""What the tests of the store share: worlds that fail for real."""

from tests.store.worlds import open_folder, small_disk

__all__ = ["open_folder", "small_disk"]
