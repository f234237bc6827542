### Les écrans du bot, communs à toutes les entreprises.
### Phrases courtes, vouvoiement, aucun mot de métier sans son sens. Une idée par phrase.
### Les boutons tiennent sur un téléphone : 30 signes au plus, 18 s’ils sont deux sur une ligne.

## Arrivée et questions

# $companies : les entreprises du guide.
welcome =
    Bonjour. Je vous guide pas à pas vers le bon interlocuteur, avec les mots à envoyer.

    Je suis indépendant de { $companies } et de l’État. Ne donnez jamais ici de mot de passe, de code ni de numéro de carte.
company = <b>Quelle entreprise ?</b>
problem = <b>Quel est votre problème avec { $company } ?</b> Choisissez, ou décrivez-le avec vos mots.
    .label = Problème
# $answers : les réponses déjà données.
you-said = Vous avez dit : { $answers }.

## Ce que la personne a tapé avec ses mots

# $problem : le type de problème, comme sur son bouton.
heard = <b>J’ai compris : { $problem }.</b> Est-ce bien cela ? Sinon, choisissez ci-dessous.
heard-unsure = Je ne suis pas certain d’avoir bien compris. <b>S’agit-il de : { $problem } ?</b> Sinon, choisissez ci-dessous.
heard-picked = <b>J’ai aussi relevé</b>
heard-story = Si vous confirmez, votre texte sera gardé comme récit : vous n’aurez pas à le retaper.
# $most : le nombre de signes gardés.
heard-story-cut = Si vous confirmez, le début de votre texte ({ $most } signes) sera gardé comme récit.
card-hidden = J’ai masqué un numéro de carte ou un mot de passe dans votre texte : n’en écrivez jamais ici.
heard-going = Votre réclamation en cours est gardée. Confirmer en ouvrirait une nouvelle.
picked = Touchez ce qui n’est pas exact : je l’enlève.
choose =
    .problem = <b>De quoi s’agit-il ?</b>
    .other = Je n’ai reconnu aucun des problèmes que je connais. <b>Est-ce l’un de ceux-ci ?</b>
    .elsewhere = Je ne connais pour l’instant que { $companies } : pour une autre entreprise, je ne peux pas vous guider. <b>Sinon, de quoi s’agit-il ?</b>
choose-kept = Votre texte sera gardé comme récit : vous n’aurez pas à le retaper.

## Une étape

progress = <b>Étape { $place } sur { $of } : { $door }</b>
tried = <b>Déjà essayé</b>
tried-step = { $door } : { $outcome } (noté le { DAY($day) })
tried-outcome =
    .solved = résolu
    .unsolved = pas résolu
    .silent = sans réponse
    .partly = réglé en partie
    .refused = refusé
    .asked = précisions demandées
    .automatic = réponse automatique
    .ended = clos
# $door : le canal. Ce que l’on y envoie, quand ce n’est pas la première fois.
follow-up =
    .reminder = { $door } (relance)
    .review = { $door } (demande de réexamen)
    .asked = { $door } (réponse à leur question)
    .automatic = { $door } (demande d’une personne)
follow-up-why =
    .reminder = Personne n’a répondu : une relance courte, au même endroit, montre que vous avez insisté.
    .review = La réponse ne vous satisfait pas : demandez qu’une personne réexamine votre demande, avec vos raisons.
    .asked = On vous demande autre chose : répondez au même endroit, point par point. N’envoyez jamais de mot de passe ni de numéro de carte.
    .automatic = La réponse est automatique ou hors sujet : demandez qu’une personne vous lise.
self-help = <b>À essayer d’abord, dans l’ordre</b>
in-english = <b>Les mêmes articles en anglais</b> (s’ils manquent en français)
how-to =
    .help_centre = <b>Pour chercher un article vous-même</b>
    .chat = <b>Comment faire</b>
    .form = <b>Comment faire</b>
    .email = <b>Comment faire</b>
    .store = <b>Comment faire</b>
