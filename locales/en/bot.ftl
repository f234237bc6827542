### The bot's screens, shared by all companies.
### Short sentences, plain words, no term of art without its meaning. One idea a sentence.
### Buttons fit a phone: 30 characters at most, 18 where two share a row.

## Coming in, and questions

# $companies: the companies of the guide.
welcome =
    Hello. I guide you step by step to the right contact, with the words to send.

    I am independent of { $companies } and of any public authority. Never give a password, a code or a card number here.
company = <b>Which company?</b>
problem = <b>What is your problem with { $company }?</b> Choose, or describe it in your own words.
    .label = Problem
# $answers: the answers given so far.
you-said = You said: { $answers }.

## What the person typed in their own words

# $problem: the type of problem, as on its button.
heard = <b>I understood: { $problem }.</b> Is that right? If not, choose below.
heard-unsure = I am not certain that I understood. <b>Is it about: { $problem }?</b> If not, choose below.
heard-picked = <b>I also noticed</b>
heard-story = If you confirm, your text will be kept as your account: you will not have to type it again.
# $most: how many characters are kept.
heard-story-cut = If you confirm, the beginning of your text ({ $most } characters) will be kept as your account.
card-hidden = I hid the number of a card or a password in your text: never write one here.
heard-going = The complaint you are in is kept. To confirm would open a new one.
picked = Tap what is not right: I take it away.
choose =
    .problem = <b>What is it about?</b>
    .other = I recognised none of the problems that I know. <b>Is it one of these?</b>
    .elsewhere = So far I only know { $companies }: I cannot guide you with another company. <b>If it is not, what is it about?</b>
choose-kept = Your text will be kept as your account: you will not have to type it again.

## A step

progress = <b>Step { $place } of { $of }: { $door }</b>
tried = <b>Already tried</b>
tried-step = { $door }: { $outcome } (noted on { DAY($day) })
tried-outcome =
    .solved = solved
    .unsolved = not solved
    .silent = no answer
    .partly = partly settled
    .refused = refused
    .asked = more details asked for
    .automatic = automatic answer
    .ended = closed
# $door: the channel. What is sent there, when it is not the first time.
follow-up =
    .reminder = { $door } (reminder)
    .review = { $door } (request for review)
    .asked = { $door } (answer to their question)
    .automatic = { $door } (request for a person)
follow-up-why =
    .reminder = Nobody answered: a short reminder, in the same place, shows that you kept trying.
    .review = You are not satisfied with the answer: ask for a person to review your request, and give your reasons.
    .asked = They ask you for something else: answer in the same place, point by point. Never send a password or a card number.
    .automatic = The answer is automatic or off topic: ask for a person to read your message.
self-help = <b>Try this first, in order</b>
in-english = <b>The same articles in English</b>
how-to =
    .help_centre = <b>To look for an article yourself</b>
    .chat = <b>How to do it</b>
    .form = <b>How to do it</b>
    .email = <b>How to do it</b>
    .store = <b>How to do it</b>
notes = <b>Good to know</b>
prepare = <b>Have this at hand</b>
letter-intro =
    .chat = <b>A message ready to send</b> (tap it to copy it)
letter-ready = <b>A message ready to send.</b> Tap it to copy it. If there are any [brackets], fill them in. I send nothing for you.
letter-for = Message for: “{ $to }”
letter-for-called = Message for: { $called }
letter-for-company = Message for: { $company } ({ $to })
letter-ready-other = What you typed yourself is not translated.
letter-gone = <b>You told me that this message left on { DAY($day) }.</b> Here it is, made of what you had said by then.
wait = Allow { $days } days for an answer. This is our advice: we found no general time announced.
how-did-it-go = <b>How did it go?</b>
ahead = If that is not enough, what comes next is: { $door }.
ahead-outside = If that is not enough, what comes next is: mediation and other help.
suggest-outside = Talking with the company has not worked. Outside help is possible: see “Mediation and help”. Meanwhile, the step below can make your file stronger.
waiting = Noted. Your place is kept at this step: { $door }. Come back whenever you like with /{ command-complaint }, then say how it went.
sent = Noted: { $door }, sent on { DAY($day) }.
sent-until = Noted: { $door }, sent on { DAY($day) }. Allow until { DAY($until) } for an answer. This time is our advice.
sent-late = Sent on { DAY($day) }: { $door }. The time we advised for an answer ended on { DAY($until) }.
sent-which-day = <b>On which day did it go?</b> Tap a button, or type the date (12/03, yesterday).
remind-set = I will write to you on { DAY($day) }, during the day (time zone: { $zone }).
reminder = <b>Reminder.</b> { $answers }.
did-they-answer = <b>Did you get an answer?</b>
they-answered =
    <b>What was the answer?</b> ({ $door })

    First, if you like, paste or forward the answer here, or send a screenshot: I add it to your evidence.
