"""A stand-in for Sentry: a server on this machine that keeps what it is sent."""

import contextlib
import gzip
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Sentry:
    """What arrived: the bytes, unpacked, with the headers before them."""

    port: int
    posts: list[str] = field(default_factory=list)

    @property
    def dsn(self) -> str:
        """Where the bot is to report."""
        return f"http://canarykey0123456789@127.0.0.1:{self.port}/7"

    @property
    def events(self) -> list[dict[str, Any]]:
        """The reports, in the order in which they came."""
        found = []
        for post in self.posts:
            lines = [json.loads(line) for line in post.splitlines() if line.startswith("{")]
            found += [line for line in lines if "level" in line]
        return found


@contextlib.contextmanager
def sentry() -> Iterator[Sentry]:
    """The server, as long as the context lasts."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            kept.posts.append(body.decode())
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            """It says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    kept = Sentry(server.server_port)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield kept
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