notes = <b>Bon à savoir</b>
prepare = <b>À avoir sous la main</b>
letter-intro =
    .chat = <b>Message prêt à envoyer</b> (touchez-le pour le copier)
letter-ready = <b>Message prêt à envoyer.</b> Touchez-le pour le copier. S’il y a des [crochets], complétez-les. Je n’envoie rien à votre place.
letter-for = Message pour : « { $to } »
letter-for-called = Message pour : { $called }
letter-for-company = Message pour : { $company } ({ $to })
letter-ready-other = Ce que vous avez tapé vous-même n’est pas traduit.
letter-gone = <b>Ce message est parti le { DAY($day) }</b>, d’après vous. Le voici, fait de ce que vous aviez dit alors.
wait = Laissez { $days } jours pour une réponse. C’est notre conseil : nous n’avons trouvé aucun délai général annoncé.
how-did-it-go = <b>Comment cela s’est-il passé ?</b>
ahead = Si cela ne suffit pas, la suite sera : { $door }.
ahead-outside = Si cela ne suffit pas, la suite sera : médiation et autres aides.
suggest-outside = Les échanges n’ont pas abouti. Une aide extérieure est possible : voyez « Médiation et aides ». En attendant, l’étape ci-dessous peut renforcer votre dossier.
waiting = C’est noté. Je garde votre place à l’étape « { $door } ». Revenez quand vous voulez avec /{ command-complaint }, puis dites comment cela s’est passé.
sent = C’est noté : { $door }, envoi du { DAY($day) }.
sent-until = C’est noté : { $door }, envoi du { DAY($day) }. Laissez jusqu’au { DAY($until) } pour une réponse : ce délai est notre conseil.
sent-late = Envoi du { DAY($day) } : { $door }. Le délai conseillé pour une réponse s’est terminé le { DAY($until) }.
sent-which-day = <b>Quel jour est-ce parti ?</b> Touchez un bouton, ou tapez la date (12/03, hier).
remind-set = Je vous écrirai le { DAY($day) } en journée (heure : { $zone }).
reminder = <b>Rappel.</b> { $answers }.
did-they-answer = <b>Vous a-t-on répondu ?</b>
they-answered =
    <b>Qu’a-t-on répondu ?</b> ({ $door })

    Vous pouvez d’abord coller ou transférer ici la réponse, ou une capture d’écran : je l’ajoute à vos preuves.
reply =
    .solved = C’est réglé
    .partly = Réglé en partie
    .refused = C’est refusé
    .asked = On me demande des précisions
    .automatic = Automatique ou hors sujet
# $sources : les adresses ou les textes. $day : le jour de la vérification la plus ancienne.
sources = Sources : { $sources }. Vérifié le { DAY($day) }.
sources-of = Selon { $according } : { $sources }. Vérifié le { DAY($day) }.

## La fin

over-solved =
    <b>C’est réglé. Tant mieux !</b>

    Gardez vos messages et vos preuves quelque temps.
over-ended = <b>Votre réclamation est close.</b> Vous pouvez revenir en arrière pour la rouvrir.
outside =
    <b>Les échanges n’ont pas abouti</b>

    Vous avez fait le tour des canaux prévus pour ce problème. D’autres peuvent vous aider, chacun avec ses limites.

## Les pages

resume =
    <b>Vous avez une réclamation en cours</b>

    { $answers }.
