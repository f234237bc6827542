"""The guide alone, as stories: what was said and done goes in, where one stands comes out."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.guide.case import CASES_KEPT, OUTSIDE, Case, Person, Step
from bot.guide.content import Guide
from bot.guide.events import (
    Answer,
    Begin,
    Enter,
    Erase,
    Event,
    Open,
    Reopen,
    Report,
    Show,
    Speak,
    Unanswer,
)
from bot.guide.journey import (
    Ask,
    Knock,
    Outside,
    Over,
    advance,
    answers_of,
    back,
    company_of,
    position,
)
from bot.guide.library import load
from bot.guide.moves import Turn
from bot.guide.pages import draw
from bot.guide.recourse import door_of
from bot.guide.screen import Letter, Link, Links, Say, Tap, Text
from bot.guide.turn import turn

TODAY = date(2026, 11, 23)
RENEWAL = {"problem": "nordvpn_billing", "matter": "renewal", "seller": "site"}


def case(**steps: str) -> Case:
    """A renewal, and how it went at each rung."""
    done = [Step.model_validate({"rung": r, "day": TODAY, "outcome": o}) for r, o in steps.items()]
    return Case(id=5, opened=TODAY, answers=RENEWAL, steps=tuple(done))


def rung(guide: Guide, at: Case) -> str:
    """The rung one stands at."""
    here = position(guide, at)
    assert isinstance(here, Knock), here
    return here.rung.id


def play(guide: Guide, person: Person, *events: Event | Enter) -> Person:
    """The person after these events, each on the screen before it."""
    for number, event in enumerate(events):
        person = turn(guide, person, person.case.id, event, TODAY, 100 + number).person
    return person


# --- where one stands -----------------------------------------------------------------------------


def test_a_blank_case_asks_for_the_problem(guide: Guide) -> None:
    """With one company only, nobody is asked which."""
    here = position(guide, Case())
    assert here == Ask("problem", guide.companies["nordvpn"].problems)


def test_the_ladder_is_climbed_rung_by_rung(guide: Guide) -> None:
    """Each failure leads to the next door, and the last one outside."""
    assert rung(guide, case()) == "help"
    assert rung(guide, case(help="unsolved")) == "email_first"
    assert rung(guide, case(help="unsolved", email_first="later")) == "email_first"
    assert rung(guide, case(help="silent", email_first="unsolved")) == "chat"
    failed = {"help": "silent", "email_first": "unsolved", "chat": "silent", "notice": "silent"}
    assert position(guide, case(**failed)) == Outside()
    assert position(guide, case(**failed, outside="ended")) == Over(OUTSIDE, "ended")
    assert position(guide, case(help="solved")) == Over("help", "solved")


def test_the_order_of_doors_fits_the_problem(guide: Guide) -> None:
    """Nobody who could not reach support is sent back to the chat first."""
    for tried, first in (("nowhere", "help"), ("chat", "form"), ("email", "form")):
        start = Case(answers={"problem": "nordvpn_support_unreachable", "reached": tried})
        assert rung(guide, start) == first
    both = Case(answers={"problem": "nordvpn_support_unreachable", "reached": "both"})
    assert rung(guide, both) == "notice"


def test_an_answer_that_left_the_content_counts_as_not_given(guide: Guide) -> None:
    """After an edit of the guide, the question is asked again; the rest is kept."""
    old = Case(answers={"problem": "nordvpn_billing", "matter": "barter", "seller": "site"})
    here = position(guide, old)
    assert isinstance(here, Ask)
    assert here.question == "matter"
    assert answers_of(guide, old) == {"seller": "site"}
    assert position(guide, Case(answers={"problem": "nordvpn_gone"})) == position(guide, Case())


def test_a_question_that_no_longer_applies_is_not_counted(guide: Guide) -> None:
    """The device matters to connect to a server, not to find a lost password."""
    answers = {"problem": "nordvpn_connection", "access": "password", "device": "router"}
    assert answers_of(guide, Case(answers=answers)) == {"access": "password"}


# --- what an event changes ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "event",
    [
        Answer("matter", "refund"),
        Answer("problem", "nordvpn_installation"),
        Report("chat", "solved"),
        Report(OUTSIDE, "solved"),
        Unanswer("matter"),
        Unanswer("problem"),
        Reopen("help"),
        Show("menu"),
    ],
)
def test_what_the_present_does_not_offer_changes_nothing(guide: Guide, event: Event) -> None:
    """Stale, forged or tapped twice: the case comes back as it went in."""
    here = case()
    assert advance(guide, here, event, TODAY) is here


def test_reporting_the_same_again_keeps_the_first_day(guide: Guide) -> None:
    """A second tap on "later" does not move the day."""
    here = case(help="later")
    assert advance(guide, here, Report("help", "later"), TODAY + timedelta(3)) is here
    done = advance(guide, here, Report("help", "unsolved"), TODAY + timedelta(3))
    assert done.steps == (Step(rung="help", day=TODAY + timedelta(3), outcome="unsolved"),)


def test_only_what_is_final_is_taken_outside(guide: Guide) -> None:
    """Outside, a case is solved or closed; there is no other word for it."""
    failed = case(help="silent", email_first="unsolved", chat="silent", notice="silent")
    assert advance(guide, failed, Report(OUTSIDE, "unsolved"), TODAY) is failed
    closed = advance(guide, failed, Report(OUTSIDE, "solved"), TODAY)
    assert position(guide, closed) == Over(OUTSIDE, "solved")
    assert back(guide, closed) == Reopen(OUTSIDE)


def test_back_takes_the_latest_fact_away(guide: Guide) -> None:
    """Steps first, then answers, to the blank case."""
    here = case(help="unsolved", email_first="later")
    trail: list[Event] = []
    while (event := back(guide, here)) is not None:
        trail.append(event)
        here = advance(guide, here, event, TODAY)
    assert trail == [
        Reopen("email_first"),
        Reopen("help"),
        Unanswer("seller"),
        Unanswer("matter"),
        Unanswer("problem"),
    ]
    assert here.blank


def test_back_passes_over_a_step_on_a_rung_that_is_gone(guide: Guide) -> None:
    """A step the content no longer knows neither blocks the way back nor shows."""
    here = Case(id=5, answers=RENEWAL, steps=(Step(rung="pigeon", day=TODAY, outcome="unsolved"),))
    assert back(guide, here) == Unanswer("seller")
    assert rung(guide, here) == "help"


# --- a person, their cases ------------------------------------------------------------------------


def test_a_case_gets_its_id_with_its_first_fact(guide: Guide) -> None:
    """Until then nothing is known, and nothing is stored."""
    first = turn(guide, Person(), 0, Answer("problem", "nordvpn_billing"), TODAY, 77)
    assert first.person.case.id == 77
    assert first.person.case.opened == TODAY
    undone = turn(guide, first.person, 77, Unanswer("problem"), TODAY, 78)
    assert undone.person.cases == (Case(touched=TODAY),)


def test_an_event_for_another_case_is_stale(guide: Guide) -> None:
    """A button of an old case does not touch the new one."""
    person = Person(cases=(case(),))
    turned = turn(guide, person, 4, Report("help", "solved"), TODAY, 9)
    assert turned.stale
    assert turned.person.case.steps == ()


def test_starting_anew_keeps_the_old_case_behind(guide: Guide) -> None:
    """One may go back to it while the new one is blank, and neither is lost."""
    person = play(guide, Person(cases=(case(),)), Begin())
    assert person.case.blank
    assert person.cases[1].id == 5
    again = turn(guide, person, 0, Open(5), TODAY, 9)
    assert [one.id for one in again.person.cases] == [5]
    for wanted in (0, 12):
        assert turn(guide, person, 0, Open(wanted), TODAY, 9).stale
    with_problem = turn(guide, person, 0, Begin("nordvpn_billing"), TODAY, 9).person
    assert [one.id for one in with_problem.cases] == [9, 5]


def test_nobody_fills_the_store_with_cases(guide: Guide) -> None:
    """However often one starts anew, a limited number is kept."""
    person = Person()
    for number in range(1, CASES_KEPT + 20):
        person = turn(guide, person, person.case.id, Begin("nordvpn_billing"), TODAY, number).person
    assert len(person.cases) == CASES_KEPT
    assert person.case.id == CASES_KEPT + 19


def test_coming_in_by_a_command(guide: Guide) -> None:
    """Blank: the first question. In the middle: the choice. Over: a new complaint."""
    blank = turn(guide, Person(), 0, Enter(), TODAY, 9)
    assert (blank.person.case.blank, blank.page) == (True, Show())
    person = Person(cases=(case(),))
    assert turn(guide, person, 0, Enter(), TODAY, 9).page == Show("resume")
    assert turn(guide, person, 0, Enter("nordvpn_billing"), TODAY, 9).page == Show("resume")
    other = turn(guide, person, 0, Enter("nordvpn_installation"), TODAY, 9)
    assert other.page == Show("resume", "nordvpn_installation")
    over = turn(guide, Person(cases=(case(help="solved"),)), 0, Enter(), TODAY, 9)
    assert over.person.case.blank
    assert over.person.cases[1].id == 5


def test_language_and_erasure(guide: Guide) -> None:
    """A language leaves the place; erasure leaves nothing, and an old consent is asked again."""
    person = Person(cases=(case(),))
    spoken = turn(guide, person, 0, Speak("en"), TODAY, 9)
    assert spoken.person.language == "en"
    assert position(guide, spoken.person.case) == position(guide, person.case)
    assert turn(guide, person, 5, Erase(), TODAY, 9) == Turn(Person(), Show("erased"), erased=True)
    asked = turn(guide, person, 4, Erase(), TODAY, 9)
    assert (asked.page, asked.erased) == (Show("erase"), False)


# --- screens --------------------------------------------------------------------------------------


def says(guide: Guide, person: Person, page: Show = Show()) -> list[str]:  # noqa: B008 frozen
    """The ids of the paragraphs of a screen."""
    blocks = draw(guide, person, page, "fr", TODAY).blocks
    return [block.say.id for block in blocks if isinstance(block, Text)]


def test_a_page_that_means_nothing_now_is_the_present(guide: Guide) -> None:
    """Old buttons lead to pages too."""
    blank = draw(guide, Person(), Show(), "fr", TODAY)
    for page in (Show("nowhere"), Show("steps"), Show("resume"), Show("resume", "x")):
        assert draw(guide, Person(), page, "fr", TODAY) == blank
    assert draw(guide, Person(), Show("recourse", "nobody"), "fr", TODAY) == blank
    assert says(guide, Person(), Show("nudge", "gibberish")) == ["nudge.text"]


def test_waiting_offers_the_steps_again(guide: Guide) -> None:
    """After "later", the steps are one tap away and the report still possible."""
    person = Person(cases=(case(help="later"),))
    assert says(guide, person)[0] == "waiting"
    assert says(guide, person, Show("steps"))[0] == "progress"
    events = [
        b.event for b in draw(guide, person, Show("steps"), "fr", TODAY).buttons if type(b) is Tap
    ]
    assert Report("help", "unsolved") in events


def test_a_mediator_wants_a_written_complaint_first(guide: Guide) -> None:
    """Art. L612-2: missing until a form or an e-mail was sent, whatever else was tried."""

    def lacks(person: Person) -> bool:
        french = person.model_copy(update={"about": {"country": "fr"}})
        door = door_of(guide, french, "fr_mediator", TODAY)
        assert door is not None
        return door.missing is not None and door.until is None

    assert lacks(Person())
    assert lacks(Person(cases=(case(chat="unsolved"),)))
    assert not lacks(Person(cases=(case(help="silent", email_first="silent"),)))


def test_an_article_not_seen_in_french_is_offered_in_english_beside(guide: Guide) -> None:
    """French readers get both addresses, unless the French page is known to exist."""

    def pages(answers: dict[str, str], language: str) -> tuple[list[str], list[str]]:
        screen = draw(guide, Person(cases=(Case(id=5, answers=answers),)), Show(), language, TODAY)
        beside = [one for block in screen.blocks if isinstance(block, Links) for one in block.links]
        buttons = [button for button in screen.buttons if isinstance(button, Link)]
        return [one.url for one in buttons], [one.url for one in beside]

    host = "https://support.nordvpn.com/hc"
    buttons, beside = pages(RENEWAL, "fr")
    assert f"{host}/fr/articles/19556844985489" in buttons
    assert f"{host}/en-us/articles/19556844985489" in beside
    buttons, beside = pages(RENEWAL, "en")
    assert f"{host}/en-us/articles/19556844985489" in buttons
    assert beside == []
    buttons, beside = pages(RENEWAL | {"matter": "refund"}, "fr")
    assert f"{host}/fr/articles/19476991311121" in buttons
    assert f"{host}/en-us/articles/19476991311121" not in beside


def test_the_letter_recalls_the_exchanges_that_failed(guide: Guide) -> None:
    """Help pages and doors not yet answered for are not exchanges, nor is the letter itself."""
    steps = {"help": "unsolved", "email_first": "unsolved", "chat": "unsolved", "notice": "refused"}
    screen = draw(guide, Person(cases=(case(**steps),)), Show("letter", "notice"), "fr", TODAY)
    (letter,) = (block for block in screen.blocks if isinstance(block, Letter))
    told = next(say for say in letter.paragraphs if say.id == "letter-knocks")
    knocks = told.args["knocks"]
    assert isinstance(knocks, tuple)
    doors = [say.args["door"] for say in knocks]
    assert doors == [Say("nordvpn_email"), Say("nordvpn_chat")]


# --- a second company -----------------------------------------------------------------------------


@pytest.fixture
def two(guide: Guide) -> Guide:
    """A guide with a second company, which has one problem of its own."""
    problem = guide.problems["nordvpn_installation"].model_copy(update={"company": "acme"})
    acme = guide.companies["nordvpn"].model_copy(
        update={"name": "ACME", "problems": ("acme_installation",)}
    )
    return replace(
        guide,
        companies={**guide.companies, "acme": acme},
        problems={**guide.problems, "acme_installation": problem},
    )


def test_with_two_companies_the_first_question_is_which(two: Guide) -> None:
    """Company and problem are simply the first questions, and one may go back to each."""
    assert position(two, Case()) == Ask("company", ("nordvpn", "acme"))
    person = play(two, Person(), Answer("company", "acme"), Answer("problem", "acme_installation"))
    assert company_of(two, person.case) == "acme"
    screen = draw(two, person, Show(), "fr", TODAY)
    assert screen.common["company"] == "ACME"
    assert screen.common["companies"] == "NordVPN, ACME"
    said = next(b.say for b in screen.blocks if isinstance(b, Text))
    assert said.args["answers"] == (Say("proper-name", {"name": "ACME"}), Say("acme_installation"))
    assert back(two, person.case) == Unanswer("problem")
    asked = person.with_case(person.case.without_answer("problem"))
    assert back(two, asked.case) == Unanswer("company")
    said = next(b.say for b in draw(two, asked, Show(), "fr", TODAY).blocks if isinstance(b, Text))
    assert said.args["answers"] == (Say("proper-name", {"name": "ACME"}),)


def test_a_case_begun_before_the_second_company_came_goes_on(two: Guide) -> None:
    """Its problem tells the company, though nobody was asked."""
    assert company_of(two, case()) == "nordvpn"
    assert rung(two, case()) == "help"


def test_mediation_without_a_case_speaks_of_every_company(two: Guide) -> None:
    """Nobody is asked for their company to learn who may help; each door is shown once."""
    screen = draw(two, Person(about={"country": "fr"}), Show("mediation"), "fr", TODAY)
    doors = [
        b.event
        for b in screen.buttons
        if isinstance(b, Tap) and b.event == Show("recourse", "fr_association")
    ]
    assert len(doors) == 1
    assert "company" not in screen.common


def test_every_file_of_the_content_is_read(guide: Guide) -> None:
    """The real content: one company, its five problems, in the order of the guide."""
    assert list(guide.companies) == ["nordvpn"]
    assert [name.removeprefix("nordvpn_") for name in guide.companies["nordvpn"].problems] == [
        "installation",
        "malfunction",
        "connection",
        "billing",
        "support_unreachable",
    ]
    content = Path(__file__).parent.parent / "bot" / "content"
    again = load(content)
    assert again == guide
