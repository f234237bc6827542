"""The desk: one update becomes one event, one screen becomes one message.

`reading.py` tells what an update means, `drawing.py` turns a screen into a message, `desk.py`
serves one update from end to end, `profile.py` tells Telegram what the bot is and can do.
With `sender.py` and `intake.py`, these are the rooms that know Telegram.
"""
