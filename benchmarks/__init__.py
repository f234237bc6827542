"""How fast the bot is, and how much of the machine it takes, beside other ways to write one.

`make benchmark` runs it; begin with `__main__.py`. `crowd.py` is one run: the stand-in for
Telegram, the people, and a bot in a process of its own. `bots/` holds the bots to compare with.
"""