reply =
    .solved = It is settled
    .partly = Partly settled
    .refused = It is refused
    .asked = They ask me for details
    .automatic = Automatic or off topic
# $sources: addresses or texts. $day: the day of the oldest check.
sources = Sources: { $sources }. Checked on { DAY($day) }.
sources-of = According to { $according }: { $sources }. Checked on { DAY($day) }.

## The end

over-solved =
    <b>It is settled. Good!</b>

    Keep your messages and evidence for a while.
over-ended = <b>Your complaint is closed.</b> Go back if you want to reopen it.
outside =
    <b>Talking with the company has not worked</b>

    You have been through all the channels meant for this problem. Others can help you, each within limits.

## The pages

resume =
    <b>You have a complaint under way</b>

    { $answers }.
resume-other = The link you tapped leads to another subject: { $problem }.
menu = <b>Menu</b>
bye = Everything is kept. You can close this chat and come back whenever you like, with /{ command-complaint }.
help =
    <b>What I do</b>
    I guide you from your problem to the right contact. I give you the steps, a message ready to send, and what comes next if nobody answers. I remember your place.

    <b>What I am not</b>
    I am neither { $companies }, nor a public service, nor a lawyer. What I say is general, with its sources. I write to nobody in your name.

    <b>For your safety</b>
    I never ask for a password, a code or a card number.

    <b>Commands</b>
    /{ command-complaint }: { command-complaint.description }
    /{ command-mediation }: { command-mediation.description }
    /{ command-language }: { command-language.description }
    /{ command-privacy }: { command-privacy.description }
    /{ command-data }: { command-data.description }
    /{ command-delete }: { command-delete.description }
    /{ command-help }: { command-help.description }
language = <b>Your language?</b> You keep your place.
language-name =
    .fr = Français
    .en = English
privacy =
    <b>Your data</b>

    <b>What I keep:</b> the number of this chat, your language, your country and your time zone, your answers, your steps and their day, the day of your last visit. If you give them: your name, the account’s e-mail address, your dates, your amounts and what you tell of the events, for your messages, your time limits and your case file only. Your evidence: the texts, and a reference to the files, which stay with Telegram. If you describe your problem: your text, until you go on to something else, 30 days at most, and then as your account if you confirm. Never your phone number.

    <b>What I do not keep:</b> any other message is erased on my side as soon as I have answered you. If a breakdown prevents that, it is kept for a few days so that we can understand the breakdown, then erased.

    <b>Where:</b> with the person or association that runs this bot. Nothing is given to { $companies } or to anyone else. Telegram carries our messages and keeps them in this chat, under its own rules.

    <b>How long:</b> until you erase everything, with /{ command-delete }. After a year without a visit to a complaint, I warn you, then erase it 30 days later.
erase =
    <b>Erase everything?</b>

    I erase at once all I know about you: your complaints, your answers, your evidence, your name, your language. This cannot be undone.
