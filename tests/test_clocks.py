"""Time limits: no day later than the law or the terms give, none earlier, and nothing untrue."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guide.case import Case, Person, Step
from bot.guide.clocks import clocks_of, holds, missing_day
from bot.guide.content import Clock, Guide
from bot.guide.events import Show
from bot.guide.pages import draw
from bot.guide.rules import asked_on, complained_on, deadline
from bot.guide.screen import Text

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
SITE = {"problem": "nordvpn_billing", "seller": "site"}


def clock(**values: object) -> Clock:
    """A clock of the bot's own."""
    return Clock.model_validate({"id": "c", "since": "paid_on", "ours": True, **values})


def last(start: date, **values: object) -> date:
    """Its last day."""
    found = deadline(clock(**values), start)
    assert found is not None
    return found


def person(*steps: Step, **answers: str) -> Person:
    """Somebody who bought on the site and lives in France, unless they say otherwise."""
    known = {**SITE, **answers}
    country = known.pop("country", "fr")
    return Person(cases=(Case(id=1, answers=known, steps=steps),), about={"country": country})


def step(rung: str, outcome: str, day: date = TODAY, sent: date | None = None) -> Step:
    return Step.model_validate({"rung": rung, "outcome": outcome, "day": day, "sent": sent})


def running(guide: Guide, one: Person) -> dict[str, date | None]:
    """The clocks that run, with their last day."""
    return {ticking.clock.id: ticking.last for ticking in clocks_of(guide, one)}


# --- the last day ---------------------------------------------------------------------------------


@given(DAYS, st.integers(1, 400), st.booleans())
def test_no_clock_ends_before_its_days_are_over(start: date, days: int, working: bool) -> None:
    """The first day does not count, the last counts whole; a move is onwards, and a short one."""
    end = last(start, days=days, working=working)
    plain = start + timedelta(days)
    assert plain <= end <= plain + timedelta(5 if working else 0)
    if working:
        assert end.weekday() < 5


@given(DAYS, st.integers(1, 60))
def test_months_end_on_the_same_day_of_the_month(start: date, months: int) -> None:
    """Or on the last one of a shorter month; never in the month after."""
    end = last(start, months=months)
    assert (end.year - start.year) * 12 + end.month - start.month == months
    assert end.day == min(start.day, monthrange(end.year, end.month)[1])


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2026, 11, 9), date(2026, 11, 23)),  # a Monday, two weeks later
        (date(2026, 11, 7), date(2026, 11, 23)),  # Saturday 21 becomes Monday 23
        (date(2025, 12, 11), date(2025, 12, 26)),  # Christmas, a Thursday
        (date(2026, 3, 23), date(2026, 4, 7)),  # Easter Monday
        (date(2026, 4, 30), date(2026, 5, 15)),  # Ascension, 14 May
        (date(2026, 5, 11), date(2026, 5, 26)),  # Whit Monday
        (date(2027, 4, 17), date(2027, 5, 3)),  # 1 May 2027, a Saturday
    ],
)
def test_fourteen_days_end_on_a_working_day(start: date, end: date) -> None:
    """Code de la consommation, art. L221-19, 3°; the holidays of Code du travail, art. L3133-1."""
    assert last(start, days=14, working=True) == end


def test_a_clock_without_length_has_no_last_day() -> None:
    """Art. L215-1: "at any time"."""
    assert deadline(clock(), TODAY) is None


# --- which clocks run, for whom -------------------------------------------------------------------


def test_the_clocks_of_a_first_purchase(guide: Guide) -> None:
    """The guarantee by the terms, the withdrawal by the law of the country; the nearest first."""
    one = person(matter="refund", purchase="first", paid_on="2026-11-20", paid_with="card")
    assert list(running(guide, one).items()) == [
        ("withdraw_until", date(2026, 12, 4)),
        ("guarantee_until", date(2026, 12, 20)),
        ("card_rules", date(2027, 3, 20)),
    ]
    second = person(matter="refund", purchase="again", paid_on="2026-11-20")
    assert list(running(guide, second)) == ["withdraw_until"]
    belgian = person(matter="refund", purchase="first", paid_on="2026-11-20", country="eu")
    assert "withdraw_until_eu" in running(guide, belgian)
    assert "withdraw_until" not in running(guide, belgian)
    abroad = person(matter="refund", purchase="first", paid_on="2026-11-20", country="other")
    assert list(running(guide, abroad)) == ["guarantee_until"]


def test_the_clocks_of_a_card(guide: Guide) -> None:
    """A charge that nobody authorised has the law's times, one charged twice the network's."""
    unknown = {"matter": "charge", "charged": "unknown", "paid_on": "2026-11-01"}
    assert running(guide, person(**unknown, paid_with="card")) == {
        "card_abroad": date(2027, 1, 10),
        "card_europe": date(2027, 12, 1),
    }
    twice = {"matter": "charge", "charged": "twice", "paid_on": "2026-11-01"}
    assert running(guide, person(**twice, paid_with="card")) == {"card_twice": date(2027, 1, 30)}
    assert running(guide, person(**twice, paid_with="paypal")) == {
        "paypal_rules": date(2027, 4, 30)
    }
    assert running(guide, person(**twice)) == {}


