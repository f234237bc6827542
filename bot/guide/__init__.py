"""The guide: what is known of the companies, and what follows from what a person said.

Everything here is PURE: no await, no clock, no Telegram, no database, no language. What goes in
is facts; what comes out is facts or the ids of words. Start with `journey.py`.
"""
