"""Days and amounts as people type them, in French and in English; both are always read.

A wrong reading is worse than none: what can be meant in two ways is None. The text is untrusted:
every pattern is of bounded width, so that the work grows no faster than the text.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

MOST: Final = 4096
"""Characters read: what one message of Telegram's holds. A longer text is None."""
YEARS_BACK: Final = 15
CEILING: Final = 100_000


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or about a day: of a week or a month, the first that can be meant."""

    day: date
    rough: bool = False

    @property
    def spelled(self) -> str:
        """2026-03-12, or ~2026-03-12 if rough; `read_day` reads it back."""
        return "~" * self.rough + self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money above 0, of two decimals at most; the currency is a code of ISO 4217."""

    value: Decimal
    currency: str

    @property
    def spelled(self) -> str:
        """99.99 EUR; `read_amount` reads it back."""
        return f"{self.value:.2f} {self.currency}"


def read_day(spelling: str) -> Day | None:
    """A spelling -> the day; None if it is anything else."""
    found = re.fullmatch(r"~?([0-9]{4})-([0-9]{2})-([0-9]{2})", spelling)
    day = _date(int(found[1]), int(found[2]), int(found[3])) if found else None
    return Day(day, spelling.startswith("~")) if day else None


def read_amount(spelling: str) -> Amount | None:
    """A spelling -> the amount; None if it is anything else."""
    found = re.fullmatch(r"([0-9]{1,6}\.[0-9]{2}) ([A-Z]{3})", spelling)
    return _amount(found[1], None, {found[2]}) if found else None


# --- words and patterns, for text that `_fold` made plain ----------------------------------------

_CODES: Final = {
    **{code.lower(): code for code in ("EUR", "USD", "GBP", "CHF", "CAD", "AUD", "SEK", "PLN")},
    **{"€": "EUR", "e": "EUR", "euro": "EUR", "euros": "EUR", "francs suisses": "CHF"},
    **{"£": "GBP", "pound": "GBP", "pounds": "GBP", "$": "$", "dollar": "$", "dollars": "$"},
    **{"us$": "USD", "$us": "USD", "$ us": "USD", "ca$": "CAD", "$ca": "CAD", "$ ca": "CAD"},
}
_DAYS: Final = (1, 7, 30, 365)  # of each UNIT below

_WORDS: Final = """
MONTH 1 january jan janvier janv, february feb fevrier fevr fev, march mars mar,\
 april apr avril avr, may mai, june jun juin, july jul juillet juil, august aug aout,\
 september sept septembre sep, october oct octobre, november nov novembre, december dec decembre
WEEKDAY 0 monday lundi, tuesday mardi, wednesday mercredi, thursday jeudi, friday vendredi,\
 saturday samedi, sunday dimanche
NUMBER 1 one a an un une first premier, two deux, three trois, four quatre, five cinq, six,\
 seven sept, eight huit, nine neuf, ten dix, eleven onze, twelve douze, , , fifteen quinze
UNIT 0 day days j jour jours journee journees, week weeks semaine semaines, month months mois,\
 year years an ans annee annees
PART 0 early start beginning debut courant, mid middle mi milieu, late end fin
NEARBY -1 tomorrow demain, today tonight aujourd'hui aujourd_hui aujourdhui ce_matin,\
 yesterday hier last_night, avant-hier avant_hier day_before_yesterday
"""
"""A kind, a number and the words for it; behind each comma those for the next number."""

