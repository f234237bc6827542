### Canada hors Québec : les portes et les droits.

ca_on_chargeback = Carte de crédit (Ontario)
    .verdict = <b>L’émetteur de la carte de crédit</b> (Ontario seulement) peut devoir annuler un paiement, si vous aviez le droit d’annuler le contrat et n’êtes pas remboursé.
    .who = Les consommateurs de l’Ontario seulement, pour un achat par carte de crédit. Une carte de débit n’y donne pas droit.
    .why = La loi s’adresse à l’émetteur de la carte (en général votre banque), pas au vendeur. Il suffit que vous ayez été en Ontario au moment de l’achat.
    .link = Annuler un contrat (Ontario)
ca_on_chargeback-reverse = Selon { $according }, vous pouvez demander à l’émetteur d’annuler ce débit, si le contrat est annulé comme la loi le permet et que rien n’est remboursé en { $days } jours.
ca_on_chargeback-conditions = Selon { $according }, il faut avoir payé plus de 50 $, par carte de crédit, et avoir annulé le contrat par écrit.
ca_on_chargeback-new_law = L’Ontario a voté une nouvelle loi en 2023. Nous n’avons pas pu vérifier si elle est en vigueur : demandez à l’émetteur quelle règle il applique.
ca_on_chargeback-cancel = Vérifiez que vous avez un motif d’annuler. Par exemple, selon { $according } : une information obligatoire manquait, ou vous n’avez pas reçu de copie du contrat. Puis annulez par écrit et gardez la preuve.
ca_on_chargeback-write = Sans remboursement, écrivez à l’émetteur dans les { $days } jours. Selon { $according }, il doit vous confirmer en { $answer } jours qu’il a reçu la demande.
ca_on_chargeback-reversal = { "[" }À garder si c’est vrai : J’étais en Ontario au moment de cet achat.] J’ai annulé ce contrat par écrit le { "[" }date de l’annulation]. { "[" }À garder si c’est vrai : L’entreprise ne m’a pas remboursé dans les 15 jours.] Je vous demande d’annuler ce débit, comme le permet la loi de l’Ontario sur la protection du consommateur.
ca_on_chargeback-sixty = Ontario, carte de crédit : demande à l’émetteur, selon { $according } ({ $days } jours, après les { $wait } jours laissés à l’entreprise ; nous comptons depuis votre réclamation, mais la règle compte depuis l’annulation du contrat)

ca_bc = Consumer Protection BC
    .verdict = <b>Consumer Protection BC</b> (Colombie-Britannique seulement) donne des formulaires pour annuler un achat en ligne dont le contrat est incomplet.
    .who = Les consommateurs de Colombie-Britannique.
    .why = La loi de la province vise toute entreprise qui vend à un client de la province. Nous n’avons pas pu vérifier ce que l’office peut obtenir d’une entreprise étrangère.
    .link = Ouvrir le site de l’office
ca_bc-cancel = S’il manque des informations obligatoires au contrat, vous pouvez l’annuler dans les { $days } jours après en avoir reçu la copie.
ca_bc-form = Remplissez le formulaire d’annulation de l’office (bouton ci-dessous) et envoyez-le à l’entreprise par e-mail. Gardez la preuve de l’envoi.
ca_bc-card = Sans remboursement après { $days } jours, demandez à l’émetteur de votre carte de crédit d’annuler ce débit. L’office a aussi un formulaire pour cela.

ca_provincial_offices = Offices des provinces (Canada)
    .verdict = <b>L’office de la consommation de votre province</b> (Canada) peut vous renseigner. Ce qu’il fait d’une plainte change d’une province à l’autre.
    .who = Les consommateurs du Canada, chacun auprès de sa province ou de son territoire.
    .why = Chaque province a sa loi. Nous n’avons pas pu vérifier ce que son office peut faire contre une entreprise étrangère.
    .link = Liste des offices
ca_provincial_offices-find = Trouvez l’office de votre province dans la liste du gouvernement du Canada (bouton ci-dessous, en anglais).
ca_provincial_offices-ask = Demandez-lui s’il accepte une plainte contre une entreprise établie à l’étranger, et ce qu’il en fait.