erased = <b>Done: everything is erased.</b> To erase the messages of this chat as well, delete it in Telegram.
nudge =
    .text = I got your message, but I was not expecting text here: choose a button. To complete a message, first tap “Complete the message”.
    .edited = I saw your correction, but I do not read it. Change the answer in “My answers” instead.
    .photo = I got your picture, but I cannot read it. Start a complaint, then send it again: I will add it to your evidence.
    .file = I got your file, but I cannot read it. Start a complaint, then send it again: I will add it to your evidence.
    .voice = I got your recording, but I cannot listen to it: I work with buttons.
    .sticker = Thank you! I can only answer with buttons.
    .forwarded = I got the message you forwarded, but I cannot read it. Start a complaint, then forward it again: I will add it to your evidence.
    .command = I do not know that command. Those I know are in the help.
    .greeting = Hello. Tell me what is wrong, in your own words, or choose a button.
    .thanks = You are welcome. Everything is kept: come back whenever you like, with /{ command-complaint }.
    .insult = I understand that you are angry. I am a program: tell me what is wrong, or choose a button, and I will take you to the right contact.
    .about = I am a free program, independent of { $companies } and of any public authority. I guide you to the right contact, with the words to send. The rest is in the help: /{ command-help }. What I keep: /{ command-privacy }.
    .distress = What you say matters more than any complaint. Talk to somebody close or to a doctor now, and if you are in danger, call the emergency services of your country. I am only a program: what you just wrote is not kept.
    .question = I cannot answer questions. Here is where you are, and what there is to do. The rest is in the help: /{ command-help }.
    .nonsense = I did not understand. Describe the problem in a sentence, for example “I was charged twice”, or choose a button.

## The case file: answers, dates, time limits, evidence

# $left: how many details are left.
fill = { $left ->
    [0] To complete your messages:
    [one] To complete your messages, one more question:
   *[other] To complete your messages, { $left } more questions:
}
# $most: the length allowed.
understood = Understood: { $label }, { $value }.
not-understood =
    .choice = Please choose one of the buttons.
    .day = I did not understand that day. Type for example 12/03/2026 or “yesterday”: a past day, not one to come.
    .amount = I did not understand that amount. Type for example €99.99.
    .order = I see no number in that. Type it, or tap “I would rather not answer”.
    .account_email = That is not an e-mail address. Type it, or tap “I would rather not answer”.
    .name = That is not a name. Type it, or tap “I would rather not answer”.
    .text = That is too long, or empty: { $most } characters at most.
quick-day =
    .today = Today
    .yesterday = Yesterday
    .this-week = This week
    .this-month = This month
summary = <b>Your answers</b> (tap a button to change one)
answer-line = { $label }: { $value }
not-said = not given
folder =
    <b>My case file</b>

    { $answers }.
timeline = <b>What happened</b>
event-opened = { DAY($day) }: complaint started here
event-sent = { DAY($day) }: { $door }, sent
event-outcome = { DAY($day) }: { $door }, { $outcome }
event-promised = { DAY($day) }: { $door }, answer expected by then
event-evidence = { DAY($day) }: evidence added, { $piece }
event-outside = outside help
nearest-clocks = <b>The nearest time limits</b>
timeline-earlier = Before that: { $count } more entries. The full file has them all.
clocks = <b>Your time limits, the nearest first</b>
clock-until = { $what }: until { DAY($day) } inclusive
clock-rough = { $what }: around { DAY($day) }. Your date is approximate and the real last day may be earlier: check it, and act now
clock-says = { $what }: { DAY($day) } at the latest
clock-over = { $what }: this time is over, the last day was { DAY($day) }. Ask all the same: there are exceptions
clock-open = { $what }: no last day
clocks-limits = Do not wait for the last day: these dates are worked out from your answers, and there may be an exception.
clocks-none = I have no date to work out for now. That does not mean there is no time limit: do not wait, and complete your answers.
clocks-missing = A date is missing to work out your time limits:
entry-clock = Last day of a time limit (complaint)
entry-answer = Answer expected: { $door }
entry-answer-more = Sent on { DAY($day) }: { $door }. If there is no answer, go to the next step.
evidence = <b>Your evidence</b>
evidence-none = <b>Your evidence.</b> There is none yet. Send a screenshot or a PDF here, or forward a message: I add it with its date.
evidence-how = Pictures and files stay with Telegram: keep this chat. I only keep a reference to them.
dated = { DAY($day) }: { $what }
piece =
    .photo = no. { $number }, picture
    .captioned = no. { $number }, picture “{ $text }”
    .document = no. { $number }, file “{ $text }”
    .text = no. { $number }, text “{ $text }”
