"""What the chat page asks for: the page itself, a stream of what a person sees, and what they do.

Lives here: the routes under "/" and "/demo". Must not: rules of Telegram (a person acts through
`world`), what a person sees (`view`), nor how it looks (`page/`).

The stream sends everything that changed since the revision the page has, so that a first visit, a
reload and a reconnection are the same thing.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from importlib import resources
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.demo import wire
from bot.demo.chats import Chat, Json, Message, Person
from bot.demo.files import MAX_DOWNLOAD
from bot.demo.rules.entities import units
from bot.demo.rules.refusal import Refusal
from bot.demo.view import view
from bot.demo.world import MAX_TEXT, World

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
HEARTBEAT = 15.0
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")  # of a deep link

Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request of the page: who asks, in which chat, and the rest."""

    person: Person
    chat: Chat
    values: Json
    files: wire.Files

    def text(self, name: str) -> str:
        value = self.values.get(name, "")
        if not isinstance(value, str):
            raise ValueError(f"{name} must be a text")
        return value

    def message(self, name: str = "message") -> Message:
        message = self.chat.messages.get(int(self.values.get(name) or 0))
        if message is None or message.deleted:
            raise LookupError("no such message")
        return message


def routes(world: World) -> list[BaseRoute]:
    """Return the routes of the chat page."""

    def does(action: Callable[[World, _Asked], Json | None]) -> Handler:
        async def handler(request: Request) -> Response:
            return await _act(world, request, action)

        return handler

    async def people(_: Request) -> Response:
        return JSONResponse(_people(world), headers=HEADERS)

    async def events(request: Request) -> Response:
        return _events(world, request)

    async def file(request: Request) -> Response:
        return _file(world, request.path_params["unique_id"])

    return [
        Route("/", _page),
        Route("/page/{name}", _page),
        Route("/demo/people", people),
        Route("/demo/events", events),
        Route("/demo/files/{unique_id}", file),
        Route("/demo/say", does(_say), methods=["POST"]),
        Route("/demo/start", does(_start), methods=["POST"]),
        Route("/demo/tap", does(_tap), methods=["POST"]),
        Route("/demo/edit", does(_edit), methods=["POST"]),
        Route("/demo/upload", does(_upload), methods=["POST"]),
        Route("/demo/try", does(_try), methods=["POST"]),
        Route("/demo/block", does(_block), methods=["POST"]),
        Route("/demo/bot", does(_bot), methods=["POST"]),
        Route("/demo/language", does(_language), methods=["POST"]),
    ]


async def _page(request: Request) -> Response:
    """Return a file of the page; only those that are there."""
    name = request.path_params.get("name", "index.html")
    folder = resources.files("bot.demo").joinpath("page")
    suffix = name.rpartition(".")[2]
    if suffix not in TYPES or name not in {entry.name for entry in folder.iterdir()}:
        return JSONResponse({"error": "no such page"}, status_code=404, headers=HEADERS)
    body = folder.joinpath(name).read_bytes()
    return Response(body, media_type=TYPES[suffix], headers=HEADERS)


def _people(world: World) -> Json:
    return {
        "bot": {"name": world.name, "username": world.username},
        "people": [
            {"id": person.id, "name": person.first_name, "language": person.language_code}
            for person in world.people.values()
        ],
        "groups": [
            {"id": chat.id, "title": chat.title, "members": [one.id for one in chat.members]}
            for chat in world.chats.values()
            if not chat.private
        ],
    }


def _file(world: World, unique_id: str) -> Response:
    """Return a file: an image in the page, anything else as a download."""
    file = world.files.by_unique_id(unique_id)
    if file is None:
        return JSONResponse({"error": "no such file"}, status_code=404, headers=HEADERS)
    manner = "inline" if file.image else "attachment"
    disposition = f"{manner}; filename*=UTF-8''{quote(file.name, safe='')}"
    headers = HEADERS | {
        "Content-Security-Policy": "default-src 'none'; sandbox",
        "Content-Disposition": disposition,
    }
    return Response(file.data, media_type=file.image or "application/octet-stream", headers=headers)


# What the person sees.


def _events(world: World, request: Request) -> Response:
    try:
        person, chat = _who(world, dict(request.query_params))
    except (LookupError, ValueError) as reason:
        return JSONResponse({"error": str(reason)}, status_code=404, headers=HEADERS)
    epoch, _, revision = request.headers.get("last-event-id", "").partition("-")
    known = int(revision) if epoch == world.epoch and revision.isdigit() else None
    headers = HEADERS | {"X-Accel-Buffering": "no"}
    return StreamingResponse(
        _stream(world, person, chat, known), media_type="text/event-stream", headers=headers
    )


