"""What an input comes to for a person with cases: the person after it, and the page to show.

    turn(guide, person, about, event, today, new_id, language) -> Turn

Pure, like `journey.py`: nothing is sent or saved here. When nobody said anything and the bot speaks
first, it is a turn too: see `speaking.py`.
"""

from datetime import date
from typing import Final

from bot.guide.case import Case, Person
from bot.guide.content import Guide
from bot.guide.details import open_detail
from bot.guide.events import (
    Attach,
    Begin,
    Change,
    Drop,
    Enter,
    Erase,
    Input,
    Keep,
    Leave,
    Open,
    Put,
    Remove,
    Reside,
    Ring,
    Settle,
    Show,
    Speak,
    Take,
    Typed,
)
from bot.guide.heard import taken
from bot.guide.journey import Outside, in_the_middle, position
from bot.guide.moves import Turn, advanced, answered, attached, begun, kept, without
from bot.guide.places import COUNTRIES, ZONES
from bot.guide.saying import problems_of, typed

UNSAID_KEPT: Final = 20
"""Things taken back of one description; nothing gives so many answers."""

HEARING: Final = frozenset({"heard", "choose", "picked", "nudge"})
"""The pages on which a description is confirmed; on any other it is forgotten."""
LETTERS: Final = frozenset({"letter", "letter_fr", "letter_en"})
"""The pages that show a letter."""
AWAITING: Final = frozenset({"fill", "change", "sent_day", "reply", "erase", "language"}) | LETTERS
"""The pages on which something may be typed, if only what a button says; the first ones again,
once it was not understood."""
COMPLETING: Final = frozenset({"fill", "fill_again", "countries", "draft", "sheet", "why", "nudge"})
"""The pages one comes to from a letter, without leaving it."""


def turn(
    guide: Guide,
    person: Person,
    about: int,
    event: Input,
    today: date,
    new_id: int,
    language: str = "fr",
) -> Turn:
    """What an input comes to.

    In: the guide; the person; `about`, the id of the case whose screen was tapped; the input; the
    person's day; `new_id`, the id that a case gets if one begins now; the language in which days
    are typed. Out: the turn.
    """
    turned = _turned(guide, person, about, event, today, new_id, language)
    if turned.erased or turned.page is None:
        return turned
    noted = {
        "spoken": language,
        "awaited": _awaited(guide, turned),
        **_left_open(turned.page),
        **({} if turned.page.page in HEARING else {"said": "", "unsaid": ()}),
        "cases": _touched(turned.person.cases, today),
    }
    return Turn(
        turned.person.model_copy(update=noted),
        turned.page,
        stale=turned.stale,
        dropped=turned.dropped,
    )


def again(person: Person, event: Input) -> Turn:
    """What is left of an input whose effect is saved already: to say where it led."""
    match event:
        case Show():
            return Turn(person, event)
        case Put():
            return Turn(person, Show("fill"))
        case Change():
            return Turn(person, Show("summary"))
        case Attach():
            return Turn(person, Show("evidence"))
        case Erase() if person == Person():
            return Turn(person, Show("erased"), erased=True)
        case Erase():
            return Turn(person, Show("erase"))  # it was asked again, and nothing is erased
        case Drop():
            return Turn(person, Show("dropped"), dropped=True)
        case Typed() if person.awaited:
            page, _, name = person.awaited.partition(" ")
            return Turn(person, Show(page, name))
    return Turn(person, Show())


def _touched(cases: tuple[Case, ...], today: date) -> tuple[Case, ...]:
    """The cases once their person came: the present one is used today.

    So are those about to be deleted: who was told and came back has not left.
    """
    used = {"touched": today, "announced": None}
    return tuple(
        case.model_copy(update=used)
        if place == 0 or case.announced is not None or case.touched is None
        else case
        for place, case in enumerate(cases)
    )


