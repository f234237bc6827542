### Les portes hors de l’entreprise : le nom (c’est aussi un bouton), ce qu’elle vaut, ce qu’elle peut.

card_dispute = Banque : paiement par carte
    .verdict = <b>Votre banque</b> peut demander le retour d’un paiement par carte, quel que soit le pays du vendeur. Rien n’est garanti, et les délais sont courts : appelez-la vite.
    .who = Toute personne qui a payé par carte.
    .why = Elle agit sur le paiement, quel que soit le pays du vendeur. Elle peut toutefois refuser.
card_dispute-chargeback = Elle peut demander le retour de l’argent à la banque du vendeur, par exemple pour un abonnement caché. Cela s’appelle une « rétrofacturation » (chargeback).
card_dispute-unauthorised = En France, contestez sans attendre un paiement que vous n’avez jamais autorisé : vous avez { $months } mois au plus. Si la banque du vendeur est hors de l’Espace économique européen (l’Union, l’Islande, le Liechtenstein et la Norvège), c’est { $days } jours seulement, en général.
card_dispute-no_right = En France, pour un paiement que vous aviez accepté, ce n’est pas un droit : la banque peut refuser, et rien n’est garanti.
card_dispute-write_first = Pour un litige, écrivez d’abord au vendeur et gardez-en la preuve. Pour une fraude, n’attendez pas.
card_dispute-at_once = Appelez votre banque tout de suite. Selon les règles des réseaux ({ $according }), elle a en général { $days } jours au plus après le paiement, et parfois moins.
card_dispute-fraud_or_dispute = Dites à la banque si vous, ou un proche, avez souscrit. Si personne ne l’a fait, parlez de fraude. Sinon, parlez de litige. Jamais des deux : les règles des réseaux ({ $according }) les séparent.
card_dispute-card_rules = Paiement par carte à contester, dossier que votre banque doit déposer (appelez-la bien avant ; règles de { $according } : { $days } jours au plus, en général, parfois moins)
card_dispute-card_twice = Paiement par carte fait deux fois, dossier que votre banque doit déposer (appelez-la bien avant ; règles de { $according } : { $days } jours au plus, en général, parfois moins)
card_dispute-card_abroad = Débit par carte jamais autorisé, si la banque du vendeur est hors de l’Espace économique européen ({ $days } jours, en général, en France ; dans le doute, comptez sur ce délai-ci)
card_dispute-card_europe = Débit par carte jamais autorisé, si la banque du vendeur est dans l’Espace économique européen ({ $months } mois, en France, sans tarder)

paypal_dispute = PayPal : ouvrir un litige
    .verdict = <b>PayPal</b> peut examiner un litige sur un paiement fait chez lui. Nous n’avons pas pu vérifier qu’il couvre les abonnements.
    .who = Toute personne qui a payé par PayPal.
    .why = PayPal examine le paiement fait chez lui, quel que soit le pays du vendeur.
paypal_dispute-dispute = Selon { $according }, un litige s’ouvre { $days } jours au plus après le paiement. Pour certains motifs, le délai peut être plus court : n’attendez pas.
paypal_dispute-own_rules = Ne comptez pas sur un résultat certain : nous n’avons pas pu vérifier que PayPal couvre un abonnement comme celui-ci.
paypal_dispute-open = Connectez-vous à PayPal, ouvrez un litige sur ce paiement et joignez vos preuves.
paypal_dispute-claim = Sans accord, transformez le litige en réclamation dans les { $days } jours après son ouverture, selon { $according }.
paypal_dispute-paypal_rules = Litige PayPal ({ $days } jours au plus, selon { $according })
paypal_dispute-claim_until = Passer du litige PayPal à la réclamation ({ $days } jours au plus après son ouverture, selon { $according })

fr_association = Association (France)
    .verdict = <b>Une association de consommateurs</b> (en France) peut aider, le plus souvent ses adhérents, sans pouvoir forcer l’entreprise.
    .who = Les consommateurs qui vivent en France.
    .why = Nous n’avons pas pu vérifier qu’elle traite un litige avec une entreprise hors de l’Union européenne.
    .link = Liste des associations
fr_association-help = Elle peut vous aider dans un litige, selon { $according }.
fr_association-force = N’attendez pas d’elle qu’elle force une entreprise hors de l’Union européenne à répondre.
fr_association-membership = Il faut en général adhérer pour être aidé dans un litige, selon { $according }.
fr_association-choose = Choisissez une association dans la liste officielle (bouton ci-dessous).
fr_association-ask = Demandez avant d’adhérer si elle traite un litige avec une entreprise hors de l’Union européenne.
fr_association-bring = Apportez vos messages, leurs dates et la preuve du paiement.

fr_mediator = Médiateur (France)
    .verdict = <b>Un médiateur</b> (en France) ne peut rien si l’entreprise ne l’accepte pas. Elle n’en nomme aucun.
    .who = Les consommateurs, après une réclamation écrite à l’entreprise.
    .why = Il ne peut agir que si l’entreprise l’accepte.
    .link = Liste des médiateurs
