### NordVPN : ce que dit bot/content/, dans la langue de la personne.
### Chaque identifiant est celui du fichier de contenu, suivi de celui de la phrase.

## L’entreprise

nordvpn-seat = Le contrat NordVPN se fait avec nordvpn S.A., établie au Panama, donc hors de l’Union européenne.
nordvpn-no_mediator = Ses conditions ne nomment aucun médiateur, et les règles européennes de médiation ne visent aujourd’hui que les entreprises établies dans l’Union.
nordvpn-home_law = Ses conditions laissent toutefois au consommateur qui vit dans l’Union la protection des règles obligatoires de son pays.
nordvpn-payee_eu = Selon ses conditions, les paiements PayPal des clients de l’Union passent surtout par NordSec B.V., à Amsterdam. Elle traite le paiement, et rien ne dit qu’elle soit le vendeur. Vous pouvez demander à un médiateur, à un centre européen ou à un tribunal si cela lui permet de prendre le dossier.
nordvpn-payee_gb = Selon ses conditions, les paiements des clients du Royaume-Uni passent surtout par Moonflash Limited, à Londres. Elle traite le paiement, et rien ne dit qu’elle soit le vendeur. Vous pouvez demander à un médiateur ou à un tribunal si cela lui permet de prendre le dossier.
nordvpn-payee_us = Selon ses conditions, les paiements des clients des États-Unis passent surtout par Lagosec, Inc., dans le Delaware. Elle traite le paiement, et rien ne dit qu’elle soit le vendeur. Vous pouvez demander à un médiateur ou à un tribunal si cela lui permet de prendre le dossier.
nordvpn-payee_ca = Selon ses conditions, les paiements des clients du Canada passent surtout par cyberpost Inc., à Toronto. Elle traite le paiement, et rien ne dit qu’elle soit le vendeur. Vous pouvez demander à un médiateur ou à un tribunal si cela lui permet de prendre le dossier.

## Les canaux

nordvpn_help_centre = centre d’aide
nordvpn_help_centre-by_hand = Ouvrez support.nordvpn.com dans votre navigateur.
nordvpn_help_centre-search = Tapez deux ou trois mots dans la recherche, par exemple « facture » ou « mot de passe ».

nordvpn_chat = chat en direct
nordvpn_chat-bottom = Ouvrez un article du centre d’aide (bouton ci-dessous), puis descendez tout en bas de la page.
nordvpn_chat-button = Touchez « Chat en direct » : il est ouvert jour et nuit. Il a besoin des cookies : l’ouvrir, c’est les accepter.
nordvpn_chat-identify = Donnez votre nom et l’adresse e-mail de votre compte Nord.
nordvpn_chat-robot = Un robot répond d’abord. S’il ne sait pas répondre, un conseiller prend la suite. Collez le message, puis demandez un conseiller.
nordvpn_chat-refund_link = Pour un remboursement, le chat vous envoie un lien vers votre compte Nord : touchez « Remboursement » à côté du paiement, s’il y a droit.
nordvpn_chat-keep = Gardez une copie de la conversation : des captures d’écran suffisent.

nordvpn_form = formulaire de contact
nordvpn_form-bottom = Ouvrez un article du centre d’aide (bouton ci-dessous), descendez tout en bas, puis touchez « Formulaire de contact ».
nordvpn_form-fill = Donnez votre adresse e-mail, collez le message et envoyez. La réponse arrive par e-mail.
nordvpn_form-identity = On vous demandera de prouver que le compte est à vous : adresse e-mail du compte, montant, moyen et date exacte du dernier paiement.
nordvpn_form-blank = Si le formulaire ne s’affiche pas : coupez le bloqueur de publicité, ou prenez un autre navigateur.
nordvpn_form-keep = Gardez une copie de votre message et sa date.

nordvpn_email = e-mail
nordvpn_email-from = Écrivez depuis l’adresse e-mail de votre compte Nord. Vous n’y avez plus accès ? Écrivez d’une autre, et indiquez les deux.
nordvpn_email-to = Envoyez à support@nordvpn.com, avec support@nordaccount.com en copie : les deux adresses sont officielles.
nordvpn_email-complete = Complétez le message et joignez vos captures d’écran.
nordvpn_email-human_review = La décision de remboursement est automatique. Si c’est un refus, demandez qu’une personne la revoie : les conditions le prévoient.
nordvpn_email-never = N’envoyez jamais de mot de passe, de code reçu, ni de numéro de carte complet.
nordvpn_email-keep = Gardez l’e-mail envoyé : il servira à montrer votre réclamation écrite et sa date.

