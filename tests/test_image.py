"""The image, as far as it goes without a container: what it holds runs, and writes where it may."""

import asyncio
import contextlib
import http.server
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from typing_extensions import override

from bot.demo.server import serve
from bot.demo.world import World
from tests.phone import TOKEN, plain

ROOT: Final = Path(__file__).parent.parent
READ_ONLY: Final = 0o555


@contextlib.contextmanager
def answering(status: int, body: bytes = b"{}") -> Iterator[int]:
    """A server that gives every request the same answer. Out: its port."""

    class Always(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 the name that the server looks for

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Always) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            serving.join()


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def health(port: int, host: str = "") -> int:
    """What the image's health check says: its exit status."""
    settings = {"PORT": str(port), "HOST": host, "http_proxy": "http://127.0.0.1:9"}
    command = [sys.executable, str(ROOT / "deploy/health.py")]
    return subprocess.run(command, env=settings, check=False, capture_output=True).returncode


def test_the_health_check_tells_well_from_ill() -> None:
    """200 is well; another answer, or none, is not. A proxy of the environment is not asked."""
    with answering(200) as port:
        assert health(port) == 0
        assert health(port, "0.0.0.0") == 0  # noqa: S104
        assert health(port, "127.0.0.1") == 0
    with answering(503) as port:
        assert health(port) == 1
    assert health(free_port()) == 1


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Path]:
    """What the image holds under /app, read-only."""
    inside = tmp_path / "app"
    ignored = shutil.ignore_patterns("__pycache__")
    for folder in ("bot", "locales"):
        shutil.copytree(ROOT / folder, inside / folder, ignore=ignored)
    (inside / "deploy").mkdir()
    shutil.copy(ROOT / "deploy/health.py", inside / "deploy")
    folders = [inside, *(path for path in inside.rglob("*") if path.is_dir())]
    for one in folders:
        one.chmod(READ_ONLY)
    yield inside
    for one in folders:
        one.chmod(0o755)


async def test_it_serves_from_a_folder_it_cannot_write_to(app: Path, tmp_path: Path) -> None:
    """With only what the image copies and only what the image sets, the bot answers somebody, says
    that it is well, ends with 0 at SIGTERM within 10 s, and has written to /data alone."""
    before = sorted(app.rglob("*"))
    data, home = tmp_path / "data", tmp_path / "home"
    data.mkdir()
    home.mkdir()
    world = World(token=TOKEN, username="image_bot", name="Image")
    port = free_port()
    async with serve(world) as address:
        settings = {
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": address,
            "DATABASE_URL": f"sqlite:///{data}/bot.sqlite3",
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "HOME": str(home),
            "PATH": os.environ["PATH"],
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        command = (sys.executable, "-m", "bot")
        bot = await asyncio.create_subprocess_exec(*command, cwd=app, env=settings)
        try:
            somebody = world.add_person("Camille", "fr")
            world.say(somebody, "/start")
            async with asyncio.timeout(30):
                while not any(call.method == "sendMessage" for call in world.calls):
                    assert bot.returncode is None
                    await asyncio.sleep(0.05)
            assert await asyncio.to_thread(health, port) == 0
        finally:
            with contextlib.suppress(ProcessLookupError):
                bot.terminate()
            async with asyncio.timeout(10):
                status = await bot.wait()
    assert status == 0
    assert sorted(app.rglob("*")) == before
    assert list(home.iterdir()) == []
    assert {one.name.partition(".")[0] for one in data.iterdir()} == {"bot"}


def audited(*options: str) -> tuple[int, list[str]]:
    """What `make audit` says of the lock file: its exit status and its lines."""
    command = [sys.executable, str(ROOT / "deploy/audit.py"), "-s", "osv", *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.returncode, plain(done.stdout + done.stderr).splitlines()


FLAWED: Final = (
    b'{"vulns": [{"id": "PYSEC-0000-1", "summary": "", "details": "", "aliases": [],'
    b' "published": "2026-01-01T00:00:00Z", "affected": [{"package": {"name": "yarl",'
    b' "ecosystem": "PyPI"}, "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"},'
    b' {"fixed": "9999"}]}]}]}]}'
)
"""What the database of vulnerabilities says of a package that has one."""


def test_a_known_vulnerability_fails_the_audit() -> None:
    """The audit fails and names the package and its flaw; with nothing known it passes."""
    with answering(200, FLAWED) as port:
        status, lines = audited("--osv-url", f"http://127.0.0.1:{port}")
    assert status == 1
    assert any(line.startswith("yarl ") and "PYSEC-0000-1" in line for line in lines)
    with answering(200) as port:
        status, lines = audited("--osv-url", f"http://127.0.0.1:{port}")
    assert status == 0
    assert len(lines) == 1
    assert "nothing known against them" in lines[0]


def test_an_audit_that_cannot_be_done_says_so_and_passes() -> None:
    """A service that is away, or ill, is one line, which cannot be taken for a good result."""
    with answering(500) as port:
        for place in (port, free_port()):
            status, lines = audited("--osv-url", f"http://127.0.0.1:{place}")
            assert status == 0
            assert lines == ["audit: NOT DONE, the service cannot be reached"]
