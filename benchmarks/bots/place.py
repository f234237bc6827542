"""Where a bot to compare with finds its Bot API and keeps its state."""

import os
from pathlib import Path


def place() -> tuple[str, str, Path]:
    """The token, the address of the Bot API and a file for the state, from the environment."""
    return os.environ["BOT_TOKEN"], os.environ["BOT_API_URL"], Path(os.environ["STATE_FILE"])
