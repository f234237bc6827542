"""Days and amounts as people type them."""

import importlib
import re
import time
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.guide import typed
from bot.guide.typed import (
    CEILING,
    MOST,
    YEARS_BACK,
    Amount,
    Day,
    in_future,
    parse_amount,
    parse_day,
    read_amount,
    read_day,
)

TODAY = date(2026, 11, 23)
"""A Monday."""


def typings(name: str) -> str:
    """A file of `tests/typed`: a line for each thing typed, and what is meant by it."""
    return (Path(__file__).parent / "typed" / f"{name}.txt").read_text("utf-8")


FRENCH = typings("days-in-french")

ENGLISH = typings("days-in-english")


def table(rows: str) -> list[tuple[str, str]]:
    """Lines -> what is typed and what is meant, which is parted from it by two spaces or more."""
    pairs = [re.split(r" {2,}", row, maxsplit=1) for row in rows.strip().splitlines()]
    return [(typing, meant) for typing, meant in pairs]


@pytest.mark.parametrize(("text", "meant"), table(FRENCH))
def test_a_day_in_french(text: str, meant: str) -> None:
    found = parse_day(text, TODAY, "fr")
    assert found
    assert found.spelled == meant
    assert not in_future(text, TODAY, "fr")


@pytest.mark.parametrize(("text", "meant"), table(ENGLISH))
def test_a_day_in_english(text: str, meant: str) -> None:
    found = parse_day(text, TODAY, "en")
    assert found
    assert found.spelled == meant
    assert not in_future(text, TODAY, "en")


NO_DAY = typings("no-day-in-french")

NO_DATE = typings("no-day-in-english")

TO_COME = typings("days-to-come")


@pytest.mark.parametrize("text", NO_DAY.strip().splitlines())
def test_no_day_in_french(text: str) -> None:
    """Impossible, too old, ambiguous, or no day at all: none of it is a day to come either."""
    assert parse_day(text, TODAY, "fr") is None
    assert not in_future(text, TODAY, "fr")


@pytest.mark.parametrize("text", NO_DATE.strip().splitlines())
def test_no_day_in_english(text: str) -> None:
    assert parse_day(text, TODAY, "en") is None
    assert not in_future(text, TODAY, "en")


@pytest.mark.parametrize("text", TO_COME.strip().splitlines())
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_day_to_come(text: str, language: str) -> None:
    """It is no past day, and the caller can say why."""
    assert parse_day(text, TODAY, language) is None
    assert in_future(text, TODAY, language)


def test_the_language_decides_only_where_the_order_is_open() -> None:
    for text in ("03/25", "mars 25", "Jan 5"):
        assert parse_day(text, TODAY, "fr") is None
        assert parse_day(text, TODAY, "en")
    for text, _ in table(FRENCH):
        assert parse_day(text, TODAY, "fr") == parse_day(text, TODAY, "en")


@pytest.mark.parametrize("space", [" ", "  ", "\n", "\t", "\u00a0", "\u202f", "\u2009"])
def test_any_space_is_a_space(space: str) -> None:
    assert parse_day(f"12{space}mars{space}2026", TODAY) == Day(date(2026, 3, 12))
    assert parse_amount(f"1{space}234,56{space}€") == Amount(Decimal("1234.56"), "EUR")


@pytest.mark.parametrize(
    "text",
    [
        "١٢/٠٣/٢٠٢٦",
        "१२/०३/२०२६",
        "１２/０３/２０２６",
        "\u200f12/03/2026\u200e",
        "1\u200b2/03/2026",
        "12\u201303\u20132026",
        "12 MARS 2026",
        "1\ufe0f\u20e32\ufe0f\u20e3 mars 2026",
    ],
)
def test_digits_and_signs_of_other_scripts(text: str) -> None:
    assert parse_day(text, TODAY) == Day(date(2026, 3, 12))


@pytest.mark.parametrize("text", ["¹²/03/2026", "12²/03/2026", "½ mars", "Ⅻ mars", "十二 mars"])
def test_what_only_looks_like_a_digit_is_no_digit(text: str) -> None:
    found = parse_day(text, TODAY)
    assert found is None or found.rough


