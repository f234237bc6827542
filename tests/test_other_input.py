"""Whatever one sends, a short kind answer comes, with the way on; and groups stay discreet."""

from collections.abc import Callable

import pytest

from tests.phone import Group, House, Phone

SENT: dict[str, tuple[Callable[[Phone], object], str]] = {
    "thanks": (lambda p: p.world.say(p.person, "merci beaucoup"), "Avec plaisir"),
    "emoji": (lambda p: p.world.say(p.person, "👨‍👩‍👧‍👦" * 100), "choisissez un bouton"),
    "html": (lambda p: p.world.say(p.person, "<b>&lt;>"), "choisissez un bouton"),
    "voice": (lambda p: p.world.send_voice(p.person), "votre enregistrement"),
    "sticker": (lambda p: p.world.send_sticker(p.person), "Merci !"),
    "location": (lambda p: p.world.send_location(p.person), "choisissez un bouton"),
    "contact": (lambda p: p.world.send_contact(p.person), "choisissez un bouton"),
    "unknown command": (lambda p: p.world.say(p.person, "/pizza"), "Je ne connais pas"),
    "command for nobody": (lambda p: p.world.say(p.person, "/"), "choisissez un bouton"),
}


@pytest.mark.parametrize("kind", SENT)
async def test_everything_sent_is_answered_kindly(house: House, kind: str) -> None:
    """In the middle of a complaint, the answer says where one is and how to go on."""
    send, says = SENT[kind]
    phone = house.phone()
    await phone.send("/start nordvpn_connection")
    await phone.tap("Trop d’appareils")
    before = house.rows("SELECT body FROM person")
    await phone.after(lambda: send(phone))
    assert says in phone.text
    assert "Étape 1 sur 3" in phone.text
    assert {"Continuer", "← Retour", "Menu"} <= set(phone.labels)
    assert house.rows("SELECT body FROM person") == before
    await phone.tap("Continuer")
    assert "Étape 1 sur 3" in phone.text


EVIDENCE: dict[str, tuple[Callable[[Phone], object], str]] = {
    "photo": (lambda p: p.world.send_photo(p.person), "image"),
    "document": (lambda p: p.world.send_document(p.person), "fichier « document.pdf »"),
    "forwarded": (lambda p: p.world.forward(p.person, "Cher client", "NordVPN"), "texte « Cher"),
}


@pytest.mark.parametrize("kind", EVIDENCE)
async def test_what_can_prove_something_is_kept(house: House, kind: str) -> None:
    """In the middle of a complaint it joins the case; before one, the bot says how to keep it."""
    send, says = EVIDENCE[kind]
    phone = house.phone()
    await phone.after(lambda: send(phone))
    assert "Commencez une réclamation, puis" in phone.text
    await phone.send("/start nordvpn_connection")
    await phone.tap("Trop d’appareils")
    await phone.after(lambda: send(phone))
    assert f"Ajouté à vos preuves : n° 1, {says}" in phone.text
    await phone.tap("Retirer n° 1")
    assert "Il n’y en a pas encore" in phone.text
    await phone.tap("Continuer")
    assert "Étape 1 sur 3" in phone.text


async def test_an_edited_message_is_answered_too(house: House) -> None:
    """A correction of something typed gets its own word."""
    phone = house.phone()
    await phone.send("bonjor")
    mine = house.world.messages(phone.person)[0]
    await phone.after(lambda: house.world.edit(phone.person, mine, "bonjour"))
    assert "J’ai vu votre correction" in phone.text


async def test_an_album_is_answered_once(house: House) -> None:
    """Ten pictures sent at once are one thing said."""
    phone = house.phone()
    await phone.send("/start")
    picture = house.world.send_photo(phone.person).as_json()
    await house.settled()
    seen = len(phone.messages)
    for number in range(10):
        album = {**picture, "media_group_id": "7", "message_id": 900 + number}
        house.world.raw_update({"update_id": 10**16 + number, "message": album})
    await house.world.until(lambda: len(phone.messages) > seen)
    await house.settled()
    assert len(phone.messages) == seen + 1


