"""The desk: one update becomes one event, one screen becomes one message.

`desk.py` serves one update from end to end; open it first. `reading.py` tells what an update means,
`drawing.py` turns a screen into a message and `papers.py` a paper into a file, `panels.py` puts
them before a person, `profile.py` tells Telegram what the bot is and can do. With `sender.py` and
`intake.py`, these are the rooms that know Telegram.
"""
