### Les messages à envoyer. Texte simple : ni gras, ni lien. Entre [crochets], ce que la personne complète.
### $story : ce qui se passe. $details : ce qu’il faut préciser. $wish : ce qui est demandé.
### $knocks : les démarches déjà faites ; $knocked : leur nombre. $days : le délai donné.

# 256 signes au plus : il se copie d’un bouton.
letter-chat = Bonjour, je souhaite parler à un conseiller. { $story } { $wish } Merci.

letter-email =
    Bonjour,

    { $story }

    { $details }

    { $wish }

    { $knocked ->
        [0] { "" }
       *[other] Démarches déjà faites : { $knocks }.
    }

    Merci de me répondre par écrit.

    { "[" }Prénom et nom]
    { "[" }Adresse e-mail du compte { $company }]
    { "[" }Adresse où me répondre, si ce n’est pas la même]
    .subject = Réclamation { $company } : { $topic }

letter-notice =
    Madame, Monsieur,

    Ce message vaut mise en demeure, et notification écrite au sens de vos conditions générales.

    Faits : { $story }

    { "[" }Racontez dans l’ordre ce qui s’est passé, avec les dates]

    { $details }

    { $knocked ->
        [0] { "" }
       *[other] Démarches restées sans solution : { $knocks }.
    }

    { $wish } Je vous mets en demeure de donner suite à cette demande dans les { $days } jours suivant ce message.

    Merci aussi de m’indiquer si vous acceptez une médiation de la consommation et, si oui, auprès de quel médiateur.

    Je me réserve d’exercer tous mes droits.

    { "[" }Prénom et nom]
    { "[" }Adresse postale, si vous le souhaitez]
    { "[" }Adresse e-mail du compte { $company }]
    { "[" }Adresse où me répondre, si ce n’est pas la même]
    .subject = Mise en demeure – { $company } : { $topic }

letter-knock = { $door } ({ $outcome } au { DAY($day) })
