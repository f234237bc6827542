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

    Merci de me répondre par écrit à cette adresse.

    { "[" }Prénom et nom]
    { "[" }Adresse e-mail du compte { $company }]
    .subject = Réclamation { $company } : { $topic }

letter-notice =
    Madame, Monsieur,

    Ce message vaut mise en demeure, et notification écrite au sens de vos conditions générales.

    Faits : { $story }

    { $details }

    { $knocked ->
        [0] { "" }
       *[other] Démarches restées sans solution : { $knocks }.
    }

    Demande : { $wish } Je vous demande de le faire dans les { $days } jours suivant ce message.

    Merci aussi de m’indiquer si vous acceptez une médiation de la consommation et, si oui, auprès de quel médiateur.

    Je réserve tous mes droits.

    { "[" }Prénom et nom]
    { "[" }Adresse postale]
    { "[" }Adresse e-mail du compte { $company }]
    .subject = Mise en demeure – { $company } : { $topic }

letter-knock = { $door } ({ $outcome } au { DAY($day) })
