### Luxembourg : les portes hors de l’entreprise, et ce que donne la loi.

lu_mediateur = Médiateur (Luxembourg)
    .verdict = <b>Le médiateur de la consommation</b> (Luxembourg) ne traite que les litiges avec un professionnel établi au Luxembourg.
    .who = Les consommateurs de l’Union, contre un professionnel établi au Luxembourg.
    .why = L’entreprise n’est pas établie au Luxembourg.
    .link = Ouvrir le site du médiateur
lu_mediateur-days = Il cherche gratuitement un accord. L’issue vient en { $days } jours, parfois plus.
lu_mediateur-pending = Il peut refuser une demande faite plus d’un an après la réclamation, ou un litige déjà porté ailleurs.
lu_mediateur-elsewhere = Contre l’entreprise elle-même, ne perdez pas de temps ici : voyez plutôt la banque, PayPal et les autres aides.
lu_mediateur-other_seller = Acheté ailleurs que sur le site de l’entreprise ? Si ce vendeur est établi au Luxembourg, écrivez-lui d’abord, puis saisissez le médiateur dans l’année.

lu_ulc = ULC, association (Luxembourg)
    .verdict = <b>L’ULC</b>, association luxembourgeoise de consommateurs, aide ses membres dans leurs litiges, sans pouvoir forcer l’entreprise.
    .who = Ses membres.
    .why = Nous n’avons pas pu vérifier qu’elle s’occupe d’une entreprise hors de l’Union européenne.
    .link = Voir la page de l’ULC
lu_ulc-help = Elle donne des informations et une aide juridique personnelle. Elle dit traiter tout sujet de consommation, dont la vente à distance.
lu_ulc-force = N’attendez pas d’elle qu’elle force une entreprise hors de l’Union européenne à répondre.
lu_ulc-renewal = Il faut payer une cotisation annuelle, reconduite automatiquement tant que vous ne l’arrêtez pas.
lu_ulc-ask = Avant d’adhérer, demandez si elle traite un litige avec une entreprise hors de l’Union européenne, et à quel prix.
lu_ulc-join = L’adhésion compte dès que le paiement est reçu. Ensuite, vous pouvez demander cette aide sans délai.

lu_justice_paix = Justice de paix (Luxembourg)
    .verdict = <b>La justice de paix</b> (Luxembourg) juge jusqu’à 15 000 €. Sa procédure la plus simple ne sert pas contre une entreprise établie ailleurs.
    .who = Les consommateurs qui vivent au Luxembourg.
    .why = Le droit européen vous permet de saisir le tribunal de chez vous, où que soit l’entreprise, si elle s’adresse à des clients de votre pays. Mais nous n’avons pas pu vérifier qu’un jugement serait exécuté hors de l’Union européenne.
    .link = Voir la page officielle
lu_justice_paix-amount = Le juge de paix tranche les litiges jusqu’à 15 000 €.
lu_justice_paix-order = La procédure la plus simple (l’ordonnance de paiement) exige que l’autre partie ait son domicile ou sa résidence au Luxembourg.
lu_justice_paix-bailiff = Contre cette entreprise, il faut donc passer par un huissier. Nous n’avons pas pu en vérifier le prix.
lu_justice_paix-notice = Envoyez d’abord une mise en demeure (lettre qui fixe un dernier délai) : cela peut suffire.
lu_justice_paix-advice = Demandez au greffe (l’accueil du tribunal) ou à une consultation juridique si cela vaut la peine contre une entreprise hors de l’Union européenne.

lu_cnpd = Données : CNPD (Luxembourg)
    .verdict = <b>La CNPD</b> (Luxembourg) reçoit une réclamation sur vos données personnelles. Ce n’est pas une voie de remboursement.
    .who = Les personnes dont les données sont en cause.
    .why = La loi européenne sur les données (RGPD) peut viser une entreprise hors de l’Union. Nous n’avons pas pu vérifier ce que la CNPD peut faire contre celle-ci.
    .link = Voir la page officielle
lu_cnpd-complaint = Vous pouvez la saisir si l’entreprise n’a pas répondu à votre demande sur vos données, ou si elle fait obstacle à votre demande.
lu_cnpd-money = N’attendez pas d’elle un remboursement : elle s’occupe de vos données.
lu_cnpd-first = Faites d’abord votre demande par écrit à l’entreprise, par exemple une copie de vos données. Elle a en principe un mois pour répondre.
lu_cnpd-then = Sans réponse, suivez la page officielle (bouton ci-dessous) et joignez votre demande.

## La loi au Luxembourg

lu-withdrawal = Au Luxembourg comme dans toute l’Union, vous pouvez annuler un achat en ligne dans les { $days } jours, sauf exceptions. Si le service a commencé à votre demande, une part peut rester due.
