"""The store: what must survive a crash, a restart, a deployment. Read `protocol.py` first.

It keeps two things: the inbox (updates received and not yet answered) and people (their cases).
It knows no Telegram and no words.
"""
