"""Makes the data of ICU as small as FootDesk needs it: Qt brings 32 MB, of which it uses the orders of the alphabets.

Qt itself knows dates, numbers, languages and letters; it asks ICU for the order of words in every language, for the
names and rules of time zones, and for encodings of the last century, of which FootDesk reads none. What is kept is
copied as it is, so that words are sorted as before.

The form of the data is that of ICU's "common data" (https://unicode-org.github.io/icu/userguide/icu_data/).
"""

import re
import struct
import subprocess
from fnmatch import fnmatch
from pathlib import Path

KEPT = (
    "coll/*",
    "*.icu",
    "*.nrm",
    "pool.res",
    "res_index.res",
    "root.res",
    "keyTypeData.res",
    "likelySubtags.res",
    "metaZones.res",
    "numberingSystems.res",
    "supplementalData.res",
    "timezoneTypes.res",
    "windowsZones.res",
    "zoneinfo64.res",
)
"""The parts that stay: the orders, the zones, and the tables that lead to them."""

MAGIC = b"\xda\x27"
ALIGNED = 16
SOURCE = """
.section .rodata
.global {symbol}
.type {symbol}, @object
.balign 4096
{symbol}: .incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def shrunk(data: bytes) -> bytes:
    """Common data with the parts that stay. Raises ValueError for anything else than common data."""
    head = struct.unpack_from("<H", data)[0]
    if data[2:4] != MAGIC or data[12:16] != b"CmnD":
        message = "this is no common data of ICU"
        raise ValueError(message)
    parts = list(_parts(data[head:]))
    kept = [(name, content) for name, content in parts if any(fnmatch(name.partition("/")[2], each) for each in KEPT)]
    names = [name.encode() + b"\0" for name, _ in kept]
    name_at = 4 + 8 * len(kept)
    part_at = _up(name_at + sum(map(len, names)))
    table, body = struct.pack("<I", len(kept)), b""
    for name, (_, content) in zip(names, kept, strict=True):
        table += struct.pack("<II", name_at, part_at + len(body))
        name_at += len(name)
        body += content + bytes(_up(len(content)) - len(content))
    return data[:head] + (table + b"".join(names)).ljust(part_at, b"\0") + body


def make_small(library: Path, target: Path) -> Path:
    """Write a library of the same name with less data into the folder `target`; GNU's binutils do the work."""
    target.mkdir(parents=True, exist_ok=True)
    symbols = subprocess.run(["readelf", "-Ws", "--dyn-syms", library], capture_output=True, text=True, check=True)
    found = re.search(r"([0-9a-f]+) +(0x[0-9a-f]+|\d+) +OBJECT .* (icudt\d+_dat)$", symbols.stdout, re.MULTILINE)
    if found is None:
        message = f"{library} holds no data"
        raise ValueError(message)
    # The section of the data stands in the file where it stands in memory.
    start, size = int(found[1], 16), int(found[2], 0)
    data, source, made = target / "icu.dat", target / "icu.s", target / library.name
    data.write_bytes(shrunk(library.read_bytes()[start : start + size]))
    source.write_text(SOURCE.format(symbol=found[3], data=data), encoding="ascii")
    subprocess.run(["as", "-o", target / "icu.o", source], check=True)
    subprocess.run(["ld", "-shared", "-s", "-soname", library.name, "-o", made, target / "icu.o"], check=True)
    return made


def _parts(table: bytes) -> list[tuple[str, bytes]]:
    count = struct.unpack_from("<I", table)[0]
    entries = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in entries[1:]] + [len(table)]
    return [
        (table[name : table.index(b"\0", name)].decode("ascii"), table[place:end])
        for (name, place), end in zip(entries, ends, strict=True)
    ]


def _up(length: int) -> int:
    return -(-length // ALIGNED) * ALIGNED