nordvpn_notice = mise en demeure par e-mail
nordvpn_notice-why = Une mise en demeure est une demande ferme, avec un délai. Avant toute action en justice, les conditions de NordVPN demandent un écrit, envoyé par e-mail à support@nordaccount.com.
nordvpn_notice-complete = Donnez votre nom, une description détaillée et ce que vous demandez : les conditions le demandent.
nordvpn_notice-english = Si les versions diffèrent, c’est le texte anglais des conditions qui compte. Le message existe aussi en anglais : touchez « En anglais » sous le message.
nordvpn_notice-keep = Gardez l’e-mail envoyé, avec sa date : il pourra vous être demandé.

## Les articles du centre d’aide (nos titres, courts : ce sont des boutons)

article =
    .reach_support = Joindre le support
    .refund = Remboursements
    .cancel_renewal = Couper le renouvellement
    .renewal_price = Prix au renouvellement
    .invoice = Reçus et factures
    .payment_refused = Paiement refusé
    .inactive = Compte encore inactif
    .activation_code = Codes d’activation
    .wrong_password = Mot de passe incorrect
    .forgotten_password = Mot de passe oublié
    .lost_second_factor = Double authentification perdue
    .lost_mailbox = Boîte mail perdue
    .account_active = Compte actif ?
    .device_limit = Limite d’appareils
    .connect_windows = Connexion sous Windows
    .connect_linux = Connexion sous Linux
    .restricted_network = Réseau qui bloque les VPN
    .router_login = Identifiants du routeur
    .drops_android_tv = Coupures sur Android TV
    .sites_blocked = Sites bloqués
    .kill_switch = Kill Switch
    .logged_out_windows = Déconnexions Windows
    .protocol = Choisir le protocole
    .app_or_extension = Appli ou extension
    .install_windows = Installer sur Windows
    .install_macos = Installer sur Mac
    .install_linux = Installer sur Linux
    .install_linux_fails = Échec d’installation (Linux)
    .install_android_tv = Installer sur Android TV
    .install_extension = Extension de navigateur
    .routers_unsupported = Routeurs incompatibles
    .nord_account = Votre compte Nord

## Problème : installation

nordvpn_installation = Installer l’application
nordvpn_installation-topic = installation impossible
nordvpn_installation-official_source = Téléchargez l’application sur nordvpn.com/download, dans votre compte Nord (« Téléchargements ») ou dans le magasin officiel de l’appareil, et nulle part ailleurs.
nordvpn_installation-recent_system = Vérifiez que le système de l’appareil est récent. NordVPN met à jour son application pour les systèmes sortis depuis moins de { $years } ans ; au-delà, elle peut mal marcher.
nordvpn_installation-linux_versions = Depuis sa version 5.3.0, l’application ne prend plus en charge Ubuntu 20.04, Debian 11, ni Fedora 32 à 42.
nordvpn_installation-router_model = Selon { $according }, certains routeurs ne conviennent pas : vérifiez le vôtre dans l’article ci-dessous.
nordvpn_installation-router_login = Selon { $according }, un routeur se connecte avec des « identifiants de service », pas avec le mot de passe du compte.
nordvpn_installation-not_both = Selon { $according }, n’utilisez pas l’extension et l’application en même temps.
nordvpn_installation-reinstall = Désinstallez, redémarrez l’appareil, puis installez la dernière version.
nordvpn_installation-purchase_email = Connectez-vous avec l’adresse e-mail de l’achat. Si l’application réclame un abonnement, attendez : selon { $according }, un paiement par carte peut prendre jusqu’à { $minutes } minutes.
nordvpn_installation-code = Vous avez un code d’activation ? Entrez-le sur my.nordaccount.com/activate. Relisez bien l’adresse e-mail avant de valider : le code ne sert qu’une fois.
nordvpn_installation-account = L’adresse e-mail du compte et l’endroit de l’achat.
nordvpn_installation-system = Le modèle de l’appareil et la version de son système.
nordvpn_installation-error = Le message d’erreur exact, avec la date et l’heure, ou une capture d’écran.
nordvpn_installation-story = { $device ->
    [windows] Je n’arrive pas à installer NordVPN sur mon ordinateur Windows.
    [macos] Je n’arrive pas à installer NordVPN sur mon Mac.
    [linux] Je n’arrive pas à installer NordVPN sur mon ordinateur Linux.
    [android] Je n’arrive pas à installer NordVPN sur mon appareil Android.
    [ios] Je n’arrive pas à installer NordVPN sur mon iPhone ou iPad.
    [tv] Je n’arrive pas à installer NordVPN sur ma télévision.
    [router] Je n’arrive pas à installer NordVPN sur mon routeur.
    [extension] Je n’arrive pas à installer l’extension NordVPN dans mon navigateur.
   *[other] Je n’arrive pas à installer NordVPN sur mon appareil.
}
nordvpn_installation-wish = Je demande votre aide pour que l’installation fonctionne.

