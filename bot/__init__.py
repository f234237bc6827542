"""The complaint bot: a guide from a person's problem to the right door, inside Telegram."""