resume-other = Le lien que vous avez touché mène à un autre sujet : { $problem }.
menu = <b>Menu</b>
bye = Tout est gardé. Vous pouvez fermer cette conversation et revenir quand vous voulez, avec /{ command-complaint }.
help =
    <b>Ce que je fais</b>
    Je vous guide de votre problème, choisi ou décrit avec vos mots, jusqu’au bon interlocuteur. Je vous donne les étapes, un message prêt à envoyer et la suite si l’on ne vous répond pas. Je me souviens de votre place.

    <b>Ce que je ne suis pas</b>
    Je ne suis ni { $companies }, ni un service de l’État, ni un avocat. Mes informations sont générales, avec leurs sources. Je n’écris à personne à votre place.

    <b>Pour votre sécurité</b>
    Je ne demande jamais de mot de passe, de code ni de numéro de carte.

    <b>Commandes</b>
    /{ command-complaint } : { command-complaint.description }
    /{ command-mediation } : { command-mediation.description }
    /{ command-language } : { command-language.description }
    /{ command-privacy } : { command-privacy.description }
    /{ command-data } : { command-data.description }
    /{ command-delete } : { command-delete.description }
    /{ command-help } : { command-help.description }
language = <b>Votre langue ?</b> Vous gardez votre place.
language-name =
    .fr = Français
    .en = English
privacy =
    <b>Vos données</b>

    <b>Ce que je garde :</b> le numéro de cette conversation, votre langue, votre pays et votre fuseau horaire, vos réponses, vos démarches et leur jour, le jour de votre dernière visite. Si vous les donnez : votre nom, l’e-mail du compte, vos dates, vos montants et votre récit, pour vos messages, vos délais et votre dossier seulement. Vos preuves : les textes, et la référence des fichiers, qui restent chez Telegram. Si vous décrivez votre problème : votre texte, jusqu’à ce que vous passiez à autre chose, 30 jours au plus, puis comme récit si vous confirmez. Jamais votre téléphone.

    <b>Ce que je ne garde pas :</b> tout autre message est effacé de chez moi dès que je vous ai répondu. Si une panne m’en empêche, il est gardé quelques jours pour la comprendre, puis effacé.

    <b>Où :</b> chez la personne ou l’association qui fait fonctionner ce bot. Rien n’est donné à { $companies } ni à personne d’autre. Telegram transporte nos messages et les garde dans cette conversation, selon ses propres règles.

    <b>Combien de temps :</b> jusqu’à ce que vous effaciez tout, avec /{ command-delete }. Après un an sans visite dans une réclamation, je vous préviens, puis je l’efface 30 jours plus tard.
erase =
    <b>Tout effacer ?</b>

    J’efface tout de suite tout ce que je sais de vous : vos réclamations, vos réponses, vos preuves, votre nom, votre langue. On ne peut pas revenir en arrière.
erased = <b>C’est fait : tout est effacé.</b> Pour effacer aussi les messages de cette conversation, supprimez-la dans Telegram.
nudge =
    .text = J’ai bien reçu votre message, mais je n’attendais pas de texte ici : choisissez un bouton. Pour compléter un message, touchez d’abord « Compléter le message ».
    .edited = J’ai vu votre correction, mais je ne la lis pas. Changez plutôt la réponse dans « Mes réponses ».
    .photo = J’ai bien reçu votre image, mais je ne peux pas la lire. Commencez une réclamation, puis renvoyez-la : je l’ajouterai à vos preuves.
    .file = J’ai bien reçu votre fichier, mais je ne peux pas le lire. Commencez une réclamation, puis renvoyez-le : je l’ajouterai à vos preuves.
    .voice = J’ai bien reçu votre enregistrement, mais je ne peux pas l’écouter : je fonctionne avec les boutons.
    .sticker = Merci ! Je ne sais répondre qu’avec des boutons.
    .forwarded = J’ai bien reçu le message transféré, mais je ne peux pas le lire. Commencez une réclamation, puis transférez-le de nouveau : je l’ajouterai à vos preuves.
    .command = Je ne connais pas cette commande. Celles que je connais sont dans l’aide.
    .greeting = Bonjour. Dites-moi ce qui ne va pas, avec vos mots, ou choisissez un bouton.
    .thanks = Avec plaisir. Tout est gardé : revenez quand vous voulez, avec /{ command-complaint }.
    .insult = Je comprends votre colère. Je suis un programme : dites-moi ce qui ne va pas, ou choisissez un bouton, et je vous mène au bon interlocuteur.
    .about = Je suis un programme gratuit, indépendant de { $companies } et de l’État. Je vous guide vers le bon interlocuteur, avec les mots à envoyer. Le reste est dans l’aide : /{ command-help }. Ce que je garde : /{ command-privacy }.
    .distress = Ce que vous dites compte plus que toute réclamation. Parlez-en maintenant à un proche ou à un médecin, et si vous êtes en danger, appelez les secours de votre pays. Je ne suis qu’un programme : ce que vous venez d’écrire n’est pas gardé.
    .question = Je ne sais pas répondre à une question. Voici où vous en êtes, et ce qu’il y a à faire. Le reste est dans l’aide : /{ command-help }.
    .nonsense = Je n’ai pas compris. Décrivez le problème en une phrase, par exemple « j’ai été débité deux fois », ou choisissez un bouton.

