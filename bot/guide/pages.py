"""What to say now: the screen of each position, and the pages one may look at from anywhere.

`draw` turns a person and a page into a `Screen`: ids of words and buttons. The words themselves
are in `locales/`; the event a button carries is checked again by `journey` when it comes back.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from bot.guide import answers, confirming, door, dossier, folder, outside
from bot.guide.case import Person
from bot.guide.content import Guide
from bot.guide.events import Answer, Begin, Erase, Open, Settle, Show, Speak
from bot.guide.journey import Ask, Knock, Over
from bot.guide.places import ZONES
from bot.guide.screen import Block, Items, Say, Screen, Tap, Text
from bot.guide.speaking import expiring as expiring_cases
from bot.guide.speaking import last_day
from bot.guide.view import Rows, View, cited

LANGUAGES: Final = ("fr", "en")
"""The languages, the first one first; each has its folder in `locales/`."""

TALK: Final = ("greeting", "thanks", "insult", "about", "nonsense", "distress", "question")
"""What people type that is no problem, each with its own short answer."""
ASKED: Final = frozenset({"about", "question"})
"""What somebody asks: where they are, and what there is to do there, says most about it."""
NUDGES: Final = (
    *("text", "edited", "photo", "file", "voice", "sticker", "forwarded", "command"),
    *TALK,
)
"""Those, and the kinds of things people send that the bot does not read."""


def draw(guide: Guide, person: Person, page: Show, language: str, today: date) -> Screen:
    """The screen to show.

    In: the guide; the person; the page asked for (`present` is where the facts put them); the
    language, which decides the addresses that links open; the person's day. A page that does not
    exist, or that means nothing now, is the present one.
    """
    view = View(guide, person, language, today, page)
    drawn = _PAGES[page.page](view, page.of) if page.page in _PAGES else None
    return drawn or present(View(guide, person, language, today))


# --- the positions -------------------------------------------------------------------------------


def present(view: View, _: str = "") -> Screen:
    """Where the facts put the person."""
    match view.position:
        case Ask() as at:
            return ask(view, at)
        case Knock() as at:
            step = view.case.step(at.rung.id)
            return door.knock(view, at) if step is None else door.waiting(view, at, step)
        case Over() as at:
            return over(view, at)
    return outside.behind(view)


def ask(view: View, at: Ask, first: Say | None = None) -> Screen:
    """A question, one button an option. `first`: what is said before it, if not a welcome."""
    blocks: list[Block] = [Text(first)] if first is not None else []
    if not view.case.blank:
        blocks.append(Text(Say("you-said", {"answers": view.said_so_far()})))
    elif first is None:
        blocks.append(Text(Say("welcome")))
    buttons = [
        Tap(view.option(at.question, option), Answer(at.question, option)) for option in at.options
    ]
    rows: Rows = [tuple(buttons[i : i + at.columns]) for i in range(0, len(buttons), at.columns)]
    if view.case.blank and len(view.person.cases) > 1:
        rows.append((Tap(Say("button.earlier-case"), Open(view.person.cases[1].id)),))
    return view.present([*blocks, Text(Say(at.question))], rows)


def over(view: View, at: Over) -> Screen:
    """The case is over."""
    said = "over-solved" if at.outcome == "solved" else "over-ended"
    rows: Rows = [(Tap(Say("button.new"), Begin(), "primary"),)]
    if at.outcome == "ended":
        rows += door.suggestion(view)
    return view.present([Text(Say(said)), *view.tried()], rows)


# --- the pages beside ----------------------------------------------------------------------------


def steps(view: View, _: str) -> Screen:
    """The steps of the door one waits at."""
    if not isinstance(view.position, Knock):
        return present(view)
    return door.knock(view, view.position)


def resume(view: View, problem: str) -> Screen:
    """In the middle of a complaint: go on, or start anew (with `problem`, if a link named one)."""
    if not view.going:
        return present(view)
    blocks: list[Block] = [Text(Say("resume", {"answers": view.said_so_far()})), *view.here()]
    rows: Rows = [(view.go_on(),)]
    if problem in view.guide.problems:
        other = view.option("problem", problem)
        blocks.append(Text(Say("resume-other", {"problem": other})))
        rows.append((Tap(Say("button.new-about"), Begin(problem)),))
    rows.append((Tap(Say("button.new"), Begin()),))
    return view.aside(blocks, rows)


def menu(view: View, _: str) -> Screen:
    """Everything else the bot can do."""
    rows: Rows = [(view.go_on(),)]
    if not view.case.blank:
        rows.append((Tap(Say("button.folder"), Show("folder")),))
    if view.going:
        rows.append((Tap(Say("button.new"), Show("resume")),))
    rows += [
        (Tap(Say("button.mediation"), Show("mediation")),),
        (Tap(Say("button.language"), Show("language")), Tap(Say("button.help"), Show("help"))),
        (
            Tap(Say("button.privacy"), Show("privacy")),
            Tap(Say("button.erase"), Show("erase"), "danger"),
        ),
        (Tap(Say("button.back"), Show()), Tap(Say("button.close"), Show("bye"))),
    ]
    return view.screen([Text(Say("menu")), *view.here()], rows)


def bye(view: View, _: str) -> Screen:
    """The person leaves for now: nothing is lost."""
    rows: Rows = [(view.go_on(),), (Tap(Say("button.menu"), Show("menu")),)]
    return view.screen([Text(Say("bye"))], rows)


def help_page(view: View, _: str) -> Screen:
    """What the bot is and is not, and its commands."""
    rows: Rows = [(view.go_on(),), (Tap(Say("button.mediation"), Show("mediation")),)]
    return view.aside([Text(Say("help"))], rows)


def language(view: View, _: str) -> Screen:
    """The choice of a language, each in its own words."""
    rows: Rows = [(Tap(Say(f"language-name.{one}"), Speak(one)),) for one in LANGUAGES]
    return view.aside([Text(Say("language"))], rows)


def privacy(view: View, _: str) -> Screen:
    """What is kept, for whom, how long, and how to erase it."""
    rows: Rows = [
        (view.go_on(),),
        (Tap(Say("button.data"), Show("data")),),
        (Tap(Say("button.erase"), Show("erase"), "danger"),),
    ]
    return view.aside([Text(Say("privacy"))], rows)


def zone(view: View, _: str) -> Screen:
    """The choice of a time zone."""
    taps = [Tap(Say(f"zone.{one}"), Settle(one)) for one in ZONES]
    rows: Rows = [tuple(taps[i : i + 2]) for i in range(0, len(taps), 2)]
    return view.aside([Text(Say("zone"))], rows)


def expiring(view: View, _: str) -> Screen:
    """Nobody came for a year: what is kept is about to be deleted, and how to keep it."""
    cases = expiring_cases(view.person) or (view.case,)
    last = min(last_day(case, view.today) for case in cases)
    rows: Rows = [
        (Tap(Say("button.keep"), Show(), "primary"),),
        (Tap(Say("button.export"), Show("export")),),
        (Tap(Say("button.erase"), Show("erase"), "danger"),),
        (Tap(Say("button.menu"), Show("menu")),),
    ]
    told = Items(tuple(folder.case_name(view, case) for case in cases), Say("expiring-cases"))
    return view.screen([Text(Say("expiring", {"day": last})), told], rows)


def erase(view: View, _: str) -> Screen:
    """The one confirmation before everything is erased."""
    rows: Rows = [
        (Tap(Say("button.erase-yes"), Erase(), "danger"),),
        (Tap(Say("button.erase-no"), Show(), "primary"),),
    ]
    if not view.case.blank:
        several = sum(not one.blank for one in view.person.cases) > 1
        rows.append((Tap(Say("button.drop-one"), Show("cases" if several else "drop")),))
    return view.aside([Text(Say("erase"))], rows)


def erased(view: View, _: str) -> Screen:
    """Everything is erased."""
    return view.present([Text(Say("erased"))], [(view.go_on(),)])


def nudge(view: View, kind: str) -> Screen:
    """A kind answer to what the bot does not read (`kind` says what came)."""
    said = kind if kind in NUDGES else "text"
    if said in TALK and not view.person.said and isinstance(at := view.position, Ask):
        return ask(view, at, Say(f"nudge.{said}"))
    if said in ASKED and not view.person.said:
        here = present(view)
        return replace(here, blocks=(Text(Say(f"nudge.{said}")), *here.blocks))
    rows: Rows = [(view.go_on(),), (Tap(Say("button.help"), Show("help")),)]
    if view.person.said:
        rows.insert(0, (Tap(Say("button.understood"), Show("heard"), "primary"),))
        rows[1] = (Tap(Say("button.to-case" if view.going else "button.begin-case"), Show()),)
    return view.aside([Text(Say(f"nudge.{said}")), *view.here()], rows)


def asked_again(view: View, _: str = "") -> Screen:
    """What was typed answers the question by none of its buttons: it is put again."""
    if isinstance(at := view.position, Ask):
        return ask(view, at, Say("not-understood.choice"))
    return present(view)


def why(view: View, of: str) -> Screen | None:
    """Where what a page states comes from, and when it was checked."""
    page, _, thing = of.partition("__")
    if page not in _PAGES or page == "why":
        return None
    shown = Show(page, thing)
    stated = View(view.guide, view.person, view.language, view.today, shown)
    _PAGES[page](stated, thing)
    if not stated.facts:
        return None
    blocks: list[Block] = [Text(Say("why"))]
    for file in dict.fromkeys(name for name, _ in stated.facts):
        blocks.append(Text(Say("why-of", {"what": view.called(file)})))
        blocks += cited(fact for name, fact in stated.facts if name == file)
    return view.aside(blocks, [(view.to_case(),)], page, thing)


_PAGES: Final[Mapping[str, Callable[[View, str], Screen | None]]] = {
    "present": present,
    "steps": steps,
    "resume": resume,
    "menu": menu,
    "bye": bye,
    "help": help_page,
    "language": language,
    "privacy": privacy,
    "erase": erase,
    "erased": erased,
    "mediation": outside.mediation,
    "recourse": outside.recourse,
    "rights": outside.rights,
    "closed": outside.closed,
    "country": outside.country,
    "countries": answers.countries,
    "why": why,
    "nudge": nudge,
    "asked_again": asked_again,
    "heard": confirming.understood,
    "choose": confirming.choose,
    "picked": confirming.corrected,
    "letter": door.letter_page,
    "letter_fr": partial(door.letter_page, language="fr"),
    "letter_en": partial(door.letter_page, language="en"),
    "draft": door.draft,
    "draft_fr": partial(door.draft, language="fr"),
    "draft_en": partial(door.draft, language="en"),
    "sheet": door.sheet,
    "sheet_fr": partial(door.sheet, language="fr"),
    "sheet_en": partial(door.sheet, language="en"),
    "reply": door.reply,
    "sent_day": door.sent_day,
    "sent_day_again": partial(door.sent_day, again=True),
    "reminder": door.reminder,
    "fill": answers.fill,
    "fill_again": partial(answers.fill, again=True),
    "change": answers.change,
    "change_again": partial(answers.change, again=True),
    "summary": answers.summary,
    "folder": folder.folder,
    "clocks": folder.clocks,
    "calendar": folder.calendar,
    "evidence": folder.evidence,
    "kept": folder.kept,
    "not_kept": folder.not_kept,
    "cases": folder.cases,
    "drop": folder.drop,
    "dropped": folder.dropped,
    "dossier": dossier.dossier,
    "data": dossier.data,
    "export": dossier.export,
    "zone": zone,
    "expiring": expiring,
}

PAGES: Final = tuple(_PAGES)
"""Every page there is: commands and buttons name them."""