## Problème : dysfonctionnement

nordvpn_malfunction = L’application marche mal
nordvpn_malfunction-topic = dysfonctionnement
nordvpn_malfunction-update = Mettez l’application à jour, fermez-la complètement, puis redémarrez l’appareil.
nordvpn_malfunction-restart_router = Redémarrez le routeur, puis testez internet sans le VPN.
nordvpn_malfunction-kill_switch = Plus d’internet après une déconnexion ? Ouvrez le réglage « Kill Switch » (il coupe internet sans VPN) et désactivez-le, ou reconnectez-vous.
nordvpn_malfunction-server = Changez de serveur, puis de protocole (le mode de connexion, dans les réglages).
nordvpn_malfunction-without_vpn = Testez le site ou l’appareil avec le VPN et le Kill Switch éteints : si cela ne marche pas non plus, la cause est sans doute ailleurs.
nordvpn_malfunction-exclude = Si cela marche sans VPN, excluez cette application du VPN avec le « tunnel fractionné » (split tunneling) : c’est possible sur votre appareil selon { $according }.
nordvpn_malfunction-not_both = Selon { $according }, n’utilisez pas l’extension et l’application en même temps.
nordvpn_malfunction-logged_out = Votre compte se déconnecte ? Attendez { $seconds } secondes, essayez un autre navigateur par défaut et vérifiez que l’antivirus ne bloque pas l’application.
nordvpn_malfunction-reset = Sous Windows, ouvrez « NordVPN Diagnostics » puis « Reset app ». Attention : « Reset network » efface aussi les Wi-Fi et VPN enregistrés.
nordvpn_malfunction-account = L’adresse e-mail du compte.
nordvpn_malfunction-system = Le modèle de l’appareil, la version de son système et celle de l’application.
nordvpn_malfunction-when = L’heure de la panne, le serveur choisi, une capture d’écran.
nordvpn_malfunction-diagnostics_windows = Le fichier de diagnostic : Paramètres, Avancé, outil de diagnostic, puis « Collecter ». Il ne contient pas votre historique de navigation.
nordvpn_malfunction-diagnostics_linux = Le fichier que crée la commande « nordvpn diagnostics ». Il peut contenir des données sensibles : ne le donnez qu’au support.
nordvpn_malfunction-story = { $symptom ->
    [no_internet] NordVPN me prive d’internet.
    [blocked] NordVPN bloque un site ou un appareil que j’utilise.
    [logged_out] NordVPN me déconnecte sans cesse de mon compte.
   *[other] NordVPN est très lent, plante ou ne marche pas comme il devrait.
}{ $device ->
    [windows] { " " }Appareil : Windows.
    [macos] { " " }Appareil : Mac.
    [linux] { " " }Appareil : Linux.
    [android] { " " }Appareil : Android.
    [ios] { " " }Appareil : iPhone ou iPad.
    [tv] { " " }Appareil : télévision.
    [router] { " " }Appareil : routeur.
    [extension] { " " }Appareil : extension de navigateur.
   *[other] { "" }
}
nordvpn_malfunction-wish = Je demande que le service payé fonctionne.

## Problème : connexion

