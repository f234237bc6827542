### L’Union européenne : les portes communes à ses pays, et ce que son droit donne.

eu_redress = Annuaire des recours (Union)
    .verdict = <b>Le site de la Commission européenne</b> aide à trouver un recours dans l’Union. Il ne traite aucun dossier.
    .who = Les consommateurs de l’Union.
    .why = C’est un annuaire : il n’agit pas lui-même.
    .link = Ouvrir le site
eu_redress-directory = Selon { $according }, on y trouve les organismes qui peuvent régler un litige sans juge, pour les vendeurs établis dans l’Union.
eu_redress-no_case = Selon { $according }, la plateforme européenne de règlement en ligne des litiges a fermé. Ce site, lui, informe seulement.
eu_redress-look = Regardez-le surtout si votre vendeur est établi dans l’Union.

eu_escp = Petits litiges européens
    .verdict = <b>La procédure européenne des petits litiges</b> (jusqu’à { $euros } €) ne vaut qu’entre deux pays de l’Union, sauf le Danemark.
    .who = Les consommateurs de l’Union, sauf au Danemark, contre une entreprise d’un autre pays de l’Union.
    .why = L’entreprise est établie hors de l’Union européenne : la procédure ne s’applique pas à elle.
    .link = Voir la page officielle
eu_escp-in_writing = Elle sert à réclamer jusqu’à { $euros } €, surtout par écrit, sans avocat obligatoire.
eu_escp-fee = Le tribunal demande en général des frais ; il faut parfois payer une traduction.
eu_escp-form = Contre un vendeur d’un autre pays de l’Union : remplissez le formulaire A et envoyez-le au tribunal compétent, avec vos preuves.

eu_dpa = Protection des données
    .verdict = <b>L’autorité de protection des données</b> de votre pays s’occupe de vos données personnelles, pas d’un remboursement.
    .who = Les personnes qui vivent dans l’Union, en Islande ou en Norvège, pour leurs données personnelles.
    .why = Nous n’avons pas trouvé quelle autorité suit cette entreprise, établie hors de l’Union européenne.
    .link = Trouver votre autorité
eu_dpa-complaint = Vous pouvez vous plaindre, gratuitement, à l’autorité du pays où vous vivez.
eu_dpa-money = Elle ne règle pas un litige sur un paiement.
eu_dpa-ask_first = Écrivez d’abord à privacy@nordaccount.com. Dites ce que vous demandez : voir vos données, les corriger ou les faire effacer.
eu_dpa-complain = L’entreprise a un mois pour répondre, plus si elle vous en prévient. Ensuite, plaignez-vous à votre autorité (bouton ci-dessous).

eu-withdrawal = Dans l’Union européenne, un achat en ligne peut être annulé dans les { $days } jours, sauf exceptions. Si le service a commencé à votre demande, une part peut rester due.
eu-home_law = Dans l’Union européenne (sauf au Danemark), si l’entreprise s’adresse à des clients de votre pays, les règles obligatoires de ce pays vous protègent, même si le contrat choisit une autre loi.
eu-home_court = Dans l’Union européenne, vous pouvez saisir le tribunal de l’endroit où vous vivez, quel que soit le pays de l’entreprise, si elle s’adresse à des clients de votre pays. Nous n’avons pas pu vérifier qu’un jugement serait exécuté hors de l’Union.
