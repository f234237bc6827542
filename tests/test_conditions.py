"""The content as it is read: places in its files, conditions, ways through the questions."""

import tomllib
from collections.abc import Mapping

from bot.app import CONTENT
from bot.guide.case import Case
from bot.guide.content import Guide, Problem, matches, paths
from bot.guide.journey import Knock, position
from bot.guide.library import line_of, sayings


def test_the_line_of_a_place() -> None:
    """A place as pydantic names it leads to its line: a key, a table, a key in a table."""
    text = 'kind = "store"\nurl = { fr = "x" }\n\n[[steps]]\nid = "a"\n\n[[steps]]\nours = true\n'
    assert line_of(text, ("kind",)) == 1
    assert line_of(text, ("url", "fr")) == 2
    assert line_of(text, ("steps", 0)) == 4
    assert line_of(text, ("steps", 0, "id")) == 5
    assert line_of(text, ("steps", 1, "ours")) == 8
    assert line_of(text, ("steps", 1, "id")) == 7, "a key that is missing: its table"
    assert line_of(text, ("steps", 9, "id")) == 1
    assert line_of(text, ("colour",)) == line_of(text, ()) == line_of("", ("kind",)) == 1


def test_a_condition_is_met_by_answers() -> None:
    """Every question it names has one of its options; no condition is always met."""
    when = {"matter": ("refund", "renewal"), "seller": ("site",)}
    assert matches(when, {"matter": "renewal", "seller": "site", "more": "x"})
    assert not matches(when, {"matter": "renewal", "seller": "apple"})
    assert not matches(when, {"matter": "renewal"})
    assert matches({}, {})


def problem(*questions: Mapping[str, object]) -> Problem:
    """A problem with these questions, and one rung."""
    ladder = [{"id": "chat", "channel": "chat"}]
    return Problem.model_validate({"company": "acme", "questions": questions, "ladder": ladder})


ACCESS: Mapping[str, object] = {"id": "access", "options": ("password", "server")}
DEVICE: Mapping[str, object] = {
    "id": "device",
    "options": ("tv", "phone"),
    "when": {"access": ("server",)},
}


def test_the_ways_through_the_questions() -> None:
    """Each way once; a question that does not apply is not on it; without questions, one way."""
    assert list(paths(problem(ACCESS, DEVICE))) == [
        {"access": "password"},
        {"access": "server", "device": "tv"},
        {"access": "server", "device": "phone"},
    ]
    assert list(paths(problem())) == [{}]


def test_every_way_through_the_real_questions_ends_at_a_door(guide: Guide) -> None:
    """What `paths` gives is what the journey asks: nothing is left to ask, and a door is open."""
    for name, found in guide.problems.items():
        for answers in paths(found):
            at = position(guide, Case(answers={"problem": name, **answers}))
            assert isinstance(at, Knock), answers
            assert at.place == 1


def test_the_options_of_a_question_that_two_problems_ask() -> None:
    """They are all there, whichever problem offers them."""
    more = {"id": "access", "options": ("code", "server")}
    both = Guide({}, {}, {"one": problem(ACCESS, DEVICE), "two": problem(more)}, {})
    assert both.options["access"] == {"password", "server", "code"}
    assert both.options["device"] == {"tv", "phone"}
    assert both.options["problem"] == {"one", "two"}, "what follows from answers may be asked too"


def test_every_sentence_is_found_with_its_place(guide: Guide) -> None:
    """Each table of the real files that states or advises is found, at the line of its id."""
    found = {(kind, name, loc): said.id for kind, name, loc, said in sayings(guide)}
    written = {}
    for file in CONTENT.glob("*/*.toml"):
        text = file.read_text("utf-8")
        if "\nlike =" in f"\n{text}":
            continue  # it says what another says
        for key, tables in tomllib.loads(text).items():
            for index, table in enumerate(tables if isinstance(tables, list) else ()):
                if isinstance(table, dict) and table.keys() & {"ours", "sources"}:
                    written[file.parent.name, file.stem, (key, index)] = table["id"]
                    line = text.splitlines()[line_of(text, (key, index, "id")) - 1]
                    assert line == f'id = "{table["id"]}"'
    assert found == written
