"""Somebody types their problem in their own words, in either language: the bot says what it
understood, and one tap confirms it; whatever is no problem gets a fitting word and no guess."""

import pytest

from bot.guide.case import CASES_KEPT, Person
from bot.guide.content import Guide
from bot.guide.heard import taken
from tests.phone import House, plain
from tests.story import Story, stored

YES, OTHER, CORRECT = "button.take", "button.something-else", "button.picked"

DESCRIBED = {
    "fr, accents and all": (
        "fr",
        "Bonjour, j'ai été débitée deux fois de 59,99 € hier, acheté par l'App Store.",
        "nordvpn_billing",
        {"matter": "charge", "charged": "twice", "seller": "apple", "amount": "59.99 EUR"},
    ),
    "fr, SMS": (
        "fr",
        "g paye sur leur site mais tjr pas dacces",
        "nordvpn_billing",
        {"matter": "inactive", "seller": "site"},
    ),
    "fr, capitals": (
        "fr",
        "MOT DE PASSE REFUSE ALORS QUE CEST LE BON",
        "nordvpn_connection",
        {"access": "password"},
    ),
    "fr, misspelt": (
        "fr",
        "impossible d'instaler l'aplication sur mon ordi windows",
        "nordvpn_installation",
        {"device": "windows"},
    ),
    "en, plain": (
        "en",
        "nobody answers my emails, I wrote three times",
        "nordvpn_support_unreachable",
        {"reached": "email"},
    ),
    "en, thumbs": (
        "en",
        "app kepes crashing on my iphon since the udpate",
        "nordvpn_malfunction",
        {"symptom": "slow_or_crash"},
    ),
    "en, mixed with french": (
        "en",
        "hello mon refund was refusé, I bought it on their website",
        "nordvpn_billing",
        {"seller": "site"},
    ),
}


@pytest.mark.parametrize("case", DESCRIBED)
async def test_a_description_is_understood_and_confirmed_by_one_tap(
    house: House, case: str
) -> None:
    """The likeliest problem first, the next beside it, something else last; the text is kept."""
    language, text, problem, answers = DESCRIBED[case]
    story = Story(house, language)
    await story.send(text)
    assert story.say(problem) in story.phone.text
    labels = list(story.phone.labels)
    assert labels[0] == story.say(YES)
    assert labels.index(story.say(OTHER)) < labels.index(story.say("button.menu"))
    assert '"answers"' not in stored(house), "nothing is assumed before it is confirmed"
    for question, answer in answers.items():
        if question != "amount":
            assert story.say(f"{question}.{answer}") in story.phone.text
    await story.tap(YES)
    kept = stored(house)
    for question, answer in answers.items():
        assert f'"{question}":"{answer}"' in kept
    assert plain(text) in plain(kept), "nobody types it twice"
    assert '"said"' not in kept


async def test_a_description_that_says_all_leads_straight_to_the_first_door(house: House) -> None:
    """One message and one tap; and the letter tells it in the person's words."""
    story = Story(house, "fr")
    await story.send("je n'arrive pas à installer l'extension chrome, erreur 12 à chaque fois")
    await story.tap(YES)
    assert "Étape 1 sur" in story.phone.text
    await story.send("/" + story.say("command-data"))
    assert "erreur 12 à chaque fois" in stored(house)


async def test_the_second_guess_and_something_else_keep_the_text(house: House) -> None:
    """A wrong first guess costs a tap, and no typing."""
    story = Story(house, "fr")
    text = "problème de compte depuis trois jours"
    await story.send(text)
    second = story.phone.labels[1 if story.say(CORRECT) not in story.phone.labels else 2]
    await story.tap(OTHER)
    assert second in story.phone.labels
    for problem in ("billing", "connection", "installation", "malfunction", "support_unreachable"):
        assert story.say(f"nordvpn_{problem}") in story.phone.labels
    await story.tap("nordvpn_installation")
    assert '"problem":"nordvpn_installation"' in stored(house)
    assert text in stored(house)


