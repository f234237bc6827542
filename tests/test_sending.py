"""The line to Telegram: answers together, limits kept, order kept."""

import asyncio
from pathlib import Path

import httpx
import pytest
from telegram.error import NetworkError, TimedOut

from bot.demo.chats import Call
from bot.demo.rules.refusal import Refusal
from bot.sender import Limiter, insist, may_have_arrived
from tests.phone import House, open_house


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


async def test_the_overall_rate_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second's worth may go at once; what is over it waits its turn, and nobody is forgotten."""
    async with open_house(tmp_path) as house:
        settings = house.settings.model_copy(update={"send_rate": 20.0})
        monkeypatch.setattr(type(house), "settings", settings)
        await house.start()
        phones = [house.phone(f"P{number}") for number in range(50)]
        loop = asyncio.get_running_loop()
        started = loop.time()
        for phone in phones:
            house.world.say(phone.person, "/start")
        await house.world.until(lambda: all(phone.messages for phone in phones), within=20)
        assert loop.time() - started >= (50 - 20) / 20 - 0.1


async def test_no_rate_means_no_wait() -> None:
    """`SEND_RATE=0`: a thousand calls do not wait for one another."""
    limiter = Limiter(0)

    async def call() -> bool:
        return True

    async with asyncio.timeout(5):
        for _ in range(1000):
            assert await limiter.process_request(call, (), {}, "sendMessage", {"chat_id": 1}, None)


async def test_a_harmless_call_is_repeated_and_another_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """After a time-out, an edit is made again; a message, which may have arrived, is not."""
    monkeypatch.setattr("bot.sender.PAUSES", (0.0,))

    def failing(times: int, cause: Exception) -> list[Exception]:
        errors: list[Exception] = []
        for _ in range(times):
            error = TimedOut()
            error.__cause__ = cause
            errors.append(error)
        return errors

    async def attempt(errors: list[Exception]) -> str:
        if errors:
            raise errors.pop()
        return "done"

    late = failing(3, httpx.ReadTimeout("late"))
    assert await insist(lambda: attempt(late), harmless=True) == "done"
    late = failing(3, httpx.ReadTimeout("late"))
    with pytest.raises(TimedOut):
        await insist(lambda: attempt(late), harmless=False)
    assert len(late) == 2
    unsent = failing(3, httpx.ConnectTimeout("no way"))
    assert await insist(lambda: attempt(unsent), harmless=False) == "done"


def test_what_may_have_arrived_is_told_from_what_cannot() -> None:
    """Only a connection that was made can have carried a call."""

    def caused(cause: Exception | None) -> NetworkError:
        error = NetworkError("x")
        error.__cause__ = cause
        return error

    assert may_have_arrived(caused(httpx.ReadError("cut")))
    assert may_have_arrived(caused(httpx.RemoteProtocolError("cut")))
    assert not may_have_arrived(caused(httpx.ConnectError("refused")))
    assert not may_have_arrived(caused(httpx.PoolTimeout("full")))
    assert not may_have_arrived(caused(None)), "the server itself said no"
