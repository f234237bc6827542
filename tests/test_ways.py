"""Ways on and back, and who is spoken of: what six strangers stumbled over at the doors outside."""

from datetime import date, timedelta
from email import message_from_bytes, policy

import pytest

from bot.desk.drawing import written
from bot.guide import rules
from bot.guide.case import Case, Outcome, Person, Step
from bot.guide.clocks import clocks_of
from bot.guide.content import Guide
from bot.guide.details import circumstances
from bot.guide.events import Report, Sent, Show
from bot.guide.letters import letter
from bot.guide.pages import LANGUAGES, draw
from bot.guide.places import COUNTRIES, ZONES, zone_of
from bot.guide.recourse import door_of, doors_of
from bot.guide.screen import Items, Say, Screen, Tap, Text
from bot.guide.turn import turn
from bot.guide.view import View
from bot.words import Words
from tests.phone import House, plain
from tests.story import Story

TODAY = date(2026, 11, 23)
SHOPS = ("apple", "google", "amazon", "shop")


def somebody(country: str | None, *steps: Step, **answers: str) -> Person:
    """Somebody who bought a subscription and wants their money back."""
    known = {"problem": "nordvpn_billing", "matter": "refund", "seller": "site", **answers}
    about = {} if country is None else {"country": country}
    return Person(cases=(Case(id=1, answers=known, steps=steps),), about=about)


def step(rung: str, outcome: Outcome = "sent", back: int = 0) -> Step:
    """A message that left so many days ago; what became of it was noted today."""
    return Step(rung=rung, day=TODAY, outcome=outcome, sent=TODAY - timedelta(back))


def said(screen: Screen) -> list[str]:
    """The ids of what a screen says, lists and their headings among it."""
    found: list[str] = []
    for block in screen.blocks:
        if isinstance(block, Text):
            found.append(block.say.id)
        elif isinstance(block, Items):
            found += [block.heading.id, *(one.id for one in block.items)]
    return found


def labels(screen: Screen) -> list[str]:
    """The ids of the buttons."""
    return [button.label.id for button in screen.buttons]


# --- the letter one completes ---------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
async def test_to_complete_a_letter_leads_back_to_it(house: House, language: str) -> None:
    """A door's letter, and one further up opened at that door, are not left for the present one."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    await story.tap("button.menu", "button.mediation", "country.fr", "card_dispute")
    assert story.shows("standing.missing")
    await story.tap("button.write-complaint", "button.complete")
    assert story.shows("purchase")
    await story.send("hello")
    assert story.shows("not-understood.choice"), "what buttons answer is asked again"
    assert story.shows("purchase")
    await story.tap("button.see-letter")
    assert story.shows("letter-for-company", to=story.say("nordvpn_email"))
    await story.tap("button.back")
    assert story.shows("standing.missing"), "the door from which it was opened"
    await story.tap("button.letter", "button.complete", "purchase.first")
    await story.skip(7)
    assert story.shows("letter-for", to=story.say("card_dispute"))
    await story.tap("button.back")
    assert story.shows("standing.missing")


async def test_what_left_is_taken_back_by_its_name(house: House) -> None:
    """Where a message has left, the way back says that it has not; elsewhere it is a way back."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.late", "seller.site")
    await story.tap("outcome.unsolved", "button.letter", "button.sent")
    assert story.say("button.back") not in story.phone.labels
    await story.tap("button.not-sent")
    assert story.say("button.back") in story.phone.labels
    assert story.say("button.sent") in story.phone.labels


async def test_a_form_takes_no_file_and_a_letter_by_post_no_email(house: House) -> None:
    """PayPal's form takes the words; the issuer of a card in the United States takes paper."""
    story = Story(house, "en")
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    await story.tap("button.menu", "button.mediation", "country.us", "us_fcba", "button.letter")
    assert story.say("button.draft") not in story.phone.labels
    assert story.say("button.sheet") in story.phone.labels
    assert "[account number, at least its last four digits]" in story.letter
    await story.tap("button.back", "button.other-doors", "paypal_dispute", "button.letter")
    for label in ("button.draft", "button.sheet"):
        assert story.say(label) not in story.phone.labels
    assert story.say("happened.blank") in story.letter
    assert story.say("letter-wished", wish="").split("“")[0] in story.letter