@pytest.mark.parametrize(
    ("today", "text", "meant"),
    [
        (date(2026, 1, 1), "hier", "2025-12-31"),
        (date(2026, 1, 1), "le mois dernier", "~2025-12-01"),
        (date(2026, 1, 5), "la semaine dernière", "~2025-12-29"),
        (date(2026, 3, 31), "il y a un mois", "~2026-02-28"),
        (date(2024, 2, 29), "a year ago", "~2023-02-28"),
        (date(2026, 3, 10), "fin mars", "~2025-03-21"),
        (date(2026, 3, 10), "mi-mars", "~2025-03-11"),
        (date(2026, 3, 10), "mars", "~2026-03-01"),
        (date(2026, 3, 10), "mars dernier", "~2025-03-01"),
        (date(2026, 3, 11), "le 12", "2026-02-12"),
        (date(2026, 3, 5), "le 31", None),
        (date(2026, 3, 10), "29/02", "2024-02-29"),
        (date(2026, 3, 12), "12 mars", "2026-03-12"),
        (date(2026, 3, 11), "12 mars", "2025-03-12"),
        (date(2026, 11, 22), "lundi", "2026-11-16"),
        (date(2026, 11, 22), "dimanche", "2026-11-15"),
    ],
)
def test_around_the_turn_of_a_week_a_month_a_year(
    today: date, text: str, meant: str | None
) -> None:
    found = parse_day(text, today)
    assert (found and found.spelled) == meant


AMOUNTS_IN_FRENCH = typings("amounts-in-french")

AMOUNTS_IN_ENGLISH = typings("amounts-in-english")

NO_AMOUNT = typings("no-amount")


@pytest.mark.parametrize(("text", "meant"), [*table(AMOUNTS_IN_FRENCH), *table(AMOUNTS_IN_ENGLISH)])
def test_an_amount(text: str, meant: str) -> None:
    found = parse_amount(text)
    assert found
    assert found.spelled == meant
    assert isinstance(found.value, Decimal)


@pytest.mark.parametrize("text", NO_AMOUNT.strip().splitlines())
def test_no_amount(text: str) -> None:
    assert parse_amount(text) is None


def test_the_default_is_for_what_names_no_currency() -> None:
    assert parse_amount("59", "CHF") == Amount(Decimal(59), "CHF")
    assert parse_amount("59 €", "CHF") == Amount(Decimal(59), "EUR")
    assert parse_amount("$59", "CAD") == Amount(Decimal(59), "CAD")
    assert parse_amount("$59 USD", "CAD") == Amount(Decimal(59), "USD")
    assert parse_amount("$59", "CHF") == Amount(Decimal(59), "USD")


def test_a_text_longer_than_a_message_is_not_read() -> None:
    for text in ("12/03/2026", "59 €"):
        padded = text.ljust(MOST)
        assert parse_day(padded, TODAY) or parse_amount(padded)
        assert parse_day(padded + " ", TODAY) is None
        assert parse_amount(padded + " ") is None


@pytest.mark.parametrize(
    "spelling",
    [
        "",
        "2026-3-12",
        "2026-02-30",
        "0000-01-01",
        "2026-13-01",
        " 2026-03-12",
        "2026-03-12\n",
        "~~2026-03-12",
        "20260312",
        "2026-W11-4",
        "٢٠٢٦-٠٣-١٢",
    ],
)
def test_a_spelling_of_no_day(spelling: str) -> None:
    assert read_day(spelling) is None


@pytest.mark.parametrize(
    "spelling",
    [
        "",
        "59 EUR",
        "59.9 EUR",
        "59.999 EUR",
        "0.00 EUR",
        "059.00 EUR",
        "-59.00 EUR",
        "100000.01 EUR",
        "1000000.00 EUR",
        "59.00 eur",
        "59.00 EURO",
        "59.00  EUR",
        "59.00 EUR\n",
        "٥٩.00 EUR",
        "NaN EUR",
    ],
)
def test_a_spelling_of_no_amount(spelling: str) -> None:
    assert read_amount(spelling) is None


