"""What is kept of the last two askings: for the same objects the same, for any other anew."""

from bot.guide.remembered import remembered


class Facts:
    """Something told apart by what it is, not by what is in it."""


def test_the_last_two_are_kept_and_told_apart_by_what_they_are() -> None:
    """Before and after a turn; a third, an equal one, or another guide's is worked out."""
    asked: list[tuple[object, object]] = []

    @remembered
    def answer(guide: list[int], facts: Facts) -> tuple[object, object]:
        asked.append((guide, facts))
        return (guide, facts)

    one, other = [1], [1]
    before, after, later = Facts(), Facts(), Facts()
    assert [answer(one, before), answer(one, after)] == [(one, before), (one, after)]
    assert answer(one, before)[1] is before
    assert answer(one, after)[1] is after
    assert len(asked) == 2
    assert answer(other, after)[0] is other, "an equal guide is not the same guide"
    assert len(asked) == 3
    assert answer(one, later)[1] is later
    assert answer(one, before)[1] is before
    assert len(asked) == 5
