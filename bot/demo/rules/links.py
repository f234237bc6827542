"""Which links Telegram accepts, and how it writes them.

Lives here: the rule for URLs of buttons and of formatted text. Must not: finding links in plain
text (`entities`).
"""

import re
from urllib.parse import SplitResult, urlsplit, urlunsplit


class WrongLink(ValueError):  # noqa: N818 - the link is wrong, not the code
    """A link that Telegram refuses; the text is the reason it gives."""


def checked(link: str) -> str:
    """Return a link as Telegram keeps it; `example.org` becomes `http://example.org/`.

    Only http, https, tg and ton are links to Telegram: no mailto, no tel, no host without a dot
    (so no localhost). Raises WrongLink.
    """
    link = link.strip()
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://", link)
    if scheme and scheme[1].lower() in {"tg", "ton"}:
        return link
    if scheme and scheme[1].lower() not in {"http", "https"}:
        raise WrongLink("Unsupported URL protocol")
    if re.match(r"(mailto|tel|sms|javascript|data):", link, re.IGNORECASE):
        raise WrongLink("Wrong HTTP URL")
    try:
        parts: SplitResult = urlsplit(link if scheme else f"http://{link}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise WrongLink("Wrong HTTP URL") from None
    if not host:
        raise WrongLink("URL host is empty")
    if "." not in host.strip(".") or re.search(r"[\s\"<>\\^`{|}]", host):
        raise WrongLink("Wrong HTTP URL")
    user = parts.netloc.rpartition("@")[0]
    netloc = (f"{user}@" if user else "") + host + (f":{port}" if port else "")
    return urlunsplit(
        (parts.scheme.lower(), netloc, parts.path or "/", parts.query, parts.fragment)
    )


def mentioned_user(link: str) -> int | None:
    """Return the id in `tg://user?id=123456789`, a mention of a user without a username."""
    match = re.fullmatch(r"tg://user\?id=(\d{1,16})", link.strip(), re.IGNORECASE)
    return int(match[1]) if match else None
