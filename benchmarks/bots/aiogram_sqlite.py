"""aiogram 3 as documented: a state machine, its state in SQLite, each tap committed to the disk.

It needs `benchmarks/.venv`: aiogram is no dependency of ours. The storage writes a state and what
goes with it in one transaction a tap, with `synchronous = FULL` as our own store has it.
"""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from benchmarks.bots.place import place
from benchmarks.bots.screens import following, rows, text


class SqliteStorage(BaseStorage):
    """States in a SQLite file. Handlers set the state, then the data, which commits both."""

    def __init__(self, db: aiosqlite.Connection) -> None:
        self._db = db

    @classmethod
    async def open(cls, path: Path) -> "SqliteStorage":
        """Open the file, or make it."""
        db = await aiosqlite.connect(path)
        await db.execute("PRAGMA journal_mode = WAL")
        await db.execute("PRAGMA synchronous = FULL")
        await db.execute(
            "CREATE TABLE IF NOT EXISTS state"
            " (chat INTEGER PRIMARY KEY, state TEXT, data TEXT NOT NULL DEFAULT '{}')"
        )
        await db.commit()
        return cls(db)

    async def close(self) -> None:
        """Let go of the file."""
        await self._db.close()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Set the state; committed with the data that follows."""
        name = state.state if isinstance(state, State) else state
        await self._db.execute(
            "INSERT INTO state (chat, state) VALUES (?, ?)"
            " ON CONFLICT (chat) DO UPDATE SET state = excluded.state",
            (key.chat_id, name),
        )

    async def get_state(self, key: StorageKey) -> str | None:
        """The state, if there is one."""
        row = await self._row("SELECT state FROM state WHERE chat = ?", key)
        return row[0] if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Set the data, and commit."""
        await self._db.execute(
            "INSERT INTO state (chat, data) VALUES (?, ?)"
            " ON CONFLICT (chat) DO UPDATE SET data = excluded.data",
            (key.chat_id, json.dumps(dict(data))),
        )
        await self._db.commit()

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """The data; empty if there is none."""
        row = await self._row("SELECT data FROM state WHERE chat = ?", key)
        return json.loads(row[0]) if row else {}

    async def _row(self, sql: str, key: StorageKey) -> Any:
        async with self._db.execute(sql, (key.chat_id,)) as cursor:
            return await cursor.fetchone()


class Questions(StatesGroup):
    """One state a question."""

    q0 = State()
    q1 = State()
    q2 = State()
    q3 = State()


STATES = (Questions.q0, Questions.q1, Questions.q2, Questions.q3)


def keyboard(number: int) -> InlineKeyboardMarkup:
    """The buttons under a question."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row]
            for row in rows(number)
        ]
    )


async def start(message: Message, state: FSMContext) -> None:
    """Ask the first question."""
    await state.set_state(STATES[0])
    await state.set_data({})
    await message.answer(text(0), reply_markup=keyboard(0))


async def tap(query: CallbackQuery, state: FSMContext) -> None:
    """Note the answer and show what follows."""
    data = query.data or "0:"
    number = following(data)
    question, _, answer = data.partition(":")
    await state.set_state(STATES[number])
    await state.update_data({question: answer})
    await query.answer()
    if isinstance(query.message, Message):
        await query.message.edit_text(text(number), reply_markup=keyboard(number))


async def main() -> None:
    """Run until a signal comes."""
    token, address, file = place()
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    bot = Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    dispatcher = Dispatcher(storage=await SqliteStorage.open(file))
    dispatcher.message.register(start, CommandStart())
    for number, one in enumerate(STATES):
        dispatcher.callback_query.register(tap, one, F.data.startswith(f"{number}:"))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