kept = Added to your evidence: { $piece }.
not-kept =
    .size = This file is too big: 20 MB at most. Send a screenshot, for example.
    .media = I cannot keep this kind of file. Send a picture, a PDF or a text document.
    .many = Your case file already holds as much evidence as it can. Remove a piece first.
cases = <b>Your complaints</b>
case-name = { $what }, { DAY($day) }
case-button = { $number }. { $what }
case-unknown = Complaint
case-line =
    .going = no. { $number }: { $what }, open
    .over = no. { $number }: { $what }, over
drop =
    <b>Erase this complaint?</b> ({ $what })

    I erase at once its answers, its steps and its evidence. This cannot be undone.
dropped = <b>Done: this complaint is erased.</b> The messages of this chat stay in Telegram: delete them if you wish.
data =
    <b>Your data with me</b>

    Complaints: { $cases }. Answers: { $answers }. Steps: { $steps }. Evidence: { $evidence }.

    You can take everything with you: a zip file with your data (JSON) and your case files (PDF). The files you sent me stay in this chat.
zone = <b>Which place has the same time as you?</b> I only write to you during the day.
    .paris = Paris, Brussels
    .london = London
    .lisbon = Lisbon
    .reykjavik = Reykjavik
    .athens = Athens
    .martinique = French West Indies
    .cayenne = French Guiana
    .reunion = Réunion
    .noumea = New Caledonia
    .tahiti = Tahiti
    .montreal = Montreal, New York
    .vancouver = Vancouver
    .sydney = Sydney
expiring = <b>Data of yours is about to be erased.</b> Nobody has been here for a year. Unless I hear from you, I erase it on { DAY($day) }.
expiring-cases = <b>What would be erased</b>
draft-ready = Here is your draft. Open it with your e-mail app, read it again, complete it, then send it yourself.
sheet-ready = Here is your letter. Read it again, complete it and sign it before you send it.
calendar-ready = Here are your dates. Open this file to add them to your calendar.
dossier-ready = Here is your case file. Read it again before you hand it to anyone: it contains what you told me.
export-ready = Here is everything I keep about you. Do not pass this file on to anyone else without reading it again.
file-name =
    .draft = complaint.eml
    .sheet = letter.pdf
    .calendar = time-limits.ics
    .dossier = case-file.pdf
    .export = my-data.zip
paper =
    .title = Complaint file
    .intro = File drawn up by the person concerned, with the help of a service independent of the company and of any public authority. The facts are those the person gave.
    .who = The parties
    .company = Company
    .what = The dispute
    .timeline = What happened
    .in-order = In order of date
    .letters = The messages prepared with the service (the text sent may have been completed or changed)
    .letter = { DAY($day) } – { $subject }
    .evidence = The evidence
    .list = List
    .clocks = The time limits
    .as-of = Worked out on { DAY($day) } from the dates given
    .sources = Sources
    .subject = Subject: { $subject }
    .place-and-day = { DAY($day) }
    .footer = Drawn up on { DAY($day) } from what the person said. General information, not legal advice.

## Mediation and help

mediation = <b>Mediation and help outside the company</b>
mediation-too-early = { $seller ->
    [company] Start by writing to the company: a mediator, the bank and the European centre ask for that first.
   *[other] Start by writing to the seller: a mediator, the bank and the European centre ask for that first.
} Two things cannot wait: fraud, and a card or PayPal payment that is already old. Your place is kept.
mediation-wrote = You wrote on { DAY($day) }: leave time for an answer. Whatever has a time limit cannot wait: the dates are below.
mediation-fraud = A charge that nobody around you authorised waits for no answer: call your bank at once, or PayPal if it went through them.
doors =
    .now = <b>Possible now, the most useful first</b>
    .report = <b>Report it, without expecting a solution</b>
    .going = <b>Already under way, answer awaited</b>
    .first = <b>Possible next: something is missing</b>
    .tried = <b>Already tried, to no avail</b>
    .not = <b>Cannot help you here</b>
