"""Examples: texts as people type them, each with what it means. Plain files, for anybody to extend.

A line: what it is about, its language (`fr`, `en`, `mix`), the text, and the answers that it
plainly gives, parted by tabs. Lines that begin with # are remarks. More in CONTRIBUTING.md.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from bot.reader.signs import words

HERE: Final = Path(__file__).parent
EXAMPLES: Final = HERE / "examples"
"""What the model is learnt from."""

TYPES: Final = ("billing", "connection", "installation", "malfunction", "support_unreachable")
"""The kinds of problem."""
TALK: Final = ("greeting", "thanks", "insult", "about", "nonsense", "other")
"""What is no problem of these: small talk, questions about the bot, and all the rest."""
ASKED: Final[Mapping[str, str]] = {
    "billing": "matter",
    "connection": "access",
    "malfunction": "symptom",
    "support_unreachable": "reached",
}
"""The answer that is learnt together with a kind of problem. Others are read off `lexicon`."""
CHARGED: Final = "charged"
"""What tells one `matter=charge` from another."""


class ExampleError(Exception):
    """A line that is no example: where it stands, and what is wrong with it."""


@dataclass(frozen=True)
class Example:
    """A text and what it means."""

    kind: str
    language: str
    text: str
    answers: Mapping[str, str] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """What is learnt: the kind, and the answer that belongs to it ("billing/charge_twice")."""
        asked = ASKED.get(self.kind)
        if asked is None:
            return self.kind
        answer = self.answers.get(asked, "")
        detail = self.answers.get(CHARGED, "") if answer == "charge" else ""
        return f"{self.kind}/{answer}" + (f"_{detail}" if detail else "")


def answers_of(kind: str, answer: str) -> Mapping[str, str]:
    """The answers that a label stands for: the reverse of `Example.label`."""
    if not answer or kind not in ASKED:
        return {}
    first, _, detail = answer.partition("_") if answer.startswith("charge") else (answer, "", "")
    return {ASKED[kind]: first} | ({CHARGED: detail} if detail else {})


def read(path: Path) -> tuple[Example, ...]:
    """The examples of a file. Raises ExampleError at the first line that is none."""
    found: list[Example] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            kind, language, text, *more = line.split("\t")
            answers = dict(one.split("=", 1) for one in " ".join(more).split())
        except ValueError:
            raise ExampleError(f"{path.name}:{number}: a line has four columns: {line!r}") from None
        if kind not in (*TYPES, *TALK) or language not in ("fr", "en", "mix") or not text.strip():
            raise ExampleError(f"{path.name}:{number}: {kind!r}, {language!r}: unknown, or no text")
        found.append(Example(kind, language, text, answers))
    return tuple(found)


def voices(folder: Path = EXAMPLES) -> Mapping[str, tuple[Example, ...]]:
    """The examples by file: each was written by somebody else, in another manner."""
    return {path.stem: read(path) for path in sorted(folder.glob("*.tsv"))}


def unlearnt(examples: Iterable[Example]) -> tuple[Example, ...]:
    """Those whose words do not stand among the examples that are learnt."""
    learnt = {tuple(words(one.text)) for each in voices().values() for one in each}
    return tuple(one for one in examples if tuple(words(one.text)) not in learnt)


def digest(examples: Iterable[Example]) -> str:
    """What tells one set of examples from another."""
    lines = sorted(f"{one.label}\t{one.language}\t{one.text}" for one in examples)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
