"""Somebody types on: at a question, at a step, within a letter. A few words are the reply, the
button that says them, or how it went; what says nothing begins nothing."""

import pytest

from bot.guide.case import Person
from tests.phone import House
from tests.story import Story, stored

YES = "button.take"


async def test_a_short_text_answers_the_question_before_one(house: House) -> None:
    """As a tap on its button would."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing")
    await story.send("remboursement")
    assert '"matter":"refund"' in stored(house)
    await story.send("sur le site")
    assert '"seller":"site"' in stored(house)
    assert "Étape 1 sur" in story.phone.text


async def test_a_story_told_at_a_question_answers_the_others_too(house: House) -> None:
    """The complaint goes on; no second one begins."""
    story = Story(house, "en")
    await story.start("nordvpn_malfunction")
    await story.send("it crashes on my mac every time I open it, really annoying app")
    assert story.say("nordvpn_malfunction") in story.phone.text
    assert not story.shows("heard-going")
    await story.tap(YES)
    kept = stored(house)
    assert kept.count('"opened"') == 1
    assert '"device":"macos"' in kept


async def test_while_an_answer_is_awaited_a_text_is_that_answer(house: House) -> None:
    """An amount is an amount, a story is a story; only what is plainly another problem is not."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.price", "seller.site")
    await story.tap("outcome.nothing-found", "outcome.unsolved", "button.letter", "button.complete")
    await story.send("12/03/2026")
    await story.send("j'arrive pas à me connecter, mot de passe refusé")
    assert story.say("nordvpn_connection") in story.phone.text
    assert story.shows("heard-going")
    await story.tap("button.question")
    await story.send("beaucoup trop cher")
    assert story.shows("not-understood.amount")
    await story.send("59,99 €")
    assert '"amount":"59.99 EUR"' in stored(house)
    assert "nordvpn_connection" not in stored(house)


async def test_a_choice_of_a_letter_may_be_typed(house: House) -> None:
    """By its name; what names none is asked for again."""
    story = Story(house, "en")
    await story.start("nordvpn_billing", "matter.price", "seller.site")
    await story.tap("outcome.nothing-found", "outcome.unsolved", "button.letter", "button.complete")
    await story.send("12/03/2026", "59.99", "39.99", "with a pigeon")
    assert story.shows("not-understood.choice")
    await story.send("credit card")
    assert '"paid_with":"card"' in stored(house)


async def test_who_does_not_know_says_so(house: House) -> None:
    """The question goes on as if its button had been tapped."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.refund")
    await story.send("je sais plus du tout")
    assert '"seller":"unsure"' in stored(house)


LABELS = {
    "fr": ("pas resolu", "non rien reçu", "fin et remboursement", "Belgique"),
    "en": ("Not solved", "no, i received nothing", "end it and refund me", "belgium"),
}


@pytest.mark.parametrize("language", LABELS)
async def test_what_a_button_says_may_be_typed(house: House, language: str) -> None:
    """At a step and within a letter, accents and capitals or not."""
    unsolved, nothing, refund, country = LABELS[language]
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.renewal", "seller.site")
    await story.send(unsolved)
    assert '"outcome":"unsolved"' in stored(house)
    await story.tap("button.letter", "button.complete")
    await story.send(nothing, refund)
    kept = stored(house)
    assert '"notice":"none"' in kept
    assert '"renewal_wish":"refund"' in kept
    await story.send("12/03/2026", "59,99 €", "PayPal", "none" if language == "en" else "aucun")
    assert '"order":""' in stored(house), "who has no number has not given one"
    while not story.shows("country"):
        await story.tap("button.skip")
    await story.send(country)
    assert '"country":"be"' in stored(house)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("ça marche toujours pas", "unsolved"),
        ("still not working", "unsolved"),
        ("c'est bon c'est réglé", "solved"),
        ("fixed it", "solved"),
        ("toujours pas de réponse", "silent"),
        ("it did not help", "unsolved"),
        ("ils m'ont remboursé", "solved"),
        ("they refused", "refused"),
    ],
)
async def test_how_it_went_may_be_typed(house: House, text: str, outcome: str) -> None:
    """A few words at a step say what its buttons say."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit", "outcome.unsolved")
    await story.send(text)
    steps = Person.model_validate_json(stored(house)).case.steps
    assert [step.outcome for step in steps] == ["unsolved", outcome]


async def test_nobody_answers_is_not_said_of_a_help_page(house: House) -> None:
    """It is another complaint, and is offered as such."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit")
    await story.send("nobody answers my emails")
    assert story.say(YES) in story.phone.labels
    assert story.say("nordvpn_support_unreachable") in story.phone.text


@pytest.mark.parametrize(
    ("text", "seller"),
    [("sur leur site", "site"), ("google", "google"), ("chez bouygues", "shop"), ("fnac", "shop")],
)
async def test_a_reply_of_a_few_words_is_a_reply(house: House, text: str, seller: str) -> None:
    """To the question before one, whatever else the words might be about."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing")
    await story.send("le renouvellement", text)
    kept = stored(house)
    assert '"matter":"renewal"' in kept
    assert f'"seller":"{seller}"' in kept


