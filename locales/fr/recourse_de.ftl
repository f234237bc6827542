### Les portes d’Allemagne, et ce que dit sa loi.

de_uss = Médiation fédérale (Allemagne)
    .verdict = <b>La médiation fédérale</b> (Allemagne) ne traite que les litiges avec une entreprise établie en Allemagne, et qui accepte la médiation.
    .who = Les consommateurs, contre une entreprise établie en Allemagne.
    .why = L’entreprise n’est pas établie en Allemagne : la demande serait refusée.
    .link = Ouvrir le site (allemand)
de_uss-free = L’Universalschlichtungsstelle, à Kehl, propose un accord aux deux parties. Pour le consommateur, c’est en général gratuit.
de_uss-agree = L’entreprise doit accepter cette médiation. Sans son accord, elle n’a pas lieu.
de_uss-least = Le litige doit porter sur { $amount } € au moins. Une demande abusive peut vous coûter { $fee } €.
de_uss-write = Écrivez d’abord au vendeur et gardez-en la preuve : sans cela, la demande est refusée.
de_uss-other_seller = Acheté ailleurs que sur le site de l’entreprise ? Si ce vendeur est établi en Allemagne, déposez une demande contre lui (bouton ci-dessous).

de_vz = Association (Allemagne)
    .verdict = <b>La Verbraucherzentrale</b> (Allemagne) informe et conseille les consommateurs, souvent contre paiement, sans pouvoir forcer l’entreprise.
    .who = Les consommateurs qui vivent en Allemagne, chacun auprès de celle de son Land (sa région).
    .why = C’est vous qu’elle conseille, mais elle ne peut pas obliger une entreprise hors de l’Union européenne à répondre.
    .link = Ouvrir le site (allemand)
de_vz-advice = Chaque Land a la sienne. Elle vous conseille sur place ou par téléphone, par exemple au sujet d’un contrat.
de_vz-paid = Le conseil est souvent payant.
de_vz-choose = Cherchez celle de votre Land sur leur site commun (bouton ci-dessous).
de_vz-ask = Avant de prendre rendez-vous, demandez le prix, et si elle traite un litige avec une entreprise hors de l’Union européenne.

de_amtsgericht = Tribunal (Allemagne)
    .verdict = <b>L’Amtsgericht</b> (Allemagne) juge jusqu’à { $amount } €, sans avocat. Nous n’avons pas pu vérifier que son jugement serait exécuté hors de l’Union.
    .who = Toute personne qui vit en Allemagne, pour un litige d’argent.
    .why = Nous n’avons pas pu vérifier qu’un jugement serait exécuté hors de l’Union européenne.
de_amtsgericht-alone = Vous n’avez pas besoin d’avocat. La demande se dépose par écrit, ou se dicte au guichet du tribunal (Rechtsantragstelle).
de_amtsgericht-home_court = Le droit européen vous permet d’agir près de chez vous, où que soit l’entreprise, si elle s’adresse à des clients de votre pays.
de_amtsgericht-costs = Il faut avancer des frais, qui dépendent de la somme en jeu.
de_amtsgericht-notice = Envoyez d’abord à l’entreprise une mise en demeure : une lettre qui lui fixe un dernier délai.
de_amtsgericht-ask = Avant de payer, demandez au tribunal de votre domicile s’il peut juger une entreprise hors de l’Union européenne, et combien cela coûterait.

de_dpa = Données : Land (Allemagne)
    .verdict = <b>L’autorité des données de votre Land</b> (votre région d’Allemagne) s’occupe de vos données personnelles, pas d’un remboursement.
    .who = Toute personne qui vit en Allemagne, pour ses propres données.
    .why = Le droit européen des données peut viser une entreprise établie hors de l’Union européenne. Nous n’avons pas pu vérifier quelle autorité agit contre celle-ci.
    .link = Liste des autorités (allemand)
de_dpa-complaint = Elle reçoit les plaintes sur l’usage de vos données, gratuitement, selon { $according }.
de_dpa-money = N’attendez pas d’elle un remboursement.
de_dpa-ask_first = Écrivez d’abord à l’entreprise ce que vous demandez pour vos données (une copie, leur effacement). Elle a en général un mois pour répondre.
de_dpa-choose = Sans réponse, cherchez l’autorité de votre Land (région) dans la liste (bouton ci-dessous) et envoyez-lui votre demande.

## Ce que donne la loi

de-renewal = En Allemagne, si un consommateur a conclu son contrat depuis mars 2022, ce contrat ne peut se prolonger de lui-même que sans durée fixe. On peut alors l’arrêter à tout moment, avec un mois de préavis au plus.
de-button = En Allemagne, un site qui vend un abonnement à un consommateur doit offrir un bouton pour le résilier. Si ce bouton manque ou n’est pas conforme, on peut arrêter l’abonnement à tout moment, sans préavis.
de-withdrawal = En Allemagne, la loi permet à un consommateur d’annuler un achat en ligne dans les { $days } jours, sauf exceptions. Si le service a commencé à sa demande, une part peut rester due.
