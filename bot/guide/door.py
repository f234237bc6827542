"""The screens of a door: how to knock there, the words to send, what became of it."""

from collections.abc import Mapping

from bot.guide.case import WAITING, Outcome, Step
from bot.guide.content import Article, Channel, Rung, matches
from bot.guide.details import country_of, open_detail, spelled
from bot.guide.events import Remind, Report, Sent, Show
from bot.guide.journey import Knock, Outside, letter_of, sendable
from bot.guide.letters import SHORT, kind_of, letter, rung_of, subject, then, tongue
from bot.guide.places import zone_of
from bot.guide.screen import (
    Arg,
    Block,
    Copy,
    Draft,
    Link,
    Links,
    Say,
    Screen,
    Sheet,
    Tap,
    Text,
)
from bot.guide.typed import Day
from bot.guide.view import Rows, View

ARTICLES_SHOWN = 2
"""Articles linked at once: more would be a list to search in, not a door."""


def knock(view: View, at: Knock) -> Screen:
    """The screen of the door that is next."""
    name = at.rung.channel
    channel = view.guide.channels[name]
    kind = letter_of(view.guide, at.rung)
    blocks: list[Block] = [view.progress(at), *view.tried()]
    if view.failed:
        blocks.append(Text(Say("suggest-outside")))
    if at.rung.letter is not None:
        blocks.append(Text(Say(f"follow-up-why.{at.rung.letter}")))
    blocks += [Text(say) for say in view.say(view.problem_name, at.problem.warnings)]
    if at.place == 1:
        blocks += view.items(view.problem_name, at.problem.advice, "self-help", numbered=True)
        blocks += view.items(view.problem_name, at.problem.notes, "notes")
    links, english = _links(view, at, channel)
    blocks += [Links(Say("in-english"), english)] if english else []
    how_to, folded = f"how-to.{channel.kind}", not channel.exchange
    blocks += view.items(name, channel.steps, how_to, numbered=True, folded=folded)
    if kind is not None:
        blocks += view.items(view.problem_name, at.problem.prepare, "prepare", folded=True)
    rows: Rows = []
    if kind == SHORT:
        blocks += [Text(Say("letter-intro.chat")), letter(view, at.rung.id)]
    elif kind is not None:
        rows.append((Tap(Say("button.letter"), Show("letter", at.rung.id), "primary"),))
    if at.rung.wait_days:
        blocks.append(Text(Say("wait", {"days": at.rung.wait_days})))
    blocks.append(view.ahead(at))
    rows += [*links, *_copies(view, at.rung, channel), *_outcomes(at.rung, channel)]
    return view.present(blocks, rows + suggestion(view), Text(Say("how-did-it-go")))


def waiting(view: View, at: Knock, step: Step) -> Screen:
    """A message has left, or the person said they would tell later: their place is kept."""
    channel = view.guide.channels[at.rung.channel]
    door = view.door(at.rung)
    rows: Rows = []
    asked = "how-did-it-go" if step.sent is None else "did-they-answer"
    if step.sent is None:
        blocks: list[Block] = [Text(Say("waiting", {"door": door}))]
        rows.append((Tap(Say("button.see-steps"), Show("steps"), "primary"),))
        rows += _outcomes(at.rung, channel)
    else:
        blocks = [awaiting(view, step)]
        if step.remind is not None:
            blocks.append(reminded(view, step))
        rows += remind_rows(view, step)
        rows += answers_at(at.rung.id)
        rows.append(
            (
                Tap(Say("button.sent-day"), Show("sent_day", at.rung.id)),
                Tap(Say("button.see-steps"), Show("steps")),
            )
        )
    blocks += [*view.tried(), view.ahead(at)]
    return view.present(blocks, rows + suggestion(view), Text(Say(asked)))


def awaiting(view: View, step: Step) -> Text:
    """What left and when, by when an answer may be expected, and when the bot comes back."""
    promised = step.promised
    said = "sent" if promised is None else "sent-late" if promised < view.today else "sent-until"
    args: dict[str, Arg] = {
        "door": view.named(step.rung) or "",
        "day": step.sent or step.day,
        "until": promised or step.day,
    }
    return Text(Say(said, args))


