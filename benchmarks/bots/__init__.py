"""Bots to compare with: small, fair, written as their library's documentation shows."""
