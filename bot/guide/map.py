"""The guide drawn: a Mermaid flowchart of what is asked, which doors follow, and when.

From a rung one goes on when it was not solved, or stayed silent.

Ids stand for words, so that a line of the map leads straight to its file. Paste it into any
Mermaid viewer (GitHub and GitLab draw it in a ```mermaid block).
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.guide.case import OUTSIDE
from bot.guide.content import Guide, Problem, When, matches, paths


def draw(guide: Guide) -> str:
    """The whole guide as one flowchart, without a trailing newline."""
    return "\n".join(["flowchart TD", *(f"    {line}" for line in _lines(guide))])


def _lines(guide: Guide) -> Iterator[str]:
    for name, company in guide.companies.items():
        yield f'{name}(["{company.name}"])'
        for listed in company.problems:
            yield f'{name} --> {listed}["{listed}"]'
        yield f'{name}_{OUTSIDE}[/"{OUTSIDE}"/]'
        for door, one in guide.recourse.items():
            if one.confidence != "L":
                when = {"country": one.countries} if one.countries else {}
                yield f'{name}_{OUTSIDE} -->{_label(when)} {door}[/"{door}"/]'
    for name, problem in guide.problems.items():
        yield from _problem(name, problem)


def _problem(name: str, problem: Problem) -> Iterator[str]:
    """The questions, the rungs, and every step that some answers make from one to the next."""
    conditions: dict[str, When] = {}
    for question in problem.questions:
        options = "<br/>".join(question.options)
        yield f'{name}_ask_{question.id}{{"{question.id}<br/>{options}"}}'
        conditions[f"{name}_ask_{question.id}"] = question.when
    for rung in problem.ladder:
        days = f"<br/>{rung.wait_days} d" if rung.wait_days else ""
        yield f'{name}_{rung.id}["{rung.channel}{days}"]'
        conditions[f"{name}_{rung.id}"] = rung.when
    steps: dict[tuple[str, str], None] = {}
    for answers in paths(problem):
        asked = [f"{name}_ask_{question}" for question in answers]
        rungs = [f"{name}_{one.id}" for one in problem.ladder if matches(one.when, answers)]
        chain = [name, *asked, *rungs, f"{problem.company}_{OUTSIDE}"]
        steps.update(dict.fromkeys(pairwise(chain)))
    for here, there in steps:
        yield f"{here} -->{_label(conditions.get(there, {}))} {there}"


def _label(when: When) -> str:
    text = "<br/>".join(f"{question}: {' / '.join(options)}" for question, options in when.items())
    return f'|"{text}"|' if text else ""
