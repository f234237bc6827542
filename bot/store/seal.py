"""What people wrote, sealed: AES-256-GCM with a key that no database holds.

A sealed text reads `<key id>.<base64 of nonce and ciphertext>`. It is bound to its row: put into
another one it does not open, so that nobody's words can be passed off as somebody else's. The id
tells which key sealed it, so that keys can be changed one row at a time.

Telegram's Bot Platform Developer Terms, 4.4, ask for encryption at rest, the key kept apart.
"""

import base64
import os
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12


class SealedError(Exception):
    """A text cannot be opened: no key of ours sealed it, or it was tampered with."""


class Vault:
    """Seals and opens texts. Never says its keys."""

    def __init__(self, keys: Sequence[bytes]) -> None:
        """`keys`: 32 bytes each; the first one seals, all of them open."""
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise ValueError(f"keys of {KEY_BYTES} bytes are needed")
        self._ciphers: Mapping[str, AESGCM] = {_id_of(key): AESGCM(key) for key in keys}
        self.present = _id_of(keys[0])
        """The id of the key that seals now."""

    def __repr__(self) -> str:
        return f"Vault(present={self.present!r})"

    def seal(self, text: str, table: str, row: int | str) -> str:
        """Seal a text for a row of a table."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = self._ciphers[self.present].encrypt(nonce, _bytes(text), _place(table, row))
        return f"{self.present}.{base64.b64encode(nonce + sealed).decode('ascii')}"

    def open(self, sealed: str, table: str, row: int | str) -> str:
        """Open what was sealed for that row. Raises SealedError."""
        name, _, body = sealed.partition(".")
        cipher = self._ciphers.get(name)
        if cipher is None:
            raise SealedError("no key opens it")
        try:
            raw = base64.b64decode(body, validate=True)
            opened = cipher.decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _place(table, row))
        except (ValueError, InvalidTag):
            raise SealedError("it was changed, or belongs elsewhere") from None
        return opened.decode("utf-8", "surrogatepass")

    def is_present(self, sealed: str) -> bool:
        """Whether the present key sealed it."""
        return sealed.startswith(f"{self.present}.")


def _id_of(key: bytes) -> str:
    """A name for a key, which tells nothing of it."""
    return sha256(b"key id:" + key).hexdigest()[:8]


def _place(table: str, row: int | str) -> bytes:
    return f"{table}:{row}".encode()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
