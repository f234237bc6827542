"""Telegram's limits, enforced by the stand-in: everybody is answered, in order, and soon enough."""

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram.error import BadRequest, Forbidden, NetworkError

from bot import intake, sender, turns
from bot.demo.chats import Call, Person
from bot.demo.rules.flood import FloodLimit
from bot.demo.rules.refusal import Refusal, too_many_requests
from bot.demo.server import serve
from bot.demo.world import World
from bot.limits import CHAT_BURST, limit_in, limit_over_all
from bot.sender import TelegramBot, background, make_bot
from bot.settings import load
from bot.turns import Turns
from tests.phone import TOKEN, House, open_house


class Line:
    """A stand-in that enforces limits, people who have met the bot, and its `Bot` alone."""

    def __init__(self, world: World, bot: TelegramBot) -> None:
        self.world = world
        self.bot = bot
        self.told = 0  # how often the bot has read that it must wait

    def observe(self, method: str, outcome: str, seconds: float) -> None:
        """What the sender tells of each call."""
        self.told += outcome == "retry_after"

    async def has_been_told(self, times: int) -> None:
        """Wait until the bot has read that it must wait, so many times."""
        async with asyncio.timeout(5):
            while self.told < times:
                await asyncio.sleep(0.005)

    def people(self, count: int) -> list[Person]:
        """So many people to whom the bot may write."""
        people = [self.world.add_person(f"P{number}") for number in range(count)]
        for person in people:
            self.world.say(person, "/start")
        return people

    def sent(self) -> list[Call]:
        """The messages that arrived, in the order in which they came."""
        return [call for call in self.world.calls if call.method == "sendMessage" and call.ok]


@contextlib.asynccontextmanager
async def open_line(rate: float) -> AsyncIterator[Line]:
    """The line to Telegram with this SEND_RATE; the stand-in refuses more than that."""
    world = World(token=TOKEN, username="reclamation_bot", name="R", clock=time.monotonic)
    async with serve(world) as address:
        settings = load(bot_token=TOKEN, bot_api_url=address, send_rate=str(rate))
        if rate:
            world.flood = FloodLimit(time.monotonic, overall=rate)
        async with make_bot(settings) as bot:
            line = Line(world, bot)
            sender.observers.append(line.observe)
            yield line
            sender.observers.remove(line.observe)