## Le dossier : réponses, dates, délais, preuves

# $left : le nombre de précisions qui restent.
fill = { $left ->
    [0] Pour compléter vos messages :
    [one] Pour compléter vos messages, encore une question :
   *[other] Pour compléter vos messages, encore { $left } questions :
}
# $most : la longueur permise.
understood = Compris : { $label }, { $value }.
not-understood =
    .choice = Choisissez un des boutons.
    .day = Je n’ai pas compris ce jour. Tapez par exemple 12/03/2026 ou « hier » : un jour passé, pas à venir.
    .amount = Je n’ai pas compris ce montant. Tapez par exemple 99,99 €.
    .order = Je n’y vois pas de numéro. Tapez-le, ou touchez « Je préfère ne pas répondre ».
    .account_email = Ce n’est pas une adresse e-mail. Tapez-la, ou touchez « Je préfère ne pas répondre ».
    .name = Ce n’est pas un nom. Tapez-le, ou touchez « Je préfère ne pas répondre ».
    .text = C’est trop long, ou vide : { $most } signes au plus.
quick-day =
    .today = Aujourd’hui
    .yesterday = Hier
    .this-week = Cette semaine
    .this-month = Ce mois-ci
summary = <b>Vos réponses</b> (touchez un bouton pour en changer une)
answer-line = { $label } : { $value }
not-said = pas précisé
folder =
    <b>Mon dossier</b>

    { $answers }.
timeline = <b>Ce qui s’est passé</b>
event-opened = { DAY($day) } : réclamation commencée ici
event-sent = { DAY($day) } : envoi, { $door }
event-outcome = { DAY($day) } : { $door }, { $outcome }
event-promised = { DAY($day) } : { $door }, réponse attendue d’ici là
event-evidence = { DAY($day) } : preuve ajoutée, { $piece }
event-outside = aide extérieure
nearest-clocks = <b>Délais les plus proches</b>
timeline-earlier = Avant cela : { $count } autres faits. Le dossier complet les a tous.
clocks = <b>Vos délais, le plus proche d’abord</b>
clock-until = { $what } : jusqu’au { DAY($day) } inclus
clock-rough = { $what } : vers le { DAY($day) }. Votre date est approximative et le vrai dernier jour peut être plus tôt : vérifiez-la, et agissez tout de suite
clock-says = { $what } : le { DAY($day) } au plus tard
clock-over = { $what } : ce délai est passé, le dernier jour était le { DAY($day) }. Posez tout de même la question : il existe des exceptions
clock-open = { $what } : pas de date limite
clocks-limits = N’attendez pas le dernier jour : ces dates se calculent à partir de vos réponses, et une exception peut exister.
clocks-none = Je n’ai aucune date à calculer pour l’instant. Cela ne veut pas dire qu’il n’y a pas de délai : n’attendez pas, et complétez vos réponses.
clocks-missing = Une date manque pour calculer vos délais :
entry-clock = Dernier jour d’un délai (réclamation)
entry-answer = Réponse attendue : { $door }
entry-answer-more = Envoi du { DAY($day) } : { $door }. Sans réponse, passez à la suite.
evidence = <b>Vos preuves</b>
evidence-none = <b>Vos preuves.</b> Il n’y en a pas encore. Envoyez ici une capture d’écran, un PDF, ou transférez un message : je les ajoute avec leur date.
evidence-how = Les images et les fichiers restent chez Telegram : gardez cette conversation. Je n’en garde que la référence.
dated = { DAY($day) } : { $what }
piece =
    .photo = n° { $number }, image
    .captioned = n° { $number }, image « { $text } »
    .document = n° { $number }, fichier « { $text } »
    .text = n° { $number }, texte « { $text } »
