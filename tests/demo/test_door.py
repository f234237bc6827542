"""The door: who may speak to the stand-in, and what its answers forbid."""

import asyncio
import logging
import re
import socket

import httpx
import pytest

from bot.demo.chats import Person
from bot.demo.files import blank_png
from bot.demo.server import serve
from bot.demo.world import World

from .raw import Api

HERE = {"person": 5_100_000_001, "chat": 5_100_000_001}


@pytest.mark.parametrize(
    "host", ["127.0.0.1:1", "localhost", "localhost:8080", "[::1]:8080", "127.0.0.1", "[::1]"]
)
async def test_names_of_this_computer(api: Api, host: str) -> None:
    """Any name of this computer opens the door, whatever the port."""
    answer = await api.http.get("/demo/people", headers={"Host": host})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "host",
    ["example.org", "127.0.0.1.example.org", "evil.test:80", "192.168.1.5", "localhost.evil"],
)
async def test_other_names_stay_out(api: Api, host: str) -> None:
    """A page that resolves its own name to this computer cannot use it, nor the Bot API."""
    for path in ("/", "/demo/people", api.path("getMe")):
        answer = await api.http.get(path, headers={"Host": host})
        assert answer.status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.test"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_other_sites_cannot_drive_it(
    api: Api, camille: Person, world: World, headers: dict[str, str]
) -> None:
    """A request that another site makes in the person's browser is refused, reads included."""
    say = HERE | {"text": "pwned"}
    for answer in [
        await api.http.post("/demo/say", json=say, headers=headers),
        await api.http.get("/demo/people", headers=headers),
        await api.http.post(api.path("getMe"), headers=headers),
    ]:
        assert answer.status_code == 403
    assert [message.text for message in world.messages(camille)] == ["/start"]


async def test_its_own_page_may(api: Api, camille: Person, world: World) -> None:
    """The page's own requests pass."""
    headers = {"Origin": api.address, "Sec-Fetch-Site": "same-origin"}
    answer = await api.http.post("/demo/say", json=HERE | {"text": "a"}, headers=headers)
    assert answer.status_code == 200
    assert world.messages(camille)[-1].text == "a"


async def test_a_link_elsewhere_may_open_the_page(api: Api) -> None:
    """Following a link to the page is no attack: the page opens, and only the page."""
    headers = {"Sec-Fetch-Site": "cross-site"}
    assert (await api.http.get("/?start=x", headers=headers)).status_code == 200
    assert (await api.http.get("/page/chat.js", headers=headers)).status_code == 403


async def test_elsewhere_on_purpose(world: World) -> None:
    """Bound to all addresses on purpose, the stand-in answers to any name."""
    async with serve(world, host="0.0.0.0") as address, httpx.AsyncClient(trust_env=False) as http:  # noqa: S104
        url = address.replace("0.0.0.0", "127.0.0.1") + "/demo/people"  # noqa: S104
        assert (await http.get(url, headers={"Host": "demo.test"})).status_code == 200


async def test_on_this_computer_only(address: str) -> None:
    """By default nothing listens on other addresses."""
    port = int(address.rpartition(":")[2])
    assert address.startswith("http://127.0.0.1:")
    with socket.socket() as other, pytest.raises(OSError, match="refused"):
        other.connect(("127.0.0.2", port))


async def test_ipv6(world: World) -> None:
    """The loopback of IPv6 will do too."""
    async with serve(world, host="::1") as address, Api(address, world.token) as api:
        assert address.startswith("http://[::1]:")
        await api("getMe")


async def test_a_port_in_use(world: World, address: str) -> None:
    """A port that is taken is an error for the caller to tell."""
    with pytest.raises(OSError, match="in use"):
        async with serve(world, port=int(address.rpartition(":")[2])):
            pass


@pytest.mark.parametrize("path", ["/", "/page/chat.js", "/page/chat.css", "/demo/people"])
async def test_what_the_page_may_load(api: Api, path: str) -> None:
    """Nothing but the page's own files, no script or style in the page, no frame around it."""
    answer = await api.http.get(path)
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"


async def test_the_page_holds_no_foreign_address(api: Api) -> None:
    """The page asks nothing of other hosts, and carries no inline script, style or handler."""
    page = (await api.http.get("/")).text
    files = re.findall(r'(?:src|href)="(/page/[^"]+)"', page)
    assert len(files) == 3
    sources = [(await api.http.get(name)).text for name in files]
    sources += [
        (await api.http.get(f"/page/{name}.js")).text
        for name in ("bubbles", "composer", "make", "notices", "sheet", "taps", "text", "words")
    ]
    for source in [page, *sources]:
        found = set(re.findall(r"https?://[^\s\"'`$]+", source))
        assert found <= {"http://www.w3.org/2000/svg", "https://t.me/"}
        assert "innerHTML" not in source
    assert not re.search(r"<script>|<style|\son\w+=|style=", page)


@pytest.mark.parametrize("name", ["../server.py", "..%2fserver.py", "chat.py", "none.js", ""])
async def test_only_the_pages_files(api: Api, name: str) -> None:
    """No other file can be asked for."""
    assert (await api.http.get(f"/page/{name}")).status_code == 404


async def test_files_are_downloads(api: Api, camille: Person, world: World) -> None:
    """What people and bots send is never a page: images apart, it is downloaded."""
    for data, mime in [(b"<script>alert(1)</script>", "text/html"), (b"<svg/>", "image/svg+xml")]:
        document = world.send_document(camille, data, "é.html", mime).file
        assert document is not None
        answer = await api.http.get(f"/demo/files/{document.unique_id}")
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''%C3%A9.html"
        assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
        assert answer.headers["x-content-type-options"] == "nosniff"
    photo = world.send_photo(camille).file
    assert photo is not None
    answer = await api.http.get(f"/demo/files/{photo.unique_id}")
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["content-disposition"].startswith("inline")
    assert answer.content == blank_png()
    assert (await api.http.get("/demo/files/none")).status_code == 404


async def test_limits_of_the_page(api: Api, camille: Person, world: World) -> None:
    """A person sends files of up to 20 MB; other bodies hold 1 MB."""
    answer = await api.http.post("/demo/say", json=HERE | {"text": "x" * (1024 * 1024)})
    assert answer.status_code == 413
    form = {name: str(value) for name, value in HERE.items()}
    for size, code in [(20 * 1024 * 1024, 200), (20 * 1024 * 1024 + 1, 413), (22 << 20, 413)]:
        answer = await api.http.post(
            "/demo/upload", data=form, files={"file": ("a.bin", bytes(size))}
        )
        assert answer.status_code == code
    assert len(world.messages(camille)) == 2


@pytest.mark.parametrize("path", ["/bot", "/nothing", "/bot1/getMe/more", "/demo/say"])
async def test_unknown_addresses(api: Api, path: str) -> None:
    """What is not there, or not to be read, is said in JSON or by its method."""
    answer = await api.http.get(path)
    assert answer.status_code in {404, 405}


async def test_nothing_is_logged(
    api: Api, camille: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """Addresses carry the token: no request is logged at any level by the server."""
    with caplog.at_level(logging.DEBUG):
        await api("sendMessage", chat_id=camille.id, text="a")
        await api.refused("sendMessage", chat_id=camille.id, text="")
        await asyncio.sleep(0)
    lines = [record for record in caplog.records if not record.name.startswith("http")]
    assert [line for line in lines if api.token in line.getMessage()] == []
