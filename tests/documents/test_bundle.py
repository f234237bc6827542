"""Bundle: what is in the zip, and that any system can unpack it."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.bundle import bundle


def opened(files: dict[str, bytes]) -> dict[str, bytes]:
    """The zip, unpacked: names and contents, in order. Every sum is right."""
    with ZipFile(BytesIO(bundle(files))) as archive:
        assert archive.testzip() is None
        assert len(set(archive.namelist())) == len(archive.namelist())
        return {one.filename: archive.read(one) for one in archive.infolist()}


def name_of(name: str) -> str:
    """The name that a file gets."""
    (given_name,) = opened({name: b""})
    return given_name


def test_files_are_kept_as_they_are() -> None:
    """French names and any bytes, in the order in which they came."""
    files = {
        "données.json": "é".encode(),
        "dossier œuvre (1).pdf": bytes(range(256)) * 100,
        "sans-fin": b"",
    }
    assert list(opened(files).items()) == list(files.items())
    assert len(bundle(files)) < 10_000
    assert opened({}) == {}


def test_the_same_files_give_the_same_bytes() -> None:
    """No day and no machine is in it; who unpacks it may read it, and none runs it."""
    files = {"a.txt": b"a", "b.txt": b"b"}
    assert bundle(files) == bundle(files)
    with ZipFile(BytesIO(bundle(files))) as archive:
        for one in archive.infolist():
            assert one.date_time == (1980, 1, 1, 0, 0, 0)
            assert one.external_attr >> 16 == 0o644
            assert one.create_system == 3


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd", "passwd"),
        ("/etc/passwd", "passwd"),
        ("C:\\Windows\\system.ini", "system.ini"),
        ("..\\..\\a.txt", "a.txt"),
        ("C:a.txt", "C_a.txt"),
        ("..", "_"),
        (".", "_"),
        ("", "_"),
        ("   ", "_"),
        ("a/", "_"),
        (".profile", "profile"),
        ("a.txt. .", "a.txt"),
        ('a<b>c:d"e|f?g*h.txt', "a_b_c_d_e_f_g_h.txt"),
        ("a\0b\n\tc\x7f.txt", "ab c.txt"),
        ("fdp.\u202etxt.exe", "fdp.txt.exe"),
        ("\ud800.txt", "\ufffd.txt"),
        ("e\u0301.txt", "é.txt"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Aux.tar.gz", "_Aux.tar.gz"),
        ("nul .txt", "_nul.txt"),
        ("con .tar.gz", "_con .tar.gz"),
        ("con" + " ." * 100 + "x.txt", "_con.txt"),
        ("COM1", "_COM1"),
        ("lpt².pdf", "_lpt².pdf"),
        ("console.txt", "console.txt"),
        ("com10.txt", "com10.txt"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("x." + "y" * 300, "x." + "y" * 19),
        ("é" * 300 + ".pdf", "é" * 58 + ".pdf"),
        ("x" * 115 + " " + "x" * 9 + ".pdf", "x" * 115 + ".pdf"),
    ],
)
def test_a_name_is_safe_on_every_system(name: str, safe: str) -> None:
    """It leads nowhere else, and is none that Windows, macOS or Linux do not take."""
    assert name_of(name) == safe


def test_no_file_replaces_another() -> None:
    """Names that were different, or are so only by their capitals, stay apart; no file is lost."""
    files = {name: name.encode() for name in ("a.txt", "A.TXT", "x/a.txt", "a (2).txt", "b", "/b")}
    unpacked = opened(files)
    assert list(unpacked) == ["a.txt", "A (2).TXT", "a (3).txt", "a (2) (2).txt", "b", "b (2)"]
    assert list(unpacked.values()) == list(files.values())


parts = st.one_of(
    st.characters(),
    st.sampled_from(
        ["/", "\\", ".", "..", " ", ":", "con", "AUX", "lpt1", ".txt", "😀" * 60, "e\u0301"]
    ),
)
names = st.lists(parts, max_size=12).map("".join)


@settings(max_examples=100, deadline=None)
@given(given_names=st.lists(names, max_size=6, unique=True))
def test_any_names_can_be_unpacked(given_names: list[str]) -> None:
    """Whatever they are called: one file each, in the folder where it is unpacked."""
    files = {name: b"%d" % at for at, name in enumerate(given_names)}
    unpacked = opened(files)
    assert list(unpacked.values()) == list(files.values())
    assert len({name.casefold() for name in unpacked}) == len(files)
    for name in unpacked:
        assert not set(name) & {*'/\\:*?"<>|', *map(chr, range(32))}
        assert name == name.strip(" ").rstrip(".")
        assert not name.startswith(".")
        assert name.split(".")[0].rstrip(" ").casefold() not in {"con", "aux", "lpt1"}
        assert 0 < len(name.encode()) <= 255