# --- properties ----------------------------------------------------------------------------------

languages = st.sampled_from(["fr", "en"])
todays = st.dates(date(2024, 1, 1), date(2060, 12, 31))
pieces = st.sampled_from(
    [
        *re.split(r"\s+", FRENCH + ENGLISH + TO_COME + NO_DAY + NO_DATE),
        *re.split(r"\s+", AMOUNTS_IN_FRENCH + AMOUNTS_IN_ENGLISH + NO_AMOUNT),
    ]
)
texts = st.one_of(
    st.text(max_size=60),
    st.text("0123456789/.-, €$emarslundihyotg'", max_size=40),
    st.lists(pieces, max_size=8).map(" ".join),
    st.lists(pieces, max_size=8).map("".join),
)


@given(text=texts, today=todays, language=languages)
@settings(deadline=None, max_examples=500)
def test_a_day_is_never_to_come_nor_long_ago(text: str, today: date, language: str) -> None:
    """Nor is anything ever raised, and what is spelled is read back."""
    found = parse_day(text, today, language)
    if found is None:
        in_future(text, today, language)
        return
    assert today.year - YEARS_BACK <= found.day.year
    assert found.day <= today
    assert not in_future(text, today, language)
    assert read_day(found.spelled) == found
    assert parse_day(found.day.isoformat(), today, language) == Day(found.day)


@given(text=texts, default=st.sampled_from(["EUR", "CAD", "CHF"]))
@settings(deadline=None, max_examples=500)
def test_an_amount_is_above_nothing_and_below_the_ceiling(text: str, default: str) -> None:
    """Nor is anything ever raised; what is spelled is read back, and can be typed too."""
    found = parse_amount(text, default)
    if found is not None:
        assert 0 < found.value <= CEILING
        assert found.value == round(found.value, 2)
        assert read_amount(found.spelled) == found
        assert parse_amount(found.spelled) == found


MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
}
WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}


