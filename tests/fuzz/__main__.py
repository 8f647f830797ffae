"""Reads a hundred thousand generated and mutated files and lists: `make fuzz`, or python -m tests.fuzz COUNT SEED.

What fails is written into the folder of the corpus, to be mended and kept. Memory is bounded by the operating system,
and the time of each input by the targets. `tests.fuzz.guided` makes inputs by what code they reach, where atheris is.
"""

import resource
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from tests.fuzz.corpus import FOLDER, seeds
from tests.fuzz.mutation import Mutation
from tests.fuzz.targets import KINDS, Targets
from tests.store.histories import opened

MEMORY = 2 * 1024**3
"""The most bytes of addresses that the process may have; Python with all of this needs a tenth of them."""

_WATCHED = 50
"""Of so many inputs one is also written into a history, and taken out again."""


def main(count: int, seed: int) -> int:
    """Read so many inputs; the exit status is 1 when one of them did not go as it has to."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as folder:
        history, _ = opened(Path(folder))
        with closing(history):
            return _blindly(count, seed, Targets(), Targets(history))


def _blindly(count: int, seed: int, quick: Targets, watched: Targets) -> int:
    began, good, mutation = time.monotonic(), seeds(), Mutation(seed)
    for kind, contents in good.items():
        for content in contents:
            watched.run(kind, content)
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        content = mutation.mutated(good[kind])
        try:
            (watched if number % _WATCHED == 0 else quick).run(kind, content)
        except BaseException:
            kept = FOLDER / f"{kind}-{seed}-{number}"
            kept.write_bytes(content)
            sys.stderr.write(f"{kept} does not go as it has to:\n")
            raise
    refused, most = quick.refused + watched.refused, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    spent = time.monotonic() - began
    sys.stdout.write(
        f"{count} inputs in {spent:.0f} s: {refused} refused, {count - refused} read, {most} MB at most.\n"
    )
    return 0


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if sys.argv[1:] else 100_000
    raise SystemExit(main(wanted, int(sys.argv[2]) if sys.argv[2:] else 1))
