### Suisse : les portes hors de l’entreprise, et ce que donne la loi.

ch_ombud_ecommerce = Médiation e-commerce (Suisse)
    .verdict = <b>Le service de médiation e-commerce</b> (Suisse) aide gratuitement après un achat en ligne, sans pouvoir imposer de solution.
    .who = Les personnes qui ont acheté en ligne et n’ont pas trouvé d’accord avec l’entreprise.
    .why = Sa page ne limite pas son aide aux entreprises suisses. Mais rien n’oblige une entreprise étrangère à lui répondre.
    .link = Ouvrir le site du service
ch_ombud_ecommerce-recommend = Il examine vos échanges et fait une recommandation : une solution proposée aux deux parties.
ch_ombud_ecommerce-limits = Il conseille et propose. Il ne remplace pas un avocat.
ch_ombud_ecommerce-deadlines = Les délais continuent de courir : c’est à vous de les surveiller.
ch_ombud_ecommerce-form = Envoyez votre demande par son formulaire en ligne, avec vos échanges avec l’entreprise. Expliquez pourquoi vous n’êtes pas d’accord.
ch_ombud_ecommerce-abroad = Demandez dès le début s’il prend un dossier contre une entreprise établie à l’étranger.

ch_frc = FRC (Suisse romande)
    .verdict = <b>La FRC</b>, association de consommateurs de Suisse romande, conseille ses membres, sans pouvoir forcer l’entreprise.
    .who = Ses membres, en Suisse romande.
    .why = Nous n’avons pas pu vérifier qu’elle écrit à une entreprise hors de Suisse.
    .link = Ouvrir le site de la FRC
ch_frc-help = Selon { $according }, les organisations de consommateurs donnent à leurs membres des conseils et une aide juridique.
ch_frc-force = N’attendez pas d’elle qu’elle force une entreprise établie à l’étranger à répondre.
ch_frc-ask = Avant d’adhérer, demandez le prix, et si elle aide dans un litige avec une entreprise établie hors de Suisse.

ch_seco = SECO (Suisse)
    .verdict = <b>Le SECO</b>, service de l’État (Suisse), reçoit les plaintes pour pratiques déloyales. Il ne règle pas votre litige.
    .who = Les personnes en Suisse qui s’estiment lésées par une pratique commerciale déloyale.
    .why = Nous n’avons pas pu vérifier qu’il a une autorité partenaire dans le pays de l’entreprise.
    .link = Ouvrir le site (en allemand)
ch_seco-abroad = Pour une entreprise établie à l’étranger, il peut transmettre votre plainte à l’autorité partenaire de son pays.
ch_seco-many = Il peut agir en justice quand une pratique touche plusieurs personnes. Chaque plainte l’aide à le montrer.
ch_seco-settle = Il ne peut pas obtenir votre remboursement : c’est à vous de faire valoir vos droits.
ch_seco-form = Remplissez son formulaire de plainte (bouton ci-dessous) et décrivez la pratique avec précision.
ch_seco-name = Signez de votre nom : il ne traite pas les plaintes anonymes.

ch_bank_ombud = Ombudsman des banques (Suisse)
    .verdict = <b>L’ombudsman des banques</b> (Suisse) examine gratuitement un litige avec votre banque, par exemple si elle refuse de contester le paiement.
    .who = Les clients d’une banque membre de l’Association suisse des banquiers, ou affiliée à elle.
    .why = Il agit auprès de votre banque, pas de l’entreprise. Si votre carte vient d’un autre émetteur, nous n’avons pas pu vérifier qu’il peut aider.
    .link = Ouvrir le site de l’ombudsman
ch_bank_ombud-mediate = Il peut demander l’avis de la banque. S’il voit des signes d’une faute, il peut tenter une médiation.
ch_bank_ombud-judge = Il ne juge pas et n’impose rien.
ch_bank_ombud-member = Si votre carte n’est pas celle d’une banque, demandez à l’émetteur à quel organe de médiation il est affilié.
ch_bank_ombud-bank_first = Exposez d’abord votre réclamation par écrit à la banque, et laissez-lui le temps de répondre.
ch_bank_ombud-consent = Écrivez ensuite à l’ombudsman, avec des copies. Il aura besoin de votre accord pour parler à la banque.

ch_conciliation = Autorité de conciliation
    .verdict = <b>L’autorité de conciliation</b> (Suisse) peut trancher jusqu’à 2 000 francs. Nous n’avons pas pu vérifier que sa décision serait exécutée à l’étranger.
    .who = Les consommateurs qui vivent en Suisse.
    .why = Pour un achat courant, la loi suisse permet d’agir à votre domicile si l’entreprise s’adresse à des clients en Suisse. Mais nous n’avons pas pu vérifier qu’une décision serait exécutée dans le pays de l’entreprise.
ch_conciliation-small = Elle tente un accord. Jusqu’à 2 000 francs, elle peut décider si vous le demandez. Jusqu’à 10 000 francs, elle peut proposer une décision, que chacun peut refuser.
ch_conciliation-present = Selon { $according }, il faut y venir en personne.
ch_conciliation-fees = Une avance de frais peut être demandée. À Zurich, selon { $according }, c’est 250 à 420 francs pour un litige de 1 000 à 10 000 francs.
ch_conciliation-find = Demandez à votre commune quelle autorité est compétente, ses frais et son formulaire. Selon le canton, c’est aussi le juge de paix.
ch_conciliation-weigh = Demandez-lui aussi si cela a un sens contre une entreprise établie à l’étranger.

ch_pfpdt = Données : PFPDT (Suisse)
    .verdict = <b>Le PFPDT</b> (préposé fédéral à la protection des données, Suisse) reçoit une dénonciation, c’est-à-dire un signalement. Il ne règle pas les litiges d’argent.
    .who = Les personnes en Suisse, pour leurs données.
    .why = Nous n’avons pas pu vérifier ce qu’il fait contre une entreprise établie à l’étranger.
    .link = Ouvrir le site (en allemand)
ch_pfpdt-report = Il examine une dénonciation précise et complète, s’il y voit assez de signes d’une violation importante.
ch_pfpdt-rights = Il n’exerce pas vos droits à votre place, et ne fait pas verser d’indemnité. Rien ne l’oblige à ouvrir une procédure.
ch_pfpdt-first = Adressez d’abord votre question ou votre demande à l’entreprise.
ch_pfpdt-exact = Dans la dénonciation, décrivez précisément les faits et ce que vous avez déjà demandé à l’entreprise.

## La loi en Suisse

ch-no_withdrawal = En Suisse, la loi ne prévoit en principe aucun droit d’annuler un achat en ligne parce que l’on change d’avis. Reste ce que l’entreprise promet elle-même.
ch-renewal = En Suisse, nous n’avons trouvé aucune loi qui oblige à vous prévenir avant un renouvellement. Selon { $according }, l’autorité de conciliation de Berne a tout de même fait rembourser un renouvellement automatique, jugé déloyal. C’est un seul cas.