# --- another seller -------------------------------------------------------------------------------


def test_every_seller_is_the_company_or_a_shop(guide: Guide) -> None:
    """Nobody is forgotten where it matters who was paid."""
    assert guide.options["seller"] == {"site", "unsure", *SHOPS}
    assert set(SHOPS) == rules.SHOPS


@pytest.mark.parametrize("seller", SHOPS)
def test_a_request_to_the_shop_is_the_written_complaint(guide: Guide, seller: str) -> None:
    """Refused by whoever sold, a bank may be asked; nobody has to write to the company first."""
    before = somebody("fr", seller=seller, paid_with="card")
    bank = door_of(guide, before, "card_dispute", TODAY)
    assert bank is not None
    assert bank.standing == "missing"
    refused = somebody("fr", step(seller, "refused", 3), seller=seller)
    bank = door_of(guide, refused, "card_dispute", TODAY)
    assert bank is not None
    assert bank.standing == "open"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seller", SHOPS)
def test_whoever_sold_is_named_as_paid(
    guide: Guide, words: Words, seller: str, language: str
) -> None:
    """In the letters to a bank, a court, a centre: not the company, which was not paid."""
    one = somebody("fr", step(seller, "refused", 3), seller=seller)
    common = {"company": "NordVPN"}
    view = View(guide, one, language, TODAY)
    payee = plain(words.plain(language, Say(f"payee.{seller}")))
    for name in ("card_dispute", "fr_association", "fr_court", "ecc_fr"):
        text = plain(written(words, language, letter(view, name), common))
        assert payee in text.split("\n\n")[1], name
        assert "23 novembre" in text or "20 novembre" in text or "20 November" in text
    assert said(draw(guide, one, Show("mediation"), language, TODAY))[1] == "nordvpn-other_seller"


@pytest.mark.parametrize("country", ["fr", "be", "de", "nl", "lu", "pl", "qc"])
def test_the_seat_of_the_company_shuts_no_door_on_another_seller(
    guide: Guide, country: str
) -> None:
    """What such a door can do against that seller is said to be unverified, and not refused."""
    shut = [one for one in doors_of(guide, somebody(country), TODAY) if one.standing == "shut"]
    other = somebody(country, step("apple", "refused", 90), seller="apple")
    doors = {one.name: one for one in doors_of(guide, other, TODAY)}
    for one in shut:
        if one.recourse.kind == "authority":
            continue  # a directory, or a report: it never acts on anybody
        assert doors[one.name].acts == "unclear"
        page = draw(guide, other, Show("recourse", one.name), "fr", TODAY)
        assert "elsewhere-why" in said(page)
        assert f"{one.words}.why" not in said(page)


# --- time that runs -------------------------------------------------------------------------------


def test_a_clock_that_runs_is_shown_though_something_is_missing(guide: Guide) -> None:
    """Its last day in the list; within thirty days, a word on the page. It is not recommended."""
    for ago, presses in ((10, False), (95, True)):
        paid = (TODAY - timedelta(ago)).isoformat()
        one = somebody("fr", paid_with="card", paid_on=paid)
        door = door_of(guide, one, "card_dispute", TODAY)
        assert door is not None
        assert not door.recommended
        assert door.presses(TODAY) is presses
        assert "door-until-says" in said(draw(guide, one, Show("mediation"), "fr", TODAY))
        page = said(draw(guide, one, Show("recourse", "card_dispute"), "fr", TODAY))
        assert ("presses" in page) is presses


