"""The map: the whole guide in one drawing, that Mermaid can draw and that tells no lie."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import pytest

from bot.guide.content import Guide, matches, paths
from bot.guide.map import draw

ID = r"[a-z][a-z0-9_]*"
LABEL = r'"[^"|]+"'
SHAPE = rf"\(\[{LABEL}\]\)|\[{LABEL}\]|\[/{LABEL}/\]|\{{{LABEL}\}}"
DECLARATION = re.compile(rf"(?P<id>{ID})(?P<shape>{SHAPE})")
ARROW = re.compile(
    rf"(?P<here>{ID}) -->(?:\|(?P<when>{LABEL})\|)? (?P<there>{ID})(?P<shape>{SHAPE})?"
)
"""What we use of Mermaid's flowchart syntax: a node, or an arrow to a node."""


@dataclass
class Map:
    """A drawing as a viewer reads it: the nodes with their labels, the arrows with theirs."""

    nodes: dict[str, str] = field(default_factory=dict)
    arrows: dict[tuple[str, str], str] = field(default_factory=dict)

    def declare(self, node: str, shape: str) -> None:
        """A node with a label; a second time only with the same one."""
        assert self.nodes.setdefault(node, shape) == shape, f"{node} is two things"


def read(text: str) -> Map:
    """Read a drawing; fails at the first line that is no Mermaid."""
    first, *lines = text.split("\n")
    assert first == "flowchart TD"
    seen = Map()
    for line in lines:
        assert line.startswith("    "), line
        if (node := DECLARATION.fullmatch(line.strip())) is not None:
            seen.declare(node["id"], node["shape"])
            continue
        arrow = ARROW.fullmatch(line.strip())
        assert arrow is not None, line
        there = arrow["there"]
        if arrow["shape"]:
            seen.declare(there, arrow["shape"])
        assert (arrow["here"], there) not in seen.arrows, f"drawn twice: {line}"
        seen.arrows[arrow["here"], there] = arrow["when"] or ""
    return seen


@pytest.fixture(scope="module")
def drawn(guide: Guide) -> Map:
    """The map of the real guide."""
    return read(draw(guide))


def ladder(guide: Guide, name: str, answers: Mapping[str, str]) -> list[str]:
    """The nodes of the rungs that fit these answers, in order."""
    rungs = guide.problems[name].ladder
    return [f"{name}_{rung.id}" for rung in rungs if matches(rung.when, answers)]


def asked(guide: Guide, name: str) -> list[str]:
    """A problem's node and those of its questions, in order."""
    return [name, *(f"{name}_ask_{one.id}" for one in guide.problems[name].questions)]


def test_every_arrow_leads_from_and_to_what_is_drawn(drawn: Map) -> None:
    """An id that only an arrow knows would be drawn as a bare word."""
    ends = {end for arrow in drawn.arrows for end in arrow}
    assert ends == drawn.nodes.keys()


def test_no_node_has_a_name_that_mermaid_keeps_for_itself(drawn: Map) -> None:
    """`end` closes a block, wherever it stands."""
    assert not drawn.nodes.keys() & {"end", "graph", "subgraph", "class", "style", "click"}


def test_everything_in_the_guide_is_in_the_map(guide: Guide, drawn: Map) -> None:
    """Every company, problem, question with its options, rung with its wait, and recourse."""
    for name, company in guide.companies.items():
        assert drawn.nodes[name] == f'(["{company.name}"])'
        for listed in company.problems:
            assert (name, listed) in drawn.arrows
        for door, one in guide.recourse.items():
            shown = drawn.arrows.get((f"{name}_outside", door))
            assert (shown is not None) == (one.confidence != "L"), door
            assert shown is None or all(country in shown for country in one.countries)
    for name, problem in guide.problems.items():
        assert drawn.nodes[name] == f'["{name}"]'
        for question in problem.questions:
            shown = "<br/>".join([question.id, *question.options])
            assert drawn.nodes[f"{name}_ask_{question.id}"] == f'{{"{shown}"}}'
        for rung in problem.ladder:
            days = f"<br/>{rung.wait_days} d" if rung.wait_days else ""
            assert drawn.nodes[f"{name}_{rung.id}"] == f'["{rung.channel}{days}"]'
    for name, one in guide.recourse.items():
        assert one.confidence == "L" or drawn.nodes[name] == f'[/"{name}"/]'


def test_nothing_is_in_the_map_that_is_not_in_the_guide(guide: Guide, drawn: Map) -> None:
    """The nodes are exactly those of the guide: a map with a door too many sends people astray."""
    verified = {name for name, door in guide.recourse.items() if door.confidence != "L"}
    expected = {*guide.companies, *guide.problems, *verified}
    expected |= {f"{name}_outside" for name in guide.companies}
    for name, problem in guide.problems.items():
        expected |= {*asked(guide, name), *(f"{name}_{rung.id}" for rung in problem.ladder)}
    assert drawn.nodes.keys() == expected


def test_questions_follow_one_another(guide: Guide, drawn: Map) -> None:
    """In the order asked; a question that not everybody is asked says whom it is for."""
    for name, problem in guide.problems.items():
        for arrow, question in zip(pairwise(asked(guide, name)), problem.questions, strict=True):
            assert all(key in drawn.arrows[arrow] for key in question.when)
            assert bool(drawn.arrows[arrow]) == bool(question.when)


def test_every_ladder_is_a_way_through_the_map(guide: Guide, drawn: Map) -> None:
    """Whatever one answers, the map leads from one's first door over the next ones to outside."""
    for name, problem in guide.problems.items():
        for answers in paths(problem):
            way = [*ladder(guide, name, answers), f"{problem.company}_outside"]
            assert len(way) > 1
            assert set(pairwise(way)) <= drawn.arrows.keys(), answers


def test_every_conversation_is_a_way_through_the_map(guide: Guide, drawn: Map) -> None:
    """From the problem over the questions that one is asked, and no others, to one's first door."""
    for name, problem in guide.problems.items():
        for answers in paths(problem):
            questions = [f"{name}_ask_{question}" for question in answers]
            way = [name, *questions, ladder(guide, name, answers)[0]]
            assert set(pairwise(way)) <= drawn.arrows.keys(), answers


def test_no_way_between_doors_is_there_that_nobody_walks(guide: Guide, drawn: Map) -> None:
    """Each arrow from door to door is some answers' way; into a door, it bears its condition."""
    rungs = {
        f"{name}_{rung.id}": rung for name, one in guide.problems.items() for rung in one.ladder
    }
    walked = {
        pair
        for name, problem in guide.problems.items()
        for answers in paths(problem)
        for pair in pairwise(ladder(guide, name, answers))
    }
    assert walked == {arrow for arrow in drawn.arrows if rungs.keys() >= set(arrow)}
    for (_, there), label in drawn.arrows.items():
        when = rungs[there].when if there in rungs else {}
        assert all(f"{key}: {' / '.join(options)}" in label for key, options in when.items())
        assert bool(label) == bool(when) or there not in rungs