kept = Ajouté à vos preuves : { $piece }.
not-kept =
    .size = Ce fichier est trop lourd : 20 Mo au plus. Envoyez par exemple une capture d’écran.
    .media = Je ne peux pas garder ce type de fichier. Envoyez une image, un PDF ou un document de texte.
    .many = Votre dossier a déjà le nombre maximal de preuves. Retirez-en une d’abord.
cases = <b>Vos réclamations</b>
case-name = { $what }, { DAY($day) }
case-button = { $number }. { $what }
case-unknown = Réclamation
case-line =
    .going = n° { $number } : { $what }, en cours
    .over = n° { $number } : { $what }, terminée
drop =
    <b>Effacer cette réclamation ?</b> ({ $what })

    J’efface tout de suite ses réponses, ses démarches et ses preuves. On ne peut pas revenir en arrière.
dropped = <b>C’est fait : cette réclamation est effacée.</b> Les messages de cette conversation restent dans Telegram : supprimez-les si vous le souhaitez.
data =
    <b>Vos données chez moi</b>

    Réclamations : { $cases }. Réponses : { $answers }. Démarches : { $steps }. Preuves : { $evidence }.

    Vous pouvez tout emporter : un fichier zip avec vos données (JSON) et vos dossiers (PDF). Les fichiers que vous m’avez envoyés restent dans cette conversation.
zone = <b>Quel lieu a la même heure que vous ?</b> Je ne vous écris que dans la journée.
    .paris = Paris, Bruxelles
    .london = Londres
    .lisbon = Lisbonne
    .reykjavik = Reykjavik
    .athens = Athènes
    .martinique = Antilles
    .cayenne = Guyane
    .reunion = La Réunion
    .noumea = Nouvelle-Calédonie
    .tahiti = Tahiti
    .montreal = Montréal, New York
    .vancouver = Vancouver
    .sydney = Sydney
expiring = <b>Des données vont être effacées.</b> Personne n’est venu ici depuis un an. Sans nouvelle de vous, je les efface le { DAY($day) }.
expiring-cases = <b>Ce qui serait effacé</b>
draft-ready = Voici votre brouillon. Ouvrez-le avec votre messagerie, relisez, complétez, puis envoyez-le vous-même.
sheet-ready = Voici votre lettre. Relisez-la, complétez-la et signez-la avant de l’envoyer.
calendar-ready = Voici vos dates. Ouvrez ce fichier pour les ajouter à votre agenda.
dossier-ready = Voici votre dossier. Relisez-le avant de le remettre à quelqu’un : il contient ce que vous m’avez dit.
export-ready = Voici tout ce que je garde de vous. Ne transmettez ce fichier à personne d’autre sans le relire.
file-name =
    .draft = reclamation.eml
    .sheet = lettre.pdf
    .calendar = delais.ics
    .dossier = dossier.pdf
    .export = mes-donnees.zip