async def test_what_was_picked_out_can_be_taken_back(house: House) -> None:
    """An amount that is not the amount: it is not kept, and the rest is."""
    story = Story(house, "en")
    await story.send("I was charged twice, 59.99 EUR, on their website, with my credit card")
    assert "€59.99" in story.phone.text
    await story.tap(CORRECT)
    await story.tap("button.take-back", label=story.say("amount.label"))
    assert "€59.99" not in story.phone.text
    await story.tap("button.back", YES)
    kept = stored(house)
    assert '"amount"' not in kept
    assert '"paid_with":"card"' in kept


TALK = {
    "greeting": ("bonjour", "hi there"),
    "thanks": ("merci beaucoup", "thank you so much"),
    "insult": ("bande de nuls", "you are useless"),
    "about": ("tu es qui ?", "are you a human or a bot"),
    "nonsense": ("qsdfqsdf", "asdf asdf"),
}


@pytest.mark.parametrize("kind", TALK)
@pytest.mark.parametrize("language", ["fr", "en"])
async def test_small_talk_gets_a_word_and_never_a_guess(
    house: House, kind: str, language: str
) -> None:
    """A fitting answer, the way on, and nothing is kept of it."""
    story = Story(house, language)
    text = TALK[kind][["fr", "en"].index(language)]
    await story.send(text)
    assert story.shows(f"nudge.{kind}")
    assert story.say("nordvpn_billing") in story.phone.labels
    assert text not in stored(house)


@pytest.mark.parametrize("text", ["👍", "🤬🤬🤬", "?", "42", "…", "12/03", "\u200b"])
async def test_signs_and_numbers_are_no_problem_either(house: House, text: str) -> None:
    """Nothing in them says what is wrong."""
    story = Story(house, "fr")
    await story.send(text)
    assert story.shows("nudge.nonsense")


async def test_another_company_is_not_taken_for_ours(house: House) -> None:
    """The bot says that it does not know it; if it is one of ours after all, the text is kept."""
    story = Story(house, "fr")
    await story.send("spotify m'a débité deux fois")
    assert story.shows("choose.elsewhere")
    assert story.say(YES) not in story.phone.labels
    await story.tap("nordvpn_billing")
    assert "spotify" in stored(house)


async def test_in_the_middle_of_a_complaint_a_new_topic_is_offered_as_such(house: House) -> None:
    """The one that goes on stays, and comes back; or the text joins its evidence."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit")
    await story.send("et en plus j'ai été prélevé deux fois ce mois-ci")
    assert story.shows("heard-going")
    await story.tap("button.keep-text")
    assert '"evidence"' in stored(house)
    assert stored(house).count('"opened"') == 1
    await story.send("et en plus j'ai été prélevé deux fois ce mois-ci")
    await story.tap(YES)
    kept = stored(house)
    assert kept.count('"opened"') == 2
    assert '"problem":"nordvpn_connection"' in kept


async def test_another_language_is_noticed_and_offered_once(house: House) -> None:
    """The description stays where it is when the language changes."""
    story = Story(house, "fr")
    await story.send("I was charged twice and nobody answers me")
    assert "English" in story.phone.labels
    await story.phone.tap("English")
    english = Story.__new__(Story)
    english.__dict__.update(story.__dict__, language="en")
    assert english.say("nordvpn_billing") in english.phone.text
    await english.tap(YES)
    assert "charged twice" in stored(house)
    await english.send("/reclamation", "je n'arrive plus à me connecter avec mon mot de passe")
    assert "Français" not in english.phone.labels, "once is enough"


@pytest.mark.parametrize(("language", "yes", "no"), [("fr", "oui", "non"), ("en", "Yes!", "nope")])
async def test_a_yes_or_a_no_may_be_typed_too(
    house: House, language: str, yes: str, no: str
) -> None:
    """Typing is as good a way in as the buttons."""
    story = Story(house, language)
    await story.send("j'ai été débité deux fois", no)
    assert story.shows("choose.problem")
    await story.send(yes)
    assert '"problem":"nordvpn_billing"' in stored(house)


async def test_a_description_that_nobody_confirms_is_forgotten(house: House) -> None:
    """After thirty days, without a word; whatever else is kept stays."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit")
    await story.send("et j'ai été prélevé deux fois ce mois-ci en plus")
    seen = len(story.phone.messages)
    house.clock.later(days=29)
    await house.restart()
    assert "prélevé" in stored(house)
    house.clock.later(days=2)
    await house.restart()
    await house.until(lambda: "prélevé" not in stored(house))
    assert len(story.phone.messages) == seen
    assert "nordvpn_connection" in stored(house)


