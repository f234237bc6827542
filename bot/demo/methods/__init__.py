"""The Bot API's methods over a world: what the bot may do. Read `table` first."""
