### Les portes des Pays-Bas, et ce que dit leur loi.

nl_acm = ACM ConsuWijzer (Pays-Bas)
    .verdict = <b>L’ACM</b> (autorité de la consommation, Pays-Bas) vous renseigne et reçoit votre signalement, sans régler votre litige.
    .who = Les consommateurs qui vivent aux Pays-Bas.
    .why = Vous pouvez lui signaler l’entreprise. Nous n’avons pas pu vérifier qu’elle agirait contre une entreprise hors de l’Union européenne.
    .link = Ouvrir le site (néerlandais)
nl_acm-inform = Son service ConsuWijzer vous renseigne gratuitement sur vos droits et propose des lettres types.
nl_acm-act = Elle peut agir contre une entreprise qui ne respecte pas les règles, par exemple par une amende. Elle choisit quand.
nl_acm-settle = Elle ne contacte pas l’entreprise pour régler votre cas.
nl_acm-report = Signalez l’entreprise sur son site (bouton ci-dessous).
nl_acm-paypal = Payé par PayPal ? Écrivez aussi que ce paiement a pu passer par NordSec B.V., à Amsterdam, et demandez si cela change quelque chose : nous n’avons pas pu le vérifier.

nl_geschillen = Geschillencommissie (Pays-Bas)
    .verdict = <b>La Geschillencommissie</b> (commission des litiges, Pays-Bas) ne traite que les plaintes contre une entreprise affiliée.
    .who = Les consommateurs, contre une entreprise affiliée à la commission.
    .why = Nous n’avons rien trouvé qui dise que l’entreprise est affiliée.
    .link = Ouvrir le site (néerlandais)
nl_geschillen-decide = Elle rend une décision que les deux parties doivent respecter.
nl_geschillen-members = Elle ne traite que les plaintes contre une entreprise qui lui est affiliée, directement ou par sa fédération.
nl_geschillen-write = { $seller ->
    [company] Essayez d’abord de trouver une solution avec l’entreprise, par écrit.
   *[other] Essayez d’abord de trouver une solution avec le vendeur, par écrit.
}
nl_geschillen-check = { $seller ->
    [company] Cherchez sur son site (bouton ci-dessous) si l’entreprise est affiliée. Sinon, choisissez une autre aide.
   *[other] Cherchez sur son site (bouton ci-dessous) si le vendeur est affilié. Sinon, choisissez une autre aide.
}

nl_loket = Juridisch Loket (Pays-Bas)
    .verdict = <b>Le Juridisch Loket</b> (aide juridique, Pays-Bas) conseille gratuitement si vous avez peu de revenus et d’épargne. Il n’a pas de pouvoir sur l’entreprise.
    .who = Tout le monde, pour les informations du site. Pour parler à un juriste, les personnes qui ont peu de revenus et peu d’épargne.
    .why = C’est vous qu’il conseille. Nous n’avons pas pu vérifier ce qu’il peut face à une entreprise hors de l’Union européenne.
    .link = Ouvrir le site (néerlandais)
nl_loket-advice = Son site donne à tous des conseils et des lettres types. Un juriste peut aussi vous conseiller, gratuitement, si vous y avez droit.
nl_loket-income = Au-dessus de certains montants de revenus ou d’épargne, il ne donne pas de conseil personnel.
nl_loket-look = Cherchez sur son site (bouton ci-dessous) si vos revenus et votre épargne vous donnent droit à un conseil personnel.
nl_loket-bring = Préparez vos messages, leurs dates et la preuve du paiement.

nl_kantonrechter = Tribunal (Pays-Bas)
    .verdict = <b>Le kantonrechter</b> (Pays-Bas) juge jusqu’à { $amount } €, sans avocat. Nous n’avons pas pu vérifier que son jugement serait exécuté hors de l’Union.
    .who = Toute personne qui vit aux Pays-Bas, pour un litige d’argent.
    .why = Nous n’avons pas pu vérifier qu’un jugement serait exécuté hors de l’Union européenne.
    .link = En savoir plus (néerlandais)
nl_kantonrechter-alone = Vous n’avez pas besoin d’avocat : vous pouvez défendre votre cause vous-même.
nl_kantonrechter-home_court = Le droit européen vous permet d’agir près de chez vous, où que soit l’entreprise, si elle s’adresse à des clients de votre pays.
nl_kantonrechter-costs = Des frais de tribunal sont à payer. Nous n’avons pas pu vérifier leur montant.
nl_kantonrechter-notice = Envoyez d’abord à l’entreprise une mise en demeure : une lettre qui lui fixe un dernier délai.
nl_kantonrechter-ask = Avant de payer, demandez au tribunal, ou au Juridisch Loket, si l’on peut agir contre une entreprise hors de l’Union européenne, et combien cela coûterait.

nl_ap = Données : AP (Pays-Bas)
    .verdict = <b>L’Autoriteit Persoonsgegevens</b> (Pays-Bas) s’occupe de vos données personnelles, pas d’un remboursement.
    .who = Toute personne qui vit aux Pays-Bas, pour ses propres données.
    .why = Le droit européen des données peut viser une entreprise établie hors de l’Union européenne. Nous n’avons pas pu vérifier quelle autorité agit contre celle-ci.
    .link = Ouvrir le site (néerlandais)
nl_ap-act = Elle regarde chaque plainte. Elle peut par exemple appeler l’entreprise, l’avertir ou la mettre à l’amende.
nl_ap-money = N’attendez pas d’elle un remboursement.
nl_ap-ask_first = Écrivez d’abord à l’entreprise ce que vous demandez pour vos données (une copie, leur effacement). Elle a en général un mois pour répondre.
nl_ap-complain = Si cela ne suffit pas, déposez une plainte sur le site de l’autorité (bouton ci-dessous).

## Ce que donne la loi

nl-renewal = Aux Pays-Bas, l’abonnement d’un consommateur ne peut pas se prolonger de lui-même pour une nouvelle durée fixe. Il peut continuer sans durée fixe, si l’on peut alors l’arrêter avec un mois de préavis au plus.
nl-online = Aux Pays-Bas, un abonnement pris en ligne par un consommateur doit pouvoir s’arrêter en ligne, sans obstacle.
nl-withdrawal = Aux Pays-Bas, la loi permet à un consommateur d’annuler un achat en ligne dans les { $days } jours, sauf exceptions. Si le service a commencé à sa demande, une part peut rester due.