paper =
    .title = Dossier de réclamation
    .intro = Dossier établi par la personne concernée, avec l’aide d’un service indépendant de l’entreprise et de l’État. Les faits sont ceux qu’elle a indiqués.
    .who = Les parties
    .company = Entreprise
    .what = Le litige
    .timeline = Ce qui s’est passé
    .in-order = Dans l’ordre des dates
    .letters = Les messages préparés avec le service (le texte envoyé a pu être complété ou modifié)
    .letter = { DAY($day) } – { $subject }
    .evidence = Les preuves
    .list = Liste
    .clocks = Les délais
    .as-of = Calculés le { DAY($day) } à partir des dates indiquées
    .sources = Sources
    .subject = Objet : { $subject }
    .place-and-day = Le { DAY($day) }
    .footer = Établi le { DAY($day) } à partir des indications de la personne. Information générale : ce n’est pas un avis juridique.

## Médiation et aides

mediation = <b>Médiation et aides hors de l’entreprise</b>
mediation-too-early = { $seller ->
    [company] Commencez par écrire à l’entreprise : un médiateur, la banque et le Centre européen demandent d’abord cet écrit.
   *[other] Commencez par écrire au vendeur : un médiateur, la banque et le Centre européen demandent d’abord cet écrit.
} Deux choses n’attendent pas : une fraude, et un paiement par carte ou PayPal déjà ancien. Votre place est gardée.
mediation-wrote = Vous avez écrit le { DAY($day) } : laissez le temps d’une réponse. Ce qui a un délai n’attend pas : les dates sont ci-dessous.
mediation-fraud = Un débit que personne chez vous n’a autorisé n’attend aucune réponse : appelez tout de suite votre banque, ou PayPal s’il est passé par lui.
doors =
    .now = <b>Possible maintenant, le plus utile d’abord</b>
    .report = <b>Signaler, sans attendre de solution</b>
    .going = <b>Déjà lancé, réponse attendue</b>
    .first = <b>Possible ensuite : il manque quelque chose</b>
    .tried = <b>Déjà essayé, sans résultat</b>
    .not = <b>Ne peut pas vous aider ici</b>
doors-not = { $count ->
    [one] Une aide ne peut rien ici : la raison est dans « Celles qui ne peuvent aider ».
   *[other] { $count } aides ne peuvent rien ici : les raisons sont dans « Celles qui ne peuvent aider ».
}
# $door : la porte dont on vient de parler, ou la suivante.
door-noted = C’est noté : « { $door } », { $outcome }.
door-tried = Noté le { DAY($day) } : { $outcome }.
door-next = La suite la plus utile : « { $door } ».
presses = Le délai court : écrivez aujourd’hui, et appelez dès maintenant.
# Qui a vendu n’est pas l’entreprise : cette aide a été regardée pour l’entreprise seulement.
elsewhere-verdict = <b>{ $door }</b> : vous avez acheté ailleurs qu’à l’entreprise. Demandez si cette aide peut agir contre votre vendeur : nous n’avons pas pu le vérifier.
elsewhere-why = { $seller ->
    [shop] Vous avez acheté chez un autre vendeur : c’est à lui qu’il faut réclamer.
   *[other] Vous avez acheté chez { $payee } : c’est à ce vendeur qu’il faut réclamer.
} Nous n’avons pas pu vérifier ce que cette aide peut contre lui : cela dépend du pays où il est établi. Ce qui suit sur « l’entreprise » parle de { $company }.
doors-country = Pays : { $country }.
country-unsaid = non précisé, seulement les aides ouvertes à tous
# $verdict : la porte en une phrase. $missing : ce qui manque.
door-missing = { $verdict } Il manque : { $missing }.
door-until = { $verdict } Au plus tard le { DAY($day) }.
door-until-says = { $verdict } Au plus tard le { DAY($day) }, selon { $according }.
door-wait = { $verdict } { $missing }
door-late = { $verdict } Le délai habituel semble passé.
door-unfit = { $verdict } D’après vos réponses, ce n’est pas votre cas.
need =
    .complaint = { $seller ->
        [company] une réclamation écrite à l’entreprise
       *[other] une réclamation écrite au vendeur
    }
    .notice = une mise en demeure (une demande ferme, avec un délai)
    .bank = une demande à votre banque, restée sans succès
    .data = une demande à l’entreprise sur vos données, restée sans réponse
