"""Commands, descriptions, names and the menu button, and which a person sees."""

from typing import Any

import pytest

from bot.demo.chats import Person
from bot.demo.world import World

from .raw import Api


def commands(*names: str) -> list[dict[str, str]]:
    """Return commands described by their names."""
    return [{"command": name, "description": name.upper()} for name in names]


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ({"command": ""}, "command must be non-empty"),
        ({"command": "bad command"}, "BOT_COMMAND_INVALID"),
        ({"command": "Start"}, "BOT_COMMAND_INVALID"),
        ({"command": "été"}, "BOT_COMMAND_INVALID"),
        ({"command": "x" * 33}, "BOT_COMMAND_INVALID"),
        ({"description": " "}, "command description must be non-empty"),
        ({"description": "x" * 257}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_commands_that_cannot_be(api: Api, command: dict[str, str], reason: str) -> None:
    """A command is 1-32 of a-z, 0-9 and _, with a description of 1-256."""
    command = {"command": "ok", "description": "ok"} | command
    assert await api.refused("setMyCommands", commands=[command]) == (
        400,
        f"Bad Request: {reason}",
    )


async def test_a_hundred_commands(api: Api) -> None:
    """At most a hundred commands in a list."""
    names = [f"c{n}" for n in range(101)]
    assert await api.refused("setMyCommands", commands=commands(*names)) == (
        400,
        "Bad Request: BOT_COMMANDS_TOO_MUCH",
    )
    await api("setMyCommands", commands=commands(*names[:100]))
    assert len(await api("getMyCommands")) == 100


async def test_commands_are_kept_by_scope_and_language(api: Api, camille: Person) -> None:
    """getMyCommands returns exactly what was set for a scope and a language."""
    chat = {"type": "chat", "chat_id": camille.id}
    await api("setMyCommands", commands=commands("all"))
    await api("setMyCommands", commands=commands("tous"), language_code="fr")
    await api("setMyCommands", commands=commands("mine"), scope=chat)
    assert await api("getMyCommands") == commands("all")
    assert await api("getMyCommands", language_code="fr") == commands("tous")
    assert await api("getMyCommands", language_code="de") == []
    assert await api("getMyCommands", scope=chat) == commands("mine")
    assert await api("getMyCommands", scope=chat, language_code="fr") == []
    await api("deleteMyCommands", scope=chat)
    assert await api("getMyCommands", scope=chat) == []
    await api("setMyCommands", commands=[])
    assert await api("getMyCommands") == []


async def test_which_commands_a_person_sees(api: Api, camille: Person, world: World) -> None:
    """The narrowest scope wins, and in it the person's language."""
    private = {"type": "all_private_chats"}
    chat = world.chats[camille.id]

    def seen() -> list[str]:
        return [one["command"] for one in world.profile.commands_for(camille, chat)]

    steps: list[tuple[str, dict[str, Any]]] = [
        ("default", {}),
        ("default_fr", {"language_code": "fr"}),
        ("private", {"scope": private}),
        ("private_fr", {"scope": private, "language_code": "fr"}),
        ("chat", {"scope": {"type": "chat", "chat_id": camille.id}}),
    ]
    assert seen() == []
    for name, where in steps:
        await api("setMyCommands", commands=commands(name), **where)
        assert seen() == [name]
    for name, where in reversed(steps):
        assert seen() == [name]
        await api("deleteMyCommands", **where)
    assert seen() == []


async def test_which_commands_a_member_sees(api: Api, camille: Person, world: World) -> None:
    """In a group, the member comes before the chat, and the chat before all groups."""
    group = world.add_group("Famille", [camille])
    member = {"type": "chat_member", "chat_id": group.id, "user_id": camille.id}
    await api("setMyCommands", commands=commands("private"), scope={"type": "all_private_chats"})
    assert world.profile.commands_for(camille, group) == []
    for name, scope in [
        ("groups", {"type": "all_group_chats"}),
        ("chat", {"type": "chat", "chat_id": group.id}),
        ("member", member),
    ]:
        await api("setMyCommands", commands=commands(name), scope=scope)
        assert world.profile.commands_for(camille, group) == commands(name)


async def test_commands_of_a_chat_that_is_not(api: Api) -> None:
    """A scope names a chat the bot knows."""
    for chat_id in (7, "7", "@nobody_at_all"):
        assert await api.refused(
            "setMyCommands", commands=commands("a"), scope={"type": "chat", "chat_id": chat_id}
        ) == (400, "Bad Request: chat not found")


@pytest.mark.parametrize(
    ("setter", "getter", "field", "longest", "reason"),
    [
        ("setMyDescription", "getMyDescription", "description", 512, "BOT_DESC_INVALID"),
        (
            "setMyShortDescription",
            "getMyShortDescription",
            "short_description",
            120,
            "BOT_SHARETEXT_INVALID",
        ),
        ("setMyName", "getMyName", "name", 64, "BOT_TITLE_INVALID"),
    ],
)
async def test_texts_by_language(
    api: Api, setter: str, getter: str, field: str, longest: int, reason: str
) -> None:
    """Each text has a limit, a value per language, and one for everyone else."""
    assert await api.refused(setter, **{field: "x" * (longest + 1)}) == (
        400,
        f"Bad Request: {reason}",
    )
    await api(setter, **{field: "x" * longest})
    await api(setter, **{field: "français"}, language_code="fr")
    assert await api(getter) == {field: "x" * longest}
    assert await api(getter, language_code="fr") == {field: "français"}
    assert await api(getter, language_code="de") == {field: "x" * longest}
    await api(setter, **{field: ""}, language_code="fr")
    assert await api(getter, language_code="fr") == {field: "x" * longest}


async def test_the_name_cannot_be_empty(api: Api, world: World) -> None:
    """Everyone's name is never empty; getMe gives it."""
    assert await api.refused("setMyName", name="") == (400, "Bad Request: BOT_TITLE_INVALID")
    await api("setMyName", name="Autre")
    assert (await api("getMe"))["first_name"] == world.name == "Autre"


@pytest.mark.parametrize("language", ["FR", "fra", "f", "fr-FR"])
async def test_languages_have_two_letters(api: Api, language: str) -> None:
    """Only two-letter codes are languages to these methods."""
    assert await api.refused("setMyDescription", language_code=language) == (
        400,
        "Bad Request: invalid language code specified",
    )


async def test_the_menu_button(api: Api, camille: Person, world: World) -> None:
    """A chat's button hides the default one, until it is set back to it."""
    app = {"type": "web_app", "text": "App", "web_app": {"url": "https://example.org"}}
    assert await api("getChatMenuButton") == {"type": "commands"}
    await api("setChatMenuButton", menu_button=app)
    await api("setChatMenuButton", chat_id=camille.id, menu_button={"type": "commands"})
    assert await api("getChatMenuButton", chat_id=camille.id) == {"type": "commands"}
    await api("setChatMenuButton", chat_id=camille.id, menu_button={"type": "default"})
    assert await api("getChatMenuButton", chat_id=camille.id) == app
    group = world.add_group("Famille", [camille])
    assert (await api.refused("getChatMenuButton", chat_id=group.id))[0] == 400
    app["web_app"] = {"url": "http://example.org"}
    assert "Only HTTPS" in (await api.refused("setChatMenuButton", menu_button=app))[1]
