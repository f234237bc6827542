"""What an input comes to for a person with cases: the person after it, and the page to show.

    turn(guide, person, about, event, today, new_id, language) -> Turn

Pure, like `journey.py`: nothing is sent or saved here. When nobody said anything and the bot speaks
first, it is a turn too: see `speaking.py`.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.guide.case import Case, Evidence, Person
from bot.guide.content import Guide
from bot.guide.details import (
    FIRST,
    accepted,
    cleaned,
    known_of,
    open_detail,
    put,
    question_of,
    spelled,
    understood,
)
from bot.guide.events import (
    Answer,
    Attach,
    Begin,
    Change,
    Drop,
    Enter,
    Erase,
    Event,
    Input,
    Keep,
    Leave,
    Open,
    Put,
    Remind,
    Remove,
    Reopen,
    Report,
    Reside,
    Ring,
    Sent,
    Settle,
    Show,
    Speak,
    Take,
    Typed,
)
from bot.guide.heard import PROBLEM, Heard, agrees, heard, option_of, taken, tells
from bot.guide.journey import (
    Ask,
    Outside,
    advance,
    company_of,
    in_the_middle,
    position,
    sendable,
)
from bot.guide.places import COUNTRIES, ZONES
from bot.guide.typed import parse_day

ASKING: Final = frozenset({PROBLEM, "other", "elsewhere"})
"""What a text may be taken for that is no small talk: the person says what it is about."""
UNSAID_KEPT: Final = 20
"""Things taken back of one description; nothing gives so many answers."""
CASES_KEPT: Final = 50
"""Cases kept for one person; nobody has so many disputes, and a flood must not fill the store."""
EVIDENCE_KEPT: Final = 40
"""Pieces of evidence kept in one case."""
EVIDENCE_SIZE: Final = 20 * 2**20
"""Bytes of a file that a bot may fetch from Telegram (Bot API, getFile)."""
EVIDENCE_MEDIA: Final = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/webp",
        "image/heic",
        "application/pdf",
        "text/plain",
        "message/rfc822",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
    }
)
"""What a piece of evidence may be: a picture, a document, an e-mail. Nothing that runs."""
TEXT_KEPT: Final = 4096
"""Characters of a text kept as evidence: one message of Telegram's."""
NAME_KEPT: Final = 100
"""Characters of the name of a file."""

HEARING: Final = frozenset({"heard", "choose", "picked"})
"""The pages on which a description is confirmed; on any other it is forgotten."""
BRIEF: Final = 60
"""The length (`Question.longest`) of a detail that nobody answers by telling a story."""
AWAITING: Final = frozenset({"fill", "change", "sent_day", "reply"})
"""The pages on which something may be typed; each again, once it was not understood."""
LETTERS: Final = frozenset({"letter", "letter_fr", "letter_en"})
"""The pages that show a letter."""
COMPLETING: Final = frozenset({"fill", "fill_again", "countries", "draft", "sheet", "why", "nudge"})
"""The pages one comes to from a letter, without leaving it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What an input comes to: the person after it, and the page to show (None: say nothing).

    `stale`: the event no longer meant anything. `erased`: everything about the person goes.
    `dropped`: one case goes, and what was received with it.
    """

    person: Person
    page: Show | None
    stale: bool = False
    erased: bool = False
    dropped: bool = False


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


def again(person: Person, event: Input) -> Show:
    """The page to show for an input whose effect is saved already, but not yet answered."""
    match event:
        case Put():
            return Show("fill")
        case Change():
            return Show("summary")
        case Attach():
            return Show("evidence")
        case Erase():
            return Show("erased")
        case Typed() if person.awaited:
            page, _, name = person.awaited.partition(" ")
            return Show(page, name)
    return Show()


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
            return _typed(guide, person, text, forwarded, today, language, new_id)
        case Attach():
            return _attached(person, event, today)
        case Erase() if about == case.id:
            return Turn(Person(), Show("erased"), erased=True)
        case Erase():
            # A confirmation that was given for an older state is asked for again.
            return Turn(person, Show("erase"))
        case _ if about != case.id:
            return Turn(person, Show(), stale=True)
        case Begin(problem):
            return Turn(_begun(guide, person, problem, today, new_id), Show())
        case Open(wanted) if wanted != case.id:
            opened = person.in_case(wanted)
            return Turn(person, Show(), stale=True) if opened is None else Turn(opened, Show())
        case Drop(wanted) if wanted and any(one.id == wanted for one in person.cases):
            return Turn(_without(person, wanted), Show("dropped"), dropped=True)
        case Put(name, value) | Change(name, value):
            return _put(guide, person, name, value, today, change=isinstance(event, Change))
        case Remove(number):
            kept = tuple(one for one in case.evidence if str(one.number) != number)
            if len(kept) == len(case.evidence):
                return Turn(person, Show("evidence"), stale=True)
            smaller = case.model_copy(update={"evidence": kept})
            return Turn(person.with_case(smaller), Show("evidence"))
        case Take(problem) if person.said and problem in _problems(guide, case):
            return Turn(taken(guide, person, problem, today, language, new_id), Show())
        case Leave(question) if person.said:
            unsaid = tuple(dict.fromkeys((*person.unsaid, question)))[-UNSAID_KEPT:]
            return Turn(person.model_copy(update={"unsaid": unsaid}), Show("picked"))
        case Keep() if person.said and not case.blank:
            return _kept(person, "text", today, text=person.said)
        case Settle() | Reside() | Open() | Drop() | Ring() | Take() | Leave() | Keep():
            return Turn(person, Show(), stale=True)
    return _advanced(guide, person, event, today, new_id)