need-until =
    .complaint = Attendez le { DAY($day) } : votre réclamation écrite est trop récente.
    .notice = Attendez le { DAY($day) } : votre mise en demeure est trop récente.
    .bank = Attendez le { DAY($day) } : votre banque a encore le temps de répondre.
standing =
    .open = <b>Possible maintenant.</b>
    .try = <b>Possible, sans certitude.</b>
    .report = <b>Vous pouvez signaler, sans attendre de solution.</b>
    .waiting = <b>Déjà lancé.</b>
    .missing = <b>Pas encore : il manque quelque chose.</b>
    .tried = <b>Déjà essayé.</b>
    .late = <b>Le délai habituel semble passé.</b> Posez tout de même la question : il existe des exceptions.
    .unfit = <b>D’après vos réponses, ce n’est pas votre cas.</b>
    .shut = <b>Ne peut pas agir ici.</b>
missing = Ce qu’il faut d’abord : { $missing }.
# $name : le nom de la porte.
recourse-title = <b>{ $name }</b>
recourse-called =
    <b>{ $name }</b>
    { $called }
recourse =
    .about = <b>En bref</b>
    .can = <b>Ce qui est possible</b>
    .cannot = <b>Les limites</b>
    .next = <b>La prochaine étape</b>
    .instead = <b>Ce que vous pouvez faire</b>
credit-first = Regardez votre carte : il faut une carte de crédit. Une carte de débit ? Voyez « Banque : paiement par carte ».
recourse-who = Pour qui : { $who }
recourse-cost =
    .free = Coût : gratuit
    .fee = Coût : payant
    .membership = Coût : il faut en général adhérer
    .varies = Coût : variable
    .unknown = Coût : nous n’avons pas pu le vérifier
recourse-languages = Langues : { $languages }
recourse-phone = Téléphone : { $phone }
recourse-according = Information donnée par { $according }
rights-of = <b>Vos droits : { $country }</b>
rights = <b>Ce que dit la loi</b>
rights-limits = C’est une information générale, pas un avis juridique. { $region ->
    [other] Obtenir ce que dit la loi d’une entreprise établie à l’étranger peut être difficile.
   *[eu] Obtenir ce que dit la loi d’une entreprise établie hors de l’Union européenne peut être difficile.
}
reminder-door = Vous vouliez vous adresser à : { $door }.
reminder-now = <b>Est-ce le moment ?</b>
why = <b>D’où viennent ces informations</b>
why-of = <b>{ $what }</b>
union-law = Le droit de l’Union européenne
## Boutons

