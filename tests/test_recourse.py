"""Help outside the company: who can act from which country, in which order, and what follows.

What people read in each country is in `tests/doors/`, in full, as letters are in `tests/letters/`.
"""

import os
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.guide.case import Case, Person, Step
from bot.guide.clocks import clocks_of
from bot.guide.content import Guide, Recourse, matches
from bot.guide.details import circumstances
from bot.guide.events import Reopen, Report, Sent, Show
from bot.guide.journey import Knock, Over, advance, ladder_of, position
from bot.guide.pages import LANGUAGES, draw
from bot.guide.places import COUNTRIES
from bot.guide.recourse import Door, door_of, doors_of, rights_of
from bot.guide.screen import Tap
from bot.guide.turn import turn
from tests.phone import House
from tests.story import Story
from tests.test_letters import people

READ = Path(__file__).parent / "doors"
TODAY = date(2026, 11, 23)
SLOW = settings(deadline=None, max_examples=150, suppress_health_check=list(HealthCheck))
WITH_DOORS = ("fr", "be", "lu", "ch", "qc", "ca", "gb", "ie", "us", "de", "nl")
"""The countries with doors of their own; Poland and elsewhere stand for the others."""


# --- the same dispute, in every country -----------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", [*WITH_DOORS, "pl", "other"])
async def test_the_same_dispute_in_every_country(
    house: House, guide: Guide, language: str, country: str
) -> None:
    """A renewal paid by card, refused in writing: each reads the doors of their country, ranked."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.renewal", "seller.site", "outcome.nothing-found")
    await story.tap("button.letter", "button.complete", "notice.none", "renewal_wish.refund")
    await story.send("12/10/2026", "99,99 €")
    await story.tap("paid_with.card")
    await story.skip(2)
    assert story.shows("country")
    await live_in(story, country)
    await story.skip(2)
    await story.tap("button.sent", "button.answered", "reply.refused", "button.outside")
    read = [story.phone.text]
    doors = named(story, guide)
    offered = [door for door in story.phone.labels if door in doors]
    assert len(offered) >= 2
    await story.tap("button.closed-doors")
    shut = [door for door in story.phone.labels if door in doors]
    await story.tap("button.other-doors")
    for door in [*offered, *shut]:
        if door in shut:
            await story.tap("button.closed-doors")
        await story.phone.tap(door)
        read.append(story.phone.text)
        if story.say("button.letter") in story.phone.labels:
            await story.tap("button.letter")
            assert "NordVPN" in story.letter
            if doors[door].arguments:  # the others say what those of the stories say
                read.append(story.letter)
            await story.tap("button.back")
        await story.tap("button.other-doors")
    if story.say("button.rights") in story.phone.labels:
        await story.tap("button.rights")
        read.append(story.phone.text)
    compare(f"{country}.{language}", f"\n\n{'-' * 40}\n\n".join(read) + "\n")


async def live_in(story: Story, country: str) -> None:
    """Tap on a country, on the first page or among the others."""
    if story.say(f"country.{country}") not in story.phone.labels:
        await story.tap("button.countries")
    await story.tap(f"country.{country}")


def named(story: Story, guide: Guide) -> dict[str, Recourse]:
    """The doors, by what they are called in the language of a story."""
    doors = guide.recourse.items()
    return {story.say(one.like or name): one for name, one in doors if one.confidence != "L"}


def compare(name: str, read: str) -> None:
    """The screens are those that somebody read and approved."""
    file = READ / f"{name}.txt"
    if os.environ.get("APPROVE"):
        READ.mkdir(exist_ok=True)
        file.write_text(read, "utf-8")
    assert read == file.read_text("utf-8"), f"{file.name} differs: read it, then approve it"


# --- no door too many -----------------------------------------------------------------------------


@st.composite
def disputes(draw: st.DrawFn, guide: Guide) -> Person:
    """Somebody anywhere, who has knocked at some doors, in and outside the company."""
    one = draw(people(guide))
    country = draw(st.sampled_from(("", *COUNTRIES)))
    one = one.model_copy(update={"about": {**one.about, "country": country}})
    days = st.integers(0, 500).map(lambda back: TODAY - timedelta(back))
    outcomes = st.sampled_from(("sent", "refused", "silent", "later", "unsolved", "asked"))
    outside = [door.name for door in doors_of(guide, one, TODAY)]
    rungs = [rung.id for rung in ladder_of(guide, one.case)]
    for name in draw(st.lists(st.sampled_from([*rungs, *outside]), max_size=5, unique=True)):
        outcome, day = draw(outcomes), draw(days)
        sent = draw(st.none() | st.just(day)) if outcome != "sent" else day
        facts = {"rung": name, "day": day, "outcome": outcome, "sent": sent}
        one = one.with_case(one.case.with_step(Step.model_validate(facts)))
    return one


@SLOW
@given(data=st.data())
def test_no_door_is_recommended_that_cannot_be_used(guide: Guide, data: st.DataObject) -> None:
    """Its preconditions are met, its time has not run out, it can act here and fits the facts."""
    one = data.draw(disputes(guide))
    known = circumstances(guide, one)
    for door in doors_of(guide, one, TODAY):
        if door.group not in ("now", "report"):
            continue
        assert door.recourse.confidence != "L"
        assert door.acts != "no"
        assert not door.recourse.countries or one.about["country"] in door.recourse.countries
        for question, wanted in door.recourse.fits.items():
            assert known.get(question, wanted[0]) in wanted
        limits = [
            clock.last for clock in clocks_of(guide, one) if clock.clock in door.recourse.clocks
        ]
        assert not limits or max(last or TODAY for last in limits) >= TODAY
        for need in door.recourse.needs:
            if not (need.unless and matches(need.unless, known)):
                assert need.what != "data", "no case knows of it"
                assert any(met(guide, one, need.what, need.days)), (door.name, need)


def met(guide: Guide, one: Person, what: str, days: int) -> Iterator[bool]:
    """Whether each step of a case meets a precondition, told in another way than the guide does."""
    channels = {rung.id: guide.channels[rung.channel] for rung in ladder_of(guide, one.case)}
    for step in one.case.steps:
        answered = step.outcome in ("refused", "silent", "unsolved", "asked")
        since = (TODAY - (step.sent or step.day)).days
        channel = channels.get(step.rung)
        match what:
            case "complaint":
                written = channel is not None and channel.kind in ("form", "email", "store")
                yield written and (answered or step.sent is not None) and since >= days
            case "notice":
                notice = channel is not None and channel.letter == "notice"
                yield notice and (answered or step.sent is not None) and since >= days
            case "bank":
                bank = step.rung in guide.recourse and guide.recourse[step.rung].kind == "bank"
                refused = step.outcome in ("refused", "silent", "unsolved")
                yield bank and (refused or (step.outcome == "sent" and since >= days > 0))


@SLOW
@given(data=st.data())
def test_every_door_of_the_country_is_shown_once(guide: Guide, data: st.DataObject) -> None:
    """None is hidden because it cannot act, and those that can come first."""
    one = data.draw(disputes(guide))
    doors = doors_of(guide, one, TODAY)
    country = one.about["country"]
    wanted = {
        name
        for name, door in guide.recourse.items()
        if door.confidence != "L" and (not door.countries or country in door.countries)
    }
    assert {door.name for door in doors} == wanted
    assert len(doors) == len(wanted)
    open_ = [door.group != "not" for door in doors]
    useful = [door.group in ("now", "report") for door in doors]
    assert useful == sorted(useful, reverse=True)
    taps = [
        button.event
        for page in (("mediation", "closed") if not all(open_) else ("mediation",))
        for button in draw(guide, one, Show(page), "fr", TODAY).buttons
        if isinstance(button, Tap)
    ]
    for name in wanted:
        assert taps.count(Show("recourse", name)) == 1


def test_every_country_has_a_centre_or_says_why_not(guide: Guide) -> None:
    """Each country of the network has exactly one consumer centre; all have a door that can act."""
    for country, region in COUNTRIES.items():
        one = Person(about={"country": country})
        doors = doors_of(guide, one, TODAY)
        centres = [door for door in doors if door.recourse.kind == "consumer_centre"]
        network = region in ("fr", "eu", "eea")
        assert len(centres) == (1 if network or country == "gb" else 0), country
        assert any(door.acts == "yes" for door in doors)
        assert rights_of(guide, country) or region in ("eea", "other")


# --- the order ------------------------------------------------------------------------------------


def dispute(country: str, *steps: Step, **answers: str) -> Person:
    """Somebody who bought on the site and wants their money back."""
    known = {"problem": "nordvpn_billing", "matter": "refund", "seller": "site", **answers}
    return Person(cases=(Case(id=1, answers=known, steps=steps),), about={"country": country})


def wrote(days: int, outcome: str = "refused") -> Step:
    """A written complaint, so many days ago."""
    day = TODAY - timedelta(days)
    return Step.model_validate({"rung": "email", "day": TODAY, "outcome": outcome, "sent": day})


def names_of(doors: tuple[Door, ...], group: str) -> list[str]:
    return [door.name for door in doors if door.group == group]


def test_a_payment_in_time_beats_a_mediator_who_binds_nobody(guide: Guide) -> None:
    """Paid by card: the bank first, the mediator last; by PayPal: PayPal, then the centre."""
    card = dispute("fr", wrote(90), paid_with="card", paid_on="2026-11-01")
    doors = doors_of(guide, card, TODAY)
    assert names_of(doors, "now")[0] == "card_dispute"
    assert {"paypal_dispute", "fr_mediator", "ecc_fr"} <= set(names_of(doors, "not"))
    paypal = dispute("fr", wrote(90), paid_with="paypal", paid_on="2026-11-01")
    doors = doors_of(guide, paypal, TODAY)
    assert names_of(doors, "now")[:2] == ["paypal_dispute", "ecc_fr"]
    assert "card_dispute" in names_of(doors, "not")
    dutch = dispute("nl", wrote(90), paid_with="paypal", paid_on="2026-11-01")
    assert "ecc_nl" in names_of(doors_of(guide, dutch, TODAY), "not"), "it is no other country"


def test_what_is_missing_is_named_and_then_no_longer(guide: Guide) -> None:
    """No complaint: it is missing. A fraud waits for none. Long past: the usual time is over."""
    before = dispute("fr", paid_with="card", paid_on="2026-11-01")
    bank = door_of(guide, before, "card_dispute", TODAY)
    assert bank is not None
    assert bank.standing == "missing"
    assert bank.missing is not None
    assert bank.missing.what == "complaint"
    fraud = dispute("fr", matter="charge", charged="unknown", paid_with="card")
    bank = door_of(guide, fraud, "card_dispute", TODAY)
    assert bank is not None
    assert bank.standing == "open"
    late = dispute("fr", wrote(90), paid_with="card", paid_on="2025-01-01")
    bank = door_of(guide, late, "card_dispute", TODAY)
    assert bank is not None
    assert bank.standing == "late"


def test_the_ombudsman_of_the_banks_waits_for_the_bank(guide: Guide) -> None:
    """In Belgium: missing, until the bank has refused."""
    before = dispute("be", wrote(20), paid_with="card", paid_on="2026-11-01")
    door = door_of(guide, before, "be_ombudsfin", TODAY)
    assert door is not None
    assert door.standing == "missing"
    refused = Step(rung="card_dispute", day=TODAY, outcome="refused", sent=TODAY)
    after = before.with_case(before.case.with_step(refused))
    door = door_of(guide, after, "be_ombudsfin", TODAY)
    assert door is not None
    assert door.standing == "try"
    bank = door_of(guide, after, "card_dispute", TODAY)
    assert bank is not None
    assert bank.standing == "tried"


def test_a_technical_problem_does_not_begin_at_the_bank(guide: Guide) -> None:
    """Where nobody asks how it was paid, whoever can be written to comes before the bank."""
    answers = {"problem": "nordvpn_installation", "device": "macos"}
    sent = Step(rung="email", day=TODAY, outcome="silent", sent=TODAY - timedelta(30))
    one = Person(cases=(Case(id=1, answers=answers, steps=(sent,)),), about={"country": "fr"})
    now = names_of(doors_of(guide, one, TODAY), "now")
    assert now.index("fr_association") < now.index("card_dispute")


# --- used like any other rung ---------------------------------------------------------------------


def test_a_door_is_used_beside_the_ladder(guide: Guide) -> None:
    """It moves nobody on the ladder; solved there, the case is over; taken back, it is not."""
    case = dispute("fr", paid_with="card").case
    here = position(guide, case)
    asked = advance(guide, case, Sent("card_dispute"), TODAY)
    assert position(guide, asked) == here
    step = asked.step("card_dispute")
    assert step is not None
    assert step.promised == TODAY + timedelta(guide.recourse["card_dispute"].wait_days)
    solved = advance(guide, asked, Report("card_dispute", "solved"), TODAY)
    assert position(guide, solved) == Over("card_dispute", "solved")
    again = advance(guide, solved, Reopen("card_dispute"), TODAY)
    assert position(guide, again) == here
    assert advance(guide, again, Reopen("card_dispute"), TODAY) == case
    ended = advance(guide, asked, Report("card_dispute", "ended"), TODAY)
    assert ended == asked, "to close a case is another button"


def test_a_letter_further_up_may_leave_at_once(guide: Guide) -> None:
    """Whoever lacks the written complaint writes it now: the rungs below are behind them."""
    case = dispute("fr").case
    at = position(guide, case)
    assert isinstance(at, Knock)
    assert at.rung.id == "help"
    sent = advance(guide, case, Sent("email"), TODAY)
    at = position(guide, sent)
    assert isinstance(at, Knock)
    assert at.rung.id == "email"
    assert advance(guide, sent, Sent("notice"), TODAY) == sent, "an answer is awaited first"
    refused = advance(guide, sent, Report("email", "refused"), TODAY)
    at = position(guide, refused)
    assert isinstance(at, Knock)
    assert at.rung.id == "email_review", "what is below stays behind"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_bank_is_asked_followed_and_the_case_closed_in_peace(
    house: House, language: str
) -> None:
    """Missing complaint written from the door; bank asked, reminded, refused; then Ombudsfin."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    await story.tap("button.menu", "button.mediation")
    assert story.shows("country")
    await live_in(story, "be")
    await story.tap("card_dispute")
    assert story.shows("standing.missing")
    await story.tap("button.write-complaint", "button.sent")
    sent = story.today
    assert story.shows(
        "sent-until", door=story.say("nordvpn_email"), day=sent, until=sent + timedelta(7)
    )
    await story.tap("button.menu", "button.mediation", "card_dispute")
    assert story.shows("standing.open")
    await story.tap("button.door-used")
    assert story.shows("standing.waiting")
    await story.tap("button.remind-on")
    await story.reminded(15)
    assert story.say("card_dispute") in story.phone.text
    await story.tap("button.answered", "reply.refused", "be_ombudsfin")
    assert story.shows("standing.try")
    await story.tap("button.letter", "button.sent")
    assert story.shows("standing.waiting")
    await story.tap("outcome.silent")
    await story.tap("button.menu", "button.folder")
    assert story.phone.text.count(story.say("be_ombudsfin")) >= 2
    await story.tap("button.cases", "outcome.ended")
    assert story.shows("over-ended")
    assert house.rows("SELECT count(*) FROM person WHERE due IS NOT NULL")
    await story.tap("button.back", "button.menu", "button.mediation", "be_ombudsfin")
    await story.tap("button.undo")
    assert story.shows("standing.waiting"), "what was answered is taken back, not that it was sent"


