### Les messages à envoyer. Texte simple : ni gras, ni lien. Entre [crochets], ce que la personne complète.
### $story : ce qui se passe. $wish : ce qui est demandé. $topic : le sujet, pour l’objet.
### $days : le délai donné. $day : le jour du message précédent, s’il est connu ($dated vaut 1).

# 256 signes au plus : il se copie d’un bouton.
letter-chat = Bonjour, je souhaite parler à un conseiller. { $story } { $wish } Merci.

letter-email-open = Bonjour,
letter-email-close = Merci de me répondre par écrit.
letter-email =
    .subject = Réclamation { $company } : { $topic }

letter-reminder-open =
    Bonjour,

    { $dated ->
        [1] Le { DAY($day) }, je vous ai envoyé une réclamation, résumée ci-dessous. Je n’ai pas reçu de réponse.
       *[0] Je vous ai envoyé une réclamation, résumée ci-dessous. Je n’ai pas reçu de réponse.
    }
letter-reminder-close = Merci de me répondre par écrit dans les { $days } jours.
letter-reminder =
    .subject = Relance – réclamation { $company } : { $topic }

letter-asked-open =
    Bonjour,

    Vous m’avez demandé des précisions sur ma réclamation. Les voici :

    { "[" }votre réponse à leur question]
letter-asked-close = Merci de traiter maintenant ma demande et de me répondre par écrit.
letter-asked =
    .subject = Précisions – réclamation { $company } : { $topic }

letter-automatic-open =
    Bonjour,

    Votre réponse semble automatique, ou ne traite pas ma demande. La voici de nouveau : merci de la faire lire par une personne.
letter-automatic-close = Merci de me répondre par écrit.
letter-automatic =
    .subject = Demande d’une réponse personnelle – { $company } : { $topic }

letter-review-open =
    Bonjour,

    { $dated ->
        [1] Votre réponse à mon message du { DAY($day) } ne me satisfait pas. Je demande qu’une personne réexamine ma demande.
       *[0] Votre réponse ne me satisfait pas. Je demande qu’une personne réexamine ma demande.
    }
letter-review-close = Si vous maintenez votre position, merci de m’en donner par écrit les raisons, et la clause ou le texte de loi.
letter-review =
    .subject = Demande de réexamen – { $company } : { $topic }

letter-notice-open =
    Madame, Monsieur,

    Ce message vaut mise en demeure, et notification écrite au sens de vos conditions générales (15.2).
letter-notice-close =
    Je vous mets en demeure de donner suite à cette demande dans les { $days } jours suivant ce message, sauf délai légal plus long.

    Merci aussi de m’indiquer si vous acceptez une médiation de la consommation et, si oui, auprès de quel médiateur.

    À défaut, j’utiliserai les recours dont je dispose.
letter-notice =
    .subject = Mise en demeure – { $company } : { $topic }

letter-store-open =
    Bonjour,

    Je vous écris au sujet d’un abonnement ou d’un débit { $company } passé par vos services.
letter-store-close = Merci de me répondre par écrit.
letter-store =
    .subject = Réclamation – abonnement { $company } : { $topic }

letter-bank-open =
    Madame, Monsieur,

    { $seller ->
        [company] Je conteste un paiement par carte fait au profit de { $company }.
       *[other] Je conteste un paiement par carte encaissé par { $payee }, pour un abonnement { $company }.
    } Je vous demande d’en réclamer le remboursement à la banque du vendeur, par la procédure de rétrofacturation (« chargeback ») du réseau de ma carte, et de me dire par écrit la suite que vous y donnez.
letter-bank-close = Je tiens mes échanges et mes preuves à votre disposition. Si une autre procédure convient mieux, ou si un délai court, merci de me le dire tout de suite.
letter-bank =
    .subject = Contestation d’un paiement par carte – { $company }

letter-fraud-open =
    Madame, Monsieur,

    { $seller ->
        [company] Je ne reconnais pas un paiement par carte au nom de { $company }, et je le conteste.
       *[other] Je ne reconnais pas un paiement par carte encaissé par { $payee }, pour { $company }, et je le conteste.
    } { "[" }Ni moi ni un proche ne l’avons autorisé : à effacer si ce n’est pas certain] Je vous en demande le remboursement ou, sinon, les raisons par écrit.
letter-fraud-close = Je tiens mes échanges et mes preuves à votre disposition. Si une autre procédure convient mieux, ou si un délai court, merci de me le dire tout de suite.
letter-fraud =
    .subject = Contestation d’un paiement par carte – { $company }

letter-paypal-open =
    Bonjour,

    J’ouvre un litige sur un paiement fait par PayPal au profit de { $company }.