doors-not = { $count ->
    [one] One kind of help can do nothing here: the reason is under “Those that cannot help”.
   *[other] { $count } kinds of help can do nothing here: the reasons are under “Those that cannot help”.
}
# $door: the door just told of, or the next one.
door-noted = Noted: “{ $door }”, { $outcome }.
door-tried = Noted on { DAY($day) }: { $outcome }.
door-next = The most useful next step: “{ $door }”.
presses = Time is running: write today, and call now.
# Whoever sold is not the company: this help was looked at for the company only.
elsewhere-verdict = <b>{ $door }</b>: you did not buy from the company. Ask whether this help can act against your seller: we could not verify it.
elsewhere-why = { $seller ->
    [shop] You bought from another seller: that is the one to claim from.
   *[other] You bought from { $payee }: that is the seller to claim from.
} We could not verify what this help can do against that seller: it depends on the country it is established in. What follows about “the company” is about { $company }.
doors-country = Country: { $country }.
country-unsaid = not given, only the help that is open to everybody
# $verdict: the door in a sentence. $missing: what is missing.
door-missing = { $verdict } Missing: { $missing }.
door-until = { $verdict } By { DAY($day) } at the latest.
door-until-says = { $verdict } By { DAY($day) } at the latest, according to { $according }.
door-wait = { $verdict } { $missing }
door-late = { $verdict } The usual time limit seems to have passed.
door-unfit = { $verdict } By your answers, this is not your case.
need =
    .complaint = { $seller ->
        [company] a written complaint to the company
       *[other] a written complaint to the seller
    }
    .notice = a formal notice (a firm request, with a time limit)
    .bank = a request to your bank that led nowhere
    .data = a request to the company about your data, left without an answer
need-until =
    .complaint = Wait until { DAY($day) }: your written complaint is too recent.
    .notice = Wait until { DAY($day) }: your formal notice is too recent.
    .bank = Wait until { DAY($day) }: your bank still has time to answer.
standing =
    .open = <b>Possible now.</b>
    .try = <b>Possible, without certainty.</b>
    .report = <b>You may report it, without expecting a solution.</b>
    .waiting = <b>Already under way.</b>
    .missing = <b>Not yet: something is missing.</b>
    .tried = <b>Already tried.</b>
    .late = <b>The usual time limit seems to have passed.</b> Ask all the same: there are exceptions.
    .unfit = <b>By your answers, this is not your case.</b>
    .shut = <b>Cannot act here.</b>
missing = What comes first: { $missing }.
# $name: the name of the door.
recourse-title = <b>{ $name }</b>
recourse-called =
    <b>{ $name }</b>
    { $called }
recourse =
    .about = <b>In short</b>
    .can = <b>What is possible</b>
    .cannot = <b>The limits</b>
    .next = <b>The next step</b>
    .instead = <b>What you can do</b>
credit-first = Look at your card: it must be a credit card. A debit card? See “Bank: card payment”.
recourse-who = For whom: { $who }
recourse-cost =
    .free = Cost: free
    .fee = Cost: there is a fee
    .membership = Cost: you usually have to join
    .varies = Cost: it varies
    .unknown = Cost: we could not verify it
recourse-languages = Languages: { $languages }
recourse-phone = Telephone: { $phone }
recourse-according = Information given by { $according }
rights-of = <b>Your rights: { $country }</b>
rights = <b>What the law says</b>
rights-limits = This is general information, not legal advice. { $region ->
    [other] Getting what the law says from a company established abroad can be difficult.
   *[eu] Getting what the law says from a company outside the European Union can be difficult.
}
reminder-door = You wanted to contact: { $door }.
reminder-now = <b>Is it the moment?</b>
why = <b>Where this information comes from</b>
why-of = <b>{ $what }</b>
union-law = The law of the European Union
## Buttons