def _left_open(page: Show) -> dict[str, str]:
    """Which letter is looked at or completed, and the door outside from which one came to it."""
    if page.page == "recourse":
        return {"beside": page.of}
    if page.page in LETTERS:
        return {"writing": page.of}
    drafted = page.page.startswith(("draft_", "sheet_"))
    return {} if page.page in COMPLETING or drafted else {"beside": ""}


def _awaited(guide: Guide, turned: Turn) -> str:
    """What the page asks the person to type, if anything."""
    page = turned.page
    if page is None or (name := page.page.removesuffix("_again")) not in AWAITING:
        return ""
    if name == "fill" and not page.of:
        question = open_detail(guide, turned.person)
        return f"fill {question.id}" if question is not None else ""
    return f"{name} {page.of}"


def _turned(
    guide: Guide,
    person: Person,
    about: int,
    event: Input,
    today: date,
    new_id: int,
    language: str,
) -> Turn:
    case = person.case
    match event:
        case Show():
            return Turn(person, event)
        case Speak(chosen):
            page = Show("heard") if person.said else Show()
            return Turn(person.model_copy(update={"language": chosen}), page)
        case Settle(zone) if zone in ZONES:
            return Turn(person.model_copy(update={"zone": zone}), Show())
        case Reside(country) if country in COUNTRIES or country == "":
            there = {**person.about, "country": country}
            outside = isinstance(position(guide, case), Outside)
            page = Show() if outside else Show("mediation")
            return Turn(person.model_copy(update={"about": there}), page)
        case Enter(node):
            return _entered(guide, person, node, today, new_id)
        case Typed(text, forwarded):
            return typed(guide, person, text, forwarded, today, language, new_id)
        case Attach():
            return attached(person, event, today)
        case Erase() if about == case.id:
            return Turn(Person(), Show("erased"), erased=True)
        case Erase():
            # A confirmation that was given for an older state is asked for again.
            return Turn(person, Show("erase"))
        case _ if about != case.id:
            return Turn(person, Show(), stale=True)
        case Begin(problem):
            return Turn(begun(guide, person, problem, today, new_id), Show())
        case Open(wanted) if wanted != case.id:
            opened = person.in_case(wanted)
            return Turn(person, Show(), stale=True) if opened is None else Turn(opened, Show())
        case Drop(wanted) if wanted and any(one.id == wanted for one in person.cases):
            return Turn(without(person, wanted), Show("dropped"), dropped=True)
        case Put(name, value) | Change(name, value):
            return answered(guide, person, name, value, today, change=isinstance(event, Change))
        case Remove(number):
            left = tuple(one for one in case.evidence if str(one.number) != number)
            if len(left) == len(case.evidence):
                return Turn(person, Show("evidence"), stale=True)
            smaller = case.model_copy(update={"evidence": left})
            return Turn(person.with_case(smaller), Show("evidence"))
        case Take(problem) if person.said and problem in problems_of(guide, case):
            return Turn(taken(guide, person, problem, today, language, new_id), Show())
        case Leave(question) if person.said:
            unsaid = tuple(dict.fromkeys((*person.unsaid, question)))[-UNSAID_KEPT:]
            return Turn(person.model_copy(update={"unsaid": unsaid}), Show("picked"))
        case Keep() if person.said and not case.blank:
            return kept(person, "text", today, text=person.said)
        case Settle() | Reside() | Open() | Drop() | Ring() | Take() | Leave() | Keep():
            return Turn(person, Show(), stale=True)
    return advanced(guide, person, event, today, new_id)


def _entered(guide: Guide, person: Person, node: str, today: date, new_id: int) -> Turn:
    """Come in: to the first question, to a given node, or to the choice between old and new."""
    case = person.case
    problem = node if node in guide.problems else ""
    if in_the_middle(guide, case):
        if problem == case.answers.get("problem"):
            return Turn(person, Show("resume"))
        return Turn(person, Show("resume", problem))
    return Turn(begun(guide, person, problem, today, new_id), Show())
