"""A complaint as somebody lives it: on a phone, in the chat, tap after tap."""

import pytest

from bot.guide.events import decode
from tests.phone import House, Phone, plain

FIRST_DOORS = {
    ("Installer l’application", "Windows"): "centre d’aide",
    ("L’application marche mal", "Plus d’internet du tout", "iPhone, iPad"): "centre d’aide",
    ("Me connecter", "Mot de passe refusé"): "centre d’aide",
    ("Me connecter", "Connexion au VPN impossible", "Box, routeur"): "centre d’aide",
    ("Paiement, remboursement", "Remboursement d’un achat", "Amazon"): "Amazon",
    ("Paiement, remboursement", "Prix trop élevé ou inattendu", "Sur le site de NordVPN"): (
        "centre d’aide"
    ),
    # One tap more: a fraud and a charge made twice have other doors from the start.
    (
        "Paiement, remboursement",
        "Débit en double ou inconnu",
        "En double",
        "Sur le site de NordVPN",
    ): "centre d’aide",
    ("Joindre le service client", "Le chat, sans résultat"): "formulaire de contact",
    ("Joindre le service client", "Je ne trouve pas comment"): "centre d’aide",
    ("Joindre le service client", "Le chat et l’e-mail"): "mise en demeure par e-mail",
}


async def walk(phone: Phone, *labels: str) -> str:
    """Tap one label after the other. Out: what the last screen says."""
    for label in labels:
        await phone.tap(label)
    return phone.text


@pytest.mark.parametrize(("taps", "door"), FIRST_DOORS.items())
async def test_three_taps_lead_to_the_first_door(
    house: House, taps: tuple[str, ...], door: str
) -> None:
    """From /reclamation, at most three taps reach the exact steps of the door that fits; four for a
    charge that is disputed."""
    phone = house.phone()
    await phone.send("/reclamation")
    assert len(taps) <= (4 if "Débit en double ou inconnu" in taps else 3)
    text = await walk(phone, *taps)
    assert text.startswith("Étape 1 sur ")
    assert f" : {door}" in text.splitlines()[0]
    assert "1. " in text
    assert len(phone.messages) == 1, "a tap edits its message in place"


async def test_from_a_refused_renewal_to_mediation(house: House) -> None:
    """The whole way: help, e-mail, chat, formal notice, and outside help once all has failed."""
    phone = house.phone()
    await phone.send("/reclamation")
    assert "indépendant de NordVPN et de l’État" in phone.text
    await walk(
        phone,
        "Paiement, remboursement",
        "Renouvellement non voulu",
        "Sur le site de NordVPN",
    )
    assert "Étape 1 sur 4 : centre d’aide" in phone.text
    assert "entre trois mois et un mois avant la date limite" in phone.text
    await phone.tap("Sources")
    assert "Code de la consommation, art. L215-1" in phone.text
    await phone.tap("← Retour")
    article = phone.button("Couper le renouvellement")
    assert article.url == "https://support.nordvpn.com/hc/fr/articles/19556844985489"
    assert "https://support.nordvpn.com/hc/en-us/articles/19556844985489" in phone.links
    assert "Médiation et aides" not in phone.labels, "never before the exchanges have failed"

    await phone.tap("Rien trouvé")
    assert "Étape 2 sur 4 : e-mail" in phone.text
    assert "Médiation et aides" not in phone.labels, "a help page is no exchange"
    assert phone.button("Copier support@nordvpn.com").copy_text == "support@nordvpn.com"
    await phone.tap("Voir le message")
    subject = phone.button("Copier l’objet").copy_text or ""
    assert plain(subject) == "Réclamation NordVPN : renouvellement non voulu"
    assert "Mon abonnement NordVPN a été renouvelé sans que je le veuille." in phone.text
    assert "[prénom et nom]" in phone.text
    await phone.tap("← Retour")

    await phone.tap("Plus tard")
    assert "Je garde votre place à l’étape « e-mail »" in phone.text
    house.clock.later(days=8)
    await phone.tap("Pas de réponse")
    assert "Étape 3 sur 5 : e-mail (relance)" in phone.text
    assert "e-mail : sans réponse (noté le 1er décembre 2026)" in phone.text
    assert "Les échanges n’ont pas abouti." in phone.text
    assert "Médiation et aides" in phone.labels
    await phone.tap("Voir le message")
    assert "Je vous ai envoyé une réclamation, résumée ci-dessous." in phone.text
    await phone.tap("← Retour")
    await phone.tap("Pas de réponse")
    assert "Étape 4 sur 5 : chat en direct" in phone.text
    message = plain(phone.button("Copier le message").copy_text or "")
    assert message.startswith("Bonjour, je souhaite parler à un conseiller.")
    assert message in phone.text

    await phone.tap("Pas résolu")
    assert "Étape 5 sur 5 : mise en demeure par e-mail" in phone.text
    await phone.tap("Voir le message")
    assert "Démarches déjà faites : e-mail, sans réponse" in phone.text
    assert "dans les 15 jours" in phone.text
    await phone.tap("← Retour")

    await phone.tap("Pas de réponse")
    assert "Les échanges n’ont pas abouti" in phone.text
    assert "établie au Panama" in phone.text
    await phone.tap("France")
    await phone.tap("Celles qui ne peuvent aider")
    await phone.tap("Médiateur (France)")
    assert "Il ne peut agir que si l’entreprise l’accepte." in phone.text
    assert phone.button("Liste des médiateurs").url == (
        "https://www.economie.gouv.fr/mediation-conso"
    )
    await walk(phone, "← Retour", "← Retour", "← Retour", "Clore sans solution")
    assert "Votre réclamation est close." in phone.text
    assert len(phone.messages) == 1


