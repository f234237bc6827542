"""Files that were sent: kept in memory, found by the ids Telegram gives them.

Lives here: ids, sizes, what an image measures. Must not: who may send what.
"""

import secrets
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

# "Use this method to get basic information about a file and prepare it for downloading. For the
# moment, bots can download files of up to 20MB in size."
MAX_DOWNLOAD = 20 * 1024 * 1024
FOLDER = {"document": "documents", "photo": "photos", "voice": "voice", "sticker": "stickers"}
# Only these are shown in a page; anything else is downloaded.
IMAGES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
}


@dataclass(slots=True, eq=False)
class File:
    """A file, with the ids and the path by which a bot finds it."""

    kind: str
    name: str
    mime: str
    data: bytes
    size: int
    path: str
    file_id: str = field(default_factory=lambda: f"BQACAgQAAxkB{secrets.token_urlsafe(30)}")
    unique_id: str = field(default_factory=lambda: f"AgAD{secrets.token_urlsafe(8)}")

    @property
    def image(self) -> str | None:
        """The image type its bytes show, or None: a declared type is not believed."""
        return image_type(self.data)

    def as_json(self) -> dict[str, Any]:
        """Return the fields common to Document, PhotoSize, Voice and File."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": self.size,
        }

    def as_document(self) -> dict[str, Any]:
        """Return a Document."""
        return self.as_json() | {"file_name": self.name, "mime_type": self.mime}

    def as_photo(self) -> list[dict[str, Any]]:
        """Return a photo's available sizes: one, since nothing is scaled here."""
        width, height = image_size(self.data) or (1, 1)
        return [self.as_json() | {"width": width, "height": height}]


class FileStore:
    """All files of a world."""

    def __init__(self) -> None:
        self._by_id: dict[str, File] = {}
        self._by_path: dict[str, File] = {}
        self._by_unique_id: dict[str, File] = {}

    def add(
        self, kind: str, name: str, data: bytes, mime: str = "", size: int | None = None
    ) -> File:
        """Keep a file. `size` may be declared, to stand for a large file without its bytes."""
        suffix = PurePosixPath(name).suffix[:16]
        file = File(
            kind=kind,
            name=name,
            mime=mime or image_type(data) or "application/octet-stream",
            data=data,
            size=len(data) if size is None else size,
            path=f"{FOLDER[kind]}/file_{len(self._by_id)}{suffix if suffix.isascii() else ''}",
        )
        self._by_id[file.file_id] = file
        self._by_path[file.path] = file
        self._by_unique_id[file.unique_id] = file
        return file

    def by_id(self, file_id: str) -> File | None:
        """Return the file that a bot names in a call."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> File | None:
        """Return the file at a download path."""
        return self._by_path.get(path)

    def by_unique_id(self, unique_id: str) -> File | None:
        """Return the file that the chat page asks for."""
        return self._by_unique_id.get(unique_id)


def image_type(data: bytes) -> str | None:
    """Return the type of a PNG, JPEG, GIF or WebP image, by its first bytes."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((mime for magic, mime in IMAGES.items() if data.startswith(magic)), None)


def image_size(data: bytes) -> tuple[int, int] | None:
    """Return the width and height of an image in pixels, or None when it is not one."""
    try:
        match image_type(data):
            case "image/png":
                width, height = struct.unpack(">II", data[16:24])
            case "image/gif":
                width, height = struct.unpack("<HH", data[6:10])
            case "image/webp":
                width, height = _webp_size(data)
            case "image/jpeg":
                width, height = _jpeg_size(data)
            case _:
                return None
    except (struct.error, IndexError):
        return None
    return width, height


def _webp_size(data: bytes) -> tuple[int, int]:
    if data[12:16] == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
        return width, height
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = struct.unpack("<HH", data[26:30])
    return width & 0x3FFF, height & 0x3FFF


def _jpeg_size(data: bytes) -> tuple[int, int]:
    at = 2
    while data[at] == 0xFF:
        marker, length = struct.unpack(">BH", data[at + 1 : at + 4])
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    raise IndexError


def blank_png(width: int = 96, height: int = 64, colour: bytes = b"\x3d\x7e\xa6") -> bytes:
    """Return a plain PNG: the picture a person sends when none is at hand."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\x00" + colour * width) * height
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    )
