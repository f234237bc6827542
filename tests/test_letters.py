"""What is written for people: complete or with its blanks, true to the day it left, and literal."""

import re
from datetime import date, timedelta
from email import message_from_bytes, policy
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from bot.desk.drawing import written
from bot.guide.case import Case, Outcome, Person, Step
from bot.guide.content import Guide, Question, paths
from bot.guide.details import details_of, put, value_of
from bot.guide.events import Report, Sent, Show
from bot.guide.journey import ladder_of
from bot.guide.letters import SHORT, kind_of, letter, subject
from bot.guide.pages import LANGUAGES, draw
from bot.guide.recourse import doors_of
from bot.guide.screen import Letter, Say
from bot.guide.turn import turn
from bot.guide.view import View
from bot.words import Words
from tests.phone import House, plain
from tests.story import Story, stored

TODAY = date(2026, 11, 23)
SLOW = settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))


def letters(guide: Guide, words: Words, one: Person, language: str) -> dict[str, str]:
    """Every letter that somebody may be shown, by the rung or the door."""
    view = View(guide, one, language, TODAY)
    doors = (door.name for door in doors_of(guide, one, TODAY))
    names = [*(rung.id for rung in ladder_of(guide, one.case)), *doors]
    kinds = {name: kind_of(view, name) for name in names}
    return {
        name: plain(written(words, language, letter(view, name), {"company": "NordVPN"}))
        for name, kind in kinds.items()
        if kind not in (None, SHORT)
    }


@st.composite
def people(draw: st.DrawFn, guide: Guide) -> Person:
    """Somebody with any problem, who said some of the details and not others."""
    name = draw(st.sampled_from(sorted(guide.problems)))
    path = draw(st.sampled_from(list(paths(guide.problems[name]))))
    one = Person(cases=(Case(id=1, opened=TODAY, answers={"problem": name, **path}),))
    while True:
        details = details_of(guide, one)
        open_ = next((d for d in details if value_of(d, one) is None), None)
        if open_ is None:
            return one
        one = put(one, open_, draw(said(open_)))


def said(question: Question) -> st.SearchStrategy[str]:
    """An answer to a question, or none."""
    if question.chosen:
        return st.sampled_from(("", *question.options))
    spelled = {"day": "2026-11-20", "amount": "99.99 EUR", "text": f"<{question.id}>"}
    return st.sampled_from(("", spelled[question.kind]))


@SLOW
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_no_letter_misses_a_blank(
    guide: Guide, words: Words, data: st.DataObject, language: str
) -> None:
    """What was said stands in it, what was not is a blank; nothing is empty or half said."""
    one = data.draw(people(guide))
    known = {d.id: (d, value_of(d, one)) for d in details_of(guide, one)}
    for name, text in letters(guide, words, one, language).items():
        assert "None" not in text
        assert not re.search(r"[{}]|\$\w", text), text
        for line in text.splitlines():
            assert not line.endswith((" :", ": ")), (name, line)
        for detail, value in known.values():
            if not detail.line or detail.chosen:
                continue
            blank = plain(words.plain(language, Say(f"{detail.id}.blank")))
            if detail.kind == "text" and value:
                assert f"<{detail.id}>" in text, (name, detail.id)
            assert (blank in text) == (not value), (name, detail.id, text)
        signed = known.get("name")
        if signed is not None and signed[1]:
            assert signed[1] in text


@SLOW
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_what_is_said_later_changes_no_letter_that_left(
    guide: Guide, words: Words, data: st.DataObject, language: str
) -> None:
    """The dossier has each letter as it was made when it was sent, whatever became of it."""
    one = data.draw(people(guide))
    ladder = ladder_of(guide, one.case)
    dated = [r.id for r in ladder if guide.channels[r.channel].dated]
    rung = data.draw(st.sampled_from(dated))
    for earlier in [r.id for r in ladder][: [r.id for r in ladder].index(rung)]:
        knocked = Step(rung=earlier, day=TODAY, outcome="unsolved")
        one = one.with_case(one.case.with_step(knocked))
    before = letters(guide, words, one, language)
    later = turn(guide, one, 1, Sent(rung), TODAY, 2).person
    step = later.case.step(rung)
    assert step is not None
    assert step.sent == TODAY
    outcomes: tuple[Outcome, ...] = ("refused", "asked", "silent")
    answered = data.draw(st.none() | st.sampled_from(outcomes))
    if answered is not None:
        day = TODAY + timedelta(9)
        later = turn(guide, later, 1, Report(rung, answered), day, 2).person
    for detail in details_of(guide, later):
        later = put(later, detail, data.draw(said(detail)))
    after = letters(guide, words, later, language)
    assert after[rung] == before[rung]
    view = View(guide, later, language, TODAY + timedelta(30))
    again = written(words, language, letter(view, rung), {"company": "NordVPN"})
    assert plain(again) == before[rung]
    assert subject(view, rung).id == subject(View(guide, one, language, TODAY), rung).id


