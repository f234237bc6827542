"""Canaries: words that must be found nowhere, put into everything a person may send.

The real bot serves somebody whose every word is one; some updates cannot be served. Then what the
operator reads, what leaves for Sentry, and what lies on the disk is searched for them, and for the
token, the webhook's secret and the key.
"""

import asyncio
import base64
import json
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot import logs
from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.reports import reporting, secrets_of
from tests.errors import Sentry, sentry
from tests.phone import House
from tests.story import Story

ROOT = Path(__file__).parent.parent
KEY = base64.b64encode(b"canary-of-the-key".ljust(32, b"?")).decode()
HOOK = "canary-of-the-hook"

NAME, MAIL, ORDER = "Zoé Canarini", "canarini@example.org", "CANARY-4711"
TALE = "Canaritale: they charged me."
REPLY, CAPTION, FILE = "Canarireply: we refuse.", "Canaricaption", "canarifile.pdf"
DATA, POISON, EDITED = "canaridata", "Canaripoison", "Canariedited"
FIRST_NAME = "Canarifirst"
PERSONAL = (
    *(NAME, "Canarini", MAIL, "canarini", ORDER, "Canaritale", "Canarireply", CAPTION, FILE),
    *(DATA, POISON, EDITED, FIRST_NAME),
)
LIBRARIES = ("telegram", "aiohttp", "aiosqlite", "asyncio", "httpx", "uvicorn", "urllib3")

Standard = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _put_back() -> Iterator[None]:
    """Logging belongs to the whole process: it is left as it was found."""
    root = logging.getLogger()
    found = [root, *map(logging.getLogger, ("bot", *logs._TALKATIVE, *LIBRARIES))]
    levels, handlers = [one.level for one in found], root.handlers[:]
    yield
    for one, level in zip(found, levels, strict=True):
        one.setLevel(level)
    root.handlers[:] = handlers


@pytest.fixture
def server() -> Iterator[Sentry]:
    """A server that keeps the reports."""
    with sentry() as found:
        yield found


def hidden(house: House) -> tuple[str, ...]:
    """What belongs to the operator, as it may be spelled."""
    key = base64.b64decode(KEY)
    token = house.world.token
    return token, token.replace(":", "%3A"), HOOK, KEY, KEY.strip("="), key.hex(), repr(key)[2:-1]


def found_in(text: str, canaries: Sequence[str]) -> list[str]:
    """The canaries that a text holds, whatever their case and however JSON spells them."""
    spelled = {one: (one, json.dumps(one)[1:-1], repr(one)[1:-1]) for one in canaries}
    lower = text.lower()
    return [one for one, forms in spelled.items() if any(form.lower() in lower for form in forms)]


async def visit(house: House) -> Story:
    """Somebody's visit, every word of it a canary: a letter, evidence, odd buttons."""
    story = Story(house, "fr")
    story.phone = phone = house.phone(FIRST_NAME, "fr")
    await story.start("nordvpn_billing", "matter.renewal", "seller.site", "outcome.nothing-found")
    await story.tap("button.letter", "button.complete", "notice.none", "renewal_wish.refund")
    await story.send("12/10/2026", "99,99 €")
    await story.tap("paid_with.card")
    await story.send(ORDER, TALE)
    await story.tap("country.fr")
    await story.send(NAME, MAIL)
    for canary in (NAME, MAIL, ORDER, TALE):
        assert canary in story.letter, "it was understood and kept"
    await story.tap("button.sent")
    world, person = house.world, phone.person
    await phone.after(lambda: world.forward(person, REPLY, "NordVPN"))
    await phone.after(lambda: world.send_photo(person, caption=CAPTION))
    await phone.after(lambda: world.send_document(person, b"%PDF", FILE))
    sent = world.say(person, "a word")
    await phone.after(lambda: world.edit(person, sent, EDITED))
    await phone.tap_data(DATA)
    return story


