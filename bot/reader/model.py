"""What the signs of a text speak for: naive Bayes over the signs, learnt from examples.

A model is a table: for each sign, how much it speaks for each label, as a small whole number. A
text gets the sum over its signs, which is shared out among the labels. There is no arithmetic but
this, so the same text is read alike everywhere.

A label is a kind ("greeting"), or a kind and an answer ("billing/refund"); "billing/" is billing of
which no more was said.
"""

import base64
import json
import math
import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from bot.reader.signs import signs

FINEST: Final = 127
"""The weights are whole numbers from minus this to this."""


class ModelError(Exception):
    """A file that holds no model."""


@dataclass(frozen=True)
class Weighed:
    """What a text was weighed at: for each label its share, 1 in all; and which words counted.

    `counted` gives for each word what it spoke for each label, in the order of `labels`.
    """

    labels: Sequence[str]
    shares: Sequence[float]
    counted: Mapping[str, Sequence[float]]
    known: int

    @cached_property
    def kinds(self) -> Mapping[str, float]:
        """The share of each kind."""
        found: dict[str, float] = defaultdict(float)
        for label, share in zip(self.labels, self.shares, strict=True):
            found[label.partition("/")[0]] += share
        return found

    def answer(self, kind: str) -> tuple[str, float]:
        """Of a kind the likeliest answer, and its share of that kind's; empty: none was said."""
        found = {
            label.partition("/")[2]: share
            for label, share in zip(self.labels, self.shares, strict=True)
            if label.partition("/")[0] == kind
        }
        best = max(found, key=lambda one: (found[one], one))
        return best, found[best] / (sum(found.values()) or 1.0)

    def because(self, kind: str, most: int = 5) -> tuple[tuple[str, float], ...]:
        """The words that spoke most for a kind rather than for the others, and how much."""
        ours = [label.partition("/")[0] == kind for label in self.labels]
        spoken: list[tuple[float, str]] = []
        for word, weights in self.counted.items():
            for_it = max(w for w, mine in zip(weights, ours, strict=True) if mine)
            others = max((w for w, mine in zip(weights, ours, strict=True) if not mine), default=0)
            spoken.append((for_it - others, word))
        best = sorted(spoken, key=lambda one: (-one[0], one[1]))[:most]
        return tuple((word, round(weight, 2)) for weight, word in best if weight > 0 and word)


class Model:
    """A table of weights."""

    def __init__(
        self,
        labels: Sequence[str],
        scale: float,
        rows: Mapping[str, int],
        weights: bytes,
    ) -> None:
        """`rows`: the place of each sign. `weights`: a row of signed bytes each. `scale`: how much
        one of them weighs."""
        self.labels = tuple(labels)
        self.scale = scale
        self._rows = rows
        self._weights = memoryview(weights).cast("b")

    @classmethod
    def load(cls, path: Path) -> "Model":
        """Read a model. Raises ModelError for anything else."""
        try:
            kept = json.loads(path.read_text("utf-8"))
            rows = {sign: place for place, sign in enumerate(kept["signs"].split("\n"))}
            weights = zlib.decompress(base64.b64decode(kept["weights"]))
            model = cls(kept["labels"], float(kept["scale"]), rows, weights)
        except (OSError, ValueError, KeyError, TypeError, zlib.error) as error:
            raise ModelError(f"{path.name} holds no model ({type(error).__name__})") from error
        if len(weights) != len(rows) * len(model.labels):
            raise ModelError(f"{path.name} is cut off")
        return model

    def save(self, path: Path, examples: str) -> None:
        """Write it down. `examples`: the digest of what it was learnt from."""
        packed = zlib.compress(self._weights.tobytes(), 9)
        kept = {
            "examples": examples,
            "labels": self.labels,
            "scale": self.scale,
            "signs": "\n".join(self._rows),
            "weights": base64.b64encode(packed).decode(),
        }
        written = json.dumps(kept, ensure_ascii=False, indent=0)
        path.write_text(written + "\n", "utf-8")

    def weigh(self, said: list[str]) -> Weighed:
        """What some words (see `signs.words`) are weighed at."""
        wide = len(self.labels)
        found = {sign: word for sign, word in signs(said) if sign in self._rows}
        # Half-way between the sum and the mean: a long text has more signs, not more certainty.
        unit = self.scale / math.sqrt(len(found) or 1)
        counted: dict[str, list[float]] = {}
        total = [0.0] * wide
        for sign, word in found.items():
            start = self._rows[sign] * wide
            sums = counted.setdefault(word, [0.0] * wide)
            for place, weight in enumerate(self._weights[start : start + wide]):
                sums[place] += weight * unit
                total[place] += weight * unit
        highest = max(total)
        grown = [math.exp(one - highest) for one in total]
        whole = sum(grown)
        return Weighed(self.labels, [one / whole for one in grown], counted, len(found))