nordvpn_connection = Me connecter
nordvpn_connection-topic = connexion impossible
nordvpn_connection-reread = Relisez l’adresse e-mail et le mot de passe, lettre par lettre.
nordvpn_connection-browser = Essayez avec un autre navigateur par défaut, et l’application à jour.
nordvpn_connection-forgotten = Touchez « Mot de passe oublié ? », puis regardez aussi dans les indésirables.
nordvpn_connection-one_time_code = Sinon, demandez le code à usage unique par e-mail, ou entrez par Google ou Apple si votre compte y est relié.
nordvpn_connection-backup_codes = Cherchez vos codes de secours : ils ont été donnés à l’activation de la double authentification (le second code demandé à la connexion).
nordvpn_connection-identity_form = Sans eux, ou si vous n’avez plus votre boîte mail, c’est le formulaire de contact qui permet de prouver que le compte est à vous.
nordvpn_connection-without_vpn = Vérifiez qu’internet marche sans le VPN.
nordvpn_connection-active = Vérifiez dans votre compte Nord que l’abonnement est actif.
nordvpn_connection-other_server = Changez de serveur, puis de protocole (le mode de connexion, dans les réglages).
nordvpn_connection-obfuscated = Sur un réseau qui bloque les VPN, { $according } propose des serveurs « obfusqués ». Vous pouvez aussi essayer un autre réseau.
nordvpn_connection-service_credentials = Selon { $according }, un routeur se connecte avec des « identifiants de service », pas avec le mot de passe du compte.
nordvpn_connection-limit = { $devices } appareils peuvent être connectés à la fois. Déconnectez-en un, attendez { $minutes } minutes, puis essayez une seule fois.
nordvpn_connection-account = L’adresse e-mail du compte.
nordvpn_connection-payment = Le montant, le moyen et la date exacte du dernier paiement. Donnez-les au support seulement, jamais ici.
nordvpn_connection-system = Le modèle de l’appareil, la version de son système et celle de l’application.
nordvpn_connection-error = Le message affiché, avec la date et l’heure, ou une capture d’écran.
nordvpn_connection-story = { $access ->
    [password] Je ne peux plus accéder à mon compte NordVPN : le mot de passe est refusé.
    [second_factor] Je ne peux plus accéder à mon compte NordVPN : je n’ai plus mes codes de connexion ou ma boîte mail.
    [limit] NordVPN affiche que trop d’appareils sont connectés.
    [server] Je ne peux pas me connecter à un serveur NordVPN.
   *[other] Je n’arrive pas à me connecter à NordVPN.
}
nordvpn_connection-wish = Je demande à retrouver l’accès au service payé.

## Problème : paiement

