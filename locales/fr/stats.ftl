### La page de /stats, pour ceux qui font tourner le bot. Des sommes seulement.

# $day : le jour jusqu’auquel on a compté.
stats = <b>Chiffres jusqu’au { DAY($day) }</b>
# Le même, comme titre de l’image.
stats-title = Chiffres jusqu’au { DAY($day) }
# $last0, $last1, $last2 : des nombres de jours.
stats-columns = { $last0 } / { $last1 } / { $last2 } derniers jours :
# $name : ce qui est compté. $last0, $last1, $last2 : combien de fois, ces derniers jours.
stats-line = • { $name } : { $last0 } / { $last1 } / { $last2 }
stats-span = Les { $days } derniers jours
stats-person-first = Personnes, premier dossier
stats-case-opened = Dossiers ouverts
stats-case-solved = Dossiers réglés
stats-case-ended = Fermés sans solution
stats-letter-sent = Messages envoyés
stats-door-sent = Recours extérieurs utilisés
stats-note = D’après ce que les personnes ont dit, et ont pu corriger. Un jour est compté en UTC.
