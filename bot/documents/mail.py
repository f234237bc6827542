"""Mail: a message ready to send in, an .eml file out.

Mail programs open it as a draft: it has neither sender nor day, which are the person's to give.
"""

import re
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from bot.documents.text import block, line

_ADDRESS: Final = re.compile(
    r"([A-Za-z0-9_%+'=/-]+(?:\.[A-Za-z0-9_%+'=/-]+)*)@((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63})"
)
"""The addresses that every mail program takes."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A message: to whom, and what. An address is bare (`name@domain`)."""

    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    body: str


def eml(mail: Mail) -> bytes:
    """A message as a file. What is no address is left out; a subject is made one line."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"  # Outlook and others then open it to be sent, not as received
    for name, addresses in (("To", mail.to), ("Cc", mail.cc)):
        if known := [it for one in addresses if (it := _address(one))]:
            message[name] = known
    # Its own "=?" would be read as the beginning of an encoded word.
    message["Subject"] = line(mail.subject).replace("=?", "= ?")
    message.set_content(block(mail.body), charset="utf-8", cte="quoted-printable")
    return message.as_bytes()


def _address(text: str) -> Address | None:
    found = _ADDRESS.fullmatch(text.strip())
    return Address(username=found[1], domain=found[2]) if found else None
