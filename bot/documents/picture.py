"""Pictures: the bytes of whatever a person sent in, a picture that a paper can hold out.

Reads no further than the sizes, and decodes nothing: the typesetter does, and has the last word.
"""

import re
import struct
from dataclasses import dataclass
from typing import Final, Literal

Kind = Literal["png", "jpg", "gif", "webp"]

_PIXELS: Final = 25_000_000
"""At most. Decoded it takes 3 to 8 bytes each; telephones take 12 to 24 million."""
_LONGER: Final = 50
"""Times, at most, that a side may be as long as the other."""

_UPRIGHT: Final = 1
_LYING: Final = range(5, 9)
_NOT_A_FRAME: Final = (0xC4, 0xC8, 0xCC)
_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_KEPT_APP: Final = (0xE0, 0xE2, 0xEE)
"""JFIF, the colours' profile, Adobe's colours. The others tell where and with what it was taken."""
_APP_OR_COMMENT: Final = (*range(0xE0, 0xF0), 0xFE)
_NEXT_MARKER: Final = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")


@dataclass(frozen=True, slots=True)
class Image:
    """A picture that looks sound. Width and height in pixels, as it is seen."""

    kind: Kind
    width: int
    height: int
    data: bytes

    @property
    def pixels(self) -> int:
        """How many there are to decode."""
        return self.width * self.height


def image(data: bytes) -> Image | None:
    """The picture, without what it tells of its maker, or None if it is none or absurdly large."""
    try:
        found = _read(data)
    except (struct.error, IndexError):  # it ends too early
        return None
    if found is None or not found.pixels or found.pixels > _PIXELS:
        return None
    sides = sorted((found.width, found.height))
    return found if sides[1] <= _LONGER * sides[0] else None


def _read(data: bytes) -> Image | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        width, height = struct.unpack(">II", data[16:24])
        return Image("png", width, height, data)
    if data.startswith((b"GIF87a", b"GIF89a")):
        width, height = struct.unpack("<HH", data[6:10])
        return Image("gif", width, height, data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _webp(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    return None


def _webp(data: bytes) -> Image | None:
    """The three forms of the WebP container: extended, lossless, lossy (RFC 9649)."""
    match data[12:16]:
        case b"VP8X":
            width, height = (1 + int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
        case b"VP8L":
            (bits,) = struct.unpack("<I", data[21:25])
            width, height = 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = (side & 0x3FFF for side in struct.unpack("<HH", data[26:30]))
        case _:
            return None
    return Image("webp", width, height, data)


def _jpeg(data: bytes) -> Image | None:
    """A JPEG goes into a PDF as it is: so its places, names and trailing films are left out here.

    None if it is cut short: decoders would show what there is, over grey.
    """
    kept, at, width, height, orientation, scanned = [b""], 2, 0, 0, _UPRIGHT, False
    while True:
        start = at
        if data[at] != 0xFF:
            return None
        while data[at] == 0xFF:
            at += 1
        marker, at = data[at], at + 1
        if marker == _END:
            break
        (length,) = struct.unpack(">H", data[at : at + 2])
        segment, at = data[at + 2 : at + length], at + length
        if len(segment) != length - 2:
            return None
        if 0xC0 <= marker <= 0xCF and marker not in _NOT_A_FRAME:
            height, width = struct.unpack(">HH", segment[1:5])
        if marker == 0xE1 and segment.startswith(b"Exif\0\0"):
            orientation = _orientation(segment[6:])
        if marker == _SCAN:
            scanned = True
            following = _NEXT_MARKER.search(data, at)
            if following is None:
                return None
            at = following.start()
        if marker in _KEPT_APP or marker not in _APP_OR_COMMENT:
            kept.append(data[start:at])
    if not scanned:
        return None
    if orientation in _LYING:
        width, height = height, width
    kept[0] = bytes((0xFF, _START)) + _turned(orientation)
    return Image("jpg", width, height, b"".join((*kept, bytes((0xFF, _END)))))


def _orientation(tiff: bytes) -> int:
    """Which way up it is, from 1 to 8, in the first directory of its Exif (TIFF 6.0)."""
    order = "<" if tiff.startswith(b"II") else ">"
    try:
        (directory,) = struct.unpack(f"{order}I", tiff[4:8])
        (entries,) = struct.unpack(f"{order}H", tiff[directory : directory + 2])
        for one in range(entries):
            at = directory + 2 + 12 * one
            tag, kind, count, value = struct.unpack(f"{order}HHIH", tiff[at : at + 10])
            if (tag, kind, count) == (0x0112, 3, 1):
                return int(value) if value in range(1, 9) else _UPRIGHT
    except struct.error:
        pass
    return _UPRIGHT


def _turned(orientation: int) -> bytes:
    """An Exif segment that says nothing else."""
    if orientation == _UPRIGHT:
        return b""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
