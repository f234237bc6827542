"""A text in, a reading out: what it is about, how surely, and what else it says.

    Reader.load().read("j'ai été débité deux fois sur mon iphone")

Nothing is decided here: whoever typed confirms, or says something else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from bot.reader.examples import TYPES, answers_of
from bot.reader.lexicon import ELSEWHERE, Lexicon
from bot.reader.model import Model, Weighed
from bot.reader.signs import words

MODEL: Final = Path(__file__).parent / "model.json"
BESIDE: Final = 0.35
"""The share of all that is no problem from which on a text is taken for that."""
SURE: Final = 0.85
"""The share of one kind of problem from which on it is named without a doubt."""
LIKELY: Final = 0.7
"""The share of a kind of problem from which on it says anything of its answers."""
PLAIN: Final = 0.65
"""The share of an answer, of its kind, from which on it is taken for said."""
PROBLEM: Final = "problem"
"""The kind of a text that is about one of the problems."""
NONSENSE: Final = "nonsense"
OTHER: Final = "other"
FITTING: Final = 0.4
"""The share of a kind of small talk from which on it gets its own word."""
DISTRESS: Final = "distress"
"""The kind of a text by somebody who may be in danger: it goes before all else."""


@dataclass(frozen=True)
class Meaning:
    """What a text says.

    `kind`: "problem", or what it is instead: small talk (`examples.TALK`), or `elsewhere`.
    `problems`: the kinds of problem, the likeliest first, even where it is none. `sure`: whether
    the first of them is named without a doubt. `shares`: how likely each kind is. `named`: the
    answers it gives in so many words. `language`: the one it is plainly in, or empty. `denied`:
    whether it begins by saying what is not so.
    """

    kind: str
    problems: tuple[str, ...] = ()
    sure: bool = False
    shares: Mapping[str, float] = field(default_factory=dict)
    weighed: Weighed | None = None
    named: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    denied: bool = False

    def answers(self, problem: str) -> Mapping[str, str]:
        """What it answers, if it is about that kind of problem, by question."""
        if self.weighed is None:
            return self.named
        answer, share = self.weighed.answer(problem)
        likely = self.shares.get(problem, 0.0) >= LIKELY
        learnt = answers_of(problem, answer) if likely and share >= PLAIN else {}
        return {**learnt, **self.named}

    def because(self) -> tuple[tuple[str, float], ...]:
        """The words that counted for the likeliest kind, and how much, the weightiest first."""
        if self.weighed is None:
            return ()
        kinds = self.weighed.kinds
        return self.weighed.because(max(kinds, key=lambda one: (kinds[one], one)))


class Reader:
    """Reads texts by a model and a lexicon."""

    def __init__(self, model: Model, lexicon: Lexicon) -> None:
        self._model = model
        self._lexicon = lexicon

    @classmethod
    def load(cls) -> "Reader":
        """The reader of this repository. Raises ModelError or LexiconError."""
        return cls(Model.load(MODEL), Lexicon.load())

    def read(self, text: str) -> Meaning:
        """What a text says; at most its first 1,500 signs are read."""
        said = words(text)
        if not any(word.isalpha() for word in said):
            return Meaning(NONSENSE, TYPES)  # a sign, a number, an emoji
        named = self._lexicon.answers(said)
        weighed = self._model.weigh(said)
        kinds = weighed.kinds
        problems = tuple(sorted(TYPES, key=lambda one: (-kinds.get(one, 0.0), one)))
        beside = {kind: share for kind, share in kinds.items() if kind not in TYPES}
        kind = PROBLEM
        if "distress" in named:
            kind = DISTRESS
        elif self._lexicon.elsewhere(said):
            kind = ELSEWHERE
        elif sum(beside.values()) >= BESIDE:
            kind = max(beside, key=lambda one: (beside[one], one))
            kind = kind if beside[kind] >= FITTING else OTHER
        sure = kind == PROBLEM and kinds.get(problems[0], 0.0) >= SURE
        language, denied = self._lexicon.language(said), said[0] in self._lexicon.denials
        return Meaning(kind, problems, sure, kinds, weighed, named, language, denied)


@cache  # the table is large, and never changes
def shipped() -> Reader:
    """The reader of this repository. Raises ModelError or LexiconError."""
    return Reader.load()
