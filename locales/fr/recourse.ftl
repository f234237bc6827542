### Les portes hors de l’entreprise : le nom (c’est aussi un bouton), ce qu’elle vaut, ce qu’elle peut.

card_dispute = Banque : paiement par carte
    .verdict = <b>Votre banque</b> peut tenter de récupérer un paiement par carte, quel que soit le pays du vendeur. Vite, et sans garantie.
card_dispute-chargeback = Elle peut demander le retour de l’argent à la banque du vendeur (on dit « rétrofacturation » ou chargeback). C’est possible quel que soit le pays, par exemple pour un abonnement caché.
card_dispute-unauthorised = En France, un paiement que vous n’avez jamais autorisé se conteste dans les { $months } mois ; { $days } jours seulement si la banque du vendeur est hors de l’Espace économique européen.
card_dispute-no_right = Ce n’est pas un droit : la banque peut refuser, et le résultat n’est pas garanti.
card_dispute-write_first = Écrivez d’abord au vendeur et gardez-en la preuve.
card_dispute-at_once = Appelez votre banque tout de suite. Selon les règles de { $according }, elle a en général { $days } jours au plus après le paiement, et parfois moins.
card_dispute-fraud_or_dispute = Dites si vous avez souscrit vous-même. Si non, c’est une fraude. Si oui, c’est un litige. C’est l’un ou l’autre ({ $according }).

paypal_dispute = PayPal : ouvrir un litige
    .verdict = <b>PayPal</b> examine un litige sur un paiement fait chez lui, quel que soit le pays du vendeur.
paypal_dispute-dispute = Selon { $according }, un litige s’ouvre dans les { $days } jours après le paiement.
paypal_dispute-payee = Pour un client de l’Union européenne, les paiements PayPal à NordVPN sont traités par NordSec B.V., à Amsterdam.
paypal_dispute-own_rules = PayPal décide selon ses propres règles : le résultat n’est pas garanti.
paypal_dispute-open = Connectez-vous à PayPal, ouvrez un litige sur ce paiement et joignez vos preuves.
paypal_dispute-claim = Sans accord, transformez le litige en réclamation dans les { $days } jours, selon { $according }. Ensuite, il est trop tard.

fr_association = Association de consommateurs
    .verdict = <b>Une association de consommateurs</b> (en France) peut vous conseiller et écrire avec vous, contre une adhésion.
    .link = Liste des associations
fr_association-help = Elle peut vous conseiller, écrire avec vous et chercher un accord.
fr_association-force = Elle ne peut pas obliger une entreprise établie au Panama à répondre.
fr_association-membership = Il faut en général adhérer pour être aidé dans un litige, selon { $according }.
fr_association-choose = Choisissez une association dans la liste officielle (bouton ci-dessous).
fr_association-ask = Demandez avant d’adhérer si elle traite un litige avec une entreprise hors de l’Union européenne.
fr_association-bring = Apportez vos messages, leurs dates et la preuve du paiement.

fr_mediator = Médiateur de la consommation
    .verdict = <b>Un médiateur</b> (en France) ne peut agir que si l’entreprise l’accepte. NordVPN n’en nomme aucun.
    .link = Liste des médiateurs
fr_mediator-free = Un médiateur est une personne neutre qui propose un accord. Pour le consommateur, c’est gratuit.
fr_mediator-days = Une fois le dossier accepté, il rend son avis dans les { $days } jours, plus si l’affaire est complexe.
fr_mediator-agree = NordVPN n’est pas établie dans l’Union européenne : elle n’est pas obligée d’accepter un médiateur, et ses conditions n’en nomment aucun. Sans son accord, il ne peut rien.
fr_mediator-registered_in_france = Selon un médiateur ({ $according }), ces médiateurs ne travaillent qu’avec des entreprises inscrites en France.
fr_mediator-write = Envoyez d’abord une réclamation écrite à l’entreprise, et gardez-la : sans elle, aucun médiateur n’examine un dossier.
fr_mediator-wait = Attendez { $months } mois sans réponse satisfaisante : c’est l’usage.
fr_mediator-ask_company = Demandez à NordVPN, par e-mail, si elle accepte une médiation, et auprès de qui.
fr_mediator-within_a_year = Si elle accepte, saisissez ce médiateur moins d’un an après votre réclamation écrite.

fr_state = SignalConso, RéponseConso
    .verdict = <b>L’État</b> (en France) reçoit votre signalement et vous renseigne sur vos droits, sans régler votre litige.
    .link = Ouvrir SignalConso
fr_state-report = SignalConso transmet votre signalement à la répression des fraudes, qui suit les entreprises.
fr_state-answer = RéponseConso vous renseigne sur vos droits.
fr_state-send = Envoyez votre signalement sur SignalConso (bouton ci-dessous).
fr_state-settle = L’État ne règle pas votre litige. Pour une entreprise étrangère, le signalement sert d’information.
fr_state-call = RéponseConso répond au { $phone } (appel non surtaxé), selon { $according }.

eu_consumer_centre = Centre européen (CEC)
    .verdict = <b>Le Centre européen des consommateurs</b> n’aide que contre une entreprise établie dans un autre pays européen : pas contre une société au Panama.
    .link = Ouvrir le site du CEC
eu_consumer_centre-elsewhere_in_eu = Il aide gratuitement quand le vendeur est établi dans un autre pays de l’Union, en Islande ou en Norvège.
eu_consumer_centre-panama = nordvpn S.A. est établie au Panama : elle est hors de sa compétence.
eu_consumer_centre-platform_closed = La plateforme européenne de règlement en ligne des litiges est fermée depuis le 20 juillet 2025 : aucun lien vers elle ne marche plus.
eu_consumer_centre-ask_paypal = Vous avez payé par PayPal ? Demandez au Centre si NordSec B.V. (Amsterdam) lui permet d’agir : nous n’avons pas pu le vérifier.
eu_consumer_centre-elsewhere = Vous vivez ailleurs qu’en France ? Votre pays a ses propres portes, et en Europe son propre Centre.