def test_a_renewal_announced_in_time_has_no_free_end(guide: Guide) -> None:
    """Without the notice, or with a late one, the contract may be ended at any time."""
    for notice, free in (("none", True), ("late", True), ("received", False), ("unsure", False)):
        one = person(matter="renewal", notice=notice, paid_on="2026-11-01")
        assert ("free_end" in running(guide, one)) == free
    assert running(guide, person(matter="renewal", notice="none", paid_on="2026-11-01")) == {
        "free_end": None
    }


def test_the_terms_promise_a_renewal_back_in_three_countries(guide: Guide) -> None:
    """Germany, the Netherlands and the United Kingdom: the clock runs there, and nowhere else."""
    for country, promised in (
        ("de", True),
        ("nl", True),
        ("gb", True),
        ("fr", False),
        ("be", False),
    ):
        one = person(matter="renewal", paid_on="2026-11-01", country=country)
        assert ("renewal_terms_until" in running(guide, one)) == promised
        claims = [
            one_.id
            for one_ in guide.problems["nordvpn_billing"].arguments
            if holds(guide, one, one_, TODAY)
        ]
        assert ("claim_renewal_terms" in claims) == promised


def test_a_day_that_is_missing_is_asked_for(guide: Guide) -> None:
    """Only if it would start a clock."""
    assert missing_day(guide, person(matter="refund", purchase="first")) == "paid_on"
    assert missing_day(guide, person(matter="refund", purchase="first", paid_on="2026-11-20")) is (
        None
    )
    assert missing_day(guide, person(matter="invoice")) is None


# --- the written complaint ------------------------------------------------------------------------


def test_the_year_of_the_mediator_runs_from_the_day_it_was_sent(guide: Guide) -> None:
    """Art. L612-2: from the written complaint, not from the day on which its outcome was noted."""
    sent = TODAY - timedelta(20)
    one = person(step("email", "refused", sent=sent), matter="refund")
    assert running(guide, one)["year"] == date(2027, 11, 3)
    for unsaid in ("refused", "silent", "asked"):
        late = step("notice", "sent", sent=TODAY)
        one = person(step("email", unsaid), late, matter="refund")
        assert complained_on(guide, one.case) is None
        assert "year" not in running(guide, one), "a later letter does not begin it anew"
    assert "year" not in running(guide, person(step("chat", "refused"), matter="refund"))


def test_what_was_asked_for_by_chat_was_asked_for(guide: Guide) -> None:
    """The terms' own way to a refund is the chat: it keeps the guarantee."""
    bought = TODAY - timedelta(28)
    answers = {"matter": "refund", "purchase": "first", "paid_on": bought.isoformat()}
    asked = person(step("help", "unsolved"), step("chat", "unsolved"), **answers)
    assert asked_on(guide, asked.case, in_writing=False) == TODAY
    assert asked_on(guide, asked.case, in_writing=True) is None
    problem = guide.problems["nordvpn_billing"]
    claim = next(one for one in problem.arguments if one.id == "claim_guarantee")
    assert holds(guide, asked, claim, TODAY + timedelta(8))
    withdrawal = next(one for one in problem.arguments if one.id == "claim_withdrawal")
    recent = {**answers, "paid_on": (TODAY - timedelta(10)).isoformat()}
    by_chat = person(step("help", "unsolved"), step("chat", "unsolved"), **recent)
    assert holds(guide, by_chat, withdrawal, TODAY)
    assert not holds(guide, by_chat, withdrawal, TODAY + timedelta(8)), "it wants a declaration"
    silent = person(step("help", "unsolved"), **answers)
    assert holds(guide, silent, claim, TODAY + timedelta(2))
    assert not holds(guide, silent, claim, TODAY + timedelta(3))


@given(st.integers(0, 60), st.booleans())
def test_a_right_is_claimed_only_while_it_runs(guide: Guide, ago: int, rough: bool) -> None:
    """A day known roughly must leave a week to spare."""
    bought = "~" * rough + (TODAY - timedelta(ago)).isoformat()
    one = person(matter="refund", purchase="first", paid_on=bought)
    arguments = {a.id: a for a in guide.problems["nordvpn_billing"].arguments}
    spare = 7 if rough else 0
    assert holds(guide, one, arguments["claim_guarantee"], TODAY) == (ago + spare <= 30)
    fortnight = deadline(clock(days=14, working=True), TODAY - timedelta(ago))
    assert fortnight is not None
    assert holds(guide, one, arguments["claim_withdrawal"], TODAY) == (
        fortnight >= TODAY + timedelta(spare)
    )


# --- a change of the content ----------------------------------------------------------------------


def test_a_change_of_the_content_changes_no_promise(guide: Guide) -> None:
    """The promised day is a fact of the step; the clock, which is none, follows the content."""
    promised = step("email", "sent", sent=TODAY).model_copy(update={"promised": date(2026, 11, 30)})
    before = (step("help", "unsolved"), step("chat", "unsolved"))
    one = person(*before, promised, matter="refund", purchase="first")
    billing = guide.problems["nordvpn_billing"]
    slower = tuple(rung.model_copy(update={"wait_days": 60}) for rung in billing.ladder)
    changed = replace(
        guide,
        problems={
            **guide.problems,
            "nordvpn_billing": billing.model_copy(update={"ladder": slower}),
        },
    )
    for content in (guide, changed):
        screen = draw(content, one, Show(), "fr", TODAY)
        said = {b.say.id: b.say.args for b in screen.blocks if isinstance(b, Text)}
        assert said["sent-until"]["until"] == date(2026, 11, 30)
