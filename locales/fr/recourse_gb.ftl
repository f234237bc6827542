### Royaume-Uni : les portes et les droits.

uk_section75 = Carte de crédit (section 75)
    .verdict = <b>L’émetteur de la carte de crédit</b> (Royaume-Uni, « section 75 ») peut devoir vous rembourser un achat de 100 à 30 000 £.
    .who = Les titulaires d’une carte de crédit, pour un achat de 100 à 30 000 £, en Angleterre, en Écosse et au pays de Galles.
    .why = La loi s’adresse à l’émetteur de la carte (en général votre banque), pas au vendeur. Mais si une autre société a encaissé le paiement, il peut refuser : nous n’avons pas pu le vérifier pour cette entreprise.
    .link = Voir la page de MoneyHelper
uk_section75-liable = L’émetteur répond avec le vendeur si le service n’a pas été fourni, ou s’il n’est pas ce qui était annoncé.
uk_section75-range = Une carte de débit n’y donne pas droit, ni un achat de moins de 100 £. Dans ces cas, demandez à la banque une rétrofacturation (« chargeback », le retour du paiement).
uk_section75-between = Selon { $according }, ce droit peut se perdre quand une autre société, comme PayPal, encaisse le paiement pour le vendeur.
uk_section75-claim = Demandez à l’émetteur un remboursement au titre de la « section 75 ». Joignez vos preuves.
uk_section75-answer = Il doit vous répondre en { $weeks } semaines. S’il refuse, ou s’il tarde plus, vous pouvez vous plaindre au Financial Ombudsman Service.
uk_section75-liable_with = { "[" }À garder pour un achat de 100 à 30 000 £ payé par carte de crédit : Cette demande se fonde aussi sur l’article 75 du Consumer Credit Act 1974. Vous répondez avec le vendeur d’un service non fourni, ou présenté de façon trompeuse.]

uk_ukicc = UKICC (achats à l’étranger)
    .verdict = <b>Le UK International Consumer Centre</b> (Royaume-Uni) conseille gratuitement sur un achat à l’étranger. Il n’a pas d’accord avec tous les pays.
    .who = Les consommateurs du Royaume-Uni, pour un achat à un vendeur étranger.
    .why = Il dit aider pour des achats faits partout dans le monde. Ses pages que nous avons lues datent de 2022 et 2023 : demandez-lui s’il accepte votre dossier.
    .link = Ouvrir le site du UKICC
uk_ukicc-advise = Selon { $according }, il explique vos droits et peut passer par un organisme de l’autre pays, s’il a un accord avec lui.
uk_ukicc-agreements = Le pays où l’entreprise est établie n’est pas parmi les accords cités en 2022 ({ $according }).
uk_ukicc-ask = Envoyez-lui votre réclamation écrite et la réponse de l’entreprise, et demandez s’il peut vous aider.

uk_citizens_advice = Citizens Advice
    .verdict = <b>Citizens Advice</b> (Angleterre et pays de Galles) vous conseille gratuitement, sans pouvoir forcer l’entreprise.
    .who = Les consommateurs d’Angleterre et du pays de Galles. Pour l’Écosse et l’Irlande du Nord, nous n’avons rien pu vérifier.
    .why = Nous n’avons pas pu vérifier ce que ce service peut contre une entreprise étrangère.
    .link = Ouvrir Citizens Advice
uk_citizens_advice-advise = Le service vous dit vos droits, vous donne des modèles de lettres, et transmet certains cas aux services de contrôle (Trading Standards).
uk_citizens_advice-individual = Trading Standards ne règle pas le litige d’une personne.
uk_citizens_advice-call = Appelez le { $phone } (gratuit), ou écrivez par le site (bouton ci-dessous).
uk_citizens_advice-bring = Ayez sous la main vos messages, leurs dates et la preuve du paiement.

uk_fos = Financial Ombudsman Service
    .verdict = <b>Le Financial Ombudsman Service</b> (Royaume-Uni) examine votre plainte contre la banque, si elle refuse de vous aider. C’est gratuit.
    .who = Les clients d’une banque ou d’un émetteur de carte au Royaume-Uni.
    .why = Il n’agit pas sur l’entreprise. S’il juge que la banque vous a mal traité, il peut lui demander de réparer.
    .link = Ouvrir le site du FOS
