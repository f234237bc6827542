"""What somebody typed: the answer that was awaited, a page, a yes or a no, how it went at a door,
the answer to the question before one, or a description of their problem. To small talk, a word."""

from datetime import date
from typing import Final

from bot.guide.case import Case, Person
from bot.guide.content import Guide, Question
from bot.guide.details import cleaned, put, question_of, spelled, understood
from bot.guide.events import Answer, Event, Report, Sent, Show
from bot.guide.heard import (
    Heard,
    agrees,
    declines,
    heard,
    joined,
    option_of,
    outcome_of,
    page_of,
    taken,
    tells,
)
from bot.guide.journey import Ask, Knock, company_of, position, sendable
from bot.guide.moves import TEXT_KEPT, Turn, advanced, kept
from bot.guide.typed import parse_day
from bot.reader.reader import DISTRESS, PROBLEM

ASKING: Final = frozenset({PROBLEM, "other", "elsewhere"})
"""What a text may be taken for that is no small talk: the person says what it is about."""
BRIEF: Final = 60
"""The length (`Question.longest`) of a detail that nobody answers by telling a problem."""
SMALL: Final = 120
"""That of a detail that nobody answers by telling a story: "none" is then no answer."""


def typed(
    guide: Guide,
    person: Person,
    text: str,
    forwarded: bool,
    today: date,
    language: str,
    new_id: int,
) -> Turn:
    """After somebody typed or forwarded a text; the person and the page are as in `turn.turn`."""
    text = cleaned(text)  # what is read is what will be kept
    page, _, name = person.awaited.partition(" ")
    if forwarded or page == "reply":
        if person.case.blank:
            return Turn(person, Show("nudge", "forwarded" if forwarded else "text"))
        return kept(person, "text", today, text=text[:TEXT_KEPT])
    if page == "sent_day":
        if parse_day(text, today, language) is None and _is_another(guide, person, text):
            return _to_confirm(person, text, Show("heard", f"{page}__{name}"))
        return _typed_day(guide, person, name, text, today, language)
    if heard(guide, person, text).kind == DISTRESS:
        return Turn(person, Show("nudge", DISTRESS))
    question = question_of(guide, person, name) if page in ("fill", "change") else None
    story = question is not None and question.kind == "text" and question.longest > SMALL
    asked = page_of(guide, text)
    if asked is not None and not story and outcome_of(guide, text) is None:
        return Turn(person, Show(asked))
    if question is not None:
        return _detail(guide, person, question, page, text, today, language)
    if person.said:
        return _about_what_was_said(guide, person, text, today, language, new_id)
    return _unasked(guide, person, text, today, language, new_id)


def problems_of(guide: Guide, case: Case) -> tuple[str, ...]:
    """The problems that a case may be about."""
    company = company_of(guide, case)
    return guide.companies[company].problems if company is not None else ()


def _detail(
    guide: Guide,
    person: Person,
    question: Question,
    page: str,
    text: str,
    today: date,
    language: str,
) -> Turn:
    """The answer to a question of a letter, unless it tells of another problem."""
    value = understood(question, text, today, language)
    if question.chosen:
        value = option_of(guide, person, question.id, question.options, text)
    if value is None or (question.kind == "text" and question.longest <= SMALL):
        value = "" if declines(guide, text, question.chosen) else value  # as by the button
    brief = question.kind != "text" or question.longest <= BRIEF
    if (value is None or brief) and _is_another(guide, person, text):
        return _to_confirm(person, text, Show("heard", f"{page}__{question.id}"))
    # A question that buttons answer is put again, with a word on how: the person stays at it.
    if value is None:
        return Turn(person, Show(f"{page}_again", question.id))
    return Turn(put(person, question, value), Show("summary" if page == "change" else "fill"))


