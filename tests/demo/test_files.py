"""Files up and down: documents and photos by upload and by id, limits, downloads."""

import struct
import zlib

import pytest
from telegram import Bot, InputFile

from bot.demo.chats import Person
from bot.demo.files import MAX_DOWNLOAD, blank_png, image_size
from bot.demo.rules import spec
from bot.demo.world import World

from .raw import Api

JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080040006001011100ffd9")
GIF = b"GIF89a" + struct.pack("<HH", 96, 64)
WEBP_LOSSY = b"RIFF\0\0\0\0WEBPVP8 " + bytes(10) + struct.pack("<HH", 96, 64)
WEBP_LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L" + bytes(5) + ((63 << 14) | 95).to_bytes(4, "little")
WEBP_EXTENDED = b"RIFF\0\0\0\0WEBPVP8X" + bytes(8) + b"\x5f\0\0\x3f\0\0"


async def test_a_document_up_and_down(bot: Bot, camille: Person, world: World) -> None:
    """What the bot uploads is what can be downloaded, name, type and caption included."""
    data = bytes(range(256)) * 40
    sent = await bot.send_document(
        camille.id,
        InputFile(data, filename="Dossier été.pdf"),
        caption="<b>Votre</b> dossier",
        parse_mode="HTML",
    )
    assert sent.document is not None
    assert (sent.document.file_name, sent.document.file_size) == ("Dossier été.pdf", len(data))
    assert (sent.document.mime_type, sent.caption) == ("application/pdf", "Votre dossier")
    file = await bot.get_file(sent.document.file_id)
    assert bytes(await file.download_as_bytearray()) == data
    shown = world.messages(camille)[-1]
    assert shown.file is not None
    assert (shown.file.data, shown.caption) == (data, "Votre dossier")


async def test_a_document_again_by_its_id(bot: Bot, camille: Person) -> None:
    """A file the bot knows is sent again without its bytes."""
    first = (await bot.send_document(camille.id, b"hello", filename="a.txt")).document
    assert first is not None
    second = (await bot.send_document(camille.id, first.file_id)).document
    assert second is not None
    assert second.file_unique_id == first.file_unique_id