fr_mediator-free = Un médiateur est une personne neutre qui propose un accord. Pour le consommateur, c’est gratuit.
fr_mediator-days = Une fois le dossier ouvert et les deux parties prévenues, l’issue vient dans les { $days } jours, plus si l’affaire est complexe.
fr_mediator-agree = { $seller ->
    [company] L’entreprise n’est pas établie dans l’Union européenne : rien ne l’oblige aujourd’hui à accepter un médiateur. Ses conditions n’en nomment aucun.
   *[other] Nous n’avons pas pu vérifier si votre vendeur doit accepter un médiateur.
}
fr_mediator-registered_in_france = Selon un médiateur ({ $according }), ces médiateurs ne travaillent qu’avec des entreprises inscrites en France.
fr_mediator-write = { $seller ->
    [company] Envoyez d’abord une réclamation écrite à l’entreprise, et gardez-la : sans elle, aucun médiateur n’examine un dossier.
   *[other] Envoyez d’abord une réclamation écrite au vendeur, et gardez-la : sans elle, aucun médiateur n’examine un dossier.
}
fr_mediator-wait = L’usage est d’attendre { $months } mois après cette réclamation écrite, sauf si une réponse vous satisfait avant.
fr_mediator-ask_company = { $seller ->
    [company] Demandez à l’entreprise, par e-mail, si elle accepte une médiation, et auprès de qui.
   *[other] Demandez au vendeur, par écrit, s’il accepte une médiation, et auprès de qui.
}
fr_mediator-within_a_year = { $seller ->
    [company] Si elle accepte, saisissez ce médiateur moins d’un an après votre réclamation écrite.
   *[other] S’il accepte, saisissez ce médiateur moins d’un an après votre réclamation écrite.
}
fr_mediator-year = Saisine d’un médiateur, si l’entreprise en accepte un ({ $months } mois après votre première réclamation écrite ; si vous aviez déjà écrit avant la date notée ici, comptez depuis ce premier écrit)

fr_state = SignalConso, RéponseConso
    .verdict = <b>L’État</b> (en France) reçoit votre signalement et vous renseigne sur vos droits, sans régler votre litige.
    .who = Les consommateurs qui vivent en France.
    .why = Il reçoit le signalement d’une entreprise étrangère, mais seulement pour information.
    .link = Ouvrir SignalConso
fr_state-report = Sur SignalConso, vous signalez le problème à l’État.
fr_state-answer = RéponseConso vous renseigne sur vos droits.
fr_state-send = Envoyez votre signalement sur SignalConso (bouton ci-dessous).
fr_state-settle = L’État ne règle pas votre litige.
fr_state-call = RéponseConso répond au { $phone } (appel non surtaxé), selon { $according }.

eu_consumer_centre = Centre européen (CEC)
    .verdict = <b>Le Centre européen des consommateurs</b> n’aide que si le vendeur est dans un autre pays de l’Union, en Islande ou en Norvège.
    .who = Les consommateurs de l’Union, d’Islande et de Norvège, contre un vendeur établi dans un autre de ces pays.
    .why = { $acts ->
        [unclear] L’entreprise est établie hors de l’Union européenne : ce n’est pas de la compétence du Centre. Mais une société de l’Union a pu traiter votre paiement PayPal.
       *[no] L’entreprise est établie hors de l’Union européenne : ce n’est pas de sa compétence.
    }
    .link = Ouvrir le site du CEC
eu_consumer_centre-elsewhere_in_eu = Il aide gratuitement quand le vendeur est établi dans un autre pays de l’Union, en Islande ou en Norvège.
eu_consumer_centre-panama = Il ne peut rien contre un vendeur établi hors de ces pays.
eu_consumer_centre-platform_closed = La plateforme européenne de règlement en ligne des litiges est fermée depuis le 20 juillet 2025 : ne suivez aucun lien vers elle.
eu_consumer_centre-ask_paypal = Vous avez payé par PayPal ? Demandez au Centre si la société qui a traité ce paiement lui permet d’agir : nous n’avons pas pu le vérifier.
eu_consumer_centre-write = { $seller ->
    [company] Envoyez au Centre votre réclamation écrite à l’entreprise et, s’il y en a une, la réponse reçue.
   *[other] Envoyez au Centre votre réclamation écrite au vendeur et, s’il y en a une, la réponse reçue.
}
eu_consumer_centre-other_seller = Acheté ailleurs que sur le site de l’entreprise ? Si ce vendeur est établi dans un autre pays de l’Union, demandez au Centre s’il peut agir.
eu_consumer_centre-ask_payee = J’ai payé par PayPal. D’après les conditions de l’entreprise (5.8), ces paiements sont surtout traités par NordSec B.V., à Amsterdam. Cela vous permet-il d’agir ?
