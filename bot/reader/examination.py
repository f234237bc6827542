"""How well texts are read that were not learnt: the figures, and what is taken for what."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.reader.examples import CHARGED, TYPES, Example
from bot.reader.reader import Meaning, Reader

BESIDE = "none of them"
"""How the table calls what is no problem, or is taken for none."""


@dataclass(frozen=True)
class Figures:
    """Shares of the texts, from 0 to 1.

    Of those about a problem: `first`, the right kind is the likeliest of the five; `two`, it is
    among the two likeliest; `routed`, it is the likeliest and the text is taken for a problem.
    `refused`: of those about none, how many are taken for none. `answers`: of the answers that are
    offered for confirmation, how many are right; `found`: of those given, how many are offered.
    """

    number: int
    first: float
    two: float
    routed: float
    refused: float
    answers: float
    found: float


def examine(reader: Reader, examples: Iterable[Example]) -> tuple[Figures, str]:
    """The figures for some examples, and a table of what was taken for what."""
    read = [(one, reader.read(one.text)) for one in examples]
    inside = [(one, what) for one, what in read if one.kind in TYPES]
    outside = [what for one, what in read if one.kind not in TYPES]
    offered = [pair for one, what in inside for pair in _offered(one, what)]
    given = sum(len(one.answers) for one, _ in inside if set(one.answers) & _READ)
    figures = Figures(
        number=len(read),
        first=_share(_nth(one, what, 1) for one, what in inside),
        two=_share(_nth(one, what, 2) for one, what in inside),
        routed=_share(what.kind == "problem" and _nth(one, what, 1) for one, what in inside),
        refused=_share(what.kind != "problem" for what in outside),
        answers=_share(offered),
        found=sum(offered) / (given or 1),
    )
    return figures, _table(read)


_READ = frozenset({"matter", CHARGED, "access", "symptom", "reached", "device", "seller"})
"""The questions whose answers the examples tell."""


def _offered(one: Example, what: Meaning) -> Iterator[bool]:
    """Of the answers offered for a text, which are right."""
    for question, answer in what.answers(one.kind).items():
        if question in _READ:
            yield one.answers.get(question) == answer


def _nth(one: Example, what: Meaning, most: int) -> bool:
    return one.kind in what.problems[:most]


def _share(right: Iterable[bool]) -> float:
    counted = list(right)
    return sum(counted) / (len(counted) or 1)


def _table(read: Sequence[tuple[Example, Meaning]]) -> str:
    """A row for each kind that texts are of, a column for each that they are taken for."""
    taken = Counter(
        (
            one.kind if one.kind in TYPES else BESIDE,
            what.problems[0] if what.kind == "problem" else BESIDE,
        )
        for one, what in read
    )
    names = (*TYPES, BESIDE)
    head = "is \\ taken for".ljust(20) + "".join(name[:12].rjust(14) for name in names)
    rows = [
        name.ljust(20) + "".join(str(taken[name, other] or "·").rjust(14) for other in names)
        for name in names
    ]
    return "\n".join([head, *rows])
