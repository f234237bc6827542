"""Where one may live: the countries, which decide the law and the doors, and the time zones."""

from collections.abc import Mapping
from typing import Final

COUNTRIES: Final[Mapping[str, str]] = {
    "fr": "fr",
    "be": "eu",
    "ch": "other",
    "lu": "eu",
    "qc": "other",
    "ca": "other",
    "gb": "other",
    "ie": "eu",
    "us": "other",
    "de": "eu",
    "nl": "eu",
    "at": "eu",
    "bg": "eu",
    "hr": "eu",
    "cy": "eu",
    "cz": "eu",
    "dk": "eu",
    "ee": "eu",
    "es": "eu",
    "fi": "eu",
    "gr": "eu",
    "hu": "eu",
    "is": "eea",
    "it": "eu",
    "lt": "eu",
    "lv": "eu",
    "mt": "eu",
    "no": "eea",
    "pl": "eu",
    "pt": "eu",
    "ro": "eu",
    "se": "eu",
    "si": "eu",
    "sk": "eu",
    "eu": "eu",
    "other": "other",
}
"""The countries one may live in, by the id of their words, each with its region.

A region is what a sentence may depend on (`when = { region = ["eu"] }`): France, the rest of the
European Union, Iceland and Norway, elsewhere, or `unknown`. `qc` is Quebec, and `ca` the rest of
Canada. `eu` is a country of the Union that somebody would rather not name.
"""

UNKNOWN: Final = "unknown"
"""The region of somebody of whom nobody knows where they live."""

OFFERED: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("fr", "be", "ch", "lu", "qc", "ca", "de", "nl", "gb", "ie", "us"),
    "en": ("gb", "ie", "us", "ca", "qc", "fr", "be", "de", "nl", "ch", "lu"),
}
"""The countries offered first, by the language one speaks; the others are one tap further."""

ZONES: Final[Mapping[str, str]] = {
    "paris": "Europe/Paris",
    "london": "Europe/London",
    "lisbon": "Europe/Lisbon",
    "reykjavik": "Atlantic/Reykjavik",
    "athens": "Europe/Athens",
    "martinique": "America/Martinique",
    "cayenne": "America/Cayenne",
    "reunion": "Indian/Reunion",
    "noumea": "Pacific/Noumea",
    "tahiti": "Pacific/Tahiti",
    "montreal": "America/Toronto",
    "vancouver": "America/Vancouver",
    "sydney": "Australia/Sydney",
}
"""The zones offered (IANA time zone database), by the id of their words."""

NEAREST: Final[Mapping[str, str]] = {"fr": "paris", "en": "london"}
"""The zone of somebody who has not chosen any, by the language they speak."""

_OTHER_HOURS: Final[Mapping[str, tuple[str, ...]]] = {
    "london": ("gb", "ie"),
    "lisbon": ("pt",),
    "reykjavik": ("is",),
    "athens": ("bg", "cy", "ee", "fi", "gr", "lt", "lv", "ro"),
    "montreal": ("qc", "ca", "us"),
}
# All others but `other` have the hour of Paris. Of a country with several, the most peopled one.
ZONE_OF: Final[Mapping[str, str]] = {
    **{country: "paris" for country in COUNTRIES if country != "other"},
    **{country: zone for zone, them in _OTHER_HOURS.items() for country in them},
}
"""The zone of somebody who has not chosen any, by the country they live in, if it has one."""


def zone_of(chosen: str, language: str, country: str | None = None) -> str:
    """The id of the zone to reckon with: the one chosen, the country's, or the language's."""
    if chosen in ZONES:
        return chosen
    return ZONE_OF.get(country or "", NEAREST.get(language, "paris"))


def offered(language: str) -> tuple[str, ...]:
    """The countries to offer first to somebody who speaks that language."""
    return OFFERED.get(language, OFFERED["en"])


def others(language: str) -> tuple[str, ...]:
    """The countries that are one tap further."""
    first = offered(language)
    return tuple(one for one in COUNTRIES if one not in first and one != "other")