async def test_solved_at_the_second_door(house: House) -> None:
    """Once it is solved, the case is over; going back reopens it, and /reclamation starts anew."""
    phone = house.phone()
    await phone.send("/reclamation")
    await walk(phone, "Installer l’application", "Linux", "Pas résolu", "C’est résolu")
    assert "C’est réglé." in phone.text
    await phone.tap("← Retour")
    assert "Étape 2 sur 4 : chat en direct" in phone.text
    await phone.tap("C’est résolu")
    await phone.send("/reclamation")
    assert "Quel est votre problème avec NordVPN ?" in phone.text


async def test_back_undoes_one_fact_at_a_time(house: House) -> None:
    """The way back leads through the doors and the questions to the very first screen."""
    phone = house.phone()
    first = await phone.send("/reclamation")
    await walk(phone, "L’application marche mal", "Lent, plante, ou autre", "Mac", "Pas résolu")
    assert "formulaire de contact" in phone.text.splitlines()[0]
    await phone.tap("← Retour")
    assert "Étape 1 sur 4 : centre d’aide" in phone.text
    await phone.tap("← Retour")
    assert "Sur quel appareil ?" in phone.text
    await phone.tap("← Retour")
    assert "Que se passe-t-il ?" in phone.text
    assert await phone.tap("← Retour") == first


async def test_in_the_middle_one_goes_on_or_starts_anew(house: House) -> None:
    """/reclamation in the middle says where one is and offers both; the old case is not lost."""
    phone = house.phone()
    await phone.send("/reclamation")
    await walk(phone, "Me connecter", "Trop d’appareils", "Pas résolu")
    await phone.send("/reclamation")
    assert "Vous avez une réclamation en cours" in phone.text
    assert "Me connecter ; Trop d’appareils" in phone.text
    assert "Étape 2 sur 3 : chat en direct" in phone.text
    assert "centre d’aide : pas résolu (noté le 23 novembre 2026)" in phone.text
    assert "la suite sera : e-mail" in phone.text
    await phone.tap("Nouvelle réclamation")
    assert "Quel est votre problème" in phone.text
    await phone.tap("Reprendre la précédente")
    assert "Étape 2 sur 3 : chat en direct" in phone.text
    await phone.send("/start")
    await phone.tap("Continuer")
    assert "Étape 2 sur 3 : chat en direct" in phone.text


