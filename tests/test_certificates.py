"""The line to Telegram is sealed: only whom this machine trusts is spoken to."""

import asyncio
import contextlib
import hashlib
import ssl
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

ROOT: Final = Path(__file__).parent.parent
NAME: Final = "ours"
CALL: Final = """
import asyncio, sys
from bot.client import Client
async def call():
    client = Client(connections=1, connect_timeout=5, pool_timeout=5, write_timeout=5,
                    read_timeout=5)
    await client.initialize()
    try:
        print(*await client.do_request(sys.argv[1], "GET"))
    except Exception as error:
        print(type(error.__cause__).__name__, error.__cause__)
    finally:
        await client.shutdown()
asyncio.run(call())
"""
"""Makes one call and says how it ended; in a process of its own, as the trust is read once."""
REFUSED: Final = "NotSentError ClientConnectorCertificateError"


@contextlib.asynccontextmanager
async def open_sealed(folder: Path) -> AsyncIterator[tuple[str, Path]]:
    """A server with a certificate that only `folder` vouches for: its address, and the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, now, now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False
        )
        .sign(key, SHA256())
    )
    vouching, secret = folder / "ours.pem", folder / "key.pem"
    vouching.write_bytes(certificate.public_bytes(Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    )
    sealed = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    sealed.load_cert_chain(vouching, secret)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0, ssl=sealed) as server:
        host, port = server.sockets[0].getsockname()
        yield f"https://{host}:{port}/", vouching


async def called(address: str, file: Path, folder: Path) -> str:
    """How a call ends on a machine that trusts what this file and this folder hold."""
    trust = {"SSL_CERT_FILE": str(file), "SSL_CERT_DIR": str(folder), "PATH": ""}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", CALL, address, cwd=ROOT, env=trust, stdout=asyncio.subprocess.PIPE
    )
    told, _ = await process.communicate()
    return told.decode().strip()


def hashed() -> str:
    """The name by which OpenSSL finds that certificate in a folder: its subject in the canonical
    spelling, hashed (see `openssl rehash`)."""
    value = b"\x0c" + bytes([len(NAME)]) + NAME.encode()
    pair = b"\x06\x03\x55\x04\x03" + value
    sequence = b"\x30" + bytes([len(pair)]) + pair
    whole = b"\x31" + bytes([len(sequence)]) + sequence
    number = int.from_bytes(hashlib.sha1(whole, usedforsecurity=False).digest()[:4], "little")
    return f"{number:08x}.0"


@pytest.mark.parametrize(
    ("file", "in_folder", "ends"),
    [
        ("ours.pem", None, "200 b'{}'"),
        ("nowhere.pem", hashed(), "200 b'{}'"),
        ("nowhere.pem", "README", REFUSED),
        ("empty.pem", None, REFUSED),
    ],
)
async def test_what_the_machine_trusts_decides(
    tmp_path: Path, file: str, in_folder: str | None, ends: str
) -> None:
    """In a file, in a folder by OpenSSL's names, or nowhere: then the library's list, which does
    not hold this server."""
    folder = tmp_path / "certificates"
    folder.mkdir()
    (tmp_path / "empty.pem").touch()
    async with open_sealed(tmp_path) as (address, vouching):
        if in_folder is not None:
            (folder / in_folder).write_bytes(vouching.read_bytes())
        assert await called(address, tmp_path / file, folder) == ends


@pytest.mark.parametrize("file", ["nowhere.pem", "empty.pem"])
async def test_without_certificates_the_librarys_are_trusted(tmp_path: Path, file: str) -> None:
    """A machine without any can still know Telegram."""
    (tmp_path / "empty.pem").touch()
    trust = {"SSL_CERT_FILE": str(tmp_path / file), "SSL_CERT_DIR": str(tmp_path), "PATH": ""}
    told = "from bot.client import _trusted; print(_trusted().cert_store_stats()['x509_ca'] > 100)"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", told, cwd=ROOT, env=trust, stdout=asyncio.subprocess.PIPE
    )
    assert (await process.communicate())[0].decode().strip() == "True"