letter-paypal-close = Je tiens mes échanges et mes preuves à votre disposition. Merci de m’indiquer la suite.
letter-paypal =
    .subject = Litige sur un paiement – { $company }

letter-centre-open =
    Madame, Monsieur,

    { $seller ->
        [company] Un litige m’oppose à { $company }.
       *[other] Un litige m’oppose à { $payee }, pour un abonnement { $company }.
    } Pouvez-vous traiter ce dossier ? Sinon, merci de m’indiquer qui le peut.
letter-centre-close = Je tiens mon dossier complet à votre disposition.
letter-centre =
    .subject = Demande d’aide – litige avec { $company }

letter-report-open =
    Madame, Monsieur,

    { $seller ->
        [company] Je vous signale les faits suivants, qui concernent { $company }.
       *[other] Je vous signale les faits suivants. Ils concernent un abonnement { $company }, vendu par { $payee }.
    }
letter-report-close = Je tiens mon dossier complet à votre disposition. Merci de m’indiquer si une autre démarche peut m’aider.
letter-report =
    .subject = Signalement – { $company }

letter-ombudsman-open =
    Madame, Monsieur,

    { $seller ->
        [company] J’ai demandé à ma banque { "[" }nom de la banque] de contester un paiement fait au profit de { $company }.
       *[other] J’ai demandé à ma banque { "[" }nom de la banque] de contester un paiement encaissé par { $payee }, pour un abonnement { $company }.
    } { "[" }Sa réponse et sa date, ou : elle ne m’a pas répondu] Je vous demande d’examiner sa décision.
letter-ombudsman-close = Je tiens mes échanges avec la banque et mes preuves à votre disposition.
letter-ombudsman =
    .subject = Réclamation contre ma banque – paiement pour { $company }

letter-claim-open =
    Madame, Monsieur,

    { $seller ->
        [company] Voici les faits du litige qui m’oppose à { $company }.
       *[other] Voici les faits du litige qui m’oppose à { $payee }, pour un abonnement { $company }.
    }
letter-claim-close = Je joins mon dossier et mes preuves. { "[" }Somme demandée, avec sa devise]
letter-claim =
    .subject = Exposé d’un litige – abonnement { $company }

letter-outside-open =
    Madame, Monsieur,

    { $seller ->
        [company] Un litige m’oppose à { $company }.
       *[other] Un litige m’oppose à { $payee }, pour un abonnement { $company }.
    } Pouvez-vous m’aider, et à quelles conditions ?
letter-outside-close = Je tiens mon dossier complet à votre disposition.
letter-outside =
    .subject = Demande d’aide – litige avec { $company }

## Les parties communes

letter-party = { $seller ->
    [company] Entreprise : { $party }
   *[other] Vendeur : { $payee }. Service : { $party }
}
# Le vendeur, quand ce n’est pas l’entreprise.
payee =
    .apple = Apple
    .google = Google
    .amazon = Amazon
    .shop = { "[" }nom du vendeur : magasin, revendeur ou opérateur]
letter-story = { $story }
letter-wish = { $wish }
letter-wished = Ma demande : « { $wish } »
letter-knocks = Démarches déjà faites : { $knocks }.
letter-knock = { $door }{ $came }
letter-knock-sent = { $door } du { DAY($sent) }{ $came }
# Ce qui a été fait, en mots de lettre.
knocked =
    .payment = demande à PayPal
    .bank = demande à ma banque
    .bank_ombudsman = plainte contre ma banque
    .mediator = demande de médiation
    .consumer_centre = demande à un centre de consommateurs
    .association = demande à une association de consommateurs
    .authority = signalement à une autorité
    .small_claims = démarche auprès de la justice
    .data_protection = plainte sur mes données personnelles
knocked-store = { $seller ->
    [shop] demande écrite au vendeur
    [company] demande écrite au vendeur
   *[other] demande écrite à { $payee }
}
# Ce qu’il en est advenu. Le jour noté n’est pas celui de la réponse.
came =
    .nothing = { "" }
    .sent = , réponse attendue
    .silent = , sans réponse
    .refused = , réponse négative notée le { DAY($day) }
    .partly = , réponse en partie favorable notée le { DAY($day) }
    .asked = , précisions demandées (noté le { DAY($day) })
    .automatic = , réponse automatique ou hors sujet notée le { DAY($day) }
    .unsolved = , sans résultat (noté le { DAY($day) })
letter-sign =
    { $name }
    E-mail du compte { $company } : { $account_email }
detail-line = { $label } : { $value }
day-exact = { DAY($day) }
day-rough = vers le { DAY($day) }
day-month = en { MONTH($day) }
money = { MONEY($amount) }