async def test_a_photo(bot: Bot, api: Api, camille: Person) -> None:
    """A photo comes back with its sizes, and obeys Telegram's limits."""
    sent = await bot.send_photo(camille.id, blank_png(120, 80), caption="facture")
    assert [(size.width, size.height) for size in sent.photo] == [(120, 80)]
    for data, reason in [
        (b"no image", "IMAGE_PROCESS_FAILED"),
        (blank_png(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (blank_png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (b"", "file must be non-empty"),
        (bytes(10 * 1024 * 1024 + 1), "is too big for a photo"),
    ]:
        answer = await api.http.post(
            api.path("sendPhoto"), data={"chat_id": camille.id}, files={"photo": ("a.png", data)}
        )
        assert answer.status_code == 400
        assert reason in answer.json()["description"]


@pytest.mark.parametrize(
    "data", [blank_png(96, 64), JPEG, GIF, WEBP_LOSSY, WEBP_LOSSLESS, WEBP_EXTENDED]
)
def test_images_are_measured(data: bytes) -> None:
    """The size of the four kinds of image is read from their bytes."""
    assert image_size(data) == (96, 64)
    assert image_size(data[:9]) is None


def test_the_blank_picture_is_a_png() -> None:
    """The picture a person sends is a true PNG: its data unpack to its size."""
    data = blank_png(3, 2)
    at = data.index(b"IDAT")
    length = int.from_bytes(data[at - 4 : at])
    assert len(zlib.decompress(data[at + 4 : at + 4 + length])) == 2 * (1 + 3 * 3)


async def test_files_that_cannot_be_sent(api: Api, bot: Bot, camille: Person) -> None:
    """Unknown ids, wrong kinds and addresses are refused."""
    photo = (await bot.send_photo(camille.id, blank_png())).photo[-1].file_id
    for document, code, reason in [
        ("nothing", 400, "wrong file identifier/HTTP URL specified"),
        (photo, 400, "can't use file of type Photo as Document"),
        ("https://example.org/a.pdf", 501, "sending a file by its URL"),
        ("attach://missing", 400, 'finds no file part "missing"'),
        ("", 400, "there is no document in the request"),
    ]:
        got = await api.refused("sendDocument", chat_id=camille.id, document=document)
        assert got[0] == code
        assert reason in got[1]


async def test_an_attached_file(api: Api, camille: Person) -> None:
    """attach:// names a part; a part that nothing names is an unknown parameter."""
    files = {"mine": ("a.txt", b"x")}
    data = {"chat_id": str(camille.id), "document": "attach://mine"}
    answer = await api.http.post(api.path("sendDocument"), data=data, files=files)
    assert answer.json()["result"]["document"]["file_name"] == "a.txt"
    answer = await api.http.post(
        api.path("sendDocument"), data=data, files=files | {"other": ("b.txt", b"y")}
    )
    assert 'refuses parameter "other"' in answer.json()["description"]


@pytest.mark.parametrize(("caption", "fits"), [("x" * 1024, True), ("😀" * 513, False)])
async def test_the_length_of_a_caption(
    api: Api, bot: Bot, camille: Person, caption: str, *, fits: bool
) -> None:
    """A caption holds 1024 UTF-16 units; an edit says so in other words."""
    sent = await bot.send_document(camille.id, b"x")
    assert sent.document is not None
    known = {"chat_id": camille.id, "document": sent.document.file_id, "caption": caption}
    target = {"chat_id": camille.id, "message_id": sent.message_id, "caption": caption}
    if fits:
        await api("sendDocument", **known)
        await api("editMessageCaption", **target)
    else:
        assert await api.refused("sendDocument", **known) == (
            400,
            "Bad Request: message caption is too long",
        )
        assert await api.refused("editMessageCaption", **target) == (
            400,
            "Bad Request: MEDIA_CAPTION_TOO_LONG",
        )


async def test_editing_a_caption(api: Api, bot: Bot, camille: Person, world: World) -> None:
    """A caption changes, disappears, and is refused when nothing changes."""
    sent = await bot.send_document(camille.id, b"x", caption="one")
    target = {"chat_id": camille.id, "message_id": sent.message_id}
    edited = await api("editMessageCaption", **target, caption="<b>two</b>", parse_mode="HTML")
    spec.check_object("Message", edited)
    assert edited["caption_entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert (await api.refused("editMessageText", **target, text="a"))[1] == (
        "Bad Request: there is no text in the message to edit"
    )
    await api("editMessageCaption", **target)
    assert world.messages(camille)[-1].caption == ""
    assert "is not modified" in (await api.refused("editMessageCaption", **target))[1]


async def test_what_people_send_can_be_downloaded(bot: Bot, camille: Person, world: World) -> None:
    """A bot gets the bytes of documents, photos and voice messages that people send."""
    world.send_document(camille, b"facture", "facture.pdf", caption="voici")
    world.send_photo(camille)
    world.send_voice(camille)
    document, photo, voice = [update.message for update in await bot.get_updates()]
    assert document is not None
    assert document.document is not None
    assert photo is not None
    assert voice is not None
    assert voice.voice is not None
    file = await document.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"facture"
    image = await photo.photo[-1].get_file()
    assert bytes(await image.download_as_bytearray()) == blank_png()
    assert (await voice.voice.get_file()).file_path


async def test_a_file_too_big_to_download(api: Api, camille: Person, world: World) -> None:
    """Bots download up to 20 MB; a size can be declared without the bytes."""
    world.send_document(camille, size=MAX_DOWNLOAD + 1)
    world.send_document(camille, size=MAX_DOWNLOAD)
    large, small = await api("getUpdates")
    assert await api.refused("getFile", file_id=large["message"]["document"]["file_id"]) == (
        400,
        "Bad Request: file is too big",
    )
    await api("getFile", file_id=small["message"]["document"]["file_id"])
    assert await api.refused("getFile", file_id="x") == (400, "Bad Request: invalid file_id")


async def test_downloads_need_the_token(api: Api, camille: Person, world: World) -> None:
    """A path is of use only with the token, and only when it is one."""
    world.send_document(camille, b"secret")
    [update] = await api("getUpdates")
    path = (await api("getFile", file_id=update["message"]["document"]["file_id"]))["file_path"]
    assert (await api.http.get(f"/file/bot{api.token}/{path}")).content == b"secret"
    assert (await api.http.get(f"/file/bot1234567:OTHER/{path}")).status_code == 401
    assert (await api.http.get(f"/file/bot{api.token}/documents/none.pdf")).status_code == 404


async def test_an_upload_over_50_mb(api: Api, camille: Person) -> None:
    """Bots upload up to 50 MB."""
    answer = await api.http.post(
        api.path("sendDocument"),
        data={"chat_id": camille.id},
        files={"document": ("a.bin", bytes(50 * 1024 * 1024))},
    )
    assert answer.status_code == 413
    assert answer.json()["description"] == "Request Entity Too Large"
