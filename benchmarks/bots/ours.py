"""The HTTP client that our bot uses, for the empty handler to use it too."""

from telegram.request import BaseRequest

from bot.client import Client

TIMEOUT = 20.0


def request(connections: int) -> BaseRequest:
    """A client for so many calls at once."""
    return Client(
        connections=connections,
        connect_timeout=TIMEOUT,
        pool_timeout=TIMEOUT,
        write_timeout=TIMEOUT,
        read_timeout=TIMEOUT,
    )