async def test_a_letter_and_an_erasure_may_be_asked_for_by_typing(house: House) -> None:
    """The buttons of the page before one, though it is not the present."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.renewal", "seller.site")
    await story.send("pas résolu", "voir le message", "compléter le message", "non", "les deux")
    kept = stored(house)
    assert '"notice":"none"' in kept
    assert '"renewal_wish":"refund"' in kept
    await story.send("12/03/2026", "59,99 €", "carte")
    await story.send("j'en ai pas")
    assert '"order":""' in stored(house)
    await story.send("/supprimer", "oui, tout effacer")
    assert story.shows("erased")
    assert stored(house) == ""


async def test_what_cannot_be_a_name_or_an_address_is_not_one(house: House) -> None:
    """Nothing is signed by an address, nothing is sent from a no."""
    story = Story(house, "en")
    await story.start("nordvpn_billing", "matter.price", "seller.site", "outcome.nothing-found")
    await story.tap("outcome.unsolved", "button.letter", "button.complete")
    await story.send("12/03/2026", "59.99", "39.99", "paypal", "where is it written")
    assert story.shows("not-understood.order")
    await story.send("A-4711")
    while not story.shows("name"):
        await story.tap("button.skip")
    await story.send("sam@example.org")
    assert story.shows("not-understood.name")
    await story.send("Sam Smith")
    assert '"name":"Sam Smith"' in stored(house)


@pytest.mark.parametrize("text", ["nope", "oui", "et après ?", "hmm voilà"])
async def test_a_few_words_at_a_step_begin_nothing_new(house: House, text: str) -> None:
    """They are not understood, and nothing is guessed from them."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit")
    before = stored(house)
    await story.send(text)
    assert story.say(YES) not in story.phone.labels
    assert stored(house) == before


async def test_the_day_of_a_message_may_be_told_with_it(house: House) -> None:
    """It is that day from which an answer is awaited."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit")
    await story.send("pas résolu", "pas résolu")
    while story.say("button.sent") not in story.phone.labels:
        await story.send("pas résolu")
    await story.send("je l'ai envoyé hier")
    assert '"sent":"2026-11-22"' in stored(house)


NOT_SAID = [
    "not amazon",
    "pas sur amazon",
    "c'est quoi google play ?",
    "the second one",
    "je fais quoi là",
]


@pytest.mark.parametrize("text", NOT_SAID)
async def test_what_does_not_answer_a_question_is_no_answer(house: House, text: str) -> None:
    """A negation, a question, a few words that say nothing: it is put again, nothing is guessed."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.refund")
    await story.send(text)
    assert '"seller"' not in stored(house)


@pytest.mark.parametrize(
    ("text", "page"),
    [("menu", "menu"), ("effacez tout", "erase"), ("médiateur", "mediation"), ("help", "help")],
)
async def test_a_page_may_be_asked_for_in_a_word(house: House, text: str, page: str) -> None:
    """Without a slash."""
    story = Story(house, "fr")
    await story.send(text)
    assert story.shows(page)


NOT_DONE = [
    "not fixed",
    "c'est pas encore réglé",
    "it isn't solved yet",
    "is it solved?",
    "pas envoyé",
]


@pytest.mark.parametrize("text", NOT_DONE)
async def test_what_is_not_done_is_not_taken_for_done(house: House, text: str) -> None:
    """A "not" before it, or a question: nobody's complaint is closed by that."""
    story = Story(house, "fr")
    await story.start("nordvpn_connection", "access.limit", "outcome.unsolved")
    await story.send(text)
    outcomes = {step.outcome for step in Person.model_validate_json(stored(house)).case.steps}
    assert not outcomes & {"solved", "sent"}


QUESTIONS = {
    "fr": (
        "comment je fais pour ouvrir le chat ?",
        "je l'envoie où ?",
        "combien de temps ça prend ?",
    ),
    "en": ("where do I send it?", "how do I open the chat?", "can I sue them in court for that?"),
}


@pytest.mark.parametrize("language", QUESTIONS)
async def test_a_question_at_a_step_is_answered_by_the_step(house: House, language: str) -> None:
    """What there is to do here stands below a word on what the bot can answer; nothing changes."""
    story = Story(house, language)
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    step, before = story.phone.labels, stored(house)
    for text in QUESTIONS[language]:
        await story.send(text)
        assert story.shows("nudge.question") or story.shows("nudge.about"), text
        assert story.shows("how-did-it-go")
        assert story.phone.labels == step
    assert stored(house) == before


async def test_a_question_about_the_wait_shows_until_when(house: House) -> None:
    """Once a message has left, what is known of the answer's day."""
    story = Story(house, "fr")
    await story.start("nordvpn_billing", "matter.refund", "seller.site")
    while story.say("button.sent") not in story.phone.labels:
        await story.tap("outcome.unsolved")
    await story.tap("button.sent")
    waiting = story.phone.labels
    await story.send("ils ont combien de temps pour répondre ?")
    assert story.shows("nudge.about")
    assert story.shows("did-they-answer")
    assert story.phone.labels == waiting
