"""The time zones one may live in: when the bot may speak first."""

from collections.abc import Mapping
from typing import Final

ZONES: Final[Mapping[str, str]] = {
    "paris": "Europe/Paris",
    "london": "Europe/London",
    "lisbon": "Europe/Lisbon",
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


def zone_of(chosen: str, language: str) -> str:
    """The id of the zone to reckon with."""
    return chosen if chosen in ZONES else NEAREST.get(language, "paris")