_GRAMMAR: Final = r"""
MONEY    {CODE}(?!-?[a-z])
COUNT    (?P<NUMBER>\d{1,3}|{NUMBER}) ?(?P<UNIT>{UNIT})(?!\w)
NTH      (?P<NUMBER>\d{1,2}|(?!(?:an?|une?)\b){NUMBER})(?: ?(?:er|e|st|nd|rd|th)\b)?
OF       (?:(?:en|in|of|de) )?
YEAR     [ ,./-]{0,2}{OF}(?P<YEAR>\d{4})(?!\d| ?{MONEY})
START    (?<!\w)(?<!\d[.,/:-])
STOP     (?!\w|[./:-]\d)
PLAIN    {STOP}(?! ?(?:{UNIT}|{MONEY}|{MONTH}|fois|times|x|%|heures?|hours?)(?!\w))
DAY      {START}(?P<NUMBER>\d{1,2})
NAMED    (?<!\w)(?<!\d[.,:]){NTH}[ ./-]?{OF}(?P<MONTH>{MONTH})(?![a-z])\.?
ENGLISH  january|february|march|april|may|june|july|august|september|october|november|december
BEHIND   \.?[ -]?(?:the )?{NTH}(?!\w|[.:]\d|,\d\d?(?!\d)| ?(?:{MONEY}|{MONTH}))
VAGUE    (?:may|mar|sept)
PARTOF   \b(?P<PART>{PART})[ -](?:(?:du|de|of|the) |d'){0,2}(?:mois (?:de |d'))?
ONLY     (?<!\d)(?<!\d[ ./-])(?:{PARTOF}|\b(?P<LAST>last )|\b(?!{VAGUE}\b(?!\.? \d{4})))
DAYOF    \b(?:(?P<WEEKDAY>{WEEKDAY}),? (?:de |of )?(?:la )?)?
JOIN     (?:-|/|&|ou|or|au|et|and|to|before|after|from|avant|apres|puis|then)
OVER     almost|nearly|over|more than|less than|approximately|approx|alentours|before|after|~
HEDGE    (?:vers|environ|autour|a peu pres|presque|plus|moins|pres|avant|apres|about|around|{OVER})
ITEM     (?<![\w.,:])(?:(?:[12]?\d|3[01])(?:er|st|nd|rd|th)?|{NUMBER})
TEENS    half|et un|second|third|vingt|trente|twenty|thirty|treize|quatorze|seize|\w{3,5}teen(?:th)?
NINTH    (?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|twentie|thirtie)th|veille|lendemain
EVE      (?:{TEENS}|{NINTH}|day (?:before|after)|{UNIT})[ -](?:(?:a|du|the|of|on|last) )?
NOT      (?:pas|ni|not) (?:(?:le|on|the) )?
THEN     [ ](?:et demi|before last|d'avant|en huit|week\b)|,? {COUNT} (?:apres|avant|after|later)
BELIEF   je (?:crois|pense|dirais)|il me semble|peut-etre|sans doute|probablement|pas sure?|or so
BELIEVE  i (?:think|guess|believe)|maybe|perhaps|probably|not sure|plus ou moins|a peu pres|environ
RUN      (?<!\d)(?<!\d[ .,'])(?P<number>\d{1,9}(?:[ .,']\d{1,9}){0,4})(?:[.,]--?(?!\d))?
FILLER   (?:[ ,:~]|about|around|environ|a peu pres|c'etait|j'ai paye|i paid|it was|prix|price|total)
LATER    (?:{WEEKDAY}|{MONTH}|{UNIT})
nearby   \b(?:next {LATER}|{LATER} prochaine?)\b|^(?:dans|in) {COUNT}$
ago      \b(?:(?:il ?)?y ?a|depuis|c(?:a|ela) fait) (?P<HEDGE>{HEDGE} (?:d[eu] |d'|of )?)?{COUNT}
ago      {START}(?<!\w-){COUNT} ago\b
date     {START}(?P<YEAR>\d{4})([/.-])(?P<MONTH>\d{1,2})\2(?P<NUMBER>\d{1,2})(?!\d)
date     {DAY}( ?[/.-] ?| )(?P<MONTH>\d{1,2})(?:\2|,? {OF})(?P<YEAR>\d{4}){STOP}
date     {DAY}( ?[/.-] ?)(?P<MONTH>\d{1,2})\2(?P<SHORT>\d\d){STOP}
latest   (?!24/7 [a-z]){DAY} ?[/-] ?(?P<MONTH>\d{1,2}){PLAIN}
latest   (?=(?:[0-2]?\d|3[01])\.){DAY}\.(?P<MONTH>0?[1-9]|1[0-2]){PLAIN}
date     {NAMED}(?:{YEAR}| '?(?P<SHORT>\d\d)$)
latest   {NAMED}
date     \b(?P<MONTH>{MONTH}){BEHIND}{YEAR}
latest   \b(?P<MONTH>{ENGLISH}){BEHIND}
english  \b(?P<MONTH>{MONTH}){BEHIND}
lone     \b(?:le |the |(?<=day )|(?<=di )|(?<=dimanche )){NTH}$
whole    {START}(?P<MONTH>\d{1,2})[/.-](?P<YEAR>\d{4}){STOP}
whole    {ONLY}(?P<MONTH>{MONTH})(?![a-z])\.?(?:{YEAR})?(?: (?P<PAST>dernier|passe)\b)?
whole    (?:^|\b(?:en|in|since|depuis) )(?P<MONTH>may|sept)$
MONTHLY  (?:(?P<LAST>mois (?:dernier|passe)|last month)|ce mois|this month)\b
month    (?:{PARTOF}|\b{NTH} (?:d[eu]|of) |\b){MONTHLY}
week     {DAYOF}(?:(?P<LAST>semaine (?:derniere|passee)|last week)|cette semaine|this week)\b(?!-)
nearby   \b(?P<NEARBY>{NEARBY})\b
weekday  \b(?P<WEEKDAY>{WEEKDAY})\b
lastyear? ,? ?{OF}(?:l[' ]?an(?:nee)? (?:derniere?|passee?)|last year)\b
years?    (?<![\w€$£.,/-])(?:19|20)\d\d(?!\w|[./,-]\d| ?{MONEY})
near?     (?<!\w){HEDGE}\.?(?: (?:de|du|le|the|on|of)){0,2} ?$
unsure?   \b(?:{BELIEF}|{BELIEVE})\b
before?   {ITEM}(?: {UNIT})?(?: ?{JOIN}|,) ?(?:le |the )?$|\b(?:{EVE}|{NOT})$
behind?   {THEN}|[ ]?(?:{JOIN} ?)?(?:le |the )?'?\d\d?(?![.,/-]?\d| ?(?:{MONEY}|[h:%]|[ap]m))
CENT      [ ]?(?:centimes?|cents?|c|pence|p)(?![a-z])|(?<=[€$£]\d\d)(?![\d.,€$£])|(?<=[^td] \d\d)$
CENTS     (?: ?(?:et |and )?(?P<cents>\d{1,2})(?:{CENT}))?
BEFORE    (?:(?:(?<![a-z])|(?=[€£]))(?!e[ \d])(?P<code>{CODE}) ?)?
sum?      {BEFORE}{RUN}(?: ?(?P<coded>{MONEY}))?(?: ?(?P<name>{MONEY}))?{CENTS}
many?     (?:\d ?(?:[-x*/+.,]|ou|or|et|and|a|to|fois|times) ?|\d[^a-z ]|[.,/_-]|^- |(?<!ou )moins )$
onward?   \w|[ .,]\d|[ ]?(?:[-x*/+]|ou|or|et|and|to) ?\d|[ ]?(?:mill|thousand|canad|austral)
number?   (0|[1-9]\d{0,5}|[1-9]\d{0,2}(?P<by>[ .,'])\d{3})(?:(?!(?P=by))[.,](\d\d?))?
bare?     {FILLER}{0,9}(?!(?:19|20)\d\d(?![.,' ]?\d)){RUN}{FILLER}{0,9}
"""
"""PARTS of what is below them; forms of a day, in the order tried; tests? of what is around."""


