### Québec : les portes hors de l’entreprise, et ce que donne la loi.

qc_retro_lpc = Carte : loi du Québec
    .verdict = <b>L’émetteur de votre carte de crédit</b> (loi du Québec) peut devoir vous rembourser, si vous avez annulé le contrat pour un motif que la loi prévoit.
    .who = Les consommateurs du Québec qui ont payé par carte de crédit. Une carte de débit ne suffit pas.
    .why = La loi s’impose à l’émetteur de votre carte (en général votre banque), même si l’entreprise est à l’étranger. Il faut remplir toutes ses conditions.
    .link = Voir la page de l’Office
qc_retro_lpc-credit = L’émetteur confirme en { $answer } jours qu’il a reçu votre demande. Si les conditions sont réunies, il vous crédite la somme en { $days } jours, ou en deux relevés complets si c’est plus court.
qc_retro_lpc-reason = Changer d’avis ne suffit pas. Il faut un motif de la loi, par exemple : des renseignements obligatoires manquaient, le contrat n’a pas été remis dans les { $days } jours, le service n’a pas été fourni.
qc_retro_lpc-soon = Le temps pour annuler est court. Selon { $according }, c’est { $days } jours après avoir reçu le service ou votre exemplaire du contrat. Demandez à l’Office le délai qui vaut pour votre motif.
qc_retro_lpc-cancel = Annulez d’abord le contrat par écrit auprès de l’entreprise, en donnant votre motif. Gardez la preuve et la date.
qc_retro_lpc-wait = Sans remboursement { $wait } jours après l’annulation, vous avez { $days } jours pour écrire à l’émetteur de la carte.
qc_retro_lpc-contents = Complétez la lettre avec ce que la loi demande : titulaire, numéro et expiration de la carte ; date du contrat ; sommes débitée et à rembourser ; motif ; date de l’annulation et façon dont vous l’avez envoyée. N’écrivez jamais le numéro de carte dans cette conversation.
qc_retro_lpc-law = Rétrofacturation, loi du Québec ({ $days } jours après votre première réclamation écrite : { $wait } jours laissés à l’entreprise, puis { $ask } jours. La loi compte depuis l’annulation du contrat)
qc_retro_lpc-right = Je demande la rétrofacturation prévue aux articles 54.8 et suivants de la Loi sur la protection du consommateur.
qc_retro_lpc-cancelled = J’ai annulé le contrat le { "[" }date de l’annulation], par { "[" }e-mail, courrier…], pour ce motif : { "[" }motif prévu par la loi]. { "[" }À garder si c’est vrai : L’entreprise ne m’a pas remboursé dans les 15 jours.]

qc_opc = OPC (Québec)
    .verdict = <b>L’Office de la protection du consommateur</b> (Québec) enregistre votre plainte et vous guide. Il n’agit pas à votre place.
    .who = Les personnes qui vivent au Québec.
    .why = Nous n’avons pas pu vérifier ce qu’il peut faire contre une entreprise hors du Canada.
    .link = Ouvrir le site de l’Office
qc_opc-record = Un agent vous écoute et peut enregistrer votre plainte. Elle sert à surveiller l’entreprise.
qc_opc-kit = Il peut vous remettre une trousse : ce que dit la loi, et un modèle de mise en demeure (lettre qui fixe un dernier délai).
qc_opc-instead = Il n’intervient pas à votre place : c’est à vous de faire les démarches. Il donne la priorité aux infractions graves.
qc_opc-call = Appelez le { $phone } et parlez à un agent. Demandez aussi vos motifs et vos délais pour annuler le contrat.

qc_parle = Parle consommation (Québec)
    .verdict = <b>Parle consommation</b> (Québec) aide à négocier en ligne, gratuitement, mais seulement avec les entreprises participantes.
    .who = Les consommateurs du Québec, contre une entreprise participante.
    .why = Seules les entreprises inscrites y participent. Pour celle-ci, nous n’avons pas pu vérifier qu’elle en fait partie.
    .link = Voir la page de l’Office
qc_parle-negotiate = Vous proposez une solution en ligne et l’entreprise répond. Au besoin, un médiateur aide.
qc_parle-participants = Sans participation de l’entreprise, rien n’est possible ici.
qc_parle-ask = On n’y entre que par l’Office : en l’appelant, demandez si l’entreprise participe.

