"""The line to Telegram: what goes over it, and what is known when it is cut."""

import asyncio
import contextlib
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from telegram.error import BadRequest, NetworkError, TimedOut
from telegram.ext import ExtBot
from telegram.request import RequestData

from bot.client import Client, NotSentError, UnansweredError, proxy_of_environment
from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.demo.server import serve
from bot.demo.world import World
from bot.sender import TelegramBot, insist, make_bot, may_have_arrived
from bot.settings import SettingsError, load
from tests.phone import TOKEN, House

PDF = b"%PDF-1.4\n" + bytes(range(256)) * 10_000
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 25\r\n\r\n{"ok":true,"result":true}'

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Serve = Callable[[int, Streams], Awaitable[None]]


class Peer:
    """A server whose manners a test decides: `serve` is given each request's number, from 1."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self.asked = 0

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                length = head.lower().partition(b"content-length:")[2].split(b"\r\n")[0]
                await reader.readexactly(int(length or 0))
                self.asked += 1
                await self._serve(self.asked, (reader, writer))
                await writer.drain()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@contextlib.asynccontextmanager
async def open_peer(serve: Serve) -> AsyncIterator[tuple[Peer, Client, str]]:
    """A server with these manners, a client, and the address of a call."""
    peer = Peer(serve)
    server = await asyncio.start_server(peer, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server, client(read_timeout=0.3) as ours:
        yield peer, ours, f"http://{host}:{port}/bot{TOKEN}/sendMessage"


def client(read_timeout: float = 5, connections: int = 4) -> Client:
    return Client(
        connections=connections,
        connect_timeout=5,
        pool_timeout=0.3,
        write_timeout=5,
        read_timeout=read_timeout,
    )


@contextlib.asynccontextmanager
async def open_line() -> AsyncIterator[tuple[World, TelegramBot]]:
    """The stand-in and its `Bot`, with nobody behind it."""
    world = World(token=TOKEN, username="reclamation_bot", name="R")
    async with serve(world) as address:
        bot = make_bot(load(bot_token=TOKEN, bot_api_url=address, send_rate="0"))
        async with bot:
            yield world, bot


def silent_about_the_token(error: BaseException) -> bool:
    """Whether neither an error nor what led to it tells the token, in a traceback either."""
    led = [error, error.__cause__, error.__context__]
    told = "".join(traceback.format_exception(error)) + "".join(map(repr, led))
    return TOKEN not in told


async def test_a_tap_is_answered_while_its_screen_is_drawn(house: House) -> None:
    """Two calls a tap, under way at the same time: the screen is there after one round trip."""
    phone = house.phone()
    await phone.send("/reclamation")
    together = asyncio.Barrier(2)
    met: list[str] = []

    async def meet(call: Call) -> Refusal | None:
        if call.method in ("answerCallbackQuery", "editMessageText"):
            await asyncio.wait_for(together.wait(), 5)
            met.append(call.method)
        return None

    house.world.before_call = meet
    before = len(house.world.calls)
    await phone.tap("Me connecter")
    calls = [call.method for call in list(house.world.calls)[before:]]
    assert sorted(met) == ["answerCallbackQuery", "editMessageText"]
    assert [name for name in calls if "edit" in name or "send" in name] == ["editMessageText"]


async def test_files_go_up_and_come_down_whole() -> None:
    """A PDF with a French name, a caption and buttons arrives as it is, and is fetched again."""
    async with open_line() as (world, bot):
        person = world.add_person("Camille")
        world.say(person, "/start")
        name = 'Réclamation "été".pdf'
        sent = await bot.send_document(person.id, PDF, caption="Voilà : l’été 🧾", filename=name)
        shown = world.messages(person)[-1]
        assert shown.caption == "Voilà : l’été 🧾"
        assert shown.file is not None
        assert (shown.file.data, shown.file.name) == (PDF, name)
        assert sent.document is not None
        found = await bot.get_file(sent.document.file_id)
        assert bytes(await found.download_as_bytearray()) == PDF


async def test_what_is_sent_is_what_was_meant() -> None:
    """Signs of all kinds, numbers, lists and flags reach the Bot API as they are."""
    async with open_line() as (world, bot):
        person = world.add_person("Camille")
        world.say(person, "/start")
        text = '« é » & <b> \\ " 100 % + 🧾 \N{NO-BREAK SPACE}.'
        await bot.send_message(person.id, text, disable_notification=True)
        assert world.messages(person)[-1].text == text
        await bot.set_my_commands([("aide", "L’aide")], language_code="fr")
        assert [one.description for one in await bot.get_my_commands(None, "fr")] == ["L’aide"]


async def test_a_server_that_closes_idle_connections_costs_no_call() -> None:
    """A connection closed between two calls is not used for the next one."""
    left = asyncio.Queue[bool]()

    async def answer_and_leave(_: int, streams: Streams) -> None:
        reader, writer = streams
        writer.write(ANSWER)
        writer.write_eof()
        left.put_nowait(await reader.read() == b"")  # until the client has closed its side too
        writer.close()

    async with open_peer(answer_and_leave) as (peer, ours, url):
        for calls in range(1, 6):
            assert await ours.post(url, RequestData()) is True
            assert await asyncio.wait_for(left.get(), 5)
            assert peer.asked == calls


async def test_a_connection_cut_under_a_call_is_not_used_to_repeat_it() -> None:
    """The server may have read the call before it closed a kept connection: it is made once."""

    async def answer_then_cut(number: int, streams: Streams) -> None:
        if number == 1:
            streams[1].write(ANSWER)
        else:
            streams[1].transport.abort()

    async with open_peer(answer_then_cut) as (peer, ours, url):
        assert await ours.post(url, RequestData()) is True
        with pytest.raises(NetworkError) as caught:
            await insist(lambda: ours.post(url, RequestData()), harmless=False)
        assert isinstance(caught.value.__cause__, UnansweredError)
        assert silent_about_the_token(caught.value)
        assert peer.asked == 2


async def test_no_answer_in_time_is_no_reason_to_send_twice() -> None:
    """A server that reads and says nothing may have done what it was asked."""

    async def say_nothing(_: int, streams: Streams) -> None:
        await streams[0].read()

    async with open_peer(say_nothing) as (peer, ours, url):
        with pytest.raises(TimedOut) as caught:
            await insist(lambda: ours.post(url, RequestData()), harmless=False)
        assert may_have_arrived(caught.value)
        assert silent_about_the_token(caught.value)
        assert peer.asked == 1


async def test_a_server_that_stops_reading_is_given_up() -> None:
    """A file of which only a part got through is no reason to wait for ever."""
    given_up = asyncio.Event()

    async def read_the_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await given_up.wait()
        writer.close()

    server = await asyncio.start_server(read_the_head, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    async with server, client() as ours:
        bot = ExtBot(TOKEN, f"http://{host}:{port}/bot", request=ours)
        with pytest.raises(TimedOut) as caught:
            await bot.send_document(
                1,
                bytes(20_000_000),
                connect_timeout=0.1,
                pool_timeout=0.1,
                write_timeout=0.1,
                read_timeout=0.1,
            )
        assert may_have_arrived(caught.value)
        assert silent_about_the_token(caught.value)
        given_up.set()


async def test_an_answer_of_no_known_kind_quotes_nothing() -> None:
    """A page instead of an answer may have the address in it. An error is a no, a success may be a
    yes, and a gateway that gave up waiting does not know."""
    page = f"<html>/bot{TOKEN}/</html>".encode()
    statuses = iter(("502 Bad Gateway", "504 Gateway Timeout", "200 OK"))

    async def show_a_page(_: int, streams: Streams) -> None:
        head = f"HTTP/1.1 {next(statuses)}\r\nContent-Length: {len(page)}\r\n\r\n"
        streams[1].write(head.encode() + page)

    async with open_peer(show_a_page) as (_, ours, url):
        for arrived in (False, True, True):
            with pytest.raises(NetworkError) as caught:
                await ours.post(url, RequestData())
            assert may_have_arrived(caught.value) is arrived
            assert silent_about_the_token(caught.value)


async def test_what_never_left_is_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens: the call waits for somebody who does, even a message."""
    monkeypatch.setattr("bot.sender.PAUSES", (0.02,))
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    _, port = server.sockets[0].getsockname()
    server.close()
    await server.wait_closed()
    world = World(token=TOKEN, username="reclamation_bot", name="R")
    person = world.add_person("Camille")
    world.say(person, "/start")
    url = f"http://127.0.0.1:{port}/bot{TOKEN}/getMe"
    async with client() as ours:
        with pytest.raises(NetworkError) as caught:
            await ours.post(url)
        assert isinstance(caught.value.__cause__, NotSentError)
        assert not may_have_arrived(caught.value)
        assert silent_about_the_token(caught.value)
        waiting = asyncio.create_task(insist(lambda: ours.post(url), harmless=False))
        async with serve(world, port=port):
            await asyncio.wait_for(waiting, 5)