def remind_rows(view: View, step: Step) -> Rows:
    """To be reminded or not: never but at the person's wish."""
    if step.remind is not None:
        zone = Tap(Say("button.zone"), Show("zone"))
        return [(zone, Tap(Say("button.remind-no"), Remind(step.rung, "no")))]
    if step.promised is not None and step.promised > view.today:
        label = Say("button.remind-on", {"day": step.promised})
        return [(Tap(label, Remind(step.rung), "primary"),)]
    return [(Tap(Say("button.remind-week"), Remind(step.rung, "7"), "primary"),)]


def reminded(view: View, step: Step) -> Text:
    """When the bot comes back, in the person's own time zone."""
    here = zone_of(view.person.zone, view.language, country_of(view.person))
    zone = Say(f"zone.{here}")
    return Text(Say("remind-set", {"day": step.remind or step.day, "zone": zone}))


def reminder(view: View, name: str = "") -> Screen | None:
    """The bot speaks first: the day has come on which an answer was expected, or a door's turn."""
    at = view.position
    rung = name if name in view.guide.recourse else at.rung.id if isinstance(at, Knock) else ""
    step = view.case.step(rung)
    if step is None or step.outcome not in WAITING:
        return None
    blocks: list[Block] = [Text(Say("reminder", {"answers": view.said_so_far()}))]
    if step.outcome == "sent":
        blocks.append(awaiting(view, step))
        rows = answers_at(rung)
    else:
        blocks.append(Text(Say("reminder-door", {"door": view.named(rung) or ""})))
        rows = [(Tap(Say("button.see-door"), Show("recourse", rung), "primary"),)]
    if isinstance(at, Knock) and rung == at.rung.id:
        blocks.append(view.ahead(at))
    snooze = tuple(
        Tap(Say("button.snooze", {"days": days}), Remind(rung, str(days))) for days in (3, 7)
    )
    rows += [snooze, (Tap(Say("button.remind-stop"), Remind(rung, "no")),)]
    asked = "did-they-answer" if step.outcome == "sent" else "reminder-now"
    return view.present(blocks, rows + suggestion(view), Text(Say(asked)))


def reply(view: View, name: str) -> Screen | None:
    """They answered: what, in a word; and the answer itself, if the person wants to keep it."""
    called = _usable(view, name)
    if called is None:
        return None

    def tap(outcome: Outcome) -> Tap:
        return Tap(Say(f"reply.{outcome}"), Report(name, outcome))

    kinds: tuple[Outcome, ...] = ("solved", "partly", "refused")
    if name not in view.guide.recourse:
        kinds += ("asked", "automatic")
    rows: Rows = [(tap(one),) for one in kinds]
    return view.aside([Text(Say("they-answered", {"door": called}))], rows, *_home(view, name))


def _usable(view: View, name: str) -> Say | None:
    """What a rung or a door is called at which something may be told now; None if it may not."""
    at = view.position
    if name in view.guide.recourse:
        return view.named(name) if isinstance(at, Knock | Outside) else None
    return view.door(at.rung) if isinstance(at, Knock) and at.rung.id == name else None


def _home(view: View, name: str) -> tuple[str, str]:
    """Where the way back from a page about a rung or a door leads."""
    if name in view.guide.recourse:
        return "recourse", name
    beside = view.person.beside
    return ("recourse", beside) if beside in {one.name for one in view.doors} else ("", "")


def sent_day(view: View, name: str, *, again: bool = False) -> Screen | None:
    """The day on which a message left, by a button or typed."""
    if _usable(view, name) is None:
        return None
    days = [Day(view.today), Day(view.today.fromordinal(view.today.toordinal() - 1))]
    labels = ("today", "yesterday")
    taps = tuple(
        Tap(Say(f"quick-day.{label}"), Sent(name, spelled(day)))
        for label, day in zip(labels, days, strict=True)
    )
    blocks: list[Block] = [Text(Say("not-understood.day"))] if again else []
    return view.aside([*blocks, Text(Say("sent-which-day"))], [taps], *_home(view, name))


