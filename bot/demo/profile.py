"""What the bot tells of itself: commands, descriptions, name, menu button.

Lives here: the values and which one a person sees. Must not: the calls that set them (`methods`).
"""

from dataclasses import dataclass, field
from typing import Any

from bot.demo.chats import Chat, Person

Commands = list[dict[str, str]]
Scope = tuple[str | int, ...]

DEFAULT: Scope = ("default",)


@dataclass(slots=True)
class Profile:
    """The bot's profile. Texts are kept by language, "" being everyone else's."""

    names: dict[str, str]
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[tuple[Scope, str], Commands] = field(default_factory=dict)
    menu_buttons: dict[int | None, dict[str, Any]] = field(default_factory=dict)

    def commands_for(self, person: Person, chat: Chat) -> Commands:
        """Return the commands a person is shown in a chat.

        "The first list of commands which is set is returned": the narrowest scope first, and in
        each scope the person's language before no language.
        """
        if chat.private:
            scopes: list[Scope] = [("chat", chat.id), ("all_private_chats",), DEFAULT]
        else:
            scopes = [
                ("chat_member", chat.id, person.id),
                ("chat", chat.id),
                ("all_group_chats",),
                DEFAULT,
            ]
        for scope in scopes:
            for language in _languages(person):
                if commands := self.commands.get((scope, language)):
                    return commands
        return []

    def description_for(self, person: Person) -> str:
        """Return "what can this bot do?" in the person's language."""
        return in_language(self.descriptions, _languages(person)[0])

    def name_for(self, person: Person) -> str:
        """Return the bot's name in the person's language."""
        return in_language(self.names, _languages(person)[0])

    def menu_button(self, chat_id: int | None) -> dict[str, Any]:
        """Return a private chat's menu button, the default one when it has none of its own."""
        default = self.menu_buttons.get(None, {"type": "commands"})
        return self.menu_buttons.get(chat_id, default)


def in_language(texts: dict[str, str], language: str) -> str:
    """Return the text for a language.

    "If empty, the name will be shown to all users for whose language there is no dedicated name."
    """
    return texts.get(language) or texts.get("", "")


def _languages(person: Person) -> tuple[str, ...]:
    """Return the languages to look for: "fr" of "fr-CA", then none."""
    code = (person.language_code or "").partition("-")[0].lower()
    return (code, "") if code else ("",)
