"""The model in the repository is the one that its examples give, and it reads well enough."""

from pathlib import Path

import pytest

from bot.reader.examination import examine
from bot.reader.examples import EXAMPLES, Example, ExampleError, digest, read, unlearnt, voices
from bot.reader.lexicon import Lexicon, LexiconError
from bot.reader.model import Model, ModelError
from bot.reader.reader import MODEL, Reader
from bot.reader.signs import words
from bot.reader.training import learn

HERE = Path(__file__).parent
CHECKED = HERE / "checked.tsv"
UNTOUCHED = HERE / "untouched.tsv"


def test_the_model_is_learnt_from_the_examples_that_are_there(tmp_path: Path) -> None:
    """`make train` would change nothing: the same examples give the same file."""
    examples = [one for each in voices().values() for one in each]
    again = tmp_path / "model.json"
    learn(examples, Lexicon.load()).save(again, digest(examples))
    text = "j'ai été débité deux fois"
    old, new = Model.load(MODEL), Model.load(again)
    assert MODEL.read_text("utf-8") == again.read_text("utf-8"), "run `make train`"
    assert new.weigh(words(text)).shares == old.weigh(words(text)).shares


@pytest.mark.parametrize("file", [CHECKED, UNTOUCHED], ids=["checked", "untouched"])
def test_nothing_is_examined_that_was_learnt(file: Path) -> None:
    """People say the same short things: those that stand among the examples are not counted."""
    learnt = {tuple(words(one.text)) for each in voices().values() for one in each}
    new = unlearnt(read(file))
    assert not [one.text for one in new if tuple(words(one.text)) in learnt]
    assert len(new) > 0.8 * len(read(file))


def test_it_reads_well_enough() -> None:
    """On texts that were not learnt; what was measured, and how, is in docs/decisions."""
    figures, table = examine(Reader.load(), unlearnt(read(CHECKED)))
    assert figures.number >= 400
    assert figures.first >= 0.90, table
    assert figures.two >= 0.95, table
    assert figures.routed >= 0.88, table
    assert figures.refused >= 0.90, table
    assert figures.answers >= 0.85


def test_every_voice_is_heard_by_the_others() -> None:
    """A reader that learnt from all voices but one still reads that one: it learnt no phrases."""
    heard = voices()
    lexicon = Lexicon.load()
    for name in ("english_natives", "french_in_a_hurry"):
        others = [one for voice, each in heard.items() if voice != name for one in each]
        figures, table = examine(Reader(learn(others, lexicon), lexicon), heard[name])
        assert figures.first >= 0.80, table


WRONG = [
    "billing\tfr\tdébité",  # three columns are enough
    "billing\tfr",
    "pizza\tfr\ttext\t",
    "billing\tde\ttext\t",
    "billing\tfr\t \t",
    "billing\tfr\ttext\tmatter",
]


@pytest.mark.parametrize("line", WRONG[1:])
def test_a_line_that_is_no_example_is_named(tmp_path: Path, line: str) -> None:
    """With its file and its place, for whoever wrote it."""
    file = tmp_path / "mine.tsv"
    file.write_text(f"# remark\n{WRONG[0]}\n{line}\n", "utf-8")
    with pytest.raises(ExampleError, match=r"mine\.tsv:3"):
        read(file)


def test_a_label_and_its_answers_are_two_ways_to_say_the_same() -> None:
    """What is learnt as one label is offered as the answers that it stands for."""
    twice = Example("billing", "fr", "x", {"matter": "charge", "charged": "twice"})
    assert twice.label == "billing/charge_twice"
    assert Example("connection", "fr", "x").label == "connection/"
    assert Example("greeting", "fr", "x").label == "greeting"
    assert len(list(EXAMPLES.glob("*.tsv"))) > 5


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"labels": ["a"], "scale": 1, "signs": "x"}'])
def test_a_broken_model_is_one_clear_line(tmp_path: Path, text: str) -> None:
    """It is not read by halves."""
    file = tmp_path / "model.json"
    file.write_text(text, "utf-8")
    with pytest.raises(ModelError, match=r"model\.json"):
        Model.load(file)


def test_a_model_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    """A row is missing."""
    file = tmp_path / "model.json"
    file.write_text(
        MODEL.read_text("utf-8").replace('"signs": "', '"signs": "no such sign\\n', 1), "utf-8"
    )
    with pytest.raises(ModelError, match="cut off"):
        Model.load(file)


@pytest.mark.parametrize("text", ["", "[answers.device]\ntv = ['']", "not toml"])
def test_a_broken_lexicon_is_one_clear_line(tmp_path: Path, text: str) -> None:
    """It says which file it is."""
    file = tmp_path / "lexicon.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(LexiconError, match=r"lexicon\.toml"):
        Lexicon.load(file)
