"""Papers as people have them, and papers of which every field says the same."""

from datetime import date

from bot.documents.paper import (
    LetterPaper,
    Paper,
    Paragraph,
    Part,
    Picture,
    Points,
    Quoted,
    Rows,
    Section,
    Table,
)
from tests.documents.pixels import png

DAY = date(2026, 11, 23)

DOSSIER = Paper(
    language="fr",
    title="Dossier de réclamation : NordVPN, débité deux fois",
    intro="Établi le 23 novembre 2026 par Zoë Lefèvre-Œuvrard. Il réunit les faits, les échanges et"
    " les pièces.\n\nTous les montants sont en euros, toutes taxes comprises.",
    sections=(
        Section(
            "Les faits",
            (
                Rows(
                    (
                        ("Société", "NordVPN S.A."),
                        ("Abonnement", "Deux ans, souscrit le 2 novembre 2026"),
                        ("Somme demandée", "83,43\N{NO-BREAK SPACE}€"),
                        ("Identifiant", "Celui de l’e-mail zoe.lefevre-oeuvrard@exemple.fr"),
                    )
                ),
                Paragraph(
                    "J’ai été débitée deux fois : le 2 novembre, puis le 3. La cliente,"
                    " c’est moi ; l’œil de l’Ægide n’y a vu que du feu."
                ),
                Points(("L’abonnement fonctionne.", "Le second débit n’a pas été remboursé.")),
            ),
        ),
        Section(
            "Les échanges",
            (
                Table(
                    ("Jour", "Par", "Ce qui s’est passé"),
                    (
                        (
                            "2 novembre 2026",
                            "moi",
                            "Souscription, 83,43\N{NO-BREAK SPACE}€ débités.",
                        ),
                        ("5 novembre 2026", "e-mail", "Réclamation au service client."),
                        ("20 novembre 2026",),
                    ),
                ),
                Quoted(
                    "Message du 5 novembre 2026",
                    "Bonjour,\n\nVous écrivez sur https://citee.example/remboursement :"
                    " « satisfait\nou remboursé ».\n\n\nCordialement,\nZoë",
                ),
            ),
        ),
        Section(
            "Les pièces",
            (
                Paragraph("Conditions : https://nordvpn.example/fr/conditions?version=2#6.2."),
                Picture(png(900, 500), "Relevé bancaire, deux lignes", "Pièce 1 : le relevé"),
                Picture(png(300, 640), "Écran du téléphone", "Pièce 2"),
                Picture(png(301, 640), "Écran suivant", "Pièce 3"),
                Picture(b"%PDF-1.7", "Facture que l’on ne peut montrer", "Pièce 4 : la facture"),
            ),
        ),
        Section(
            "Et ensuite",
            (
                Points(
                    ("Relancer par e-mail.", "Saisir https://www.mediation.example (gratuit)."),
                    numbered=True,
                ),
            ),
        ),
    ),
    footer="Réclamation, un bot indépendant de toute société. Ni avocat ni conseil juridique.",
    made_on=DAY,
    author="Zoë Lefèvre-Œuvrard",
)

LETTER = LetterPaper(
    language="fr",
    title="Mise en demeure",
    sender=("Zoë Lefèvre-Œuvrard", "12 rue de l’Hôtel-de-Ville", "69001 Lyon", "zoe@exemple.fr"),
    recipient=("NordVPN S.A.", "Service des réclamations", "Fred. Roeskestraat 115", "Amsterdam"),
    place_and_day="À Lyon, le 23 novembre 2026",
    subject="Objet : mise en demeure de rembourser 83,43\N{NO-BREAK SPACE}€",
    paragraphs=(
        "Madame, Monsieur,",
        "J’ai été débitée deux fois pour le même abonnement. Malgré ma réclamation du"
        " 5 novembre et ma relance, je n’ai reçu aucune réponse.",
        "Je vous mets en demeure de me rembourser sous quatorze jours, en vertu de l’article 1302"
        " du code civil (https://www.legifrance.example/codes/article_lc/LEGIARTI000032042455).",
        "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.",
    ),
    signature="Zoë Lefèvre-Œuvrard",
    made_on=DAY,
)

ENGLISH_DOSSIER = Paper(
    language="en",
    title="Complaint file: charged twice",
    intro="Made on 23 November 2026.",
    sections=(
        Section("The facts", (Rows((("Company", "NordVPN S.A."), ("Amount", "£69.99"))),)),
        Section("", (Quoted("E-mail", "Dear team,\n\nI was charged twice."),)),
    ),
    footer="An independent bot. Not legal advice.",
    made_on=DAY,
)

ENGLISH_LETTER = LetterPaper(
    language="en",
    title="Letter before action",
    sender=("Anne O’Neill", "1 High Street", "Leeds LS1 1AA"),
    recipient=("NordVPN S.A.", "Complaints", "Amsterdam"),
    place_and_day="23 November 2026",
    subject="Letter before action: refund of £69.99",
    paragraphs=("Dear Sir or Madam,", "I was charged twice for one plan.", "Yours faithfully,"),
    signature="Anne O’Neill",
    made_on=DAY,
)

PAPERS: dict[str, Paper | LetterPaper] = {
    "a French dossier": DOSSIER,
    "a French letter": LETTER,
    "an English dossier": ENGLISH_DOSSIER,
    "an English letter": ENGLISH_LETTER,
}


def dossier(*parts: Part, heading: str = "Faits", language: str = "fr") -> Paper:
    """A dossier of one section."""
    return Paper(language, "Dossier", "", (Section(heading, parts),), "Pied", DAY)


def dossier_saying(text: str) -> Paper:
    """A dossier that says a text wherever it can: 21 times."""
    parts: tuple[Part, ...] = (
        Paragraph(text),
        Points((text, text)),
        Points((text,), numbered=True),
        Rows(((text, text), ("Nom", text))),
        Table((text, "Jour"), ((text, text), (text,))),
        Quoted(text, text),
        Picture(b"", text, text),
        Picture(png(30, 20), text, text),
    )
    sections = (Section(text, parts), Section("", (Quoted(text, text),)))
    return Paper("fr", text, text, sections, text, DAY, text)


def letter_saying(text: str) -> LetterPaper:
    """A letter that says a text wherever it can: 8 times."""
    return LetterPaper("en", text, (text, text), (text,), text, text, (text, text), text, DAY)


CAPTION = "Pièce 1 : le relevé"


def showing(*data: bytes) -> Paper:
    """A dossier with these pictures."""
    return dossier(*(Picture(one, f"Relevé {at}", CAPTION) for at, one in enumerate(data, 1)))
