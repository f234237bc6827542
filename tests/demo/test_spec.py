"""The list of methods and types: what a call may carry, and how."""

import json
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.demo.chats import Person
from bot.demo.methods.table import METHODS
from bot.demo.rules import spec
from bot.demo.rules.refusal import Refusal
from bot.demo.world import World

from .raw import Api


async def test_a_wrong_token_is_unauthorized(api: Api) -> None:
    """A call with another token is answered 401, whatever it asks."""
    answer = await api.http.post("/bot7654321:OTHER-token/getMe")
    assert answer.status_code == 401
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_an_unknown_method_is_not_found(api: Api, world: World) -> None:
    """A method that Telegram has not is answered 404, in its words, and recorded as refused."""
    assert await api.refused("sendMesage") == (404, "Not Found: method not found")
    assert [call.method for call in world.refused] == ["sendMesage"]


async def test_the_case_of_a_method_does_not_matter(api: Api) -> None:
    """Telegram ignores the case of method names."""
    assert (await api("GETME"))["username"] == "reclamation_bot"


async def test_a_method_that_is_not_here_says_so(api: Api) -> None:
    """A listed method without an implementation is answered 501 and named."""
    code, description = await api.refused("sendPoll", chat_id=1, question="?")
    assert code == 501
    assert description == "Not Implemented: the stand-in does not implement method sendPoll"


