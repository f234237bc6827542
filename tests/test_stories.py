"""Whole disputes over weeks, in every language: written, sent, waited for, answered, ended.

The letters are in `tests/letters/`, the dossiers in `test-output/`: read the first, look at the
second.
"""

from datetime import date, timedelta
from email import message_from_bytes, policy
from io import BytesIO

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from bot.guide.pages import LANGUAGES
from tests.phone import House, plain
from tests.story import Story

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def text_of(pdf: bytes) -> str:
    """The words of a PDF, in one line."""
    pages = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return " ".join(plain(" ".join(pages)).split())


def typed(day: date) -> str:
    """A day as people type it."""
    return f"{day:%d/%m/%Y}"


async def test_a_renewal_without_notice_taken_to_mediation(house: House, language: str) -> None:
    """Charged without notice: e-mail, reminder, refusal, review, chat, notice, association."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.renewal", "seller.site", "outcome.nothing-found")
    await story.tap("button.letter")
    assert story.say("paid_on.blank") in story.letter
    assert "L215-1" not in story.letter, "nothing was said yet that would make it apply"
    await story.tap("button.complete", "notice.none", "renewal_wish.refund")
    await story.send("nonsense")
    assert story.shows("not-understood.day")
    await story.send(typed(date(2026, 10, 12)), "99,99 €")
    await story.tap("paid_with.card")
    await story.send(
        "AB-123", {"fr": "Débité sans prévenir.", "en": "Charged unannounced."}[language]
    )
    await story.tap("country.fr")
    await story.send("Camille Dupont", "camille@example.org")
    first = story.keep_letter("e-mail")
    assert "L215-1" in first
    assert "[" not in first, "nothing is left to fill in"
    draft = message_from_bytes((await story.file("button.draft")).data, policy=policy.default)
    assert draft["To"] == "support@nordvpn.com"
    assert draft["Cc"] == "support@nordaccount.com"
    assert draft["X-Unsent"] == "1"
    body = draft.get_body()
    assert body is not None
    assert plain(body.get_content()).replace("\r\n", "\n").strip() == first.strip()
    await story.tap("button.back", "button.sent")
    sent = story.today
    assert story.shows(
        "sent-until", door=story.say("nordvpn_email"), day=sent, until=sent + timedelta(7)
    )
    await story.tap("button.remind-on")
    await story.reminded(7)
    assert story.shows("did-they-answer")
    await story.tap("button.answered")
    reply = {"fr": "Nous ne remboursons pas.", "en": "We do not refund."}[language]
    await story.phone.after(lambda: house.world.forward(story.phone.person, reply, "NordVPN"))
    await story.tap("button.answered", "reply.refused", "button.letter")
    review = story.keep_letter("review")
    assert "L215-1" in review
    await story.tap("button.sent")
    house.clock.later(days=8)
    await story.tap("outcome.silent", "outcome.unsolved", "button.letter")
    story.keep_letter("formal notice")
    await story.tap("button.sent")
    await story.tap("button.remind-on")
    await story.reminded(15)
    await story.tap("outcome.silent")
    assert story.shows("outside")
    await story.tap("button.closed-doors", "fr_mediator")
    assert story.say("button.letter") not in story.phone.labels, "it can do nothing here"
    await story.tap("button.back", "button.back", "fr_association", "button.letter")
    story.keep_letter("association")
    await story.tap("button.back", "button.other-doors", "card_dispute")
    assert story.shows("standing.open"), "the bank first, while its time runs"
    await story.tap("button.letter")
    story.keep_letter("bank")
    words = text_of(await story.dossier("renewal"))
    for said in ("Camille Dupont", "AB-123", "L215-1", reply, "nordvpn S.A."):
        assert said in words
    await story.tap("button.menu", "button.continue", "outcome.ended")
    assert story.shows("over-ended")
    story.compare("renewal")


async def test_a_first_purchase_refunded_on_day_12(house: House, language: str) -> None:
    """Within the guarantee and the withdrawal period: both are claimed, and the money comes."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.refund", "seller.site", "outcome.unsolved")
    bought = story.today - timedelta(10)
    await story.tap("outcome.unsolved", "button.letter", "button.complete", "purchase.first")
    await story.send(typed(bought), "83.43 EUR")
    await story.tap("paid_with.card")
    await story.skip(2)
    await story.tap("country.fr")
    await story.skip(2)
    letter = story.keep_letter("e-mail")
    assert "6.2" in letter
    assert "L221-18" in letter
    await story.tap("button.sent", "button.remind-on")
    house.clock.later(days=2)
    await story.tap("button.menu", "button.folder", "button.clocks")
    assert story.shows("nordvpn_billing-guarantee_until", days=30)
    calendar = Calendar.from_ical((await story.file("button.calendar")).data)
    days = {event.decoded("dtstart") for event in calendar.walk("VEVENT")}
    # Fourteen days end on Friday 27 November; thirty on Sunday 13 December, which stays: no law.
    assert {date(2026, 11, 27), date(2026, 12, 13), date(2026, 11, 30)} <= days
    await story.tap("button.back", "button.back", "button.back", "button.continue")
    await story.tap("button.answered", "reply.solved")
    assert story.shows("over-solved")
    assert "83" in text_of(await story.dossier("guarantee"))
    story.compare("guarantee")