async def test_deep_links_open_their_node(house: House) -> None:
    """`/start nordvpn_billing` opens that problem; in the middle of another it offers both."""
    phone = house.phone()
    await phone.send("/start nordvpn_billing")
    assert "De quoi s’agit-il ?" in phone.text
    await phone.send("/start nordvpn_installation")
    assert "mène à un autre sujet : Installer l’application" in phone.text
    await phone.tap("Commencer ce nouveau sujet")
    assert "Sur quel appareil ?" in phone.text
    for payload in ("nordvpn_nothing", "../../etc/passwd", "nordvpn", "a" * 64):
        await house.phone("Sam").send(f"/start {payload}")


async def test_an_unknown_deep_link_opens_the_first_screen(house: House) -> None:
    """A link that names nothing known is a plain start."""
    phone = house.phone()
    assert "Quel est votre problème" in await phone.send("/start nothing_known")


async def test_typed_input_gets_a_new_message_and_retires_the_old_buttons(house: House) -> None:
    """One live keyboard at a time: the one at the bottom."""
    phone = house.phone()
    await phone.send("/reclamation")
    await phone.tap("Me connecter")
    await phone.send("/aide")
    await phone.send("/reclamation")
    assert [bool(message.keyboard) for message in phone.messages] == [False, False, True]


async def test_a_tap_on_an_old_message_redraws_the_present(house: House) -> None:
    """A button of the past changes nothing, says so, and shows where one is."""
    phone = house.phone()
    await phone.send("/reclamation")
    old = phone.screen
    await phone.tap("Me connecter")
    stale = phone.buttons[0].data
    assert stale is not None
    await walk(phone, "Mot de passe refusé", "Pas résolu")
    present = phone.text
    query = await phone.tap_data(stale, old)
    assert query.answered
    assert query.text == "Ce bouton n’était plus à jour. Voici où vous en êtes."
    assert phone.text == present


async def test_the_bottom_of_the_chat_is_never_without_buttons(house: House) -> None:
    """A tap on an older message, retired too late, is served there, and the newest shows it too."""
    phone = house.phone()
    await phone.send("/reclamation")
    old, data = phone.screen, phone.buttons[0].data
    assert data is not None
    await phone.send("/aide")
    await phone.tap_data(data, old)
    assert [bool(message.keyboard) for message in phone.messages] == [True, True]
    assert "Sur quel appareil ?" in plain(phone.messages[0].text)
    assert "Sur quel appareil ?" in phone.text
    assert [b.data for b in phone.buttons] == [
        button.data for row in phone.messages[0].keyboard for button in row
    ]


@pytest.mark.parametrize(
    "data", ["", "x", "1.0.a", "2.0.s.menu.", "1.0.s.nowhere.", "1.99.r.chat.solved", "1.0.c.-1"]
)
async def test_forged_data_changes_nothing(house: House, data: str) -> None:
    """Whatever a button is made to say, the present is shown and the store is as it was."""
    phone = house.phone()
    await phone.send("/reclamation")
    await phone.tap("Me connecter")
    before = house.rows("SELECT body, version FROM person")
    await phone.tap_data(data)
    assert "Qu’est-ce qui bloque ?" in phone.text
    assert house.rows("SELECT body, version FROM person") == before


async def test_a_deleted_message_is_answered_by_a_new_one(house: House) -> None:
    """When the message of a button is gone, its answer comes as a new message."""
    house.may_be_refused += ("message to edit not found",)
    phone = house.phone()
    await phone.send("/reclamation")
    gone, data = phone.screen, phone.button("Me connecter").data
    assert data is not None
    house.world.delete(phone.person, gone)
    await phone.tap_data(data, gone)
    assert "Qu’est-ce qui bloque ?" in phone.text
    assert phone.screen.message_id != gone.message_id


async def test_every_button_is_about_the_case_it_was_drawn_for(house: House) -> None:
    """A report for an old case cannot enter a new one at the same door."""
    phone = house.phone()
    await phone.send("/start nordvpn_installation")
    await phone.tap("Mac")
    old, data = phone.screen, phone.button("Pas résolu").data
    assert data is not None
    house.clock.later(days=1)
    await phone.send("/reclamation")
    await walk(phone, "Nouvelle réclamation", "Installer l’application", "Mac")
    about, _ = decode(data) or (0, None)
    assert about > 0
    await phone.tap_data(data, old)
    assert "Étape 1 sur 4" in phone.text
    assert "pas résolu" not in phone.text