async def test_what_was_typed_outlives_a_restart_and_nothing_else(house: House) -> None:
    """It waits for the tap; once the person goes elsewhere it is forgotten."""
    story = Story(house, "fr")
    await story.send("le chat tourne en rond, toujours les mêmes réponses")
    await house.restart()
    assert "tourne en rond" in stored(house)
    await story.tap("button.menu")
    assert "tourne en rond" not in stored(house)


async def test_a_stale_or_forged_confirmation_changes_nothing(house: House) -> None:
    """Nothing was said, so nothing is confirmed; a problem that there is not is none."""
    story = Story(house, "fr")
    await story.send("/start")
    before = stored(house)
    for data in ("1.0.t.nordvpn_billing", "1.0.v.amount", "1.0.h", "1.0.s.heard.", "1.0.s.picked."):
        await story.phone.tap_data(data)
        assert stored(house) == before
    await story.send("j'ai été débité deux fois")
    said = stored(house)
    await story.phone.tap_data("1.0.t.nowhere")
    assert '"answers"' not in stored(house)
    assert "débité" in said


@pytest.mark.parametrize(
    "number", ["4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005"]
)
async def test_the_number_of_a_card_is_not_kept(house: House, number: str) -> None:
    """Nobody should have typed it; what is kept, and what a letter says, has its end only."""
    story = Story(house, "fr")
    await story.send(f"débité deux fois sur ma carte {number}, commande 4111111111111112")
    assert story.shows("card-hidden")
    await story.tap(YES)
    kept = stored(house)
    assert number not in kept
    assert f"•••• {number[-4:]}" in kept
    assert "4111111111111112" in kept, "another number stays"


async def test_a_correction_adds_to_what_was_said(house: House) -> None:
    """The story stays, and what was said last is right."""
    story = Story(house, "en")
    await story.send("charged me £89 on 3 november for a renewal I did not want")
    assert "£89.00" in story.phone.text
    await story.send("sorry the amount was £98")
    assert "£98.00" in story.phone.text
    assert "£89.00" not in story.phone.text
    await story.tap(YES)
    kept = stored(house)
    assert "98.00 GBP" in kept
    assert "renewal I did not want" in kept
    assert "-11-03" in kept


async def test_thanks_do_not_lose_what_was_said(house: House) -> None:
    """Small talk gets its word, and the way back to what was understood."""
    story = Story(house, "fr")
    await story.send("j'ai été débité deux fois", "merci beaucoup")
    assert story.shows("nudge.thanks")
    await story.tap("button.understood")
    await story.tap(YES)
    assert "débité deux fois" in stored(house)


async def test_nobody_fills_the_store_by_typing(house: House, guide: Guide) -> None:
    """A description after the other: the oldest cases go, as with the buttons."""
    story = Story(house, "fr")
    for _ in range(3):
        await story.send("j'ai été débité deux fois", "oui")
    assert stored(house).count('"opened"') == 1, "the complaint that is asked about goes on"
    person = Person.model_validate_json(stored(house))
    many = tuple(person.case.model_copy(update={"id": 1000 + one}) for one in range(60))
    full = person.model_copy(update={"cases": many, "said": "j'ai été débité deux fois"})
    then = taken(guide, full, "nordvpn_connection", story.today, "fr", 5000)
    assert len(then.cases) == CASES_KEPT
    assert then.case.id == 5000