def ways(day: date, language: str) -> list[str]:
    """A day, written with its year in the ways of a language."""
    month = MONTHS[language].split()[day.month - 1]
    weekday = WEEKDAYS[language].split()[day.weekday()]
    plain = [
        f"{day:%d/%m/%Y}",
        f"{day:%d/%m/%y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d.%m.%y}",
        f"{day.day}-{day.month}-{day.year}",
        f"{day:%Y-%m-%d}",
        f"{day.day} {month} {day.year}",
        f"{day.day} {month.upper()} {day.year}",
        f"{weekday} {day.day} {month} {day.year}",
    ]
    if language == "fr":
        nth = "1er" if day.day == 1 else day.day
        return [*plain, f"le {nth} {month} {day.year}", f"j'ai payé le {nth} {month} {day.year} !"]
    tail = {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th") if day.day // 10 != 1 else "th"
    return [
        *plain,
        f"{month} {day.day}, {day.year}",
        f"{month[:3]}. {day.day}{tail}, {day.year}",
        f"the {day.day}{tail} of {month} {day.year}",
        f"{weekday}, {month} {day.day}{tail} {day.year}",
    ]


@given(
    today=todays,
    back=st.integers(0, YEARS_BACK * 365),
    writer=languages,
    reader=languages,
    cents=st.integers(1, CEILING * 100),
)
@settings(deadline=None, max_examples=100)
def test_a_day_written_in_many_ways(
    today: date, back: int, writer: str, reader: str, cents: int
) -> None:
    """It is read in either language, alone and beside what was paid; after today, it is to come."""
    day = today - timedelta(days=back)
    for text in ways(day, writer):
        assert parse_day(text, today, reader) == Day(day), text
        assert parse_day(f"{cents / 100:.2f} €, {text}", today, reader) == Day(day), text
    for text in ways(today + timedelta(days=back + 1), writer):
        assert parse_day(text, today, reader) is None, text
        assert in_future(text, today, reader), text


@given(today=todays, back=st.integers(0, 364), writer=languages, reader=languages)
@settings(deadline=None, max_examples=100)
def test_a_day_without_a_year_is_the_latest(
    today: date, back: int, writer: str, reader: str
) -> None:
    day = today - timedelta(days=back)
    month = MONTHS[writer].split()[day.month - 1]
    for text in (f"{day:%d/%m}", f"{day.day}/{day.month}", f"{day.day} {month}", f"{day:%d.%m}"):
        assert parse_day(text, today, reader) == Day(day), text


@given(cents=st.integers(1, CEILING * 100))
@settings(deadline=None)
def test_an_amount_written_in_many_ways(cents: int) -> None:
    value = Decimal(cents) / 100
    plain, english = f"{value:.2f}", f"{value:,.2f}"
    french = english.replace(",", "\u202f").replace(".", ",")
    german = english.replace(",", " ").replace(".", ",").replace(" ", ".")
    for number in (plain, plain.replace(".", ","), english, french, german):
        for text in (f"{number} €", f"€{number}", f"{number}€", f"EUR {number}", f"{number} euros"):
            assert parse_amount(text) == Amount(value, "EUR"), text
    assert parse_amount(f"{plain.replace('.', '€')}") == Amount(value, "EUR")


# --- hostile texts -------------------------------------------------------------------------------


def unbounded(tree: Any) -> list[str]:
    """A pattern, parsed -> its repeats without an end, looks ahead and behind included."""
    parser = importlib.import_module("re._parser")
    found = []
    for operation, argument in tree:
        if str(operation).endswith("_REPEAT") and argument[1] == parser.MAXREPEAT:
            found.append(str(operation))
        for part in argument if isinstance(argument, tuple) else ():
            for branch in part if isinstance(part, list) else [part]:
                if isinstance(branch, parser.SubPattern):
                    found.extend(unbounded(branch))
    return found


def test_the_search_for_repeats_finds_them() -> None:
    parse = importlib.import_module("re._parser").parse
    for pattern in ("a*", "(?:b|(a+))c", "(?=a*?)", "(?:(?:a*)?b){2}", "(?<!x)(a|b*)", "a++"):
        assert unbounded(parse(pattern)), pattern
    assert not unbounded(parse(r"a{0,9}(?:b|c?)\d{1,4}"))


@pytest.mark.parametrize(("name", "pattern"), typed._PATTERNS)
def test_no_pattern_can_run_away(name: str, pattern: re.Pattern[str]) -> None:
    """Each repeat has an end and none is wide.

    So each place of a text costs a bounded number of steps, whatever stands there.
    """
    parsed = importlib.import_module("re._parser").parse(pattern.pattern)
    assert not unbounded(parsed)
    assert parsed.getwidth()[1] < 400


HOSTILE = [
    *(
        "1",
        "1 ",
        "1.",
        "1,1",
        "1 000 ",
        "1/",
        "1-",
        "12/03 ",
        "12 12 ",
        "2026 ",
        "12 mars ",
        "mars ",
    ),
    *("a ", "un un ", "twenty ", "1 et ", "il y a ", "il y a 3 jours ", "3 days ago ", "vers "),
    *(
        "debut de ",
        "last ",
        "lundi ",
        "lundi, de la ",
        "€",
        "$",
        "€1",
        "1€",
        "1e",
        "environ ",
        "e ",
    ),
    *(" ", "-", "'", "\u202e", "ﬃ", "ΐ", "각", "١", "\U0001f468\u200d", "\ud800", "\x00", "ß"),
]


@pytest.mark.parametrize("seed", HOSTILE)
def test_a_hostile_text_is_answered(seed: str) -> None:
    """The bound on time is generous by far: some hundredths of a second are usual."""
    began = time.process_time()
    for text in ((seed * MOST)[:MOST], (seed * MOST)[: MOST - 1] + "!", "x" + seed * 999):
        parse_day(text, TODAY, "fr")
        parse_day(text, TODAY, "en")
        parse_amount(text)
    assert time.process_time() - began < 5