button =
    .back = ← Retour
    .menu = Menu
    .close = Fermer
    .continue = Continuer
    .start = Commencer
    .to-case = Retour à ma réclamation
    .begin-case = Commencer une réclamation
    .not-sent = Ce n’est pas parti
    .new = Nouvelle réclamation
    .new-about = Commencer ce nouveau sujet
    .earlier-case = Reprendre la précédente
    .see-steps = Revoir les étapes
    .outside = Médiation et aides
    .mediation = Médiation et aides
    .other-doors = Voir les autres aides
    .sources = Sources
    .country = Changer de pays
    .countries = Autres pays d’Europe
    .rights = Vos droits
    .write-complaint = Écrire la réclamation
    .write-notice = Écrire la mise en demeure
    .ask-bank = S’adresser à la banque
    .door-used = J’ai fait cette démarche
    .closed-doors = Celles qui ne peuvent aider
    .see-door = Voir comment faire
    .undo = Annuler cette étape
    .language = Langue
    .help = Aide
    .privacy = Vos données
    .erase = Tout effacer
    .erase-yes = Oui, tout effacer
    .erase-no = Non, garder
    .copy-address = Copier { $address }
    .copy-subject = Copier l’objet
    .copy-message = Copier le message
    .letter = Voir le message
    .complete = Compléter le message
    .summary = Mes réponses
    .letter-in-en = En anglais
    .letter-in-fr = En français
    .draft = Brouillon e-mail
    .sheet = Lettre en PDF
    .sent = C’est envoyé
    .answered = On m’a répondu
    .sent-day = Changer le jour
    .remind-on = Me le rappeler ce jour-là
    .remind-week = Me rappeler dans 7 jours
    .remind-no = Ne plus rappeler
    .remind-stop = Ne plus me le rappeler
    .snooze = Dans { $days } jours
    .zone = Fuseau horaire
    .skip = Je préfère ne pas répondre
    .understood = Ce que j’ai compris
    .take = Oui, c’est cela
    .something-else = Autre chose
    .picked = Corriger une précision
    .take-back = Enlever : { $label }
    .keep-text = Garder comme preuve
    .question = ← Revenir à la question
    .see-letter = Voir le message
    .folder = Mon dossier
    .clocks = Délais
    .evidence = Preuves
    .cases = Mes réclamations
    .dossier = Dossier complet en PDF
    .calendar = Ajouter à mon agenda
    .remove = Retirer n° { $number }
    .drop = Effacer cette réclamation
    .drop-one = Une seule réclamation
    .older = Plus anciennes
    .correct = Corriger
    .drop-yes = Oui, l’effacer
    .data = Voir et emporter mes données
    .export = Tout emporter (fichier zip)
    .keep = Garder mes données
    .private-chat = Ouvrir la discussion privée
open =
    .help_centre = Ouvrir le centre d’aide
    .chat = Ouvrir le centre d’aide
    .form = Ouvrir le centre d’aide
    .store = Ouvrir la page du vendeur
outcome =
    .solved = C’est résolu
    .unsolved = Pas résolu
    .silent = Pas de réponse
    .nothing-found = Rien trouvé
    .later = Plus tard
    .ended = Clore sans solution

## Un nom propre se dit partout de même.

proper-name = { $name }

## Telegram

command-complaint = reclamation
    .description = Faire ou reprendre une réclamation
command-help = aide
    .description = Ce que je fais, et les commandes
command-mediation = mediation
    .description = Qui peut aider hors de l’entreprise
command-language = langue
    .description = Changer de langue
command-privacy = confidentialite
    .description = Ce que je garde sur vous
command-data = donnees
    .description = Voir et emporter vos données
command-delete = supprimer
    .description = Effacer tout ce que je sais de vous
bot-description =
    Un litige avec { $companies } ? Je vous guide pas à pas vers le bon interlocuteur, avec les messages prêts à envoyer. Si rien n’aboutit, je vous dis qui peut aider, et jusqu’où.

    Service gratuit, indépendant de { $companies } et de l’État. Ne donnez jamais ici de mot de passe, de code ni de numéro de carte.
bot-short-description = Votre réclamation, pas à pas. Indépendant de { $companies } et de l’État.
# Une carte que l’on envoie dans une autre conversation. $door : le premier canal.
inline-card =
    <b>{ $company } : { $problem }</b>
    D’abord : { $door }. Ce guide indépendant donne les étapes et les mots à envoyer.
inline-first = D’abord : { $door }
inline-open = Ouvrir le guide
inline-describe = Décrire mon problème en privé
group = Une réclamation est personnelle : parlons-en en privé.
toast-stale = Ce bouton n’était plus à jour. Voici où vous en êtes.
toast-erased = Tout est effacé.
too-fast = Vous m’envoyez beaucoup de choses à la fois : j’en ai laissé de côté. Votre dossier est intact. Attendez ma réponse, puis continuez.
failure = Un incident est survenu de mon côté : votre dernier message n’a pas pu être traité. Le reste est gardé. Touchez /{ command-complaint } pour continuer.