def _about_what_was_said(
    guide: Guide, person: Person, text: str, today: date, language: str, new_id: int
) -> Turn:
    """A description waits to be confirmed: a yes, a no, or more of it; or another one."""
    if (event := _told(guide, person, text, today, language)) is not None:
        return advanced(guide, person, event, today, new_id)
    before, found = heard(guide, person, person.said), heard(guide, person, text)
    match agrees(guide, text):
        case True if before.kind == PROBLEM:
            return Turn(taken(guide, person, before.problems[0], today, language, new_id), Show())
        case False if not found.sure:
            return Turn(person, Show("choose"))
    if found.kind not in ASKING:
        return Turn(person, Show("nudge", found.kind))
    if tells(text) and found.sure and found.problems[0] not in before.problems[:1]:
        return _unasked(guide, person, text, today, language, new_id)
    longer = joined(person.said, text)[:TEXT_KEPT]
    added = person.model_copy(update={"said": longer})
    return Turn(added, Show("heard" if heard(guide, added, longer).kind == PROBLEM else "choose"))


def _unasked(
    guide: Guide, person: Person, text: str, today: date, language: str, new_id: int
) -> Turn:
    """A text that nobody asked for by its kind."""
    found = heard(guide, person, text)
    at, here = position(guide, person.case), person.case.answers.get("problem")
    if (event := _told(guide, person, text, today, language)) is not None:
        return advanced(guide, person, event, today, new_id)
    if not isinstance(at, Ask) and "?" in text and found.kind in ASKING and not found.sure:
        return Turn(person, Show("nudge", "question"))
    if isinstance(at, Knock) and not tells(text):
        vague = found.kind in ASKING and not found.sure
        if vague or agrees(guide, text) is not None:
            return Turn(person, Show("nudge", "text"))
    if isinstance(at, Ask) and at.question not in ("company", "problem"):
        option = option_of(guide, person, at.question, at.options, text)
        other = tells(text) and (_elsewhere(found, here) or found.sure)
        if option is not None and not other:
            return advanced(guide, person, Answer(at.question, option), today, new_id)
        if found.kind in ASKING and not tells(text):
            return Turn(person, Show("asked_again"))
    if found.kind not in ASKING or not found.problems:
        return Turn(person, Show("nudge", found.kind if found.problems else "text"))
    if found.kind != PROBLEM:
        return _to_confirm(person, text, Show("choose"))
    if found.language not in ("", language) and not person.offered:
        switching = person.model_copy(update={"offered": True})
        return _to_confirm(switching, text, Show("heard", found.language))
    return _to_confirm(person, text, Show("heard"))


def _told(guide: Guide, person: Person, text: str, today: date, language: str) -> Event | None:
    """How it went at the door before one, if a few words say that; as by the button."""
    at, outcome = position(guide, person.case), outcome_of(guide, text)
    if not isinstance(at, Knock) or outcome is None:
        return None
    if outcome in ("silent", "refused") and guide.channels[at.rung.channel].kind == "help_centre":
        return None  # nobody answers there: it is said of something else
    if outcome != "sent":
        return Report(at.rung.id, outcome)
    if person.case.step(at.rung.id) is not None or at.rung not in sendable(guide, person.case):
        return None
    day = parse_day(text, today, language)
    return Sent(at.rung.id, spelled(day) if day is not None and not day.rough else "")


def _elsewhere(found: Heard, here: str | None) -> bool:
    """Whether a text is plainly about another problem than the present one."""
    return found.kind == PROBLEM and found.sure and found.problems[0] != here


def _is_another(guide: Guide, person: Person, text: str) -> bool:
    """Whether a text that should answer a question tells of another problem."""
    found = heard(guide, person, text)
    return tells(text) and _elsewhere(found, person.case.answers.get("problem"))


def _to_confirm(person: Person, text: str, page: Show) -> Turn:
    said = {"said": text[:TEXT_KEPT], "unsaid": ()}
    return Turn(person.model_copy(update=said), page)


def _typed_day(
    guide: Guide, person: Person, rung: str, text: str, today: date, language: str
) -> Turn:
    """The day on which a message left, as typed."""
    day = parse_day(text, today, language)
    if rung not in guide.recourse and rung not in {one.id for one in sendable(guide, person.case)}:
        return Turn(person, Show("nudge", "text"))
    if day is None or day.rough:  # what was sent is known to the day
        return Turn(person, Show("sent_day_again", rung))
    return advanced(guide, person, Sent(rung, spelled(day)), today, person.case.id)
