### États-Unis : les portes et les droits.

us_fcba = Carte de crédit (loi FCBA)
    .verdict = <b>L’émetteur de la carte de crédit</b> (États-Unis) doit examiner une erreur signalée par écrit dans les { $days } jours après le relevé.
    .who = Les titulaires d’une carte de crédit aux États-Unis. Une carte de débit n’y donne pas droit.
    .why = La loi fédérale (Fair Credit Billing Act) oblige l’émetteur de la carte (en général votre banque) à examiner votre demande, quel que soit le vendeur. Elle ne dit pas qu’il vous donnera raison.
    .link = Voir la page du CFPB
us_fcba-errors = La loi vise un paiement non autorisé, une erreur de calcul, un service qui n’a pas été fourni comme convenu, ou un remboursement accordé mais jamais crédité.
us_fcba-investigate = L’émetteur confirme en { $days } jours qu’il a reçu la lettre. Puis il tranche en deux périodes de facturation, { $most } jours au plus. S’il refuse, il vous dit pourquoi par écrit.
us_fcba-quality = Elle ne vise pas un désaccord sur la qualité d’un service que vous avez accepté.
us_fcba-write = Écrivez à l’adresse « billing inquiries » de votre relevé, pas à celle des paiements, de préférence en recommandé. Un appel ne suffit pas à garder ce droit.
us_fcba-statement = La lettre doit arriver dans les { $days } jours après l’envoi du premier relevé où figure le paiement. Par prudence, nous comptons depuis le paiement. Si cette date est passée, regardez celle de votre relevé : il reste peut-être du temps.
us_fcba-billing_error = Cette lettre est un avis d’erreur de facturation (« billing error notice ») au sens du Fair Credit Billing Act (15 U.S.C. 1666). Je vous demande d’examiner ce paiement et de me communiquer votre décision par écrit.
us_fcba-account = Titulaire de la carte : { "[" }nom et adresse postale, comme sur le relevé]. Compte : { "[" }numéro du compte, au moins ses quatre derniers chiffres]. Montant contesté : { "[" }le montant du relevé, s’il diffère]
us_fcba-sixty = Lettre à l’émetteur de la carte de crédit, droit américain ({ $days } jours ; par prudence, comptés depuis le paiement : la loi compte depuis l’envoi du premier relevé, qui vient plus tard)

us_ftc = FTC (signalement)
    .verdict = <b>La FTC</b> (autorité fédérale, États-Unis) reçoit votre signalement contre toute entreprise, sans régler votre litige.
    .who = Tout le monde.
    .why = Vous pouvez lui signaler une entreprise où qu’elle soit établie. Cela sert à ses enquêtes, pas à vous faire rembourser.
    .link = Signaler à la FTC
us_ftc-report = Elle met votre signalement dans une base que consultent de nombreux services d’enquête, aux États-Unis et ailleurs.
us_ftc-individual = Elle ne règle pas le litige d’une personne.
us_ftc-send = Remplissez son formulaire (bouton ci-dessous, en anglais) et gardez le numéro de votre signalement.

us_state_ag = Procureur général de l’État
    .verdict = <b>Le procureur général de votre État</b> (États-Unis) reçoit les plaintes de consommateurs. Certains proposent une médiation.
    .who = Les consommateurs des États-Unis, chacun auprès de son État.
    .why = Nous n’avons pas pu vérifier ce qu’il peut contre une entreprise étrangère.
    .link = Trouver mon procureur général
us_state_ag-mediate = Dans certains États, une personne neutre cherche un accord entre l’entreprise et vous. Le procureur peut aussi enquêter.
us_state_ag-force = La médiation dépend de la bonne volonté de l’entreprise.
us_state_ag-find = Trouvez votre État (bouton ci-dessous, en anglais), puis sa page pour les consommateurs.
us_state_ag-send = Déposez-y votre plainte, avec vos messages, leurs dates et la preuve du paiement.

us_cfpb = CFPB (contre la banque)
    .verdict = <b>Le CFPB</b> (agence fédérale, États-Unis) transmet à la banque votre plainte contre elle, et lui demande d’y répondre.
    .who = Les clients d’une banque ou d’un émetteur de carte aux États-Unis.
    .why = Il n’agit pas sur l’entreprise, mais sur votre banque ou l’émetteur de votre carte.
    .link = Ouvrir le site du CFPB
us_cfpb-forward = Il transmet votre plainte à la banque, qui répond en général en { $days } jours, parfois en { $most }.
us_cfpb-today = Nous n’avons pas pu vérifier combien de temps l’agence met aujourd’hui.
us_cfpb-submit = Déposez la plainte sur son site (bouton ci-dessous) : dites ce que vous avez demandé à la banque, et ce qu’elle a répondu.

us_bbb = Better Business Bureau (BBB)
    .verdict = <b>Le Better Business Bureau</b> (États-Unis, organisme privé) transmet gratuitement votre plainte à l’entreprise, qui est libre de répondre.
    .who = Les clients d’une entreprise, aux États-Unis.
    .why = Nous n’avons pas pu vérifier qu’il accepte une plainte contre une entreprise établie à l’étranger.
    .link = Voir la page du BBB
us_bbb-forward = Il transmet la plainte dans les { $forwarded } jours ouvrables et demande une réponse sous { $answer } jours.
us_bbb-force = Il n’a aucun pouvoir sur l’entreprise.
us_bbb-file = Cherchez l’entreprise sur le site du BBB, puis déposez votre plainte. L’entreprise en recevra le texte : n’y mettez ni mot de passe, ni numéro de carte.

us-withdrawal = Aux États-Unis, la règle fédérale qui permet de changer d’avis (« Cooling-Off Rule ») ne couvre pas un achat fait entièrement en ligne. Il reste ce que promet l’entreprise, et peut-être la loi de votre État.
us-subscription = Aux États-Unis, une loi fédérale (Restore Online Shoppers’ Confidence Act) oblige l’entreprise qui vend un abonnement en ligne à en dire clairement les conditions avant le paiement. L’entreprise doit aussi obtenir votre accord exprès, et offrir un moyen simple d’arrêter les prélèvements. Certains États, dont la Californie, ont aussi leurs propres règles.