NO_DAY = [
    "NordVPN 3.18.3 on Ubuntu 24.04 crashes",
    "la promo black friday ne marche pas, facturé plein tarif",
    "ça plante 24/7 depuis la version 7.12",
    "mon abonnement va se renouveler le 5 décembre, je n'en veux pas",
]
A_DAY = [
    "ça va plus du tout depuis le 3 mars 2026, l'appli plante",
    "l'appli plante depuis le 03.03.2026",
    "app crashes since 3 March 2026",
]


@pytest.mark.parametrize("text", NO_DAY)
async def test_a_number_is_not_a_day_because_it_could_be(house: House, text: str) -> None:
    """Versions, sales and days to come are no day of a payment or of a breakdown."""
    story = Story(house, "fr")
    await story.send(text)
    if story.say(YES) in story.phone.labels:
        await story.tap(YES)
    kept = stored(house)
    assert '"paid_on"' not in kept
    assert '"since"' not in kept


@pytest.mark.parametrize("text", A_DAY)
async def test_a_day_of_a_story_is_found(house: House, text: str) -> None:
    """And shown before it is kept."""
    story = Story(house, "fr")
    await story.send(text)
    assert "3 mars 2026" in story.phone.text
    await story.tap(YES)
    assert '"since":"2026-03-03"' in stored(house)


async def test_a_day_and_an_amount_are_kept_whatever_the_subject(house: House) -> None:
    """They are shown, and asked for no more, though the subject is only tapped later."""
    story = Story(house, "fr")
    await story.send("débité 89,99 € le 12 mars 2026 par nordvpn, une histoire de compte")
    await story.tap(YES)
    kept = stored(house)
    assert '"amount":"89.99 EUR"' in kept
    assert '"paid_on":"2026-03-12"' in kept


async def test_who_cancelled_and_was_charged_is_not_said_to_want_the_end_only(
    house: House,
) -> None:
    """The wish is asked for, and not guessed from the word."""
    story = Story(house, "en")
    await story.send("I cancelled but they charged me again £107.88 on 12 november")
    await story.tap(YES)
    assert '"renewal_wish":"stop"' not in stored(house)


async def test_a_password_is_not_kept(house: House) -> None:
    """It is hidden as the number of a card is."""
    story = Story(house, "fr")
    await story.send("mon mot de passe est Toto1234! et je ne peux plus me connecter")
    assert story.shows("card-hidden")
    await story.tap(YES)
    assert "Toto1234" not in stored(house)


@pytest.mark.parametrize("text", ["j'ai envie de mourir", "i feel like killing myself"])
async def test_somebody_in_danger_is_told_to_find_help(house: House, text: str) -> None:
    """Before any complaint; and nothing of it is kept."""
    story = Story(house, "fr")
    await story.send(f"{text}, à cause de ce débit de 59 euros")
    assert story.shows("nudge.distress")
    assert "mourir" not in stored(house)
    assert "killing" not in stored(house)


HOSTILE = {
    "as long as a message": "débité deux fois " * 240,
    "one endless word": "a" * 4096,
    "tags": "<b>débité</b> <script>alert(1)</script> &amp; deux fois",
    "right to left": "\u202edébité deux fois\u202c",
    "many alphabets": "我的账户被收取了两次费用 мне никто не отвечает لا أحد يرد",
    "a place in a message": "{ $amount } { button.take } débité deux fois %s",
}


@pytest.mark.parametrize("kind", HOSTILE)
async def test_hostile_text_is_a_text(house: House, kind: str) -> None:
    """Whatever it holds, the answer comes, the buttons work, and the letter quotes it as it is."""
    story = Story(house, "fr")
    await story.send(HOSTILE[kind])
    assert story.phone.labels
    if story.say(YES) in story.phone.labels:
        await story.tap(YES)
        assert '"happened"' in stored(house)
    await story.tap("button.menu")
