"""Days and amounts as people type them."""

import importlib
import re
import time
from datetime import date, timedelta
from decimal import Decimal
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

FRENCH = """
12/03                          2026-03-12
12/3                           2026-03-12
23/11                          2026-11-23
24/11                          2025-11-24
29/02                          2024-02-29
12/03/2026                     2026-03-12
12/03/26                       2026-03-12
12.03.26                       2026-03-12
12.03                          2026-03-12
12-3-2026                      2026-03-12
12 / 03 / 2026                 2026-03-12
12 03 2026                     2026-03-12
12/03 2025                     2025-03-12
12/03 de l'année dernière      2025-03-12
03/25/2026                     2026-03-25
2026-03-12                     2026-03-12
2026/03/12                     2026-03-12
2026-03-12T10:00               2026-03-12
12 mars                        2026-03-12
12mars                         2026-03-12
12-mars-2026                   2026-03-12
le 12 mars 2026                2026-03-12
le 12 mars 2025.               2025-03-12
12 mars 25                     2025-03-12
le douze mars                  2026-03-12
12 déc                         2025-12-12
1er mars                       2026-03-01
1ᵉʳ mars                       2026-03-01
premier avril                  2026-04-01
12 janv.                       2026-01-12
3 fév                          2026-02-03
3 févr. 2026                   2026-02-03
3 fevrier                      2026-02-03
3 FEVRIER                      2026-02-03
3 FÉVRIER                      2026-02-03
24 decembre                    2025-12-24
15 aout                        2026-08-15
15 AOÛT 2025                   2025-08-15
2 sept                         2026-09-02
sept mai                       2026-05-07
14 juil.                       2026-07-14
hier                           2026-11-22
Hier !                         2026-11-22
hier soir                      2026-11-22
avant-hier                     2026-11-21
avant hier                     2026-11-21
aujourd'hui                    2026-11-23
aujourd’hui                    2026-11-23
ce matin                       2026-11-23
lundi                          2026-11-16
lundi dernier                  2026-11-16
mardi                          2026-11-17
samedi                         2026-11-21
dimanche dernier               2026-11-22
lundi 16                       2026-11-16
jeudi 12 mars                  2026-03-12
jeudi 12 mars 2026             2026-03-12
hier dimanche                  2026-11-22
le 12                          2026-11-12
le 30                          2026-10-30
lundi de la semaine dernière   2026-11-16
il y a 3 jours                 2026-11-20
il y a trois jours             2026-11-20
ya 3j                          2026-11-20
il y a 15 jours                2026-11-08
il y a quinze jours            2026-11-08
depuis 3 jours                 2026-11-20
j'ai payé le 12 mars           2026-03-12
j'ai payé 59,99 € le 12/03     2026-03-12
le 12 mars à 14h30             2026-03-12
12/03/2026 14:30               2026-03-12
12 mars, donc le 12/03         2026-03-12
mars de l'an dernier           ~2025-03-01
il y a environ 3 jours         ~2026-11-20
il y a une semaine             ~2026-11-16
il y a 2 semaines              ~2026-11-09
il y a 2 mois                  ~2026-09-23
il y a un an                   ~2025-11-23
il y a presque 2 ans           ~2024-11-23
la semaine dernière            ~2026-11-16
la semaine passée              ~2026-11-16
cette semaine                  ~2026-11-23
ce mois-ci                     ~2026-11-01
le mois dernier                ~2026-10-01
début du mois dernier          ~2026-10-01
fin du mois dernier            ~2026-10-21
mars                           ~2026-03-01
en mars                        ~2026-03-01
novembre                       ~2026-11-01
novembre dernier               ~2025-11-01
décembre                       ~2025-12-01
mars 2026                      ~2026-03-01
mars 2025                      ~2025-03-01
03/2026                        ~2026-03-01
début mars                     ~2026-03-01
mi-mars                        ~2026-03-11
fin mars                       ~2026-03-21
fin novembre                   ~2026-11-21
fin décembre                   ~2025-12-21
fin du mois de mars            ~2026-03-21
fin d'août                     ~2026-08-21
vers le 12 mars                ~2026-03-12
vers mi-mars                   ~2026-03-11
environ le 12/03               ~2026-03-12
avant le 12 mars               ~2026-03-12
c'était le 12/03 je crois      ~2026-03-12
peut-être hier                 ~2026-11-22
"""

