"""`python -m bot.reader`: learn, examine, or say how a text is read.

python -m bot.reader train           learn the model anew from the examples
python -m bot.reader examine FILE    how well texts are read that were not learnt
python -m bot.reader read TEXT       what a text is taken for, and which words counted
"""

import argparse
import sys
from pathlib import Path

from bot.reader.examination import examine
from bot.reader.examples import ExampleError, digest, read, unlearnt, voices
from bot.reader.lexicon import Lexicon, LexiconError
from bot.reader.model import ModelError
from bot.reader.reader import MODEL, Reader
from bot.reader.training import learn


def main() -> int:
    """Run a command. Out: the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bot.reader", description="Reading texts.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_parser("train", help="learn the model anew from the examples")
    examined = commands.add_parser("examine", help="how well texts are read that were not learnt")
    examined.add_argument("file", type=Path)
    asked = commands.add_parser("read", help="what a text is taken for, and which words counted")
    asked.add_argument("text")
    chosen = parser.parse_args()
    try:
        match chosen.command:
            case "train":
                _train()
            case "examine":
                _examine(chosen.file)
            case "read":
                _read(chosen.text)
    except (ExampleError, LexiconError, ModelError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _train() -> None:
    examples = [one for each in voices().values() for one in each]
    learn(examples, Lexicon.load()).save(MODEL, digest(examples))
    print(f"{len(examples)} examples learnt; {MODEL.name}: {MODEL.stat().st_size // 1000} kB")


def _examine(file: Path) -> None:
    figures, table = examine(Reader.load(), unlearnt(read(file)))
    print(
        f"{figures.number} texts that were not learnt ({file.name})\n"
        f"  of those about a problem: right kind first {figures.first:.1%},"
        f" among the first two {figures.two:.1%}\n"
        f"  taken for a problem, and for the right one: {figures.routed:.1%}\n"
        f"  of those about none: taken for none {figures.refused:.1%}\n"
        f"  answers: right {figures.answers:.1%} of those offered;"
        f" offered {figures.found:.1%} of those given\n\n{table}"
    )


def _read(text: str) -> None:
    meaning = Reader.load().read(text)
    doubt = "" if meaning.sure else " (not surely)"
    print(f"{meaning.kind}{doubt if meaning.kind == 'problem' else ''}")
    for kind, share in sorted(meaning.shares.items(), key=lambda one: -one[1])[:4]:
        print(f"  {kind:<20} {share:6.1%}  {dict(meaning.answers(kind)) or ''}")
    print("  because of:", ", ".join(f"{word} ({weight})" for word, weight in meaning.because()))


if __name__ == "__main__":
    sys.exit(main())