async def test_a_day_to_wait_for_is_remembered(house: House) -> None:
    """A formal notice too recent for a court: the bot offers to say when its time is over."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    for _ in range(2):
        await story.tap("outcome.unsolved")
    await story.tap("button.letter", "button.sent", "outcome.silent", "outcome.silent")
    await story.tap("button.letter", "button.sent", "outcome.silent")
    assert story.shows("outside")
    await live_in(story, "fr")
    await story.tap("fr_court")
    assert story.shows("standing.missing")
    day = story.today + timedelta(15)
    await story.tap("button.remind-on", day=day)
    await story.reminded(15)
    assert story.shows("reminder-door", door=story.say("fr_court"))
    await story.tap("button.see-door")
    assert story.shows("standing.try")


# --- the country, and the sources -----------------------------------------------------------------


async def test_the_country_is_asked_once_and_may_be_changed_or_kept_silent(house: House) -> None:
    """Without a case: asked, kept, changed; or not said, and only what is open to all is shown."""
    phone = house.phone()
    await phone.send("/mediation")
    assert "Dans quel pays vivez-vous" in phone.text
    await phone.tap("Je préfère ne pas répondre")
    assert "Un médiateur (en France)" not in phone.text
    assert "Banque : paiement par carte" in phone.labels
    await phone.tap("Changer de pays")
    await phone.tap("Suisse")
    assert "Dans quel pays" not in phone.text
    assert "Un médiateur (en France)" not in phone.text
    await phone.send("/mediation")
    assert "Pays : Suisse" in phone.text
    assert "Commencer une réclamation" in phone.labels


async def test_the_sources_are_one_tap_away_and_dated(house: House) -> None:
    """Under every screen that states a right: where it comes from, and when it was checked."""
    phone = house.phone()
    await phone.send("/mediation")
    await phone.tap("France")
    await phone.tap("Celles qui ne peuvent aider")
    await phone.tap("Médiateur (France)")
    await phone.tap("Sources")
    assert "Code de la consommation, art. L612-1" in phone.text
    assert "Vérifié le 22 novembre 2026" in phone.text
    assert "Selon SAS Médiation Solution" in phone.text
    await phone.tap("← Retour")
    assert "Ne peut pas agir ici" in phone.text


@SLOW
@given(data=st.data(), language=st.sampled_from(LANGUAGES))
def test_whatever_states_a_fact_has_its_sources_beside_it(
    guide: Guide, data: st.DataObject, language: str
) -> None:
    """The page of a door, the list, a right, a letter, the clocks."""
    one = data.draw(disputes(guide))
    doors = [Show("recourse", door.name) for door in doors_of(guide, one, TODAY)]
    for page in (*doors[:3], Show("mediation"), Show("rights"), Show("clocks"), Show()):
        screen = draw(guide, one, page, language, TODAY)
        sources = [
            button.event
            for button in screen.buttons
            if isinstance(button, Tap)
            and isinstance(button.event, Show)
            and button.event.page == "why"
        ]
        assert page.page not in ("recourse", "mediation") or sources or page.page == "mediation"
        for event in sources:
            why = draw(guide, one, event, language, TODAY)
            assert why.blocks[0] != screen.blocks[0]
            assert any(type(block).__name__ == "Sources" for block in why.blocks)


# --- nobody is let in -----------------------------------------------------------------------------


def test_a_door_cannot_be_used_before_there_is_a_dispute(guide: Guide) -> None:
    """Without a case, or before its questions are answered, a forged button changes nothing."""
    for one in (
        Person(about={"country": "fr"}),
        Person(cases=(Case(id=1, answers={"problem": "nordvpn_billing"}),)),
    ):
        for event in (Sent("card_dispute"), Report("card_dispute", "solved")):
            turned = turn(guide, one, one.case.id, event, TODAY, 2)
            assert turned.person.case.steps == ()


def test_every_address_is_on_its_official_domain(guide: Guide) -> None:
    """Each door with an address names the domain; https, and nothing that is closed."""
    for name, door in guide.recourse.items():
        assert isinstance(door, Recourse)
        for address in door.url.values():
            host = address.removeprefix("https://").split("/")[0]
            assert address.startswith("https://")
            assert host == door.domain or host.endswith(f".{door.domain}"), name
            assert "ec.europa.eu/consumers/odr" not in address, "closed since 2025-07-20"
