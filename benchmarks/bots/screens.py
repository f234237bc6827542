"""What the bots to compare with show: four questions, one after the other, for ever.

Lives here: words and the buttons under them, for every bot the same, and about as long as a
screen of ours. Must not: any library of Telegram's.
"""

from typing import Final, TypeAlias

Rows: TypeAlias = tuple[tuple[tuple[str, str], ...], ...]

_WHAT: Final = (
    ("What is it about?", ("A payment", "An account", "A subscription")),
    ("Where did you buy it?", ("On the website", "In the App Store", "On Google Play")),
    ("How did you pay?", ("By card", "With PayPal", "In another way")),
    ("What did they answer?", ("Nothing", "They refused", "They offered less")),
)
_MORE: Final = (
    "Your answer decides which door I show you first and which time limits count for you. You can "
    "change it at any moment, and nothing is sent in your name. If you are not sure, take the one "
    "that comes closest: the steps are the same and the letter can be changed before it leaves."
)

QUESTIONS: Final = len(_WHAT)


def text(number: int) -> str:
    """A question in Telegram's HTML. `number`: 0 to `QUESTIONS` - 1."""
    return f"<b>{_WHAT[number][0]}</b>\n\n{_MORE}\n\n<i>Step {number + 1} of {QUESTIONS}.</i>"


def rows(number: int) -> Rows:
    """The buttons under a question: rows of (label, data). The data is `number:answer`."""
    answers = tuple(((label, f"{number}:{place}"),) for place, label in enumerate(_WHAT[number][1]))
    return (*answers, (("Back", f"{number}:back"), ("Menu", f"{number}:menu")))


def following(data: str) -> int:
    """The question that comes after a tap on the button that bears `data`."""
    number, _, answer = data.partition(":")
    step = {"back": QUESTIONS - 1, "menu": 2}.get(answer, 1)  # never the one that is shown
    return (int(number) + step) % QUESTIONS