def suggestion(view: View) -> Rows:
    """The button to outside help, as soon as exchanges have failed and never before."""
    return [(Tap(Say("button.outside"), Show("mediation")),)] if view.failed else []


# --- the letter -----------------------------------------------------------------------------------


def letter_page(view: View, name: str, language: str | None = None) -> Screen | None:
    """The letter for a rung or a door outside, ready to copy, and as files.

    `language`: another than the person's.
    """
    kind = kind_of(view, name)
    if kind is None or kind == SHORT:
        return None
    outside = name in view.guide.recourse
    language = language or tongue(view, name)
    written = letter(view, name, language)
    here = outside or name in {one.id for one in sendable(view.guide, view.case)}
    step = view.case.step(name)
    gone = step.sent if step is not None else None
    ready = Say("letter-ready") if gone is None else Say("letter-gone", {"day": gone})
    blocks: list[Block] = [Text(_meant_for(view, name)), Text(ready), written]
    if language is not None:
        blocks.append(Text(Say("letter-ready-other")))
    rows: Rows = []
    if gone is not None:
        pass  # what is said now changes nothing in it
    elif open_detail(view.guide, view.person) is not None:
        rows.append((Tap(Say("button.complete"), Show("fill"), "primary"),))
    else:
        rows.append((Tap(Say("button.summary"), Show("summary")),))
    if language is None:
        rows += _addressed(view, name)
        other = "en" if view.language != "en" else "fr"
        rows.append((Tap(Say(f"button.letter-in-{other}"), Show(f"letter_{other}", name)),))
    elif outside:
        other = "en" if language != "en" else "fr"
        rows.append((Tap(Say(f"button.letter-in-{other}"), Show(f"letter_{other}", name)),))
    same = "" if language is None else f"_{language}"
    taken = _taken(view, name)
    if taken:
        rows.append(tuple(Tap(Say(f"button.{one}"), Show(f"{one}{same}", name)) for one in taken))
    if here and (step is None or step.outcome == "later"):
        rows.append((Tap(Say("button.sent"), Sent(name), "primary"),))
    return view.aside(blocks, rows, *_home(view, name))


def _meant_for(view: View, name: str) -> Say:
    """To whom a letter goes."""
    door = view.guide.recourse.get(name)
    if door is not None:
        if door.name:
            return Say("letter-for-called", {"called": door.name})
        return Say("letter-for", {"to": Say(door.like or name)})
    rung = rung_of(view, name)
    channel = view.guide.channels[rung.channel] if rung is not None else None
    said = "letter-for-company" if channel is not None and channel.company else "letter-for"
    return Say(said, {"to": view.named(name) or ""})


def _taken(view: View, name: str) -> tuple[str, ...]:
    """The files in which a letter may go: none where a form takes the words themselves."""
    door = view.guide.recourse.get(name)
    if door is None or door.by == "any":
        return "draft", "sheet"
    return {"email": ("draft", "sheet"), "post": ("sheet",), "form": ()}[door.by]


def _addressed(view: View, name: str) -> Rows:
    """What one touch copies: the subject, the addresses."""
    rung = rung_of(view, name)
    row = [Copy(Say("button.copy-subject"), subject(view, name))]
    channel = view.guide.channels[rung.channel] if rung is not None else None
    rows: Rows = [tuple(row)]
    if channel is not None and channel.kind == "email":
        rows += _addresses(channel)
    return rows


def draft(view: View, name: str, language: str | None = None) -> Screen | None:
    """The letter as an e-mail ready to be sent."""
    if kind_of(view, name) in (None, SHORT) or "draft" not in _taken(view, name):
        return None
    rung = rung_of(view, name)
    to = view.guide.channels[rung.channel].addresses if rung is not None else ()
    written = letter(view, name, language)
    paper = Draft(Say("file-name.draft"), written, subject(view, name), to)
    return view.handing("draft-ready", paper, Show("letter", name))