def _advanced(guide: Guide, person: Person, event: Event, today: date, new_id: int) -> Turn:
    """What changes the case itself."""
    case = person.case
    changed = advance(guide, case, event, today)
    if changed == case:
        return Turn(person, Show(), stale=True)
    if changed.blank:
        changed = Case()
    elif changed.id == 0:
        changed = changed.model_copy(update={"id": new_id})
    if isinstance(event, Sent):
        changed = _with_told(guide, person, changed, event.rung)
    return Turn(person.with_case(changed), _next(guide, changed, event))


def _next(guide: Guide, case: Case, event: Event) -> Show:
    """The page to show after a change of the case: where one is, or the door that was used."""
    match event:
        case Sent(name) | Remind(name) | Reopen(name) if name in guide.recourse:
            return Show("recourse", name)
        case Report(name) if name in guide.recourse and in_the_middle(guide, case):
            return Show("mediation", name)  # what was noted, and who comes next
    return Show()


def _with_told(guide: Guide, person: Person, sent: Case, rung: str) -> Case:
    """The case with all that was said when a message left."""
    step = sent.step(rung)
    if step is None or step.told:
        return sent
    said = {one: person.case.answers[one] for one in FIRST if one in person.case.answers}
    return sent.with_step(step.model_copy(update={"told": {**said, **known_of(guide, person)}}))


def _entered(guide: Guide, person: Person, node: str, today: date, new_id: int) -> Turn:
    """Come in: to the first question, to a given node, or to the choice between old and new."""
    case = person.case
    problem = node if node in guide.problems else ""
    if in_the_middle(guide, case):
        if problem == case.answers.get("problem"):
            return Turn(person, Show("resume"))
        return Turn(person, Show("resume", problem))
    return Turn(_begun(guide, person, problem, today, new_id), Show())


def _begun(guide: Guide, person: Person, problem: str, today: date, new_id: int) -> Person:
    """The person in a new case, the others behind it."""
    case = Case()
    if problem in guide.problems:
        case = Case(id=new_id, opened=today, answers={"problem": problem})
    rest = tuple(one for one in person.cases if not one.blank)
    return person.model_copy(update={"cases": (case, *rest)[:CASES_KEPT]})


def _without(person: Person, wanted: int) -> Person:
    """The person without one of their cases; without what they said of themselves, if it was the
    last one."""
    return with_only(person, tuple(one for one in person.cases if one.id != wanted))


def with_only(person: Person, cases: tuple[Case, ...]) -> Person:
    """The person with these cases; without what they said of themselves, if none is left."""
    if all(one.blank for one in cases):
        return person.model_copy(update={"cases": cases or (Case(),), "about": {}})
    return person.model_copy(update={"cases": cases})


# --- details and what is typed --------------------------------------------------------------------


def _put(guide: Guide, person: Person, name: str, value: str, today: date, *, change: bool) -> Turn:
    question = question_of(guide, person, name)
    kept = None if question is None else accepted(question, value, today)
    page = Show("summary") if change else Show("fill")
    if question is None or kept is None:
        return Turn(person, Show(), stale=True)
    return Turn(put(person, question, kept), page)