def test_every_method_implemented_is_listed() -> None:
    """No method exists here that Bot API 10.3 does not have."""
    assert [name for name in METHODS if spec.known(name) != name] == []


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"foo": 1}, 'the stand-in refuses parameter "foo": sendMessage has none in Bot API 10.3'),
        ({"text": None}, "message text is empty"),
        ({"chat_id": None}, "chat_id is empty"),
        ({"chat_id": ""}, "chat_id is empty"),
        ({"text": 5}, 'field "text" must be of type String'),
        ({"text": ["a"]}, 'field "text" must be of type String'),
        (
            {"disable_notification": "perhaps"},
            'the stand-in refuses parameter "disable_notification": "perhaps" is not a boolean',
        ),
        ({"disable_notification": 1}, 'field "disable_notification" must be of type Boolean'),
        (
            {"link_preview_options": {"is_disabled": "yes"}},
            'field "is_disabled" must be of type Boolean',
        ),
        ({"link_preview_options": "{"}, "can't parse link preview options JSON object"),
        ({"link_preview_options": []}, 'field "link_preview_options" must be of type Object'),
        ({"reply_markup": "nonsense"}, "can't parse reply keyboard markup JSON object"),
        (
            {"reply_markup": {"inline_keyboard": "bad"}},
            'field "inline_keyboard" must be of type Array',
        ),
        ({"reply_markup": {"keyboard": "bad"}}, 'field "keyboard" must be of type Array'),
        (
            {"reply_markup": {"remove_keyboard": "yes"}},
            'field "remove_keyboard" must be of type Boolean',
        ),
        ({"reply_markup": {"force_reply": "yes"}}, 'field "force_reply" must be of type Boolean'),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "calback_data": "b"}]]}},
            'the stand-in refuses field "calback_data" of reply_markup.inline_keyboard[0][0]: '
            "InlineKeyboardButton has none in Bot API 10.3",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"callback_data": "b"}]]}},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": 5, "callback_data": "b"}]]}},
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        (
            {
                "reply_markup": {
                    "inline_keyboard": [
                        [
                            {
                                "text": "q",
                                "switch_inline_query_chosen_chat": {"allow_user_chats": "yes"},
                            }
                        ]
                    ]
                }
            },
            'can\'t parse inline keyboard button: Field "allow_user_chats" must be of type Boolean',
        ),
        (
            {"entities": [{"type": "bold"}]},
            "can't parse MessageEntity: Can't find field \"offset\"",
        ),
        ({"reply_parameters": {"quote": "hello"}}, 'can\'t find field "message_id"'),
    ],
)
async def test_what_a_call_may_not_carry(
    api: Api, camille: Person, params: dict[str, Any], reason: str
) -> None:
    """Unknown, missing and wrongly typed parameters are refused, nested ones included."""
    sent = {"chat_id": camille.id, "text": "hello"} | params
    assert await api.refused("sendMessage", **sent) == (400, f"Bad Request: {reason}")


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("getUpdates", {"offset": "soon"}, '"soon" is not a number'),
        ("getUpdates", {"offset": 1.5}, 'field "offset" must be of type Number'),
        ("getUpdates", {"offset": True}, 'field "offset" must be of type Number'),
        ("getUpdates", {"offset": 10**20}, 'field "offset" must be of type Number'),
        ("getUpdates", {"allowed_updates": ["mesage"]}, "the stand-in refuses allowed_updates"),
        ("deleteMessage", {"chat_id": 1}, "message identifier is not specified"),
        ("deleteMessages", {"chat_id": 1}, "message identifiers are not specified"),
        ("deleteMessages", {"chat_id": 1, "message_ids": "7"}, 'field "message_ids" must be'),
        ("sendChatAction", {"chat_id": 1}, "wrong parameter action in request"),
        ("sendDocument", {"chat_id": 1}, "there is no document in the request"),
        ("sendPhoto", {"chat_id": 1}, "there is no photo in the request"),
        ("getFile", {}, "file_id not specified"),
        ("answerCallbackQuery", {}, "query is too old and response timeout expired or query ID"),
        ("setMyCommands", {"commands": [{"command": "a"}]}, "can't parse BotCommand: Can't find"),
        ("getMyCommands", {"scope": {}}, "can't parse BotCommandScope: Can't find field \"type\""),
        (
            "getMyCommands",
            {"scope": {"type": "nobody"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        (
            "setChatMenuButton",
            {"menu_button": {"type": "invalid"}},
            "can't parse menu button: MenuButton has unsupported type",
        ),
    ],
)
async def test_refusals_of_other_methods(
    api: Api, method: str, params: dict[str, Any], reason: str
) -> None:
    """Each method's parameters are checked, in Telegram's words where it has some."""
    code, description = await api.refused(method, **params)
    assert code == 400
    assert reason in description


async def test_four_ways_to_pass_parameters(api: Api, camille: Person, world: World) -> None:
    """Query string, form, multipart and JSON body say the same thing."""
    markup = {"inline_keyboard": [[{"text": "é", "callback_data": "x"}]]}
    text = {"chat_id": str(camille.id), "text": "été 😀", "reply_markup": json.dumps(markup)}
    text |= {"protect_content": "True"}
    path = api.path("sendMessage")
    await api.http.get(path, params=text)
    await api.http.post(path, params=text)
    await api.http.post(path, data=text)
    await api.http.post(path, files={name: (None, value) for name, value in text.items()})
    await api.http.post(
        path, json=text | {"chat_id": camille.id, "reply_markup": markup, "protect_content": True}
    )
    await api.http.post(path, params={"chat_id": camille.id}, json={**text, "chat_id": None})
    assert world.refused[-1].description == "Bad Request: chat_id is empty"
    sent = world.messages(camille)[1:]
    assert len(sent) == 5
    assert {(m.text, m.button("é").data, str(m.options)) for m in sent} == {
        ("été 😀", "x", "{'has_protected_content': True}")
    }


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"chat_id": 1, "text": "\xff"}', "application/json"),
        (b'{"chat_id": 1, "text": "\\ud800"}', "application/json"),
        (b"chat_id=1&text=%FF", "application/x-www-form-urlencoded"),
        (b"chat_id=1&text=\xff", "application/x-www-form-urlencoded"),
        (
            b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xff\r\n--x--\r\n',
            "multipart/form-data; boundary=x",
        ),
    ],
)
async def test_what_is_not_utf_8(api: Api, body: bytes, kind: str) -> None:
    """Bytes that are not UTF-8, and halves of surrogate pairs, are refused as Telegram does."""
    answer = await api.http.post(
        api.path("sendMessage"), content=body, headers={"Content-Type": kind}
    )
    assert answer.status_code == 400
    assert answer.json()["description"] == "Bad Request: strings must be encoded in UTF-8"