async def test_calls_wait_for_a_connection_but_not_for_ever() -> None:
    """No more connections than allowed; a call that found none in time has not left."""

    async def say_nothing(_: int, streams: Streams) -> None:
        await streams[0].read()

    async with open_peer(say_nothing) as (peer, _, url):
        async with client(read_timeout=5, connections=1) as ours:
            first = asyncio.create_task(ours.post(url, connect_timeout=0.1))
            while not peer.asked:
                await asyncio.sleep(0.005)
            with pytest.raises(TimedOut) as caught:
                await ours.post(url, connect_timeout=0.1)
            assert not may_have_arrived(caught.value)
            assert silent_about_the_token(caught.value)
            first.cancel()
        assert peer.asked == 1


async def test_a_harmless_call_is_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    """After a cut, an edit is made again until it is answered; a refusal is an answer."""
    monkeypatch.setattr("bot.sender.PAUSES", (0.0,))

    async def cut_twice(number: int, streams: Streams) -> None:
        if number < 3:
            streams[1].transport.abort()
        else:
            streams[1].write(ANSWER)

    async with open_peer(cut_twice) as (peer, ours, url):
        assert await insist(lambda: ours.post(url, RequestData()), harmless=True) is True
        assert peer.asked == 3
    async with open_line() as (world, bot):
        with pytest.raises(BadRequest):
            await insist(lambda: bot.send_message(1, "x"), harmless=True)
        assert len(world.refused) == 1


def test_a_proxy_is_the_environments_to_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """It leads to the internet, is not for those whom it spares, and is of a kind we speak."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    assert proxy_of_environment("https://api.telegram.org") is None
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    assert proxy_of_environment("https://api.telegram.org") == "http://proxy.example:3128"
    monkeypatch.setenv("NO_PROXY", "api.telegram.org")
    assert proxy_of_environment("https://api.telegram.org") is None
    monkeypatch.delenv("NO_PROXY")
    monkeypatch.setenv("HTTPS_PROXY", "socks5://proxy.example")
    with pytest.raises(SettingsError, match="HTTPS_PROXY"):
        proxy_of_environment("https://api.telegram.org")
    make_bot(load(bot_token=TOKEN, bot_api_url="http://127.0.0.1:1"))  # looks for none
