### Irlande : les portes et les droits.

ie_ccpc = CCPC (Irlande)
    .verdict = <b>La CCPC</b> (autorité irlandaise de la consommation) vous explique vos droits, sans intervenir dans votre litige.
    .who = Les consommateurs d’Irlande.
    .why = Nous n’avons pas pu vérifier ce qu’elle peut contre une entreprise hors de l’Union européenne.
    .link = Ouvrir le site de la CCPC
ie_ccpc-inform = Elle vous explique vos droits, pour que vous régliez le litige vous-même. Elle note ce que vous signalez et peut enquêter.
ie_ccpc-individual = Elle n’est pas un médiateur : elle n’agit pas sur la plainte d’une personne.
ie_ccpc-call = Appelez le { $phone } ou écrivez à { $email }.

ie_fspo = FSPO (Irlande)
    .verdict = <b>Le FSPO</b> (ombudsman financier, Irlande) examine votre plainte contre la banque, si elle refuse de vous aider. C’est gratuit.
    .who = Les clients d’une banque ou d’un autre service financier en Irlande.
    .why = Il n’agit pas sur l’entreprise, mais sur votre banque.
    .link = Ouvrir le site du FSPO
ie_fspo-mediate = Il cherche d’abord un accord entre la banque et vous. Sinon, il peut enquêter, et sa décision s’impose.
ie_fspo-long = Une enquête dure en général de { $least } à { $most } mois.
ie_fspo-bank = Plaignez-vous d’abord à la banque, clairement, et dites comment elle peut réparer. Elle doit vous envoyer une réponse finale (« final response letter »).
ie_fspo-form = Envoyez ensuite le formulaire du FSPO avec cette réponse. Si elle n’est pas venue en { $days } jours ouvrables, écrivez au FSPO quand même.

ie_small_claims = Petits litiges (Irlande)
    .verdict = <b>La procédure « small claims »</b> (Irlande) ne vaut que si les deux parties vivent ou sont établies en Irlande.
    .who = Les consommateurs d’Irlande, contre une entreprise établie en Irlande.
    .why = L’entreprise n’est pas établie en Irlande.
    .link = Voir Citizens Information
ie_small_claims-limit = Elle va jusqu’à 2 000 €, coûte 25 € et se passe d’avocat.
ie_small_claims-both = Si l’une des parties est dans un autre pays de l’Union, c’est la procédure européenne des petits litiges qui sert. Pour un pays hors de l’Union, aucune des deux ne convient.
ie_small_claims-district = Il reste le tribunal ordinaire (District Court, jusqu’à 15 000 €) : demandez conseil avant de payer des frais.

ie_dpc = DPC (données personnelles)
    .verdict = <b>La DPC</b> (Irlande) reçoit les plaintes sur l’usage de vos données personnelles.
    .who = Toute personne en Irlande dont une entreprise utilise les données.
    .why = Le droit européen des données peut valoir pour une entreprise établie hors de l’Union européenne. Nous n’avons pas pu vérifier quelle autorité doit alors agir.
    .link = Ouvrir le site de la DPC
ie_dpc-concern = Elle examine votre plainte et vous dit où elle en est dans les { $months } mois.
ie_dpc-money = N’attendez pas d’elle le remboursement d’un abonnement.
ie_dpc-company = Écrivez d’abord à l’entreprise, et gardez la preuve de votre demande.
ie_dpc-form = Si elle ne répond pas, ou mal, remplissez le formulaire de la DPC et joignez vos preuves.

ie-withdrawal = En Irlande, selon { $according }, un achat en ligne à un vendeur de l’Union européenne peut s’annuler dans les { $days } jours, sans donner de raison. Si le service a commencé à votre demande, une part du prix peut rester due. Si le vendeur est établi hors de l’Union européenne, il faut qu’il s’adresse à des clients en Irlande.
ie-home_law = Si une entreprise étrangère s’adresse à des clients en Irlande, un consommateur qui y vit garde la protection du droit irlandais, même si les conditions de l’entreprise en nomment un autre.
ie-home_court = Un consommateur qui vit en Irlande peut saisir un tribunal irlandais, où que soit l’entreprise, si elle s’adresse à des clients en Irlande. Nous n’avons pas pu vérifier que la décision serait exécutée hors de l’Union européenne.
