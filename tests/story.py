"""A whole dispute, told by what buttons mean: the same story is lived in every language.

    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.renewal", "seller.site")
    await story.tap("outcome.nothing-found", "button.letter")
    story.keep_letter("e-mail")

The letters of a story are kept in `tests/letters/`, a file for each story and language, so that a
person can read them in full: they are compared whole. `APPROVE=1 make test` writes them anew;
read what changed before you commit it.
"""

import os
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.demo.files import File
from bot.guide.screen import Arg, Say
from bot.store.seal import Vault
from bot.words import Words
from tests.phone import House, Phone, plain

LETTERS = Path(__file__).parent / "letters"
OUTPUT = Path(__file__).parent.parent / "test-output"
COMMON: Mapping[str, Arg] = {"company": "NordVPN", "companies": "NordVPN"}
ZONES = {"fr": ZoneInfo("Europe/Paris"), "en": ZoneInfo("Europe/London")}


def stored(house: House) -> str:
    """What the database holds of people, opened with the key of the house."""
    vault = Vault(house.settings.keys)
    rows = house.rows("SELECT chat, body FROM person ORDER BY chat")
    return "\n".join(vault.open(str(body), "person", int(str(chat))) for chat, body in rows)


class Story:
    """Somebody's dispute, in their language."""

    def __init__(self, house: House, language: str) -> None:
        self.house = house
        self.language = language
        self.words = house.words or Words()
        self.phone: Phone = house.phone({"fr": "Camille", "en": "Sam"}[language], language)
        self.letters: list[str] = []

    @property
    def today(self) -> date:
        """The day where they live."""
        return datetime.fromtimestamp(self.house.clock(), ZONES[self.language]).date()

    def say(self, message: str, **args: Arg) -> str:
        """A message as they read it."""
        return plain(self.words.plain(self.language, Say(message, args), COMMON))

    def shows(self, message: str, **args: Arg) -> bool:
        """Whether the bot's last message says this."""
        html = self.words.html(self.language, Say(message, args), COMMON)
        bare = html.replace("<b>", "").replace("</b>", "").replace("&amp;", "&")
        return plain(bare) in self.phone.text

    # --- what they do ----------------------------------------------------------------------------

    async def start(self, problem: str, *labels: str) -> None:
        """Come in by the command, and answer the questions."""
        await self.phone.send("/" + self.say("command-complaint"))
        await self.tap(problem, *labels)

    async def tap(self, *labels: str, **args: Arg) -> None:
        """Tap these buttons, by the ids of their words."""
        for label in labels:
            await self.phone.tap(self.say(label, **args))

    async def send(self, *texts: str) -> None:
        """Type these texts, one after the other."""
        for text in texts:
            await self.phone.send(text)

    async def skip(self, times: int = 1) -> None:
        """Rather not say."""
        for _ in range(times):
            await self.tap("button.skip")

    async def reminded(self, days: float) -> None:
        """Let days pass until the bot speaks first."""
        before = len(self.phone.messages)
        self.house.clock.later(days=days)
        await self.house.world.until(lambda: len(self.phone.messages) > before, within=20)
        await self.house.settled()

    async def file(self, label: str) -> File:
        """Tap a button that hands out a file. Out: the file."""
        before = self.phone.screen
        await self.tap(label)
        file = self.phone.screen.file
        assert file is not None
        assert self.phone.screen.message_id > before.message_id, "a file is a message of its own"
        return file

    async def dossier(self, name: str) -> bytes:
        """Take the dossier along, and keep it to be looked at. Out: the PDF."""
        await self.tap("button.menu", "button.folder")
        found = await self.file("button.dossier")
        OUTPUT.mkdir(exist_ok=True)
        (OUTPUT / f"dossier-{name}.{self.language}.pdf").write_bytes(found.data)
        await self.tap("button.back")
        return found.data

    # --- the letters -----------------------------------------------------------------------------

    @property
    def letter(self) -> str:
        """The letter that the bot's last message shows, as one copies it."""
        screen = self.phone.screen
        (whole,) = (one for one in screen.entities if one["type"] == "pre")
        units = screen.text.encode("utf-16-le")
        start, end = 2 * whole["offset"], 2 * (whole["offset"] + whole["length"])
        return plain(units[start:end].decode("utf-16-le"))

    def keep_letter(self, title: str) -> str:
        """Note the letter that is shown. Out: the letter."""
        self.letters.append(f"=== {title} ===\n\n{self.letter}\n")
        return self.letter

    def compare(self, name: str) -> None:
        """The letters are those that somebody read and approved."""
        written = "\n".join(self.letters)
        file = LETTERS / f"{name}.{self.language}.txt"
        if os.environ.get("APPROVE"):
            file.write_text(written, "utf-8")
        assert written == file.read_text("utf-8"), f"{file.name} differs: read it, then approve it"