async def test_a_refund_refused_by_the_chat(house: House, language: str) -> None:
    """The refusal is argued in writing: the guarantee as of the first request, and a review."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.late", "seller.site")
    assert story.shows("suggest-outside"), "a refusal is an exchange that failed"
    await story.tap("outcome.unsolved", "button.letter", "button.complete")
    await story.tap("purchase.first", "refund_state.refused")
    await story.send("01/11/2026", "20/11/2026", "83.43 EUR")
    await story.tap("paid_with.card")
    await story.skip(2)
    await story.tap("country.fr")
    await story.skip(2)
    letter = story.keep_letter("e-mail")
    assert "6.2" in letter
    assert "6.5" in letter
    assert "L221-18" not in letter, "nobody knows whether the first request was in time for it"
    await story.tap("button.sent", "button.answered", "reply.refused", "button.letter")
    story.keep_letter("review")
    await story.tap("button.menu", "button.mediation", "card_dispute", "button.letter")
    story.keep_letter("bank")
    story.compare("refund-refused")


async def test_a_price_that_nobody_announced(house: House, language: str) -> None:
    """What was charged and what was expected stand in the letter; the seller is not known."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.price", "seller.unsure")
    assert story.shows("nordvpn_billing-find_seller")
    await story.tap("outcome.unsolved", "outcome.unsolved", "button.letter", "button.complete")
    await story.send("10/11/2026", "119 €", "59,99 €")
    await story.tap("paid_with.card")
    await story.skip(2)
    await story.tap("country.fr")
    await story.skip(2)
    letter = story.keep_letter("e-mail, seller unknown")
    assert "5.9" not in letter, "these terms may not be the seller's"
    await story.tap("button.menu", "button.folder", "button.summary")
    await story.tap("seller.label", "seller.site", "button.back", "button.back", "button.continue")
    await story.tap("button.letter")
    assert "5.9" in story.keep_letter("e-mail, bought on the site")
    await story.tap("button.sent", "outcome.solved")
    assert story.shows("over-solved")
    story.compare("price")


