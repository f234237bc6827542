"""Bundle: files in, one zip out."""

import io
import re
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from bot.documents.text import line

_NO_NAME: Final = re.compile(r'[<>:"|?*]')
"""What Windows does not take in a name."""
_DEVICE: Final = re.compile(r"(?i)(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(\..*)?")
"""What Windows takes for something else."""
_LONGEST: Final = 120
"""In bytes. Linux takes 255, and a number may be added."""
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The first that a zip can say: the same files give the same bytes."""


def bundle(files: Mapping[str, bytes]) -> bytes:
    """Files, by their names, as a zip. Names are made safe to unpack, and each its own."""
    made = io.BytesIO()
    taken: set[str] = set()
    with ZipFile(made, "w", ZIP_DEFLATED, compresslevel=6) as archive:
        for name, content in files.items():
            entry = ZipInfo(_unique(_safe(name), taken), _NO_DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return made.getvalue()


def _safe(name: str) -> str:
    """A name without a path, that every system takes."""
    last = re.split(r"[/\\]", line(name))[-1]
    plain = unicodedata.normalize("NFC", _NO_NAME.sub("_", last)).strip(" .")
    path = PurePosixPath(plain or "_")
    end = path.suffix[:20].rstrip(" ")
    stem = path.name[: -len(path.suffix) or None].encode()
    cut = stem[: _LONGEST - len(end.encode())].decode(errors="ignore").rstrip(" .") + end
    return f"_{cut}" if _DEVICE.fullmatch(cut) else cut


def _unique(name: str, taken: set[str]) -> str:
    """The name, or the name with a number: some systems tell no capitals from small letters."""
    path, number, free = PurePosixPath(name), 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{path.stem} ({number}){path.suffix}"
    taken.add(free.casefold())
    return free
