"""Things that a text names in so many words: a device, a shop, a way to pay, another company.

The words are in `lexicon.toml`, for anybody to extend. A phrase stands for an answer; of two
answers to the same question none is taken, unless the file says which goes before.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from bot.reader.signs import words

LEXICON: Final = Path(__file__).parent / "lexicon.toml"
FORGIVEN: Final = 7
"""Letters from which on a word may be misspelt in one of them."""
FIRST: Final = 3
"""Letters of a word that must be right."""
AT_LEAST: Final = 2
"""Small words of a language by which a text is known to be in it."""
AGAINST: Final = 2
"""How many times more of them than of the other's."""
NEAR: Final = 2
"""Words before a thing among which a "not" takes it away."""
DENIABLE: Final = frozenset(
    {"device", "seller", "paid_with", ("outcome", "solved"), ("outcome", "sent")}
)
"""The questions, and the answers, that a "not" before them takes away."""
ELSEWHERE: Final = "elsewhere"
"""The question whose answer is the name of another company, and the kind of a text about one."""
ANY_END: Final = "*"
"""Behind the beginning of a word: whatever its end."""
EXACT: Final = "="
"""Before a word that must not be misspelt: it would be another."""


class LexiconError(Exception):
    """A file that is no lexicon."""


@dataclass(frozen=True)
class Entry:
    """A phrase, the question that it answers, and the answer."""

    phrase: tuple[str, ...]
    question: str
    answer: str


@dataclass(frozen=True)
class Lexicon:
    """Phrases, found by the first letters of their first word. `ours`: how our names begin;
    `before`: of two answers to a question, the order in which one is taken."""

    entries: Mapping[str, Sequence[Entry]]
    ours: tuple[str, ...]
    before: Mapping[str, Sequence[str]]
    languages: Mapping[str, frozenset[str]]
    denials: frozenset[str]

    @classmethod
    def load(cls, path: Path = LEXICON) -> "Lexicon":
        """Read a lexicon. Raises LexiconError."""
        try:
            read: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
            named = [
                Entry(_phrase(said), question, answer)
                for question, answers in read["answers"].items()
                for answer, phrases in answers.items()
                for said in phrases
            ]
            elsewhere = read["elsewhere"]
            named += [Entry(_phrase(name), ELSEWHERE, name) for name in elsewhere["names"]]
            ours = tuple(word for name in elsewhere["ours"] for word in words(name))
            before = {key: tuple(one) for key, one in read["before"].items()}
            denials = frozenset(read["denial"]["words"])
            small = {
                language: frozenset(" ".join(words(one)) for one in said)
                for language, said in read["language"].items()
            }
        except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
            raise LexiconError(f"{path.name} is no lexicon: {error}") from error
        entries: dict[str, list[Entry]] = {}
        for entry in named:
            start = entry.phrase[0].removeprefix(EXACT)[:FIRST].removesuffix(ANY_END)
            entries.setdefault(start, []).append(entry)
        return cls(entries, ours, before, small, denials)

    def language(self, said: Sequence[str]) -> str:
        """The language that a text is plainly in; empty if it is not plain."""
        pairs = [f"{one} {then}" for one, then in pairwise(said)]
        counted = {
            language: sum(one in small for one in (*said, *pairs))
            for language, small in self.languages.items()
        }
        first, second = sorted(counted.values(), reverse=True)[:2]
        if first < AT_LEAST or first < AGAINST * second:
            return ""
        return max(counted, key=lambda one: counted[one])

    def elsewhere(self, said: Sequence[str]) -> str:
        """The name of another company that a text is about; empty if there is none."""
        if any(word.startswith(self.ours) for word in said):
            return ""
        return next((one.answer for one in self._named(said) if one.question == ELSEWHERE), "")

    def answers(self, said: Sequence[str]) -> Mapping[str, str]:
        """The answers that a text gives in so many words, by their questions."""
        found: dict[str, set[str]] = {}
        for entry in self._named(said):
            if entry.question != ELSEWHERE:
                found.setdefault(entry.question, set()).add(entry.answer)
        return {
            question: answer
            for question, given in found.items()
            if (answer := self._one_of(question, given))
        }

    def _one_of(self, question: str, given: set[str]) -> str:
        if len(given) == 1:
            return next(iter(given))
        return next((one for one in self.before.get(question, ()) if one in given), "")

    def _named(self, said: Sequence[str]) -> Iterator[Entry]:
        """The phrases in a text, the longest first: a word answers a question but once."""
        found = [
            (-len(entry.phrase), start, entry)
            for start, word in enumerate(said)
            for letters in {word[:size] for size in range(1, FIRST + 1)}
            for entry in self.entries.get(letters, ())
            if len(entry.phrase) <= len(said) - start
            and all(map(_fits, entry.phrase, said[start:]))
        ]
        used: set[tuple[str, int]] = set()
        for size, start, entry in sorted(found, key=lambda one: one[:2]):
            places = {(entry.question, place) for place in range(start, start - size)}
            denied = self.denials & set(said[max(0, start - NEAR) : start])
            if not places & used and not (denied and _deniable(entry)):
                used |= places
                yield entry


def _deniable(entry: Entry) -> bool:
    """Whether a "not" before it takes it away: "not amazon", "not fixed", "not sent yet"."""
    return entry.question in DENIABLE or (entry.question, entry.answer) in DENIABLE


def _phrase(said: str) -> tuple[str, ...]:
    """A phrase as `words` leaves a text, the signs for any end kept."""
    found: list[str] = []
    for part in said.split():
        plain = words(part.removesuffix(ANY_END))
        if part.endswith(ANY_END):
            plain[-1] += ANY_END
        if part.startswith(EXACT):
            plain[0] = EXACT + plain[0]
        found += plain
    if not found:
        raise ValueError(f"an empty phrase: {said!r}")
    return tuple(found)


def _fits(wanted: str, word: str) -> bool:
    if wanted.startswith(EXACT):
        return word == wanted[1:]
    if wanted.endswith(ANY_END):
        return word.startswith(wanted[:-1])
    return word == wanted or (len(wanted) >= FORGIVEN and _one_off(wanted, word))


def _one_off(one: str, two: str) -> bool:
    """Whether two words differ in one letter: another, one more, one less, or two changed about."""
    if abs(len(one) - len(two)) > 1:
        return False
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    rest, other = one[start:], two[start:]
    if rest[1:] == other[1:] or rest[1:] == other or rest == other[1:]:
        return True
    return rest[:2] == other[:2][::-1] and rest[2:] == other[2:]
