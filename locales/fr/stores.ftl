### Les magasins qui vendent les abonnements d’une entreprise.

apple = Apple (App Store)
apple-only_apple = Pour un achat par l’App Store, seul Apple peut rembourser ou arrêter l’abonnement. { $company } ne le peut pas.
apple-ask = Selon { $according }, la demande de remboursement se fait sur reportaproblem.apple.com, avec le compte de l’achat.
apple-cancel = Pour arrêter les débits, arrêtez l’abonnement dans votre compte Apple.
apple-keep = Gardez l’e-mail de réponse et une copie de votre demande.

google_play = Google Play
google_play-texts_differ = Les textes officiels diffèrent. Les conditions renvoient aux règles de Google. Une page d’aide en anglais ({ $according }) parle de Google dans les { $hours } heures, ou du service client de { $company }. Demandez d’abord à Google, au plus vite. S’il refuse, passez à l’étape suivante.
google_play-store_terms = Pour un achat par Google Play, les règles de Google s’appliquent : cherchez le paiement dans votre compte Google Play.
google_play-cancel = Pour arrêter les débits, arrêtez l’abonnement dans Google Play.
google_play-keep = Gardez la réponse et une copie de votre demande.

amazon = Amazon
amazon-only_amazon = Pour un achat sur Amazon, Amazon traite lui-même ses ventes : adressez-vous à son service client.
amazon-cancel = Pour arrêter les débits, arrêtez l’abonnement dans votre compte Amazon.
amazon-keep = Gardez la réponse et une copie de votre demande.

shop = le vendeur
shop-seller_terms = Pour un achat en magasin, par un revendeur ou un opérateur, ce sont les conditions de ce vendeur qui s’appliquent : adressez-vous à lui.
shop-receipt = Ayez le ticket ou l’e-mail d’achat. Ne montrez le code d’activation à personne d’autre.
shop-keep = Gardez la réponse et une copie de votre demande.
apple-payment = Cherchez le paiement et son reçu dans votre compte Apple.
shop-nord_renewal = Le renouvellement est activé sur my.nordaccount.com (« Facturation », « Abonnements ») ? Annulez-le là. Un e-mail le confirme : gardez-le.