ENGLISH = """
12/03                          2026-03-12
03/25                          2026-03-25
12/25                          2025-12-25
3/25/2026                      2026-03-25
12/03/2026                     2026-03-12
12.03.2026                     2026-03-12
2026-03-12                     2026-03-12
12 March                       2026-03-12
12 march 2025                  2025-03-12
March 12                       2026-03-12
march 12th                     2026-03-12
March 3rd, 2026                2026-03-03
Mar 3, 2026                    2026-03-03
Mar. 3                         2026-03-03
mars 25                        2026-03-25
March 25                       2026-03-25
3 March                        2026-03-03
3rd March                      2026-03-03
the 3rd of March               2026-03-03
the 3rd of March, 2025         2025-03-03
the first of May               2026-05-01
first of June                  2026-06-01
22nd of July                   2026-07-22
Jan 5                          2026-01-05
5 Jan                          2026-01-05
5 Jan. 2026                    2026-01-05
Dec 24                         2025-12-24
Sept 2nd                       2026-09-02
2 Sep                          2026-09-02
May 4                          2026-05-04
4 May                          2026-05-04
4 may last year                2025-05-04
FEBRUARY 3                     2026-02-03
twelve August                  2026-08-12
today                          2026-11-23
Today.                         2026-11-23
yesterday                      2026-11-22
last night                     2026-11-22
the day before yesterday       2026-11-21
Monday                         2026-11-16
last Monday                    2026-11-16
on Tuesday                     2026-11-17
last Sunday                    2026-11-22
Thursday 12 March              2026-03-12
Thursday, March 12th           2026-03-12
yesterday (Sunday)             2026-11-22
the 12th                       2026-11-12
on Thursday the 12th           2026-11-12
Tuesday last week              2026-11-17
3 days ago                     2026-11-20
three days ago                 2026-11-20
a day ago                      2026-11-22
I paid 3 days ago              2026-11-20
I paid on March 12             2026-03-12
I paid $59 on 12 March         2026-03-12
paid 12 March at 2:30 pm       2026-03-12
March 12 2pm                   2026-03-12
about 3 days ago               ~2026-11-20
a week ago                     ~2026-11-16
two weeks ago                  ~2026-11-09
about 3 weeks ago              ~2026-11-02
a month ago                    ~2026-10-23
six months ago                 ~2026-05-23
a year ago                     ~2025-11-23
last week                      ~2026-11-16
this week                      ~2026-11-23
this month                     ~2026-11-01
last month                     ~2026-10-01
early last month               ~2026-10-01
the end of last month          ~2026-10-21
March                          ~2026-03-01
in March                       ~2026-03-01
last March                     ~2026-03-01
last November                  ~2025-11-01
March last year                ~2025-03-01
March 2026                     ~2026-03-01
March, 2025                    ~2025-03-01
may                            ~2026-05-01
May 2025                       ~2025-05-01
I paid in may                  ~2026-05-01
early March                    ~2026-03-01
start of March                 ~2026-03-01
mid-March                      ~2026-03-11
mid May                        ~2026-05-11
late March                     ~2026-03-21
the end of March 2025          ~2025-03-21
around 12 March                ~2026-03-12
about the 12th of March        ~2026-03-12
around March 12                ~2026-03-12
before 12 March                ~2026-03-12
12 March I think               ~2026-03-12
maybe yesterday                ~2026-11-22
not sure, perhaps 12/03        ~2026-03-12
"""


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