nordvpn_billing = Paiement, remboursement
nordvpn_billing-topic = { $matter ->
    [refund] remboursement d’un achat
    [late] remboursement refusé ou tardif
    [renewal] renouvellement non voulu
    [price] prix de l’abonnement
    [charge] débit contesté
    [inactive] paiement sans accès
    [refused] paiement refusé
    [invoice] demande de facture
    [cancel] arrêt de l’abonnement
   *[other] question de paiement
}
nordvpn_billing-fraud = <b>Un débit que personne chez vous ne reconnaît ?</b> Appelez votre banque tout de suite, avant tout le reste.
nordvpn_billing-compare = Ouvrez votre compte sur my.nordaccount.com, « Facturation » : comparez le montant et la date avec votre relevé, et vérifiez l’adresse e-mail du compte.
nordvpn_billing-household = Demandez à vos proches, et cherchez un autre compte sous une autre adresse e-mail.
nordvpn_billing-guarantee = La garantie : { $days } jours après un premier achat. Les renouvellements n’y ont pas droit, sauf si la loi le prévoit.
nordvpn_billing-refund_path = Le remboursement passe par le chat : il envoie un lien vers votre compte, où un bouton « Remboursement » est à côté des paiements qui y ont droit.
nordvpn_billing-turn_off = Pour arrêter les prochains débits : my.nordaccount.com, « Facturation », « Abonnements », annulez le renouvellement automatique. Un e-mail le confirme : gardez-le.
nordvpn_billing-no_refund_by_itself = Couper le renouvellement ne rembourse rien : l’accès continue jusqu’à la fin de la période payée.
nordvpn_billing-renewal_terms = Les conditions ne promettent le remboursement d’un renouvellement qu’en Allemagne, aux Pays-Bas et au Royaume-Uni : en entier dans les { $days } jours après le débit, en partie ensuite. Ailleurs, elles invitent à contacter NordVPN si la loi de votre pays y donne droit.
nordvpn_billing-renewal_law = Vous vivez en France ? La loi demande à l’entreprise un e-mail ou une lettre réservés à cela, entre trois mois et un mois avant la date limite pour refuser le renouvellement. Sinon, vous pouvez arrêter le contrat sans frais, à tout moment après le renouvellement ; la part non utilisée est à rembourser dans les { $days } jours suivant cet arrêt.
nordvpn_billing-same_email = Vérifiez que vous utilisez l’adresse e-mail de l’achat, et attendez un peu : selon { $according }, un paiement par carte peut prendre jusqu’à { $minutes } minutes, et en cryptomonnaie jusqu’à { $crypto } minutes.
nordvpn_billing-code = Code d’activation : ne confondez pas O et 0, I et l. Il vaut une seule fois, pour l’adresse e-mail entrée.
nordvpn_billing-refused = N’essayez pas plusieurs fois de suite. Éteignez tout VPN, vérifiez la carte (date, provision), puis appelez votre banque.
nordvpn_billing-invoice = Ouvrez votre compte sur my.nordaccount.com, « Facturation », « Historique » : la facture s’y télécharge.
nordvpn_billing-before_deleting = Téléchargez vos factures avant de supprimer un compte.
nordvpn_billing-account = L’adresse e-mail du compte.
nordvpn_billing-payment = Le montant, la date et le moyen du paiement.
nordvpn_billing-proof = Le reçu, ou la ligne de votre relevé.
nordvpn_billing-never_card = À ne jamais donner : le numéro de carte complet, le code au dos, un mot de passe.
nordvpn_billing-story = { $matter ->
    [refund] J’ai acheté un abonnement NordVPN.
    [late] { $refund_state ->
        [refused] J’ai demandé le remboursement d’un abonnement NordVPN. Il m’a été refusé.
        [awaited] J’ai demandé le remboursement d’un abonnement NordVPN. Je l’attends encore.
       *[other] J’ai demandé le remboursement d’un abonnement NordVPN. Je ne l’ai pas obtenu.
    }
    [renewal] Mon abonnement NordVPN a été renouvelé sans que je le veuille.
    [price] Le prix de mon abonnement NordVPN n’est pas celui que j’attendais.
    [charge] { $charged ->
        [twice] Je conteste un débit en double au nom de NordVPN.
        [unknown] Je conteste un débit au nom de NordVPN que je ne connais pas.
       *[other] Je conteste un débit au nom de NordVPN (en double ou inconnu).
    }
    [inactive] J’ai payé un abonnement NordVPN, mais mon compte n’est pas actif.
    [refused] Mon paiement à NordVPN est refusé.
    [invoice] Je n’arrive pas à obtenir la facture de mon abonnement NordVPN.
    [cancel] Je veux arrêter mon abonnement NordVPN et son renouvellement.
   *[other] J’ai un problème de paiement avec NordVPN.
}
nordvpn_billing-wish = { $matter ->
    [refund] Je demande le remboursement de cet abonnement et, en cas de refus, l’examen de ma demande par une personne.
    [late] { $refund_state ->
        [awaited] Je demande le versement de ce remboursement, ou la date à laquelle il sera fait.
       *[other] Je demande l’examen de ma demande par une personne, et le versement de ce remboursement.
    }
    [renewal] { $renewal_wish ->
        [stop] Je vous demande de prendre acte de la fin de mon contrat et de me la confirmer par écrit.
       *[other] Je vous demande de prendre acte de la fin de mon contrat et de me rembourser ce que prévoit le contrat ou la loi de mon pays.
    }
    [price] Je demande l’explication de ce prix et, s’il y a une erreur, sa correction et le remboursement de l’écart.
    [charge] Je demande l’origine de ce débit et le remboursement de ce qui n’est pas dû.
    [inactive] { $inactive_wish ->
        [refund] Je demande le remboursement de cet abonnement, que je n’ai pas pu utiliser.
       *[other] Je demande l’activation de l’abonnement payé.
    }
    [refused] Je demande la cause du refus et une solution.
    [invoice] Je demande cette facture par e-mail.
    [cancel] Je demande la confirmation écrite de cet arrêt.
   *[other] Je vous demande d’examiner ce problème et de me dire ce que vous ferez.
}

## Problème : joindre le service client