def test_a_fraud_waits_for_no_letter_from_the_start(guide: Guide) -> None:
    """Whether it is one is asked on the way: the bank stands first, and nobody says to write."""
    fraud = somebody("fr", matter="charge", charged="unknown", paid_with="card")
    assert next(one.name for one in doors_of(guide, fraud, TODAY)) == "card_dispute"
    page = said(draw(guide, fraud, Show("mediation"), "fr", TODAY))
    assert "mediation-fraud" in page
    assert "mediation-too-early" not in page
    for charged in ("twice", "unsure"):
        door = door_of(
            guide, somebody("fr", matter="charge", charged=charged), "card_dispute", TODAY
        )
        assert door is not None
        assert door.standing == "missing"


def test_who_has_written_is_not_told_to_write(guide: Guide) -> None:
    """While an answer is awaited, the day of the complaint is said instead."""
    before = said(draw(guide, somebody("fr"), Show("mediation"), "fr", TODAY))
    assert "mediation-too-early" in before
    wrote = said(draw(guide, somebody("fr", step("email")), Show("mediation"), "fr", TODAY))
    assert "mediation-wrote" in wrote
    assert "mediation-too-early" not in wrote


def test_a_dispute_at_paypal_has_its_own_days(guide: Guide) -> None:
    """Twenty days from the day it was opened: on its page, among the clocks, in the calendar."""
    one = somebody("fr", step("email", "refused", 9), paid_with="paypal", paid_on="2026-11-01")
    opened = turn(guide, one, 1, Sent("paypal_dispute"), TODAY, 2).person
    (clock,) = (it for it in clocks_of(guide, opened) if it.clock.since == "paypal_dispute")
    assert clock.last == TODAY + timedelta(20)
    page = draw(guide, opened, Show("recourse", "paypal_dispute"), "fr", TODAY)
    assert "recourse.next" not in said(page), "it is under way"
    told = [block.say for block in page.blocks if isinstance(block, Text)]
    assert any(say.args.get("day") == clock.last for say in told)


def test_what_became_of_a_door_is_noted_with_what_follows(guide: Guide) -> None:
    """Refused by the bank: it is said first, and who is the most useful now."""
    asked = somebody("be", step("email", "refused", 20), step("card_dispute"), paid_with="card")
    turned = turn(guide, asked, 1, Report("card_dispute", "refused"), TODAY, 2)
    assert turned.page == Show("mediation", "card_dispute")
    page = said(draw(guide, turned.person, turned.page, "fr", TODAY))
    assert page[:2] == ["door-noted", "door-next"]


def test_no_answer_on_the_day_it_left_says_nothing_in_a_letter(guide: Guide, words: Words) -> None:
    """Nobody can say on that very day that an answer never came."""
    for back, silent in ((0, False), (9, True)):
        view = View(guide, somebody("fr", step("email", "silent", back)), "fr", TODAY)
        text = written(words, "fr", letter(view, "fr_association"), {"company": "NordVPN"})
        assert ("sans réponse" in text) is silent


# --- doors that can do nothing --------------------------------------------------------------------


def test_a_door_that_cannot_act_invites_to_nothing(guide: Guide) -> None:
    """No letter, no step, unless it says what else to do; the way back is the list it stands in."""
    for country in COUNTRIES:
        one = somebody(country, step("email", "refused", 90), paid_with="card")
        for door in doors_of(guide, one, TODAY):
            page = draw(guide, one, Show("recourse", door.name), "fr", TODAY)
            if door.standing not in ("shut", "unfit"):
                assert "recourse.next" in said(page)
                continue
            assert "recourse.next" not in said(page)
            assert not {"button.letter", "button.door-used"} & set(labels(page))
            back = next(one for one in page.buttons if one.label.id == "button.back")
            assert isinstance(back, Tap)
            assert back.event == Show("closed")


def test_the_card_that_everybody_has_comes_first(guide: Guide) -> None:
    """Whether it is a credit card is not asked: that door is second, and says which it needs."""
    for country, credit in (("us", "us_fcba"), ("gb", "uk_section75"), ("qc", "qc_retro_lpc")):
        one = somebody(
            country, step("email", "refused", 30), paid_with="card", paid_on="2026-10-20"
        )
        names = [door.name for door in doors_of(guide, one, TODAY)]
        assert names.index("card_dispute") < names.index(credit)
        page = draw(guide, one, Show("recourse", credit), "fr", TODAY)
        steps = next(
            block.items
            for block in page.blocks
            if isinstance(block, Items) and block.heading.id == "recourse.next"
        )
        assert steps[0].id == "credit-first"


