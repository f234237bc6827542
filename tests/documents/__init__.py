"""The papers: what the files of `bot/documents` say to those who open them."""
