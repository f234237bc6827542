"""What comes of an input, and the moves that a turn is made of: on in the case, another case, an
answer, a piece of evidence. Pure, like all of the guide."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.guide.case import CASES_KEPT, Case, Evidence, Person
from bot.guide.content import Guide
from bot.guide.details import FIRST, accepted, cleaned, known_of, put, question_of
from bot.guide.events import Attach, Event, Remind, Reopen, Report, Sent, Show
from bot.guide.journey import advance, in_the_middle

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


def advanced(guide: Guide, person: Person, event: Event, today: date, new_id: int) -> Turn:
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


def begun(guide: Guide, person: Person, problem: str, today: date, new_id: int) -> Person:
    """The person in a new case, the others behind it."""
    case = Case()
    if problem in guide.problems:
        case = Case(id=new_id, opened=today, answers={"problem": problem})
    rest = tuple(one for one in person.cases if not one.blank)
    return person.model_copy(update={"cases": (case, *rest)[:CASES_KEPT]})


def without(person: Person, wanted: int) -> Person:
    """The person without one of their cases; without what they said of themselves, if it was the
    last one."""
    return with_only(person, tuple(one for one in person.cases if one.id != wanted))


def with_only(person: Person, cases: tuple[Case, ...]) -> Person:
    """The person with these cases; without what they said of themselves, if none is left."""
    if all(one.blank for one in cases):
        return person.model_copy(update={"cases": cases or (Case(),), "about": {}})
    return person.model_copy(update={"cases": cases})


def answered(
    guide: Guide, person: Person, name: str, value: str, today: date, *, change: bool
) -> Turn:
    """After a button gave a detail, or changed it."""
    question = question_of(guide, person, name)
    kept = None if question is None else accepted(question, value, today)
    page = Show("summary") if change else Show("fill")
    if question is None or kept is None:
        return Turn(person, Show(), stale=True)
    return Turn(put(person, question, kept), page)


# --- evidence -------------------------------------------------------------------------------------


def attached(person: Person, sent: Attach, today: date) -> Turn:
    """After a picture or a file came: a piece of evidence, or a word on why it is none."""
    if person.case.blank:
        return Turn(person, Show("nudge", "photo" if sent.kind == "photo" else "file"))
    if sent.size > EVIDENCE_SIZE:
        return Turn(person, Show("not_kept", "size"))
    if sent.kind == "document" and sent.media not in EVIDENCE_MEDIA:
        return Turn(person, Show("not_kept", "media"))
    what = {"file": sent.file, "name": cleaned(sent.name)[:NAME_KEPT], "media": sent.media}
    return kept(person, sent.kind, today, **what)


def kept(person: Person, kind: str, today: date, **what: str) -> Turn:
    """With one more piece of evidence, unless there are too many."""
    case = person.case
    if len(case.evidence) >= EVIDENCE_KEPT:
        return Turn(person, Show("not_kept", "many"))
    number = max((one.number for one in case.evidence), default=0) + 1
    piece = Evidence.model_validate({"number": number, "day": today, "kind": kind, **what})
    longer = case.model_copy(update={"evidence": (*case.evidence, piece)})
    return Turn(person.with_case(longer), Show("kept", str(number)))
