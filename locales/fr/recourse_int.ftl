### Partout dans le monde.

int_econsumer = Signalement international
    .verdict = <b>econsumer.gov</b> partage votre signalement entre les autorités de nombreux pays. Il ne règle aucun litige.
    .who = Toute personne, où qu’elle vive, contre une entreprise d’un autre pays.
    .why = On peut y signaler une entreprise de n’importe quel pays. Nous n’avons pas pu vérifier que le pays de cette entreprise y participe.
    .link = Ouvrir econsumer.gov
int_econsumer-share = Votre signalement aide des autorités de plus de { $countries } pays à repérer des pratiques et à agir ensemble.
int_econsumer-settle = Il ne traite pas les réclamations une par une : n’en attendez pas un remboursement.
int_econsumer-fill_in = Remplissez le formulaire en ligne (bouton ci-dessous) : il existe en français.
