"""Documents: what was already worded in, files out. Open `paper.py` first.

This room knows neither Telegram, nor Fluent, nor the guide, nor the store.
"""
