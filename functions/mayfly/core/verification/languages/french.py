"""French."""

from mayfly.core.verification.languages.words import Words

FRENCH = Words(
    code="code, jeton, code d'accès, code temporaire, code provisoire, code unique",
    one_time="""
        code de vérification, code de sécurité, code de connexion, code d'activation,
        code d'authentification, code de validation, code à usage unique,
        code de réinitialisation, code de récupération, code d'identification,
        code d'inscription, code otp, code sms, code confidentiel, code secret,
        mot de passe à usage unique, mot de passe unique, mot de passe temporaire,
        mot de passe provisoire, otp, code pour vous connecter, code pour confirmer,
        code pour vérifier, code pour valider
    """,
    digits="""
        chiffre, chiffres, caractères, numéro ci-dessous, numéro suivant, mots, combinaison,
        suite, séquence, lettres
    """,
    headline="l'objet, objet du message, objet de ce",
    typing="""
        saisir, saisissez, saisie, entrez, entrer ce, tapez, taper, renseignez, renseigner,
        utilisez, utiliser, indiquez, recopiez, recopier, inscrivez, reportez, communiquez,
        communiquer la, reporter, insérez, composez, saisi*, tape*, indiqu*, renseign*, recopi*,
        utilis*, compos*, colle, collez, coller
    """,
    confirm="""
        vérif*, confirm*, activ*, valid*, authentifi*, inscri*, réinitialis*, identité, débloqu*,
        déverrouill*, autoris*, approuv*, finaliser, récupér*, création de votre compte,
        créer mon compte, double authentification, oui c'est moi, c'est bien moi, je confirme,
        vous appartient, t'appartient, est bien la vôtre, bien à vous, bien la tienne,
        est bien vous, bonne adresse, adresse est correcte, adresse est la bonne, est-ce vous,
        est-ce bien vous, c'est vous, c'est toi, si c'est bien vous, associer, associez,
        association, jumeler, autoriser, permettre, autorise, si c'est vous, si c'est toi
    """,
    login="""
        connexion, connecter, connectez, se connecter, me connecter, reconnecter, identifier,
        identifiez-vous, s'identifier, lien magique, sans mot de passe, entrer dans, continuer,
        code d'accès, vous y êtes, et vous êtes connecté, vous voilà connecté, tu y es
    """,
    passwords="mot de passe, mots de passe",
    address="""
        adresse e-mail, adresse email, adresse mail, adresse électronique, votre adresse,
        cette adresse, mon adresse, compte, boîte mail, courriel, newsletter,
        lettre d'information, infolettre, abonnement, profil, inscription, liste de diffusion,
        espace client
    """,
    invite="invit*, accepter, acceptez, rejoindre, rejoignez, rejoint, adhérer",
    lapse="""
        expire, expirera, expirent, expiration, valable*, valide pendant, valide jusqu,
        valide durant, est valide, reste valide, usage unique, une seule fois, validité, périmé,
        s'autodétruira, ne fonctionnera plus, ne fonctionne plus, qu'une fois, périme, sera caduc
    """,
    secrecy="""
        ne partagez, ne le partagez, ne communiquez, ne le communiquez, ne divulguez,
        ne le divulguez, ne transmettez, ne le transmettez, ne donnez, ne jamais, ne demandera,
        ne demanderons, ne vous demandera, jamais communiquer, confidentiel, personne d'autre,
        à personne
    """,
    disown="""
        pas demandé, pas demandée, pas à l'origine, pas l'auteur, n'avez pas demandé,
        n'avez rien demandé, n'êtes pas, n'étiez pas, n'avez pas effectué, n'avez pas tenté,
        pas reconnu, ne reconnaissez pas, ce n'était pas vous, ce n'est pas vous, pas vous,
        ce n'était pas moi, ce n'est pas moi, pas moi, ignorez, ignorer, par erreur,
        ne pas tenir compte, sécuriser, sécurisez, signaler, signalez, annuler, annulez, bloquer,
        bloquez, refuser, décliner, supprimer, opposition
    """,
    offer="""
        promo*, réduction*, remise*, coupon*, bon d'achat, bon de réduction, code promo,
        code avantage, offre, offres, cadeau*, parrainage, parrain, avantage, avantages, soldes,
        au panier, rabais, en caisse, bon plan, dans le panier, votre panier
    """,
    label="""
        commande*, facture*, reçu, suivi, colis, livraison, expédition, billet*, ticket*,
        réservation*, prix, réunion, visioconférence, webinaire, vol, code qr, qr code,
        code-barres, article, licence, police, contrat, adhérent, fidélité, retrait,
        code de retrait, rendez-vous, rdv, présence, digicode, code d'entrée, wifi, code porte,
        consigne, casier, colissimo, participation
    """,
    reference="""
        dossier, référence, références, réf, numéro de client, client, n° client, téléphone, tél,
        mobile, appelez, fax, code postal, postal, version, erreur, code erreur, code source,
        couleur*, bp, tva, siret, siren, rcs, capital, modèle, série, date de naissance,
        indicatif, code pays, chambre, nom d'utilisateur, identifiant
    """,
    payment="""
        paiement, paiements, transaction, achat, virement, prélèvement, carte, carte bancaire,
        se terminant, terminant par, finissant par, montant, total, iban, bic, solde,
        numéro de compte, retrait d'argent, retrait de fonds
    """,
    time="minute, minutes, heure*, quart d'heure, seconde, secondes",
    unit="""
        jour, jours, semaine*, mois, années, euro, euros, eur, centime*, point, points,
        pour cent, utilisateurs, clients, membres, fois, km, kg, kwh
    """,
    yes="oui",
    pointer="""
        cliqu*, appuy*, lien, liens, bouton, copi*, collez, coller, navigateur, suivant,
        ci-dessous, ci-après, suivez, ouvrez, ouvrir, rendez-vous sur, allez sur, ici, par ici,
        cette page
    """,
    elsewhere="""
        préférences, paramètres, confidentialité, conditions, mentions légales, aide,
        centre d'aide, assistance, support, contact, contactez*, faq, voir dans le navigateur,
        version en ligne, dans votre navigateur, app store, télécharg*, en savoir plus,
        lire la suite, blog, à propos, facebook, instagram, gérer, suivre, consulter, voir,
        payer, donner mon avis, site
    """,
    leave="désabonn*, désinscri*, ne plus recevoir, se désabonner",
    notice="""
        nouvelle connexion, a été modifié*, a été changé*, a été mis à jour, a été mise à jour,
        a été réinitialisé*, vient d'être, avec succès, alerte de sécurité, a été ajouté*,
        inhabituel*, a été confirmé*, a bien été, a été activé*, a été vérifié*,
        nous avons remarqué, nous avons détecté, bien enregistré*
    """,
    example="exemple, par exemple, comme, tel que, tels que",
    idiom="en cas de, dans tous les cas, au cas où, dans ce cas, en cours",
)