uk_fos-card = Il traite les plaintes sur les cartes et les paiements, comme une demande de rétrofacturation (chargeback) ou de « section 75 » mal traitée.
uk_fos-late = N’attendez pas : il faut le saisir dans les { $months } mois après la réponse finale de la banque.
uk_fos-bank = Plaignez-vous d’abord à la banque. Elle a { $weeks } semaines pour répondre.
uk_fos-contact = Si sa réponse ne vous satisfait pas, ou si ce délai est passé, remplissez le formulaire du site, ou appelez.

uk_cma = CMA (signalement)
    .verdict = <b>La CMA</b> (autorité de la concurrence du Royaume-Uni) reçoit votre signalement, sans régler votre litige.
    .who = Toute personne qui pense qu’une entreprise ne respecte pas le droit britannique.
    .why = Elle peut infliger des amendes pour des pratiques déloyales. Nous n’avons pas pu vérifier ce qu’elle peut contre une entreprise étrangère.
    .link = Signaler à la CMA
uk_cma-report = Elle reçoit les signalements de pratiques trompeuses et de clauses déloyales.
uk_cma-individual = Elle n’agit pas pour une personne et ne répond pas en détail à chaque plainte.
uk_cma-form = Remplissez son formulaire (bouton ci-dessous) : décrivez les faits, leur effet, et joignez vos preuves.

uk_small_claims = Petits litiges (Angleterre)
    .verdict = <b>La procédure « small claims »</b> (Angleterre et pays de Galles) juge les petits litiges. Contre une entreprise étrangère, rien n’est sûr.
    .who = Les consommateurs d’Angleterre et du pays de Galles. L’Écosse et l’Irlande du Nord ont leurs propres procédures.
    .why = Nous n’avons pas pu vérifier que sa décision serait exécutée à l’étranger.
    .link = Voir la page de gov.uk
uk_small_claims-limit = La procédure va jusqu’à 10 000 £. Vous pouvez présenter votre affaire vous-même, sans avocat.
uk_small_claims-mediation = Si l’entreprise conteste, le tribunal organise une médiation gratuite par téléphone, d’une heure au plus. Elle est parfois obligatoire : si vous n’y venez pas, le juge peut rejeter votre demande ou vous faire payer les frais.
uk_small_claims-abroad = La demande en ligne vise un adversaire qui a une adresse en Angleterre ou au pays de Galles ; pour un autre, l’accord du tribunal peut être nécessaire ({ $according }).
uk_small_claims-fees = En 2025, selon { $according }, les frais étaient de 35 £ pour une demande jusqu’à 300 £, de 50 £ jusqu’à 500 £ et de 70 £ jusqu’à 1 000 £.
uk_small_claims-letter = Envoyez d’abord une lettre intitulée « Letter before claim » : les faits, la somme, et un délai pour répondre ({ $days } jours, le plus souvent).
uk_small_claims-advice = Avant de payer des frais, demandez conseil : Citizens Advice peut dire si cette voie a un sens contre une entreprise étrangère.

uk_ico = ICO (données personnelles)
    .verdict = <b>L’ICO</b> (Royaume-Uni) reçoit les plaintes sur l’usage de vos données personnelles.
    .who = Toute personne au Royaume-Uni dont une entreprise utilise les données.
    .why = Nous n’avons pas pu vérifier ce que l’ICO peut contre une entreprise établie à l’étranger.
    .link = Ouvrir le site de l’ICO
uk_ico-consider = L’ICO peut dire si la loi a été respectée, et demander à l’entreprise de mieux répondre.
uk_ico-serious = Il se concentre sur les cas où le préjudice est grave, et l’attente peut durer des mois.
uk_ico-money = N’attendez pas de lui le remboursement d’un abonnement.
uk_ico-company = Écrivez d’abord à l’entreprise, et relancez-la si elle n’a pas répondu après { $days } jours.
uk_ico-within = Puis déposez la plainte, dans les { $months } mois après votre dernier échange avec elle.

gb-withdrawal = Au Royaume-Uni, selon { $according }, un service acheté en ligne peut s’annuler dans les { $days } jours après l’achat, sans donner de raison. Si le service a commencé à votre demande, une part du prix peut rester due. Pour un contenu numérique fourni tout de suite, ce droit se perd si vous y avez renoncé en l’achetant.
gb-subscriptions = Les nouvelles règles britanniques sur les abonnements (Digital Markets, Competition and Consumers Act 2024) ne s’appliquent pas encore : elles sont annoncées pour le printemps 2027. Ne comptez pas sur elles pour un litige d’aujourd’hui.