async def test_what_telegram_itself_says_is_not_answered(house: House) -> None:
    """A pinned message is nobody speaking."""
    phone = house.phone()
    await phone.send("/start")
    said = house.world.messages(phone.person)[0].as_json()
    said["pinned_message"] = {key: said[key] for key in ("message_id", "date", "chat", "from")}
    said.pop("text")
    said.pop("entities", None)
    house.world.raw_update({"update_id": 10**16, "message": said})
    await house.settled()
    assert len(phone.messages) == 1


async def test_a_group_gets_one_line_and_the_way_to_the_private_chat(house: House) -> None:
    """Nothing personal is said in a group, even to somebody in the middle of a complaint."""
    phone = house.phone()
    await phone.send("/start nordvpn_billing")
    group = Group(house, "Famille", [phone])
    house.world.say(phone.person, "/reclamation", group.chat)
    await house.world.until(lambda: group.said)
    await house.settled()
    (answer,) = group.said
    assert answer.text.count("\n") == 0
    assert "parlons-en en privé" in answer.text
    ((button,),) = answer.keyboard
    assert button.url == "https://t.me/reclamation_bot"
    assert "Vous avez une réclamation" not in phone.text


async def test_an_answer_to_the_bot_in_a_group_is_heard(house: House) -> None:
    """A reply to its line gets the line again, not a conversation."""
    phone = house.phone()
    group = Group(house, "Famille", [phone])
    house.world.say(phone.person, "/start", group.chat)
    await house.world.until(lambda: group.said)
    house.world.reply(phone.person, group.said[0], "pourquoi ?")
    await house.world.until(lambda: len(group.said) == 2)
    await house.settled()
    assert "parlons-en en privé" in group.said[1].text


async def test_a_group_is_left_alone_when_it_does_not_ask(house: House) -> None:
    """Chatter, other bots' commands and newcomers get no answer; a mention does."""
    phone = house.phone()
    group = Group(house, "Famille", [phone])
    for text in ("bonjour", "/start@another_bot"):
        house.world.say(phone.person, text, group.chat)
    house.world.say(phone.person, "et toi @reclamation_bot ?", group.chat)
    await house.world.until(lambda: group.said)
    await house.settled()
    assert len(group.said) == 1
    assert house.rows("SELECT * FROM person") == []


async def test_a_group_the_bot_has_left_is_nobodys_error(house: House) -> None:
    """Removed before it could answer, the bot says nothing there and goes on."""
    house.may_be_refused += ("bot was kicked", "bot is not a member", "chat not found", "Forbidden")
    phone = house.phone()
    group = Group(house, "Famille", [phone])
    await house.stop()
    house.world.say(phone.person, "/start", group.chat)
    house.world.remove_bot(phone.person, group.chat)
    await house.start()
    await house.settled()
    assert group.said == []
    assert "Bonjour" in await phone.send("/start")


async def test_a_button_in_a_group_is_answered(house: House) -> None:
    """A tap in a group never hangs, and changes nothing."""
    phone = house.phone()
    group = Group(house, "Famille", [phone])
    house.world.say(phone.person, "/start", group.chat)
    await house.world.until(lambda: group.said)
    query = house.world.tap(phone.person, group.said[0], "1.0.b.", force=True)
    await house.world.until(lambda: query.answered)
    await house.settled()
    assert "privé" in (query.text or "")
    assert house.rows("SELECT * FROM person") == []


async def test_somebody_who_blocked_the_bot_is_nobodys_error(house: House) -> None:
    """The answer has nowhere to go: the update is settled and the bot goes on."""
    house.may_be_refused += ("bot was blocked by the user",)
    phone, other = house.phone(), house.phone("Sam")
    await phone.send("/start")
    menu = phone.button("Menu").data
    assert menu is not None
    house.world.tap(phone.person, phone.screen, menu)
    house.world.say(phone.person, "/aide")
    house.world.block(phone.person)
    await house.settled()
    assert "Bonjour" in await other.send("/start")
    house.world.unblock(phone.person)
    await house.settled()
    assert "Bonjour" in await phone.send("/start")
