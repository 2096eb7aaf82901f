"""French."""

from mayfly.core.verification.languages.words import Words

FRENCH = Words(
    code="""
        code, jeton, code d'accès, code temporaire, code provisoire, code unique,
        code personnel temporaire, code à saisir, code pin, code d'autorisation, code à 6 chiffres,
        code à six chiffres, code à 4 chiffres, code à quatre chiffres, code à 8 chiffres,
        code confidentiel à, chiffres de contrôle, clé de contrôle, numéro de contrôle
    """,
    one_time="""
        code de vérification, code de sécurité, code de connexion, code d'activation,
        code d'authentification, code de validation, code à usage unique, code de réinitialisation,
        code de récupération, code d'identification, code d'inscription, code otp, code sms,
        code confidentiel, code secret, mot de passe à usage unique, mot de passe unique,
        mot de passe temporaire, mot de passe provisoire, otp, code pour vous connecter,
        code pour confirmer, code pour vérifier, code pour valider, code de signature,
        code de confirmation de paiement, code d'accès unique, code d'accès temporaire,
        code d'accès à usage unique, code temporaire de connexion, code de double authentification,
        code de déblocage, code de déverrouillage, code d'association, code d'appairage,
        code de jumelage, code de restauration, clé d'activation temporaire, clé à usage unique,
        pin à usage unique, code pin unique, numéro de vérification, code pour accéder,
        code pour finaliser, code pour continuer, code pour activer, code pour réinitialiser,
        code pour autoriser, mdp temporaire, mot de passe à usage, mot de passe dynamique,
        code demandé
    """,
    digits="""
        chiffre, chiffres, caractères, numéro ci-dessous, numéro suivant, mots, combinaison, suite,
        séquence, lettres, code à chiffres, suite de chiffres, nombre ci-dessous, nombre suivant
    """,
    headline="l'objet, objet du message, objet de ce",
    typing="""
        saisir, saisissez, saisie, entrez, entrer ce, tapez, taper, renseignez, renseigner,
        utilisez, utiliser, indiquez, recopiez, recopier, inscrivez, reportez, communiquez,
        communiquer la, reporter, insérez, composez, saisi*, tape*, indiqu*, renseign*, recopi*,
        utilis*, compos*, colle, collez, coller, tapez-le, entrez-le, entrez le, entrez ce,
        entrer le, entrer les, entrez les, retapez, donnez-le, dictez, frapp*, rentr*, inscris*,
        mets-le, mettez-le, reportez dans, inscrivez dans, à saisir, recopie, reporte, tape,
        renseigne, compose, indique, entre ce, entre le code, entre plutôt, entre-le, entrer,
        entre ces
    """,
    confirm="""
        vérif*, confirm*, activ*, valid*, authentifi*, inscri*, réinitialis*, identité, débloqu*,
        déverrouill*, autoris*, approuv*, finaliser, récupér*, création de votre compte,
        créer mon compte, double authentification, oui c'est moi, c'est bien moi, je confirme,
        vous appartient, t'appartient, est bien la vôtre, bien à vous, bien la tienne,
        est bien vous, bonne adresse, adresse est correcte, adresse est la bonne, est-ce vous,
        est-ce bien vous, c'est vous, c'est toi, si c'est bien vous, associer, associez,
        association, jumeler, autoriser, permettre, autorise, si c'est vous, si c'est toi,
        créer votre mot de passe, créez votre mot de passe, créer un mot de passe,
        choisir un mot de passe, choisissez un mot de passe, choisir votre mot de passe,
        définir votre mot de passe, définir un mot de passe, définissez, nouveau mot de passe,
        changer de mot de passe, changer votre mot de passe, modifier votre mot de passe,
        mot de passe oublié, dernière étape, plus qu'une étape, presque terminé, presque fini,
        encore une étape, finalisez, terminer votre inscription, compléter votre inscription,
        complétez votre inscription, activez-la, créez votre compte, ouverture de votre compte,
        ouvrir votre compte, appareil de confiance, faire confiance, reconnaître cet appareil,
        nouvelle adresse, changement d'adresse, changement d'e-mail, prouvez, attester, titulaire,
        signature électronique, homologu*, rétabl*, remettre à zéro, réactiv*, revalid*,
        reconfirm*, je m'abonne, m'abonner, s'abonner, vous abonner, dites oui, est la bonne,
        c'est bien la mienne, laissez passer, il ne manque que, plus qu'un clic, sésame,
        ne manque plus que, tout est bon, c'est bien ça, donne mon accord, accord parental,
        mon accord, je consens, consentement, donner votre accord, garder mon compte,
        conserver mon compte, garder votre compte, vous parviennent, vous joindre, prouver, prouve,
        encore un clic, si c'était vous, si c'était bien vous, si c'est bien toi, si c'était toi,
        c'était bien vous, dis oui
    """,
    login="""
        connexion, connecter, connectez, se connecter, me connecter, reconnecter, identifier,
        identifiez-vous, s'identifier, lien magique, sans mot de passe, entrer dans, continuer,
        code d'accès, vous y êtes, et vous êtes connecté, vous voilà connecté, tu y es,
        vous connecter, te connecter, connecte-toi, connectez-vous, ouvrir une session,
        ouvrir ma session, ouverture de session, accès à votre compte, accéder à votre compte,
        accéder à mon compte, accéder à votre espace, accéder à mon espace, entrer sans,
        entrer directement, lien d'accès, lien de connexion, lien à usage unique, retrouver l'accès,
        reprendre l'accès
    """,
    sign="signature, signer, signez, être signée, être signé, signature électronique",
    passwords="""
        mot de passe, mots de passe, créer votre mot de passe, créez votre mot de passe,
        créer un mot de passe, choisir un mot de passe, choisissez un mot de passe,
        choisir votre mot de passe, définir votre mot de passe, définir un mot de passe,
        nouveau mot de passe, changer de mot de passe, changer votre mot de passe,
        modifier votre mot de passe, mot de passe oublié, sans mot de passe
    """,
    address="""
        adresse e-mail, adresse email, adresse mail, adresse électronique, votre adresse,
        cette adresse, mon adresse, compte, boîte mail, courriel, newsletter, lettre d'information,
        infolettre, abonnement, profil, inscription, liste de diffusion, espace client,
        votre e-mail, votre email, votre mail, ton e-mail, ton email, ton adresse, mon e-mail,
        nouvelle adresse, messagerie, identité numérique, compte client, liste d'attente,
        lettre hebdomadaire, gazette, création de votre compte, créer mon compte,
        terminer votre inscription, compléter votre inscription, complétez votre inscription,
        créez votre compte, ouverture de votre compte, ouvrir votre compte, accès à votre compte,
        accéder à votre compte, accéder à mon compte, alerte emploi
    """,
    invite="""
        invit*, accepter, acceptez, rejoindre, rejoignez, rejoint, adhérer, rejoins, vous a ajouté,
        vous a invité, devenir membre, deviens membre, participiez, participez, souhaite que vous,
        ouvre les portes
    """,
    lapse="""
        expire, expirera, expirent, expiration, valable*, valide pendant, valide jusqu,
        valide durant, est valide, reste valide, usage unique, une seule fois, validité, périmé,
        s'autodétruira, ne fonctionnera plus, ne fonctionne plus, qu'une fois, périme, sera caduc,
        est valide jusqu, valides, valide une, valide 10, n'est valable, n'est valide,
        ne sert qu'une fois, n'est utilisable qu'une, utilisable une, utilisable une seule,
        durée de validité, à durée limitée, passé ce délai, au-delà de ce délai, disparaît,
        disparaîtra, cesse de fonctionner, cessera de fonctionner, meurt, sera désactivé, caduc,
        ne marchera plus, ne marche qu'une, ne fonctionne qu'une, devient inutilisable, bon pour,
        reste actif, reste active, reste actif une, une seule utilisation, ne vaudra plus,
        ne vaut plus, s'annule, s'annulera
    """,
    until="jusqu'à, jusqu’à, avant, d'ici",
    secrecy="""
        ne partagez, ne le partagez, ne communiquez, ne le communiquez, ne divulguez,
        ne le divulguez, ne transmettez, ne le transmettez, ne donnez, ne jamais, ne demandera,
        ne demanderons, ne vous demandera, jamais communiquer, confidentiel, personne d'autre,
        à personne, ne le donnez, ne la donnez, ne le donne à, ne donne ce code, ne partage,
        ne le partage, ne communique, ne montrez, ne le montrez, ne révélez, gardez-le,
        gardez ce code, garde-le, strictement personnel, à personne d'autre, ne vous le demandera,
        ne vous demandera jamais, ne te demandera, ne vous demanderons, même à un conseiller,
        par téléphone personne, ne vous le réclamera, aucun conseiller, réclamera
    """,
    disown="""
        pas demandé, pas demandée, pas à l'origine, pas l'auteur, n'avez pas demandé,
        n'avez rien demandé, n'êtes pas, n'étiez pas, n'avez pas effectué, n'avez pas tenté,
        pas reconnu, ne reconnaissez pas, ce n'était pas vous, ce n'est pas vous, pas vous,
        ce n'était pas moi, ce n'est pas moi, pas moi, ignorez, ignorer, par erreur,
        ne pas tenir compte, pas fait cette demande, n'êtes pas à l'origine, pas vous qui, pas toi,
        ce n'est pas toi, c'était pas toi, ce n'était pas toi, n'as pas demandé, n'as rien demandé,
        t'es pas, n'attendiez pas, sans suite, aucune action, rien à faire, ne faites rien,
        ne fais rien, supprimez ce message, supprimez cet e-mail, quelqu'un d'autre,
        une autre personne, sinon ignorez, oubliez ce message, oublie ce message, laissez tomber,
        je ne suis pas à l'origine, si vous n'avez pas, c'est une erreur, une erreur,
        laissez ce message, de côté, laissez de côté, rien ne change, rien signé,
        n'avez rien signé, t'as rien demandé, rien demandé, laissez faire, laisse faire
    """,
    refuse="""
        sécuriser, sécurisez, signaler, signalez, annuler, annulez, bloquer, bloquez, refuser,
        décliner, supprimer, opposition, faites opposition, contester, je refuse, refus,
        bloquer l'appareil, verrouiller le compte, bloquer le compte, vérifier l'activité,
        bloquer l'accès, sécuriser le compte, bloquer la connexion
    """,
    offer="""
        promo*, réduction*, remise*, coupon*, bon d'achat, bon de réduction, code promo,
        code avantage, offre, offres, cadeau*, parrainage, parrain, avantage, avantages, soldes,
        au panier, rabais, en caisse, bon plan, dans le panier, votre panier, ristourne,
        vente flash, ventes privées, bons plans, jeu concours, tirage au sort, loterie, cagnotte,
        cashback, gratuitement, livraison offerte, filleul, filleule, parrainages, carte cadeau,
        chèque cadeau, black friday, prix barré, moins cher, avec tes amis, avec vos amis,
        chacun recevez, chacune, partagez votre code, partage ton code,
        votre code personnel de parrainage, invitez vos amis, invite tes amis, vos proches,
        vos amis, tes amis, filleul*, parrain*
    """,
    label="""
        commande*, facture*, reçu, suivi, colis, livraison, expédition, billet*, ticket*,
        réservation*, prix, réunion, visioconférence, webinaire, vol, code qr, qr code,
        code-barres, article, licence, police, contrat, adhérent, fidélité, retrait,
        code de retrait, rendez-vous, rdv, présence, digicode, code d'entrée, wifi, code porte,
        consigne, casier, colissimo, participation, n° de commande, numéro de commande,
        bon de commande, bon de livraison, numéro de suivi, point relais, parking, garage, portail,
        portillon, immeuble, interphone, boîte à clés, coffre, imprimante, candidature, matricule,
        sondage, questionnaire, dossard, borne, péage, passeport, ordonnance, consultation, vaccin,
        devis, bon d'intervention, numéro d'autorisation, numéro de dossier, numéro de réservation,
        embarquement, hébergement, concert, spectacle, séance, atelier, visio,
        identifiant de réunion, code de réunion, code d'accès à la réunion,
        code d'accès à la salle, code du portail, code de la porte, code immeuble, code d'immeuble,
        accusé de réception, recommandé, échéance, consommation, compteur, numéro de lot,
        facturation, remboursement, reçu fiscal, chantier, dépannage, enlèvement,
        rendez-vous confirmé, numéro de confirmation, boîte à clé, clés, clefs, l'appartement,
        logement, gîte, code de vote, embauche, contrat de travail, pharmacie, cours, entrée,
        agence, cadenas, antivol, alarme, barrière, parking souterrain, assurance*, attestation*,
        certificat*, immatriculation, sinistre, commit, pipeline, branche, coursier, chauffeur,
        au livreur, le livreur, à la porte, numéro d'appel, numéro de passage, file d'attente,
        borne de recharge, conciergerie, code du cadenas, code du coffre,
        code de retrait en magasin, code de suivi, examen, dentiste, cabinet médical, médecin,
        présentez ce code, présentez le code, présente ce code, montrez ce code, à l’accueil,
        au comptoir, à la caisse, au guichet, au chauffeur, au coursier, à la borne, sur la borne,
        carte sim, électeur*, bureau de vote, scrutin, élection*, merci pour votre achat,
        merci pour l'achat, codes de secours
    """,
    reference="""
        dossier, référence, références, réf, numéro de client, client, n° client, téléphone, tél,
        mobile, appelez, fax, code postal, postal, version, erreur, code erreur, code source,
        couleur*, bp, tva, siret, siren, rcs, capital, modèle, série, date de naissance, indicatif,
        code pays, chambre, nom d'utilisateur, identifiant, n° de dossier, numéro de dossier,
        numéro client, adhérente, identifiant client, numéro vert, appel gratuit,
        service client au, ape, naf, n° tva, orias, cnil, bâtiment, cedex, boîte postale, code naf,
        code ape, code client, code agence, code guichet, code banque, matricule client,
        numéro de série, immatricul*, isbn, issn, numéro de contrat, signalez au, au numéro,
        joignez le, appelez-nous, transférez au, code de refus, motif du refus, code retour,
        code de retour, code d'erreur, code réponse, code de statut
    """,
    payment="""
        paiement, paiements, transaction, achat, virement, prélèvement, carte, carte bancaire,
        se terminant, terminant par, finissant par, montant, total, iban, bic, solde,
        numéro de compte, retrait d'argent, retrait de fonds, payé, débité, prélevé, crédité,
        remboursé, facturé, montants, paylib, cotisation, acompte, échéance, carte bleue, dépense,
        dépôt, se terminant par, terminée par, débit de, vers le compte, compte bénéficiaire
    """,
    time="minute, minutes, heure*, quart d'heure, seconde, secondes, demi-heure",
    calendar="""
        janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre,
        décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain
    """,
    unit="""
        jour, jours, semaine*, mois, années, euro, euros, eur, centime*, point, points, pour cent,
        utilisateurs, clients, membres, fois, km, kg, kwh, participants, abonnés, avis,
        commentaires, vues, visites, kilomètres, mètres, lignes, fichiers, nuits, enfants, adultes,
        épisodes, étoiles, cm, degrés
    """,
    yes="oui",
    pointer="""
        cliqu*, appuy*, lien, liens, bouton, copi*, collez, coller, navigateur, suivant, ci-dessous,
        ci-après, suivez, ouvrez, ouvrir, rendez-vous sur, allez sur, ici, par ici, cette page,
        ce bouton, le bouton, bouton ci-dessous, lien suivant, lien ci-dessous, cette adresse web,
        touchez, tapote, sélectionnez, rends-toi
    """,
    elsewhere="""
        préférences, paramètres, confidentialité, conditions, mentions légales, aide, centre d'aide,
        assistance, support, contact, contactez*, faq, voir dans le navigateur, version en ligne,
        dans votre navigateur, app store, télécharg*, en savoir plus, lire la suite, blog, à propos,
        facebook, instagram, gérer, suivre, consulter, voir, payer, donner mon avis, site,
        espace client en ligne, mon suivi, suivre mon colis, suivre ma commande,
        télécharger la facture, ma facture, voir ma commande, j'en profite, profiter, acheter,
        commander, réserver, donner, mon avis, votre avis, laisser un avis, répondre à l'enquête,
        lire l'article, regarder, écouter, voir l'offre, boutique, visiter, partager,
        modifier mon rendez-vous, ajouter au calendrier, ajouter à mon agenda, itinéraire,
        protection des données, cgu, cgv, politique de
    """,
    leave="""
        désabonn*, désinscri*, ne plus recevoir, se désabonner, se désinscrire, vous désinscrire,
        gérer mes abonnements, me désabonner
    """,
    notice="""
        nouvelle connexion, a été modifié*, a été changé*, a été mis à jour, a été mise à jour,
        a été réinitialisé*, vient d'être, avec succès, alerte de sécurité, a été ajouté*,
        inhabituel*, a été confirmé*, a bien été, a été activé*, a été vérifié*,
        nous avons remarqué, nous avons détecté, bien enregistré*,
        changement de mot de passe effectué, a été modifié, a été supprimé*, a été désactivé*,
        a été validé*, a été enregistré*, a été effectué*, a été débité*, a été bloqué*,
        a été reçu*, a été associé*, s'est connecté, s'est connecté à, connexion depuis,
        connexion à votre compte depuis, merci d'avoir confirmé, nous avons bien reçu,
        nous confirmons, adresse confirmée, e-mail confirmé, compte confirmé, compte vérifié,
        connexion détectée, a été vérifié, a été remplacé*, a été approuvé*, ont été modifié*,
        est désormais activé*, est maintenant activé*
    """,
    example="exemple, par exemple, comme, tel que, tels que",
    idiom="""
        en cas de, dans tous les cas, au cas où, dans ce cas, en cours, à titre d'exemple,
        en ordre, à bon port, le cas échéant, faire suite, sur votre téléphone, sur ton téléphone,
        sur le téléphone, sur mon téléphone, sur votre mobile, au cours de, compte a été créé,
        tenir compte, tenions compte, tenons compte, compte tenu, en compte, la case, les cases,
        cette case, case prévue, bien entendu, compte vient d’être créé, compte a bien été créé
    """,
)
