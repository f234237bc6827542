"""The screen of a door of the company's: how to knock there, the words to send, how it went."""

from collections.abc import Mapping

from bot.guide.case import Outcome, Report, Show
from bot.guide.content import Article, Channel, Rung, matches
from bot.guide.journey import Knock
from bot.guide.screen import Arg, Block, Copy, Letter, Link, Links, Say, Screen, Tap, Text
from bot.guide.view import Rows, View

ARTICLES_SHOWN = 2
"""Articles linked at once: more would be a list to search in, not a door."""


def knock(view: View, at: Knock) -> Screen:
    """The screen of the door that is next."""
    name = at.rung.channel
    channel = view.guide.channels[name]
    blocks: list[Block] = [view.progress(at), *view.tried()]
    if view.failed:
        blocks.append(Text(Say("suggest-outside")))
    blocks += [Text(say) for say in view.say(view.problem_name, at.problem.warnings)]
    if at.place == 1:
        blocks += view.items(view.problem_name, at.problem.advice, "self-help", numbered=True)
        blocks += view.items(view.problem_name, at.problem.notes, "notes")
    links, english = _links(view, at, channel)
    blocks += [Links(Say("in-english"), english)] if english else []
    how_to, folded = f"how-to.{channel.kind}", not channel.exchange
    blocks += view.items(name, channel.steps, how_to, numbered=True, folded=folded)
    if channel.letter is not None:
        blocks += view.items(view.problem_name, at.problem.prepare, "prepare", folded=True)
        blocks.append(Text(Say(f"letter-intro.{channel.letter}")))
        blocks.append(Letter(letter(view, at.rung, channel.letter)))
    if at.rung.wait_days:
        blocks.append(Text(Say("wait", {"days": at.rung.wait_days})))
    blocks.append(view.ahead(at))
    rows = [*links, *_copies(view, at.rung, channel), *_outcomes(at.rung, channel)]
    return view.present(blocks, rows + suggestion(view), Text(Say("how-did-it-go")))


def waiting(view: View, at: Knock) -> Screen:
    """The person said they would tell later: their place is kept."""
    channel = view.guide.channels[at.rung.channel]
    blocks = [
        Text(Say("waiting", {"door": Say(at.rung.channel)})),
        *view.tried(),
        view.ahead(at),
    ]
    rows: Rows = [(Tap(Say("button.see-steps"), Show("steps"), "primary"),)]
    rows += _outcomes(at.rung, channel) + suggestion(view)
    return view.present(blocks, rows, Text(Say("how-did-it-go")))


def suggestion(view: View) -> Rows:
    """The button to outside help, as soon as exchanges have failed and never before."""
    return [(Tap(Say("button.outside"), Show("mediation")),)] if view.failed else []


def letter(view: View, rung: Rung, kind: str, part: str = "") -> Say:
    """The words to send by that kind of letter, or another part of it (`.subject`)."""
    name = view.problem_name
    answers: Mapping[str, Arg] = dict(view.answers)
    channels = {rung.id: rung.channel for rung in view.ladder}
    knocks = tuple(
        Say(
            "letter-knock",
            {
                "door": Say(channels[step.rung]),
                "outcome": Say(f"tried-outcome.{step.outcome}"),
                "day": step.day,
            },
        )
        for step in view.case.steps
        if step.rung in channels
        and step.outcome != "later"
        and view.guide.channels[channels[step.rung]].exchange
    )
    return Say(
        f"letter-{kind}{part}",
        {
            "story": Say(f"{name}-story", answers),
            "wish": Say(f"{name}-wish", answers),
            "details": Say(f"{name}-details", answers),
            "topic": Say(f"{name}-topic", answers),
            "days": rung.wait_days,
            "knocks": knocks,
            "knocked": len(knocks),
        },
    )


def _links(view: View, at: Knock, channel: Channel) -> tuple[Rows, tuple[Link, ...]]:
    """What opens the door: the articles that fit the answers, and the channel's own address.

    Out: the buttons; and the English pages of articles not seen in the person's language, in case
    the address in theirs leads nowhere.
    """
    articles = {article.id: article for article in channel.articles}
    fitting = [
        articles[reading.article]
        for reading in at.problem.reading
        if reading.article in articles and matches(reading.when, view.answers)
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


def _copies(view: View, rung: Rung, channel: Channel) -> Rows:
    """What one touch copies: addresses, the subject, a message short enough for it."""
    rows: Rows = [
        (Copy(Say("button.copy-address", {"address": address}), address),)
        for address in channel.addresses
    ]
    if channel.letter is not None and channel.kind == "email":
        subject = letter(view, rung, channel.letter, ".subject")
        rows.append((Copy(Say("button.copy-subject"), subject),))
    if channel.letter is not None and channel.kind == "chat":
        message = letter(view, rung, channel.letter)
        rows.append((Copy(Say("button.copy-message"), message),))
    return rows


def _outcomes(rung: Rung, channel: Channel) -> Rows:
    """How it went, one button each."""

    def tap(outcome: Outcome, label: str = "") -> Tap:
        return Tap(Say(f"outcome.{label or outcome}"), Report(rung.id, outcome))

    # A help page does not answer: there, silence means that nothing fits.
    silent = "nothing-found" if channel.kind == "help_centre" else "silent"
    return [(tap("solved"), tap("unsolved")), (tap("silent", silent), tap("later"))]
