"""Lets atheris make inputs, guided by what code they reach: python -m tests.fuzz.guided COUNT.

It is needed by nobody else, and not installed with the tests: pip install atheris.
"""

import sys
import tempfile
from pathlib import Path

import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore] # see above

with atheris.instrument_imports(include=["footdesk"]):
    # Whatever is to be guided has to be imported here first.
    from tests.fuzz.corpus import FOLDER, seeds
    from tests.fuzz.targets import KINDS, Targets


def main(count: int) -> None:
    """Read so many inputs and end the process; the first byte of an input chooses who reads it."""
    with tempfile.TemporaryDirectory() as name:
        for kind, contents in seeds().items():
            for number, content in enumerate(contents):
                (Path(name) / f"{kind}-{number}").write_bytes(bytes((KINDS.index(kind),)) + content)
        targets = Targets()

        def read(data: bytes) -> None:
            if data:
                targets.run(KINDS[data[0] % len(KINDS)], data[1:])

        limits = ["-max_len=20000", "-timeout=10", "-rss_limit_mb=2048"]
        atheris.Setup([sys.argv[0], f"-runs={count}", f"-artifact_prefix={FOLDER}/", *limits, name], read)
        atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100_000)