button =
    .back = ← Back
    .menu = Menu
    .close = Close
    .continue = Continue
    .start = Start
    .to-case = Back to my complaint
    .begin-case = Start a complaint
    .not-sent = It was not sent
    .new = New complaint
    .new-about = Start this new subject
    .earlier-case = Back to the earlier one
    .see-steps = See steps again
    .outside = Mediation and help
    .mediation = Mediation and help
    .other-doors = See other help
    .sources = Sources
    .country = Change the country
    .countries = Other countries of Europe
    .rights = Your rights
    .write-complaint = Write the complaint
    .write-notice = Write the formal notice
    .ask-bank = Go to the bank
    .door-used = I have contacted them
    .closed-doors = Those that cannot help
    .see-door = See how
    .undo = Undo this step
    .language = Language
    .help = Help
    .privacy = Your data
    .erase = Erase all
    .erase-yes = Yes, erase everything
    .erase-no = No, keep it
    .copy-address = Copy { $address }
    .copy-subject = Copy the subject
    .copy-message = Copy the message
    .letter = See the message
    .complete = Complete the message
    .summary = My answers
    .letter-in-en = In English
    .letter-in-fr = In French
    .draft = E-mail draft
    .sheet = Letter as a PDF
    .sent = I have sent it
    .answered = They answered
    .sent-day = Change the day
    .remind-on = Remind me on that day
    .remind-week = Remind me in 7 days
    .remind-no = No more reminders
    .remind-stop = Do not remind me again
    .snooze = In { $days } days
    .zone = Time zone
    .skip = I would rather not answer
    .understood = What I understood
    .take = Yes, that is it
    .something-else = Something else
    .picked = Correct a detail
    .take-back = Take away: { $label }
    .keep-text = Keep as evidence
    .question = ← Back to the question
    .see-letter = See the message
    .folder = My case file
    .clocks = Time limits
    .evidence = Evidence
    .cases = My complaints
    .dossier = Full case file as a PDF
    .calendar = Add to my calendar
    .remove = Remove no. { $number }
    .drop = Erase this complaint
    .drop-one = Just one complaint
    .older = Older ones
    .correct = Correct it
    .drop-yes = Yes, erase it
    .data = See my data and take it along
    .export = Take everything (zip file)
    .keep = Keep my data
    .private-chat = Open the private chat
open =
    .help_centre = Open the help centre
    .chat = Open the help centre
    .form = Open the help centre
    .store = Open the seller’s page
outcome =
    .solved = Solved
    .unsolved = Not solved
    .silent = No answer
    .nothing-found = Nothing found
    .later = Later
    .ended = Close unsolved

## A proper noun is the same everywhere.

proper-name = { $name }

## Telegram

command-complaint = complaint
    .description = Make a complaint or go on with it
command-help = help
    .description = What I do, and the commands
command-mediation = mediation
    .description = Who can help outside the company
command-language = language
    .description = Change language
command-privacy = privacy
    .description = What I keep about you
command-data = data
    .description = See your data and take it with you
command-delete = delete
    .description = Erase all I know about you
bot-description =
    A dispute with { $companies }? I guide you step by step to the right contact, with messages ready to send. If nothing comes of it, I tell you who can help, and how far.

    Free, independent of { $companies } and of any public authority. Never give a password, a code or a card number here.
bot-short-description = Your complaint, step by step. Independent of { $companies } and of any public authority.
# A card that one sends into another chat. $door: the first channel.
inline-card =
    <b>{ $company }: { $problem }</b>
    First: { $door }. This independent guide gives the steps and the words to send.
inline-first = First: { $door }
inline-open = Open the guide
inline-describe = Describe my problem in private
group = A complaint is personal: let us talk in private.
toast-stale = That button was out of date. Here is where you are.
toast-erased = Everything is erased.
too-fast = You are sending me many things at once: I left some of them aside. Your file is intact. Wait for my answer, then go on.
failure = Something went wrong on my side: your last message could not be handled. The rest is kept. Tap /{ command-complaint } to go on.
