"""How a model is learnt: `make train`. The same examples give the same model, to the last byte."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from bot.reader.examples import Example
from bot.reader.lexicon import Lexicon
from bot.reader.model import FINEST, Model
from bot.reader.signs import signs, words

FAINT: float = 0.003
"""What a sign counts for a label that it was never seen with."""
SEEN: int = 2
"""A sign that was seen less often is not learnt: it would double the table for nothing."""
SCALE: float = 0.8
"""How far the shares lie apart; chosen so that they come true on texts that were not learnt."""


def learn(examples: Iterable[Example], lexicon: Lexicon) -> Model:
    """A model of these examples.

    Those about another company are left out: that is read off its name (`lexicon`), and all their
    other words are the words of a dispute.
    """
    taught = [one for one in examples if not lexicon.elsewhere(words(one.text))]
    rows = [sorted({sign for sign, _ in signs(words(one.text))}) for one in taught]
    often = Counter(sign for row in rows for sign in row)
    labels = sorted({one.label for one in taught})
    place = {label: number for number, label in enumerate(labels)}
    mass = [0.0] * len(labels)
    table: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(labels))
    for one, row in zip(taught, rows, strict=True):
        known = [sign for sign in row if often[sign] >= SEEN]
        unit = 1 / math.sqrt(len(known) or 1)
        for sign in known:
            table[sign][place[one.label]] += unit
            mass[place[one.label]] += unit
    learnt = {sign: _weights(row, mass, len(table)) for sign, row in sorted(table.items())}
    highest = max(abs(weight) for row in learnt.values() for weight in row)
    packed = b"".join(_packed(row, highest) for row in learnt.values())
    numbered = {sign: number for number, sign in enumerate(learnt)}
    return Model(labels, SCALE * highest / FINEST, numbered, packed)


def _weights(row: Sequence[float], mass: Sequence[float], signs_: int) -> list[float]:
    """How much a sign speaks for each label, around 0."""
    raw = [
        math.log((one + FAINT) / (whole + FAINT * signs_))
        for one, whole in zip(row, mass, strict=True)
    ]
    middle = sum(raw) / len(raw)
    return [one - middle for one in raw]


def _packed(row: Iterable[float], highest: float) -> bytes:
    return bytes(round(weight / highest * FINEST) & 0xFF for weight in row)
