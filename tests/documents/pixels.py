"""Pixels: small pictures made by hand, and what telephones write into theirs."""

import base64
import struct
import zlib


def png(
    width: int, height: int, *, told: tuple[int, int] | None = None, more: bytes = b""
) -> bytes:
    """A grey picture. `told`: the size that it claims, if not its own; `more`: other chunks."""
    header = struct.pack(">IIBBBBB", *(told or (width, height)), 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xb4" * width) * height)
    chunks = chunk(b"IHDR", header) + more + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def chunk(name: bytes, data: bytes) -> bytes:
    """One part of a PNG."""
    checked = struct.pack(">I", zlib.crc32(name + data))
    return struct.pack(">I", len(data)) + name + data + checked


# The same picture, of 24 by 16 dots, white with a dark corner, in what people send.
JPEG = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqM"
    "yP/L2u71////m8H////6/+b9//j/wAALCAAQABgBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUE/8QAGBABAAMBAAAA"
    "AAAAAAAAAAAAAAVDgsH/2gAIAQEAAD8AwqkNdnqmA//Z"
)
PROGRESSIVE = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqM"
    "yP/L2u71////m8H////6/+b9//j/wgALCAAQABgBAREA/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQD/9oACAEBAAAAAcKq"
    "R//EABYQAAMAAAAAAAAAAAAAAAAAAAADIP/aAAgBAQABBQITP//EABYQAAMAAAAAAAAAAAAAAAAAAAABIP/aAAgBAQAG"
    "PwIc/wD/xAAWEAADAAAAAAAAAAAAAAAAAAAAIMH/2gAIAQEAAT8hIr//2gAIAQEAAAAQP//EABcQAAMBAAAAAAAAAAAA"
    "AAAAAAAggfD/2gAIAQEAAT8QNKv/2Q=="
)
FOUR_INKS = base64.b64decode(
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAoHB4jHhkoIyEjLSsoMDxkQTw3Nzx7WF1JZJGAmZaPgIyKoLTmw6Cq2q2KjMj/"
    "y9ru9f///5vB////+v/m/f/4/8AAFAgAEAAYBEMRAE0RAFkRAEsRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAAFBAP/xAAb"
    "EAEAAQUBAAAAAAAAAAAAAAAABQRCQ4LBgf/aAA4EQwBNAFkASwAAPwCSwuyysQOfXqpDZtetVHf4K6m0gAAAD//Z"
)
WEBP = base64.b64decode(
    "UklGRj4AAABXRUJQVlA4IDIAAAAQAwCdASoYABAAP83W4ma/tK6nsAgD8DmJQAALcHoYJNQA/hAXPJPlCe/Va5dU3wAAAA=="
)
LOSSLESS = base64.b64decode(
    "UklGRiwAAABXRUJQVlA4TCAAAAAvF8ADAA/wnv9X/D/0f/7jAUICwgP/16omRPR/ApLpBw=="
)
GIF = base64.b64decode(
    "R0lGODdhGAAQAIEAAP///xM6ngAAAAAAACwAAAAAGAAQAEAIOAADCBxIUCCAgwgTKlzIsGHBhwEaSpwoEWJBigAsEsTI"
    "saPHhRoHYgxpkCLJiCZJflzJsqVLlgEBADs="
)
SIZE = (24, 16)


def webp(chunks: bytes) -> bytes:
    """The container of a WebP."""
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


def extended(exif: bytes) -> bytes:
    """A WebP in its third form, with what a telephone adds."""
    sides = (SIZE[0] - 1).to_bytes(3, "little") + (SIZE[1] - 1).to_bytes(3, "little")
    head = b"VP8X" + struct.pack("<I", 10) + b"\x08\0\0\0" + sides
    told = exif + b"\0" * (len(exif) % 2)
    return webp(head + LOSSLESS[12:] + b"EXIF" + struct.pack("<I", len(exif)) + told)


MAKER = b"Telephone-of-Zoe"
PLACE = b"45.7640N-4.8357E"


def tiff(orientation: int, order: str = ">") -> bytes:
    """What a telephone says of a picture: which way up it is, its maker, the place."""
    entries = (
        struct.pack(f"{order}HHII", 0x010F, 2, len(MAKER), 50),
        struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0),
        struct.pack(f"{order}HHII", 0x8825, 4, 1, 50 + len(MAKER)),
    )
    head = (b"MM" if order == ">" else b"II") + struct.pack(f"{order}HI", 42, 8)
    first = struct.pack(f"{order}H", len(entries)) + b"".join(entries) + bytes(4)
    place = struct.pack(f"{order}HHHII", 1, 0x001B, 7, len(PLACE), 50 + len(MAKER) + 18)
    return head + first + MAKER + place + bytes(4) + PLACE


def segment(marker: int, data: bytes) -> bytes:
    """One part of a JPEG."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def jpeg(*segments: bytes, after: bytes = b"") -> bytes:
    """The JPEG, with more at its beginning and at its end."""
    return JPEG[:2] + b"".join(segments) + JPEG[2:] + after


def photo(orientation: int, order: str = ">") -> bytes:
    """The JPEG, as a telephone writes it."""
    return jpeg(segment(0xE1, b"Exif\0\0" + tiff(orientation, order)))