qc_petites_creances = Petites créances (Québec)
    .verdict = <b>Les petites créances</b> (Québec) jugent jusqu’à 15 000 $, en général sans avocat. Nous n’avons pas pu vérifier que le jugement serait exécuté à l’étranger.
    .who = Les consommateurs du Québec.
    .why = Le tribunal juge ce type de litige. Nous n’avons pas pu vérifier qu’un jugement serait exécuté dans le pays de l’entreprise.
    .link = Voir la page de l’Office
qc_petites_creances-amount = Vous pouvez demander jusqu’à 15 000 $, sans compter les intérêts, ou l’annulation d’un contrat.
qc_petites_creances-alone = En général, vous vous y présentez vous-même, sans avocat.
qc_petites_creances-fees = Il y a des frais : nous n’avons pas pu en vérifier le montant. Demandez-le avant au greffe (l’accueil du tribunal).
qc_petites_creances-notice = Envoyez d’abord à l’entreprise une mise en demeure (lettre qui fixe un dernier délai).
qc_petites_creances-advice = Demandez à l’Office ou au greffe si cela vaut la peine contre une entreprise hors du Canada.

qc_option_conso = Option consommateurs (Québec)
    .verdict = <b>Option consommateurs</b>, association du Québec, informe et conseille, sans pouvoir forcer l’entreprise.
    .who = Les consommateurs du Québec.
    .why = Nous n’avons pas pu vérifier qu’elle écrit elle-même à une entreprise étrangère.
    .link = Ouvrir son site
qc_option_conso-inform = Selon { $according }, elle explique vos droits sur les abonnements en ligne.
qc_option_conso-model = Elle publie un modèle de demande de rétrofacturation (le retour d’un paiement), pour une carte de crédit.
qc_option_conso-force = N’attendez pas d’elle qu’elle force l’entreprise à répondre.
qc_option_conso-ask = Demandez-lui si elle aide dans un cas comme le vôtre, et à quel prix : nous n’avons pas pu le vérifier.

qc_cai = Données : CAI (Québec)
    .verdict = <b>La CAI</b> (Québec) reçoit une plainte sur vos renseignements personnels. Elle ne fait pas rendre d’argent.
    .who = Les personnes dont les renseignements sont en cause.
    .why = Nous n’avons pas pu vérifier ce qu’elle peut faire contre une entreprise établie à l’étranger.
    .link = Ouvrir le site de la CAI
qc_cai-complaint = Elle peut enquêter sur une plainte, puis recommander ou ordonner à l’entreprise de respecter la loi.
qc_cai-money = Elle ne peut pas vous accorder de compensation en argent.
qc_cai-first = Essayez d’abord de régler le problème avec le responsable des renseignements personnels de l’entreprise. Écrivez ensuite votre plainte sur le formulaire.
qc_cai-refused = L’entreprise refuse de vous donner ou de corriger vos renseignements ? Ce recours-là se demande à la CAI dans les { $days } jours suivant le refus.

## La loi au Québec

qc-cancel = Au Québec, vous pouvez annuler un achat fait en ligne si l’entreprise a manqué à certaines obligations : renseignements absents, contrat non remis, service non fourni… Les délais sont courts : demandez à l’Office de la protection du consommateur. Changer d’avis ne suffit pas.
qc-restitution = Au Québec, depuis le 12 juin 2026, une entreprise qui a facturé une somme contre la Loi sur la protection du consommateur doit la rendre au consommateur qui le demande.
qc-online = Au Québec, selon { $according }, l’entreprise doit offrir en ligne un moyen facile de mettre fin à l’abonnement, et prévenir avant la fin d’un essai ou d’un prix réduit. La plus grande partie de cette loi est en vigueur depuis le 12 septembre 2026.
qc-end_notice = Au Québec, selon { $according }, pour un service fourni à distance pendant plus de { $last } jours, l’entreprise doit vous rappeler par écrit la date de fin du contrat, entre { $first } et { $last } jours avant. Nous n’avons pas pu vérifier que cela vaut pour un abonnement comme le vôtre.