NO_DAY = """
12
2026
bonjour
59,99 €
12.50 €
12 fois
mars 25
12 mars 2010
12/03/0000
12/03/1850
12 mars 1850
31/02
31/02/2026
31.02
32 mars
00/03
29/02/2025
12/13
03/25
13/14/15
12-03-2026-778
commande 12345/678
192.168.1.12
06 12 34 56 78
1/2 journée
3-4 semaines
10-12 fois
12/03 ou 13/03
12/03 et 12/04
12 mars ou 13 mars
12 ou 13 mars
12, 13 mars
12/13 mars
10-12 mars
12-14 mars
12 mars - 14
du 12 au 14 mars
du 3 au 5/03
entre le 12 et le 14 mars
le 12 mars, le 13
mars ou avril
12 mars, début mars
12 mars 2026, abonnement de 2024
3 mars lundi
mardi 12 mars
mardi 16
lundi et mardi
lundi 12 fois
hier mardi
hier ou avant-hier
le 45
deux jours avant le 12 mars
une semaine après le 12 mars
la veille du 12 mars
le lendemain du 12 mars
pas le 12 mars
le 12 mars, 3 jours après
lundi en huit
le lundi d'avant
le support 24/7 ne répond pas
le vingt-deux mars
vingt et un mars
il y a longtemps
il y a quelques jours
il y a 2 ou 3 jours
il y a 2-3 semaines
il y a vingt-cinq jours
il y a 1,5 mois
il y a un an et demi
il y a 3 semaines et 2 jours
il y a 200 mois
j'en ai payé sept
l'année dernière
le week-end dernier
"""

NO_DATE = """
soon
I may have paid
seven
March 12 or 13
March 12-14
March 12 to April 15
March 3 March 4
12 March - 14 March
between March 12 and March 14
12 March 59 maybe
Mar
the day after 12 March
the day before March 12
two days after March 12
Monday before last Tuesday
Monday before last
Monday week
a week last Monday
a week on Monday
not yesterday
two weeks before March
March '25
the ninth of March
the twenty-second of March
Tuesday, March 12
13/13/2026
March 32
February 30
2 or 3 days ago
two or three days ago
2-3 days ago
twenty five days ago
twenty-five days ago
half a year ago
a year and a half ago
a year and 3 months ago
1 week 3 days ago
2.5 days ago
a few days ago
24/7 hours
v1.2
12.03 USD
last weekend
last year
2 years
"""

TO_COME = """
demain
lundi prochain
la semaine prochaine
le mois prochain
l'année prochaine
mars prochain
vendredi de cette semaine
le 30 de ce mois
fin du mois de novembre 2027
dans 3 jours
12/03/2027
24/11/2026
2026-11-24
24 novembre 2026
décembre 2026
tomorrow
next week
next Monday
Friday this week
in two weeks
March 3rd, 2027
12 mars 45
"""


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


AMOUNTS_IN_FRENCH = """
99,99 €                        99.99 EUR
99,99€                         99.99 EUR
99,9 €                         99.90 EUR
99,99                          99.99 EUR
60                             60.00 EUR
environ 60                     60.00 EUR
environ 60 €                   60.00 EUR
~60 €                          60.00 EUR
60€ ?                          60.00 EUR
60e                            60.00 EUR
60e par mois                   60.00 EUR
99 euros                       99.00 EUR
59 Euros TTC                   59.00 EUR
99€99                          99.99 EUR
99€ 99                         99.99 EUR
99 euros 99                    99.99 EUR
59 euros et 99 centimes        59.99 EUR
59 euros et 5 centimes         59.05 EUR
0,50 €                         0.50 EUR
0,01 €                         0.01 EUR
1 234,56 €                     1234.56 EUR
1 234 €                        1234.00 EUR
1.234,56 EUR                   1234.56 EUR
1234,5 €                       1234.50 EUR
12.345 €                       12345.00 EUR
100 000 €                      100000.00 EUR
j'ai payé 59 €                 59.00 EUR
j’ai payé 59,99                59.99 EUR
c'était 59                     59.00 EUR
plus ou moins 59 €             59.00 EUR
moins de 59 €                  59.00 EUR
NordVPN - 59 €                 59.00 EUR
prix : 59 €                    59.00 EUR
59 € le 12/03                  59.00 EUR
99,99 € (2 ans)                99.99 EUR
12 mois à 4,99 €               4.99 EUR
59 €, oui 59 €                 59.00 EUR
79 francs suisses              79.00 CHF
CHF 79.–                       79.00 CHF
79.- CHF                       79.00 CHF
79,- €                         79.00 EUR
59 $ US                        59.00 USD
59 $ CA                        59.00 CAD
٩٩٫٩٩ €                        99.99 EUR
"""