def _fold(text: str) -> str:
    """Any text -> small letters without accents, plain digits, ' and -, single spaces."""
    same = str.maketrans("’‘ʼ`´′‐‑‒–—―−×ᵉʳ٫٬", "''''''-------xer,'")
    letters = unicodedata.normalize("NFD", text[:MOST].casefold().translate(same))
    kept = (c for c in letters if unicodedata.category(c) not in {"Mn", "Me", "Cf"})
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in kept)
    return " ".join(plain.split()).rstrip(" .!?") if len(text) <= MOST else ""


def _patterns(words: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The grammar: names and patterns in order. Of the words the longest is taken."""
    longest = {name: sorted(map(re.escape, each), key=len)[::-1] for name, each in words.items()}
    parts = {name: f"(?:{'|'.join(each)})".replace("_", " ") for name, each in longest.items()}
    for line in filter(None, _GRAMMAR.splitlines()):
        name, pattern = line.split(maxsplit=1)
        parts[name] = re.sub(r"\{([A-Z]+)\}", lambda part: parts[part[1]], pattern)
        if name.islower():
            yield name, re.compile(parts[name])


_NUMBERS: Final = {
    kind: {word: n for n, row in enumerate(rows.split(","), int(first)) for word in row.split()}
    for kind, first, rows in (line.split(maxsplit=2) for line in _WORDS.strip().splitlines())
}
_PATTERNS: Final = list(_patterns({"CODE": _CODES, **_NUMBERS}))
_FORMS: Final = [(name, pattern) for name, pattern in _PATTERNS if name.isalpha()]
_TEST: Final = {name[:-1]: pattern for name, pattern in _PATTERNS if not name.isalpha()}


def _date(year: int, month: int, day: int) -> date | None:
    """The day, if there is one."""
    known = 0 < year < 10_000 and 0 < month < 13 and 0 < day <= monthrange(year, month)[1]
    return date(year, month, day) if known else None


def _relative(form: str, said: Mapping[str, int], today: date) -> Day | None:
    """A day told from today; a weekday is the latest before it."""
    number, weekday, unit = said.get("NUMBER", 0), said.get("WEEKDAY", 0), said.get("UNIT", 0)
    if form in {"month", "lone"} or unit > 1:
        ago = number * _DAYS[unit] // 30 if unit else form == "lone" and number > today.day
        year, month = divmod(today.year * 12 + today.month - 1 - (ago or "LAST" in said), 12)
        last = min(today.day, monthrange(year, month + 1)[1])
        known = _date(year, month + 1, last if unit else number or said.get("PART", 0) * 10 + 1)
        return Day(known, rough=unit > 0 or not number) if known else None
    days = {
        "ago": number * _DAYS[unit],
        "nearby": said.get("NEARBY", -1),
        "week": today.weekday() + 7 * ("LAST" in said) - weekday,
        "weekday": (today.weekday() - weekday - 1) % 7 + 1,
    }
    rough = unit > 0 or "HEDGE" in said or (form == "week" and "WEEKDAY" not in said)
    return Day(today - timedelta(days=days[form]), rough)


def _read(form: str, said: Mapping[str, int], today: date, language: str) -> Day | None:
    """A day of a month, or a month; without a year, the latest not after today."""
    if "MONTH" not in said:
        return _relative(form, said, today)
    day, month, limit = said.get("NUMBER", said.get("PART", 0) * 10 + 1), said["MONTH"], today
    if month > 12 and (form == "date" or language == "en"):
        day, month = month, day
    if "LAST" in said or "PAST" in said:
        limit -= timedelta(days=today.day)
    years = range(today.year, today.year - YEARS_BACK - 1, -1)
    if "YEAR" in said or "SHORT" in said:
        year = said.get("YEAR", 2000 + said.get("SHORT", 0))
        years, limit = range(year, year + 1), date.max
    days = (_date(year, month, day) for year in years)
    known = next((each for each in days if each and each <= limit), None)
    return Day(known, rough=form == "whole") if known else None


def _meant(text: str, today: date, language: str) -> Day | None:
    """The one day that a text speaks of, even one to come; None if none, several, impossible."""
    rest, known = _TEST["lastyear"].sub(f" {today.year - 1}", _fold(text)), None
    for form, pattern in _FORMS:
        for found in pattern.finditer(rest):
            before = rest[max(0, found.start() - 40) : found.start()]
            tied = _TEST["before"].search(before) or _TEST["behind"].match(rest, found.end())
            if tied or (form == "english" and language != "en"):
                return None  # the second of two days; "mars 25", which may be a year
            said = {
                kind: int(word)
                if word.isdecimal()
                else _NUMBERS.get(kind, {}).get(word.replace(" ", "_"), 0)
                for kind, word in found.groupdict().items()
                if word
            }
            if known and form == "weekday" and said["WEEKDAY"] == known.day.weekday():
                continue
            read = _read(form, said, today, language)
            if not read or (known and known.day != read.day):
                return None
            rough = read.rough or _TEST["near"].search(before) is not None
            known = Day(read.day, rough and (not known or known.rough))
        rest = pattern.sub("|", rest)
    unsure, years = _TEST["unsure"].search(rest), _TEST["years"].findall(rest)
    if not known or any(int(year) != known.day.year for year in years):
        return None
    return Day(known.day, known.rough or unsure is not None)


def parse_day(text: str, today: date, language: str = "fr") -> Day | None:
    """What a person typed -> the one past day meant, or None.

    The day stands first unless it cannot ("03/25/2026"; in English also "03/25", "Jan 5"). Without
    a year it is the latest; a weekday is before today, and beside a date it must agree with it.
    """
    known = _meant(text, today, language)
    past = known and today.year - YEARS_BACK <= known.day.year and known.day <= today
    return known if past else None


def in_future(text: str, today: date, language: str = "fr") -> bool:
    """Whether the one day meant is after today, for which `parse_day` gives None."""
    known = _meant(text, today, language)
    return known is not None and known.day > today


# --- a story, which says more than the day -------------------------------------------------------

_VERSION: Final = re.compile(
    # A number of a program, and what else has two numbers and is no day.
    r"\b(?!\d\d?\.\d\d?\.(?:20)?\d\d\b)\d+(?:\.\d+){2,}\b|\b24/7\b|\b(?:black|good) friday\b"
    r"|\b(?:v|ver|version|ubuntu|debian|fedora|mint|kernel|windows|win|mac ?os|ios|android"
    r"|firefox|chrome|app|appli|application|nordvpn)\b\.?\s*v?\d+(?:[.,/]\d+)*\b"
    r"|\bv\d+(?:\.\d+)*\b"
    r"|(?<!le )(?<!du )(?<!on )(?<!since )(?<!depuis )\b\d{1,2}\.\d{1,2}\b(?!\.)",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    r"\b(?:vais|va|vont|doit|doivent) (?:\w{1,3} )?\w+(?:er|ir|re)\b"
    r"|\b(?:sera|seront|prochaine?|will|going to|upcoming)\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(r"\bsince (?=\d+ (?:day|week|month|year))", re.IGNORECASE)


def day_in_story(story: str, today: date, language: str) -> Day | None:
    """The one past day that a story speaks of, or None. A story has other numbers than an answer,
    and may speak of days to come."""
    if _TO_COME.search(story):
        return None
    return parse_day(_SINCE.sub("depuis ", _VERSION.sub(" ", story)), today, language)


# --- amounts -------------------------------------------------------------------------------------


def _amount(number: str, cents: str | None, currencies: set[str]) -> Amount | None:
    """A number as typed, the cents behind the currency, the currency (if it is one)."""
    found = _TEST["number"].fullmatch(number)
    if not found or (cents and found[3]) or len(currencies) != 1:
        return None
    value = Decimal(f"{re.sub(r'[^0-9]', '', found[1])}.{found[3] or (cents or '0').zfill(2)}")
    return Amount(value, *currencies) if 0 < value <= CEILING else None


def parse_amount(text: str, default: str = "EUR") -> Amount | None:
    """What a person typed -> the one amount meant. `default`: a bare number's, or the dollar."""
    rest, meant = _fold(text), set[Amount | None]()
    for found in _TEST["sum"].finditer(rest):
        codes = {_CODES[word] for word in found.group("code", "coded", "name") if word}
        if "$" in codes:
            codes = codes - {"$"} or {default if default in {"CAD", "AUD"} else "USD"}
        before = rest[max(0, found.start() - 40) : found.start()]
        tied = _TEST["many"].search(before) or _TEST["onward"].match(rest, found.end())
        if codes:
            meant.add(None if tied else _amount(found["number"], found["cents"], codes))
    if not meant and (bare := _TEST["bare"].fullmatch(rest)):
        return _amount(bare["number"], None, {default})
    return meant.pop() if len(meant) == 1 else None