def sheet(view: View, name: str, language: str | None = None) -> Screen | None:
    """The letter on paper."""
    if kind_of(view, name) in (None, SHORT) or view.company is None:
        return None
    if "sheet" not in _taken(view, name):
        return None
    rung = rung_of(view, name)
    recipient: tuple[str, ...] = ()
    if rung is not None and view.guide.channels[rung.channel].company is not None:
        addresses = view.guide.channels[rung.channel].addresses
        recipient = (view.company.legal_name, *view.company.address, *addresses[:1])
    known = then(view, name).known
    sender = tuple(
        Say("verbatim", {"text": known[one]}) for one in ("name", "account_email") if one in known
    )
    written = letter(view, name, language)
    paper = Sheet(Say("file-name.sheet"), written, subject(view, name), sender, recipient)
    return view.handing("sheet-ready", paper, Show("letter", name))


# --- the ways in, and out -------------------------------------------------------------------------


def _links(view: View, at: Knock, channel: Channel) -> tuple[Rows, tuple[Link, ...]]:
    """What opens the door: the articles that fit the answers, and the channel's own address.

    Out: the buttons; and the English pages of articles not seen in the person's language, in case
    the address in theirs leads nowhere.
    """
    articles = {article.id: article for article in channel.articles}
    fitting = [
        articles[reading.article]
        for reading in at.problem.reading
        if reading.article in articles and matches(reading.when, view.circumstances)
    ][:ARTICLES_SHOWN]

    def page(article: Article, locale: str | None) -> Link:
        # By number alone: every language shares it, while the rest of the address changes.
        url = channel.article_url.format(locale=locale, number=article.number)
        return Link(Say(f"article.{article.id}"), url)

    own, english = (channel.locales.get(one) for one in (view.language, "en"))
    rows: Rows = [(page(article, own),) for article in fitting]
    unseen = [one for one in fitting if own != english and own not in one.seen]
    rows += link(view, channel.url, f"open.{channel.kind}")
    return rows, tuple(page(article, english) for article in unseen)


def link(view: View, url: Mapping[str, str], label: str) -> Rows:
    """A link in the person's language, or in the first one there is; none without an address."""
    address = url.get(view.language) or next(iter(url.values()), None)
    return [(Link(Say(label), address),)] if address is not None else []


def _addresses(channel: Channel) -> Rows:
    return [
        (Copy(Say("button.copy-address", {"address": address}), address),)
        for address in channel.addresses
    ]


def _copies(view: View, rung: Rung, channel: Channel) -> Rows:
    """What one touch copies: addresses, a message short enough for it."""
    rows = _addresses(channel)
    if letter_of(view.guide, rung) == SHORT:
        (message,) = letter(view, rung.id).paragraphs
        rows.append((Copy(Say("button.copy-message"), message),))
    return rows


def _outcomes(rung: Rung, channel: Channel) -> Rows:
    """How it went, one button each."""

    def tap(outcome: Outcome, label: str = "") -> Tap:
        return Tap(Say(f"outcome.{label or outcome}"), Report(rung.id, outcome))

    if channel.dated:
        return [
            (Tap(Say("button.sent"), Sent(rung.id)),),
            (Tap(Say("button.answered"), Show("reply", rung.id)), tap("silent")),
            (tap("solved"), tap("later")),
        ]
    # A help page does not answer: there, silence means that nothing fits.
    silent = "nothing-found" if channel.kind == "help_centre" else "silent"
    return [(tap("solved"), tap("unsolved")), (tap("silent", silent), tap("later"))]


def answers_at(rung: str) -> Rows:
    """What became of a message that left, at a rung or a door outside."""
    return [
        (
            Tap(Say("button.answered"), Show("reply", rung)),
            Tap(Say("outcome.silent"), Report(rung, "silent")),
        ),
        (Tap(Say("outcome.solved"), Report(rung, "solved")),),
    ]
