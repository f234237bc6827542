"""Tests of the stand-in: it is spoken to over HTTP, as Telegram would be."""
