"""Somebody types their problem in their own words, in either language: the bot says what it
understood, and one tap confirms it; whatever is no problem gets a fitting word and no guess."""

import pytest

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
    await story.send("je sais plus trop")
    assert story.shows("not-understood.amount")
    await story.send("59,99 €")
    assert '"amount":"59.99 EUR"' in stored(house)
    assert "nordvpn_connection" not in stored(house)


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
