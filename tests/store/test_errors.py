"""Problems of the world: each cause has a sentence, and what the operating system says becomes the right one."""

import errno
import os
import string
from pathlib import Path

import pytest

from footdesk.store.errors import Cause, Problem, StoreError, not_read, not_written

SOMEWHERE = Path("/somewhere/history.db")


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_a_sentence(cause: Cause) -> None:
    """Its values fill every gap, and the sentence begins and ends as one."""
    gaps = {name for _, name, _, _ in string.Formatter().parse(cause.value) if name}
    sentence = str(Problem(cause, dict.fromkeys(gaps, "X")))
    assert sentence[0].isupper()
    assert sentence.endswith((".", "(X)"))
    assert "{" not in sentence
    assert str(StoreError(cause, **dict.fromkeys(gaps, "X"))) == sentence


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, Cause.DISK_FULL),
        (errno.EDQUOT, Cause.DISK_FULL),
        (errno.EROFS, Cause.READ_ONLY),
        (errno.EACCES, Cause.READ_ONLY),
        (errno.EPERM, Cause.READ_ONLY),
        (errno.EIO, Cause.NOT_WRITTEN),
    ],
)
def test_what_the_system_says_of_a_write_becomes_a_cause(number: int, cause: Cause) -> None:
    """Full and read-only disks are named; of all else the system's own words are told."""
    problem = not_written(SOMEWHERE, OSError(number, os.strerror(number))).problem
    assert problem.cause is cause
    assert str(SOMEWHERE) in str(problem)
    assert (os.strerror(number).lower() in str(problem)) is (cause is Cause.NOT_WRITTEN)


def test_an_error_without_words_is_told_by_its_name() -> None:
    """Where the system gives neither number nor words, the kind of the error is told."""
    assert "OSError".lower() in str(not_read(SOMEWHERE, OSError())).lower()
    assert not_written(SOMEWHERE, OSError()).problem.cause is Cause.NOT_WRITTEN