def _typed(
    guide: Guide,
    person: Person,
    text: str,
    forwarded: bool,
    today: date,
    language: str,
    new_id: int,
) -> Turn:
    """A text is the answer that was awaited, or a reply to keep as evidence, or a description."""
    page, _, name = person.awaited.partition(" ")
    if forwarded or page == "reply":
        if person.case.blank:
            return Turn(person, Show("nudge", "forwarded" if forwarded else "text"))
        return _kept(person, "text", today, text=cleaned(text)[:TEXT_KEPT])
    if page == "sent_day":
        if parse_day(text, today, language) is None and _is_another(guide, person, text):
            return _to_confirm(person, text, Show("heard", f"{page}__{name}"))
        return _typed_day(guide, person, name, text, today, language)
    question = question_of(guide, person, name) if page else None
    if question is None:
        return _described(guide, person, text, today, language, new_id)
    value = understood(question, text, today, language)
    if question.chosen:
        value = option_of(guide, person, question.id, question.options, text)
    brief = question.kind != "text" or question.longest <= BRIEF
    if (value is None or brief) and _is_another(guide, person, text):
        return _to_confirm(person, text, Show("heard", f"{page}__{name}"))
    # A question that buttons answer is put again, with a word on how: the person stays at it.
    if value is None:
        return Turn(person, Show(f"{page}_again", name))
    return Turn(put(person, question, value), Show("summary" if page == "change" else "fill"))


def _problems(guide: Guide, case: Case) -> tuple[str, ...]:
    company = company_of(guide, case)
    return guide.companies[company].problems if company is not None else ()


def _described(
    guide: Guide, person: Person, text: str, today: date, language: str, new_id: int
) -> Turn:
    """A text that nobody asked for: a yes or a no to what was understood, the answer to the
    question before one, or a description to be confirmed; to small talk, a word."""
    found = heard(guide, person, text)
    if person.said and (yes := agrees(guide, text)) is not None:
        before = heard(guide, person, person.said)
        if not yes:
            return Turn(person, Show("choose"))
        if before.kind == PROBLEM and before.problems:
            return Turn(taken(guide, person, before.problems[0], today, language, new_id), Show())
    at, here = position(guide, person.case), person.case.answers.get("problem")
    if isinstance(at, Ask):
        option = option_of(guide, person, at.question, at.options, text)
        story = tells(text) and found.sure and found.problems[0] == here
        if option is not None and not story and not _elsewhere(found, here):
            answer = Answer(at.question, option)
            return _advanced(guide, person, answer, today, new_id)
    if found.kind not in ASKING or not found.problems:
        return Turn(person, Show("nudge", found.kind if found.problems else "text"))
    if found.kind != PROBLEM:
        return _to_confirm(person, text, Show("choose"))
    if found.language not in ("", language) and not person.offered:
        switching = person.model_copy(update={"offered": True})
        return _to_confirm(switching, text, Show("heard", found.language))
    return _to_confirm(person, text, Show("heard"))


def _elsewhere(found: Heard, here: str | None) -> bool:
    """Whether a text is plainly about another problem than the present one."""
    return found.kind == PROBLEM and found.sure and found.problems[0] != here


def _is_another(guide: Guide, person: Person, text: str) -> bool:
    """Whether a text that should answer a question tells of another problem."""
    found = heard(guide, person, text)
    return tells(text) and _elsewhere(found, person.case.answers.get("problem"))


def _to_confirm(person: Person, text: str, page: Show) -> Turn:
    said = cleaned(text)[:TEXT_KEPT]
    return Turn(person.model_copy(update={"said": said, "unsaid": ()}), page)


def _typed_day(
    guide: Guide, person: Person, rung: str, text: str, today: date, language: str
) -> Turn:
    """The day on which a message left, as typed."""
    day = parse_day(text, today, language)
    if rung not in guide.recourse and rung not in {one.id for one in sendable(guide, person.case)}:
        return Turn(person, Show("nudge", "text"))
    if day is None or day.rough:  # what was sent is known to the day
        return Turn(person, Show("sent_day_again", rung))
    return _advanced(guide, person, Sent(rung, spelled(day)), today, person.case.id)


# --- evidence -------------------------------------------------------------------------------------


def _attached(person: Person, sent: Attach, today: date) -> Turn:
    if person.case.blank:
        return Turn(person, Show("nudge", "photo" if sent.kind == "photo" else "file"))
    if sent.size > EVIDENCE_SIZE:
        return Turn(person, Show("not_kept", "size"))
    if sent.kind == "document" and sent.media not in EVIDENCE_MEDIA:
        return Turn(person, Show("not_kept", "media"))
    what = {"file": sent.file, "name": cleaned(sent.name)[:NAME_KEPT], "media": sent.media}
    return _kept(person, sent.kind, today, **what)


def _kept(person: Person, kind: str, today: date, **what: str) -> Turn:
    case = person.case
    if len(case.evidence) >= EVIDENCE_KEPT:
        return Turn(person, Show("not_kept", "many"))
    number = max((one.number for one in case.evidence), default=0) + 1
    piece = Evidence.model_validate({"number": number, "day": today, "kind": kind, **what})
    longer = case.model_copy(update={"evidence": (*case.evidence, piece)})
    return Turn(person.with_case(longer), Show("kept", str(number)))