nordvpn_support_unreachable = Joindre le service client
nordvpn_support_unreachable-topic = service client injoignable
nordvpn_support_unreachable-no_phone = NordVPN n’a pas d’assistance par téléphone. Méfiez-vous de tout numéro trouvé à son nom : n’appelez pas.
nordvpn_support_unreachable-doors = Les deux portes sont tout en bas de n’importe quel article du centre d’aide : « Chat en direct » et « Formulaire de contact ».
nordvpn_support_unreachable-cookies = Pour le chat : il a besoin des cookies, acceptez-les.
nordvpn_support_unreachable-browser = Rien ne s’affiche ? Coupez le bloqueur de publicité et le VPN, ou prenez un autre navigateur.
nordvpn_support_unreachable-suspended = Compte suspendu ? Les conditions demandent de contacter NordVPN : écrivez par e-mail.
nordvpn_support_unreachable-account = L’adresse e-mail du compte : écrivez depuis celle-ci.
nordvpn_support_unreachable-attempts = Les dates de vos messages, leurs objets et tout numéro de demande reçu.
nordvpn_support_unreachable-story = { $reached ->
    [chat] Le chat NordVPN n’a pas réglé mon problème.
    [email] Mes e-mails à NordVPN restent sans réponse.
    [both] Ni le chat ni mes e-mails à NordVPN n’ont réglé mon problème.
   *[nowhere] Je n’arrive pas à joindre le service client de NordVPN.
}
nordvpn_support_unreachable-wish = Je demande qu’une personne traite ma demande.
nordvpn_notice-send = Envoyez ce message à support@nordaccount.com, avec support@nordvpn.com en copie, sans mot de passe ni numéro de carte.
nordvpn_billing-refund_ends = Le remboursement met fin au contrat. Il revient par le même moyen de paiement ; une carte cadeau ou prépayée peut être exclue.
nordvpn_billing-early = Faites-le au moins un mois avant la fin de la période payée.
nordvpn_billing-renewal_message = Cherchez dans vos e-mails et vos indésirables un message qui annonçait ce renouvellement : sa date compte.
nordvpn_billing-clock = Payé par carte ou PayPal ? Selon { $according }, des délais courent depuis le paiement. Ne laissez pas traîner : demandez à votre banque ou à PayPal jusqu’à quand vous pouvez contester.
nordvpn_billing-renewal_end = Les messages proposés ensuite demandent la fin du contrat : ne les envoyez pas si vous voulez garder l’accès.
nordvpn_billing-withdrawal = Vous vivez en France ? La loi permet aussi d’annuler un achat en ligne dans les { $days } jours, sauf exceptions. Si le service a commencé à votre demande, une part peut rester due.
nordvpn_billing-trial = Un essai gratuit devient payant s’il n’est pas annulé avant sa fin.
nordvpn_billing-same_email_store = Vérifiez que vous utilisez l’adresse e-mail de l’achat.
nordvpn_malfunction-conformity = Vous vivez en France ? Selon { $according }, un service numérique doit rester conforme au contrat pendant toute sa durée. Sinon, l’entreprise doit le rétablir ; à défaut, vous pouvez demander une baisse de prix ou la fin du contrat.
nordvpn_billing-not_by_hand = C’était un renouvellement, et le compte a expiré ? Ne repayez pas à la main : contactez d’abord le service client, selon { $according }.
nordvpn-other_seller = { $seller ->
    [shop] <b>Vous avez acheté chez un autre vendeur : c’est à lui qu’il faut réclamer.</b>
   *[other] <b>Vous avez acheté chez { $payee } : c’est à ce vendeur qu’il faut réclamer.</b>
} Demandez-lui aussi quel médiateur il propose. Ce qui suit parle surtout de NordVPN.
nordvpn-unsure_seller = Vous ne savez pas qui a vendu ? Cherchez le reçu, ou le nom sur votre relevé : c’est au vendeur qu’il faut réclamer. Ce qui suit parle surtout de NordVPN.
nordvpn-renewal_promise = Là où vous vivez, ses conditions promettent le remboursement d’un renouvellement : en entier dans les { $days } jours après le débit, en partie ensuite.
nordvpn-no_mediator_named = Ses conditions ne nomment aucun médiateur.

## Ce que les messages peuvent invoquer, et les délais