async def test_a_query_string_that_is_not_utf_8(api: Api) -> None:
    """The query string is read as strictly as a body."""
    answer = await api.http.get(httpx.URL(api.address + api.path("sendMessage") + "?text=%ff"))
    assert answer.status_code == 400
    assert answer.json()["description"] == "Bad Request: strings must be encoded in UTF-8"


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b'"text"', b"[" * 100_000, b'{"chat_id": NaN}', b'{"chat_id": 1e999}', b"\x00"],
)
async def test_what_is_not_json(api: Api, body: bytes) -> None:
    """A JSON body that is broken, or no object, is a bad request and never a fault."""
    answer = await api.http.post(
        api.path("sendMessage"), content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400
    assert answer.json()["description"].startswith("Bad Request: ")


@pytest.mark.parametrize("kind", ["multipart/form-data", "multipart/form-data; boundary=x"])
async def test_a_broken_multipart_body(api: Api, kind: str) -> None:
    """A multipart body without its boundary is a bad request."""
    answer = await api.http.post(
        api.path("sendDocument"), content=b"nothing of the kind", headers={"Content-Type": kind}
    )
    assert answer.status_code == 400


async def test_bodies_have_a_limit(api: Api) -> None:
    """Over 1 MB of form or JSON is refused with 413."""
    large = "x" * (1024 * 1024 + 1)
    assert await api.refused("sendMessage", chat_id=1, text=large) == (
        413,
        "Request Entity Too Large",
    )


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NAMES = sorted({"reply_markup", "entities", "chat_id", "text", "scope", "commands", "reaction"})
METHOD_NAMES = sorted(set(METHODS) - {"getUpdates", "setWebhook"})


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None
)
@given(method=st.sampled_from(METHOD_NAMES), params=st.dictionaries(st.sampled_from(NAMES), VALUES))
async def test_no_input_is_a_fault(api: Api, method: str, params: dict[str, Any]) -> None:
    """Whatever a call holds, the answer is the method's or a refusal, never a 500."""
    try:
        body = json.dumps(params, ensure_ascii=False).encode("utf-8", "surrogatepass")
    except ValueError:
        return
    answer = await api.http.post(
        api.path(method), content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code in {200, 400, 501}, answer.text
    assert answer.json()["ok"] is (answer.status_code == 200)


@pytest.mark.parametrize("kind", ["form", "multipart"])
async def test_bodies_have_few_fields(api: Api, kind: str) -> None:
    """A form of hundreds of fields is refused before anything is done with it."""
    fields = {f"f{n}": "x" for n in range(201)}
    path = api.path("getMe")
    if kind == "form":
        answer = await api.http.post(path, data=fields)
    else:
        parts = {name: (None, value) for name, value in fields.items()}
        answer = await api.http.post(path, files=parts)
    assert answer.status_code == 400


def test_numbers_in_forms() -> None:
    """Whole and decimal numbers are read from text, and nothing else."""
    sent = {"chat_id": "7", "latitude": "48", "longitude": "-2.5"}
    assert spec.check("sendLocation", sent, {}) == {"chat_id": 7, "latitude": 48, "longitude": -2.5}
    with pytest.raises(Refusal, match='"north" is not a number'):
        spec.check("sendLocation", sent | {"latitude": "north"}, {})


def test_the_list_checks_objects_too() -> None:
    """Answers can be held against the list: an unknown or missing field is caught."""
    user = {"id": 1, "is_bot": False, "first_name": "A"}
    assert spec.check_object("User", user) == user
    with pytest.raises(Refusal, match='field "nick" of User'):
        spec.check_object("User", user | {"nick": "a"})
    with pytest.raises(Refusal, match="first_name"):
        spec.check_object("User", {"id": 1, "is_bot": False})
