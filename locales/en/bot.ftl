### The bot's screens, shared by all companies.
### Short sentences, plain words, no term of art without its meaning. One idea a sentence.
### Buttons fit a phone: 30 characters at most, 18 where two share a row.

## Coming in, and questions

# $companies: the companies of the guide.
welcome =
    Hello. I guide you step by step to the right contact, with the words to send.

    I am independent of { $companies } and of any public authority. Never give a password, a code or a card number here.
company = <b>Which company?</b>
problem = <b>What is your problem with { $company }?</b>
# $answers: the answers given so far.
you-said = You said: { $answers }.

## A step

progress = <b>Step { $place } of { $of }: { $door }</b>
tried = <b>Already tried</b>
tried-step = { $door }: { $outcome } (noted on { DAY($day) })
tried-outcome =
    .solved = solved
    .unsolved = not solved
    .silent = no answer
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
    .email = <b>A message ready to send</b> (tap it to copy it, then fill in what stands in [brackets])
    .notice = <b>A message ready to send</b> (tap it to copy it, then fill in what stands in [brackets])
wait = Allow { $days } days for an answer. This is our advice: we found no general time announced by { $company }.
how-did-it-go = <b>How did it go?</b>
ahead = If that is not enough, what comes next is: { $door }.
ahead-outside = If that is not enough, what comes next is: mediation and other help.
suggest-outside = Talking with the company has not worked. Outside help is possible: see “Mediation and help”. Meanwhile, the step below can make your file stronger.
waiting = Noted. Your place is kept at this step: { $door }. Come back whenever you like with /{ command-complaint }, then say how it went.
# $sources: addresses or texts. $day: the day of the oldest check.
sources = Sources: { $sources }. Checked on { DAY($day) }.

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
    /{ command-delete }: { command-delete.description }
    /{ command-help }: { command-help.description }
language = <b>Your language?</b> You keep your place.
language-name =
    .fr = Français
    .en = English
privacy =
    <b>Your data</b>

    <b>What I keep:</b> the number of this chat, the language chosen, your answers by button, your steps and their day. Neither your name nor your phone number.

    <b>What I do not keep:</b> what you type or send is erased on my side as soon as I have answered. If a breakdown prevents that, the message is kept for a few days to understand it, then erased.

    <b>Where:</b> with the person or association that runs this bot. Nothing is given to { $companies } or to anyone else. Telegram carries our messages and keeps them in this chat, under its own rules.

    <b>How long:</b> until you erase everything, with /{ command-delete }.
erase =
    <b>Erase everything?</b>

    I erase at once all I know about you: your complaints, your answers, your language. This cannot be undone.
erased = <b>Done: everything is erased.</b> To erase the messages of this chat as well, delete it in Telegram.
nudge =
    .text = I got your message, but I cannot read free text: I work with buttons.
    .edited = I saw your correction, but I cannot read free text: I work with buttons.
    .photo = I got your picture, but I cannot read it. Keep it: it will serve as evidence.
    .file = I got your file, but I cannot read it. Keep it: it will serve as evidence.
    .voice = I got your recording, but I cannot listen to it: I work with buttons.
    .sticker = Thank you! I can only answer with buttons.
    .forwarded = I got the message you forwarded, but I cannot read it. Keep it: it will serve as evidence.
    .command = I do not know that command. Those I know are in the help.

## Mediation and help

mediation = <b>Mediation and help outside the company</b>
mediation-too-early = Start by writing to the company: a mediator, the bank and the European centre ask for that first. Two things cannot wait: fraud, and a card or PayPal payment that is already old. Your place is kept.
doors = <b>Who can help, and how far</b>
# $name: the name of the door.
recourse-title = <b>{ $name }</b>
recourse =
    .can = <b>What is possible</b>
    .cannot = <b>The limits</b>
    .next = <b>The next step</b>
write-first = Have you already written to the company, by e-mail or form? If not, start there: it is the first thing you will be asked for.

## Buttons

button =
    .back = ← Back
    .menu = Menu
    .close = Close
    .continue = Continue
    .start = Start
    .new = New complaint
    .new-about = Start this new subject
    .earlier-case = Back to the earlier one
    .see-steps = See the steps again
    .outside = Mediation and help
    .mediation = Mediation and help
    .other-doors = See other help
    .language = Language
    .help = Help
    .privacy = Your data
    .erase = Erase all
    .erase-yes = Yes, erase everything
    .erase-no = No, keep it
    .copy-address = Copy { $address }
    .copy-subject = Copy the subject
    .copy-message = Copy the message
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
command-delete = delete
    .description = Erase all I know about you
bot-description =
    A dispute with { $companies }? I guide you step by step to the right contact, with messages ready to send. If nothing comes of it, I tell you who can help, and how far.

    Free, independent of { $companies } and of any public authority. Never give a password, a code or a card number here.
bot-short-description = Your complaint, step by step. Independent of { $companies } and of any public authority.
group = A complaint is personal: let us talk in private.
toast-stale = That button was out of date. Here is where you are.
toast-erased = Everything is erased.
failure = Something went wrong on my side: your last message could not be handled. The rest is kept. Tap /{ command-complaint } to go on.