nordvpn_billing-claim_guarantee = Vos conditions (6.2) garantissent le remboursement d’un premier achat demandé dans les { $days } jours. Ma première demande respecte ce délai.
nordvpn_billing-claim_withdrawal = Par ma demande, faite dans les { $days } jours de l’achat, j’exerce mon droit de rétractation (Code de la consommation, art. L221-18). Si une exception s’applique, ou si une part reste due (art. L221-25 et L221-28), merci de me l’indiquer.
nordvpn_billing-claim_withdrawal_eu = Par ma demande, faite dans les { $days } jours de l’achat, j’exerce le droit de rétractation que prévoit la directive 2011/83/UE. Si une exception s’applique, ou si une part reste due, merci de me l’indiquer.
nordvpn_billing-claim_renewal =
    Entre trois mois et un mois avant la date limite pour refuser le renouvellement, je n’ai pas reçu l’information écrite que demande l’article L215-1 du Code de la consommation. Je mets donc fin au contrat sans frais, à la date de ma première demande écrite, comme cet article le permet. { $renewal_wish ->
        [stop] Je ne renonce pas au remboursement de la part non utilisée, que cet article prévoit dans les { $days } jours.
       *[other] Je demande le remboursement de la part non utilisée dans les { $days } jours, comme cet article le prévoit.
    }
nordvpn_billing-claim_notice = Merci de m’indiquer quand et comment vous m’avez envoyé l’information écrite que demande l’article L215-1 du Code de la consommation.
nordvpn_billing-claim_home_law = Vos conditions (15.1) me laissent la protection des règles obligatoires du pays où je vis : je vous demande de les appliquer.
nordvpn_malfunction-claim_conformity = Je demande la mise en conformité du service, due pendant toute la durée du contrat (Code de la consommation, art. L224-25-12 et suivants). À défaut, je pourrai demander une baisse de prix ou la fin du contrat.
nordvpn_connection-claim_conformity = Je demande la mise en conformité du service, due pendant toute la durée du contrat (Code de la consommation, art. L224-25-12 et suivants). À défaut, je pourrai demander une baisse de prix ou la fin du contrat.
nordvpn_billing-claim_cancel = L’article L215-1-1 du Code de la consommation demande une fonction de résiliation en ligne : merci de m’indiquer où elle se trouve.
nordvpn_billing-guarantee_until = Garantie « satisfait ou remboursé » de NordVPN, premier achat ({ $days } jours)
nordvpn_billing-withdraw_until = Rétractation d’un achat en ligne, en France ({ $days } jours)
nordvpn_billing-free_end = Fin du contrat sans frais, en France, si le renouvellement n’a pas été annoncé à temps (plus vous attendez, moins il reste à rembourser)
nordvpn_billing-withdraw_until_eu = Rétractation d’un achat en ligne, dans l’Union européenne ({ $days } jours)
nordvpn_billing-google_hours = Demande directe à Google ({ $hours } heures, selon { $according })
nordvpn_billing-renewal_terms_until = Remboursement entier d’un renouvellement, que les conditions prévoient en Allemagne, aux Pays-Bas et au Royaume-Uni ({ $days } jours après le débit)
nordvpn_billing-find_seller = Cherchez qui a vendu l’abonnement : le reçu dans vos e-mails, ou le nom sur votre relevé. Si c’est Apple, Google ou Amazon, revenez changer cette réponse : en général, c’est le vendeur qui rembourse.
nordvpn_billing-refund_days = Une fois accordé, le remboursement arrive en { $least } à { $most } jours ouvrés, selon { $according }. Regardez le relevé du moyen de paiement d’origine.
nordvpn_billing-human_review = La décision de remboursement est automatique. Après un refus, vous pouvez demander qu’une personne la revoie : les conditions le prévoient.
nordvpn_billing-price_change = Les conditions disent qu’un changement de prix est annoncé à l’avance. Si vous n’en voulez pas, elles ne prévoient qu’une chose : annuler le renouvellement.
nordvpn_billing-claim_guarantee_asked = C’était mon premier achat. Vos conditions (6.2) garantissent son remboursement s’il est demandé dans les { $days } jours : je vous demande de les appliquer à la date de ma première demande.
nordvpn_billing-claim_review = Vos conditions (6.5) me permettent de demander qu’une personne revoie ce refus.
nordvpn_billing-claim_price = Vos conditions (5.9) prévoient qu’un changement de prix est annoncé à l’avance. Si ce prix a changé, merci de m’indiquer quand et comment vous me l’avez annoncé.
nordvpn_billing-claim_renewal_terms = Vos conditions (6.3) prévoient, pour les clients qui vivent en Allemagne, aux Pays-Bas ou au Royaume-Uni, le remboursement d’un renouvellement : en entier dans les { $days } jours après le débit, en partie ensuite. C’est mon cas : je vous demande de les appliquer.
