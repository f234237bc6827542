"""Whether the bot of this container answers at /healthz: exit status 0 if so, else 1.

For the image's HEALTHCHECK. It needs nothing but Python, and reads HOST and PORT as the bot does.
"""

import http.client
import os
import sys

ANYBODY = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 where to, not whom
"""Addresses that mean "every address", and where one finds who listens to them."""
SECONDS = 4
"""How long an answer may take: less than the time limit of the HEALTHCHECK."""


def main() -> int:
    """Ask, and say on standard error what is wrong: Docker keeps it with the state."""
    host = os.environ.get("HOST", "")
    port = int(os.environ.get("PORT") or "8080")
    connection = http.client.HTTPConnection(ANYBODY.get(host, host), port, timeout=SECONDS)
    try:
        connection.request("GET", "/healthz")
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        print(f"/healthz: {type(error).__name__}", file=sys.stderr)  # noqa: T201 a command line
        return 1
    finally:
        connection.close()
    if status != http.HTTPStatus.OK:
        print(f"/healthz: {status}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
