"""What follows from the answers, where equality is not enough. The law is cited above its line."""

from collections.abc import Mapping

from bot.guide.case import FAILED, Case
from bot.guide.content import Guide, Problem, matches


def exchanges_failed(
    guide: Guide, problem: Problem, answers: Mapping[str, str], case: Case
) -> bool:
    """Whether talking with the company has come to nothing, so that outside help is suggested.

    True once a chat, a form, an e-mail or a shop was tried and refused, did not satisfy or stayed
    silent; or when the person came saying so. A help page that did not help is no exchange.
    """
    if any(matches(condition, answers) for condition in problem.failed):
        return True
    return any(
        (step := case.step(rung.id)) is not None
        and step.outcome in FAILED
        and guide.channels[rung.channel].exchange
        for rung in problem.ladder
    )


def complained_in_writing(guide: Guide, problem: Problem, case: Case) -> bool:
    """Whether a written complaint to the company is behind the person.

    Code de la consommation, art. L612-2, 1°: a dispute cannot be examined by a mediator when the
    consumer does not prove that they first tried to settle it by a written complaint to the trader.
    """
    return any(
        (step := case.step(rung.id)) is not None
        and step.outcome in FAILED
        and guide.channels[rung.channel].kind in ("form", "email")
        for rung in problem.ladder
    )