async def accidents(house: House, story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Updates that cannot be served: malformed, refused by Telegram, a fault of ours that quotes.

    Three are set aside.
    """
    phone, number = story.phone, 10**12
    house.may_be_set_aside += 3
    house.may_be_refused += ("can't parse entities", "query is too old")
    message = {"message_id": 1, "date": POISON, "chat": {"id": phone.person.id}, "text": POISON}
    house.world.raw_update({"update_id": number, "message": message})

    async def refuse(call: Call) -> Refusal | None:
        if call.method == "editMessageText":
            return Refusal(400, f"Bad Request: can't parse entities: unsupported tag {TALE}")
        return None

    house.world.before_call = refuse
    await phone.after(lambda: house.world.tap(phone.person, phone.screen, DATA, force=True))
    house.world.before_call = None

    def fail(*_: object) -> None:
        raise ValueError(f"cannot draw {NAME} for {house.world.token} with {KEY}")

    with monkeypatch.context() as patch:
        patch.setattr("bot.desk.desk.draw_page", fail)
        await phone.send(f"{POISON} {TALE}")


async def begin(house: House, server: Sentry, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the bot run as in earnest: by webhook, with a key, reporting its errors."""
    await house.stop()
    monkeypatch.setenv("DATA_KEY", KEY)
    monkeypatch.setenv("SENTRY_DSN", server.dsn)
    house.database.unlink()  # it was sealed with another key
    house.by_webhook(HOOK)
    await house.start()


@pytest.mark.parametrize("form", ["text", "json"])
async def test_no_log_and_no_report_holds_a_canary(
    house: House,
    server: Sentry,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    form: logs.Form,
) -> None:
    """At the level at which the bot says most, of a visit in which much goes wrong."""
    monkeypatch.setenv("SENTRY_DSN", server.dsn)
    logs.set_up(logging.DEBUG, form=form, secrets=secrets_of(house.settings))
    await begin(house, server, monkeypatch)
    logs.set_up(logging.DEBUG, form=form, secrets=secrets_of(house.settings))
    with reporting(house.settings):
        story = await visit(house)
        await accidents(house, story, monkeypatch)
        await story.phone.send("/donnees")
        await story.phone.send("/supprimer")
        await story.phone.tap("Oui, tout effacer")
        house.may_be_set_aside = 0  # what could not be served went with the rest
        await house.stop()
    captured = capfd.readouterr()
    said = captured.out + captured.err
    assert said.count("is set aside: ") == 3, "what went wrong was told"
    assert "ValueError at " in said
    assert len(server.events) == 3
    sent = "\n".join("\n".join(post.splitlines()[1:]) for post in server.posts)
    for text in (said, sent):
        assert found_in(text, (*PERSONAL, *hidden(house))) == []
        assert str(story.phone.person.id) not in text


async def test_libraries_told_to_talk_tell_no_secret(
    house: House,
    server: Sentry,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Somebody looks for a fault and turns everything up: levels change, redaction stays.

    What people wrote is in the lines of libraries then; that is what levels are for.
    """
    await begin(house, server, monkeypatch)
    logs.set_up(logging.DEBUG, secrets=secrets_of(house.settings))
    for name in ("", *logs._TALKATIVE, *LIBRARIES):
        logging.getLogger(name).setLevel(logging.DEBUG)
    await house.restart()
    story = await visit(house)
    await accidents(house, story, monkeypatch)
    await house.stop()
    said = capfd.readouterr().err
    assert "DEBUG telegram" in said, "they talk"
    assert "DEBUG aiosqlite" in said or "DEBUG bot" in said
    assert found_in(said, hidden(house)) == []


async def test_the_real_process_prints_no_canary(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an operator starts it, with lines for machines: every line is one, to the very end."""
    await house.stop()
    house.database.unlink()
    monkeypatch.setenv("DATA_KEY", KEY)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    polled = len([call for call in house.world.calls if call.method == "getUpdates"])
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot"),
        cwd=ROOT,
        env={
            **inherited,
            "BOT_TOKEN": house.world.token,
            "BOT_API_URL": house.address,
            "DATABASE_URL": f"sqlite:///{house.database}",
            "SEND_RATE": "0",
            "LOG_FORMAT": "json",
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        await house.world.until(
            lambda: sum(call.method == "getUpdates" for call in house.world.calls) > polled,
            within=20,
        )
        story = await visit(house)
        house.may_be_set_aside += 1
        message = {"message_id": 1, "date": POISON, "chat": {"id": story.phone.person.id}}
        house.world.raw_update({"update_id": 10**12, "message": message})
        await house.settled()
        await story.phone.send("/aide")
        process.terminate()
        out, err = await asyncio.wait_for(process.communicate(), 20)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0
    assert out == b""
    lines = [json.loads(line) for line in err.decode().splitlines()]
    (aside,) = [line for line in lines if "is set aside" in line["event"]]
    assert aside["update"] == 10**12
    assert found_in(err.decode(), (*PERSONAL, *hidden(house))) == []


# --- the disk: the store's part (it holds once what is kept is sealed) ---------------------------


def on_the_disk(house: House, canaries: Sequence[str]) -> dict[str, list[str]]:
    """The canaries that each file beside the database holds, free pages and the log included."""
    found: dict[str, list[str]] = {}
    for file in sorted(house.database.parent.iterdir()):
        if file.is_file():
            held = found_in(file.read_bytes().decode("utf-8", "replace"), canaries)
            found |= {file.name: held} if held else {}
    return found


async def test_the_disk_holds_no_canary(
    house: House, server: Sentry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither while the person is known, at work or at rest, nor what could not be served."""
    await begin(house, server, monkeypatch)
    story = await visit(house)
    await accidents(house, story, monkeypatch)
    ours = (*PERSONAL, *hidden(house))
    assert on_the_disk(house, ["create table"]), "what is there is found"
    assert on_the_disk(house, ours) == {}
    await house.stop()
    assert on_the_disk(house, ours) == {}
    await house.start()
    await story.phone.send("/donnees")
    assert house.rows("SELECT count(*) FROM person") == [(1,)], "it was all there"


async def test_the_disk_knows_nobody_who_was_erased(
    house: House, server: Sentry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even the number of the chat is left, in any file, a moment after the last answer."""
    await begin(house, server, monkeypatch)
    story = await visit(house)
    number = str(story.phone.person.id)
    await story.phone.send("/supprimer")
    await story.phone.tap("Oui, tout effacer")
    assert house.rows("SELECT count(*) FROM person") == [(0,)]
    async with asyncio.timeout(5):
        while on_the_disk(house, (*PERSONAL, number)):
            await asyncio.sleep(0.01)
