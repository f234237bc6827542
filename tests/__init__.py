"""The tests: they speak to the real bot over HTTP, through the stand-in for the Bot API."""
