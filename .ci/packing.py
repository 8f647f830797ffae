"""Which shared libraries go into a packaged program: those it names, and what these need, but not the system's own.

Used by build.spec, and by the bare window that FootDesk's package is compared with.
"""

import re
import sys
from fnmatch import fnmatch
from pathlib import Path, PurePath

import icu
from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""A file as PyInstaller keeps it: where it goes, where it comes from, and its kind."""

PLUGINS = (
    # The platforms that have windows; offscreen is for a self-test where there is no screen.
    "platforms/*qxcb.*",
    "platforms/*qwayland*",
    "platforms/*qoffscreen.*",
    "platforms/*qwindows.*",
    "platforms/*qcocoa.*",
    # How a window comes to be under Wayland, and its frame where the desktop draws none.
    "wayland-shell-integration/*xdg-shell.*",
    "wayland-decoration-client/*bradient.*",
    # Letters that are put together from several keys.
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    # Knows whether the desktop is light or dark where Qt does not know the desktop itself.
    "platformthemes/*xdgdesktopportal.*",
    "styles/*",
    # Photos that a person puts beside an exercise of one's own; PNG needs no plugin, and drawings have QtSvg.
    "imageformats/*qjpeg.*",
)

# What the standard library takes where it is there and does without where it is not: each brings a library of its own.
UNUSED = [
    *("_bz2", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_hashlib"),
    *("_lzma", "_multibytecodec", "_multiprocessing", "_posixshmem", "_ssl", "tkinter"),
    # PyInstaller would load multiprocessing at each start, to look whether this is one of its helpers.
    *("asyncio", "multiprocessing", "pkgutil"),
]

SYSTEMS_OWN = (
    # A desktop has them, and newer ones: an older libstdc++ beside the program would keep the system's own graphics
    # drivers from being loaded. libdbus needs the libraries of systemd and so of half the system.
    "libX11.so.*",
    "libX11-xcb.so.*",
    "libdbus-1.so.*",
    "libgcc_s.so.*",
    "libstdc++.so.*",
)


def needed(binaries: list[Entry], modules: set[str]) -> list[Entry]:
    """The wanted libraries and all extension modules, with every library that one of them needs.

    `modules` are the modules of Qt that go in for themselves.
    """
    by_name = {PurePath(entry[0]).name: entry for entry in binaries if not _is_the_systems(entry[0])}
    waiting = [
        entry
        for entry in binaries
        if _is_wanted(entry[0], modules) or (entry[2] == "EXTENSION" and not entry[0].startswith("PySide6"))
    ]
    kept = set()
    while waiting:
        target, source, _ = waiting.pop()
        if target not in kept:
            kept.add(target)
            names = [PurePath(name).name for name, _ in get_imports(source)]
            waiting += [by_name[name] for name in names if name in by_name]
    return [entry for entry in binaries if entry[0] in kept]


def with_small_icu(binaries: list[Entry], folder: Path) -> list[Entry]:
    """The same libraries, with the data of ICU made small in a folder of the build."""
    return [
        (target, str(icu.make_small(Path(source), folder)), kind) if "libicudata" in target else (target, source, kind)
        for target, source, kind in binaries
    ]


def without_links(datas: list[Entry], binaries: list[Entry], libraries: list[Entry]) -> list[Entry]:
    """The files without the links to libraries that were left out."""
    left_out = {entry[0] for entry in binaries} - {entry[0] for entry in libraries}
    return [
        entry
        for entry in datas
        if not (entry[2] == "SYMLINK" and str(PurePath(entry[0]).parent / entry[1]) in left_out)
    ]


def _is_wanted(target: str, modules: set[str]) -> bool:
    """Whether a library goes in for itself, and not only because something else needs it."""
    path = PurePath(target).as_posix()
    if "/plugins/" in path:
        return any(fnmatch(path.split("/plugins/")[1], wanted) for wanted in PLUGINS)
    if module := re.match(r"PySide6/(Qt\w+)\.", path):
        return module[1] in modules
    return bool(re.match(r"(lib)?python3", PurePath(path).name, re.IGNORECASE)) or PurePath(path).name == "Python"


def _is_the_systems(target: str) -> bool:
    return sys.platform == "linux" and any(fnmatch(PurePath(target).name, each) for each in SYSTEMS_OWN)