async def test_bought_on_apple(house: House, language: str) -> None:
    """The request goes to Apple, and no terms of NordVPN's are claimed there."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.refund", "seller.apple", "button.letter")
    await story.tap("button.complete")
    await story.send("12/11", "59,99 €", "MX1234")
    await story.skip()
    await story.tap("country.fr")
    await story.skip(2)
    letter = story.keep_letter("Apple")
    assert "6.2" not in letter
    await story.tap("button.sent", "button.answered", "reply.asked", "button.letter")
    story.keep_letter("Apple, details asked for")
    await story.tap("button.sent", "button.answered", "reply.refused")
    assert story.shows("outside")
    await story.tap("fr_association", "button.letter")
    story.keep_letter("association")
    words = text_of(await story.dossier("apple"))
    assert "MX1234" in words
    story.compare("apple")


async def test_charged_twice_by_paypal(house: House, language: str) -> None:
    """The dispute at PayPal is written, and its 180 days are counted; the bank's letter is not."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.charge", "charged.twice", "seller.site")
    await story.tap("outcome.unsolved", "outcome.unsolved", "button.letter", "button.complete")
    await story.send("01/11/2026", "2 x 99")
    assert story.shows("not-understood.amount")
    await story.send("198 €")
    await story.tap("paid_with.paypal")
    await story.skip(2)
    await story.tap("button.countries", "country.eu")
    await story.skip(2)
    story.keep_letter("e-mail")
    await story.tap("button.sent", "button.answered", "reply.automatic", "button.letter")
    story.keep_letter("a person")
    await story.tap("button.menu", "button.mediation", "paypal_dispute", "button.letter")
    story.keep_letter("PayPal")
    await story.tap("button.back", "button.other-doors", "button.closed-doors", "card_dispute")
    assert story.shows("standing.unfit")
    assert story.say("button.letter") not in story.phone.labels, "it was no card"
    await story.tap("button.menu", "button.folder", "button.clocks")
    assert story.shows("paypal_dispute-paypal_rules", days=180, according="PayPal")
    assert story.say("day-exact", day=date(2027, 4, 30)) in story.phone.text
    await story.dossier("paypal")
    story.compare("paypal")


async def test_an_app_that_crashes_is_mended_at_the_second_door(
    house: House, language: str
) -> None:
    """Device, since when and what was tried go into the form's message; then it works again."""
    story = Story(house, language)
    await story.start("nordvpn_malfunction", "symptom.slow_or_crash", "device.macos")
    await story.tap("outcome.unsolved", "button.letter", "button.complete", "quick-day.this-month")
    said = {
        "fr": ("MacBook, macOS 16", "Erreur 42", "Redémarrage"),
        "en": ("MacBook, macOS 16", "Error 42", "Restart"),
    }
    await story.send(*said[language])
    await story.skip()
    await story.tap("country.fr")
    await story.skip(2)
    letter = story.keep_letter("contact form")
    assert "L224-25-12" in letter
    assert said[language][1] in letter
    await story.tap("button.sent", "outcome.solved")
    assert story.shows("over-solved")
    await story.dossier("crash")
    story.compare("crash")


async def test_a_support_that_is_silent_for_a_month(house: House, language: str) -> None:
    """Reminded, put off, reminded again: form, reminder, formal notice, and help outside."""
    story = Story(house, language)
    await story.start("nordvpn_support_unreachable", "reached.email", "button.letter")
    story.keep_letter("contact form")
    await story.tap("button.sent", "button.remind-on")
    await story.reminded(7)
    await story.tap("button.snooze", days=3)
    assert story.shows(
        "remind-set",
        day=story.today + timedelta(3),
        zone=story.say(f"zone.{ {'fr': 'paris', 'en': 'london'}[language] }"),
    )
    await story.reminded(3)
    await story.tap("outcome.silent", "button.letter")
    reminder = story.keep_letter("reminder")
    assert story.say("day-exact", day=date(2026, 11, 23)) in reminder
    await story.tap("button.sent", "button.remind-on")
    await story.reminded(7)
    await story.tap("outcome.silent", "outcome.unsolved", "button.letter")
    story.keep_letter("formal notice")
    await story.tap("button.sent", "button.remind-on")
    await story.reminded(15)
    assert story.today - date(2026, 11, 23) >= timedelta(30)
    await story.tap("outcome.silent")
    assert story.shows("outside")
    words = text_of(await story.dossier("silence"))
    assert words.count(story.say("tried-outcome.silent")) >= 3
    story.compare("silence")