ca_obsi = Ombudsman bancaire (OSBI)
    .verdict = <b>L’ombudsman des services bancaires</b> (OSBI, Canada) examine votre plainte contre la banque, si elle refuse de vous aider. C’est gratuit.
    .who = Les clients d’une banque, ou d’un autre établissement qui participe à ce service.
    .why = Il n’agit pas sur l’entreprise. Il regarde si votre banque a bien traité votre demande.
    .link = Ouvrir le site de l’OSBI
ca_obsi-card = Il traite les litiges de carte de crédit, par exemple une rétrofacturation (le retour d’un paiement) ou un paiement non autorisé.
ca_obsi-recommend = Il entend les deux côtés, puis recommande une solution.
ca_obsi-late = N’attendez pas : la plainte doit arriver dans les { $days } jours après la réponse finale de la banque.
ca_obsi-bank = Plaignez-vous d’abord à la banque, par écrit. Elle a { $days } jours pour vous aider.
ca_obsi-file = Si sa réponse finale ne vous satisfait pas, ou si ce délai est passé, vérifiez sur le site qu’elle participe, puis déposez votre plainte.

ca_small_claims = Petites créances (Canada)
    .verdict = <b>Le tribunal des petites créances</b> (Canada, hors Québec) change d’une province à l’autre. Nous n’avons pas pu vérifier qu’il serve contre une entreprise étrangère.
    .who = Les consommateurs du Canada, hors Québec.
    .why = Demandez au tribunal de votre province s’il accepte l’affaire. Nous n’avons pas pu vérifier qu’une décision canadienne serait exécutée là où l’entreprise est établie.
ca_small_claims-ontario = En Ontario, le tribunal juge jusqu’à 50 000 $, depuis octobre 2025.
ca_small_claims-bc = En Colombie-Britannique, un tribunal en ligne (Civil Resolution Tribunal) traite le plus souvent les litiges jusqu’à 5 000 $. Au-delà et jusqu’à 35 000 $, c’est la Cour provinciale.
ca_small_claims-alberta = En Alberta, le plafond est de 100 000 $, selon { $according }.
ca_small_claims-registry = Avant tout, demandez au greffe (l’accueil du tribunal) les frais, les formulaires, et comment envoyer une demande à l’étranger.
ca_small_claims-weigh = Comparez ces frais à la somme en jeu. C’est un dernier recours.

ca_opc_privacy = Vie privée (Canada)
    .verdict = <b>Le Commissariat à la protection de la vie privée</b> (Canada) reçoit les plaintes sur l’usage de vos données personnelles.
    .who = Toute personne au Canada dont une entreprise utilise les données.
    .why = La loi fédérale vaut aussi pour les données qui passent une frontière. Nous n’avons pas pu vérifier ce que le Commissariat peut obtenir d’une entreprise étrangère.
    .link = Ouvrir le site
ca_opc_privacy-investigate = Il examine si vos droits sur vos données ont été respectés, et cherche d’abord une solution simple.
ca_opc_privacy-money = N’attendez pas de lui le remboursement d’un abonnement.
ca_opc_privacy-company = Essayez d’abord de régler la question avec l’entreprise, par écrit.
ca_opc_privacy-file = Si cela ne suffit pas, déposez une plainte contre une entreprise (bouton ci-dessous, en anglais).

ca-ontario = En Ontario, selon { $according }, un contrat conclu sur internet peut s’annuler dans les { $missing } jours après en avoir reçu la copie, si des informations obligatoires manquaient à la commande. Si la copie n’a pas été remise à temps, c’est dans les { $copy } jours après l’achat. Si le vendeur a usé d’une pratique déloyale, c’est dans l’année.
ca-bc = En Colombie-Britannique, un contrat conclu en ligne auquel il manque des informations obligatoires peut s’annuler dans les { $days } jours après en avoir reçu la copie.
ca-card = Selon { $according }, presque toutes les provinces donnent le droit de faire annuler un débit par carte de crédit. Les exceptions : le Nouveau-Brunswick, l’Île-du-Prince-Édouard et les territoires. Chaque province a ses conditions et son délai.