AMOUNTS_IN_ENGLISH = """
99.99                          99.99 EUR
€99.99                         99.99 EUR
€ 99.99                        99.99 EUR
EUR 12                         12.00 EUR
12 eur                         12.00 EUR
about 60                       60.00 EUR
I paid 59.99                   59.99 EUR
total: 59.99                   59.99 EUR
1,234.56                       1234.56 EUR
12.10                          12.10 EUR
1999.00                        1999.00 EUR
$59                            59.00 USD
$ 59                           59.00 USD
59$                            59.00 USD
59 dollars                     59.00 USD
US$59                          59.00 USD
$59 USD                        59.00 USD
59 $ USD                       59.00 USD
99.99 usd                      99.99 USD
1,234.56 USD                   1234.56 USD
$1,234                         1234.00 USD
$59 and 99 cents               59.99 USD
59 dollars and 99 cents        59.99 USD
it was about $60               60.00 USD
Total: $99.99                  99.99 USD
CA$59                          59.00 CAD
$59 CAD                        59.00 CAD
59 cad                         59.00 CAD
£45                            45.00 GBP
£45.50                         45.50 GBP
45 pounds                      45.00 GBP
45 pounds and 50 pence         45.50 GBP
GBP 45                         45.00 GBP
1'234.50 CHF                   1234.50 CHF
AUD 20                         20.00 AUD
500 sek                        500.00 SEK
(59.99 EUR)                    59.99 EUR
paid $59 on 12 March           59.00 USD
$59.99/year                    59.99 USD
$59.99 a year                  59.99 USD
$11.99 for 24 months           11.99 USD
"""

NO_AMOUNT = """
0
0 €
0,00 €
-5 €
- 5 €
−5 €
€-5
-5
moins 20 €
100000,01 €
100 001 €
1 234 567 €
9999999999999999999999 €
2026
1999.
12/03
12/03/2026
12.03.26
12-03
12 03 2026
le 12/03/2026
12 mars
45 quid
12 balles
60 ₽
60 roubles
20 %
59 ou 69 €
59 € ou 69 €
59 € ou 69
entre 50 et 60 €
de 50 à 60 €
50-60 €
50 - 60 €
59€69€
59 € 69 €
59 € puis 69 €
$59 or $69
$59 to 69
59 € and 69 $
2 x 59 €
2×59€
3 fois 59 €
59 € x 2
59 € 3 fois
59 € 12 mois
99, 99 €
99·99 €
99:99 €
.99 €
1,2345 €
12,34,56 €
1.234.56 €
1 23 €
1234 567 €
007 €
2k€
€2k
2 mille euros
$2 thousand
100 $ canadiens
59 dollars australiens
HK$59
CHF 59 €
59.99 euros et 99 centimes
99 centimes
2 e-mails
59½ €
1 2 3 4 5 6 €
1 1 1 1 1 1 1 1 1 1 1 59 €
12345678901 59 €
1 234 567 890 123 456 €
10²€
14h30
06 12 34 56 78
1e6
1e6 €
NaN
Infinity €
€
gratuit
"""


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