async def _stream(
    world: World, person: Person, chat: Chat, known: int | None
) -> AsyncIterator[bytes]:
    yield b"retry: 1000\n\n"  # the browser comes back a second after a loss
    while not world.closing:
        if known is None or world.revision > known:
            seen = view(world, person, chat, known)
            known = world.revision
            yield f"id: {world.epoch}-{known}\ndata: {json.dumps(seen)}\n\n".encode()
            continue
        try:
            async with asyncio.timeout(HEARTBEAT):
                await world.changed()
        except TimeoutError:
            yield b": still here\n\n"


# What the person does.


async def _act(
    world: World, request: Request, action: Callable[[World, _Asked], Json | None]
) -> Response:
    try:
        values, files = await wire.read(request, max_upload=MAX_DOWNLOAD + wire.MAX_BODY)
        done = action(world, _Asked(*_who(world, values), values, files))
    except Refusal as refusal:
        return JSONResponse({"error": refusal.description}, refusal.code, headers=HEADERS)
    except (LookupError, TypeError, ValueError) as reason:
        return JSONResponse({"error": str(reason)}, status_code=409, headers=HEADERS)
    return JSONResponse(done or {}, headers=HEADERS)


def _who(world: World, values: Json) -> tuple[Person, Chat]:
    person = world.people.get(int(values.get("person") or 0))
    chat = world.chats.get(int(values.get("chat") or 0))
    if person is None or chat is None or person not in chat.members:
        raise LookupError("no such person in this chat")
    return person, chat


def _say(world: World, asked: _Asked) -> None:
    """Send a text; a client sends a long one in several messages."""
    reply_to = asked.message("reply_to") if asked.values.get("reply_to") else None
    for piece in _pieces(asked.text("text")):
        world.say(asked.person, piece, asked.chat, reply_to)


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    while units(text) > MAX_TEXT:
        cut = MAX_TEXT if text[:MAX_TEXT].isascii() else MAX_TEXT // 2
        space = max(text.rfind(" ", cut // 2, cut), text.rfind("\n", cut // 2, cut))
        cut = space if space > 0 else cut
        pieces.append(text[:cut])
        text = text[cut:]
    return [piece for piece in [*pieces, text] if piece.strip()] or [text]


def _start(world: World, asked: _Asked) -> None:
    """Press START, by a deep link or not; it lets a blocked bot write again."""
    payload = asked.text("payload")
    if not PAYLOAD.fullmatch(payload):
        raise ValueError("a deep link's parameter holds up to 64 of A-Z, a-z, 0-9, _ and -")
    if asked.person.blocked:
        world.unblock(asked.person)
    world.say(asked.person, f"/start {payload}".strip())


def _tap(world: World, asked: _Asked) -> Json:
    query = world.tap(asked.person, asked.message(), asked.text("data"))
    return {"query": query.id}


def _edit(world: World, asked: _Asked) -> None:
    world.edit(asked.person, asked.message(), asked.text("text"))


def _upload(world: World, asked: _Asked) -> None:
    for upload in asked.files.values():
        caption, name = asked.text("caption"), upload.filename or "file"
        if len(upload.data) > MAX_DOWNLOAD:
            raise Refusal(413, "Request Entity Too Large")
        if asked.text("as") == "photo":
            world.send_photo(asked.person, upload.data, caption=caption, chat=asked.chat)
        else:
            world.send_document(
                asked.person,
                upload.data,
                name,
                upload.content_type,
                caption=caption,
                chat=asked.chat,
            )


def _try(world: World, asked: _Asked) -> None:
    """Send one of the things that a bot should not stumble over."""
    what: dict[str, Callable[..., Message]] = {
        "sticker": world.send_sticker,
        "voice": world.send_voice,
        "location": world.send_location,
        "contact": world.send_contact,
    }
    send = what.get(asked.text("what"))
    if send is None:
        raise LookupError("no such thing to send")
    send(asked.person, chat=asked.chat)


def _block(world: World, asked: _Asked) -> None:
    if asked.values.get("blocked"):
        world.block(asked.person)
    else:
        world.unblock(asked.person)


def _bot(world: World, asked: _Asked) -> None:
    if asked.chat.private:
        raise ValueError("the bot is always in its private chats")
    if asked.values.get("here"):
        world.add_bot(asked.person, asked.chat)
    else:
        world.remove_bot(asked.person, asked.chat)


def _language(world: World, asked: _Asked) -> None:
    asked.person.language_code = asked.text("language") or None
    world.touch()
