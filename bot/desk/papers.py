"""A paper of the guide as a file: its words said, its pictures fetched before, its bytes made."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.desk.drawing import sites_plain, written
from bot.documents import paper as sheets
from bot.documents.bundle import bundle
from bot.documents.mail import Mail, eml
from bot.documents.pdf import pdf
from bot.guide.case import Person
from bot.guide.screen import (
    Arg,
    Calendar,
    Dossier,
    Draft,
    Export,
    Items,
    Pairs,
    Paper,
    Picture,
    Quoted,
    Say,
    Section,
    Sheet,
    Sources,
    Text,
)
from bot.words import Words


@dataclass(frozen=True, slots=True)
class Printer:
    """Makes the files of one person, in their language, on their day.

    `pictures`: the bytes of the pictures, by the id of their file; one that is missing leaves its
    caption. Slow (tens of milliseconds): for a thread.
    """

    words: Words
    language: str
    today: date
    person: Person
    common: Mapping[str, Arg]
    pictures: Mapping[str, bytes]

    def file(self, paper: Paper) -> tuple[str, bytes]:
        """The name and the bytes of the file."""
        match paper:
            case Sheet():
                data = self._sheet(paper)
            case Draft():
                data = self._draft(paper)
            case Calendar():
                data = self._calendar(paper)
            case Dossier():
                data = self._dossier(paper)
            case Export():
                data = self._export(paper)
        return self._plain(paper.name), data

    def _plain(self, say: Say, language: str | None = None) -> str:
        return self.words.plain(language or self.language, say, self.common)

    def _sheet(self, paper: Sheet) -> bytes:
        tongue = paper.letter.language or self.language
        subject = self._plain(paper.subject, tongue)
        *body, signature = paper.letter.paragraphs
        said = (self._plain(one, tongue) for one in body)
        return pdf(
            sheets.LetterPaper(
                language=tongue,
                title=subject,
                sender=tuple(self._plain(one, tongue) for one in paper.sender),
                recipient=paper.recipient,
                place_and_day=self._plain(Say("paper.place-and-day", {"day": self.today}), tongue),
                subject=self._plain(Say("paper.subject", {"subject": paper.subject}), tongue),
                paragraphs=tuple(one for one in said if one.strip()),
                signature=self._plain(signature, tongue),
                made_on=self.today,
            )
        )

    def _draft(self, paper: Draft) -> bytes:
        tongue = paper.letter.language or self.language
        body = written(self.words, self.language, paper.letter, self.common)
        return eml(
            Mail(
                to=paper.to[:1],
                cc=paper.to[1:],
                subject=self._plain(paper.subject, tongue),
                body=body,
            )
        )

    def _calendar(self, paper: Calendar) -> bytes:
        from bot.documents.calendar import Entry, ics  # late, as Typst is: few want one

        entries = [
            Entry(uid, day, self._plain(title), self._plain(text))
            for uid, day, title, text in paper.entries
        ]
        return ics(entries, datetime(self.today.year, self.today.month, self.today.day, tzinfo=UTC))

    def _dossier(self, paper: Dossier) -> bytes:
        return pdf(
            sheets.Paper(
                language=self.language,
                title=self._plain(paper.title),
                intro=self._plain(paper.intro),
                sections=tuple(self._section(one, paper.common) for one in paper.sections),
                footer=self._plain(Say("paper.footer", {"day": self.today})),
                made_on=self.today,
            )
        )

    def _section(self, section: Section, common: Mapping[str, Arg]) -> sheets.Section:
        def plain(say: Say) -> str:
            return self.words.plain(self.language, say, common)

        parts: list[sheets.Part] = []
        for block in section.blocks:
            match block:
                case Text(say):
                    parts.append(sheets.Paragraph(plain(say)))
                case Items(items, heading, numbered):
                    parts.append(sheets.Paragraph(plain(heading)))
                    parts.append(sheets.Points(tuple(map(plain, items)), numbered))
                case Pairs(rows, head) if head:
                    cells = tuple(tuple(map(plain, row)) for row in rows)
                    parts.append(sheets.Table(tuple(map(plain, head)), cells))
                case Pairs(rows):
                    parts.append(sheets.Rows(tuple((plain(a), plain(b)) for a, b in rows)))
                case Quoted(title, letter):
                    body = written(self.words, self.language, letter, common)
                    parts.append(sheets.Quoted(plain(title), body))
                case Picture(file, caption):
                    said = plain(caption)
                    parts.append(sheets.Picture(self.pictures.get(file, b""), said, said))
                case Sources(sources, checked, according):
                    cited = self.words.separator(self.language).join(sites_plain(sources))
                    args: dict[str, Arg] = {
                        "sources": cited,
                        "day": checked,
                        "according": according,
                    }
                    said = plain(Say("sources-of" if according else "sources", args))
                    parts.append(sheets.Paragraph(said))
        return sheets.Section(plain(section.heading), tuple(parts))

    def _export(self, paper: Export) -> bytes:
        kept = self.person.model_dump(mode="json", exclude_defaults=True)
        files = {
            "data.json": json.dumps(kept, ensure_ascii=False, indent=2).encode("utf-8", "replace")
        }
        for number, dossier in enumerate(paper.dossiers, start=1):
            name, data = self.file(dossier)
            stem, _, kind = name.rpartition(".")
            files[f"{stem}-{number}.{kind}"] = data
        return bundle(files)


def pictures_of(paper: Paper) -> list[str]:
    """The ids of the pictures that a paper shows."""
    dossiers = paper.dossiers if isinstance(paper, Export) else (paper,)
    return [
        block.file
        for one in dossiers
        if isinstance(one, Dossier)
        for section in one.sections
        for block in section.blocks
        if isinstance(block, Picture)
    ]
