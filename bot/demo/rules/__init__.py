"""Telegram's rules that a bot can feel: what a call must hold, how text is marked up, what is
refused and in which words. No state lives here, and no HTTP.
"""
