### Belgique : les portes hors de l’entreprise, et ce que donne la loi.

be_consumerconnect = ConsumerConnect (Belgique)
    .verdict = <b>ConsumerConnect</b> (Belgique), site officiel, reçoit votre signalement et vous oriente, sans régler votre litige.
    .who = Les consommateurs en Belgique.
    .why = Ce site reçoit les signalements. Nous n’avons pas pu vérifier quelle suite leur est donnée contre une entreprise hors de l’Union européenne.
    .link = Ouvrir ConsumerConnect
be_consumerconnect-guide = Selon { $according }, il vous indique vos droits et le service compétent, et propose des lettres types.
be_consumerconnect-report = Selon { $according }, vous pouvez y déposer une plainte auprès de l’Inspection économique, un service de l’État. Elle décide d’ouvrir ou non une enquête.
be_consumerconnect-settle = Selon { $according }, l’Inspection économique ne règle pas les cas individuels.
be_consumerconnect-send = Répondez aux questions du site, puis envoyez votre signalement : les faits et leurs dates, rien de plus.

be_smc = Médiateur (Belgique)
    .verdict = <b>Le médiateur public</b> (Belgique) ne traite que les litiges avec une entreprise établie en Belgique.
    .who = Les consommateurs, contre une entreprise établie en Belgique.
    .why = L’entreprise n’est pas établie en Belgique.
    .link = Ouvrir le site du médiateur
be_smc-days = Il cherche gratuitement un accord. Une fois le dossier complet, l’issue vient en { $days } jours au plus ; si l’affaire est complexe, il peut prolonger d’autant.
be_smc-judge = Il ne traite pas une affaire déjà portée devant un juge.
be_smc-elsewhere = Contre l’entreprise elle-même, ne perdez pas de temps ici : voyez plutôt la banque, PayPal et les autres aides.
be_smc-other_seller = Acheté ailleurs que sur le site de l’entreprise ? Si ce vendeur est établi en Belgique, écrivez-lui d’abord, puis demandez au médiateur s’il prend le dossier.

be_testachats = Testachats (Belgique)
    .verdict = <b>Testachats</b>, association belge, peut transmettre la plainte de ses membres à l’entreprise, sans pouvoir la forcer.
    .who = Ses membres.
    .why = Elle peut écrire à toute entreprise, même absente de sa liste. Rien ne dit qu’une entreprise hors de l’Union européenne lui répondra.
    .link = Ouvrir la page de Testachats
be_testachats-platform = Vous remplissez un formulaire sur son site. La plainte part à l’entreprise par e-mail, à l’en-tête de Testachats.
be_testachats-public = Vous pouvez aussi rendre votre plainte publique.
be_testachats-membership = Il faut être membre. Nous n’avons pas pu vérifier le prix.
be_testachats-force = N’attendez pas d’elle qu’elle force l’entreprise à répondre.
be_testachats-price = Avant d’adhérer, regardez le prix. Demandez si elle a déjà traité un litige avec une entreprise hors de l’Union européenne.
be_testachats-company = Si l’entreprise n’est pas dans la liste, créez-la vous-même et donnez l’adresse e-mail de son support.

be_ombudsfin = Ombudsfin, banque (Belgique)
    .verdict = <b>Ombudsfin</b> (Belgique) examine un litige avec votre banque, par exemple si elle refuse de contester le paiement.
    .who = Les clients d’une banque ou d’un organisme financier dont il s’occupe.
    .why = Il regarde ce qu’a fait votre banque. Il n’agit pas sur l’entreprise.
    .link = Ouvrir le site d’Ombudsfin
be_ombudsfin-opinion = Il donne un avis sur une plainte écrite et claire contre votre banque.
be_ombudsfin-year = Il peut refuser une plainte déposée plus d’un an après votre plainte à la banque.
be_ombudsfin-court = En principe, il ne s’en occupe plus dès qu’une action en justice est engagée. Une mise en demeure (lettre qui fixe un dernier délai) n’en est pas une.
be_ombudsfin-bank_first = Envoyez d’abord une plainte écrite à votre banque. Gardez-la, avec la réponse.
be_ombudsfin-send = Sans solution, écrivez à Ombudsfin. Dites clairement ce que vous reprochez à la banque et ce que vous demandez.

be_justice_paix = Justice de paix (Belgique)
    .verdict = <b>La justice de paix</b> (Belgique) juge les demandes jusqu’à 5 000 €. Nous n’avons pas pu vérifier que son jugement serait exécuté hors de l’Union.
    .who = Les consommateurs qui vivent en Belgique.
    .why = Le droit européen vous permet de saisir le tribunal de chez vous, où que soit l’entreprise, si elle s’adresse à des clients de votre pays. Mais nous n’avons pas pu vérifier qu’un jugement serait exécuté hors de l’Union européenne.
    .link = Voir la page officielle
be_justice_paix-amount = Le juge de paix tranche les litiges jusqu’à 5 000 €.
be_justice_paix-fees = Il peut y avoir des frais de tribunal et d’huissier. Nous n’avons pas pu en vérifier le montant : demandez-le avant.
be_justice_paix-notice = Envoyez d’abord une mise en demeure (lettre qui fixe un dernier délai) : c’est conseillé, et cela peut suffire.
be_justice_paix-advice = Demandez au greffe (l’accueil du tribunal) ou à une consultation juridique si cela vaut la peine contre une entreprise hors de l’Union européenne.

be_apd = Données : APD (Belgique)
    .verdict = <b>L’APD</b> (Belgique) traite un problème de données personnelles. Elle ne fait pas rendre d’argent.
    .who = Les personnes dont les données sont en cause, en Belgique.
    .why = La loi européenne sur les données (RGPD) peut viser une entreprise hors de l’Union. Nous n’avons pas pu vérifier ce que l’APD peut faire contre celle-ci.
    .link = Ouvrir le site de l’APD
be_apd-mediation = Elle peut chercher une solution avec l’entreprise : c’est une demande de médiation, plus simple et souvent plus rapide qu’une plainte.
be_apd-complaint = Une plainte peut mener à une sanction.
be_apd-money = Elle ne peut pas vous faire verser d’indemnité.
be_apd-first = Faites d’abord votre demande à l’entreprise, par exemple une copie de vos données. Elle a en principe un mois pour répondre.
be_apd-sign = La plainte doit être datée, signée, et en français, néerlandais ou allemand. Joignez votre demande à l’entreprise.

## La loi en Belgique

be-withdrawal = En Belgique, vous pouvez annuler un achat en ligne dans les { $days } jours, sauf exceptions. Si le service a commencé à votre demande, une part peut rester due.
be-renewal = En Belgique, après un premier renouvellement automatique, vous pouvez quitter à tout moment un abonnement de service à durée fixe, sans indemnité. Le préavis ne dépasse pas { $months } mois. Cela vaut face à une entreprise qui vise le marché belge.
be-renewal_clause = En Belgique, l’entreprise doit vous signaler le renouvellement automatique avant la commande. Sinon, il n’est pas légal, et vous pouvez demander à récupérer les sommes prélevées.
