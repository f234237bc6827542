### La France : ses portes, et ce que sa loi donne.

fr_court = Juge, conciliateur (France)
    .verdict = <b>Le conciliateur, puis le juge</b> (en France) : jusqu’à { $euros } €, tentez d’abord un accord. L’effet sur une entreprise hors de l’Union n’est pas vérifié.
    .who = Les consommateurs qui vivent en France.
    .why = Nous n’avons pas pu vérifier qu’une entreprise hors de l’Union européenne répond à un conciliateur, ni qu’un jugement serait exécuté hors de l’Union.
    .link = Trouver un conciliateur
fr_court-conciliator = Le conciliateur de justice est un bénévole qui vous aide à trouver un accord. C’est gratuit.
fr_court-home_court = Vous pouvez saisir le tribunal de l’endroit où vous vivez, quel que soit le pays de l’entreprise, si elle s’adresse à des clients en France.
fr_court-fee = Depuis 2026, saisir le juge civil coûte { $euros } €, sauf exceptions (comme l’aide juridictionnelle, pour les petits revenus), selon { $according }.
fr_court-agree_first = Jusqu’à { $euros } €, tentez d’abord un accord, par exemple devant un conciliateur. Sinon, le juge peut refuser d’examiner votre demande.
fr_court-find = Trouvez un conciliateur près de chez vous (bouton ci-dessous). Demandez-lui s’il peut joindre une entreprise étrangère.
fr_court-bring = Apportez votre mise en demeure, vos messages, leurs dates et la preuve du paiement.

fr_cnil = CNIL (données, France)
    .verdict = <b>La CNIL</b> (en France) s’occupe de vos données personnelles. Elle ne fait rendre aucun argent.
    .who = Les personnes qui vivent en France, pour leurs données personnelles.
    .why = Nous n’avons pas trouvé quelle autorité suit cette entreprise, établie hors de l’Union européenne.
    .link = Porter plainte à la CNIL
fr_cnil-inquire = Elle peut enquêter, puis rappeler à l’ordre ou sanctionner. Elle commence par discuter avec l’entreprise.
fr_cnil-money = Elle ne vous donne pas d’argent et ne règle pas un litige de consommation, comme un remboursement.
fr_cnil-ask_first = Écrivez d’abord à privacy@nordaccount.com. Dites ce que vous demandez : voir vos données, les corriger ou les faire effacer.
fr_cnil-complain = Sans réponse après un mois, ou si la réponse est fausse ou incomplète, portez plainte en français (bouton ci-dessous).

fr-withdrawal = En France, un achat en ligne peut être annulé dans les { $days } jours, sauf exceptions. Si le service a commencé à votre demande, une part peut rester due.
fr-withdrawal_button = En France, depuis le 19 juin 2026, le vendeur doit proposer en ligne une fonction pour annuler un achat pendant le délai prévu.
fr-renewal = En France, l’entreprise doit prévenir d’un renouvellement par un e-mail ou une lettre réservés à cela, entre trois mois et un mois avant la date limite pour le refuser. Sinon, vous pouvez arrêter le contrat sans frais, à tout moment après le renouvellement. La part non utilisée est à rembourser dans les { $days } jours suivant cet arrêt.
fr-cancellation = En France, la loi demande une fonction en ligne pour arrêter le contrat. Elle ne change pas la date à laquelle il prend fin.
fr-conformity = En France, selon { $according }, un service numérique doit rester conforme au contrat pendant toute sa durée. Sinon, l’entreprise doit le rétablir. À défaut, vous pouvez demander une baisse de prix ou la fin du contrat.
