"""Reading a person's own exercises: ten thousand cost no more each than a few do."""

import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from footdesk.core.own import Change
from footdesk.places import resources
from footdesk.store.catalog import load_catalog
from footdesk.store.history import History
from tests.store.histories import opened

FEW, MANY = 1_000, 10_000


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    """Give a new history."""
    made, _ = opened(tmp_path)
    with closing(made):
        yield made


def test_ten_thousand_cost_no_more_each_than_a_thousand(history: History) -> None:
    """What one more exercise costs does not grow with how many there are."""
    pattern = load_catalog(resources()).exercises[0]
    costs = []
    for count in (FEW, MANY):
        history.library.write(Change(tuple(replace(pattern, id=f"own-{number}") for number in range(count))))
        began = time.process_time()
        own, _ = history.library.everything()
        costs.append((time.process_time() - began) / count)
        assert len(own.exercises) == count
    assert costs[1] <= 2 * costs[0], f"{costs[1] * 1e6:.1f} µs each against {costs[0] * 1e6:.1f}"
