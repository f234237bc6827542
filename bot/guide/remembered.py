"""What was just worked out for a case, kept for the next question about it.

A screen asks a dozen times which answers count and which rungs fit, of the same guide and the same
case, neither of which ever changes. Lives here: that one shortcut. It changes no result.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Guide = TypeVar("Guide")
Facts = TypeVar("Facts")
Result = TypeVar("Result")


def remembered(function: Callable[[Guide, Facts], Result]) -> Callable[[Guide, Facts], Result]:
    """A function of a guide and of somebody's facts that keeps its last two results.

    Two: before and after what somebody did. The results are shared, and not to be changed. The
    very objects are compared, not what is in them: that would cost more than it saves.
    """
    last: tuple[Guide, Facts, Result] | None = None
    before: tuple[Guide, Facts, Result] | None = None

    @wraps(function)
    def asked(guide: Guide, facts: Facts) -> Result:
        nonlocal last, before
        for kept in (last, before):
            if kept is not None and kept[1] is facts and kept[0] is guide:
                return kept[2]
        result = function(guide, facts)
        before, last = last, (guide, facts, result)
        return result

    return asked