def test_a_right_claimed_in_time_stays_claimed(guide: Guide, words: Words) -> None:
    """The letter is that of the day it left, not of the day on which it is looked at."""
    answers = {"problem": "nordvpn_billing", "matter": "refund", "seller": "site"}
    steps = tuple(Step(rung=one, day=TODAY, outcome="unsolved") for one in ("help", "chat"))
    case = Case(id=1, opened=TODAY, answers={**answers, "paid_on": "2026-11-20"}, steps=steps)
    one = Person(cases=(case,), about={"country": "fr"})
    one = turn(guide, one, 1, Sent("email"), TODAY, 2).person
    view = View(guide, one, "fr", TODAY + timedelta(60))
    then = written(words, "fr", letter(view, "email"), {"company": "NordVPN"})
    assert "L221-18" in then
    unsent = View(guide, one.with_case(case), "fr", TODAY + timedelta(60))
    assert "L221-18" not in written(words, "fr", letter(unsent, "email"), {"company": "NordVPN"})


def test_the_other_language_is_one_tap_away(guide: Guide, words: Words) -> None:
    """The English text is the one that counts by the terms (§16.12); both are the same letter."""
    answers = {"problem": "nordvpn_billing", "matter": "invoice", "seller": "site"}
    one = Person(cases=(Case(id=1, opened=TODAY, answers=answers),))
    (english,) = (
        block
        for block in draw(guide, one, Show("letter_en", "email"), "fr", TODAY).blocks
        if isinstance(block, Letter)
    )
    said_by_sam = letters(guide, words, one, "en")["email"]
    assert plain(written(words, "fr", english, {"company": "NordVPN"})) == said_by_sam


# --- hostile text ---------------------------------------------------------------------------------

HOSTILE = {
    "html": '<b>bold</b> & <a href="x">&lt;',
    "typst": '#read("/etc/passwd") $x$ @ref <label> #panic()',
    "rtl": "\u202eabc\u202c שלום مرحبا",
    "emoji": "😀👨‍👩‍👧‍👦" * 20,
    "nul": "a\x00b\x07c",
    "zalgo": "Z̸̢̛̥̈́a̴l̷g̶o̸",
    "fluent": "{ $name } { DAY($day) } .attr = x",
    "long": "x" * 990,
    "lines": "un\n\ndeux\ntrois",
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_hostile_text_is_printed_literally(house: House, kind: str) -> None:
    """In the chat, in the draft, in the letter and in the dossier; and nothing breaks."""
    text = HOSTILE[kind]
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.charge", "charged.twice", "seller.site")
    await story.tap("outcome.unsolved", "outcome.unsolved", "button.letter", "button.complete")
    await story.skip(4)
    await story.send(text)
    await story.tap("country.fr")
    await story.send(text[:40].strip())
    await story.skip()
    text = text.replace("\x00", " ").replace("\x07", " ")  # as Telegram passes them on
    shown = re.sub("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", "", text).strip()
    assert shown in story.letter
    draft = message_from_bytes((await story.file("button.draft")).data, policy=policy.default)
    body = draft.get_body()
    assert body is not None
    assert shown in plain(body.get_content()).replace("\r\n", "\n")
    assert set(draft.keys()) == {
        *("X-Unsent", "To", "Cc", "Subject", "Content-Type"),
        *("Content-Transfer-Encoding", "MIME-Version"),
    }
    await story.tap("button.back")
    sheet = PdfReader(BytesIO((await story.file("button.sheet")).data))
    await story.tap("button.back", "button.sent")
    dossier = PdfReader(BytesIO(await story.dossier(f"hostile-{kind}")))
    for pdf in (sheet, dossier):
        assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]
        if kind in ("html", "typst", "fluent"):
            printed = "".join("".join(page.extract_text() for page in pdf.pages).split())
            assert "".join(shown.split()) in printed


@pytest.mark.parametrize("sign", ["x", "é", "\u0634", "😀"])
async def test_a_pasted_reply_as_long_as_a_message_may_be(house: House, sign: str) -> None:
    """It is kept whole, listed short, and printed; the dossier is still made."""
    text = sign * (4096 // (len(sign.encode("utf-16-le")) // 2))
    story = Story(house, "fr")
    await story.start("nordvpn_support_unreachable", "reached.email")
    await story.tap("button.sent", "button.answered")
    await story.send(text)
    assert text in stored(house)
    assert text not in story.phone.text
    await story.tap("button.menu", "button.folder", "button.evidence")
    assert text not in story.phone.text
    pdf = PdfReader(BytesIO(await story.dossier("long-reply")))
    printed = "".join("".join(page.extract_text() for page in pdf.pages).split())
    assert sign not in "xé" or printed.count(sign) >= 4096


async def test_a_text_that_is_too_long_is_refused_kindly(house: House) -> None:
    """The longest that one message of Telegram's holds: it says how long it may be."""
    story = Story(house, "en")
    await story.start("nordvpn_billing", "matter.charge", "charged.twice", "seller.site")
    await story.tap("outcome.unsolved", "outcome.unsolved", "button.letter", "button.complete")
    await story.skip(4)
    for text in ("x" * 4096, "😀" * 501, "x" * 1001):
        await story.send(text)
        assert story.shows("not-understood.text", most=1000)
    await story.send("😀" * 500)
    assert story.shows("country")