# --- where one lives ------------------------------------------------------------------------------


def test_french_law_is_told_to_those_it_may_protect(guide: Guide) -> None:
    """To who lives in France, or does not say where; not to who is known to live elsewhere."""
    for country, told in ((None, True), ("", True), ("fr", True), ("be", False), ("us", False)):
        one = somebody(country, matter="renewal")
        assert (
            "nordvpn_billing-renewal_law" in said(draw(guide, one, Show(), "fr", TODAY))
        ) is told
    regions = {country: circumstances(guide, somebody(country))["region"] for country in COUNTRIES}
    assert regions == dict(COUNTRIES)
    assert circumstances(guide, somebody(None))["region"] == "unknown"


def test_what_the_terms_promise_comes_first_where_they_do(guide: Guide) -> None:
    """In Germany, the Netherlands and the United Kingdom: the refund of a renewal, with its day."""
    for country in ("de", "nl", "gb", "fr"):
        one = somebody(country, matter="renewal", paid_on="2026-11-20")
        page = said(draw(guide, one, Show("mediation"), "fr", TODAY))
        promised = ["clock-until", "nordvpn-renewal_promise"]
        assert (page[2:4] == promised) is (country != "fr")


def test_the_hour_is_that_of_the_country(guide: Guide) -> None:
    """The zone one chose, or the country's, or the language's; each country has one."""
    assert zone_of("tahiti", "fr", "qc") == "tahiti"
    assert zone_of("", "fr", "qc") == "montreal"
    assert zone_of("", "en", "fr") == "paris"
    assert zone_of("", "en", None) == "london"
    assert zone_of("", "fr", "other") == "paris"
    assert all(zone_of("", "xx", country) in ZONES for country in COUNTRIES)


async def test_a_mere_reminder_can_be_given_up(house: House) -> None:
    """At a door that only waits for its day: another zone, or no reminder; there is no step."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    for _ in range(2):
        await story.tap("outcome.unsolved")
    await story.tap("button.letter", "button.sent", "outcome.silent", "outcome.silent")
    await story.tap("button.letter", "button.sent", "outcome.silent", "country.qc")
    await story.tap("qc_petites_creances")
    await story.tap("button.remind-on", day=story.today + timedelta(15))
    assert story.shows(
        "remind-set", day=story.today + timedelta(15), zone=story.say("zone.montreal")
    )
    assert story.say("button.zone") in story.phone.labels
    assert story.say("button.undo") not in story.phone.labels
    await story.tap("button.remind-no")
    assert story.say("button.remind-on") in story.phone.labels


async def test_the_sources_say_what_they_support(house: House) -> None:
    """Under a line for each door, company or law: not one heap of addresses."""
    story = Story(house, "fr")
    await story.phone.send("/mediation")
    await story.tap("button.countries", "country.pl", "button.sources")
    for heading in ("card_dispute", "int_econsumer"):
        assert f"\n{story.say(heading)}\n" in story.phone.text
    assert "\nNordVPN\n" in story.phone.text
    await story.tap("button.back")
    assert story.shows("doors.first")


async def test_the_letter_of_a_door_is_completed_as_a_draft(house: House) -> None:
    """An association's letter, completed on its page, is the one that the draft holds."""
    story = Story(house, "fr")
    await story.start("nordvpn_support_unreachable", "reached.chat", "button.outside")
    await story.tap("country.fr", "fr_association", "button.letter", "button.complete")
    while story.say("button.skip") in story.phone.labels:
        await story.skip()
    assert story.shows("letter-for", to=story.say("fr_association"))
    draft = message_from_bytes((await story.file("button.draft")).data, policy=policy.default)
    body = draft.get_body()
    assert body is not None
    assert "Pouvez-vous m’aider" in body.get_content()
