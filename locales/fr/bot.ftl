### Les écrans du bot, communs à toutes les entreprises.
### Phrases courtes, vouvoiement, aucun mot de métier sans son sens. Une idée par phrase.
### Les boutons tiennent sur un téléphone : 30 signes au plus, 18 s’ils sont deux sur une ligne.

## Arrivée et questions

# $companies : les entreprises du guide.
welcome =
    Bonjour. Je vous guide pas à pas vers le bon interlocuteur, avec les mots à envoyer.

    Je suis indépendant de { $companies } et de l’État. Ne donnez jamais ici de mot de passe, de code ni de numéro de carte.
company = <b>Quelle entreprise ?</b>
problem = <b>Quel est votre problème avec { $company } ?</b>
# $answers : les réponses déjà données.
you-said = Vous avez dit : { $answers }.

## Une étape

progress = <b>Étape { $place } sur { $of } : { $door }</b>
tried = <b>Déjà essayé</b>
tried-step = { $door } : { $outcome } (noté le { DAY($day) })
tried-outcome =
    .solved = résolu
    .unsolved = pas résolu
    .silent = sans réponse
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
    .email = <b>Message prêt à envoyer</b> (touchez-le pour le copier, puis complétez ce qui est entre [crochets])
    .notice = <b>Message prêt à envoyer</b> (touchez-le pour le copier, puis complétez ce qui est entre [crochets])
wait = Laissez { $days } jours pour une réponse. C’est notre conseil : nous n’avons pas trouvé de délai général annoncé par { $company }.
how-did-it-go = <b>Comment cela s’est-il passé ?</b>
ahead = Si cela ne suffit pas, la suite sera : { $door }.
ahead-outside = Si cela ne suffit pas, la suite sera : médiation et autres aides.
suggest-outside = Les échanges n’ont pas abouti. Une aide extérieure est possible : voyez « Médiation et aides ». En attendant, l’étape ci-dessous peut renforcer votre dossier.
waiting = C’est noté. Je garde votre place à l’étape « { $door } ». Revenez quand vous voulez avec /{ command-complaint }, puis dites comment cela s’est passé.
# $sources : les adresses ou les textes. $day : le jour de la vérification la plus ancienne.
sources = Sources : { $sources }. Vérifié le { DAY($day) }.

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
    Je vous guide de votre problème jusqu’au bon interlocuteur. Je vous donne les étapes, un message prêt à envoyer et la suite si l’on ne vous répond pas. Je me souviens de votre place.

    <b>Ce que je ne suis pas</b>
    Je ne suis ni { $companies }, ni un service de l’État, ni un avocat. Mes informations sont générales, avec leurs sources. Je n’écris à personne à votre place.

    <b>Pour votre sécurité</b>
    Je ne demande jamais de mot de passe, de code ni de numéro de carte.

    <b>Commandes</b>
    /{ command-complaint } : { command-complaint.description }
    /{ command-mediation } : { command-mediation.description }
    /{ command-language } : { command-language.description }
    /{ command-privacy } : { command-privacy.description }
    /{ command-delete } : { command-delete.description }
    /{ command-help } : { command-help.description }
language = <b>Votre langue ?</b> Vous gardez votre place.
language-name =
    .fr = Français
    .en = English
privacy =
    <b>Vos données</b>

    <b>Ce que je garde :</b> le numéro de cette conversation, la langue choisie, vos réponses par boutons, vos démarches et leur jour. Ni votre nom, ni votre téléphone.

    <b>Ce que je ne garde pas :</b> ce que vous tapez ou envoyez est effacé de chez moi dès que je vous ai répondu. Si une panne m’en empêche, ce message est gardé quelques jours pour la comprendre, puis effacé.

    <b>Où :</b> chez la personne ou l’association qui fait fonctionner ce bot. Rien n’est donné à { $companies } ni à personne d’autre. Telegram transporte nos messages et les garde dans cette conversation, selon ses propres règles.

    <b>Combien de temps :</b> jusqu’à ce que vous effaciez tout, avec /{ command-delete }.
erase =
    <b>Tout effacer ?</b>

    J’efface tout de suite tout ce que je sais de vous : vos réclamations, vos réponses, votre langue. On ne peut pas revenir en arrière.
erased = <b>C’est fait : tout est effacé.</b> Pour effacer aussi les messages de cette conversation, supprimez-la dans Telegram.
nudge =
    .text = J’ai bien reçu votre message, mais je ne sais pas lire le texte libre : je fonctionne avec les boutons.
    .edited = J’ai vu votre correction, mais je ne sais pas lire le texte libre : je fonctionne avec les boutons.
    .photo = J’ai bien reçu votre image, mais je ne peux pas la lire. Gardez-la : elle servira de preuve.
    .file = J’ai bien reçu votre fichier, mais je ne peux pas le lire. Gardez-le : il servira de preuve.
    .voice = J’ai bien reçu votre enregistrement, mais je ne peux pas l’écouter : je fonctionne avec les boutons.
    .sticker = Merci ! Je ne sais répondre qu’avec des boutons.
    .forwarded = J’ai bien reçu le message transféré, mais je ne peux pas le lire. Gardez-le : il servira de preuve.
    .command = Je ne connais pas cette commande. Celles que je connais sont dans l’aide.

## Médiation et aides

mediation = <b>Médiation et aides hors de l’entreprise</b>
mediation-too-early = Commencez par écrire à l’entreprise : un médiateur, la banque et le Centre européen demandent d’abord cet écrit. Deux choses n’attendent pas : une fraude, et un paiement par carte ou PayPal déjà ancien. Votre place est gardée.
doors = <b>Qui peut aider, et jusqu’où</b>
# $name : le nom de la porte.
recourse-title = <b>{ $name }</b>
recourse =
    .can = <b>Ce qui est possible</b>
    .cannot = <b>Les limites</b>
    .next = <b>La prochaine étape</b>
write-first = Avez-vous déjà écrit à l’entreprise, par e-mail ou formulaire ? Sinon, commencez par là : c’est la première chose que l’on vous demandera.

## Boutons

button =
    .back = ← Retour
    .menu = Menu
    .close = Fermer
    .continue = Continuer
    .start = Commencer
    .new = Nouvelle réclamation
    .new-about = Commencer ce nouveau sujet
    .earlier-case = Reprendre la précédente
    .see-steps = Revoir les étapes
    .outside = Médiation et aides
    .mediation = Médiation et aides
    .other-doors = Voir les autres aides
    .language = Langue
    .help = Aide
    .privacy = Vos données
    .erase = Tout effacer
    .erase-yes = Oui, tout effacer
    .erase-no = Non, garder
    .copy-address = Copier { $address }
    .copy-subject = Copier l’objet
    .copy-message = Copier le message
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
command-delete = supprimer
    .description = Effacer tout ce que je sais de vous
bot-description =
    Un litige avec { $companies } ? Je vous guide pas à pas vers le bon interlocuteur, avec les messages prêts à envoyer. Si rien n’aboutit, je vous dis qui peut aider, et jusqu’où.

    Service gratuit, indépendant de { $companies } et de l’État. Ne donnez jamais ici de mot de passe, de code ni de numéro de carte.
bot-short-description = Votre réclamation, pas à pas. Indépendant de { $companies } et de l’État.
group = Une réclamation est personnelle : parlons-en en privé.
toast-stale = Ce bouton n’était plus à jour. Voici où vous en êtes.
toast-erased = Tout est effacé.
failure = Un incident est survenu de mon côté : votre dernier message n’a pas pu être traité. Le reste est gardé. Touchez /{ command-complaint } pour continuer.