async def open_strict_house(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start the bot as operators do, before a Telegram that enforces its limits."""
    house.world.flood = FloodLimit(time.monotonic)
    settings = house.settings.model_copy(update={"send_rate": 30.0})
    monkeypatch.setattr(type(house), "settings", settings)
    house.may_be_refused += ("Too Many Requests",)
    await house.start()


def refusals(house: House) -> int:
    return sum(call.code == 429 for call in house.world.calls)


async def test_three_hundred_people_at_once_are_all_answered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten seconds' worth of answers: none is lost, none comes twice, Telegram hardly complains."""
    async with open_house(tmp_path) as house:
        await open_strict_house(house, monkeypatch)
        phones = [house.phone(f"P{number}") for number in range(300)]
        started = time.monotonic()
        for phone in phones:
            house.world.say(phone.person, "/start")
        await house.world.until(lambda: all(phone.messages for phone in phones), within=60)
        await house.settled()
        assert time.monotonic() - started >= (300 - 30) / 30
        assert [len(phone.messages) for phone in phones] == [1] * 300
        assert refusals(house) <= 5
        assert house.world.flood is not None
        # Those that were under way when the first was refused could not know.
        assert len(house.world.flood.early) < 5


async def test_processes_share_the_rate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Telegram counts the bot, not the process: beside another one, half of the rate is ours."""
    monkeypatch.setattr(intake, "LEASE", 0.2)
    caplog.set_level("INFO", logger="bot.intake")
    async with open_house(tmp_path) as house:
        await open_strict_house(house, monkeypatch)
        house.world.flood = FloodLimit(time.monotonic, overall=15)
        until = int(time.time()) + 3600
        with contextlib.closing(sqlite3.connect(house.database, isolation_level=None)) as db:
            db.execute("INSERT INTO lease VALUES ('alive 7', 7, ?)", (until,))
        await house.until(lambda: "share the rate of sending: 2" in caplog.text)
        phones = [house.phone(f"P{number}") for number in range(45)]
        for phone in phones:
            house.world.say(phone.person, "/start")
        await house.world.until(lambda: all(phone.messages for phone in phones), within=20)
        await house.settled()
        assert refusals(house) == 0


def test_a_smaller_share_counts_what_went_before() -> None:
    """Whoever has just sent a second's worth of the whole has no second's worth of half at once."""
    whole = limit_over_all(30)
    for _ in range(30):
        whole.take(1000.0)
    half = limit_over_all(15, whole)
    assert half.free() >= 1001
    assert limit_over_all(30, half).free() <= 1000, "and the whole has room again"


async def test_quick_people_are_answered_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who writes faster than the bot may answer has every answer, in the order of what they said;
    and meanwhile whoever writes once is answered at once."""
    async with open_house(tmp_path) as house:
        await open_strict_house(house, monkeypatch)
        quick = [house.phone(f"P{number}") for number in range(5)]
        for phone in quick:
            for text in ("/start", "/aide", "/start", "/aide"):
                house.world.say(phone.person, text)
        calm = house.phone("Calme")
        house.world.say(calm.person, "/start")
        await house.world.until(lambda: bool(calm.messages), within=20)
        assert all(len(phone.messages) < 4 for phone in quick)
        await house.world.until(lambda: all(len(p.messages) == 4 for p in quick), within=30)
        await house.settled()
        for phone in quick:
            helps = ["Ce que je fais" in message.text for message in phone.messages]
            assert helps == [False, True, False, True]
        assert refusals(house) <= 5


async def test_a_chat_gets_a_burst_then_one_a_second() -> None:
    """A burst goes at once, the rest one a second, in order, and Telegram refuses none of it."""
    async with open_line(30) as line:
        slow, other = line.people(2)
        texts = [str(number) for number in range(CHAT_BURST + 2)]
        started = time.monotonic()
        waiting = asyncio.gather(*(line.bot.send_message(slow.id, text) for text in texts))
        await line.bot.send_message(other.id, "other")
        assert time.monotonic() - started < 1, "another chat does not wait for this one"
        await waiting
        assert time.monotonic() - started >= 2
        said = [message.text for message in line.world.messages(slow)[1:]]
        assert sorted(said[:CHAT_BURST]) == texts[:CHAT_BURST]
        assert said[CHAT_BURST:] == texts[CHAT_BURST:]
        assert line.world.refused == []


def test_never_more_than_the_rate_in_any_second() -> None:
    """Whatever the limit over all means by a second; and 20 a minute in a group."""
    for limit, count, seconds in ((limit_over_all(30), 30, 1), (limit_in(-5), 20, 60)):
        now, went = 1000.0, []
        for _ in range(3 * count):
            now = max(now, limit.free())
            limit.take(now)
            went.append(now)
        assert went[count - 1] == went[0], "as many as that may go at once"
        gaps = [later - one for one, later in zip(went, went[count:], strict=False)]
        assert min(gaps) > seconds
        assert max(gaps) < seconds * 1.1
    assert limit_over_all(0.5).free() <= 0, "less than one a second is a rate too"


async def test_no_rate_is_no_limit_at_all() -> None:
    """`SEND_RATE=0`: two hundred messages to one chat do not wait for one another."""
    async with open_line(0) as line:
        (person,) = line.people(1)
        async with asyncio.timeout(10):
            await asyncio.gather(*(line.bot.send_message(person.id, "x") for _ in range(200)))
        assert len(line.sent()) == 200


@pytest.mark.parametrize("rate", [0, 30])
async def test_a_wait_in_one_chat_holds_up_that_chat_only(
    rate: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is obeyed there to the second, what was refused goes first, and others go on."""
    monkeypatch.setattr(sender, "CONNECTIONS", 1)  # as they leave, so they arrive
    async with open_line(rate) as line:
        held, other = line.people(2)
        refused: list[float] = []

        async def too_many(call: Call) -> Refusal | None:
            if call.params.get("chat_id") == held.id and not refused:
                refused.append(time.monotonic())
                return too_many_requests(1)
            return None

        line.world.before_call = too_many
        first = asyncio.create_task(line.bot.send_message(held.id, "first"))
        await line.has_been_told(1)
        await line.bot.send_message(other.id, "other")
        second = asyncio.create_task(line.bot.send_message(held.id, "second"))
        await asyncio.gather(first, second)
        other_call, first_call, second_call = line.sent()
        assert other_call.params["chat_id"] == other.id
        assert [first_call.params["text"], second_call.params["text"]] == ["first", "second"]
        assert first_call.at - refused[0] >= 1


async def test_what_was_refused_goes_before_what_came_after_it() -> None:
    """Of two calls that Telegram refused, the one made first leaves first, whichever it refused
    first."""
    waiting = Turns(30)
    left: list[int] = []

    async def leave(number: int) -> None:
        await waiting.turn(7, number, counted=True)
        left.append(number)

    waiting.hold(7, 0.1)
    await asyncio.gather(*(leave(number) for number in (3, 1, 2)))
    assert left == [1, 2, 3]
    waiting.close()


@pytest.mark.parametrize("told", ["no chat", "several chats"])
async def test_a_wait_for_the_whole_bot_holds_everybody(told: str) -> None:
    """A 429 that names no chat, or that several chats get in a second, is meant for all."""
    async with open_line(30) as line:
        *others, last = line.people(turns.SEVERAL + 1)
        left = 1 if told == "no chat" else turns.SEVERAL
        refused: list[float] = []

        async def too_many(call: Call) -> Refusal | None:
            if len(refused) < left:
                refused.append(time.monotonic())
                return too_many_requests(1)
            return None

        line.world.before_call = too_many
        calls: list[asyncio.Task[object]]
        if told == "no chat":
            calls = [asyncio.create_task(line.bot.get_me())]
        else:
            calls = [asyncio.create_task(line.bot.send_message(one.id, "x")) for one in others]
        await line.has_been_told(left)
        await line.bot.send_message(last.id, "late")
        await asyncio.gather(*calls)
        late = next(call for call in line.sent() if call.params["chat_id"] == last.id)
        assert late.at >= refused[0] + 1


async def test_a_method_with_limits_of_its_own_holds_up_nobody() -> None:
    """The profile may be told to wait for hours; people are answered meanwhile."""
    async with open_line(30) as line:
        (person,) = line.people(1)

        async def too_many(call: Call) -> Refusal | None:
            return too_many_requests(3600) if call.method == "setMyName" else None

        line.world.before_call = too_many
        naming = asyncio.create_task(line.bot.set_my_name("R"))
        await line.has_been_told(1)
        await asyncio.wait_for(line.bot.send_message(person.id, "x"), 5)
        assert not naming.done()
        naming.cancel()


async def test_reminders_let_people_who_wait_go_first() -> None:
    """What the bot says of itself takes the places that answers leave, whoever came first."""
    async with open_line(5) as line:
        people = line.people(15)
        await asyncio.gather(*(line.bot.send_message(one.id, "full") for one in people[:5]))
        with background():
            reminders = [
                asyncio.create_task(line.bot.send_message(one.id, "reminder"))
                for one in people[5:10]
            ]
        answers = [line.bot.send_message(one.id, "answer") for one in people[10:]]
        await asyncio.gather(*reminders, *answers)
        said = [call.params["text"] for call in line.sent()]
        assert said[-5:] == ["reminder"] * 5
        assert said.count("answer") == 5


async def test_a_reminder_before_an_answer_holds_it_up_no_longer_than_it_must() -> None:
    """Where somebody waits behind a reminder in their own chat, it goes as early as they would."""
    waiting = Turns(20)
    for chat in range(101, 121):
        await waiting.turn(chat, 0, counted=True)
    left: list[int] = []

    async def leave(chat: int, number: int, *, background: bool) -> None:
        await waiting.turn(chat, number, counted=True, background=background)
        left.append(number)

    await asyncio.gather(
        leave(1, 1, background=True),
        leave(2, 2, background=True),
        leave(2, 3, background=False),
    )
    assert left == [2, 3, 1]
    waiting.close()


async def test_who_gives_up_waiting_holds_up_nobody() -> None:
    """A call that is cancelled while it waits leaves its place to the next."""
    async with open_line(30) as line:
        (person,) = line.people(1)
        for _ in range(CHAT_BURST):
            await line.bot.send_message(person.id, "x")
        many = [asyncio.create_task(line.bot.send_message(person.id, "x")) for _ in range(20)]
        after = asyncio.create_task(line.bot.send_message(person.id, "after"))
        await asyncio.sleep(0)
        for given_up in many:
            given_up.cancel()
        await asyncio.wait_for(after, 10)
        assert [call.params["text"] for call in line.sent()] == ["x"] * CHAT_BURST + ["after"]


async def test_chats_are_forgotten_when_nothing_is_left_to_remember(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A hundred thousand people are not a hundred thousand clocks."""
    monkeypatch.setattr(turns, "SWEEP_EVERY", 0.05)
    waiting = Turns(10_000)
    for chat in range(1, 501):
        await waiting.turn(chat, chat, counted=True)
    assert len(waiting) == 500
    async with asyncio.timeout(10):
        while len(waiting):
            await asyncio.sleep(0.01)


async def test_observers_hear_of_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """What left, how it ended, how long it took; and one that fails stops nothing."""
    heard: list[tuple[str, str]] = []

    def observe(method: str, outcome: str, seconds: float) -> None:
        assert 0 <= seconds < 20
        heard.append((method, outcome))
        raise RuntimeError

    monkeypatch.setattr(sender, "observers", [observe])
    async with open_line(30) as line:
        person, gone = line.people(2)
        gone.blocked = True
        answers = [too_many_requests(1), None, Refusal(500, "Internal Server Error")]

        async def answer(call: Call) -> Refusal | None:
            return answers.pop(0) if call.method == "sendMessage" and answers else None

        line.world.before_call = answer
        heard.clear()
        await line.bot.send_message(person.id, "x")
        with pytest.raises(NetworkError):
            await line.bot.send_message(person.id, "x")
        with pytest.raises(BadRequest):
            await line.bot.send_message(person.id, "")
        with pytest.raises(Forbidden):
            await line.bot.send_message(gone.id, "x")
    outcomes = ["retry_after", "ok", "network", "refused", "forbidden"]
    assert heard == [("sendMessage", outcome) for outcome in outcomes]
