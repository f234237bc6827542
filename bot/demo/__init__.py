"""A local stand-in for Telegram's Bot API, and a chat page to talk to a bot through it.

What lives here: the rules of the Bot API that a bot can feel (`rules/`), its methods (`methods/`),
the state they act on (`world`), the HTTP door (`server`, `wire`, `webhook`) and the page a person
sees (`chatpage`, `page/`). It serves `python -m bot demo` and the test-suite, which
speaks to the real bot through it over HTTP. Read `world` first.

What must not: anything that knows which bot is on the other side. No module here imports the rest
of `bot`, and nothing here reaches the network beyond this computer, except the webhook address
that the bot itself asked for.
"""
